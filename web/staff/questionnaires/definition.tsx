// What does a questionnaire ask, and how is it scored? Sections, questions, scales and methods, each in words.
import {
  inLanguage,
  isScored,
  type Question,
  type Questionnaire,
  type Section,
  scaleOf,
} from '../../../functions/domain/questionnaire.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { methodInWords } from '../../words/staff/method-words.ts';
import { questionnaireWords } from '../../words/staff/questionnaire-words.ts';

type Shown = { lang: StaffLanguage; of: Questionnaire };

export const Definition = ({ lang, of }: Shown) => (
  <>
    {of.sections.map((section) => (
      <section class="card">
        <SectionHeading lang={lang} section={section} />
        <ol class="list">
          {section.questions.map((question) => (
            <li>
              <QuestionLine lang={lang} of={of} question={question} />
            </li>
          ))}
        </ol>
      </section>
    ))}
    <Scales lang={lang} of={of} />
    <Methods lang={lang} of={of} />
  </>
);

export const SectionHeading = ({ lang, section }: { lang: StaffLanguage; section: Section }) => (
  <h2>
    {section.id}. {inLanguage(section.title, lang)}{' '}
    {section.voluntary && <span class="tag">{questionnaireWords[lang].voluntary}</span>}
  </h2>
);

export function QuestionLine({ lang, of, question }: Shown & { question: Question }) {
  const words = questionnaireWords[lang];
  const { required, showIf } = question;
  const remarks = [
    words.kinds[question.kind],
    isScored(question) ? words.scored : undefined,
    required ? words.required : undefined,
    showIf && words.onlyIf(showIf.question, labelsOf(lang, of, showIf)),
  ];
  return (
    <>
      <span class="code">{question.id}</span> {inLanguage(question.text, lang)}{' '}
      <span class="soft">({remarks.filter((one) => one !== undefined).join('; ')})</span>
    </>
  );
}

/** The options a condition names, as they read. */
function labelsOf(lang: StaffLanguage, of: Questionnaire, { question, in: values }: NonNullable<Question['showIf']>) {
  const asking = of.sections.flatMap(({ questions }) => questions).find(({ id }) => id === question);
  const options = asking === undefined ? [] : scaleOf(of, asking).options;
  const said = (value: number) => {
    const option = options.find((one) => one.value === value);
    return option === undefined ? String(value) : `“${inLanguage(option.label, lang)}”`;
  };
  return values.map(said).join(', ');
}

const Scales = ({ lang, of }: Shown) => (
  <section class="card">
    <h2>{questionnaireWords[lang].scales}</h2>
    <dl class="facts">
      {Object.entries(of.scales).map(([name, { options }]) => (
        <>
          <dt>
            <span class="code">{name}</span>
          </dt>
          <dd>{options.map(({ value, label }) => `${value} = ${inLanguage(label, lang)}`).join('; ')}</dd>
        </>
      ))}
    </dl>
  </section>
);

const Methods = ({ lang, of }: Shown) => (
  <section class="card">
    <h2>{questionnaireWords[lang].methods}</h2>
    <dl class="facts">
      {of.methods.map((method) => (
        <>
          <dt>{inLanguage(method.title, lang)}</dt>
          <dd>
            {methodInWords(lang, method)} <span class="code">{method.id}</span>
          </dd>
        </>
      ))}
    </dl>
  </section>
);
