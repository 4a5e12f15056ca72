// Which sentences stand on the page of the audit trail, and what are the fields that changed called?
import type { StaffLanguage } from './frame-words.ts';

type TrailWords = {
  title: string;
  lead: string;
  from: string;
  to: string;
  who: string;
  whoHint: string;
  what: string;
  everything: string;
  q: string;
  qHint: string;
  thing: string;
  search: string;
  download: string;
  downloadHint: string;
  none: string;
  goOn: string;
  caption: (from: string, to: string) => string;
  when: string;
  entry: string;
  details: string;
  field: string;
  before: string;
  after: string;
  empty: string;
  yes: string;
  no: string;
  part: (number: number, of: number) => string;
  fields: Record<string, string>;
};

export const trailWords: Record<StaffLanguage, TrailWords> = {
  vi: {
    title: 'Nhật ký',
    lead: 'Ai đã làm gì, lúc nào, trước và sau ra sao: mọi thay đổi và mọi lần tải dữ liệu. Nhật ký chỉ ghi thêm, không ai sửa hay xóa được.',
    from: 'Từ ngày',
    to: 'Đến ngày',
    who: 'Người thực hiện',
    whoHint: 'Tên hoặc một phần tên',
    what: 'Về việc gì',
    everything: 'Mọi việc',
    q: 'Tìm trong nội dung',
    qHint: 'Không cần gõ dấu',
    thing: 'Mã của đối tượng',
    search: 'Tìm',
    download: 'Tải kết quả (CSV)',
    downloadHint: 'Lần tải này cũng được ghi vào nhật ký.',
    none: 'Không có mục nào khớp. Xin nới ngày hoặc bỏ bớt điều kiện.',
    goOn: 'Tìm tiếp các mục cũ hơn',
    caption: (from, to) => `Từ ${from} đến ${to}, mới nhất trước`,
    when: 'Lúc',
    entry: 'Việc đã làm',
    details: 'Xem thay đổi',
    field: 'Mục',
    before: 'Trước',
    after: 'Sau',
    empty: 'chưa có',
    yes: 'có',
    no: 'không',
    part: (number, of) => `phần ${number}/${of}`,
    fields: {
      name: 'Tên',
      code: 'Mã',
      kind: 'Loại',
      title: 'Tên đợt',
      label: 'Tên điểm',
      place: 'Nơi đặt',
      field: 'Lĩnh vực',
      hotline: 'Đường dây nóng',
      complaintsDesk: 'Nơi tiếp nhận khiếu nại, tố cáo',
      status: 'Tình trạng',
      flags: 'Dấu hiệu cần rà soát',
      reason: 'Lý do',
      responses: 'Số phiếu',
      clean: 'Trước đó không có dấu hiệu',
      flagged: 'Trước đó cần rà soát',
      excluded: 'Trước đó không tính',
      opensOn: 'Ngày mở',
      closesOn: 'Ngày kết thúc',
      closedOn: 'Ngày kết thúc sớm',
      agencyId: 'Đơn vị',
      serviceId: 'Dịch vụ',
      serviceIds: 'Dịch vụ',
      pointCode: 'Điểm đặt mã QR',
      day: 'Ngày trả lời',
      channel: 'Hình thức',
      accepted: 'Phiếu mới',
      alreadyThere: 'Phiếu đã có',
      grants: 'Quyền',
      epoch: 'Số lần kết thúc phiên',
      email: 'Thư điện tử',
      username: 'Tên đăng nhập',
      placements: 'Nơi trực thuộc',
      parentId: 'Đơn vị cấp trên',
      'covers.agencyIds': 'Đơn vị được khảo sát',
      'covers.serviceIds': 'Dịch vụ được khảo sát',
      'covers.pointCodes': 'Điểm được khảo sát',
      languages: 'Ngôn ngữ',
      retentionDays: 'Số ngày lưu phiếu',
      commentDueDays: 'Số ngày phải trả lời góp ý',
      minimumToShow: 'Số phiếu tối thiểu để hiển thị',
      minimumToRank: 'Số phiếu tối thiểu để xếp hạng',
      smallestChange: 'Mức thay đổi nhỏ nhất có ý nghĩa',
      lowBelow: 'Ngưỡng chỉ số thấp',
      note: 'Ghi chú',
      wanted: 'Nhận thư hằng ngày',
      onePerson: 'Do một người phục vụ',
      isNamed: 'Đã đặt người phục vụ',
      dispute: 'Ý kiến về kết quả',
      entries: 'Số lượt trao đổi',
      state: 'Trạng thái góp ý',
      reply: 'Trả lời',
      assignedTo: 'Giao cho',
      releasedToUnit: 'Cho đơn vị được góp ý xem',
      templates: 'Mẫu trả lời',
      replacedBy: 'Phiếu thay thế',
      differing: 'Câu khác nhau',
      kept: 'Lần nhập được giữ',
      from: 'Từ ngày',
      to: 'Đến ngày',
      who: 'Người thực hiện',
      what: 'Việc',
      q: 'Từ tìm kiếm',
    },
  },
  en: {
    title: 'Audit trail',
    lead: 'Who did what, when, and what was there before and after: every change and every download. The trail is only ever added to; nobody can change or delete it.',
    from: 'From',
    to: 'To',
    who: 'Who',
    whoHint: 'A name or part of it',
    what: 'About',
    everything: 'Everything',
    q: 'Words in it',
    qHint: 'With or without accents',
    thing: 'Id of a thing',
    search: 'Search',
    download: 'Download what is found (CSV)',
    downloadHint: 'This download is noted in the trail too.',
    none: 'Nothing fits. Widen the days or leave out a condition.',
    goOn: 'Search older entries',
    caption: (from, to) => `From ${from} to ${to}, newest first`,
    when: 'When',
    entry: 'What was done',
    details: 'What changed',
    field: 'Field',
    before: 'Before',
    after: 'After',
    empty: 'nothing',
    yes: 'yes',
    no: 'no',
    part: (number, of) => `part ${number} of ${of}`,
    fields: {},
  },
};
