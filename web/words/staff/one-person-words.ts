// Which sentences stand beside the figures of one official? What they are made of, whom they are for, and what they must not be used for alone.
import type { Outcome } from '../../../functions/domain/outcome.ts';
import type { StaffLanguage } from './frame-words.ts';

const vietnamese = {
  title: (label: string, agency: string) => `Kết quả tại ${label} · ${agency}`,
  forTwo:
    'Chỉ người phục vụ tại điểm và người đứng đầu đơn vị xem được trang này; điểm không được xếp hạng, không công bố.',
  finding: (index: string, many: string, until: string) =>
    `Chỉ số hài lòng (khảo sát tại nơi giao dịch) là ${index}, tính trên ${many} phiếu nhận đến hết ngày ${until}.`,
  noIndex: (many: string, until: string) =>
    `Chưa tính được chỉ số: ${many} phiếu nhận đến hết ngày ${until} không có câu trả lời nào được chấm.`,
  few: (minimum: string) =>
    `Chưa đủ số phiếu để hiển thị: cần ít nhất ${minimum} phiếu, tính theo trọn ngày, và không phải phiếu nào cũng trả lời như nhau.`,
  batches: (minimum: string) =>
    `Gồm phiếu người dân, tổ chức tự gửi tại điểm (mã QR, máy tại quầy, trang web); không gồm phiếu giấy và phiếu nhập từ tệp. Phiếu mới được cộng vào theo trọn ngày, khi có thêm ít nhất ${minimum} phiếu, để không ai lần ra phiếu của một người.`,
  noneNamed: 'Chưa đặt người phục vụ của điểm: lúc này chỉ người đứng đầu đơn vị xem được.',
  name: 'Đặt người phục vụ',
  criteria: 'Theo tiêu chí',
  criterion: 'Tiêu chí',
  index: 'Chỉ số',
  base: 'Số câu trả lời',
  none: '–',
  counts: (flagged: string, blanks: string) => `Trong đó ${flagged} phiếu cần rà soát; ${blanks} câu bỏ trống.`,
  why: 'Người dân đến vì việc gì',
  whyNote: 'Kết quả phụ thuộc vào loại việc và kết quả giải quyết, không chỉ vào người phục vụ.',
  services: 'Theo thủ tục, dịch vụ',
  service: 'Thủ tục, dịch vụ',
  channels: 'Theo hình thức trả lời',
  channel: 'Hình thức',
  outcomes: 'Theo giấy nhận được khi nộp hồ sơ',
  outcome: 'Giấy nhận được',
  outcomeNames: {
    receipt: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    supplement: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    refusal: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
    list: 'Mời theo danh sách',
  } satisfies Record<Outcome, string>,
  noOutcome: 'Không có mã mời nên không rõ',
  responses: 'Số phiếu',
  dispute: 'Ý kiến về kết quả',
  states: {
    none: 'Chưa có ý kiến.',
    open: 'Đang chờ người đứng đầu đơn vị trả lời.',
    answered: 'Người đứng đầu đơn vị đã trả lời.',
  },
  by: { attendant: 'Người phục vụ', head: 'Người đứng đầu đơn vị' },
  write: 'Ý kiến của Ông/Bà',
  writeHint:
    'Điều gì khiến kết quả chưa phản ánh đúng? Chỉ người đứng đầu đơn vị đọc được. Xin không ghi tên người dân.',
  send: 'Gửi ý kiến',
  answer: 'Trả lời',
  answerHint: 'Người phục vụ tại điểm sẽ đọc được câu trả lời này.',
  sendAnswer: 'Gửi trả lời',
  missing: 'Xin ghi nội dung (nhiều nhất 2.000 ký tự).',
  stale: 'Vừa có người ghi thêm. Xin đọc phần mới ở dưới rồi gửi lại; nội dung Ông/Bà đã gõ vẫn còn.',
  done: { said: 'Đã gửi ý kiến.', answered: 'Đã gửi trả lời.' },
  attendant: 'Người phục vụ tại điểm',
  attendantTitle: (label: string) => `Người phục vụ tại ${label}`,
  attendantLead:
    'Người được đặt ở đây xem được kết quả của điểm và gửi ý kiến về kết quả đó, cùng với người đứng đầu đơn vị. Không có danh sách người phục vụ ở bất cứ trang hay tệp nào.',
  now: (name: string, since: string) => `Hiện nay: ${name}, từ ngày ${since}.`,
  nobody: 'Chưa đặt ai.',
  account: 'Tên đăng nhập hoặc thư điện tử',
  accountHint: 'Gõ đủ, đúng như tài khoản. Để trống nếu không còn ai phục vụ một mình tại điểm.',
  save: 'Lưu',
  cancel: 'Không thay đổi, quay lại',
  saved: 'Đã lưu người phục vụ.',
  figures: 'Kết quả của điểm (chỉ người phục vụ và người đứng đầu đơn vị)',
};

const english: typeof vietnamese = {
  title: (label, agency) => `Results at ${label} · ${agency}`,
  forTwo:
    'Only the person who serves at the point and the head of the agency see this page; the point is neither ranked nor published.',
  finding: (index, many, until) =>
    `The satisfaction index (survey at the place of service) is ${index}, of ${many} responses received until ${until}.`,
  noIndex: (many, until) => `No index yet: the ${many} responses received until ${until} answer no scored question.`,
  few: (minimum) =>
    `Too few responses to show: at least ${minimum} are needed, by whole days, and not all of one mind.`,
  batches: (minimum) =>
    `Responses that people sent at the point themselves (QR code, kiosk, web); not paper or imports. New ones are added by whole days once there are at least ${minimum} more, so that nobody’s response can be traced.`,
  noneNamed: 'Nobody is named as serving here yet: only the head of the agency sees this.',
  name: 'Name who serves here',
  criteria: 'By criterion',
  criterion: 'Criterion',
  index: 'Index',
  base: 'Answers',
  none: '–',
  counts: (flagged, blanks) => `Of these ${flagged} are to be reviewed; ${blanks} answers were left blank.`,
  why: 'What people came for',
  whyNote: 'Figures depend on the kind of business and its outcome, not only on who serves.',
  services: 'By service',
  service: 'Service',
  channels: 'By channel',
  channel: 'Channel',
  outcomes: 'By the slip that was given',
  outcome: 'Slip',
  outcomeNames: {
    receipt: 'Receipt with the day of the result',
    supplement: 'Request to complete the dossier',
    refusal: 'Refusal of the dossier',
    list: 'Invited from a list',
  },
  noOutcome: 'No code, so unknown',
  responses: 'Responses',
  dispute: 'What is said of these figures',
  states: {
    none: 'Nothing yet.',
    open: 'Waiting for the head of the agency.',
    answered: 'The head of the agency has answered.',
  },
  by: { attendant: 'Who serves here', head: 'Head of the agency' },
  write: 'Your word',
  writeHint: 'What keeps the figures from being right? Only the head of the agency reads it. Name no citizens.',
  send: 'Send',
  answer: 'Answer',
  answerHint: 'Whoever serves at the point reads this.',
  sendAnswer: 'Send the answer',
  missing: 'Write something (at most 2,000 characters).',
  stale: 'Somebody has just added to this. Read what is new below and send again; what you typed is still here.',
  done: { said: 'Sent.', answered: 'The answer is sent.' },
  attendant: 'Who serves at the point',
  attendantTitle: (label) => `Who serves at ${label}`,
  attendantLead:
    'Whoever is named here reads the figures of the point and may dispute them, as does the head of the agency. No page or file lists who serves where.',
  now: (name, since) => `At present: ${name}, since ${since}.`,
  nobody: 'Nobody is named.',
  account: 'User name or e-mail address',
  accountHint: 'In full, as the account has it. Leave empty where nobody serves alone here any more.',
  save: 'Save',
  cancel: 'Change nothing, go back',
  saved: 'Saved.',
  figures: 'Figures of the point (for who serves there and the head of the agency)',
};

export const onePersonWords: Record<StaffLanguage, typeof vietnamese> = { vi: vietnamese, en: english };
