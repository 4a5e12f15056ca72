// Which words help a clerk to note the paper that was handed out, and to read how much of it came back?
import type { StaffLanguage } from './frame-words.ts';

const vietnamese = {
  title: 'Phiếu phát ra và phiếu thu về',
  lead: 'Mã mời dùng một lần được đếm khi cấp. Số phiếu giấy đã phát do người nhập phiếu của đơn vị ghi khi đợt khảo sát đã mở; nhờ vậy báo cáo có số phiếu phát ra và tỷ lệ trả lời.',
  done: 'Đã ghi.',
  taken: 'Đã xóa.',
  form: 'Ghi số phiếu giấy đã phát',
  agency: 'Đơn vị',
  agencyHint: 'Chỉ ghi số đơn vị này tự phát; đơn vị trực thuộc ghi riêng.',
  choose: 'Chọn đơn vị',
  from: 'Từ ngày',
  to: 'Đến ngày',
  daysHint:
    'Báo cáo của một kỳ chỉ tính số ghi cho những ngày nằm trọn trong kỳ: xin ghi theo tháng nếu có báo cáo tháng.',
  handedOut: 'Số phiếu giấy đã phát',
  handedOutHint: 'Ghi lại đúng đơn vị và những ngày đã ghi là thay số cũ.',
  unreadable: 'Trong số thu về: phiếu không nhập được',
  unreadableHint: 'Phiếu để trắng, rách hoặc không đọc được. Được tính là thu về nhưng không hợp lệ.',
  save: 'Ghi',
  units: 'Số phiếu theo đơn vị, cả đợt khảo sát',
  unitsNote:
    'Mỗi dòng gồm đơn vị và các đơn vị trực thuộc. Thu về: phiếu trả lời bằng mã mời hoặc trên giấy, kể cả phiếu bị loại khi rà soát và phiếu không nhập được; hợp lệ: phiếu thu về được tính.',
  none: 'Chưa có mã mời nào được cấp và chưa ghi phiếu giấy nào.',
  tickets: 'Mã mời đã cấp',
  paper: 'Phiếu giấy đã phát',
  returned: 'Thu về',
  valid: 'Hợp lệ',
  unknown: 'không ghi nhận',
  withheld: 'không hiển thị',
  notes: 'Những lần đã ghi',
  noNotes: 'Chưa ghi lần nào.',
  days: 'Những ngày',
  takeBack: 'Xóa',
  takeBackOf: (unit: string, days: string) => `Xóa số phiếu giấy của ${unit}, ${days}`,
};
export type SlipWords = typeof vietnamese;

const english: SlipWords = {
  title: 'Slips handed out and come back',
  lead: 'One-time invitations are counted when they are issued. How much paper was handed out is noted by those who type a unit’s ballots, once the campaign is open; so reports have the number and the response rate.',
  done: 'Noted.',
  taken: 'Removed.',
  form: 'Note the paper that was handed out',
  agency: 'Agency',
  agencyHint: 'What this agency itself handed out; agencies under it note their own.',
  choose: 'Choose an agency',
  from: 'From',
  to: 'To',
  daysHint: 'A report counts only notes whose days lie wholly in its period: note by month where months are reported.',
  handedOut: 'Ballots of paper handed out',
  handedOutHint: 'The same agency and days again replace the number noted before.',
  unreadable: 'Come back and not to be typed',
  unreadableHint: 'Blank, torn or not to be read. They count as come back and not as valid.',
  save: 'Note it',
  units: 'Slips by agency, of the whole campaign',
  unitsNote:
    'Each row is an agency with those under it. Come back: answers by invitation or on paper, those excluded on review and ballots not to be read among them; valid: those that count.',
  none: 'No invitation was issued and no paper noted yet.',
  tickets: 'Invitations issued',
  paper: 'Paper handed out',
  returned: 'Come back',
  valid: 'Valid',
  unknown: 'not recorded',
  withheld: 'withheld',
  notes: 'What was noted',
  noNotes: 'Nothing yet.',
  days: 'Days',
  takeBack: 'Remove',
  takeBackOf: (unit, days) => `Remove the paper of ${unit}, ${days}`,
};

export const slipWords: Record<StaffLanguage, SlipWords> = { vi: vietnamese, en: english };
