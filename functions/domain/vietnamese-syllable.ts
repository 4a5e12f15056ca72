// Is this a syllable that Vietnamese spelling allows? By its consonants, vowels and at most one tone, whatever it may mean.

/** Tones as combining marks: huyền, sắc, ngã, hỏi, nặng. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const closing = '(?:ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iêu|yêu|oai|oay|oeo|oi|ôi|ơi|ua|ui|uôi|uây|uya|uyu|ưa|ưi|ưu|ươi|ươu)';
const open = '(?:uyê|iê|yê|oa|oă|oe|uâ|uê|uô|uơ|uy|ươ|[aăâeêioôơuưy])';
const spelling = new RegExp(`^${onset}(?:${closing}|${open}(?:ch|ng|nh|[cmnpt])?|oo(?:ng|c))$`);

/** What ends in one of these is said with the tone sắc or nặng, or is no Vietnamese. */
const stopped = /(?:ch|[cpt])$/;

/** Upper or lower case; `word` holds no blank. */
export function isVietnameseSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const [tone = '', ...more] = apart.match(tones) ?? [];
  const letters = apart.replace(tones, '').normalize('NFC');
  if (more.length > 0 || !spelling.test(letters)) return false;
  return !stopped.test(letters) || tone === '\u0301' || tone === '\u0323';
}
