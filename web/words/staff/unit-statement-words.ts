// Which sentences stand around a unit's own figures of a report, before it is published, and around what the unit says of them?
import type { StaffLanguage } from './frame-words.ts';

const vietnamese = {
  title: (period: string) => `Ý kiến giải trình về báo cáo ${period}`,
  provisional: 'Số liệu sơ bộ, chưa công bố.',
  confidential:
    'Chỉ Quản trị đơn vị này, Quản trị đơn vị quản lý đơn vị này và người phê duyệt báo cáo xem được. Xin không phổ biến trước khi báo cáo được công bố.',
  until: (day: string) =>
    `Đơn vị viết, sửa hoặc rút ý kiến đến hết ngày ${day}. Ý kiến được in nguyên văn cạnh số liệu của đơn vị trong bản công bố; không làm thay đổi số liệu.`,
  over: 'Đã hết thời gian để đơn vị giải trình, hoặc kỳ này đã có bản điều chỉnh thay thế. Báo cáo chờ phê duyệt công bố.',
  published: 'Báo cáo đã công bố. Số liệu và ý kiến dưới đây đúng như bản đã in.',
  toReport: 'Xem báo cáo',
  figures: 'Số liệu của đơn vị, đúng như sẽ in trong báo cáo',
  few: (least: string) =>
    `Báo cáo không in số liệu của đơn vị: chưa đủ số phiếu để công bố (cần ít nhất ${least} phiếu, và không phải mọi phiếu trả lời giống nhau). Ý kiến của đơn vị vẫn được in.`,
  absent:
    'Báo cáo này không có dòng nào về đơn vị vì trong kỳ chưa có phiếu nào của đơn vị được công bố số liệu; ý kiến của đơn vị do đó không được in.',
  transactions: 'Số lượt giao dịch',
  transactionsSaid: (count: string, from: string, to: string) => `${count} (${from} đến ${to})`,
  before: 'So với kỳ trước',
  beforeSaid: (period: string, index: string) => `${period}: ${index}`,
  noBefore: 'Không có số liệu kỳ trước để so sánh',
  byChance: 'Mức tăng, giảm nhỏ hơn khoảng dao động do số phiếu có thể chỉ là ngẫu nhiên.',
  places: (places: number) =>
    places === 0 ? 'giữ nguyên thứ hạng' : `${places > 0 ? 'tăng' : 'giảm'} ${Math.abs(places)} bậc`,
  unranked: 'Không xếp hạng',
  note: 'Ghi chú trong báo cáo',
  factors: 'Chỉ số theo yếu tố',
  factor: 'Yếu tố',
  statement: 'Ý kiến của đơn vị về kỳ này',
  ofCampaign: (day: string) =>
    `Đơn vị chưa viết riêng về kỳ này, nên ý kiến chung của đợt khảo sát (viết ngày ${day}) sẽ được in. Sửa rồi lưu, hoặc lưu nguyên như vậy, thì đoạn này thành ý kiến riêng của kỳ.`,
  takenBack: (day: string) => `Đơn vị đã rút ý kiến về kỳ này ngày ${day}: báo cáo không in ý kiến nào của đơn vị.`,
  toCampaign: 'Ý kiến chung của đợt khảo sát',
};

export type UnitStatementWords = typeof vietnamese;

const english: UnitStatementWords = {
  title: (period) => `Statement on the report: ${period}`,
  provisional: 'Provisional figures, not published.',
  confidential:
    'Only administrators of this agency, of one that manages it, and whoever approves the report can see them. Please do not spread them before the report is published.',
  until: (day) =>
    `The unit may write, change or take back its statement until the end of ${day}. It is printed word for word beside the unit’s figures in the published edition, and changes none of them.`,
  over: 'The unit’s days are over, or a revision has taken this report’s place. The report awaits approval.',
  published: 'The report is published. Figures and statement below are as they were printed.',
  toReport: 'See the report',
  figures: 'The unit’s figures, exactly as they will be printed in the report',
  few: (least) =>
    `The report prints no figure of the unit: too few responses (at least ${least}, and not all of one mind). Its statement is printed all the same.`,
  absent:
    'The report has no line of the unit, for none of its responses in the period are released; so its statement is not printed either.',
  transactions: 'Transactions',
  transactionsSaid: (count, from, to) => `${count} (${from} to ${to})`,
  before: 'Against the period before',
  beforeSaid: (period, index) => `${period}: ${index}`,
  noBefore: 'No figures of the period before to compare with',
  byChance: 'A change smaller than the variation due to the number of responses may be chance.',
  places: (places) => {
    if (places === 0) return 'same rank';
    const many = Math.abs(places);
    return `${places > 0 ? 'up' : 'down'} ${many} ${many === 1 ? 'place' : 'places'}`;
  },
  unranked: 'Not ranked',
  note: 'Note in the report',
  factors: 'Index by factor',
  factor: 'Factor',
  statement: 'What the unit says of this period',
  ofCampaign: (day) =>
    `The unit has written nothing on this period, so its statement on the campaign (written on ${day}) will be printed. Save it, changed or as it is, and it becomes the statement on this period.`,
  takenBack: (day) => `The unit took its statement on this period back on ${day}: the report prints none of it.`,
  toCampaign: 'Statement on the campaign as a whole',
};

export const unitStatementWords: Record<StaffLanguage, UnitStatementWords> = { vi: vietnamese, en: english };
