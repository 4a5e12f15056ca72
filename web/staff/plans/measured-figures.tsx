// What do the plan's figures from surveys rest on? Of each: which campaign and days, by which method, on how many answers, how sure.
import type { MeasuredFigure } from '../../../functions/domain/measured-figure.ts';
import { linesOf } from '../../../functions/domain/plan.ts';
import { numberText } from '../../../functions/domain/vietnamese-number.ts';
import { writeDay } from '../../words/language.ts';
import { scoreWords } from '../../words/score-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import { FigureTable } from '../results/figure-table.tsx';
import { resultsAddress } from '../results/results-address.ts';
import type { Around, ShownPlan } from './plan-shown.ts';

type Props = { lang: StaffLanguage; plan: ShownPlan; around: Around };
type Row = { label: string; figure: MeasuredFigure };

export function MeasuredFigures({ lang, plan, around: { titles, methods, mayRead } }: Props) {
  const words = planWords[lang];
  const rows: Row[] = plan.tables
    .flatMap(linesOf)
    .flatMap(({ label, measured, outcomeMeasured }) =>
      [measured, outcomeMeasured].flatMap((figure) => (figure === undefined ? [] : [{ label, figure }])),
    );
  if (rows.length === 0) return null;
  const columns = [
    {
      heading: words.line,
      cell: ({ label, figure }: Row) =>
        mayRead ? (
          <a lang="vi" href={whereFrom(figure)}>
            {label}
          </a>
        ) : (
          <span lang="vi">{label}</span>
        ),
    },
    { heading: words.survey, cell: ({ figure }: Row) => titles.get(figure.campaignId) ?? figure.campaignId },
    { heading: words.days, cell: ({ figure: { from, to } }: Row) => `${writeDay(from)} – ${writeDay(to)}` },
    {
      heading: words.method,
      cell: ({ figure: { campaignId, method } }: Row) =>
        words.methodSaid(methods.get(`${campaignId}#${method.id}`) ?? method.id, method.version),
    },
    { heading: words.base, cell: ({ figure }: Row) => numberText(figure.base), figure: true },
    { heading: words.figure, cell: ({ figure }: Row) => numberText(figure.index, 2), figure: true },
    { heading: words.openInterval, cell: ({ figure: { interval } }: Row) => boundsSaid(interval), figure: true },
  ];
  // One sentence for each survey that was no random sample.
  const open = new Map(rows.filter(({ figure }) => !figure.random).map(({ figure }) => [figure.campaignId, figure]));
  return (
    <section>
      <h2>{words.measured}</h2>
      <p>{words.released}</p>
      <FigureTable caption={words.measured} columns={columns} rows={rows} />
      {[...open.values()].map((figure) => (
        <p>
          {titles.get(figure.campaignId)}: {scoreWords[lang].representativeness(numberText(figure.responses))}
        </p>
      ))}
    </section>
  );
}

/** The criterion's page of the same days, or the campaign's. */
const whereFrom = ({ campaignId, agencyId, part, from, to }: MeasuredFigure): string =>
  resultsAddress(
    campaignId,
    { agency: agencyId, period: 'custom', from, to },
    part.kind === 'question' ? `/criteria/${part.id}` : '',
  );

const boundsSaid = (interval: MeasuredFigure['interval']): string =>
  interval === null ? '–' : `${numberText(interval.low, 2)}–${numberText(interval.high, 2)}`;
