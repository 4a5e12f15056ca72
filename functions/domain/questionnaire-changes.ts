// What changed between two versions of a questionnaire, and what may still be compared across it?
import { sharedSections } from './comparability.ts';
import { type Method, type Question, type Questionnaire, type Scale, type Section, scaleOf } from './questionnaire.ts';

export type ChangedPart = 'title' | 'source' | 'audience' | 'section' | 'question' | 'scale' | 'method';
/** What of a question or section is another now. */
export type Aspect =
  | 'text'
  | 'kind'
  | 'scale'
  | 'required'
  | 'scored'
  | 'showIf'
  | 'bounds'
  | 'place'
  | 'formula'
  | 'other';

export type QuestionnaireChange = {
  part: ChangedPart;
  id: string;
  change: 'added' | 'removed' | 'changed';
  aspects: Aspect[];
  /** As it reads in Vietnamese; absent where it was not there. */
  before?: string | undefined;
  after?: string | undefined;
};

/** Every difference, in the order of the newer version; what was removed comes after what is there. */
export const changesBetween = (before: Questionnaire, after: Questionnaire): QuestionnaireChange[] => [
  ...textChange('title', before.title.vi, after.title.vi),
  ...textChange('source', before.source, after.source),
  ...textChange('audience', before.audience, after.audience),
  ...differences('section', sectionsOf(before), sectionsOf(after), sectionAspects),
  ...differences('question', questionsIn(before), questionsIn(after), (a, b) => questionAspects(a, b)),
  ...differences('scale', scalesIn(before), scalesIn(after), () => ['scale']),
  ...differences('method', methodsIn(before), methodsIn(after), () => ['formula']),
];

function textChange(
  part: 'title' | 'source' | 'audience',
  before: string | undefined,
  after: string | undefined,
): QuestionnaireChange[] {
  return before === after ? [] : [{ part, id: part, change: 'changed', aspects: ['text'], before, after }];
}

type Part<T> = { id: string; said: string; value: T };

function differences<T>(
  part: ChangedPart,
  before: Part<T>[],
  after: Part<T>[],
  aspectsOf: (before: T, after: T) => Aspect[],
): QuestionnaireChange[] {
  const [old, now] = [new Map(before.map((one) => [one.id, one])), new Map(after.map((one) => [one.id, one]))];
  const present = after.flatMap(({ id, said, value }): QuestionnaireChange[] => {
    const was = old.get(id);
    if (was === undefined) return [{ part, id, change: 'added', aspects: [], after: said }];
    if (JSON.stringify(was.value) === JSON.stringify(value)) return [];
    return [{ part, id, change: 'changed', aspects: aspectsOf(was.value, value), before: was.said, after: said }];
  });
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map(({ id, said }): QuestionnaireChange => ({ part, id, change: 'removed', aspects: [], before: said }));
  return [...present, ...gone];
}

type SectionFacts = Pick<Section, 'title' | 'voluntary'>;
const sectionsOf = ({ sections }: Questionnaire): Part<SectionFacts>[] =>
  sections.map(({ id, title, voluntary }) => ({ id, said: title.vi, value: { title, voluntary } }));

const sectionAspects = (before: SectionFacts, after: SectionFacts): Aspect[] => [
  ...(JSON.stringify(before.title) === JSON.stringify(after.title) ? [] : ['text' as const]),
  ...(before.voluntary === after.voluntary ? [] : ['other' as const]),
];

/** A question, its place, and the levels it is answered on: a scale of another name with the same levels is the same. */
type QuestionFacts = { question: Question; section: string; levels: Scale };
const questionsIn = (of: Questionnaire): Part<QuestionFacts>[] =>
  of.sections.flatMap(({ id: section, questions }) =>
    questions.map((question) => ({
      id: question.id,
      said: question.text.vi,
      value: { question: { ...question, scale: undefined }, section, levels: scaleOf(of, question) },
    })),
  );

function questionAspects(before: QuestionFacts, after: QuestionFacts): Aspect[] {
  const [a, b] = [before.question, after.question];
  const differ: [Aspect, unknown, unknown][] = [
    ['text', a.text, b.text],
    ['kind', a.kind, b.kind],
    ['scale', before.levels, after.levels],
    ['required', a.required, b.required],
    ['scored', a.scored, b.scored],
    ['showIf', a.showIf, b.showIf],
    ['bounds', [a.min, a.max], [b.min, b.max]],
    ['formula', [a.formula, a.positive], [b.formula, b.positive]],
    ['place', before.section, after.section],
  ];
  return differ.filter(([, x, y]) => JSON.stringify(x) !== JSON.stringify(y)).map(([aspect]) => aspect);
}

const scalesIn = ({ scales }: Questionnaire): Part<Scale>[] =>
  Object.entries(scales).map(([id, value]) => ({
    id,
    said: value.options.map((option) => `${option.value}: ${option.label.vi}`).join('; '),
    value,
  }));

const methodsIn = ({ methods }: Questionnaire): Part<Method>[] =>
  methods.map((value) => ({ id: value.id, said: value.title.vi, value }));

/**
 * The sections that keep their series across the change, under the method both begin with. The index as a whole never does: a series does
 * not run across versions of a questionnaire.
 */
export function sectionsKept(before: Questionnaire, after: Questionnaire): string[] {
  const method = before.methods[0];
  const now = after.methods.find(({ id }) => id === method?.id);
  if (method === undefined || now === undefined) return [];
  return sharedSections({ questionnaire: before, method }, { questionnaire: after, method: now });
}
