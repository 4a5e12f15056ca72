// How is one question put? As a real fieldset of real inputs, nothing chosen beforehand.
import type { PropsWithChildren } from 'hono/jsx';
import {
  borrowedFrom,
  inLanguage,
  isQuantity,
  type Option,
  type Question,
  type Questionnaire,
  scaleOf,
} from '../../functions/domain/questionnaire.ts';
import type { Typed } from '../../functions/domain/read-form.ts';
import { Listen } from './listen.tsx';
import { useBorrowed, useWords } from './voice.ts';

export type QuestionProps = {
  questionnaire: Questionnaire;
  question: Question;
  number: number;
  lang: string;
  typed: Typed;
  fault: string | undefined;
};

export const QuestionField = (props: QuestionProps) => {
  if (props.question.kind === 'text') return <TextField {...props} />;
  return isQuantity(props.question) ? <QuantityField {...props} /> : <Choice {...props} />;
};

// The first input carries the question's id: it is where the error summary's link must put the focus.
const Choice = ({ questionnaire, question, number, lang, typed, fault }: QuestionProps) => (
  <fieldset aria-describedby={fault && faultId(question)}>
    <legend lang={borrowedFrom(question.text, lang)}>
      {number}. {inLanguage(question.text, lang)}
      <Remarks question={question} lang={lang} />
    </legend>
    <ListenTo question={question} number={number} lang={lang} />
    <Fault question={question} fault={fault} />
    <div class={optionsClass(questionnaire, question)}>
      {scaleOf(questionnaire, question).options.map((option, index) => (
        <label lang={borrowedFrom(option.label, lang)}>
          <input
            id={index === 0 ? question.id : undefined}
            type={question.kind === 'multiple' ? 'checkbox' : 'radio'}
            name={question.id}
            value={option.value}
            checked={isTyped(typed(question.id), option)}
          />
          {inLanguage(option.label, lang)}
        </label>
      ))}
    </div>
  </fieldset>
);

// `f`: a script may draw faces into it, from worst to best. `h`: many options to tick, side by side.
function optionsClass(questionnaire: Questionnaire, question: Question): string {
  const { best, options } = scaleOf(questionnaire, question);
  const levels = options.filter(({ notApplicable, countsInBase }) => !notApplicable && !countsInBase);
  const rising = levels.every(({ value }, i) => value > (levels[i - 1]?.value ?? -Infinity));
  const first = levels.every((level, i) => options[i] === level);
  if (question.kind === 'rating' && levels.length === 5 && best === 'high' && rising && first) return 'o f';
  return question.kind === 'multiple' ? 'o h' : 'o';
}

const TextField = (props: QuestionProps) => (
  <Written {...props}>
    <textarea {...fieldOf(props)} rows={3} maxlength={2000}>
      {props.typed(props.question.id).join('\n')}
    </textarea>
  </Written>
);

// A plain text field with a number pad: a browser's own number field swallows "85,5" and says nothing.
const QuantityField = (props: QuestionProps) => {
  const [value] = props.typed(props.question.id);
  return (
    <Written {...props}>
      <input
        {...fieldOf(props)}
        class="i"
        inputmode="decimal"
        autocomplete="off"
        maxlength={10}
        size={10}
        value={value}
      />
    </Written>
  );
};

const fieldOf = ({ question, fault }: QuestionProps) => ({
  id: question.id,
  name: question.id,
  'aria-describedby': fault && faultId(question),
});

const Written = ({ question, number, lang, fault, children }: PropsWithChildren<QuestionProps>) => (
  <fieldset>
    <label class="l" for={question.id} lang={borrowedFrom(question.text, lang)}>
      {number}. {inLanguage(question.text, lang)}
      <Remarks question={question} lang={lang} />
    </label>
    <ListenTo question={question} number={number} lang={lang} />
    <Fault question={question} fault={fault} />
    {children}
  </fieldset>
);

const ListenTo = ({ question, number, lang }: Pick<QuestionProps, 'question' | 'number' | 'lang'>) => {
  const [words, borrowed] = [useWords(lang), useBorrowed(lang)];
  const label = words['audio.question'](number);
  return <Listen item={`question:${question.id}`} label={label} lang={borrowed('audio.question')} />;
};

const Remarks = ({ question, lang }: { question: Question; lang: string }) => {
  const words = useWords(lang);
  const remarks = [
    question.required && words['question.required'],
    question.kind === 'multiple' && words['question.multiple'],
    isQuantity(question) && words['question.bounds'](...boundsOf(question, lang)),
  ];
  const text = remarks.filter(Boolean).join('; ');
  return text === '' ? null : <small> ({text})</small>;
};

function boundsOf({ min = 0, max = 0, kind }: Question, lang: string): [string, string] {
  const write = (bound: number) => bound.toLocaleString(lang === 'en' ? 'en' : 'vi-VN');
  return [write(min), `${write(max)}${kind === 'percent' ? '%' : ''}`];
}

const Fault = ({ question, fault }: { question: Question; fault: string | undefined }) =>
  fault === undefined ? null : (
    <p class="e o" id={faultId(question)}>
      {fault}
    </p>
  );

const faultId = (question: Question): string => `${question.id}-e`;

const isTyped = (values: string[], option: Option): boolean => values.includes(String(option.value));
