// How does a poster look that stands upright: on a wall (A4, A5) or as a sticker (A6)? Who is rated, the code, what it never asks.
import { type Block, colours, indent, mm, panel, rule, space, stack } from './blocks.ts';
import type { Poster } from './kit.ts';
import { namesBlock } from './names.ts';
import { qrBlock } from './qr-block.ts';
import { beside, type Say, sayer } from './say.ts';
import type { Speech } from './speech.ts';
import type { Typefaces } from './typefaces.ts';

/** Millimetres; sizes of type are those of A4 times `scale`. `brief` leaves out what a sticker has no room for. */
export type Portrait = { width: number; height: number; scale: number; smallest: number; brief: boolean };

/** Of the whole code, quiet zone and frame included: then the code itself is wider than 3 cm. */
const leastSide = mm(42);

/** Draws posters of one form; what is the same on all of them is set once. */
export function portrait(typefaces: Typefaces, speech: Speech, form: Portrait): (poster: Poster) => Block {
  const k = (millimetres: number) => mm(millimetres) * form.scale;
  const height = mm(form.height);
  const inner = mm(form.width) - 2 * k(15);
  const say = sayer(typefaces, { ...form, width: inner, align: 'centre' });
  const narrow = sayer(typefaces, { ...form, width: inner - 2 * k(5), align: 'centre' });

  const heading = headingBlock(say, speech, inner, k);
  const call = callBlock(say, speech);
  const typing = typingLines(say, speech);
  const promise = panel(promiseBlock(narrow, speech, form, k), inner, k(5));
  const foot = footBlock(say, speech, form, k);
  const fixed = [heading, call, typing, promise, foot].reduce((sum, block) => sum + block.height, 0);

  return (poster) => {
    const typed = say(poster.code, 32, 'bold', { spacing: 0.08 });
    const free = height - 2 * k(13) - fixed - typed.height - k(7);
    const names = namesBlock(say, speech, poster, sizes(k), Math.min(k(56), free - leastSide - k(8)));
    const side = Math.max(leastSide, Math.min(free - names.height - k(16), inner * 0.6));
    const rest = space((free - names.height - side) / 2);
    const code = indent(qrBlock(poster.url, side), (inner - side) / 2);
    const parts = [heading, names, rest, call, space(k(4)), code, space(k(3)), typing, typed, rest, promise, foot];
    return { height, draw: (doc, x, y) => stack(parts).draw(doc, x + k(15), y + k(13)) };
  };
}

type Scale = (millimetres: number) => number;

const sizes = (k: Scale) => ({ agency: 28, where: 16, service: 13, gap: k(2) });

const headingBlock = (say: Say, { title }: Speech, inner: number, k: Scale): Block =>
  stack([
    say(title.first, 14, 'bold', { colour: colours.accent }),
    ...beside(say, title.second, 10),
    ...[space(k(3)), rule(inner, k(1.1), colours.accent), space(k(5))],
  ]);

const callBlock = (say: Say, { scan, easy }: Speech): Block =>
  stack([
    say(scan.first, 25, 'bold', { colour: colours.accent }),
    say(easy.first, 13, 'regular'),
    ...beside(say, scan.second === undefined ? undefined : `${scan.second} · ${easy.second}`, 11),
  ]);

const typingLines = (say: Say, { typeAt }: Speech): Block =>
  stack([say(typeAt.first, 12, 'regular'), ...beside(say, typeAt.second, 9)]);

function promiseBlock(say: Say, { never, address, overlay }: Speech, { brief }: Portrait, k: Scale): Block {
  const host = say(address.first, 15, 'bold', { colour: colours.accent, height: k(8) });
  if (brief) return stack([say(never.first, 12, 'bold'), space(k(1.5)), host]);
  return stack([
    ...[say(never.first, 12, 'bold'), ...beside(say, never.second, 9), space(k(1.5)), host, space(k(1.5))],
    ...[say(overlay.first, 10, 'regular'), ...beside(say, overlay.second, 9)],
  ]);
}

function footBlock(say: Say, { paper, paperShort, others }: Speech, { brief }: Portrait, k: Scale): Block {
  const ask = brief ? paperShort : paper;
  const lines = brief ? others.slice(0, 1) : others;
  return stack([
    ...[space(k(5)), say(ask.first, 13, 'bold'), ...beside(say, ask.second, 9)],
    ...lines.map((line) => say(line, 9, 'regular', { height: k(9) })),
  ]);
}
