// Which sentences stand on the list of campaigns and on the page of one?
import type { Stage } from '../../../functions/domain/campaign-stage.ts';
import type { StaffLanguage } from './frame-words.ts';

type Sample = 'random' | 'invited-census' | 'self-selected';
type CampaignWords = {
  title: string;
  lead: string;
  add: string;
  search: string;
  searchHint: string;
  find: string;
  anyStage: string;
  stageLabel: string;
  stages: Record<Stage, string>;
  none: string;
  noneFound: string;
  name: string;
  days: string;
  dayRange(from: string, to: string): string;
  covered: string;
  questionnaire: string;
  version(n: number): string;
  method: string;
  agenciesAndPoints(agencies: number, points: number): string;
  services: string;
  allServices: string;
  servicesChosen(n: number): string;
  languages: string;
  sample: string;
  samples: Record<Sample, { name: string; hint: string }>;
  minimums: string;
  minimumsSaid(show: number, rank: number): string;
  target: string;
  targetSaid(value: string, own: number): string;
  alerts: string;
  alertsSaid(change: string, low: string): string;
  noAlerts: string;
  percentPoints: string;
  noTarget: string;
  comments: string;
  commentsSaid(days: number): string;
  noComments: string;
  kept: string;
  keptSaid(days: number): string;
  calendar: string;
  calendars: Record<'civil' | 'administrative', string>;
  stageSaid: Record<Stage, (from: string, to: string) => string>;
  missing: string;
  nothingMissing: string;
  mend: string;
  facts: string;
  doing: string;
  otherDoings: string;
  goOn: string;
  checkAndOpen: string;
  edit: string;
  copy: string;
  close: string;
  archive: string;
  reopen: string;
  tryIt: string;
  tryHint: string;
  posters: string;
  paper: string;
  targets: string;
  done: Record<'saved' | 'opened' | 'closed' | 'archived' | 'copied', string>;
  closeAsk: { title: string; text: string; button: string };
  archiveAsk: { title: string; text: string; button: string };
  back: string;
  copyTitle: string;
  copyLead: string;
  copyButton: string;
  points(n: number): string;
  demo: string;
  targetsTitle: string;
  targetsLead: string;
  targetsColumn: string;
  save: string;
  agency: string;
  both: { title: string; lead: string; field: string; current: string; sent: string; todo: string };
  ribbon: string;
  ribbonSent: string;
  noPointToTry: string;
};

export const campaignWords: Record<StaffLanguage, CampaignWords> = {
  vi: {
    title: 'Đợt khảo sát',
    lead: 'Mỗi đợt hỏi một phiếu, ở một số đơn vị, trong một khoảng thời gian. Mã QR đã in dùng được cho mọi đợt.',
    add: 'Lập đợt khảo sát',
    search: 'Tìm theo tên',
    searchHint: 'Gõ không dấu cũng được',
    find: 'Tìm',
    anyStage: 'Mọi trạng thái',
    stageLabel: 'Trạng thái',
    stages: {
      open: 'Đang mở',
      coming: 'Sắp mở',
      draft: 'Bản nháp',
      over: 'Đã hết hạn',
      closed: 'Đã kết thúc',
      archived: 'Đã lưu trữ',
    },
    none: 'Chưa có đợt khảo sát nào. Lập đợt đầu tiên gồm năm bước ngắn; bản nháp được lưu sau từng bước.',
    noneFound: 'Không có đợt khảo sát nào như vậy.',
    name: 'Tên đợt',
    days: 'Thời gian',
    dayRange: (from, to) => `${from} đến ${to}`,
    covered: 'Đơn vị',
    questionnaire: 'Phiếu hỏi',
    version: (n) => `bản ${n}`,
    method: 'Cách tính chỉ số',
    agenciesAndPoints: (agencies, points) =>
      `${agencies.toLocaleString('vi-VN')} đơn vị có điểm đặt mã QR, ${points.toLocaleString('vi-VN')} điểm đang dùng`,
    services: 'Dịch vụ',
    allServices: 'Tất cả dịch vụ',
    servicesChosen: (n) => `${n.toLocaleString('vi-VN')} dịch vụ được chọn`,
    languages: 'Ngôn ngữ',
    sample: 'Cách chọn người trả lời',
    samples: {
      'self-selected': {
        name: 'Ai quét mã cũng trả lời được (tự nguyện)',
        hint: 'Cách thường dùng tại quầy. Được nói: ý kiến của những người đã trả lời. Không được nói: ý kiến của toàn bộ người dân; không có “khoảng tin cậy 95%”.',
      },
      'invited-census': {
        name: 'Mời tất cả người trong danh sách',
        hint: 'Ví dụ mọi người bệnh ra viện trong tháng, mỗi người một mã mời. Được nói: ý kiến của những người được mời đã trả lời, kèm tỷ lệ trả lời.',
      },
      random: {
        name: 'Chọn ngẫu nhiên từ danh sách',
        hint: 'Bốc thăm người được hỏi, mỗi người một mã mời. Chỉ cách này mới được nói “khoảng tin cậy 95%” và suy ra cho cả danh sách.',
      },
    },
    minimums: 'Số phiếu tối thiểu',
    minimumsSaid: (show, rank) => `${show} phiếu để hiển thị, ${rank} phiếu để xếp hạng`,
    target: 'Mục tiêu',
    targetSaid: (value, own) => `${value}${own > 0 ? ` (${own} đơn vị có mục tiêu riêng)` : ''}`,
    noTarget: 'Chưa đặt mục tiêu',
    alerts: 'Ngưỡng cảnh báo',
    alertsSaid: (change, low) => `Giảm từ ${change} trở lên; nhiều ngày liền dưới ${low}`,
    noAlerts: 'mức không đặt',
    percentPoints: 'điểm phần trăm',
    comments: 'Góp ý',
    commentsSaid: (days) => `Có nhận, trả lời trong ${days} ngày`,
    noComments: 'Không nhận',
    kept: 'Thời gian lưu phiếu',
    keptSaid: (days) => `${days.toLocaleString('vi-VN')} ngày kể từ ngày trả lời`,
    calendar: 'Kỳ báo cáo',
    calendars: {
      civil: 'Theo tháng, quý dương lịch',
      administrative: 'Theo kỳ báo cáo hành chính (ngày 15 đến ngày 14)',
    },
    stageSaid: {
      open: (_, to) => `Đang nhận phiếu đến hết ngày ${to}, sau đó tự ngừng nhận.`,
      coming: (from) => `Đã sẵn sàng; tự bắt đầu nhận phiếu từ ngày ${from}.`,
      draft: () => 'Chưa ai trả lời được. Có thể sửa mọi thứ cho đến khi mở.',
      over: (_, to) =>
        `Đã hết hạn ngày ${to} và không nhận phiếu nữa. Có thể kết thúc đợt, hoặc gia hạn bằng cách sửa ngày.`,
      closed: (_, to) => `Đã kết thúc, ngày cuối ${to}. Phiếu trả lời trước đó mà đến muộn vẫn được nhận.`,
      archived: () => 'Đã lưu trữ: số liệu còn nguyên, đợt không mở lại được.',
    },
    missing: 'Còn thiếu hoặc cần xem lại',
    nothingMissing: 'Không thiếu gì.',
    mend: 'Sửa',
    facts: 'Nội dung đợt khảo sát',
    doing: 'Việc có thể làm',
    otherDoings: 'Việc khác',
    goOn: 'Tiếp tục thiết lập',
    checkAndOpen: 'Kiểm tra và mở',
    edit: 'Sửa ngày và thiết lập',
    copy: 'Sao chép cho kỳ sau',
    close: 'Kết thúc đợt',
    archive: 'Lưu trữ',
    reopen: 'Mở lại',
    tryIt: 'Trả lời thử',
    tryHint: 'Trang như người dân sẽ thấy; câu trả lời thử không được lưu, không được tính.',
    posters: 'In bộ mã QR',
    paper: 'In phiếu giấy',
    targets: 'Mục tiêu từng đơn vị',
    done: {
      saved: 'Đã lưu.',
      opened: 'Đã mở đợt khảo sát.',
      closed: 'Đã kết thúc đợt khảo sát.',
      archived: 'Đã lưu trữ đợt khảo sát.',
      copied: 'Đã sao chép thành bản nháp. Mã QR đã in vẫn dùng được cho đợt này.',
    },
    closeAsk: {
      title: 'Kết thúc đợt khảo sát?',
      text: 'Từ hôm nay người quét mã sẽ thấy thông báo đợt đã kết thúc. Mã mời chưa dùng sẽ hết hiệu lực. Phiếu đã trả lời trước đó mà đến muộn vẫn được nhận. Đợt đã kết thúc có thể mở lại.',
      button: 'Kết thúc đợt',
    },
    archiveAsk: {
      title: 'Lưu trữ đợt khảo sát?',
      text: 'Số liệu còn nguyên và vẫn xem được. Đợt đã lưu trữ không mở lại được; muốn hỏi tiếp thì sao chép thành đợt mới.',
      button: 'Lưu trữ',
    },
    back: 'Quay lại',
    copyTitle: 'Sao chép cho kỳ sau',
    copyLead:
      'Đợt mới có cùng đơn vị, cách chọn người trả lời, ngôn ngữ, mục tiêu và bản mới nhất của cùng phiếu hỏi. Áp phích và mã QR đã in giữ nguyên, không phải in lại.',
    copyButton: 'Tạo bản nháp',
    points: (n) => `${n.toLocaleString('vi-VN')} đợt khảo sát`,
    demo: 'dữ liệu minh họa',
    targetsTitle: 'Mục tiêu từng đơn vị',
    targetsLead:
      'Ô để trống thì dùng mục tiêu chung của đợt. Mục tiêu riêng của đơn vị được dùng ở mọi nơi có chỉ số của đơn vị đó.',
    targetsColumn: 'Mục tiêu riêng',
    save: 'Lưu',
    agency: 'Đơn vị',
    both: {
      title: 'Người khác vừa thay đổi',
      lead: 'Trong lúc Ông/Bà đang sửa, người khác đã lưu một bản khác. Chưa có gì của Ông/Bà được lưu.',
      field: 'Nội dung',
      current: 'Bản đang lưu',
      sent: 'Bản của Ông/Bà',
      todo: 'Các ô bên dưới giữ nguyên những gì Ông/Bà đã nhập. Sửa lại nếu cần rồi bấm lưu: khi đó bản của Ông/Bà thay bản đang lưu.',
    },
    ribbon: 'TRẢ LỜI THỬ: không được lưu, không được tính',
    ribbonSent: 'TRẢ LỜI THỬ: không có gì được lưu. Sau khi gửi, người dân sẽ thấy trang này.',
    noPointToTry:
      'Chưa trả lời thử được: chưa có điểm đặt mã QR nào ở các đơn vị đã chọn. Xin tạo điểm trước, rồi quay lại đây.',
  },
  en: {
    title: 'Campaigns',
    lead: 'Each campaign asks one questionnaire at some agencies for some days. Printed QR codes serve all of them.',
    add: 'New campaign',
    search: 'Search by title',
    searchHint: 'Accents may be left out',
    find: 'Search',
    anyStage: 'Any state',
    stageLabel: 'State',
    stages: {
      open: 'Open',
      coming: 'Coming',
      draft: 'Draft',
      over: 'Past its days',
      closed: 'Closed',
      archived: 'Archived',
    },
    none: 'There are no campaigns yet. The first takes five short steps; the draft is saved after each.',
    noneFound: 'There is no such campaign.',
    name: 'Title',
    days: 'Days',
    dayRange: (from, to) => `${from} to ${to}`,
    covered: 'Agencies',
    questionnaire: 'Questionnaire',
    version: (n) => `version ${n}`,
    method: 'How the index is computed',
    agenciesAndPoints: (agencies, points) =>
      `${agencies.toLocaleString('en')} agencies with QR points, ${points.toLocaleString('en')} points in use`,
    services: 'Services',
    allServices: 'All services',
    servicesChosen: (n) => `${n.toLocaleString('en')} services chosen`,
    languages: 'Languages',
    sample: 'How people are chosen',
    samples: {
      'self-selected': {
        name: 'Whoever scans the code (self-selected)',
        hint: 'The usual way at counters. It speaks for those who answered, not for all citizens; there is no “95% confidence interval”.',
      },
      'invited-census': {
        name: 'Everybody on a list is invited',
        hint: 'Such as all patients discharged in a month, each with a code. It speaks for those invited who answered, with the rate of answers.',
      },
      random: {
        name: 'Drawn at random from a list',
        hint: 'Each person drawn gets a code. Only this way may say “95% confidence interval” and speak for the whole list.',
      },
    },
    minimums: 'Minimum responses',
    minimumsSaid: (show, rank) => `${show} to show, ${rank} to rank`,
    target: 'Target',
    targetSaid: (value, own) => `${value}${own > 0 ? ` (${own} agencies have their own)` : ''}`,
    noTarget: 'No target set',
    alerts: 'Alerts',
    alertsSaid: (change, low) => `A fall of at least ${change}; days on end below ${low}`,
    noAlerts: 'what is not set',
    percentPoints: 'percentage points',
    comments: 'Comments',
    commentsSaid: (days) => `Taken, answered within ${days} days`,
    noComments: 'Not taken',
    kept: 'Responses are kept',
    keptSaid: (days) => `${days.toLocaleString('en')} days from the day of answering`,
    calendar: 'Reporting periods',
    calendars: { civil: 'Calendar months and quarters', administrative: 'Administrative (15th to 14th)' },
    stageSaid: {
      open: (_, to) => `Takes answers until ${to}, then stops by itself.`,
      coming: (from) => `Ready; begins by itself on ${from}.`,
      draft: () => 'Nobody can answer yet; everything may still be changed.',
      over: (_, to) => `Its last day was ${to}; it takes no more answers. Close it, or extend it by changing the days.`,
      closed: (_, to) => `Closed, last day ${to}. Answers given before that arrive late are still taken.`,
      archived: () => 'Archived: its figures stay, and it cannot be opened again.',
    },
    missing: 'Missing, or to be looked at',
    nothingMissing: 'Nothing is missing.',
    mend: 'Mend',
    facts: 'What the campaign is',
    doing: 'What can be done',
    otherDoings: 'More',
    goOn: 'Go on setting up',
    checkAndOpen: 'Check and open',
    edit: 'Change days and settings',
    copy: 'Copy for the next period',
    close: 'Close',
    archive: 'Archive',
    reopen: 'Open again',
    tryIt: 'Try to answer',
    tryHint: 'The page as citizens will see it; a trial answer is neither stored nor counted.',
    posters: 'Print the QR kit',
    paper: 'Print paper forms',
    targets: 'Target per agency',
    done: {
      saved: 'Saved.',
      opened: 'The campaign was opened.',
      closed: 'The campaign was closed.',
      archived: 'The campaign was archived.',
      copied: 'Copied as a draft. Printed QR codes serve this campaign too.',
    },
    closeAsk: {
      title: 'Close the campaign?',
      text: 'From today whoever scans reads that it has ended. Unused invitation codes lose their effect. Answers given before that arrive late are still taken. A closed campaign can be opened again.',
      button: 'Close',
    },
    archiveAsk: {
      title: 'Archive the campaign?',
      text: 'Its figures stay and can be read. It cannot be opened again; to go on asking, copy it.',
      button: 'Archive',
    },
    back: 'Back',
    copyTitle: 'Copy for the next period',
    copyLead:
      'The new campaign has the same agencies, sample, languages and targets, and the newest version of the same questionnaire. Printed posters and codes stay right.',
    copyButton: 'Make the draft',
    points: (n) => `${n.toLocaleString('en')} campaigns`,
    demo: 'demonstration data',
    targetsTitle: 'Target per agency',
    targetsLead: 'Where empty the campaign’s target holds. An agency’s own is used wherever its index is shown.',
    targetsColumn: 'Own target',
    save: 'Save',
    agency: 'Agency',
    both: {
      title: 'Somebody else has changed this',
      lead: 'While you were editing, somebody saved another version. Nothing of yours was saved.',
      field: 'What',
      current: 'Stored now',
      sent: 'Yours',
      todo: 'The fields below hold what you typed. Change them if need be and save: then yours takes the place of what is stored.',
    },
    ribbon: 'TRIAL: not stored, not counted',
    ribbonSent: 'TRIAL: nothing was stored. After sending, citizens will see this page.',
    noPointToTry: 'This cannot be tried yet: the chosen agencies have no QR point. Make one first, then come back.',
  },
};
