// What does a poster say, in which order, in which languages? The first language in full, the second beside it, others by their packs' lines.
import { wordsIn } from '../words/language.ts';
import { type PosterWords, packLines, posterWordsIn } from '../words/poster-words.ts';
import type { Kit, Poster } from './kit.ts';

type Said = { first: string; second: string | undefined };
export type Speech = Record<
  'title' | 'scan' | 'easy' | 'never' | 'overlay' | 'paper' | 'paperShort' | 'address',
  Said
> & {
  service: (poster: Poster) => string;
  typeAt: Said;
  /** Lines of languages that are not ours. */
  others: string[];
};

const ours = ['vi', 'en'];
/** More would leave no room for the code. */
const mostOthers = 2;

export function speechOf({ languages, packs, host }: Kit): Speech {
  const own = languages.filter((lang) => ours.includes(lang));
  const [first = 'vi', second] = own;
  const said = (say: (words: PosterWords) => string): Said => ({
    first: say(posterWordsIn(first)),
    second: second === undefined ? undefined : say(posterWordsIn(second)),
  });
  const titleIn = (lang: string) => wordsIn(lang)['survey.title'];
  const wanted = packs.filter(({ id }) => languages.includes(id)).slice(0, mostOthers);
  return {
    title: { first: titleIn(first), second: second === undefined ? undefined : titleIn(second) },
    scan: said((words) => words.scan),
    easy: said((words) => words.easy),
    never: said((words) => words.never),
    overlay: said((words) => words.overlay),
    paper: said((words) => words.paper),
    paperShort: said((words) => words['paper.short']),
    address: said((words) => words.address(host)),
    typeAt: said((words) => words.type(`${host}/s`)),
    service: ({ service }) =>
      service === undefined ? posterWordsIn(first).choose : posterWordsIn(first).service(service),
    others: wanted.flatMap((pack) => packLines(pack, host)),
  };
}
