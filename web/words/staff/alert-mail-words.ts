// What does the daily mail of alerts and reports say? The page's sentences, one alert after the other, in plain text that any program shows.
import type { AlertCause } from '../../../functions/domain/alert.ts';
import { numberText } from '../../../functions/domain/vietnamese-number.ts';
import { writeDay } from '../language.ts';
import type { Sentences } from './alert-sentences.ts';
import { alertWords } from './alert-words.ts';

type Told = {
  campaign: string;
  agency: string;
  service?: string | undefined;
  point?: string | undefined;
  found: { cause: AlertCause };
  sentences: Sentences;
};
/** `reports`: sentences, one for each thing that happened to a report or waits for the reader. */
type Around = { day: string; more: number; link: string | undefined; reports: string[] };

export function digestText(alerts: Told[], around: Around): { subject: string; text: string } {
  const { day, more, reports } = around;
  const many = numberText(alerts.length + more);
  const subjects = [
    ...(alerts.length > 0 ? [`${many} cảnh báo mới`] : []),
    ...(reports.length > 0 ? [`${numberText(reports.length)} tin về báo cáo`] : []),
  ];
  const text = [
    'Kính gửi Ông/Bà,',
    ...(alerts.length > 0 ? alertParagraphs(alerts, many, around) : []),
    ...(reports.length > 0 ? reportParagraphs(reports) : []),
  ].join('\n\n');
  return { subject: `Lòng dân: ${subjects.join(', ')} ngày ${writeDay(day)}`, text };
}

const alertParagraphs = (alerts: Told[], many: string, { more, link }: Around): string[] => [
  `Hệ thống Lòng dân có ${many} cảnh báo mới thuộc phạm vi Ông/Bà theo dõi.`,
  ...alerts.map(alertText),
  ...(more > 0 ? [`Còn ${numberText(more)} cảnh báo khác, xin xem trên trang Cảnh báo.`] : []),
  link === undefined ? 'Xin xem và xử lý tại trang Cảnh báo của hệ thống.' : `Xem và xử lý tại: ${link}`,
  alertWords.vi.lead,
  'Thư này được gửi tự động mỗi sáng khi có cảnh báo mới. Muốn thôi nhận, xin vào trang Cảnh báo, mục “Nhận cảnh báo”.',
];

const reportParagraphs = (reports: string[]): string[] => [
  `Báo cáo: có ${numberText(reports.length)} tin mới thuộc phạm vi Ông/Bà theo dõi.`,
  ...reports.map((line, i) => `${i + 1}. ${line}`),
  'Thư không kèm tệp số liệu. Muốn thôi nhận tin về báo cáo, xin vào trang Báo cáo, mục “Nhận thư về báo cáo”.',
];

function alertText({ campaign, agency, service, point, found, sentences }: Told, index: number): string {
  const { what, base, parts, method, representativeness, next } = sentences;
  const place = [agency, service ?? point].filter((name) => name !== undefined).join(' · ');
  const head = `${index + 1}. ${place}: ${alertWords.vi.causes[found.cause].toLowerCase()} (${campaign})`;
  const lines = [
    what,
    ...parts.map((part) => `- ${part}`),
    base,
    method,
    representativeness,
    `${alertWords.vi.next} ${next}`,
  ];
  return [head, ...lines.filter((line) => line !== null)].join('\n');
}
