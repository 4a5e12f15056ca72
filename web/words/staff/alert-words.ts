// Which sentences stand on the pages of alerts, besides those that an alert says itself?
import type { AlertCause, AlertState } from '../../../functions/domain/alert.ts';
import type { StaffLanguage } from './frame-words.ts';

export const alertFilters = ['waiting', 'settled', 'all'] as const;
export type AlertFilter = (typeof alertFilters)[number];

const vietnamese = {
  title: 'Cảnh báo',
  lead: 'Những nơi cần xem lại, mỗi nguyên nhân báo một lần. Cảnh báo là để tìm hiểu, không phải là căn cứ duy nhất để đánh giá đơn vị hay cá nhân.',
  finding: (waiting: string, causes: string[]) =>
    waiting === '0' ? 'Không còn cảnh báo nào chờ xử lý.' : `Có ${waiting} cảnh báo chờ xử lý: ${causes.join(', ')}.`,
  causes: {
    fall: 'Giảm rõ rệt',
    'low-streak': 'Thấp nhiều ngày liền',
    silence: 'Điểm không có lượt trả lời',
    burst: 'Phiếu dồn dập',
    'overdue-comment': 'Góp ý quá hạn',
  } satisfies Record<AlertCause, string>,
  counted: (many: string, cause: string) => `${many} ${cause.charAt(0).toLowerCase()}${cause.slice(1)}`,
  states: { open: 'Mới', seen: 'Đã xem', settled: 'Đã xử lý' } satisfies Record<AlertState, string>,
  filters: { waiting: 'Chờ xử lý', settled: 'Đã xử lý', all: 'Tất cả' } satisfies Record<AlertFilter, string>,
  filterName: 'Tình trạng',
  causeName: 'Nguyên nhân',
  anyCause: 'Mọi nguyên nhân',
  find: 'Lọc',
  none: 'Không có cảnh báo nào ở đây. Mỗi ngày hệ thống xem lại ngày vừa qua; mỗi tuần so bốn tuần đã qua với bốn tuần trước đó.',
  raised: (day: string) => `Báo ngày ${day}`,
  parts: 'Các phần cùng thay đổi',
  next: 'Việc nên làm trước:',
  results: 'Xem kết quả của đơn vị',
  point: 'Xem điểm đặt mã',
  inbox: 'Mở góp ý',
  handle: 'Xem và xử lý',
  seen: 'Đánh dấu đã xem',
  settle: 'Đánh dấu đã xử lý',
  reopen: 'Mở lại',
  note: 'Kết quả kiểm tra, việc đã làm',
  noteHint: 'Ví dụ: đã làm việc với UBND xã ngày 12/11; do nghẽn phần mềm, đã khắc phục. Không ghi tên người dân.',
  settledOn: (day: string) => `Đã xử lý ngày ${day}`,
  settledByReply: (day: string) => `Góp ý đã được trả lời (lần đầu ngày ${day}), nên cảnh báo tự kết thúc.`,
  overdueMany: (many: string) => `${many} góp ý đã quá hạn trả lời.`,
  overdueOne: (receivedOn: string, dueOn: string) => `Góp ý nhận ngày ${receivedOn}, hạn trả lời ${dueOn}`,
  ofOverdue: (many: string) => `Xem ${many} góp ý`,
  changedMeanwhile: 'Người khác vừa cập nhật cảnh báo này; dưới đây là tình trạng hiện nay. Xin xem lại rồi gửi lại.',
  done: { changed: 'Đã lưu.' },
  caption: (many: string) => `${many} cảnh báo`,
  how: 'Cách phát hiện',
  howItems: [
    'Giảm rõ rệt: so bốn tuần vừa khép lại với bốn tuần liền trước của cùng đợt khảo sát; chỉ báo khi mức giảm lớn hơn mức có ý nghĩa của đợt (thường là 3 điểm phần trăm) và vượt quá dao động ngẫu nhiên, sau khi đã tính đến việc so nhiều đơn vị, nhiều tiêu chí cùng lúc (phương pháp Benjamini–Yekutieli, tỷ lệ báo nhầm không quá 5% mỗi lần so).',
    'Thấp nhiều ngày liền: từ ba ngày có đủ số phiếu liên tiếp, chỉ số mỗi ngày dưới ngưỡng của đợt (thường là 60%).',
    'Điểm không có lượt trả lời: năm ngày làm việc liền (thứ hai đến thứ sáu, không kể ngày nghỉ lễ, Tết).',
    'Phiếu dồn dập: các phiếu bị gắn cờ “dồn dập” trong một ngày tại một điểm.',
    'Góp ý quá hạn: quá ngày đã hẹn trả lời người dân.',
  ],
};

export type AlertWords = typeof vietnamese;

const english: AlertWords = {
  title: 'Alerts',
  lead: 'Places to look at, each cause told once. An alert is a question, and no sole basis for appraising a unit or a person.',
  finding: (waiting, causes) =>
    waiting === '0' ? 'No alert is waiting.' : `${waiting} waiting: ${causes.join(', ')}.`,
  causes: {
    fall: 'Clear fall',
    'low-streak': 'Low day after day',
    silence: 'Silent point',
    burst: 'Burst of responses',
    'overdue-comment': 'Overdue comment',
  },
  counted: (many, cause) => `${many} ${cause.charAt(0).toLowerCase()}${cause.slice(1)}`,
  states: { open: 'New', seen: 'Seen', settled: 'Settled' },
  filters: { waiting: 'Waiting', settled: 'Settled', all: 'All' },
  filterName: 'State',
  causeName: 'Cause',
  anyCause: 'Every cause',
  find: 'Filter',
  none: 'No alerts here. Every day the day before is looked at; every week the last four weeks are compared with the four before.',
  raised: (day) => `Told on ${day}`,
  parts: 'Parts that changed too',
  next: 'First of all:',
  results: 'Results of the unit',
  point: 'The point',
  inbox: 'Open the comment',
  handle: 'Look and settle',
  seen: 'Mark as seen',
  settle: 'Mark as settled',
  reopen: 'Open again',
  note: 'What was found, what was done',
  noteHint: 'For example: met the commune on 12/11; the software was slow, mended. Name no citizen.',
  settledOn: (day) => `Settled on ${day}`,
  settledByReply: (day) => `The comment has its reply (first on ${day}), so the alert closed by itself.`,
  overdueMany: (many) => `${many} comments are past their due day.`,
  overdueOne: (receivedOn, dueOn) => `Comment received on ${receivedOn}, due ${dueOn}`,
  ofOverdue: (many) => `See the ${many} comments`,
  changedMeanwhile: 'Somebody changed this alert meanwhile; below is how it stands. Look again and send again.',
  done: { changed: 'Saved.' },
  caption: (many) => `${many} alerts`,
  how: 'How alerts are found',
  howItems: [
    'Clear fall: the last four closed weeks against the four before, within one campaign; told only where it is larger than what matters (usually 3 percentage points) and beyond chance, counting that many units and criteria are compared at once (Benjamini–Yekutieli; at most 5% false per comparison run).',
    'Low day after day: three or more days with enough responses in a row, each below the campaign’s level (usually 60%).',
    'Silent point: five office days without an answer (Monday to Friday, public holidays left out).',
    'Burst: responses flagged so on one day at one point.',
    'Overdue comment: past the day on which its author was promised a reply.',
  ],
};

export const alertWords: Record<StaffLanguage, AlertWords> = { vi: vietnamese, en: english };
