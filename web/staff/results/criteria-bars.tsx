// How was each criterion answered? Diverging bars, those of a factor under its name, one legend for each scale.
import type { Child } from 'hono/jsx';
import { answeredLevels, answerLevels } from '../../../functions/domain/answer-levels.ts';
import { inLanguage, type Question, type Section } from '../../../functions/domain/questionnaire.ts';
import { extentOf, LikertBars, LikertLegend, type LikertRow } from '../../charts/likert-bars.tsx';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import type { PartProps } from './part-props.ts';
import { scoredParts } from './scored-parts.ts';

type Props = {
  part: PartProps;
  /** What stands for a criterion: its words, with where they lead. */
  linked(id: string, text: string): Child;
};

export function CriteriaBars(its: Props) {
  const { lang, overview, writing } = its.part;
  const factors = scoredParts(overview).map((one) => ({ ...one, rows: one.questions.map((q) => rowOf(its, q)) }));
  const extent = extentOf(factors.flatMap(({ rows }) => rows));
  return (
    <div class="card">
      {legends(its.part).map((levels) => (
        <LikertLegend levels={levels} label={resultWords[lang].legend} />
      ))}
      {factors.map(({ section, rows }) => (
        <Factor {...{ lang, section, rows, extent }} write={writing.percent} />
      ))}
    </div>
  );
}

type FactorProps = {
  lang: PartProps['lang'];
  section: Section;
  rows: LikertRow[];
  extent: [number, number];
  write(share: number): string;
};

const Factor = ({ lang, section, rows, extent, write }: FactorProps) => (
  <>
    <h3 id={`factor-${section.id}`}>{inLanguage(section.title, lang)}</h3>
    <LikertBars rows={rows} extent={extent} write={write} />
  </>
);

/** One legend for each scale that the criteria are answered on. */
function legends({ lang, overview: { questionnaire, method } }: PartProps) {
  const asked = scoredParts({ questionnaire, method }).flatMap(({ questions }) => questions);
  const scales = asked
    .map((question) => answerLevels(questionnaire, question, lang))
    .filter(({ length }) => length > 0);
  return [...new Map(scales.map((levels) => [JSON.stringify(levels), levels])).values()];
}

function rowOf({ part: { lang, overview, total, writing }, linked }: Props, question: Question): LikertRow {
  const { questionnaire } = overview;
  const text = inLanguage(question.text, lang);
  const its = total.questions.find(({ id }) => id === question.id);
  const shares = answeredLevels(answerLevels(questionnaire, question, lang), its?.counts ?? {});
  const label = linked(question.id, text);
  const figure = its === undefined ? resultWords[lang].noIndex : writing.question(its);
  if (its === undefined || shares.length === 0) return { label, title: text, instead: figure, shares: [] };
  const sum = (is: (step: number) => boolean) =>
    shares.filter(({ step }) => is(step)).reduce((all, { percent }) => all + percent, 0);
  const [low, high] = [sum((step) => step < 0), sum((step) => step > 0)].map(writing.percent);
  const note = `${figure} · n = ${writing.count(its.base)}`;
  return { label, title: findingSentences[lang].criterion(text, low ?? '', high ?? ''), note, shares };
}
