// How well does each factor or criterion do? A bar from zero beside its number; what was not answered says so.
import type { Child } from 'hono/jsx';
import { isPercentage } from '../../functions/domain/index-unit.ts';
import type { Method } from '../../functions/domain/questionnaire.ts';
import { indexText } from '../words/index-text.ts';
import { type ResultsLanguage, resultsWords } from '../words/results-words.ts';
import { countText } from './count-text.ts';
import type { Part } from './results-shown.ts';

type NamedPart = Part & { label: string };
type Props = { lang: ResultsLanguage; method: Method; of: 'factor' | 'criterion'; parts: NamedPart[]; caption?: Child };

export const PartsTable = ({ lang, method, of, parts, caption }: Props) => {
  const { columns } = resultsWords[lang];
  return (
    <table class="p">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{columns[of]}</th>
          <th scope="col" class="q">
            {columns.index}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr>
            <th scope="row">
              {part.label}
              {part.index !== null && isPercentage(method) && <Bar share={part.index} />}
            </th>
            <td class="q">
              <PartFigure lang={lang} method={method} part={part} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const PartFigure = ({ lang, method, part }: { lang: ResultsLanguage; method: Method; part: Part }) =>
  part.index === null ? (
    <small>{resultsWords[lang].none}</small>
  ) : (
    <>
      {indexText(method, part.index, lang)}
      <small title={resultsWords[lang].columns.base}>n = {countText(lang, part.base)}</small>
    </>
  );

/** The number beside it says the same; a screen reader needs no bar. */
const Bar = ({ share }: { share: number }) => (
  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect width={share} height="10" />
  </svg>
);
