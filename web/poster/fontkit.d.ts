// What of the font reader `fontkit` do we use? It comes without types.
declare module 'fontkit' {
  export type Font = {
    unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { advanceWidth: number };
  };
  export function create(bytes: Uint8Array): Font;
}
