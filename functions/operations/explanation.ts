// How was this figure computed? One unit's index from its counts, step by step, so that whoever signs it can answer for it.
import { explanationHeadings as headings, explanationSentences as say } from '../../web/words/explanation-words.ts';
import { indexText } from '../../web/words/index-text.ts';
import { writeDay } from '../../web/words/language.ts';
import { reportPeriodName } from '../../web/words/period-words.ts';
import { reportSentences } from '../../web/words/report-document-words.ts';
import { scoreWords } from '../../web/words/score-words.ts';
import { roundHalfUp } from '../domain/exact.ts';
import type { DocumentPart, DocumentTable, ReportDocument } from '../domain/report-document.ts';
import { numberText } from '../domain/vietnamese-number.ts';
import { type Derivation, derivationOf } from './explained-index.ts';
import { intervalPart } from './explained-interval.ts';
import { methodOf, type ReportFigures, type ReportRow, type ShownRow } from './report-figures.ts';
import { topRows } from './report-text.ts';

export type Explanation = Pick<ReportDocument, 'title' | 'subtitle' | 'notices' | 'parts'>;

/** Of the highest unit's index, or else of the first that is shown; undefined where none is. */
export function explanationOf(figures: ReportFigures): Explanation | undefined {
  const row = explainedRow(figures);
  if (row === undefined) return undefined;
  const derivation = derivationOf(figures, row);
  const index = indexText(methodOf(figures), row.index, 'vi');
  return {
    title: headings.title,
    subtitle: say.subtitle(nameOf(figures, row.agencyId), reportPeriodName(figures.period), index),
    notices: noticesOf(figures, row),
    parts: [
      part(headings.responses, responsesOf(row)),
      part(derivation.heading, derivation.sentences, derivation.tables),
      ...(derivation.whole === undefined ? [] : [part(headings.whole, [derivation.whole])]),
      part(headings.rounding, [roundingOf(figures, row, derivation)]),
      part(headings.interval, intervalPart(figures, row)),
      part(headings.rank, rankOf(figures, row)),
      part(headings.check, [say.check(figures.report)]),
    ],
  };
}

type Explained = ShownRow & { index: number };
const hasIndex = (row: ReportRow): row is Explained => !row.suppressed && row.index !== null;

function explainedRow(figures: ReportFigures): Explained | undefined {
  const whole = figures.rows.filter(({ axis, serviceId }) => axis === 'territory' && serviceId === null);
  return [...topRows(figures), ...whole].find(hasIndex);
}

const part = (heading: string, paragraphs: string[], tables: DocumentTable[] = []): DocumentPart => ({
  ...{ heading, paragraphs, tables },
  charts: [],
});

const nameOf = ({ agencies }: ReportFigures, id: string): string => agencies.find((one) => one.id === id)?.name ?? id;

const noticesOf = ({ campaign }: ReportFigures, { responses }: ShownRow): string[] => [
  ...(campaign.demo ? [reportSentences.demo] : []),
  ...(campaign.sample === 'random' ? [] : [scoreWords.vi.representativeness(numberText(responses))]),
];

const responsesOf = ({ responses, flagged, from, to }: ShownRow): string[] => [
  `${reportSentences.responses(numberText(responses), numberText(flagged))} ${say.days(writeDay(from), writeDay(to))}`,
];

/** Throws where the steps lead to another figure than the one they are to explain. */
function roundingOf(figures: ReportFigures, row: Explained, { exact, written }: Derivation): string {
  const method = methodOf(figures);
  if (roundHalfUp(exact, method.digits) !== row.index)
    throw new Error(`The explanation of ${figures.report} does not come to its figure`);
  return say.rounded(method.digits, written, indexText(method, row.index, 'vi'));
}

function rankOf(figures: ReportFigures, { rank, responses }: Explained): string[] {
  const { minimumToRank } = figures.campaign;
  if (rank === null)
    return [
      responses < minimumToRank ? reportSentences.unranked(numberText(responses), numberText(minimumToRank)) : say.top,
    ];
  const [position, of, low, high] = [rank.position, rank.of, rank.low, rank.high].map((n) => numberText(n));
  return [
    say.rank(position ?? '', of ?? '', numberText(rank.position - 1)),
    say.rankRange(low ?? '', high ?? '', numberText(rank.low - 1), numberText(rank.of - rank.high)),
  ];
}
