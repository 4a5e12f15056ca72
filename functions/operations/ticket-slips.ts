// What is printed on the slips? One line a ticket, for whatever merges a table into letters.
import { stringify } from 'csv-stringify/sync';
import type { IssuedSlip } from './wanted-tickets.ts';

const columns = ['reference', 'ticket', 'url', 'expiresOn', 'alreadyIssued'];
// Spreadsheets read UTF-8 only where a mark says so.
const byteOrderMark = '\uFEFF';

export const slipsAsCsv = ({ items, expiresOn }: { items: IssuedSlip[]; expiresOn: string }): string =>
  byteOrderMark + stringify([columns, ...items.map((slip) => cellsOf(slip, expiresOn))], { escape_formulas: true });

const cellsOf = ({ reference, ticket, url, alreadyIssued }: IssuedSlip, expiresOn: string): string[] => [
  reference ?? '',
  ticket ?? '',
  url ?? '',
  expiresOn,
  alreadyIssued ? 'yes' : '',
];
