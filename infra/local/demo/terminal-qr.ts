// How does a QR code look in a terminal? Two modules to a character, upper and lower half, with the quiet zone scanners need.
import QRCode from 'qrcode';

const quietZone = 4;
// Black on white whatever the terminal's theme: numbers 16 and 231 of the 256 colours, which themes leave alone.
const blackOnWhite = '\u001b[38;5;16;48;5;231m';
const plain = '\u001b[0m';

// By [upper half dark][lower half dark].
const inkIsDark = { ff: ' ', ft: '▄', tf: '▀', tt: '█' };
const inkIsLight = { ff: '█', ft: '▀', tf: '▄', tt: ' ' };

/**
 * The lines of a QR code. In colours it is black on white; without, its light parts are drawn, as on a dark terminal they must be.
 * Level M: a scratched screen and a moiré cost some modules.
 */
export function terminalQr(text: string, colours: boolean): string[] {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const end = modules.size + quietZone;
  const ink = colours ? inkIsDark : inkIsLight;
  const inside = (at: number): boolean => at >= 0 && at < modules.size;
  const half = (row: number, column: number) =>
    inside(row) && inside(column) && modules.get(row, column) !== 0 ? 't' : 'f';
  const lines: string[] = [];
  for (let row = -quietZone; row < end; row += 2) {
    let line = '';
    for (let column = -quietZone; column < end; column += 1)
      line += ink[`${half(row, column)}${half(row + 1, column)}`];
    lines.push(colours ? `${blackOnWhite}${line}${plain}` : line);
  }
  return lines;
}
