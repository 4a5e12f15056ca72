// Where does the pen go? Boxes to mark, each with what is entered for it printed small, and lines to write on.
import { inLanguage, isQuantity, type Question } from '../../functions/domain/questionnaire.ts';
import { wordsIn } from '../words/language.ts';

/** The question under its code, with what must be known to answer it. */
export const Asked = ({ question, lang }: { question: Question; lang: string }) => (
  <>
    <b>{question.id}.</b> {inLanguage(question.text, lang)}
    <Remarks question={question} lang={lang} />
    {isQuantity(question) && <span class="w" />}
  </>
);

const Remarks = ({ question, lang }: { question: Question; lang: string }) => {
  const words = wordsIn(lang);
  const { min = 0, max = 0, kind } = question;
  const write = (bound: number) => bound.toLocaleString(lang === 'en' ? 'en' : 'vi-VN');
  const remarks = [
    question.required && words['question.required'],
    kind === 'multiple' && words['question.multiple'],
    isQuantity(question) && words['question.bounds'](write(min), `${write(max)}${kind === 'percent' ? '%' : ''}`),
  ].filter(Boolean);
  return remarks.length === 0 ? null : <small> ({remarks.join('; ')})</small>;
};

/** Long choices stand one under the other, short ones in a row. */
export const Boxes = ({ options }: { options: { value: string; label: string }[] }) =>
  options.length === 0 ? null : (
    <ul class={options.some(({ label }) => label.length > 40) ? 'c l' : 'c'}>
      {options.map(({ value, label }) => (
        <li>
          <i>{value}</i> {label}
        </li>
      ))}
    </ul>
  );

/** Dotted lines. */
export const Lines = ({ many }: { many: number }) => (
  <>
    {Array.from({ length: many }, () => (
      <div class="w" />
    ))}
  </>
);
