// Why did people come to this point? Services, channels and slips, beside the score: what the official did not choose.
import { channelWords } from '../../words/staff/channel-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { onePersonWords } from '../../words/staff/one-person-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import type { FiguresShown } from './figures-shown.ts';

type Row = { text: string; responses: number };

export function MixSection({ lang, shown: { mix, score } }: { lang: StaffLanguage; shown: FiguresShown }) {
  const words = onePersonWords[lang];
  if (score === undefined) return null;
  const table = (caption: string, heading: string, rows: Row[]) => (
    <DataTable
      caption={caption}
      columns={[
        { heading, cell: ({ text }: Row) => text },
        { heading: words.responses, figure: true, cell: ({ responses }: Row) => writeCount(lang, responses) },
      ]}
      rows={rows}
    />
  );
  const services = mix.services.map(({ label, responses }) => ({ text: label, responses }));
  const channels = mix.channels.map(({ channel, responses }) => ({ text: channelWords[lang][channel], responses }));
  const outcomes = mix.outcomes.map(({ outcome, responses }) => ({
    text: outcome === null ? words.noOutcome : words.outcomeNames[outcome],
    responses,
  }));
  return (
    <section>
      <h2>{words.why}</h2>
      <p>{words.whyNote}</p>
      {table(words.services, words.service, services)}
      {table(words.channels, words.channel, channels)}
      {table(words.outcomes, words.outcome, outcomes)}
    </section>
  );
}
