// Which of a workbook's cell styles show a number as a percentage? A cell that shows 85% holds 0.85.
import type { Attributes } from './xml-elements.ts';
import { hearXml } from './xml-elements.ts';

/** The formats 0% and 0.00% that every workbook has without declaring them (ECMA-376, 18.8.30). */
const builtIn = ['9', '10'];

/** The places of those styles, as a cell's `s` names them. */
export function percentStyles(stylesXml: string): Set<string> {
  const formats = new Set(builtIn);
  const percents = new Set<string>();
  let place: number | undefined;
  const hear: Record<string, (attributes: Attributes) => void> = {
    numFmt: ({ numFmtId = '', formatCode = '' }) => {
      if (showsPercent(formatCode)) formats.add(numFmtId);
    },
    cellXfs: () => {
      place = 0;
    },
    xf: ({ numFmtId = '0' }) => {
      if (place === undefined) return;
      if (formats.has(numFmtId)) percents.add(String(place));
      place += 1;
    },
  };
  hearXml(stylesXml, {
    open: (name, attributes) => hear[name]?.(attributes()),
    close: (name) => {
      if (name === 'cellXfs') place = undefined;
    },
  });
  return percents;
}

/** A sign in quotes or behind a backslash is only written, and divides nothing. */
const showsPercent = (format: string): boolean => format.replaceAll(/"[^"]*"|\\./g, '').includes('%');
