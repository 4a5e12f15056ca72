// How do frozen figures become a report that can be filed? Findings in sentences, then units, factors, criteria and services in tables.
import { writeDay } from '../../web/words/language.ts';
import { reportPeriodName } from '../../web/words/period-words.ts';
import { reportHeadings as headings, reportSentences as say } from '../../web/words/report-document-words.ts';
import { scoreWords } from '../../web/words/score-words.ts';
import { dayOf } from '../domain/period.ts';
import { inLanguage, questionsOf } from '../domain/questionnaire.ts';
import type { DocumentPart, ReportDocument } from '../domain/report-document.ts';
import { numberText } from '../domain/vietnamese-number.ts';
import { chartsOf } from './report-charts.ts';
import { methodOf, type ReportFigures, type ReportRow, type ShownRow } from './report-figures.ts';
import { factorTable, questionTable, serviceTable, unitTable } from './report-tables.ts';
import { figureText, isPercentage } from './score-sentences.ts';

/** The document of a report: a pure function of its figures. */
export function reportDocument(figures: ReportFigures): ReportDocument {
  const { campaign, period, report } = figures;
  const name = reportPeriodName(period);
  const tops = topRows(figures);
  const [first] = tops;
  return {
    issuer: first === undefined ? '' : nameOf(figures, first.agencyId),
    title: headings.title,
    subtitle: headings.subtitle(campaign.title, name),
    notices: noticesOf(figures, name),
    parts: [
      {
        heading: headings.result,
        paragraphs: tops.flatMap((row) => findings(figures, row, name)),
        charts: tops.flatMap((row) => (row.suppressed ? [] : chartsOf(figures, row))),
        tables: [],
      },
      { heading: headings.units, paragraphs: [], charts: [], tables: [unitTable(figures)] },
      ...tops.flatMap((row) => (row.suppressed ? [] : [factorPart(figures, row)])),
      {
        ...{ heading: headings.services, paragraphs: [], charts: [] },
        tables: tops.map((row) => serviceTable(figures, row.agencyId)),
      },
    ],
    notes: [...methodNotes(figures), say.suppression(numberText(campaign.minimumToShow)), say.file(report)],
  };
}

const nameOf = ({ agencies }: ReportFigures, id: string): string => agencies.find((one) => one.id === id)?.name ?? id;

/** The figures of the highest units, all services together. */
export function topRows({ agencies, rows }: ReportFigures): ReportRow[] {
  const known = new Set(agencies.map(({ id }) => id));
  const tops = agencies.filter(({ parentId }) => parentId === null || !known.has(parentId)).map(({ id }) => id);
  return rows.filter((row) => row.axis === 'territory' && row.serviceId === null && tops.includes(row.agencyId));
}

function noticesOf({ campaign, period, frozenAt, revision, reason, responses }: ReportFigures, name: string): string[] {
  return [
    ...(campaign.demo ? [say.demo] : []),
    say.period(name, writeDay(period.from), writeDay(period.to)),
    say.frozen('00:00', writeDay(dayOf(frozenAt))),
    ...(revision === 1 ? [] : [say.revision(revision - 1, reason ?? '')]),
    ...(campaign.sample === 'random' ? [] : [scoreWords.vi.representativeness(numberText(responses))]),
  ];
}

function findings(figures: ReportFigures, row: ReportRow, period: string): string[] {
  const unit = nameOf(figures, row.agencyId);
  if (row.suppressed || row.index === null) return [say.nothing(unit)];
  const write = (value: number) => figureText(methodOf(figures), value, 'vi');
  const interval = figures.campaign.sample === 'random' ? 'interval.random' : 'interval.open';
  const bounds = row.interval;
  return [
    say.result(period, unit, write(row.index)),
    say.responses(numberText(row.responses), numberText(row.flagged)),
    ...(bounds === null
      ? []
      : [`${scoreWords.vi[interval]({ low: write(bounds.low), high: write(bounds.high) }, bounds.approximate)}.`]),
    ...weakestOf(figures, row),
  ];
}

const howMany = 3;

function weakestOf(figures: ReportFigures, { questions }: ShownRow): string[] {
  const method = methodOf(figures);
  if (!isPercentage(method)) return [];
  const scored = questions.flatMap(({ id, index }) => (index === null ? [] : [{ id, index }]));
  const lowest = scored.toSorted((a, b) => a.index - b.index || (a.id < b.id ? -1 : 1)).slice(0, howMany);
  const titles = new Map(questionsOf(figures.questionnaire).map(({ id, text }) => [id, inLanguage(text, 'vi')]));
  const list = lowest.map(({ id, index }) => say.criterion(id, titles.get(id) ?? '', figureText(method, index, 'vi')));
  return lowest.length === 0 ? [] : [say.weakest(list.join('; '))];
}

const factorPart = (figures: ReportFigures, row: ShownRow): DocumentPart => ({
  ...{ heading: headings.factors, paragraphs: [], charts: [] },
  tables: [factorTable(figures, row), questionTable(figures, row)],
});

function methodNotes(figures: ReportFigures): string[] {
  const { questionnaire, campaign } = figures;
  const { title, id, version, channels = [] } = methodOf(figures);
  const words = scoreWords.vi;
  return [
    words.method(inLanguage(title, 'vi'), id, version, channels),
    `${inLanguage(questionnaire.title, 'vi')} (${questionnaire.id}, bản ${questionnaire.version}). ${questionnaire.source}`,
    ...(questionnaire.source.includes('1001/QĐ-BNV') ? [words['method.unknown']] : []),
    ...(campaign.sample === 'random' ? [] : [words['interval.open.note']]),
  ];
}
