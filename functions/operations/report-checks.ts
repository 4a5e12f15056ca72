// Do the figures add up? Looked at before anything is drawn of them: a table whose counts do not agree is an error, never a file.
import { type Questionnaire, questionsOf, scaleOf } from '../domain/questionnaire.ts';
import { differenceOfPrinted } from '../domain/report-differences.ts';
import type { Beside, ReportFigures, ReportRow, ShownRow } from './report-figures.ts';

/** Throws, with the place, where counts and bases disagree. */
export function checkFigures({ questionnaire, rows, beside = [] }: ReportFigures): void {
  const kinds = kindsOf(questionnaire);
  for (const row of rows) if (!row.suppressed) checkRow(row, kinds);
  for (const services of byUnit(rows)) checkServices(services);
  const shown = new Map(rows.flatMap((row) => (row.suppressed ? [] : [[placeOf(row), row]])));
  for (const one of beside) checkBeside(one, shown.get(placeOf(one)));
}

const placeOf = ({ axis, agencyId, serviceId }: Pick<ReportRow, 'axis' | 'agencyId' | 'serviceId'>): string =>
  `${agencyId} ${serviceId ?? '*'} (${axis})`;

/** Index before + change = index now, as printed. */
function checkBeside(beside: Beside, row: ShownRow | undefined): void {
  if (row === undefined) throw new Error(`A report does not add up. ${placeOf(beside)}: nothing is shown of it`);
  const change = differenceOfPrinted(beside.before?.index ?? null, row.index);
  if (beside.change !== change) throw new Error(`A report does not add up. ${placeOf(beside)}: changed by ${change}`);
}

/** How many answers a person gives to each question: exactly one of its levels, or not told by the levels. */
const kindsOf = (of: Questionnaire): Map<string, 'one' | 'other'> =>
  new Map(
    questionsOf(of).map((question) => {
      const isOne = question.kind !== 'multiple' && scaleOf(of, question).options.length > 0;
      return [question.id, isOne ? 'one' : 'other'];
    }),
  );

function checkRow(row: ShownRow, kinds: Map<string, 'one' | 'other'>): void {
  const { agencyId, serviceId, responses, questions, tally } = row;
  const where = `${agencyId} ${serviceId ?? '*'} (${row.axis})`;
  agree(tally['n'] ?? 0, responses, `${where}: responses`);
  for (const question of questions) checkQuestion(question, responses, kinds.get(question.id), where);
}

function checkQuestion(
  { id, counts, base, blanks, notApplicable, notAsked }: ShownRow['questions'][number],
  responses: number,
  kind: 'one' | 'other' | undefined,
  where: string,
): void {
  const people = Object.values(counts).reduce((all, count) => all + count, 0);
  const answered = kind === 'one' ? people : base;
  agree(answered + notApplicable + blanks + notAsked, responses, `${where} ${id}: answers and silence`);
  if (base > answered) throw new Error(`${where} ${id}: a base of ${base} over ${answered} answers`);
}

/** The rows of each unit. */
function byUnit(rows: ReportRow[]): ReportRow[][] {
  const units = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const key = `${row.axis} ${row.agencyId}`;
    const own = units.get(key);
    if (own === undefined) units.set(key, [row]);
    else own.push(row);
  }
  return [...units.values()];
}

/** Services are parts of the whole; what is withheld is part of it and not told. */
function checkServices(rows: ReportRow[]): void {
  const whole = rows.find(({ serviceId }) => serviceId === null);
  if (whole === undefined || whole.suppressed) return;
  const services = rows.filter(({ serviceId }) => serviceId !== null);
  const shown = services.reduce((all, row) => all + (row.suppressed ? 0 : row.responses), 0);
  const isAll = services.every(({ suppressed }) => !suppressed);
  if (shown > whole.responses || (isAll && services.length > 0))
    agree(shown, whole.responses, `${whole.agencyId}: services`);
}

function agree(sum: number, whole: number, what: string): void {
  if (sum !== whole) throw new Error(`A report does not add up. ${what}: ${sum} is not ${whole}`);
}
