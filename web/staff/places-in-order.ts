// In which order do the places stand? In three groups on wide screens; on a phone's bar the four that matter most to who is there.
import type { Place, PlaceGroup } from '../words/staff/frame-words.ts';

/** The rail's groups, each in its order. */
export const placeGroups: readonly { group: PlaceGroup; places: readonly Place[] }[] = [
  { group: 'results', places: ['home', 'results', 'reports', 'comments', 'alerts', 'plans'] },
  { group: 'surveys', places: ['campaigns', 'points', 'paper', 'questionnaires'] },
  { group: 'administration', places: ['agencies', 'services', 'people', 'trail'] },
];

/** Whoever sets up surveys looks after results, campaigns and points; everybody else has one task that brings them here. */
const ofAdministrators: readonly Place[] = ['home', 'results', 'comments', 'campaigns', 'points'];
const ofOthers: readonly Place[] = [
  'home',
  'paper',
  'comments',
  'results',
  'reports',
  'alerts',
  'plans',
  'campaigns',
  'points',
];

const inBar = 4;

/** Of the places that somebody may go to, those in the bar of a phone. */
export function firstPlaces(places: readonly Place[]): Place[] {
  const order = places.includes('people') ? ofAdministrators : ofOthers;
  return order.filter((place) => places.includes(place)).slice(0, inBar);
}

/** The groups that have a place for this person, with those places. */
export const groupsOf = (places: readonly Place[]): { group: PlaceGroup; places: Place[] }[] =>
  placeGroups
    .map(({ group, places: all }) => ({ group, places: all.filter((place) => places.includes(place)) }))
    .filter(({ places: some }) => some.length > 0);

export const addressOf = (place: Place): string => (place === 'home' ? '/staff' : `/staff/${place}`);
