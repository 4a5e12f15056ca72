// What does the daily mail of alerts say? The page's sentences, one alert after the other, in plain text that any program shows.
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
type Around = { day: string; more: number; link: string | undefined };

export function digestText(alerts: Told[], { day, more, link }: Around): { subject: string; text: string } {
  const many = numberText(alerts.length + more);
  const text = [
    'Kính gửi Ông/Bà,',
    `Hệ thống Lòng dân có ${many} cảnh báo mới thuộc phạm vi Ông/Bà theo dõi.`,
    ...alerts.map(alertText),
    ...(more > 0 ? [`Còn ${numberText(more)} cảnh báo khác, xin xem trên trang Cảnh báo.`] : []),
    link === undefined ? 'Xin xem và xử lý tại trang Cảnh báo của hệ thống.' : `Xem và xử lý tại: ${link}`,
    alertWords.vi.lead,
    'Thư này được gửi tự động mỗi sáng khi có cảnh báo mới. Muốn thôi nhận, xin vào trang Cảnh báo, mục “Nhận cảnh báo”.',
  ].join('\n\n');
  return { subject: `Lòng dân: ${many} cảnh báo mới ngày ${writeDay(day)}`, text };
}

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
