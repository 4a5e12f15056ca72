// Which questionnaire is meant? A published version, or the draft with its faults and the revision it has.
import type * as z from 'zod/mini';
import { type Questionnaire, questionnaire } from '../../domain/questionnaire.ts';
import { draftView } from '../../operations/drafts.ts';
import { listOf } from '../../operations/lists.ts';
import { type QuestionnaireHeading, questionnaireHeading } from '../../operations/questionnaires.ts';
import type { StaffContext } from '../staff-environment.ts';

export type DraftView = z.infer<typeof draftView>;

const idOf = (c: StaffContext): string => c.req.param('id') ?? '';

/** The newest version, or the one of that number. */
export const askedVersion = (c: StaffContext, version?: string): Promise<Questionnaire> =>
  c.get('desk').ask('GET /questionnaires/{id}', { params: { id: idOf(c) }, query: { version } }, questionnaire);

/** The draft; throws 403 for whoever may not publish, 404 where there is none. */
export const askedDraft = (c: StaffContext): Promise<DraftView> =>
  c.get('desk').ask('GET /questionnaires/{id}', { params: { id: idOf(c) }, query: { draft: 'true' } }, draftView);

/** Every version of every one, oldest first. */
export async function publishedHeadings(c: StaffContext): Promise<QuestionnaireHeading[]> {
  const query = { limit: '1000' };
  return (await c.get('desk').ask('GET /questionnaires', { query }, listOf(questionnaireHeading))).items;
}

/** Every draft; none for whoever may not publish. */
export async function draftHeadings(c: StaffContext): Promise<QuestionnaireHeading[]> {
  if (!c.get('desk').may('catalogue.write')) return [];
  const query = { limit: '1000', draft: 'true' };
  return (await c.get('desk').ask('GET /questionnaires', { query }, listOf(questionnaireHeading))).items;
}

/** Whether an id has a questionnaire or a draft. */
export async function isTaken(c: StaffContext, wanted: string): Promise<boolean> {
  const all = [...(await publishedHeadings(c)), ...(await draftHeadings(c))];
  return all.some(({ id }) => id === wanted);
}

/** What is sent back of a draft: its definition, and nothing that the platform says of it. */
export const definitionOf = ({ draft: _, faults: __, revision: ___, version: ____, ...definition }: DraftView) =>
  definition;
