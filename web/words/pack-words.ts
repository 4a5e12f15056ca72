// How does a language pack speak the page's sentences? Its templates become them; what it lacks is said in Vietnamese.
import type { LanguagePack } from '../../functions/domain/language-pack.ts';
import type { CitizenWords } from './citizen-words.ts';
import { fill, templateFaults, type Value } from './template.ts';
import { vi } from './vi.ts';

type KeyOf<Sentence> = { [K in keyof CitizenWords]: CitizenWords[K] extends Sentence ? K : never }[keyof CitizenWords];
type PlainKey = KeyOf<string>;
type FilledKey = Exclude<KeyOf<(...values: never[]) => string>, PlainKey>;

/** What each sentence with blanks is given, in order; `?` marks what may be missing. */
export const blanksOf: Record<FilledKey, readonly string[]> = {
  'survey.intro': ['minutes', 'agency'],
  'survey.not-open': ['opensOn'],
  'survey.closed': ['closedOn', 'hotline?'],
  'trust.never': ['address'],
  progress: ['part', 'parts', 'title'],
  'voluntary.more': ['minutes'],
  'only-if': ['asking', 'options'],
  'question.bounds': ['min', 'max'],
  'audio.question': ['question'],
  'audio.section': ['title'],
  'comment.not-complaint': ['hotline?', 'desk?'],
  'service.found': ['count'],
  'comment.left': ['count'],
  'comment.receipt': ['receipt'],
  'offline.sent': ['savedAt'],
  'offline.refused': ['savedAt'],
  'offline.clock': ['time', 'day'],
  'errors.summary': ['count'],
  'errors.required': ['question'],
  'errors.option': ['question'],
  'errors.range': ['question'],
  'errors.too-long': ['question'],
  'thanks.receipt': ['dueOn', 'receipt'],
  'thanks.code': ['receipt'],
  'receipt.received': ['receivedOn'],
  'receipt.due': ['dueOn'],
  'kiosk.reset': ['seconds'],
  'poster.line': ['desk'],
};

// A language is called by its pack's name, so that is no sentence to translate.
const namesUnder = (key: string, sentence: unknown): string[] => {
  if (key === 'language') return [];
  return typeof sentence === 'object' && sentence !== null
    ? Object.keys(sentence).map((inner) => `${key}.${inner}`)
    : [key];
};

/** The names of all sentences a pack may translate; `receipt.states.closed` is one of several under a name. */
export const sentenceKeys: string[] = Object.entries(vi).flatMap(([key, sentence]) => namesUnder(key, sentence));

const vietnamese = new Map<string, unknown>(
  Object.entries(vi).flatMap(([key, sentence]): [string, unknown][] =>
    typeof sentence === 'object'
      ? Object.entries(sentence).map(([inner, text]) => [`${key}.${inner}`, text])
      : [[key, sentence]],
  ),
);
const isPlain = (key: string): key is PlainKey => typeof vietnamese.get(key) === 'string' && key in vi;
const isFilled = (key: string): key is FilledKey => Object.hasOwn(blanksOf, key);

/** All sentences in the pack's language, in `fallback` where it has none. */
export function packWords({ name, words }: LanguagePack, fallback: CitizenWords): CitizenWords {
  const said: CitizenWords = {
    ...fallback,
    'receipt.states': groupOf(words, 'receipt.states', fallback['receipt.states']),
    'receipt.solved': groupOf(words, 'receipt.solved', fallback['receipt.solved']),
    'assisted.mark': groupOf(words, 'assisted.mark', fallback['assisted.mark']),
  };
  for (const [key, template] of Object.entries(words)) {
    if (isFilled(key)) said[key] = filling(template, blanksOf[key]);
    else if (isPlain(key)) said[key] = template;
  }
  said.language = name;
  return said;
}

function filling(template: string, blanks: readonly string[]) {
  const names = blanks.map((name) => name.replace('?', ''));
  return (...values: Value[]): string => fill(template, new Map(names.map((name, i) => [name, values[i]])));
}

function groupOf<Group extends Record<string, string>>(words: LanguagePack['words'], key: string, group: Group): Group {
  const said = { ...group };
  for (const inner in said) {
    const text = words[`${key}.${inner}`];
    if (text !== undefined) Object.assign(said, { [inner]: text });
  }
  return said;
}

/** Whether the pack says this sentence itself; of several under one name: all of them. */
export const saysItself = ({ words }: LanguagePack, key: keyof CitizenWords): boolean =>
  namesUnder(key, vi[key]).every((name) => Object.hasOwn(words, name));

/** The blanks that a translation of the sentence must have, `?` after what must stand within […]. */
export const namesOfBlanks = (key: string): string[] => (isFilled(key) ? [...blanksOf[key]] : []);

/** What keeps a text from being this sentence; empty where nothing does. */
export const sentenceFaults = (key: string, text: string): string[] =>
  sentenceKeys.includes(key) ? templateFaults(text, namesOfBlanks(key)) : ['the page has no sentence of this name'];

/** The Vietnamese sentence as a translator reads it, its blanks by their names. */
export function vietnameseOf(key: string): string {
  const sentence = vietnamese.get(key);
  if (typeof sentence !== 'function') return String(sentence);
  const marks = namesOfBlanks(key).map((name) => `{${name.replace('?', '')}}`);
  // A list of options is joined by the sentence itself.
  return String(
    Reflect.apply(
      sentence,
      undefined,
      marks.map((mark) => (mark === '{options}' ? [mark] : mark)),
    ),
  );
}
