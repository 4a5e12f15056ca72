// Which sentences stand on the page of those who are told of alerts: the person themselves by mail, other systems by signed messages?
import type { StaffLanguage } from './frame-words.ts';

const vietnamese = {
  title: 'Nhận cảnh báo',
  lead: 'Nhận thư mỗi sáng khi có cảnh báo mới, hoặc chuyển cảnh báo, tin báo cáo tới hệ thống khác của tỉnh.',
  own: 'Thư hằng ngày của tôi',
  wanted: (email: string) => `Ông/Bà đang nhận thư tại ${email}, mỗi sáng một thư khi có cảnh báo mới.`,
  unwanted: (email: string) =>
    `Ông/Bà chưa nhận thư. Thư sẽ gửi tới ${email}, mỗi sáng một thư khi có cảnh báo mới; không có cảnh báo thì không gửi.`,
  noEmail:
    'Tài khoản của Ông/Bà chưa có địa chỉ thư điện tử nên chưa nhận thư được. Xin nhờ người quản trị đã cấp tài khoản.',
  start: 'Nhận thư hằng ngày',
  stop: 'Thôi nhận thư',
  systems: 'Hệ thống nhận cảnh báo, báo cáo',
  systemsLead:
    'Mỗi cảnh báo mới, mỗi báo cáo được chốt hoặc công bố được gửi một bản tin JSON có chữ ký (webhook, theo Standard Webhooks) tới địa chỉ đã đăng ký. Bản tin không có phiếu trả lời, không có góp ý. Nếu hệ thống kia không nhận được, bản tin được gửi lại sau 1 phút, 5 phút, 30 phút, 2 giờ, 5 giờ, 8 giờ rồi mới thôi.',
  none: 'Chưa có hệ thống nào. Đăng ký ở dưới.',
  caption: (many: string) => `${many} hệ thống`,
  url: 'Địa chỉ nhận (https)',
  urlHint: 'Ví dụ: https://ioc.example.vn/canh-bao',
  agency: 'Đơn vị, gồm cả đơn vị trực thuộc',
  agencyHint: 'Gõ tên hoặc mã đơn vị',
  counts: 'Bản tin',
  counted: (delivered: string, waiting: string, dead: string) =>
    `${delivered} đã tới, ${waiting} đang chờ, ${dead} không tới`,
  last: 'Lần gửi gần nhất',
  lastNone: 'Chưa gửi',
  outcome: (at: string, outcome: string) => `${at}: ${outcome === 'delivered' ? 'đã tới' : outcome}`,
  doing: 'Việc có thể làm',
  replay: 'Gửi lại bản tin không tới',
  withdraw: 'Ngừng gửi',
  tells: 'Gửi tin về',
  tellsHint:
    'Tin về báo cáo: đã chốt số liệu, có bản điều chỉnh, đã công bố; không kèm số liệu. Báo cáo chưa công bố chỉ gửi khi cả đợt khảo sát thuộc đơn vị này.',
  told: { alerts: 'Cảnh báo', reports: 'Báo cáo' },
  register: 'Đăng ký một hệ thống',
  save: 'Đăng ký',
  chooseAgency: 'Xin chọn đơn vị.',
  secretTitle: 'Đã đăng ký hệ thống nhận cảnh báo',
  secret: 'Khóa ký, chỉ hiện một lần',
  secretHint:
    'Xin chép khóa này vào cấu hình của hệ thống nhận để kiểm tra chữ ký. Mất khóa thì ngừng gửi và đăng ký lại.',
  back: 'Về trang Nhận cảnh báo',
  done: {
    subscribed: 'Ông/Bà sẽ nhận thư mỗi sáng khi có cảnh báo mới.',
    unsubscribed: 'Ông/Bà sẽ không nhận thư nữa.',
    withdrawn: 'Đã ngừng gửi tới hệ thống này.',
    replayed: 'Các bản tin không tới đang được gửi lại.',
  },
};

type ReceiverWords = typeof vietnamese;

const english: ReceiverWords = {
  title: 'Being told of alerts',
  lead: 'Get a mail each morning with new alerts, or pass alerts and news of reports on to another system of the province.',
  own: 'My daily mail',
  wanted: (email) => `You get a mail at ${email}, one each morning when there are new alerts.`,
  unwanted: (email) =>
    `You get no mail. It would go to ${email}, one each morning when there are new alerts, none without.`,
  noEmail: 'No e-mail address is known of you, so no mail can be sent. Ask the administrator who invited you.',
  start: 'Get the daily mail',
  stop: 'Stop the mail',
  systems: 'Systems that are told',
  systemsLead:
    'Each new alert, and each report frozen or published, is sent as a signed JSON message (a webhook as in Standard Webhooks) to the address registered. It holds no responses and no comments. Where it does not arrive it is sent again after 1 minute, 5 minutes, 30 minutes, 2, 5 and 8 hours, and then given up.',
  none: 'None yet. Register one below.',
  caption: (many) => `${many} systems`,
  url: 'Address (https)',
  urlHint: 'For example: https://ioc.example.vn/alerts',
  agency: 'Agency, with all under it',
  agencyHint: 'Type its name or code',
  counts: 'Messages',
  counted: (delivered, waiting, dead) => `${delivered} arrived, ${waiting} waiting, ${dead} given up`,
  last: 'Latest attempt',
  lastNone: 'None yet',
  outcome: (at, outcome) => `${at}: ${outcome}`,
  doing: 'What can be done',
  replay: 'Send anew what was given up',
  withdraw: 'Stop sending',
  tells: 'Tell it of',
  tellsHint:
    'Of reports: that they were frozen, revised or published, without figures. Of one not yet published only where the whole campaign is this agency’s.',
  told: { alerts: 'Alerts', reports: 'Reports' },
  register: 'Register a system',
  save: 'Register',
  chooseAgency: 'Choose the agency.',
  secretTitle: 'The system is registered',
  secret: 'Its secret, shown once',
  secretHint:
    'Copy it into the receiving system, which checks signatures with it. If it is lost, stop sending and register again.',
  back: 'Back to being told of alerts',
  done: {
    subscribed: 'You will get a mail each morning when there are new alerts.',
    unsubscribed: 'You will get no more mail.',
    withdrawn: 'Nothing more is sent to this system.',
    replayed: 'What was given up is being sent anew.',
  },
};

export const receiverWords: Record<StaffLanguage, ReceiverWords> = { vi: vietnamese, en: english };
