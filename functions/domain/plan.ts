// What does an improvement plan hold? Results as published, tables of where each index stands and shall be, and the tasks that bring it there.
import * as z from 'zod/mini';
import { measuredFigure, moved } from './measured-figure.ts';
import { day } from './period.ts';
import { changeText, figureText } from './plan-figure.ts';
import { referencePeriod } from './reference.ts';

const text = (most: number) => z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(most));
/** Names a row, a table or a task within its plan. */
export const planKey = z.string().check(z.regex(/^[a-z0-9-]{1,24}$/, 'expected small letters, digits and hyphens'));
const place = z.int().check(z.minimum(1), z.maximum(1000));
const rank = z
  .strictObject({ position: place, of: place })
  .check(z.refine(({ position, of }) => position <= of, { error: 'is beyond the last place', path: ['position'] }));
export type PlanRank = z.infer<typeof rank>;
/** Where something stood in another period. */
const standing = z.strictObject({ score: z.optional(figureText), rank: z.optional(rank) });

const line = {
  id: planKey,
  label: text(300),
  code: z.optional(text(30)),
  rank: z.optional(rank),
  score: z.optional(figureText),
  /** The most it can give. */
  most: z.optional(figureText),
  increase: z.optional(changeText),
  /** What is printed after "≥"; without it a row's is score plus increase. */
  target: z.optional(figureText),
  /** Nhóm 1 is the best quarter; without it, it follows from the rank. */
  group: z.optional(z.literal([1, 2, 3, 4])),
  /** Chủ trì tham mưu; without it the one above, whose cell the document merges. */
  lead: z.optional(text(200)),
  /** The period before the one that the plan starts from. */
  before: z.optional(standing),
  /** The period that the plan aims at, once it is over. */
  outcome: z.optional(standing),
};
export const sentLine = z.strictObject(line);
const sentRow = z.strictObject({ ...line, parts: z._default(z.array(sentLine).check(z.maxLength(20)), []) });
export type SentRow = z.infer<typeof sentRow>;

/** From a survey of ours: what the score, and later the outcome, rest on. */
const measures = {
  measured: z.optional(measuredFigure),
  outcomeMeasured: z.optional(z.extend(measuredFigure, { moved })),
};
const planLine = z.strictObject({ ...line, ...measures });
export type PlanLine = z.infer<typeof planLine>;
const planRow = z.strictObject({ ...line, ...measures, parts: z.array(planLine) });
export type PlannedRow = z.infer<typeof planRow>;

const table = {
  id: planKey,
  title: text(300),
  /** Which official headings stand over it: "Lĩnh vực · Điểm theo Bộ tiêu chí" or "Chỉ số nội dung · Điểm tối đa". */
  headings: z.enum(['fields', 'contents']),
  baseline: referencePeriod,
  goal: referencePeriod,
};
export const sentTable = z.strictObject({ ...table, rows: z._default(z.array(sentRow).check(z.maxLength(80)), []) });
export type SentTable = z.infer<typeof sentTable>;
const planTable = z.strictObject({ ...table, rows: z.array(planRow) });
export type PlanTable = z.infer<typeof planTable>;

export const taskStates = ['not-started', 'under-way', 'done'] as const;
export const progress = z.strictObject({
  at: z.iso.datetime(),
  by: z.string(),
  state: z.enum(taskStates),
  note: z.optional(text(1000)),
});
const task = {
  id: planKey,
  title: text(1000),
  lead: z.optional(text(200)),
  /** The unit of the tree that leads: its people may say how far they are. */
  leadAgencyId: z.optional(z.string()),
  with: z.optional(text(500)),
  /** As the document says it: "Trong tháng 6/2022". */
  deadline: z.optional(text(200)),
  /** Where the words alone do not say the last day. */
  dueOn: z.optional(day),
  items: z._default(
    z.array(z.strictObject({ text: text(500), lead: z.optional(text(200)) })).check(z.maxLength(40)),
    [],
  ),
  /** Rows and sub-rows that it is to improve. */
  serves: z._default(z.array(planKey).check(z.maxLength(80)), []),
};
export const sentTask = z.strictObject(task);
export type SentTask = z.infer<typeof sentTask>;
const planTask = z.strictObject({ ...task, progress: z.array(progress) });
export type PlanTask = z.infer<typeof planTask>;

/** An index as it was published: what the sentence of result is made of. */
export const planResult = z.strictObject({
  id: planKey,
  name: text(200),
  subject: text(200),
  period: referencePeriod,
  score: figureText,
  unit: z.enum(['percent', 'points']),
  most: z.optional(figureText),
  rank: z.optional(rank),
  /** Whom the rank is among: "tỉnh, thành phố". */
  among: z._default(text(100), 'tỉnh, thành phố'),
  before: z.optional(z.extend(standing, { period: referencePeriod })),
  source: z.optional(text(500)),
  /** The table whose rows add up to it, or the row that it is. */
  tableId: z.optional(planKey),
  lineId: z.optional(planKey),
});
export type PlanResult = z.infer<typeof planResult>;

export const planHead = {
  title: text(300),
  agencyId: z.string(),
  /** The period whose figures the plan is to raise. */
  period: referencePeriod,
  /** Căn cứ: on what the plan rests. */
  basis: z.optional(z.string().check(z.trim(), z.normalize('NFC'), z.maxLength(5000))),
};
export const plan = z.strictObject({
  id: z.string(),
  ...planHead,
  results: z.array(planResult),
  tables: z.array(planTable),
  tasks: z.array(planTask),
});
export type Plan = z.infer<typeof plan>;

/** Every row and sub-row of a table, in the order printed. */
export const linesOf = ({ rows }: Pick<PlanTable, 'rows'>): PlanLine[] => rows.flatMap((row) => [row, ...row.parts]);
