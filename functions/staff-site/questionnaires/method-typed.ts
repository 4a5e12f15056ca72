// Which method do the fields of a form describe, and how is a method written into them? What the form does not ask about stays as it was.
import type { Method } from '../../domain/questionnaire.ts';
import { numberTyped, numberWritten } from '../campaigns/typed-values.ts';
import type { Typed } from '../read-form.ts';
import { filledLines, valuesTyped } from './typed-lines.ts';
import { wordsTyped } from './words-typed.ts';

const bandFields = ['vi', 'en', 'at'];

/** As it will be sent: what is no number is left for the schema to refuse. */
export function methodTyped(typed: Typed, before: Method | undefined) {
  const positive = valuesTyped(typed.value('positive')).map(numberTyped);
  const formula = typed.value('formula');
  return {
    ...(before?.questions === undefined ? {} : { questions: before.questions }),
    ...(before?.channels === undefined ? {} : { channels: before.channels }),
    ...{ id: typed.value('id'), version: before?.version ?? 1, title: wordsTyped(typed, before?.title) },
    question: { formula, ...(positive.length === 0 ? {} : { positive }) },
    rollUp: typed.value('rollUp'),
    ...weightsTyped(typed),
    normaliseWeights: typed.value('normaliseWeights') === 'yes',
    digits: numberTyped(typed.value('digits')),
    bands: bandsTyped(typed, before?.bands ?? []),
  };
}

/** Only those that the roll-up reads; one left empty is none, which publishing will say. */
function weightsTyped(typed: Typed) {
  const [, of] = /^weighted-(sections|questions)$/.exec(typed.value('rollUp')) ?? [];
  if (of === undefined) return {};
  const prefix = `w.${of}.`;
  const given = typed.pairs.filter(([name, value]) => name.startsWith(prefix) && value !== '');
  return { weights: Object.fromEntries(given.map(([name, value]) => [name.slice(prefix.length), numberTyped(value)])) };
}

/** Other languages of a band stay with its Vietnamese name. */
function bandsTyped(typed: Typed, before: Method['bands']) {
  return filledLines(typed, 'b', bandFields).map((place) => {
    const own = `b.${place}`;
    const known = before.find(({ label }) => label.vi === typed.value(`${own}.vi`));
    const how = typed.value(`${own}.how`) === 'above' ? 'above' : 'from';
    const at = typed.given(`${own}.at`);
    return {
      label: wordsTyped(typed, known?.label, `${own}.`),
      ...(at === undefined ? {} : { [how]: numberTyped(at) }),
    };
  });
}

/** The field of a fault in the method: a path such as `bands.1.from`. */
export function methodFieldOf(typed: Typed, path: string): string {
  const [, n, what = ''] = /^bands\.(\d+)(?:\.(\w+))?/.exec(path) ?? [];
  if (n !== undefined) {
    const place = filledLines(typed, 'b', bandFields)[Number(n)] ?? 0;
    return `b.${place}.${what === 'label' ? 'vi' : 'at'}`;
  }
  const [, weighed] = /^weights\.(.+)$/.exec(path) ?? [];
  if (weighed !== undefined) return `w.${typed.value('rollUp').slice('weighted-'.length)}.${weighed}`;
  if (path.startsWith('title')) return 'vi';
  return /^question\.(formula|positive)/.exec(path)?.[1] ?? path;
}

export const methodFields = (method: Method): [string, string][] => [
  ['id', method.id],
  ['version', `${method.version}`],
  ['vi', method.title.vi],
  ['en', method.title['en'] ?? ''],
  ['formula', method.question.formula],
  ['positive', (method.question.positive ?? []).join(', ')],
  ['rollUp', method.rollUp],
  ...Object.entries(method.weights ?? {}).map(([id, weight]): [string, string] => [
    `w.${method.rollUp === 'weighted-questions' ? 'questions' : 'sections'}.${id}`,
    numberWritten(weight),
  ]),
  ['normaliseWeights', method.normaliseWeights ? 'yes' : ''],
  ['digits', `${method.digits}`],
  ...method.bands.flatMap(({ label, from, above }, place): [string, string][] => [
    [`b.${place}.vi`, label.vi],
    [`b.${place}.en`, label['en'] ?? ''],
    [`b.${place}.how`, above === undefined ? 'from' : 'above'],
    [`b.${place}.at`, numberWritten(from ?? above)],
  ]),
];
