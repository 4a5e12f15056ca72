// Do plans and scorecards stand in a report as they are filed, where the campaign chose them and nowhere else?
import { beforeAll, describe, expect, test } from 'vitest';
import type { Campaign } from '../../functions/domain/campaign.ts';
import { type KeptScorecard, keptScorecard } from '../../functions/domain/kept-scorecard.ts';
import { type Plan, plan } from '../../functions/domain/plan.ts';
import { cellText, type DocumentTable } from '../../functions/domain/report-document.ts';
import { annexesBeside } from '../../functions/operations/gather-annexes.ts';
import { reportFigures } from '../../functions/operations/report-figures.ts';
import { reportPdf } from '../../functions/operations/report-pdf.ts';
import { workbookSheets } from '../../functions/operations/report-sheets.ts';
import { reportDocument } from '../../functions/operations/report-text.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import type { Store } from '../../functions/store/connect.ts';
import { planWrite } from '../../functions/store/plans.ts';
import { scorecardWrites } from '../../functions/store/scorecards.ts';
import { installedFonts } from '../../infra/font-files.ts';
import { checkAnnexes } from '../../verify-report/annexes.ts';
import { scores } from '../../verify-report/form.ts';
import { campaign as anyCampaign } from '../counting/world.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { openPdf, wordsOn } from '../posters/pdf-pages.ts';
import { madeFigures } from './made-figures.ts';

const made = madeFigures({});
const { agencies, period } = made;
const unit = agencies.at(-1)?.id ?? '';
const campaign: Campaign = { ...anyCampaign, id: made.campaign.id };

/** Two rows of Cao Bằng's plan, one of which has parts that do not add up, as in the original. */
const improving = (id: string, campaignId: string): Plan =>
  plan.parse({
    ...{ id, title: 'Kế hoạch năm 2023', agencyId: unit, period: '2022', results: [] },
    tables: [
      {
        ...{ id: 'par', title: 'Chỉ số CCHC', headings: 'fields', baseline: '2022', goal: '2023' },
        rows: [
          {
            ...{ id: 'a', label: 'Công tác chỉ đạo, điều hành CCHC', rank: { position: 53, of: 63 }, score: '7.97' },
            ...{ most: '9.5', increase: '1', lead: 'Sở Nội vụ', parts: [] },
            measured: {
              ...{ campaignId, agencyId: unit, part: { kind: 'whole' }, from: '2026-07-01', to: '2026-09-30' },
              ...{
                method: { id: 'm', version: 1 },
                responses: 40,
                base: 400,
                index: 79.7,
                interval: null,
                random: false,
              },
            },
          },
          {
            ...{
              id: 'b',
              label: 'Cải cách thể chế',
              rank: { position: 40, of: 63 },
              score: '9.11',
              most: '10',
              increase: '0.39',
            },
            parts: [
              { id: 'b1', label: 'Điểm thực hiện', score: '6', most: '6', increase: '0' },
              { id: 'b2', label: 'Điều tra XHH', score: '3.10', most: '4', increase: '0.39' },
            ],
          },
        ],
      },
    ],
    tasks: [
      {
        id: 't',
        title: 'Niêm yết thủ tục',
        lead: 'Văn phòng',
        deadline: 'Trong quý I/2023',
        items: [],
        serves: ['a'],
        progress: [],
      },
    ],
  });

const marks = { 1: 2, 2: 1.5, 3: 2, 4: 1.25, 5: 2, 6: 2, 7: 1, 8: 2, 9: 2 };
const card = (agencyId: string, name: string): KeptScorecard =>
  keptScorecard.parse({
    ...{ agencyId, period: name, calendar: period.calendar, revision: 1, notes: { 2: '=1+1' } },
    ...{ selfMarked: marks, appraised: { 1: 2 }, ballots: { dissatisfied: 1, satisfied: 5, verySatisfied: 14 } },
  });

let store: Store;
beforeAll(async () => {
  store = await freshStore();
  const writes = [
    ...[planWrite(improving('pl-ours', campaign.id), true), planWrite(improving('pl-theirs', 'ca-khac'), true)],
    ...[card(unit, period.name), card('ag-khac', period.name), card(unit, '2020-Q1')].flatMap(scorecardWrites),
  ];
  await changeRegistry(store, writes, { at: new Date(), id: 'a', who: 'p', what: 'plan.create', thing: 'x' });
});

const gathered = async (layouts: string[]) => {
  const figures = reportFigures.parse({ ...made, layouts });
  return reportFigures.parse({ ...figures, ...(await annexesBeside({ store }, campaign, period, figures)) });
};
const cells = ({ columns, rows }: Pick<DocumentTable, 'columns' | 'rows'>) => [
  columns.map(({ heading }) => heading),
  ...rows.map((row) => row.map(cellText)),
];

describe('annexes', () => {
  test('are of the campaign’s plans and the period’s scorecards, headings word for word', async () => {
    const { parts } = reportDocument(await gathered(['plans', 'scorecards']));
    const [plans, cards] = parts.slice(-2);
    expect(plans?.heading).toMatch(/KẾ HOẠCH CẢI THIỆN CHỈ SỐ$/);
    expect(plans?.paragraphs.join(' ')).toMatch(/^Cần kiểm tra: /);
    const [figures, leads, tasks, ...others] = plans?.tables ?? [];
    if (figures === undefined || leads === undefined || tasks === undefined) throw new Error('a table is missing');
    expect(others).toEqual([]);
    const increase = 'Dự kiến tăng điểm năm 2023 so với năm 2022';
    expect(cells(figures).slice(0, 3)).toEqual([
      [
        'STT',
        'Lĩnh vực',
        'Năm 2022: Xếp hạng',
        'Năm 2022: Điểm',
        'Điểm theo Bộ tiêu chí',
        increase,
        'Mục tiêu Kế hoạch năm 2023 (điểm)',
      ],
      ['1', 'Công tác chỉ đạo, điều hành CCHC', '53/63', '7,97', '9,5', '+ 1', '≥ 8,97'],
      ['2', 'Cải cách thể chế', '40/63', '9,11', '10', '+ 0,39', '≥ 9,50'],
    ]);
    expect(cells(leads)[0]).toEqual(['TT', 'Chỉ số Nội dung', 'Nội dung thành phần', 'Chủ trì tham mưu']);
    expect(cells(tasks)).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Tiến độ'],
      ['1', 'Niêm yết thủ tục', 'Văn phòng', 'Trong quý I/2023'],
    ]);
    const [points, satisfaction] = cards?.tables ?? [];
    if (points === undefined || satisfaction === undefined) throw new Error('a table is missing');
    expect(points.title).toMatch(/^BẢNG ĐÁNH GIÁ VIỆC GIẢI QUYẾT TTHC · .* · Số phiếu: 20$/);
    expect(cells(points)[0]).toEqual([
      'Chỉ số',
      'Tên chỉ số',
      'Điểm chuẩn',
      'Điểm tự chấm',
      'Điểm thẩm định',
      'Ghi chú',
    ]);
    expect(cells(points).at(-2)).toEqual(['', 'Tổng cộng', '18', '15,75', '', '']);
    expect(cells(points).at(-1)).toEqual(['', 'Xếp loại', '', 'Xuất sắc', '', '']);
    expect(cells(satisfaction)).toEqual([
      ['Không hài lòng', 'Hài lòng', 'Rất hài lòng'],
      ['5', '25', '70'],
    ]);
  });

  test('have all their columns on paper too, filled or not', async () => {
    const tall = { ...(await gathered(['scorecards'])), period: made.period };
    const noted = tall.annexes?.map((one) => ({
      ...one,
      rows: one.rows.map((row) => row.map((cell, i) => (i === 5 ? '' : cell))),
    }));
    const pdf = await openPdf(await reportPdf(reportFigures.parse({ ...tall, annexes: noted }), installedFonts));
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, i) => wordsOn(await pdf.getPage(i + 1))),
    );
    const words = pages
      .flat()
      .map(({ text }) => text)
      .join(' ');
    expect(words.slice(words.indexOf('BẢNG ĐÁNH GIÁ'))).toMatch(/thẩm\s+định\s+Ghi chú/);
  });

  test('stand in sheets of their own, marks as numbers', async () => {
    const sheets = [...workbookSheets(await gathered(['plans', 'scorecards']))].map(({ name }) => name);
    expect(sheets).toEqual(expect.arrayContaining(['Kế hoạch – chỉ số', 'Kế hoạch – nhiệm vụ', 'Một cửa – điểm']));
    const [points] = [...workbookSheets(await gathered(['scorecards']))].filter(
      ({ name }) => name === 'Một cửa – điểm',
    );
    expect(points?.rows[0]?.[4]).toEqual({ kind: 'count', value: 2 });
    expect(points?.rows[1]?.[4]).toEqual({ kind: 'figure', value: 1.5, digits: 1, percent: false });
  });

  test('are nowhere unless they are chosen, and where there is nothing that is said', async () => {
    expect((await gathered(['counts'])).annexes).toBeUndefined();
    const { layouts: _, ...usual } = made;
    expect(await annexesBeside({ store }, campaign, period, usual)).toEqual({});
    const none = { ...(await gathered(['plans'])), annexes: [] };
    expect(reportDocument(none).parts.at(-1)?.paragraphs).toEqual([
      'Chưa có kế hoạch nào lấy số liệu từ đợt khảo sát này.',
    ]);
  });

  test('are read by the verifier, which adds the marks up again', async () => {
    const whole = scores.parse(JSON.parse(JSON.stringify(await gathered(['plans', 'scorecards']))));
    expect(checkAnnexes(whole).differences).toEqual([]);
    expect(checkAnnexes(whole).figures).toBeGreaterThan(20);
    const changed = JSON.parse(JSON.stringify(whole).replace('15.75', '15.7'));
    expect(checkAnnexes(scores.parse(changed)).differences).toMatchObject([{ said: '15.7', computed: '15.75' }]);
  });
});
