// How is a QR code printed? As one path of black bars, framed, with the quiet zone that readers need.
import QRCode from 'qrcode';
import { type Block, colours } from './blocks.ts';

/** Modules of margin (ISO/IEC 18004). */
const quietZone = 4;
/** Quartile correction survives a scratched sticker. */
const level = 'Q';

/** `side` is the whole block's, frame and quiet zone included. */
export function qrBlock(text: string, side: number): Block {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: level });
  const line = side / 60;
  const unit = (side - 2 * line) / (modules.size + 2 * quietZone);
  return {
    height: side,
    draw(doc, x, y) {
      const half = line / 2;
      doc
        .roundedRect(x + half, y + half, side - line, side - line, side / 24)
        .lineWidth(line)
        .strokeColor(colours.accent)
        .stroke();
      doc
        .save()
        .translate(x + line + quietZone * unit, y + line + quietZone * unit)
        .scale(unit);
      for (const { row, from, to } of darkRuns(modules)) doc.rect(from, row, to - from, 1);
      doc.fillColor(colours.black).fill().restore();
    },
  };
}

type Run = { row: number; from: number; to: number };

/** Neighbours in a row as one bar: a third of the bytes, and no hairlines between them. */
function darkRuns({ size, data }: { size: number; data: Uint8Array }): Run[] {
  const isDark = (row: number, column: number) => data[row * size + column] === 1;
  const runs: Run[] = [];
  for (let row = 0; row < size; row += 1) {
    let from = 0;
    while (from < size) {
      let to = from;
      while (to < size && isDark(row, to)) to += 1;
      if (to > from) runs.push({ row, from, to });
      from = to + 1;
    }
  }
  return runs;
}
