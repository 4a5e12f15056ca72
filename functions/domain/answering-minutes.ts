// How long does it take to answer? What a page may promise a person who stands at a counter.

/** About six seconds for each question that everyone is asked; whole minutes, never none. */
export const answeringMinutes = (questions: number): number => Math.max(1, Math.round((questions * 6) / 60));
