// Which sentences help a unit to explain its figures, and say who reads what it writes?
import { dayOf } from '../../../functions/domain/period.ts';
import { writeDay } from '../language.ts';
import { reportPeriodName } from '../period-words.ts';
import type { StaffLanguage } from './frame-words.ts';

const vietnamese = {
  title: 'Ý kiến giải trình của đơn vị',
  lead: 'Đơn vị được tự viết một đoạn ngắn về kết quả của mình: hoàn cảnh, nguyên nhân, việc đã làm. Đoạn này đứng cạnh số liệu của đơn vị và không làm thay đổi số liệu.',
  choose: 'Chọn đơn vị để xem hoặc viết ý kiến giải trình.',
  show: 'Xem',
  who: 'Chỉ Quản trị đơn vị, của đơn vị này hoặc của đơn vị quản lý đơn vị này, và Quản trị nền tảng viết và sửa được. Mỗi lần sửa được ghi vào nhật ký.',
  readsPublic: 'Kết quả đợt này đã công bố: mọi người đọc được đoạn này.',
  readsStaff:
    'Kết quả đợt này chưa công bố: chỉ người có quyền xem số liệu của đơn vị đọc được. Khi kết quả được công bố, mọi người đọc được.',
  text: 'Nội dung',
  hint: 'Tối đa 2.000 ký tự. Xin không nêu tên người trả lời, người phản ánh hoặc công chức. Để trống rồi lưu là rút lại.',
  save: 'Lưu',
  saved: 'Đã lưu.',
  none: 'Đơn vị chưa có ý kiến giải trình.',
  writtenOn: (day: string) => `Viết hoặc sửa lần cuối ngày ${day}.`,
  publicPage: 'Xem trang kết quả công khai của đơn vị',
  another: 'Chọn đơn vị khác',
  back: 'Về đợt khảo sát',
  open: (period: string, day: string) =>
    `Báo cáo ${period}: số liệu đã chốt và đang chờ công bố. Đến hết ngày ${day}, đơn vị được viết ý kiến riêng về kỳ này. Nếu không viết riêng, ý kiến chung ghi ở đây (nếu viết từ đầu kỳ đến nay) sẽ được in cạnh số liệu của đơn vị.`,
  toReport: 'Xem số liệu sơ bộ của đơn vị và viết ý kiến về kỳ này',
  openSaid: (unit: string, period: string, campaign: string, day: string) =>
    `${unit}: báo cáo ${period}, ${campaign}. Đơn vị được thêm ý kiến đến hết ngày ${day}; số liệu sơ bộ của đơn vị có ở trang viết ý kiến.`,
  alreadySaid: (day: string) => `Ý kiến hiện có (viết ngày ${day}) sẽ được in.`,
};

export type StatementWords = typeof vietnamese;

const english: StatementWords = {
  title: 'Statement by the unit',
  lead: 'A unit may write a short text about its own results: circumstances, causes, what was done. It stands beside the unit’s figures and changes none of them.',
  choose: 'Choose an agency to read or write its statement.',
  show: 'Show',
  who: 'Only administrators of this agency or of one that manages it, and of the platform, can write and change it. Each change is noted in the trail.',
  readsPublic: 'The results of this campaign are public: everybody can read this text.',
  readsStaff:
    'The results of this campaign are not public: only people who may read the agency’s figures can read this text. Once they are, everybody can.',
  text: 'Text',
  hint: 'At most 2,000 characters. Do not name respondents, people who complained, or officials. Save it empty to take it back.',
  save: 'Save',
  saved: 'Saved.',
  none: 'The unit has not written a statement.',
  writtenOn: (day) => `Last written or changed on ${day}.`,
  publicPage: 'See the unit’s public results',
  another: 'Choose another agency',
  back: 'Back to the campaign',
  open: (period, day) =>
    `Report ${period}: the figures are frozen and wait to be published. Until the end of ${day} the unit may write a statement on this period alone. If it writes none, what stands here (if written since the period began) is printed beside its figures.`,
  toReport: 'See the unit’s provisional figures and write on this period',
  openSaid: (unit, period, campaign, day) =>
    `${unit}: report ${period}, ${campaign}. The unit may add a statement until the end of ${day}; its provisional figures stand on the page where it writes.`,
  alreadySaid: (day) => `What was written on ${day} will be printed.`,
};

export const statementWords: Record<StaffLanguage, StatementWords> = { vi: vietnamese, en: english };

/** Where a unit sees its figures of a report and writes of them: in mails and on pages one address. */
export const unitStatementPath = (report: string, agencyId: string): string =>
  `/staff/reports/${report}/statement?agency=${agencyId}`;

type Open = {
  agency: string;
  period: Parameters<typeof reportPeriodName>[0];
  campaign: string;
  until: string;
  writtenAt: string | null;
};

/** A reminder in a sentence or two: whose days run, of which figures, until when, and what would be printed now. */
export function openStatementSaid(lang: StaffLanguage, { agency, period, campaign, until, writtenAt }: Open): string {
  const words = statementWords[lang];
  const said = words.openSaid(agency, reportPeriodName(period, lang), campaign, writeDay(until));
  return writtenAt === null ? said : `${said} ${words.alreadySaid(writeDay(dayOf(writtenAt)))}`;
}
