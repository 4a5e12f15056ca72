// Which responses do tests import? As many as wanted, spread over points and days, with every kind of answer and with blanks.
import { createHash } from 'node:crypto';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { at, times, type World } from './small-world.ts';
import type { Row } from './spreadsheet.ts';

/** The sixteen criteria, by section. */
export const questions = 'A1 A2 A3 B1 B2 B3 B4 C1 C2 C3 D1 D2 D3 E1 E2 E3'.split(' ');
export const sections = ['A', 'B', 'C', 'D', 'E'];
/** Yesterday: nobody may have answered in the future. */
export const lastDay = addDays(dayOf(new Date()), -1);
export const days = times(28, (i) => addDays(lastDay, i - 27));

/** A number below `below` that follows from a text: rows differ, runs do not. */
const drawn = (text: string, below: number): number =>
  (createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32) * below;

/** Levels 1–5, "no information" (0) and blanks; agencies and services differ, so that no score is another's. */
function answersOf(i: number, place: number): Record<string, number> {
  return Object.fromEntries(
    questions.flatMap((id, q) => {
      const draw = drawn(`${i} ${id}`, 10);
      if (draw < 1) return [];
      return [[id, draw < 1.5 ? 0 : Math.min(5, 1 + Math.floor(drawn(`${id} ${i}`, 5) + (place + q) / 9))]];
    }),
  );
}

/** Responses over the points and days, each drawn by its number. */
export function rowsFor({ points }: World, many: number): Row[] {
  return times(many, (i) => {
    const place = Math.floor(drawn(`place ${i}`, points.length));
    const { code, agencyId, serviceId = '' } = at(points, place);
    const day = at(days, Math.floor(drawn(`day ${i}`, days.length)));
    return {
      submissionId: crypto.randomUUID(),
      pointCode: code,
      agencyId,
      serviceId,
      day,
      answers: answersOf(i, place),
    };
  });
}

/** A row of the CSV. */
export const cellsOf = ({ submissionId, pointCode, day, answers }: Row, time = '10:00:00') => ({
  submissionId,
  pointCode,
  answeredAt: `${day}T${time}+07:00`,
  channel: 'paper',
  ...Object.fromEntries(questions.map((id) => [id, answers[id] ?? ''])),
});
/** The same as a line of NDJSON. */
export const ndjsonOf = ({ answers, ...row }: Row): string => {
  const { submissionId, pointCode, answeredAt, channel } = cellsOf({ ...row, answers });
  return JSON.stringify({ submissionId, pointCode, answeredAt, channel, answers });
};
