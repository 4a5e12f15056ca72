// Where and why are responses to be reviewed? Two tables, each row a way to its responses.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { reviewWords } from '../../words/staff/review-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import { type Place, type PlaceRow, type ReasonRow, type ReviewShown, reviewAddress } from './review-shown.ts';

type Part = { lang: StaffLanguage; shown: ReviewShown };

/** A point by its label; what came to no point, or to one person's, by what it is. */
export function placeName(lang: StaffLanguage, { agency, label, onePerson }: Place): string {
  const words = reviewWords[lang];
  return `${label ?? (onePerson ? words.onePerson : words.noPoint)} · ${agency}`;
}

function countColumns<Row extends ReasonRow | PlaceRow>(lang: StaffLanguage) {
  const { counts } = reviewWords[lang];
  const column = (heading: string, of: (row: Row) => number) => ({
    heading,
    figure: true,
    cell: (row: Row) => writeCount(lang, of(row)),
  });
  return [
    column(counts.flagged, ({ flagged }) => flagged),
    column(counts.excluded, ({ excluded }) => excluded),
    column(counts.cleared, ({ cleared }) => cleared),
  ];
}

const hasAny = ({ flagged, excluded, cleared }: ReasonRow | PlaceRow): boolean => flagged + excluded + cleared > 0;

export function ReasonTable({ lang, shown: { campaign, counts, asked } }: Part) {
  const words = reviewWords[lang];
  const rows = counts.reasons.filter(hasAny);
  if (rows.length === 0) return null;
  const address = (flag: string) => reviewAddress(campaign.id, { agency: asked.agency, flag });
  const first = {
    heading: words.reason,
    cell: ({ flag, label }: ReasonRow) => <a href={`${address(flag)}#responses`}>{label[lang]}</a>,
  };
  return <DataTable caption={words.byReason} columns={[first, ...countColumns<ReasonRow>(lang)]} rows={rows} />;
}

export function PlaceTable({ lang, shown: { campaign, counts, asked } }: Part) {
  const words = reviewWords[lang];
  const rows = counts.places.filter(hasAny);
  if (rows.length === 0) return null;
  const address = ({ pointCode, agencyId }: Place) =>
    reviewAddress(campaign.id, pointCode === null ? { agency: agencyId } : { agency: asked.agency, point: pointCode });
  const first = {
    heading: words.place,
    cell: (row: PlaceRow) => <a href={`${address(row)}#responses`}>{placeName(lang, row)}</a>,
  };
  return <DataTable caption={words.byPlace} columns={[first, ...countColumns<PlaceRow>(lang)]} rows={rows} />;
}
