// How do a report's figures become a document that can be sent? As Nghị định 30/2020/NĐ-CP has it, real tables in it, the same bytes every time.
import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { reportHeadings } from '../../web/words/report-document-words.ts';
import type { DocumentPart, DocumentTable } from '../domain/report-document.ts';
import { fixedArchive, unpacked } from './fixed-archive.ts';
import { letterClose, letterStart } from './letter-ends.ts';
import { letterFont, line, margin, page, size } from './letter-look.ts';
import { isWide, letterTable } from './letter-table.ts';
import { checkFigures } from './report-checks.ts';
import type { ReportFigures } from './report-figures.ts';
import { reportDocument } from './report-text.ts';

export const letterFile = {
  name: 'report.docx',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

type Blocks = (Paragraph | Table)[];
type Leaf = { wide: boolean; children: Blocks };

export async function reportLetter(figures: ReportFigures): Promise<Uint8Array> {
  checkFigures(figures);
  const report = reportDocument(figures);
  const leaves: Leaf[] = [
    { wide: false, children: [...letterStart(report), ...report.notices.map(said)] },
    ...report.parts.map(partLeaf),
    { wide: false, children: [heading(reportHeadings.notes), ...report.notes.map(noted), ...letterClose()] },
  ];
  const document = new Document({
    ...{ title: `${report.title} · ${report.subtitle}`, creator: report.issuer, lastModifiedBy: report.issuer },
    styles: {
      default: {
        document: { run: { font: letterFont, size: size.body, language: { value: 'vi-VN' } } },
        heading1: headingLook,
      },
    },
    numbering: { config: [noteNumbers] },
    sections: together(leaves).map(sectionOf),
  });
  return fixedArchive(unpacked(await Packer.toBuffer(document)), figures.frozenAt);
}

const headingLook = {
  run: { font: letterFont, size: size.body, bold: true, color: '000000' },
  paragraph: { spacing: { before: 200, after: 100 }, keepNext: true },
} as const;

const heading = (text: string): Paragraph => new Paragraph({ text, heading: 'Heading1' });

/** A paragraph of the text: first line in by 1 cm, both sides even. */
const said = (text: string): Paragraph =>
  line(
    text,
    {},
    { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 }, spacing: { after: 120, line: 276 } },
  );

const noteNumbers = {
  reference: 'notes',
  levels: [
    {
      ...{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
      style: { paragraph: { indent: { left: 400, hanging: 400 } } },
    },
  ],
} as const;

const noted = (text: string): Paragraph =>
  line(text, { size: size.end }, { numbering: { reference: noteNumbers.reference, level: 0 }, spacing: { after: 80 } });

function partLeaf({ heading: title, paragraphs, tables }: DocumentPart): Leaf {
  const wide = tables.some(isWide);
  const width = (wide ? page.height : page.width) - margin.left - margin.right;
  const drawn = tables.flatMap((table) => [...titleOf(table), letterTable(table, width)]);
  return { wide, children: [heading(title), ...paragraphs.map(said), ...drawn] };
}

/** A title that one of its columns says is none. */
const titleOf = ({ title, columns }: DocumentTable): Paragraph[] =>
  columns.some((column) => column.heading === title)
    ? []
    : [line(title, { bold: true, size: size.end }, { spacing: { before: 160, after: 80 }, keepNext: true })];

/** Leaves that stand the same way follow each other on one page. */
function together(leaves: Leaf[]): Leaf[] {
  const joined: Leaf[] = [];
  for (const leaf of leaves) {
    const last = joined.at(-1);
    if (last?.wide === leaf.wide) last.children.push(...leaf.children);
    else joined.push({ wide: leaf.wide, children: [...leaf.children] });
  }
  return joined;
}

/** Pages are numbered in the middle above, all but the first. */
const sectionOf = ({ wide, children }: Leaf, at: number): ISectionOptions => ({
  properties: {
    titlePage: at === 0,
    page: {
      margin,
      size: { ...page, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    },
  },
  headers: { default: pageNumber, first: new Header({ children: [new Paragraph('')] }) },
  children,
});

const pageNumber = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], size: size.head })],
    }),
  ],
});
