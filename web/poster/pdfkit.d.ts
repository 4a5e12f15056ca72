// What of the PDF writer `pdfkit` do we use? Its types on npm follow an older release and know no opened fonts.
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';
  import type { Font } from 'fontkit';

  type Size = 'A4';
  type Spacing = { lineBreak: false; baseline: 'alphabetic'; characterSpacing?: number; wordSpacing?: number };
  type StructureOptions = { alt?: string; scope?: 'Column' | 'Row' };

  /** What a part of a page is (`P`, `TD`, `Figure`), for who hears it read; its content is drawn when it is added to its parent. */
  export type Structure = { add(child: Structure): Structure };

  /** Lengths in points (1/72 inch), from the page's upper left corner. */
  export class PDFDocument extends Readable {
    constructor(options: {
      autoFirstPage: false;
      font: null;
      lang: string;
      displayTitle: true;
      info: {
        Title: string;
        Creator: string;
        Producer: string;
        CreationDate: Date;
        ModDate?: Date;
        Keywords?: string;
      };
      /** With the structure of its content in it. */
      tagged?: boolean;
      pdfVersion?: '1.7';
      /** Keeps pages open until the end. */
      bufferPages?: boolean;
    });
    struct(type: string, options?: StructureOptions, content?: (() => void)[]): Structure;
    addStructure(structure: Structure): this;
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this;
    endMarkedContent(): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(page: number): unknown;
    addPage(options: { size: Size; layout: 'portrait' | 'landscape'; margin: 0 }): this;
    font(font: Font, family: string, size: number): this;
    text(text: string, x: number, y: number, options: Spacing): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    rotate(degrees: number): this;
    scale(factor: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(width: number): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    fill(): this;
    fillAndStroke(fill: string, stroke: string): this;
    clip(): this;
    stroke(): this;
    end(): void;
  }
}
