// Do the counts add up? Services to their unit, units to the one above, answers to points, all to the report's responses.
import { counter, countersOf, isPersonSum, lastBin, mayBeNegative, personSumsOf, read } from './counters.ts';
import { compare, type Findings, nothingFound, together } from './difference.ts';
import type { Method, Scores, ShownRow, Subordinates, Tally } from './form.ts';
import { scoredQuestions } from './index-figure.ts';
import { isQuantity, questionsOf } from './questionnaire.ts';
import { rowName, shownRows, tallyOf, wholeRow } from './rows.ts';
import { pointNames } from './ways-of-points.ts';

const file = 'scores.json';

export function checkSums(scores: Scores, method: Method): Findings {
  const rows = shownRows(scores);
  const known = countersOf(scores.questionnaire);
  return together([
    ...rows.map((row) => checkTally(scores, method, row, known)),
    ...rows.filter(({ serviceId }) => serviceId === null).map((row) => checkServices(scores, row)),
    ...scores.subordinates.map((family) => checkFamily(scores, family)),
    checkTotal(scores),
  ]);
}

/** Counters known by name, none of people below 0; sums of points that agree with the counts they are made of. */
function checkTally({ questionnaire }: Scores, method: Method, row: ShownRow, known: Set<string>): Findings {
  const { tally } = row;
  const place = (measure: string) => ({ file, row: rowName(row), measure });
  const wrong = Object.keys(tally).filter(
    (name) => !known.has(name) || (read(tally, name) < 0 && !mayBeNegative(name)),
  );
  const bins = questionsOf(questionnaire).filter(isQuantity);
  return together([
    ...wrong.map((name) => compare(place(`tally.${name}`), tally[name], 'a counter of people by a known name')),
    ...bins.map(({ id }) =>
      compare(place(`tally.${counter.answered(id)}`), read(tally, counter.answered(id)), inBins(tally, id)),
    ),
    ...checkPoints(questionnaire, method, row),
  ]);
}

function inBins(tally: Tally, id: string): number {
  return Array.from({ length: lastBin + 1 }, (_, bin) => read(tally, counter.bin(id, bin))).reduce((a, b) => a + b, 0);
}

function checkPoints(questionnaire: Scores['questionnaire'], method: Method, row: ShownRow): Findings[] {
  const points = pointNames(questionnaire).get(method.id) ?? '';
  const scored = scoredQuestions(questionnaire, method, row.tally);
  return ['', ...questionnaire.sections.map(({ id }) => id)].map((section) => {
    const own = scored.filter(({ sectionId }) => section === '' || sectionId === section);
    const { n, k, m } = personSumsOf(row.tally, points, section);
    // Where points are of several scales, or of several ways of giving them, nothing is kept by person.
    if (n === 0) return nothingFound();
    const sums = { k: sum(own, (one) => one.points), m: sum(own, (one) => one.base) };
    return compare({ file, row: rowName(row), measure: `tally.${points}_${section}` }, { k, m }, sums);
  });
}

const sum = <One>(list: One[], of: (one: One) => number): number => list.reduce((all, one) => all + of(one), 0);

/** A unit's row of all services is the sum of its rows by service; its days are theirs. */
function checkServices({ rows }: Scores, whole: ShownRow): Findings {
  const beside = rows.filter(
    ({ agencyId, axis, serviceId }) => agencyId === whole.agencyId && axis === whole.axis && serviceId !== null,
  );
  const each = beside.flatMap((row) => (row.suppressed ? [] : [row]));
  if (each.length < beside.length) return nothingFound();
  const place = (measure: string) => ({ file, row: rowName(whole), measure });
  const flagged = sum(each, (row) => row.flagged);
  const days = {
    from: each.map(({ from }) => from).toSorted()[0] ?? '',
    to:
      each
        .map(({ to }) => to)
        .toSorted()
        .at(-1) ?? '',
  };
  return together([
    checkAddsUp(
      place('tally'),
      whole.tally,
      each.map(({ tally }) => tally),
    ),
    compare(place(''), { from: whole.from, to: whole.to }, days),
    // Somebody cleared later is taken off one service, never below 0: over several the sum may be larger.
    compare(place('flagged'), whole.flagged, each.length > 1 && whole.flagged < flagged ? whole.flagged : flagged),
  ]);
}

/** What was answered at a unit itself and at those under it is what its row holds. */
function checkFamily(scores: Scores, family: Subordinates): Findings {
  const { agencyId, axis, own, others, units } = family;
  const parts = [own ?? undefined, others, ...units.map((unit) => tallyOf(scores, axis, unit))].filter(
    (tally) => tally !== undefined,
  );
  const place = { file, row: `${agencyId} ${axis} units under it`, measure: 'tally' };
  return checkAddsUp(place, wholeRow(scores, agencyId, axis)?.tally ?? {}, parts);
}

type Place = { file: string; row: string; measure: string };

/** Sums by person are given up in a sum whose parts give points in several ways. */
function checkAddsUp(place: Place, whole: Tally, parts: Tally[]): Findings {
  const comparable = Object.keys(whole).some(isPersonSum) ? () => true : (name: string) => !isPersonSum(name);
  const names = [...new Set([whole, ...parts].flatMap((tally) => Object.keys(tally)))].filter(comparable);
  return together(
    names.map((name) =>
      compare(
        { ...place, measure: `${place.measure}.${name}` },
        read(whole, name),
        sum(parts, (part) => read(part, name)),
      ),
    ),
  );
}

/** Each response was given at one unit: all that were given at units themselves are all there are. */
function checkTotal(scores: Scores): Findings {
  const families = scores.subordinates.filter(({ axis }) => axis === 'territory');
  const above = new Set(families.map(({ agencyId }) => agencyId));
  const last = shownRows(scores).filter(
    (row) => row.axis === 'territory' && row.serviceId === null && !above.has(row.agencyId),
  );
  const given = sum(last, ({ tally }) => read(tally, counter.responses));
  const own = sum(families, (family) => read(family.own ?? {}, counter.responses));
  return compare({ file, row: 'report', measure: 'responses' }, scores.responses, given + own);
}
