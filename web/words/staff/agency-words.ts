// Which sentences stand on the pages of agencies: the tree, one agency, and the form for a new or a corrected one?
import type { StaffLanguage } from './frame-words.ts';

type AgencyWords = {
  title: string;
  lead: string;
  add: string;
  none: string;
  noneFound: string;
  noneUnder: string;
  begin: string;
  mayNot: string;
  axes: { territory: string; line: string };
  axisLabel: string;
  search: string;
  kind: string;
  anyKind: string;
  closedToo: string;
  find: string;
  clear: string;
  found: (many: number, more: boolean) => string;
  open: (name: string, many: number) => string;
  fold: (name: string) => string;
  whole: string;
  tree: string;
  way: string;
  closedOn: (day: string) => string;
  addTitle: string;
  editTitle: (name: string) => string;
  name: string;
  nameHint: string;
  editNameHint: string;
  chooseKind: string;
  code: string;
  codeHint: string;
  parent: string;
  parentHint: string;
  lineParent: string;
  lineParentHint: string;
  group: string;
  groupHint: string;
  hotline: string;
  hotlineHint: string;
  desk: string;
  deskHint: string;
  validFrom: string;
  validTo: string;
  validToHint: string;
  services: string;
  servicesHint: string;
  save: string;
  saveChange: string;
  pick: string;
  notFound: (typed: string) => string;
  several: (many: number) => string;
  serviceUnknown: (typed: string) => string;
  edit: string;
  actions: string;
  facts: string;
  noParent: string;
  noLine: string;
  inherited: (from: string) => string;
  nobody: string;
  since: (day: string) => string;
  history: string;
  formerName: (name: string, until: string) => string;
  succeeds: string;
  succeededBy: string;
  placedFrom: (day: string, parent: string, line: string) => string;
  placedFirst: (parent: string, line: string) => string;
  top: string;
  under: string;
  addUnder: string;
  inTree: string;
  points: string;
  pointsCount: (many: string) => string;
  pointsLink: string;
  campaigns: string;
  noCampaign: string;
  until: (day: string) => string;
  draft: string;
  servicesOffered: (many: number) => string;
  noServices: string;
  done: Record<string, string>;
};

export const agencyWords: Record<StaffLanguage, AgencyWords> = {
  vi: {
    title: 'Đơn vị',
    lead: 'Các cơ quan, đơn vị được đánh giá, xếp theo địa bàn và theo ngành, lĩnh vực.',
    add: 'Thêm đơn vị',
    none: 'Chưa có đơn vị nào.',
    noneFound: 'Không tìm thấy đơn vị nào. Xin thử ít từ hơn, hoặc tìm cả đơn vị đã ngừng hoạt động.',
    noneUnder: 'Không có đơn vị trực thuộc.',
    begin: 'Cách nhanh nhất: tải tệp mẫu, điền danh sách đơn vị rồi nhập; hệ thống cho xem trước khi lưu.',
    mayNot: 'Xin liên hệ người quản trị để được nhập danh sách đơn vị.',
    axes: { territory: 'Theo địa bàn', line: 'Theo ngành, lĩnh vực' },
    axisLabel: 'Cách xếp',
    search: 'Tên hoặc mã (không cần dấu)',
    kind: 'Loại đơn vị',
    anyKind: 'Mọi loại',
    closedToo: 'Cả đơn vị đã ngừng hoạt động',
    find: 'Tìm',
    clear: 'Về cây đơn vị',
    found: (many, more) => `${more ? 'Hơn ' : ''}${many.toLocaleString('vi-VN')} đơn vị tìm thấy`,
    open: (name, many) => `Mở ${name}: ${many} đơn vị trực thuộc`,
    fold: (name) => `Thu gọn ${name}`,
    whole: 'Tất cả',
    tree: 'Cây đơn vị',
    way: 'Trực thuộc',
    closedOn: (day) => `Ngừng hoạt động sau ngày ${day}`,
    addTitle: 'Thêm một đơn vị',
    editTitle: (name) => `Sửa thông tin: ${name}`,
    name: 'Tên đơn vị',
    nameHint: 'Tên đầy đủ như trong quyết định thành lập',
    editNameHint:
      'Chỉ để sửa lỗi viết sai. Đơn vị đổi tên theo quyết định: dùng nút “Đổi tên” để giữ tên cũ và ngày đổi.',
    chooseKind: 'Xin chọn loại',
    code: 'Mã định danh',
    codeHint: 'Mã định danh điện tử của đơn vị, không trùng nhau. Chưa có thì để trống.',
    parent: 'Trực thuộc (theo địa bàn)',
    parentHint: 'Gõ mã hoặc tên đơn vị cấp trên, không cần dấu; hệ thống sẽ tìm giúp',
    lineParent: 'Cấp trên theo ngành, lĩnh vực',
    lineParentHint: 'Chỉ ghi khi khác cấp trên theo địa bàn; gõ mã hoặc tên',
    group: 'Nhóm so sánh',
    groupHint: 'Ví dụ: Xã miền núi. Các đơn vị cùng nhóm được so sánh với nhau.',
    hotline: 'Đường dây nóng',
    hotlineHint: 'Hiện trên trang khảo sát. Để trống: dùng số của cấp trên.',
    desk: 'Nơi tiếp công dân',
    deskHint: 'Nơi người dân gửi khiếu nại, tố cáo. Để trống: dùng của cấp trên.',
    validFrom: 'Hoạt động từ ngày',
    validTo: 'Ngày hoạt động cuối cùng',
    validToHint: 'Xóa trắng để mở lại đơn vị.',
    services: 'Dịch vụ giải quyết',
    servicesHint:
      'Mỗi dòng một mã thủ tục hoặc tên dịch vụ. Người dân chọn trong danh sách này khi mã QR không gắn với một dịch vụ.',
    save: 'Lưu đơn vị',
    saveChange: 'Lưu thay đổi',
    pick: 'Xin chọn một trong các đơn vị tìm thấy',
    notFound: (typed) => `Không tìm thấy đơn vị “${typed}”: xin gõ mã hoặc một phần tên.`,
    several: (many) => `Có ${many} đơn vị như vậy: xin chọn một, hoặc gõ rõ hơn.`,
    serviceUnknown: (typed) => `Không có dịch vụ “${typed}”: xin ghi mã thủ tục hoặc tên đầy đủ.`,
    edit: 'Sửa thông tin',
    actions: 'Sắp xếp lại',
    facts: 'Thông tin',
    noParent: 'không có (đứng đầu)',
    noLine: 'như theo địa bàn',
    inherited: (from) => `theo ${from}`,
    nobody: 'chưa có',
    since: (day) => `từ ngày ${day}`,
    history: 'Quá trình',
    formerName: (name, until) => `Đến hết ngày ${until} mang tên “${name}”.`,
    succeeds: 'Tiếp nối từ:',
    succeededBy: 'Được tiếp nối bởi:',
    placedFrom: (day, parent, line) => `Từ ngày ${day} trực thuộc ${parent}${line}.`,
    placedFirst: (parent, line) => `Trước đó trực thuộc ${parent}${line}.`,
    top: 'không đơn vị nào',
    under: 'Đơn vị trực thuộc',
    addUnder: 'Thêm đơn vị trực thuộc',
    inTree: 'Xem trong cây',
    points: 'Điểm đặt mã QR',
    pointsCount: (many) => `${many} điểm đang dùng, kể cả của các đơn vị trực thuộc.`,
    pointsLink: 'Xem các điểm',
    campaigns: 'Đợt khảo sát đang bao gồm đơn vị này',
    noCampaign: 'Chưa có đợt khảo sát nào.',
    until: (day) => `đến hết ngày ${day}`,
    draft: 'bản nháp',
    servicesOffered: (many) => `${many.toLocaleString('vi-VN')} dịch vụ`,
    noServices: 'chưa khai báo',
    done: {
      made: 'Đã thêm đơn vị.',
      changed: 'Đã lưu thay đổi của đơn vị.',
      move: 'Đã chuyển đơn vị.',
      rename: 'Đã đổi tên đơn vị; tên cũ được giữ trong phần Quá trình.',
      close: 'Đã ghi ngày hoạt động cuối cùng của đơn vị.',
      merge: 'Đã sáp nhập. Dưới đây là đơn vị tiếp nối.',
      split: 'Đã chia tách. Các đơn vị tiếp nối nêu trong phần Quá trình.',
    },
  },
  en: {
    title: 'Agencies',
    lead: 'The agencies that are rated, by territory and by professional line.',
    add: 'Add an agency',
    none: 'There are no agencies yet.',
    noneFound: 'No agency was found. Try fewer words, or look among closed ones too.',
    noneUnder: 'No agencies hang under it.',
    begin:
      'The quickest way: download the template, fill in your agencies and import them; you see what will change first.',
    mayNot: 'Ask an administrator to import the agencies.',
    axes: { territory: 'By territory', line: 'By line' },
    axisLabel: 'Order',
    search: 'Name or code',
    kind: 'Kind',
    anyKind: 'Any kind',
    closedToo: 'Closed ones too',
    find: 'Search',
    clear: 'Back to the tree',
    found: (many, more) => `${more ? 'More than ' : ''}${many} found`,
    open: (name, many) => `Open ${name}: ${many} under it`,
    fold: (name) => `Fold ${name}`,
    whole: 'All',
    tree: 'Tree of agencies',
    way: 'Under',
    closedOn: (day) => `Closed after ${day}`,
    addTitle: 'Add an agency',
    editTitle: (name) => `Correct: ${name}`,
    name: 'Name',
    nameHint: 'The full name, as in the decision that formed it',
    editNameHint:
      'To mend a spelling. Where the agency itself was renamed use “Rename”, which keeps the former name and the day.',
    chooseKind: 'Choose a kind',
    code: 'Code',
    codeHint: 'The agency’s identification code, unique. Leave it empty where there is none.',
    parent: 'Under (by territory)',
    parentHint: 'Type the code or name of the agency above; it is looked up for you',
    lineParent: 'Under (by line)',
    lineParentHint: 'Only where it is another than by territory; its code or name',
    group: 'Group',
    groupHint: 'Agencies of one group are compared with each other.',
    hotline: 'Hotline',
    hotlineHint: 'Shown on the survey page. Empty: the one of the agency above.',
    desk: 'Complaints desk',
    deskHint: 'Where formal complaints go. Empty: the one of the agency above.',
    validFrom: 'First day',
    validTo: 'Last day',
    validToHint: 'Empty it to open the agency again.',
    services: 'Services offered',
    servicesHint: 'One procedure code or service name a line. Citizens choose among these where a QR code fixes none.',
    save: 'Save the agency',
    saveChange: 'Save the change',
    pick: 'Choose one of those found',
    notFound: (typed) => `No agency “${typed}” was found: type its code or a part of its name.`,
    several: (many) => `There are ${many} of them: choose one, or type more.`,
    serviceUnknown: (typed) => `There is no service “${typed}”: give its code or its full name.`,
    edit: 'Correct',
    actions: 'Reorganise',
    facts: 'Facts',
    noParent: 'none (a root)',
    noLine: 'as by territory',
    inherited: (from) => `of ${from}`,
    nobody: 'none yet',
    since: (day) => `since ${day}`,
    history: 'History',
    formerName: (name, until) => `Until ${until} it was called “${name}”.`,
    succeeds: 'Continues:',
    succeededBy: 'Continued by:',
    placedFrom: (day, parent, line) => `From ${day} under ${parent}${line}.`,
    placedFirst: (parent, line) => `Before that under ${parent}${line}.`,
    top: 'no agency',
    under: 'Agencies under it',
    addUnder: 'Add one under it',
    inTree: 'Show in the tree',
    points: 'QR points',
    pointsCount: (many) => `${many} points in use, those of agencies under it included.`,
    pointsLink: 'Show the points',
    campaigns: 'Campaigns that cover it',
    noCampaign: 'There is no campaign.',
    until: (day) => `until ${day}`,
    draft: 'a draft',
    servicesOffered: (many) => `${many} services`,
    noServices: 'none told',
    done: {
      made: 'The agency was added.',
      changed: 'The change was saved.',
      move: 'The agency was moved.',
      rename: 'The agency was renamed; its former name is kept in its history.',
      close: 'The agency’s last day was noted.',
      merge: 'They were merged. This is the agency that continues them.',
      split: 'It was split. Its history names those that continue it.',
    },
  },
};
