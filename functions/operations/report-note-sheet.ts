// How is the workbook to be read? What it is of, when it was frozen, by which method, and whom it speaks for; dates as dates.
import { noteLabels as labels, sheetNames } from '../../web/words/workbook-words.ts';
import { count, type Sheet, type SheetCell, text } from '../domain/report-document.ts';
import type { ReportFigures } from './report-figures.ts';
import { reportDocument } from './report-text.ts';

export function noteSheet(figures: ReportFigures): Sheet {
  const { notices, notes } = reportDocument(figures);
  const rows: SheetCell[][] = [
    ...factsOf(figures),
    ...notices.map((notice) => [text(labels.notice), text(notice)]),
    ...notes.map((note) => [text(labels.note), text(note)]),
  ];
  return {
    name: sheetNames.notes,
    columns: [
      { heading: labels.heading, kind: 'text' },
      { heading: labels.value, kind: 'text' },
    ],
    rows,
  };
}

const factsOf = ({ report, campaign, period, frozenAt, revision, responses }: ReportFigures): SheetCell[][] => [
  [text(labels.report), text(report)],
  [text(labels.campaign), text(campaign.title)],
  [text(labels.from), { kind: 'day', at: period.from }],
  [text(labels.to), { kind: 'day', at: period.to }],
  [text(labels.frozen), { kind: 'instant', at: frozenAt }],
  [text(labels.revision), count(revision - 1)],
  [text(labels.responses), count(responses)],
  [text(labels.minimum), count(campaign.minimumToShow)],
  [text(labels.minimumToRank), count(campaign.minimumToRank)],
];
