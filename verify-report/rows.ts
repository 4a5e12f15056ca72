// Which row of scores.json is whose, and what do the units under one hold?
import type { Row, Scores, ShownRow, Subordinates, Tally } from './form.ts';

/** How a row is named where it differs. */
export const rowName = ({ agencyId, axis, serviceId }: Pick<Row, 'agencyId' | 'axis' | 'serviceId'>): string =>
  `${agencyId} ${axis} ${serviceId ?? 'all services'}`;

type Rows = Pick<Scores, 'rows'>;

export const shownRows = ({ rows }: Rows): ShownRow[] => rows.flatMap((row) => (row.suppressed ? [] : [row]));

/** A unit's row of all services; by line, where it has none of its own, that by territory is the same. */
export function wholeRow(scores: Rows, agencyId: string, axis: Row['axis']): ShownRow | undefined {
  const own = shownRows(scores).filter((row) => row.agencyId === agencyId && row.serviceId === null);
  return own.find((row) => row.axis === axis) ?? own.find((row) => row.axis === 'territory');
}

type Unit = Subordinates['units'][number];

/** What counts for a unit where it is listed; undefined where nothing is shown of it. */
export const tallyOf = (scores: Rows, axis: Row['axis'], { agencyId, shown, tally }: Unit): Tally | undefined =>
  shown ? (tally ?? wholeRow(scores, agencyId, axis)?.tally) : undefined;

/** The unit that one hangs under on the period's last day. */
export function parentOf({ agencies }: Scores, agencyId: string, axis: Row['axis']): string | null {
  const agency = agencies.find(({ id }) => id === agencyId);
  if (agency === undefined) return null;
  return axis === 'line' ? (agency.lineParentId ?? agency.parentId) : agency.parentId;
}

export const methodOf = ({ questionnaire, method }: Scores) => questionnaire.methods.find(({ id }) => id === method);
