// How does a state document look? A4, margins, type and sizes of Nghị định 30/2020/NĐ-CP, appendix I.
import { AlignmentType, BorderStyle, convertMillimetersToTwip, type IParagraphOptions, Paragraph, TextRun } from 'docx';

export const letterFont = 'Times New Roman';
/** Half-points, as the format counts them. */
export const size = { body: 28, head: 26, table: 22, small: 20, end: 24 } as const;

const mm = convertMillimetersToTwip;
export const page = { width: mm(210), height: mm(297) } as const;
/** Top and bottom 20–25 mm, left 30–35, right 15–20. */
export const margin = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) } as const;

type Look = { size?: number; bold?: boolean; italics?: boolean };

export const line = (text: string, look: Look, paragraph: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...paragraph, children: [new TextRun({ text, ...look })] });

export const centred = (text: string, look: Look, paragraph: IParagraphOptions = {}): Paragraph =>
  line(text, look, { ...paragraph, alignment: AlignmentType.CENTER });

/** The rule under a line of the head, so far from either side. */
export const rule = (inset: number): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text: '', size: 2 })],
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    indent: { left: inset, right: inset },
    spacing: { before: 0, after: 60, line: 60, lineRule: 'exact' },
  });
