// How do frozen figures become a report that can be filed? Findings in sentences, then units, factors, criteria and services in tables.

import { slipWords } from '../../web/words/filed-layout-words.ts';
import { indexText } from '../../web/words/index-text.ts';
import { writeDay } from '../../web/words/language.ts';
import { reportPeriodName } from '../../web/words/period-words.ts';
import { sourceInVietnamese } from '../../web/words/questionnaire-sources.ts';
import { reportHeadings as headings, reportSentences as say } from '../../web/words/report-document-words.ts';
import { scoreWords } from '../../web/words/score-words.ts';
import { isPercentage } from '../domain/index-unit.ts';
import { dayOf } from '../domain/period.ts';
import { inLanguage, questionsOf } from '../domain/questionnaire.ts';
import type { DocumentPart, DocumentTable, ReportDocument } from '../domain/report-document.ts';
import { numberText, rankChangeText } from '../domain/vietnamese-number.ts';
import { annexParts } from './annex-tables.ts';
import { countTable, hospitalTable, isHospitals } from './filed-layouts.ts';
import { reformParagraph, reformTable } from './reform-section.ts';
import { chartsOf } from './report-charts.ts';
import { hasLayout, methodOf, type ReportFigures, type ReportRow, type ShownRow } from './report-figures.ts';
import { besideUnits, factorTable, questionTable, serviceTable, unitTable } from './report-tables.ts';
import { statedPart } from './stated-figures.ts';

/** The document of a report: a pure function of its figures. */
export function reportDocument(figures: ReportFigures): ReportDocument {
  const { campaign, period, report } = figures;
  const name = reportPeriodName(period);
  const tops = topRows(figures);
  const [first] = tops;
  return {
    issuer: first === undefined ? '' : nameOf(figures, first.agencyId),
    hasSuperior: kindOf(figures, first?.agencyId) !== 'province',
    title: headings.title,
    subtitle: headings.subtitle(campaign.title, name),
    notices: noticesOf(figures, name),
    parts: numbered(partsOf(figures, tops, name)),
    notes: [...methodNotes(figures), say.suppression(numberText(campaign.minimumToShow)), say.file(report)],
  };
}

function partsOf(figures: ReportFigures, tops: ReportRow[], name: string): DocumentPart[] {
  const shown = tops.flatMap((row) => (row.suppressed ? [] : [row]));
  return [
    {
      heading: headings.result,
      paragraphs: tops.flatMap((row) => findings(figures, row, name)),
      ...{ charts: shown.flatMap((row) => chartsOf(figures, row)), tables: [] },
    },
    ...statedPart(figures),
    tablesPart(headings.units, [unitTable(figures)]),
    ...shown.map((row) => factorPart(figures, row)),
    tablesPart(
      headings.services,
      tops.map((row) => serviceTable(figures, row.agencyId)),
    ),
    ...(hasLayout(figures, 'counts')
      ? [
          {
            ...tablesPart(
              headings.counts,
              shown.map((row) => countTable(figures, row)),
            ),
            paragraphs: shown.length === 0 || figures.slips === undefined ? [] : [slipWords.rule],
          },
        ]
      : []),
    ...(isHospitals(figures) ? [tablesPart(headings.hospital, [hospitalTable(figures)])] : []),
    ...(hasLayout(figures, 'reform') ? shown.map((row) => reformPart(figures, row)) : []),
    ...annexParts(figures),
  ].filter(({ paragraphs, tables }) => paragraphs.length + tables.length > 0);
}

/** Without tables that have nothing to say. */
const tablesPart = (heading: string, tables: DocumentTable[]): DocumentPart => ({
  ...{ heading, paragraphs: [], charts: [] },
  tables: tables.filter(({ rows }) => rows.length > 0),
});

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const numbered = (parts: DocumentPart[]): DocumentPart[] =>
  parts.map((part, i) => ({ ...part, heading: `${roman[i] ?? i + 1}. ${part.heading}` }));

const kindOf = ({ agencies }: ReportFigures, id: string | undefined) => agencies.find((one) => one.id === id)?.kind;
const nameOf = ({ agencies }: ReportFigures, id: string): string => agencies.find((one) => one.id === id)?.name ?? id;

/** The figures of the highest units, all services together. */
export function topRows({ agencies, rows }: ReportFigures): ReportRow[] {
  const known = new Set(agencies.map(({ id }) => id));
  const tops = agencies.filter(({ parentId }) => parentId === null || !known.has(parentId)).map(({ id }) => id);
  return rows.filter((row) => row.axis === 'territory' && row.serviceId === null && tops.includes(row.agencyId));
}

/** A frozen file says what it is whoever has approved it since; the published edition names them. */
const standingOf = ({ publication }: ReportFigures): string =>
  publication === undefined
    ? say.provisional
    : say.approved(publication.approverName, writeDay(dayOf(publication.approvedAt)));

function noticesOf(figures: ReportFigures, name: string): string[] {
  const { campaign, period, frozenAt, revision, reason, responses } = figures;
  return [
    ...(campaign.demo ? [say.demo] : []),
    say.period(name, writeDay(period.from), writeDay(period.to)),
    say.frozen('00:00', writeDay(dayOf(frozenAt))),
    standingOf(figures),
    ...(revision === 1 ? [] : [say.revision(revision - 1, reason ?? '')]),
    ...(campaign.sample === 'random' ? [] : [scoreWords.vi.representativeness(numberText(responses))]),
  ];
}

function findings(figures: ReportFigures, row: ReportRow, period: string): string[] {
  const unit = nameOf(figures, row.agencyId);
  if (row.suppressed || row.index === null) return [say.nothing(unit)];
  const write = (value: number) => indexText(methodOf(figures), value, 'vi');
  const interval = figures.campaign.sample === 'random' ? 'interval.random' : 'interval.open';
  const bounds = row.interval;
  return [
    say.result(period, unit, write(row.index)),
    ...changeOf(figures, row),
    say.responses(numberText(row.responses), numberText(row.flagged)),
    ...(bounds === null
      ? []
      : [`${scoreWords.vi[interval]({ low: write(bounds.low), high: write(bounds.high) }, bounds.approximate)}.`]),
    ...weakestOf(figures, row),
  ];
}

/** Index and rank beside those of the period before: they may go opposite ways, so both are said. */
function changeOf(figures: ReportFigures, row: ShownRow): string[] {
  const { previous } = figures;
  const { before = null, change = null } = besideUnits(figures).get(row.agencyId) ?? {};
  if (previous === undefined || previous === null || before === null || before.index === null || change === null)
    return [];
  const method = methodOf(figures);
  const size = numberText(Math.abs(change), method.digits);
  const moved = change === 0 ? say.unchanged : say.changed(change > 0, size, isPercentage(method));
  const [was, is] = [before.position, row.rank?.position ?? null];
  const places = was === null || is === null ? '' : rankChangeText(was, is);
  return [
    `${say.before(reportPeriodName(previous.period), indexText(method, before.index, 'vi'), moved, places)} ${say.byChance}`,
  ];
}

const howMany = 3;

function weakestOf(figures: ReportFigures, { questions }: ShownRow): string[] {
  const method = methodOf(figures);
  if (!isPercentage(method)) return [];
  const scored = questions.flatMap(({ id, index }) => (index === null ? [] : [{ id, index }]));
  const lowest = scored.toSorted((a, b) => a.index - b.index || (a.id < b.id ? -1 : 1)).slice(0, howMany);
  const titles = new Map(questionsOf(figures.questionnaire).map(({ id, text }) => [id, inLanguage(text, 'vi')]));
  const list = lowest.map(({ id, index }) => say.criterion(id, titles.get(id) ?? '', indexText(method, index, 'vi')));
  return lowest.length === 0 ? [] : [say.weakest(list.join('; '))];
}

const factorPart = (figures: ReportFigures, row: ShownRow): DocumentPart => ({
  ...{ heading: headings.factors, paragraphs: [], charts: [] },
  tables: [factorTable(figures, row), questionTable(figures, row)],
});

const reformPart = (figures: ReportFigures, row: ShownRow): DocumentPart => ({
  heading: headings.reform,
  paragraphs: [reformParagraph(figures, row)].filter((text) => text !== ''),
  ...{ charts: [], tables: [reformTable(figures, row)] },
});

function methodNotes(figures: ReportFigures): string[] {
  const { questionnaire, campaign } = figures;
  const { title, id, version, channels = [] } = methodOf(figures);
  const words = scoreWords.vi;
  return [
    // Whoever recomputes a file looks the method up by its code.
    `${words.method(inLanguage(title, 'vi'), version, channels)}; mã phương pháp: ${id}`,
    `${inLanguage(questionnaire.title, 'vi')} (${questionnaire.id}, bản ${questionnaire.version}). ${sourceInVietnamese(questionnaire) ?? questionnaire.source}`,
    ...(questionnaire.source.includes('1001/QĐ-BNV') ? [words['method.unknown']] : []),
    ...(campaign.sample === 'random' ? [] : [words['interval.open.note']]),
  ];
}
