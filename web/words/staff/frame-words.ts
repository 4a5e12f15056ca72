// Which sentences stand around every staff page: its places, its sign-out, its errors' heading?

/** The languages of staff pages. */
export const staffLanguages = ['vi', 'en'] as const;
export type StaffLanguage = (typeof staffLanguages)[number];

/** The parts of the staff site, in the order of the rail. */
export const places = [
  'home',
  'results',
  'reports',
  'comments',
  'alerts',
  'plans',
  'campaigns',
  'agencies',
  'services',
  'points',
  'questionnaires',
  'paper',
  'people',
  'trail',
] as const;
export type Place = (typeof places)[number];
/** What the places are for. */
export type PlaceGroup = 'results' | 'surveys' | 'administration';

type FrameWords = {
  product: string;
  skip: string;
  rail: string;
  where: string;
  places: Record<Place, string>;
  groups: Record<PlaceGroup, string>;
  more: string;
  moreTitle: string;
  signOut: string;
  account: string;
  other: { lang: StaffLanguage; name: string };
  faults(many: number): string;
  optional: string;
  next: string;
  first: string;
  shown(from: number, to: number): string;
  demo: string;
};

export const frameWords: Record<StaffLanguage, FrameWords> = {
  vi: {
    product: 'Lòng dân',
    skip: 'Đến nội dung chính',
    rail: 'Các mục',
    where: 'Vị trí',
    places: {
      home: 'Tổng quan',
      results: 'Kết quả',
      reports: 'Báo cáo',
      comments: 'Góp ý',
      alerts: 'Cảnh báo',
      plans: 'Kế hoạch cải thiện',
      campaigns: 'Đợt khảo sát',
      agencies: 'Đơn vị',
      services: 'Dịch vụ',
      points: 'Điểm đặt mã QR',
      questionnaires: 'Phiếu hỏi',
      paper: 'Nhập phiếu giấy',
      people: 'Người dùng',
      trail: 'Nhật ký',
    },
    groups: { results: 'Kết quả', surveys: 'Khảo sát', administration: 'Quản trị' },
    more: 'Thêm',
    moreTitle: 'Tất cả các mục',
    signOut: 'Đăng xuất',
    account: 'Tài khoản của tôi',
    other: { lang: 'en', name: 'English' },
    faults: (many) => `Chưa lưu được: còn ${many} chỗ cần xem lại`,
    optional: '(không bắt buộc)',
    next: 'Trang sau',
    first: 'Về trang đầu',
    shown: (from, to) => `Dòng ${from}–${to}`,
    demo: 'DỮ LIỆU MINH HỌA, không phải số liệu thật',
  },
  en: {
    product: 'Lòng dân',
    skip: 'To the main content',
    rail: 'Sections',
    where: 'You are here',
    places: {
      home: 'Overview',
      results: 'Results',
      reports: 'Reports',
      comments: 'Comments',
      alerts: 'Alerts',
      plans: 'Improvement plans',
      campaigns: 'Campaigns',
      agencies: 'Agencies',
      services: 'Services',
      points: 'QR points',
      questionnaires: 'Questionnaires',
      paper: 'Paper forms',
      people: 'People',
      trail: 'Audit trail',
    },
    groups: { results: 'Results', surveys: 'Surveys', administration: 'Administration' },
    more: 'More',
    moreTitle: 'All sections',
    signOut: 'Sign out',
    account: 'My account',
    other: { lang: 'vi', name: 'Tiếng Việt' },
    faults: (many) => `Not saved yet: ${many} ${many === 1 ? 'thing' : 'things'} to check`,
    optional: '(optional)',
    next: 'Next page',
    first: 'Back to the first page',
    shown: (from, to) => `Rows ${from}–${to}`,
    demo: 'DEMONSTRATION DATA, not real figures',
  },
};
