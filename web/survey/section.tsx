// How is a section laid out? A heading and its questions; those with a condition lie together under the sentence that says it.
import {
  borrowedFrom,
  inLanguage,
  type Questionnaire,
  questionsOf,
  type Section,
  scaleOf,
} from '../../functions/domain/questionnaire.ts';
import type { Typed } from '../../functions/domain/read-form.ts';
import { classOf, type Group, groupsOf } from './conditions.ts';
import { Listen } from './listen.tsx';
import { QuestionField } from './question.tsx';
import { useBorrowed, useWords } from './voice.ts';

export type SectionProps = {
  questionnaire: Questionnaire;
  section: Section;
  lang: string;
  typed: Typed;
  faultOf: (id: string) => string | undefined;
};

/** A section whose questions all share one condition hides with its heading. */
export const SectionFields = (props: SectionProps) => {
  const [words, borrowed] = [useWords(props.lang), useBorrowed(props.lang)];
  const title = inLanguage(props.section.title, props.lang);
  const groups = groupsOf(props.section);
  const [first] = groups;
  const whole = groups.length === 1 ? first?.condition : undefined;
  return (
    <section class={whole && classOf(whole)}>
      <h2 lang={borrowedFrom(props.section.title, props.lang)}>{title}</h2>
      <Listen
        item={`section:${props.section.id}`}
        label={words['audio.section'](title)}
        lang={borrowed('audio.section')}
      />
      {groups.map((group) => (
        <GroupBox {...props} group={group} boxed={whole === undefined} />
      ))}
    </section>
  );
};

type GroupProps = SectionProps & { group: Group; boxed: boolean };

const GroupBox = ({ group, boxed, ...props }: GroupProps) => (
  <div class={boxed && group.condition ? classOf(group.condition) : undefined}>
    <OnlyIf questionnaire={props.questionnaire} group={group} lang={props.lang} />
    {group.questions.map((question) => (
      <QuestionField
        questionnaire={props.questionnaire}
        question={question}
        number={numberOf(props.questionnaire, question.id)}
        lang={props.lang}
        typed={props.typed}
        fault={props.faultOf(question.id)}
      />
    ))}
  </div>
);

const OnlyIf = ({ questionnaire, group, lang }: { questionnaire: Questionnaire; group: Group; lang: string }) => {
  const [words, borrowed] = [useWords(lang), useBorrowed(lang)];
  const { condition } = group;
  const asking = questionsOf(questionnaire).find(({ id }) => id === condition?.question);
  if (condition === undefined || asking === undefined) return null;
  const options = scaleOf(questionnaire, asking).options.filter(({ value }) => condition.in.includes(value));
  const labels = options.map(({ label }) => `«${inLanguage(label, lang)}»`);
  return (
    <p class="s n" lang={borrowed('only-if')}>
      {words['only-if'](numberOf(questionnaire, asking.id), labels)}
    </p>
  );
};

/** Questions are numbered through, as on paper. */
export const numberOf = (questionnaire: Questionnaire, id: string): number =>
  questionsOf(questionnaire).findIndex((question) => question.id === id) + 1;
