// Which characters may stand in a code that people read off, type and say aloud?

/** No vowels to spell words, no signs that look alike. */
export const codeAlphabet = '23456789BCDFGHJKMNPQRTVWXYZ';
