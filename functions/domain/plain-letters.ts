// Is a word in a text, however its marks were typed? `Đường` is found by `duong`, and the other way round.

/** Small letters without marks; đ, which Unicode takes for a letter of its own, becomes d. */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
