// What is printed in tests? Posters of a made-up province, as many as wanted, with names as long as wanted.
import { groupCode, pointCode } from '../../functions/domain/point-code.ts';
import { kitLinksBy } from '../../functions/runtime/signed-links.ts';
import { installedFonts } from '../../infra/font-files.ts';
import { drawKit } from '../../web/poster/draw-kit.ts';
import type { Kit, Layout, Poster } from '../../web/poster/kit.ts';
import { openTypefaces } from '../../web/poster/typefaces.ts';
import { times } from '../platform/small-world.ts';

export const host = 'khaosat.laocai.gov.vn';

/** What posters need besides what every API needs. */
export const posterParts = {
  fonts: installedFonts,
  kitLinks: kitLinksBy([{ id: 'test', secret: 'a secret of at least thirty-two characters' }]),
};

/** The n-th of all codes. */
export function codeNumber(n: number): string {
  let drawn = n;
  return pointCode(() => {
    const byte = drawn % 27;
    drawn = Math.floor(drawn / 27);
    return new Uint8Array([byte]);
  });
}

/** The n-th poster; its code is one that can be typed. */
export function posterNumber(n: number, more: Partial<Poster> = {}): Poster {
  const code = codeNumber(n);
  return {
    ...{ code: groupCode(code), url: `https://${host}/s/${code}`, agencyId: 'ag-1' },
    ...{ agency: 'Trung tâm Phục vụ hành chính công xã Sơn Hà', service: undefined },
    ...{ label: `Quầy ${n + 1}`, place: n % 2 === 0 ? 'Tầng 1' : undefined },
    ...more,
  };
}

export const kitOf = (layout: Layout, posters: Poster[], more: Partial<Kit> = {}): Kit => ({
  ...{ title: 'Khảo sát quý IV/2026', posters, layout, languages: ['vi', 'en'], packs: [], host, list: false },
  madeAt: new Date('2026-11-24T03:00:00Z'),
  ...more,
});

const typefaces = openTypefaces(installedFonts);
export const drawn = (kit: Kit): Promise<Uint8Array> => drawKit(kit, typefaces);

export const posters = (count: number, more: Partial<Poster> = {}): Poster[] =>
  times(count, (n) => posterNumber(n, more));

type Box = { x: number; y: number; width: number; height: number };
const grid = (columns: number, rows: number, width: number, height: number): Box[] =>
  times(columns * rows, (i) => ({
    ...{ width: width / columns, height: height / rows },
    ...{ x: ((i % columns) * width) / columns, y: (Math.floor(i / columns) * height) / rows },
  }));

/** Where posters lie on a sheet, in millimetres. */
export const cells: Record<Layout, Box[]> = {
  a4: grid(1, 1, 210, 297),
  a5: grid(2, 1, 297, 210),
  a6: grid(2, 2, 210, 297),
  sheet: grid(2, 4, 210, 297),
  tent: grid(1, 2, 210, 297),
};
