// Which questions share a table? Neighbours on one short scale, across sections; every other question stands alone.
import {
  type Question,
  type Questionnaire,
  type Scale,
  type Section,
  scaleOf,
} from '../../functions/domain/questionnaire.ts';
import { type Group, groupsOf } from '../survey/conditions.ts';

/** What is said before the first question of a section, or of a group under one condition. */
export type Lead = { section: Section | undefined; condition: Group['condition'] };
/** Questions that stand together, and what leads them in. */
export type Body = { lead: Lead; questions: Question[] };
export type Block = { kind: 'table'; scale: Scale; bodies: Body[] } | { kind: 'alone'; body: Body };

const mostColumns = 6;
const longestHeading = 36;

/** The whole questionnaire in order; tables on one scale that follow each other are one, so that its levels are printed once a page. */
export function blocksOf(questionnaire: Questionnaire): Block[] {
  const blocks: Block[] = [];
  let open: string | undefined;
  for (const body of questionnaire.sections.flatMap(bodiesOf)) {
    const [first] = body.questions;
    const scale = first === undefined ? undefined : tableScale(questionnaire, first, body.questions.length);
    const last = blocks.at(-1);
    if (scale === undefined) blocks.push({ kind: 'alone', body });
    else if (last?.kind === 'table' && open === first?.scale) last.bodies.push(body);
    else blocks.push({ kind: 'table', scale, bodies: [body] });
    open = first?.scale;
  }
  return blocks;
}

/** The section cut where the condition, the kind or the scale changes. */
const bodiesOf = (section: Section): Body[] =>
  groupsOf(section).flatMap(({ condition, questions }, g) =>
    runsOf(questions).map((run, r) => ({
      lead: { section: g + r === 0 ? section : undefined, condition: r === 0 ? condition : undefined },
      questions: run,
    })),
  );

function runsOf(questions: Question[]): Question[][] {
  const runs: Question[][] = [];
  for (const question of questions) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && sharesScale(run[0], question)) run.push(question);
    else runs.push([question]);
  }
  return runs;
}

const choosesOne = ({ kind }: Question): boolean => kind === 'rating' || kind === 'single' || kind === 'yes-no';

const sharesScale = (a: Question, b: Question): boolean => choosesOne(a) && a.kind === b.kind && a.scale === b.scale;

/** The scale of a table for a run of questions; undefined where they stand alone. A rating is always a line of a table. */
function tableScale(questionnaire: Questionnaire, first: Question, length: number): Scale | undefined {
  const scale = scaleOf(questionnaire, first);
  const isShort = scale.options.every(({ label }) =>
    Object.values(label).every((text) => text.length <= longestHeading),
  );
  const fits = isShort && scale.options.length > 0 && scale.options.length <= mostColumns;
  return fits && choosesOne(first) && (length > 1 || first.kind === 'rating') ? scale : undefined;
}
