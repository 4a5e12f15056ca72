// How does a poster look that lies: one side of a table tent, or a label? The code at the left, all words at the right.
import { type Block, colours, mm, panel, rule, space, stack } from './blocks.ts';
import type { Poster } from './kit.ts';
import { namesBlock } from './names.ts';
import { qrBlock } from './qr-block.ts';
import { beside, type Say, sayer } from './say.ts';
import type { Speech } from './speech.ts';
import type { Typefaces } from './typefaces.ts';

/** Lengths in millimetres; sizes of type are those of a tent times `scale`; `brief` is for a label. */
export type Landscape = {
  width: number;
  height: number;
  margin: number;
  /** Of the whole code, frame and quiet zone included. */
  code: number;
  scale: number;
  smallest: number;
  brief: boolean;
};
type Scale = (millimetres: number) => number;

/** Draws posters of one form; what is the same on all of them is set once. */
export function landscape(typefaces: Typefaces, speech: Speech, form: Landscape): (poster: Poster) => Block {
  const k = (millimetres: number) => mm(millimetres * form.scale);
  const [height, margin, side] = [mm(form.height), mm(form.margin), mm(form.code)];
  const wordsAt = margin + side + k(7);
  const width = mm(form.width) - wordsAt - margin;
  const sayIn = (room: number, align: 'left' | 'centre') => sayer(typefaces, { ...form, width: room, align });
  const [say, besideCode] = [sayIn(width, 'left'), sayIn(side, 'centre')];

  const [above, below] = codeLines(besideCode, speech, form);
  const heading = headingBlock(say, speech, form, width, k);
  const easy = form.brief ? space(0) : easyBlock(say, speech, k);
  const promise = panel(promiseBlock(sayIn(width - 2 * k(4), 'left'), speech, form, k), width, k(4));
  const foot = stack([promise, footBlock(say, speech, form, k)]);
  const room = height - 2 * margin - heading.height - easy.height - foot.height - k(3);
  return (poster) => {
    const typed = besideCode(poster.code, 24, 'bold', { spacing: 0.08 });
    const code = stack([above, qrBlock(poster.url, side), below, typed]);
    const top = stack([heading, namesBlock(say, speech, poster, sizes(k), room), easy]);
    return {
      height,
      draw(doc, x, y) {
        code.draw(doc, x + margin, y + (height - code.height) / 2);
        top.draw(doc, x + wordsAt, y + margin);
        foot.draw(doc, x + wordsAt, y + height - margin - foot.height);
      },
    };
  };
}

const sizes = (k: Scale) => ({ agency: 20, where: 13, service: 11, gap: k(1) });

/** What stands above and below the code. */
function codeLines(say: Say, { scan, typeAt }: Speech, { brief, scale }: Landscape): [Block, Block] {
  const gap = space(mm(2 * scale));
  const above = brief ? [] : [say(scan.first, 15, 'bold', { colour: colours.accent }), gap];
  return [stack(above), stack([gap, say(typeAt.first, 10, 'regular')])];
}

const easyBlock = (say: Say, speech: Speech, k: Scale): Block =>
  stack([space(k(2)), say(speech.easy.first, 11, 'regular'), ...scanBeside(say, speech)]);

const scanBeside = (say: Say, { scan, easy }: Speech): Block[] =>
  beside(say, scan.second === undefined ? undefined : `${scan.second} · ${easy.second}`, 9);

function headingBlock(say: Say, { title, scan }: Speech, { brief }: Landscape, width: number, k: Scale): Block {
  const accent = { colour: colours.accent };
  const lines = brief
    ? [say(scan.first, 17, 'bold', accent), ...beside(say, scan.second, 9)]
    : [say(title.first, 11, 'bold', accent), ...beside(say, title.second, 8.5)];
  return stack([...lines, space(k(2)), rule(width, k(0.9), colours.accent), space(k(3))]);
}

function promiseBlock(say: Say, { never, address, overlay }: Speech, { brief }: Landscape, k: Scale): Block {
  const host = say(address.first, 12, 'bold', { colour: colours.accent, height: k(6) });
  if (brief) return stack([say(never.first, 10, 'bold'), space(k(1)), host]);
  return stack([
    ...[say(never.first, 10, 'bold'), ...beside(say, never.second, 7.5), space(k(1)), host, space(k(1))],
    say(overlay.first, 9, 'regular'),
  ]);
}

function footBlock(say: Say, { paper, paperShort, others }: Speech, { brief }: Landscape, k: Scale): Block {
  if (brief) return stack([space(k(3)), say(paperShort.first, 11, 'bold')]);
  return stack([
    ...[space(k(3)), say(paper.first, 11, 'bold'), ...beside(say, paper.second, 8)],
    ...others.slice(0, 2).map((line) => say(line, 8, 'regular', { height: k(8) })),
  ]);
}
