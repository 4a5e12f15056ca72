// What explains the change? Each criterion's and each unit's share of it, by its score and by its weight; the rows add up to the change.
import { hasEnough } from '../../../functions/domain/weakest-first.ts';
import { ChangeBars } from '../../charts/change-bars.tsx';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { FigureTable } from './figure-table.tsx';
import { thanOf } from './lead.ts';
import type { PartProps } from './part-props.ts';
import type { Contribution, Difference, Overview } from './results-shown.ts';
import { baseOf } from './weakest.ts';

const mostDrawn = 12;

export function ChangeSection(part: PartProps) {
  const { lang, overview, writing } = part;
  const words = resultWords[lang];
  const { comparison, earlier } = overview;
  if (comparison?.difference == null || earlier === undefined) return null;
  const { byQuestion, byAgency } = comparison.explained;
  const sure = byQuestion.filter(({ key }) => isSure(overview, key));
  const { channelMix } = comparison;
  const named = (channel: string): string => words.channelNames[channel] ?? channel;
  return (
    <section>
      <h2>{words.explain}</h2>
      <p class="finding">{findingOf(part, comparison.difference, sure)}</p>
      {sure.length < byQuestion.length && (
        <p class="soft">
          {words.unsure(writing.count(byQuestion.length - sure.length), writing.count(overview.campaign.minimumToRank))}
        </p>
      )}
      {comparison.difference.verdict === 'no-conclusion' && <p>{findingSentences[lang].noise}</p>}
      {channelMix !== null && (
        <p>
          {findingSentences[lang].mixMoved(
            named(channelMix.channel),
            writing.percent(channelMix.before),
            writing.percent(channelMix.now),
          )}
        </p>
      )}
      <p class="soft">{words.explainHint}</p>
      <Explained part={part} title={words.byQuestion} rows={byQuestion} />
      {byAgency.length > 1 && <Explained part={part} title={words.byAgency} rows={byAgency} />}
    </section>
  );
}

/** Whether enough people answered a criterion to be named as what moved the index; its row is in the table all the same. */
const isSure = ({ campaign, questions }: Overview, key: string): boolean =>
  questions.some((one) => one.key === key && hasEnough(baseOf(one), campaign));

const size = ({ rate, mix }: Contribution): number => Math.abs(rate + mix);
const bySize = (a: Contribution, b: Contribution): number => size(b) - size(a);

function findingOf(part: PartProps, { difference }: Difference, rows: Contribution[]): string | undefined {
  const { lang, overview, writing } = part;
  const [most] = rows.toSorted(bySize);
  if (most === undefined || overview.earlier === undefined) return undefined;
  const change = writing.change(difference, thanOf(part, overview.earlier));
  return findingSentences[lang].explain(change, most.label, writing.difference(most.rate + most.mix));
}

function Explained({ part: { lang, writing }, title, rows }: { part: PartProps; title: string; rows: Contribution[] }) {
  const words = resultWords[lang];
  const drawn = rows.toSorted(bySize).slice(0, mostDrawn);
  const all = (of: (row: Contribution) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const sum = { key: 'sum', label: words.total, rate: all(({ rate }) => rate), mix: all(({ mix }) => mix) };
  const figure = (heading: string, of: (row: Contribution) => number) => ({
    heading,
    cell: (row: Contribution) => writing.difference(of(row)),
    figure: true,
  });
  const columns = [
    { heading: title, cell: ({ label }: Contribution) => label },
    figure(words.rate, ({ rate }) => rate),
    figure(words.mix, ({ mix }) => mix),
    figure(words.sum, ({ rate, mix }) => rate + mix),
  ];
  return (
    <>
      <h3>{title}</h3>
      <div class="card">
        <ChangeBars
          rows={drawn.map((row) => {
            const said = writing.difference(row.rate + row.mix);
            return { ...row, figure: said, title: `${row.label}: ${said}` };
          })}
        />
      </div>
      <FigureTable caption={title} columns={columns} rows={[...rows, sum]} />
    </>
  );
}
