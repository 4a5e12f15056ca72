// What did an official mean by a figure typed into a plan? `7,97`, `+ 0,39`, `≥ 8,97`, `53/63`: as documents print them.
import { writeFigure } from '../../domain/plan-figure.ts';

/** With a point, without sign or "≥"; what is no figure stays as typed, for the operation to refuse in words. */
export function figureTyped(text: string): string | undefined {
  const plain = text
    .replace(/^[≥+]\s*/, '')
    .replace(/\s/g, '')
    .replace(',', '.');
  return plain === '' ? undefined : plain;
}

export const figureWritten = (figure: string | undefined): string | undefined =>
  figure === undefined ? undefined : writeFigure(figure);

type Rank = { position: number; of: number };

/** `53/63`; a text that is no rank becomes one that is refused. */
export function rankTyped(text: string): Rank | undefined {
  if (text === '') return undefined;
  const [, position, of] = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(text) ?? [];
  return { position: Number(position ?? 0), of: Number(of ?? 0) };
}

export const rankWritten = (rank: Rank | undefined): string | undefined =>
  rank === undefined ? undefined : `${rank.position}/${rank.of}`;
