// How does a ballot lie under a clerk's fingers? One small box a question, in the order of the paper, each taking the number beside the mark.
import {
  inLanguage,
  type Option,
  type Question,
  type Questionnaire,
  type Scale,
  scaleOf,
} from '../../../functions/domain/questionnaire.ts';
import { type Body, blocksOf } from '../../paper/blocks.ts';
import { ballotWords } from '../../words/staff/ballot-words.ts';
import type { Filled } from '../parts/filled.ts';
import { useStaffLanguage } from '../parts/staff-language.ts';

/** The name of a question's field: apart from the other fields of the form, whatever the question is called. */
export const fieldOf = (questionId: string): string => `a-${questionId}`;

type Typing = { questionnaire: Questionnaire; form: Filled };

export const BallotKeys = ({ questionnaire, form }: Typing) => (
  <>
    {blocksOf(questionnaire).map((block) =>
      block.kind === 'table' ? (
        <section class="keyed">
          <Levels scale={block.scale} />
          {block.bodies.map((body) => (
            <Grid body={body} questionnaire={questionnaire} form={form} />
          ))}
        </section>
      ) : (
        <section class="keyed">
          <Grid body={block.body} questionnaire={questionnaire} form={form} alone />
        </section>
      ),
    )}
  </>
);

/** The numbers and what they stand for, once for all questions below. */
function Levels({ scale }: { scale: Scale }) {
  const lang = useStaffLanguage();
  return (
    <p class="levels">
      {scale.options.map(({ value, label }) => (
        <span>
          <kbd>{value}</kbd> {inLanguage(label, lang)}
        </span>
      ))}
    </p>
  );
}

function Grid({ body: { lead, questions }, alone = false, ...typing }: Typing & { body: Body; alone?: boolean }) {
  const lang = useStaffLanguage();
  return (
    <>
      {lead.section !== undefined && <h2>{`${lead.section.id}. ${inLanguage(lead.section.title, lang)}`}</h2>}
      <div class={alone ? 'keys alone' : 'keys'}>
        {questions.map((question) => (
          <Key question={question} alone={alone} {...typing} />
        ))}
      </div>
    </>
  );
}

function Key({ question, questionnaire, form, alone }: Typing & { question: Question; alone: boolean }) {
  const lang = useStaffLanguage();
  const words = ballotWords[lang].entry;
  const name = fieldOf(question.id);
  const id = `f-${name.replaceAll('.', '-')}`;
  const { options } = scaleOf(questionnaire, question);
  const fault = form.fault(name);
  return (
    <div class={fault === undefined ? 'key' : 'key bad'}>
      <label for={id}>
        <b>{question.id}.</b> {inLanguage(question.text, lang)}
        {question.kind === 'multiple' && <span class="hint">({words.multiple})</span>}
        {question.showIf !== undefined && <span class="hint">({words.onlyIf(question.showIf.question)})</span>}
        {alone && options.length > 0 && <Levels scale={{ best: 'high', options }} />}
      </label>
      <input
        id={id}
        name={name}
        value={form.value(name)}
        autocomplete="off"
        data-key=""
        aria-describedby={`${id}-fault`}
        aria-invalid={fault === undefined ? undefined : 'true'}
        {...kindOf(question, options)}
        {...conditionOf(question)}
      />
      <output class="fault" id={`${id}-fault`} for={id}>
        {fault}
      </output>
    </div>
  );
}

/** How much fits in, which keyboard a phone shows, and what the script takes as an answer. */
function kindOf({ kind }: Question, options: Option[]) {
  if (kind === 'text') return { class: 'words', maxlength: 2000 };
  if (options.length === 0) return { class: 'number', inputmode: 'decimal' as const, maxlength: 12 };
  const values = options.map(({ value }) => String(value));
  const longest = Math.max(...values.map(({ length }) => length));
  const many = kind === 'multiple';
  return {
    ...{ class: many ? 'number' : 'digit', inputmode: 'numeric' as const },
    ...{ maxlength: many ? 60 : longest, 'data-options': values.join(' ') },
    ...(many ? { 'data-many': '' } : {}),
  };
}

const conditionOf = ({ showIf }: Question) =>
  showIf === undefined ? {} : { 'data-if': fieldOf(showIf.question), 'data-in': showIf.in.join(' ') };
