// What does one exported response say, and what not? Instants for the platform alone, codes and not ids, nothing a spreadsheet would run.
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answers, answersAsStored } from '../../functions/domain/response.ts';
import { csvLines } from '../../functions/operations/csv-lines.ts';
import { type ExportedOf, responseLines } from '../../functions/operations/response-lines.ts';
import type { ExportedResponse } from '../../functions/store/response-pages.ts';
import { smallQuestionnaire } from '../counting/small-questionnaire.ts';
import { agency, campaign } from '../counting/world.ts';

const registry: ExportedOf['registry'] = {
  ...{ version: 1, tree: { agencies: new Map(), children: new Map() }, campaigns: new Map(), services: new Map() },
  ...{ languages: new Map(), clips: new Map() },
  agencies: new Map([['ag-xa1', { ...agency('ag-xa1', {}), code: 'X.1' }]]),
};
const of = { campaign, registry, questionnaire: smallQuestionnaire, times: 'half-days' } as const;
const given: ExportedResponse = {
  v: 1,
  sk: 'r-1',
  submissionId: 'r-1',
  pointCode: 'ABC234',
  agencyId: 'ag-xa1',
  serviceId: 'sv-1',
  channel: 'kiosk',
  answeredAt: '2026-10-05T04:59:59Z',
  status: 'flagged',
  flags: ['too-fast', 'burst'],
  help: 'family',
  answers: { B3: '=HYPERLINK("x")', A1: 4, B2: [1, 3] },
};

it('tells a half-day, by the clock of the country', () => {
  expect(responseLines('csv', of).linesOf([given])).toBe(
    `r-1,ABC234,X.1,,2026-10-05 morning,kiosk,flagged,,4,,,1|3,"'=HYPERLINK(""x"")",too-fast|burst,family\n`,
  );
  const noon = { ...given, answeredAt: '2026-10-05T05:00:00Z' };
  expect(responseLines('csv', of).linesOf([noon])).toContain('2026-10-05 afternoon');
});

it('tells the instant to the platform role, and in NDJSON each text as it was given', () => {
  expect(JSON.parse(responseLines('ndjson', { ...of, times: 'instants' }).linesOf([given]))).toEqual({
    ...{ submissionId: 'r-1', pointCode: 'ABC234', agencyCode: 'X.1', serviceCode: null, channel: 'kiosk' },
    ...{ answeredAt: '2026-10-05T04:59:59Z', status: 'flagged', flags: ['too-fast', 'burst'], help: 'family' },
    answers: { A1: 4, B2: [1, 3], B3: '=HYPERLINK("x")' },
  });
});

it('names the outcome where the campaign has tickets', () => {
  const ticketed = { ...of, campaign: { ...campaign, tickets: true } };
  const { head, linesOf } = responseLines('csv', ticketed);
  expect(head).toBe(
    '\uFEFFsubmissionId,pointCode,agencyCode,serviceCode,answeredAt,channel,status,Q1,A1,A2,B1,B2,B3,outcome,flags,help\n',
  );
  expect(linesOf([{ ...given, outcome: 'receipt' }])).toContain(',receipt,too-fast|burst,family');
});

it('writes every line as the library of CSV does, whatever is in it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'=+-@,;|"\n\r\t. a1ễ＝\ud800') }),
    fc.constantFrom('', '-1', '2026-10-05T04:59:59+07:00', '1|3', 'too-fast|burst', '.5', ' a'),
  );
  const cells = fc.array(fc.oneof(text, fc.double({ noNaN: true }), fc.integer()), { minLength: 1, maxLength: 6 });
  const edition = fc.constantFrom([',', '.'] as const, [';', ','] as const, [',', ','] as const);
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 4 }), edition, (rows, [delimiter, decimal]) => {
      const cast = { number: (value: number) => String(value).replace('.', decimal) };
      expect(csvLines(rows, delimiter, decimal)).toBe(stringify(rows, { escape_formulas: true, delimiter, cast }));
    }),
    { numRuns: 200 },
  );
});

it('takes as answers that were stored what the schema of answers takes, and nothing else', () => {
  const value = fc.oneof(
    ...[fc.double(), fc.integer(), fc.string(), fc.boolean(), fc.constant(null), fc.constant({})],
    fc.array(fc.oneof(fc.integer(), fc.double(), fc.string()), { maxLength: 3 }),
    fc.constantFrom(2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, [2 ** 53]),
  );
  const given = fc.oneof(fc.dictionary(fc.constantFrom('A1', 'B2', 'C3'), value, { maxKeys: 3 }), value);
  fc.assert(
    fc.property(given, (one) => {
      expect([one, answersAsStored.safeParse(one).success]).toEqual([one, answers.safeParse(one).success]);
    }),
    { numRuns: 500 },
  );
});
