// Why is there no figure? Withheld, not asked and not answered are three different things, and none of them is zero.

export type NoFigure = 'withheld' | 'not-asked' | 'none-answered';

type Counted = { index: number | null; base: number; blanks: number; notApplicable: number; notAsked: number };

/** Undefined where there is a figure. A question is not asked where everybody was spared it. */
export function whyNoIndex(question: Counted): NoFigure | undefined {
  if (question.index !== null) return undefined;
  const { base, blanks, notApplicable, notAsked } = question;
  return base === 0 && blanks === 0 && notApplicable === 0 && notAsked > 0 ? 'not-asked' : 'none-answered';
}
