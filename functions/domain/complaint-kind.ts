// Does a comment complain of somebody rather than of something? Then the level above the unit reads it first, not those it is about.
import { type CommentAbout, type CommentKind, isUrgent } from './comment-kind.ts';
import { complaintPhrases, praiseWords } from './complaint-words.ts';
import { mayMean, syllablesOf } from './letters-meant.ts';

/**
 * What a comment is about by its author's own mark and by its words. Words of praise with the same phrase ("không nhận tiền") are not told
 * apart: a word of praise that goes to the level above is read a little later, a complaint that goes to whom it is about does harm.
 */
export function kindOfText(text: string, about?: CommentAbout): CommentKind {
  const found = recognised(syllablesOf(text));
  return about === undefined || isUrgent(found) ? found : about;
}

function recognised(words: string[]): CommentKind {
  if (asksForAnAmount(words)) return 'extra-money';
  const found = complaintPhrases.find(({ phrases, unlessNear = [] }) =>
    phrases.some((phrase) => isFound(words, syllablesIn(phrase), unlessNear)),
  );
  if (found !== undefined) return found.kind;
  return hasUnpraisedManner(words) ? 'attitude' : 'none';
}

const syllablesIn = (phrase: string): string[][] => phrase.split(' ').map((one) => one.split('|'));

/** With a word of `unlessNear` within two syllables of it the phrase is another matter: `lớp bồi dưỡng nghiệp vụ`. */
function isFound(words: string[], phrase: string[][], unlessNear: readonly string[]): boolean {
  return words.some((_, i) => {
    if (!phrase.every((spellings, n) => isOneOf(words[i + n], spellings, phrase.length === 1))) return false;
    const around = words.slice(Math.max(0, i - 2), i + phrase.length + 2);
    return !around.some((word, at) => (at < 2 || at >= around.length - 2) && unlessNear.includes(word));
  });
}

const isOneOf = (word: string | undefined, spellings: readonly string[], exactly = false): boolean =>
  word !== undefined && spellings.some((one) => (exactly ? word === one : mayMean(word, one)));

const asking = ['đòi', 'vòi', 'xin', 'lấy', 'thu', 'đưa', 'nộp', 'đóng', 'mất'];
const moneyUnits = ['k', 'nghìn', 'ngàn', 'triệu', 'tr', 'trăm', 'đồng', 'đ', 'lít', 'củ', 'xị'];

/** `đòi 200 nghìn`, `đòi thêm hai trăm`, `thu thêm 50k`: a sum soon after a word of asking that says "demand" or "more". */
function asksForAnAmount(words: string[]): boolean {
  return words.some((word, i) => {
    const after = words.slice(i + 1, i + 6);
    const isDemand = isOneOf(word, ['đòi', 'vòi']) || (isOneOf(word, asking) && isOneOf(after[0], ['thêm']));
    return isDemand && after.some((one, n) => isOneOf(one, moneyUnits, one.length < 3) && n > 0);
  });
}

/** `thái độ` with praise near it is praise; with none, or with "not" before the praise, it is taken for a complaint. */
function hasUnpraisedManner(words: string[]): boolean {
  const [praise, negation] = praiseWords;
  return words.some((word, i) => {
    if (!mayMean(word, 'thái') || !isOneOf(words[i + 1], ['độ'])) return false;
    const after = words.slice(i + 2, i + 8);
    const praised = after.findIndex((one) => isOneOf(one, praise));
    return praised < 0 || after.slice(0, praised).some((one) => isOneOf(one, negation));
  });
}
