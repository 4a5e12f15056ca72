// What do staff read? Live figures of their unit and those under it, but for small ones and those that would give a small one away.
import {
  type Crowd,
  crowdOf,
  everScored,
  isShowable,
  isSmall,
  safeGroups,
  scoredCounters,
} from '../domain/disclosure.ts';
import type { Store } from '../store/connect.ts';
import type { TallyItem } from '../store/tallies.ts';
import { meanOfChildren } from './mean-of-children.ts';
import { servicesOfOneOfficial } from './one-official-services.ts';
import { liveOver } from './rights.ts';
import type { Call } from './route.ts';
import { countedTally, scoreOf, talliesOfCut, withheld } from './score-of-cut.ts';
import type { Cut } from './score-question.ts';
import { rowsBy } from './score-rows.ts';
import type { Grouped, Score, ScoreQuery, ShownScore } from './score-view.ts';
import { type IsWithheld, unitsWithheld } from './staff-units.ts';

export type AgencyCut = Cut & { agencyId: string };
type Row = ShownScore & { key: string; label: string };

/**
 * One Score or a table. A score asked for alone is withheld too where it would be as a row beside its neighbours: among the units under
 * either parent, the services, the channels.
 */
export async function staffScores({ deps: { store }, actor }: Call, cut: AgencyCut, query: ScoreQuery) {
  const units = await unitsWithheld(store, cut, liveOver(actor));
  const items = await talliesOfCut(store, cut);
  const hidden = await isHidden(store, cut, items, units);
  const total = hidden ? withheld(cut) : await totalOf(store, cut, items, units, query);
  if (query.by === undefined) return total;
  const rows = await rowsBy(store, cut, query.by, query.calendar);
  const kept = withheldRows(cut, rows, query.by, units, await ofOneOfficial(store, cut, query.by));
  return { rows: rows.map((row) => (hidden || kept.has(row.key) ? withheldRow(row) : row)), total };
}

/** Whether a figure is withheld from staff when it is asked for alone. */
export const isHidden = async (store: Store, cut: AgencyCut, items: TallyItem[], units: IsWithheld): Promise<boolean> =>
  units(cut.agencyId, cut.axis) ||
  isFew(cut, items) ||
  leavesFewFlagged(cut, items) ||
  (await isHiddenBeside(store, cut));

async function totalOf(
  store: Store,
  cut: AgencyCut,
  items: TallyItem[],
  units: IsWithheld,
  { agencyRollUp, calendar }: ScoreQuery,
): Promise<Score> {
  const pooled = scoreOf(cut, items);
  if (agencyRollUp === 'pooled') return pooled;
  const children = await rowsBy(store, cut, 'agency', calendar);
  return withheldRows(cut, children, 'agency', units, new Set()).size > 0
    ? withheld(cut)
    : meanOfChildren(pooled, cut, children);
}

const isFew = (cut: Cut, items: TallyItem[]): boolean =>
  isSmall(crowdOf(countedTally(items, cut), scoredCounters(cut.questionnaire)), cut.campaign.minimumToShow);

/** Without the flagged, a few of them would be what the score with them has more. */
function leavesFewFlagged({ withFlagged, campaign }: Cut, items: TallyItem[]): boolean {
  const { people } = crowdOf(countedTally(flaggedOf(items), { withFlagged: true }), []);
  return !withFlagged && people > 0 && people < campaign.minimumToShow;
}

const flaggedOf = (items: TallyItem[]): TallyItem[] => items.filter(({ cell }) => cell.status === 'flagged');

/** Whether a service or channel asked for alone would be withheld among all services or channels. */
async function isHiddenBeside(store: Store, cut: AgencyCut): Promise<boolean> {
  const { serviceId, channel } = cut;
  const amongAll = async (its: AgencyCut, by: Grouped, key: string) =>
    withheldRows(its, await rowsBy(store, its, by, 'civil'), by, noUnit, await ofOneOfficial(store, its, by)).has(key);
  if (serviceId !== undefined && (await amongAll({ ...cut, serviceId: undefined }, 'service', serviceId))) return true;
  return channel !== undefined && amongAll({ ...cut, channel: undefined }, 'channel', channel);
}

/** The keys to withhold. Parts of the questionnaire are the same people; units were judged with all other tables of units. */
function withheldRows(
  cut: Cut,
  rows: Row[],
  by: Grouped,
  units: IsWithheld,
  ratesOne: ReadonlySet<string>,
): Set<string> {
  if (by === 'question' || by === 'section') return new Set();
  const minimum = cut.campaign.minimumToShow;
  const figures = rows.map((row) => ({
    key: row.key,
    crowd: { ...crowdOfRow(cut, row), oneOfficial: ratesOne.has(row.key) },
  }));
  if (by === 'agency')
    return keysOf(figures.filter(({ key, crowd }) => units(key, cut.axis) || isSmall(crowd, minimum)));
  const groups = safeGroups(
    figures.map(({ key, crowd }) => ({ members: [key], crowd })),
    minimum,
  );
  return keysOf(figures.filter(({ key }) => !isShowable(new Set([key]), groups, minimum)));
}

/** Which rows would rate one official: services that nobody else serves there. */
const ofOneOfficial = async (store: Store, cut: AgencyCut, by: Grouped): Promise<Set<string>> =>
  by === 'service' ? servicesOfOneOfficial(store, cut) : new Set();

const keysOf = (figures: { key: string }[]): Set<string> => new Set(figures.map(({ key }) => key));
const noUnit: IsWithheld = () => false;

function crowdOfRow({ questionnaire }: Cut, { responses, questions }: Row): Crowd {
  const scored = new Set(everScored(questionnaire).map(({ id }) => id));
  const asked = questions.filter(({ id }) => scored.has(id));
  return {
    people: responses,
    answers: asked.map(({ counts, notApplicable }) => [...Object.values(counts), notApplicable]),
  };
}

const withheldRow = ({ campaignId, agencyId, serviceId, channel, from, to, method, key, label }: Row): Score => ({
  ...{ campaignId, agencyId, serviceId, channel, from, to, method, key, label },
  suppressed: true,
});
