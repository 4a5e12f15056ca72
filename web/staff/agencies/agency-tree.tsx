// How does the tree of agencies look? The way down, open, and below it one level; each unit opens its own by an address.
import { writeDay } from '../../words/language.ts';
import { kindWords } from '../../words/staff/agency-kind-names.ts';
import { agencyWords } from '../../words/staff/agency-words.ts';
import { useStaffLanguage } from '../parts/staff-language.ts';

export type AgencyRow = {
  id: string;
  name: string;
  code?: string | undefined;
  kind: string;
  /** Its last day, where that is over. */
  closedOn: string | undefined;
  /** How many hang directly under it. */
  under: number;
};
export type Level = {
  axis: 'territory' | 'line';
  /** From the top down to the unit whose level this is. */
  way: { id: string; name: string }[];
  rows: AgencyRow[];
  nextCursor: string | undefined;
};

/** `addressAt` leads to the level under a unit; to the top without one. */
type Props = { level: Level; addressAt: (id?: string) => string };

export function AgencyTree({ level, addressAt }: Props) {
  const words = agencyWords[useStaffLanguage()];
  return (
    <ul class="tree card" aria-label={words.tree}>
      <Opened level={level} addressAt={addressAt} depth={0} />
    </ul>
  );
}

function Opened({ level, addressAt, depth }: Props & { depth: number }) {
  const words = agencyWords[useStaffLanguage()];
  const node = level.way[depth];
  if (node === undefined) return <Rows level={level} addressAt={addressAt} />;
  return (
    <li>
      <div class="leaf">
        <a class="branch" href={addressAt(level.way[depth - 1]?.id)} aria-label={words.fold(node.name)}>
          ▾
        </a>
        <a href={`/staff/agencies/${node.id}`}>
          <strong>{node.name}</strong>
        </a>
      </div>
      <ul>
        <Opened level={level} addressAt={addressAt} depth={depth + 1} />
      </ul>
    </li>
  );
}

function Rows({ level: { rows }, addressAt }: Props) {
  const words = agencyWords[useStaffLanguage()];
  if (rows.length === 0)
    return (
      <li>
        <div class="leaf soft">{words.noneUnder}</div>
      </li>
    );
  return (
    <>
      {rows.map((row) => (
        <li>
          <div class="leaf">
            {row.under > 0 ? (
              <a class="branch" href={addressAt(row.id)} aria-label={words.open(row.name, row.under)}>
                ▸ {row.under}
              </a>
            ) : (
              <span class="branch" />
            )}
            <span>
              <a href={`/staff/agencies/${row.id}`}>{row.name}</a> <AgencyMore row={row} />
            </span>
          </div>
        </li>
      ))}
    </>
  );
}

/** Its kind and code, and since when it is no more. */
export function AgencyMore({ row: { kind, code, closedOn } }: { row: AgencyRow }) {
  const lang = useStaffLanguage();
  return (
    <span class="soft">
      {kindWords[lang][kind] ?? kind}
      {code !== undefined && (
        <>
          {' · '}
          <span class="code">{code}</span>
        </>
      )}
      {closedOn !== undefined && (
        <>
          {' '}
          <span class="tag off">{agencyWords[lang].closedOn(writeDay(closedOn))}</span>
        </>
      )}
    </span>
  );
}
