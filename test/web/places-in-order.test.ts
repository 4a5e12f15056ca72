// Does everybody have in a phone's bar what they come for, and is every place in one group of the rail?
import { expect, test } from 'vitest';
import { firstPlaces, groupsOf, placeGroups } from '../../web/staff/places-in-order.ts';
import { type Place, places } from '../../web/words/staff/frame-words.ts';

const registry: Place[] = ['home', 'campaigns', 'agencies', 'services', 'points', 'questionnaires'];

test.each<[string, Place[], Place[]]>([
  ['the platform and a province', [...places], ['home', 'results', 'comments', 'campaigns']],
  [
    'an agency’s administrator',
    [...registry, 'results', 'alerts', 'plans', 'paper', 'people'],
    ['home', 'results', 'campaigns', 'points'],
  ],
  ['data entry', [...registry, 'paper'], ['home', 'paper', 'campaigns', 'points']],
  ['a comment officer', [...registry, 'comments'], ['home', 'comments', 'campaigns', 'points']],
  ['a viewer', [...registry, 'results', 'alerts', 'plans'], ['home', 'results', 'alerts', 'plans']],
])('%s', (_, may, first) => {
  expect(firstPlaces(may)).toEqual(first);
});

test('each place stands in one group, and a group without places is left out', () => {
  expect(placeGroups.flatMap(({ places: some }) => some).toSorted()).toEqual([...places].toSorted());
  expect(groupsOf(['home', 'paper']).map(({ group }) => group)).toEqual(['results', 'surveys']);
});
