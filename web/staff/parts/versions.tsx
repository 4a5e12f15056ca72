// How does the second of two editors see both versions? Side by side, what differs first, with both ways to go on.
import { versionWords } from '../../words/staff/version-words.ts';
import { DataTable } from './data-table.tsx';
import { useStaffLanguage } from './staff-language.ts';

export type Version = { label: string; stored: string; typed: string };

/** `keep` is the address of the thing as it is stored. */
export function Versions({ versions, keep }: { versions: Version[]; keep: string }) {
  const words = versionWords[useStaffLanguage()];
  const shown = (text: string) => (text === '' ? <span class="soft">{words.empty}</span> : text);
  const mark = (one: Version, text: string) =>
    one.stored === one.typed ? shown(text) : <strong>{shown(text)}</strong>;
  const columns = [
    { heading: words.field, cell: ({ label }: Version) => label },
    { heading: words.stored, cell: (one: Version) => mark(one, one.stored) },
    { heading: words.typed, cell: (one: Version) => mark(one, one.typed) },
  ];
  const differing = versions.filter(({ stored, typed }) => stored !== typed);
  const same = versions.filter((one) => !differing.includes(one));
  return (
    <section class="faults" role="alert" tabindex={-1} aria-labelledby="versions-title">
      <h2 id="versions-title">{words.title}</h2>
      <p>{words.todo}</p>
      <DataTable caption={words.title} columns={columns} rows={[...differing, ...same]} />
      <p>
        <a href={keep}>{words.keepStored}</a>
      </p>
    </section>
  );
}
