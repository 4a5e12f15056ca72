// What did a revision change? Each row that is not what it was, before and after, with the difference.
import { numberText } from '../../../functions/domain/vietnamese-number.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { reportPageWords } from '../../words/staff/report-page-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { type Crumb, Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';

type Figure = { responses: number; index: number | null; position: number | null } | null;
type Row = {
  agencyName: string;
  axis: 'territory' | 'line';
  serviceId: string | null;
  serviceName: string | null;
  before: Figure;
  after: Figure;
  change: number | null;
};
type Unit = { percent: boolean; digits: number };
type Shown = { way: Crumb[]; random: boolean; unit: Unit; same: number; reason: string | null; items: Row[] };

export function differencesPage(lang: StaffLanguage, { way, random, unit, same, reason, items }: Shown) {
  const words = reportPageWords[lang];
  const content = (
    <>
      <Crumbs way={way} />
      <h1>{words.differences}</h1>
      <p class="lead">{items.length === 0 ? words.noDifferences : words.differencesLead(items.length, same)}</p>
      {reason !== null && <p>{reason}.</p>}
      {items.length > 0 && <DataTable caption={words.differences} columns={columnsOf(lang, unit)} rows={items} />}
      {!random && <p>{resultWords[lang].representativeness}</p>}
    </>
  );
  return { title: words.differences, here: 'reports' as const, children: content };
}

function columnsOf(lang: StaffLanguage, unit: Unit) {
  const words = reportPageWords[lang];
  const moved = (before: string, after: string) => (before === after ? after : words.moved(before, after));
  const both = (say: (figure: Figure) => string) => (row: Row) => moved(say(row.before), say(row.after));
  const count = (figure: Figure) => (figure === null ? words.withheld : writeCount(lang, figure.responses));
  const index = (figure: Figure) => {
    if (figure === null) return words.withheld;
    return figure.index === null ? words.noIndex : `${write(lang, figure.index, unit)}${unit.percent ? '%' : ''}`;
  };
  const rank = (figure: Figure) => (figure?.position == null ? words.noRank : String(figure.position));
  return [
    { heading: words.unit, cell: ({ agencyName, axis }: Row) => `${agencyName}${words.axes[axis]}` },
    { heading: words.service, cell: (row: Row) => serviceSaid(lang, row) },
    { heading: words.responsesMoved, cell: both(count), figure: true },
    { heading: words.indexMoved, cell: both(index), figure: true },
    {
      heading: unit.percent ? words.changeOf.percent : words.changeOf.points,
      cell: ({ change }: Row) => (change === null ? '–' : signed(lang, change, unit)),
      figure: true,
    },
    { heading: words.rankMoved, cell: both(rank), figure: true },
  ];
}

function serviceSaid(lang: StaffLanguage, { serviceId, serviceName }: Row): string {
  const words = reportPageWords[lang];
  if (serviceId === null) return words.allServices;
  return serviceId === '-' ? words.noService : (serviceName ?? serviceId);
}

const write = (lang: StaffLanguage, value: number, { digits }: Unit): string =>
  lang === 'vi' ? numberText(value, digits) : value.toFixed(digits);

function signed(lang: StaffLanguage, value: number, unit: Unit): string {
  if (value === 0) return write(lang, 0, unit);
  return `${value > 0 ? '+' : '−'}${write(lang, Math.abs(value), unit)}`;
}
