// What stands before and after the text of a report that is sent? Who issues it, number, place and date; recipients and signature, to be filled in.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { letterHead as head, letterEnd as words } from '../../web/words/letter-words.ts';
import type { ReportDocument } from '../domain/report-document.ts';
import { centred, line, rule, size } from './letter-look.ts';

type Blocks = (Paragraph | Table)[];
const bold = true;

/** The head, the kind of document and what it is of. */
export const letterStart = (report: ReportDocument): Blocks => [
  sideBySide([mm(65), issuerOf(report)], [mm(100), stateOf()]),
  centred(report.title, { size: size.body, bold }, { spacing: { before: 240 } }),
  centred(report.subtitle, { size: size.body, bold }),
  rule(mm(60)),
  new Paragraph({ text: '', spacing: { after: 60, line: 120, lineRule: 'exact' } }),
];

/** The body above in plain capitals, the one that issues in bold ones, a rule a third of the line long. */
const issuerOf = ({ issuer, hasSuperior }: ReportDocument): Paragraph[] => [
  ...(hasSuperior ? [centred(head.superior, { size: size.head })] : []),
  centred(issuer.toLocaleUpperCase('vi'), { size: size.head, bold }),
  rule(mm(22)),
  centred(head.number, { size: size.head }),
];

const stateOf = (): Paragraph[] => [
  centred(head.country, { size: 24, bold }),
  centred(head.motto, { size: size.body, bold }),
  rule(mm(20)),
  centred(head.placeAndDay, { size: size.body, italics: true }),
];

export const letterClose = (): Blocks => [
  new Paragraph({ text: '' }),
  sideBySide([mm(75), recipients()], [mm(90), signature()]),
];

const recipients = (): Paragraph[] => [
  line(words.recipients, { size: size.end, bold, italics: true }),
  ...words.lines.map((text) => line(text, { size: size.table })),
];

const signature = (): Paragraph[] => [
  centred(words.authority, { size: size.body, bold }),
  centred(words.signature, { size: size.end, italics: true }, { spacing: { before: 240, after: 480 } }),
  centred(words.signer, { size: size.body, bold }),
];

type Side = [width: number, children: Paragraph[]];

function sideBySide(...sides: Side[]): Table {
  const cells = sides.map(
    ([width, children]) => new TableCell({ width: { size: width, type: WidthType.DXA }, children }),
  );
  return new Table({
    rows: [new TableRow({ children: cells, cantSplit: true })],
    columnWidths: sides.map(([width]) => width),
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
