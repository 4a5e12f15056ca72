// What has just been done, as the address a form led to says? One sentence, for an import with its counts.
import { importPageWords } from '../../words/staff/import-page-words.ts';
import { Notice } from '../parts/notice.tsx';
import { useStaffLanguage } from '../parts/staff-language.ts';

/** `words` by what `?done=` says; an import says `imported`. */
export function DoneNotice({ asked, words }: { asked: Record<string, string>; words: Record<string, string> }) {
  const lang = useStaffLanguage();
  const { done = '', create, change, same } = asked;
  const count = (text: string | undefined) => Number(/^\d{1,7}$/.exec(text ?? '') ?? 0);
  const imported = importPageWords[lang].done(count(create), count(change), count(same));
  const said = done === 'imported' ? imported : words[done];
  return said === undefined ? null : <Notice kind="good">{said}</Notice>;
}
