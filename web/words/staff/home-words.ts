// Which sentences stand on the first page that staff see?
import type { StaffLanguage } from './frame-words.ts';

type HomeWords = {
  title: string;
  hello(name: string): string;
  waiting: string;
  nothingWaits: string;
  waits: { comments: string; review: string; alerts: string; paper: string; statement: string };
  running: string;
  until(day: string): string;
  coming(day: string): string;
  noneRunning: string;
  begin: string;
  steps: { href: string; title: string; text: string }[];
};

export const homeWords: Record<StaffLanguage, HomeWords> = {
  vi: {
    title: 'Tổng quan',
    hello: (name) => `Xin chào ${name}`,
    waiting: 'Việc cần làm',
    nothingWaits: 'Hiện không có việc nào đang chờ.',
    waits: {
      comments: 'góp ý quá hạn trả lời',
      review: 'phiếu cần rà soát',
      alerts: 'cảnh báo chờ xử lý',
      paper: 'Nhập phiếu giấy',
      statement: 'Ý kiến giải trình về số liệu đã chốt',
    },
    running: 'Đợt khảo sát đang mở',
    until: (day) => `Đến hết ngày ${day}`,
    coming: (day) => `Bắt đầu từ ngày ${day}`,
    noneRunning: 'Chưa có đợt khảo sát nào đang mở.',
    begin: 'Các bước lập một đợt khảo sát',
    steps: [
      {
        href: '/staff/agencies',
        title: '1. Khai báo đơn vị',
        text: 'Nhập danh sách đơn vị từ tệp Excel, xem trước thay đổi rồi mới lưu.',
      },
      {
        href: '/staff/points',
        title: '2. Tạo điểm đặt mã QR',
        text: 'Tạo một lần cho tất cả quầy; mã in ra dùng được cho mọi đợt sau.',
      },
      {
        href: '/staff/campaigns',
        title: '3. Lập đợt khảo sát',
        text: 'Chọn phiếu hỏi, đơn vị, thời gian; hệ thống chỉ ra những gì còn thiếu.',
      },
    ],
  },
  en: {
    title: 'Overview',
    hello: (name) => `Welcome, ${name}`,
    waiting: 'To do',
    nothingWaits: 'Nothing waits at the moment.',
    waits: {
      comments: 'comments past their day of reply',
      review: 'responses to review',
      alerts: 'alerts that wait',
      paper: 'Enter paper forms',
      statement: 'Statement on frozen figures',
    },
    running: 'Open campaigns',
    until: (day) => `Until ${day}`,
    coming: (day) => `From ${day}`,
    noneRunning: 'No campaign is open.',
    begin: 'From nothing to a campaign',
    steps: [
      {
        href: '/staff/agencies',
        title: '1. Agencies',
        text: 'Import them from a spreadsheet; see what will change before it is saved.',
      },
      {
        href: '/staff/points',
        title: '2. QR points',
        text: 'Make them once for all counters; a printed code serves every later campaign.',
      },
      {
        href: '/staff/campaigns',
        title: '3. A campaign',
        text: 'Choose questionnaire, agencies and days; what is missing is listed.',
      },
    ],
  },
};
