// What is a language pack? A language as data: the page's sentences and the texts of questionnaires, each only as far as it is translated.
import * as z from 'zod/mini';
import { onceFor } from './once-for.ts';
import {
  hasScale,
  type Question,
  type Questionnaire,
  questionnaire,
  questionsOf,
  type Scale,
  scaleOf,
  type Words,
} from './questionnaire.ts';

/** Names of texts to texts; a name that is absent is not translated yet. */
const texts = z.record(z.string(), z.string());

export const languagePack = z.object({
  /** BCP 47, such as `tyz` (Tày), `nut` (Nùng), `mww` (white Mông), `ium` (Dao), `rad` (Ê Đê). */
  id: z.string(),
  /** Raised by every change. */
  version: z.int(),
  /** The language's own name for itself: what its link on the page says. */
  name: z.string(),
  words: texts,
  /** By questionnaire id; the texts' names are those of `textsOf`. */
  questionnaires: z.record(questionnaire.shape.id, texts),
});
export type LanguagePack = z.infer<typeof languagePack>;

/** What this platform speaks by itself; no pack may take its place. */
export const ownLanguages: readonly string[] = ['vi', 'en'];

// A yes-no question brings its own options, so they belong to no scale of the questionnaire.
const yesNo = 'yes-no';
const optionName = (scale: string, value: number): string => `scale:${scale}:${value}`;

/** Every text of a questionnaire by its name: `title`, `section:A`, `question:A1`, `scale:NAME:VALUE` (`scale:yes-no:1` where it has no scale). */
export function textsOf(of: Questionnaire): Map<string, Words> {
  return new Map([
    ['title', of.title],
    ...of.sections.map(({ id, title }): [string, Words] => [`section:${id}`, title]),
    ...questionsOf(of).map(({ id, text }): [string, Words] => [`question:${id}`, text]),
    ...Object.entries(scalesOf(of)).flatMap(([name, scale]) => optionTexts(name, scale)),
  ]);
}

const optionTexts = (name: string, { options }: Scale): [string, Words][] =>
  options.map(({ value, label }) => [optionName(name, value), label]);

/** The questionnaire with the packs' texts beside its own; what it says itself in a language stays as published. */
export const translated = (of: Questionnaire, packs: LanguagePack[]): Questionnaire =>
  packs.reduce((before, pack) => translationsOf(pack)(before), of);

/** A pack changes by taking another's place, so what it makes of a questionnaire is worked out once. */
const translationsOf = onceFor((pack: LanguagePack) =>
  onceFor((of: Questionnaire): Questionnaire => {
    const given = Object.hasOwn(pack.questionnaires, of.id) ? pack.questionnaires[of.id] : undefined;
    return given === undefined ? of : inLanguageOf(of, pack.id, new Map(Object.entries(given)));
  }),
);

function inLanguageOf(of: Questionnaire, lang: string, given: Map<string, string>): Questionnaire {
  const add = (name: string, words: Words): Words => {
    const text = given.get(name);
    return text === undefined ? words : { [lang]: text, ...words };
  };
  const addOptions = (name: string, scale: Scale): Scale => ({
    ...scale,
    options: scale.options.map((option) => ({ ...option, label: add(optionName(name, option.value), option.label) })),
  });
  const scales = Object.entries(scalesOf(of)).map(([name, scale]) => [name, addOptions(name, scale)]);
  return {
    ...of,
    title: add('title', of.title),
    scales: Object.fromEntries(scales),
    sections: of.sections.map((section) => ({
      ...section,
      title: add(`section:${section.id}`, section.title),
      questions: section.questions.map((question) => ({
        ...question,
        ...(bringsOptions(of, question) ? { scale: yesNo } : {}),
        text: add(`question:${question.id}`, question.text),
      })),
    })),
  };
}

/** The scales, and the one that yes-no questions bring along, where one does. */
function scalesOf(of: Questionnaire): Record<string, Scale> {
  const bringing = questionsOf(of).find((question) => bringsOptions(of, question));
  return bringing === undefined ? of.scales : { ...of.scales, [yesNo]: scaleOf(of, bringing) };
}

/** Not where a scale has that very name: its texts would be taken for these. */
const bringsOptions = (of: Questionnaire, { kind, scale }: Question): boolean =>
  kind === 'yes-no' && scale === undefined && !hasScale(of, yesNo);
