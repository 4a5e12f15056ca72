// What will a reorganisation do besides its own name? Units and points that go along or stop, and campaigns, each in a sentence.
import type * as z from 'zod/mini';
import { changeWords } from '../../../web/words/staff/agency-change-words.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import type { reorganisationView } from '../../operations/reorganise-agencies.ts';

export type Outcome = z.infer<typeof reorganisationView>;

const mostNamed = 10;

export function outcomeSentences(lang: StaffLanguage, outcome: Outcome): string[] {
  const words = changeWords[lang];
  const { children, points, stopping, campaigns, emptied } = outcome;
  const said = <T>(some: T[], sentence: (few: T[], many: number) => string): string[] =>
    some.length === 0 ? [] : [sentence(some.slice(0, mostNamed), some.length)];
  const names = (some: { name: string }[]) => some.map(({ name }) => name);
  const titles = (some: { title: string }[]) => some.map(({ title }) => title);
  return [
    ...said(children, (few, many) => words.unitsMove(names(few), many)),
    ...said(points, (_, many) => words.pointsMove(many)),
    ...said(stopping, words.pointsStop),
    ...(points.length + stopping.length === 0 ? [words.noPoints] : []),
    ...said(campaigns, (few) => words.campaignsCover(titles(few))),
    ...said(emptied, (few) => words.campaignsEmptied(titles(few))),
  ];
}
