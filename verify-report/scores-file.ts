// Does every figure of scores.json follow from its counts?
import { checkAnnexes } from './annexes.ts';
import { checkBeside } from './beside.ts';
import { compare, type Findings, together } from './difference.ts';
import type { Method, Scores, ShownRow } from './form.ts';
import { ranksUnder } from './ranks.ts';
import { rowFigures } from './row-figures.ts';
import { methodOf, parentOf, rowName, shownRows } from './rows.ts';
import { checkSlips } from './slips.ts';
import { checkSums } from './sums.ts';

const file = 'scores.json';

export function checkScores(scores: Scores): Findings {
  const method = methodOf(scores);
  if (method === undefined)
    return compare({ file, row: 'report', measure: 'method' }, scores.method, 'a method of the questionnaire');
  return together([
    ...shownRows(scores).map((row) => checkRow(scores, method, row)),
    checkRanks(scores, method),
    checkNames(scores),
    checkBeside(scores),
    checkSlips(scores),
    checkAnnexes(scores),
    checkSums(scores, method),
  ]);
}

function checkRow({ questionnaire }: Scores, method: Method, row: ShownRow): Findings {
  const { agencyId, axis, serviceId, suppressed, from, to, flagged, rank, tally, ...figures } = row;
  return compare({ file, row: rowName(row), measure: '' }, figures, rowFigures(questionnaire, method, tally, row));
}

function checkRanks(scores: Scores, method: Method): Findings {
  const families = new Map(
    scores.subordinates.map((family) => [`${family.axis} ${family.agencyId}`, ranksUnder(scores, method, family)]),
  );
  return together(
    shownRows(scores).map((row) => {
      const { agencyId, axis, serviceId } = row;
      const beside = families.get(`${axis} ${parentOf(scores, agencyId, axis)}`);
      const rank = serviceId === null ? (beside?.get(agencyId) ?? null) : null;
      return compare({ file, row: rowName(row), measure: 'rank' }, row.rank, rank);
    }),
  );
}

/** Every row is of a unit and service that the file names, and of each there is one. */
function checkNames({ agencies, services, rows }: Scores): Findings {
  const place = (row: string, measure: string) => ({ file, row, measure });
  const names = rows.map(rowName);
  return together(
    rows.map((row) => {
      const name = rowName(row);
      const known = row.serviceId === null || row.serviceId === '-' || services.some(({ id }) => id === row.serviceId);
      return together([
        compare(
          place(name, 'agencyId is listed'),
          agencies.some(({ id }) => id === row.agencyId),
          true,
        ),
        compare(place(name, 'serviceId is listed'), known, true),
        compare(place(name, 'rows of this name'), names.filter((other) => other === name).length, 1),
      ]);
    }),
  );
}
