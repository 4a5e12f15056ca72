// What form has a report's `scores.json`, for a program that reads it? A JSON Schema made of the very schema that the writer keeps to.
import * as z from 'zod/mini';
import { reportFigures } from '../operations/report-figures.ts';

/** JSON Schema (draft 2020-12), named by its own address. */
export const reportSchema = (address: string): Record<string, unknown> => ({
  ...z.toJSONSchema(reportFigures, { io: 'output', unrepresentable: 'any' }),
  $id: address,
  title: 'Lòng dân: scores.json',
  description: 'The frozen figures of a report and the counts they follow from; docs/method.md says how.',
});
