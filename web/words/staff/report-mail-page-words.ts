// Which sentences stand on the page where a person asks for mails of reports?
import type { StaffLanguage } from './frame-words.ts';

const vietnamese = {
  title: 'Nhận thư về báo cáo',
  lead: 'Thư báo khi có báo cáo mới chốt số liệu, bản điều chỉnh hoặc bản công bố thuộc phạm vi Ông/Bà được xem, và nhắc khi đơn vị của Ông/Bà còn thời gian giải trình.',
  wanted: (email: string) => `Ông/Bà đang nhận thư tại ${email}.`,
  unwanted: (email: string) => `Ông/Bà chưa nhận thư. Thư sẽ gửi tới ${email}.`,
  noEmail:
    'Tài khoản của Ông/Bà chưa có địa chỉ thư điện tử nên chưa nhận thư được. Xin nhờ người quản trị đã cấp tài khoản.',
  how: 'Mỗi sáng nhiều nhất một thư, từ 7 giờ; không có tin mới thì không gửi. Thư ghi kỳ báo cáo, tình trạng và địa chỉ trang; không kèm tệp số liệu.',
  start: 'Nhận thư về báo cáo',
  stop: 'Thôi nhận thư',
  systems: 'Chuyển tin báo cáo tới hệ thống khác của tỉnh',
  done: {
    subscribed: 'Ông/Bà sẽ nhận thư khi có tin mới về báo cáo.',
    unsubscribed: 'Ông/Bà sẽ không nhận thư về báo cáo nữa.',
  },
};

const english: typeof vietnamese = {
  title: 'Mail about reports',
  lead: 'A mail when a report you may read was frozen, revised or published, and a reminder while your own unit may still add a statement.',
  wanted: (email) => `You get this mail at ${email}.`,
  unwanted: (email) => `You do not get this mail. It would go to ${email}.`,
  noEmail: 'No e-mail address is known of you, so no mail can be sent. Ask the administrator who invited you.',
  how: 'At most one mail a morning, from seven o’clock on; none without news. It says the period, how far it is, and the page’s address; no figures are attached.',
  start: 'Get mail about reports',
  stop: 'Stop the mail',
  systems: 'Pass news of reports on to another system',
  done: {
    subscribed: 'You will get a mail when there is news of a report.',
    unsubscribed: 'You will get no more mail about reports.',
  },
};

export const reportMailPageWords: Record<StaffLanguage, typeof vietnamese> = { vi: vietnamese, en: english };
