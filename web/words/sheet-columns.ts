// Which columns do sheets of agencies, services and points have, how may a clerk call them, and what goes into each?
import type { Sentence } from './coverage-words.ts';

export type Column = {
  /** As programs call it, and faults name it. */
  name: string;
  /** As the template heads it. */
  heading: string;
  /** Other headings that mean it, without marks. */
  also: string[];
  needed: boolean;
  explained: Sentence;
  /** One cell for each example row. */
  examples: [string, string];
};

/** What a name of an example row begins with: such a row is never imported. */
export const exampleMark = '[Ví dụ]';

export const agencyColumns: Column[] = [
  {
    name: 'code',
    heading: 'Mã đơn vị (code)',
    also: ['ma', 'ma dinh danh', 'ma don vi'],
    needed: true,
    explained: {
      vi: 'Mã định danh của đơn vị, không trùng nhau. Đơn vị đã có mã này thì được sửa, chưa có thì được thêm. Xin để ô dạng Văn bản (Text) để giữ số 0 ở đầu.',
      en: 'The unit’s code, unique. A unit that has it is changed, else one is added. Keep the cell as text, so that leading zeros stay.',
    },
    examples: ['VD-01', 'VD-01-TTPVHCC'],
  },
  {
    name: 'name',
    heading: 'Tên đơn vị (name)',
    also: ['ten', 'ten don vi', 'don vi'],
    needed: true,
    explained: { vi: 'Tên đầy đủ. Bắt buộc khi thêm đơn vị.', en: 'The full name. Needed for a new unit.' },
    examples: [`${exampleMark} Xã Sơn Hà`, `${exampleMark} Trung tâm Phục vụ hành chính công xã Sơn Hà`],
  },
  {
    name: 'kind',
    heading: 'Loại (kind)',
    also: ['loai', 'loai don vi', 'loai hinh'],
    needed: true,
    explained: {
      vi: 'Tỉnh, Sở, Xã (Phường), Một cửa, Bệnh viện, Trường, Ngành dọc hoặc Khác. Bắt buộc khi thêm đơn vị.',
      en: 'province, department, commune, one-stop, hospital, school, vertical or other. Needed for a new unit.',
    },
    examples: ['Xã', 'Một cửa'],
  },
  {
    name: 'parentCode',
    heading: 'Mã cấp trên (parentCode)',
    also: ['ma cap tren', 'cap tren', 'ma don vi cap tren', 'truc thuoc'],
    needed: false,
    explained: {
      vi: 'Mã của đơn vị cấp trên theo địa bàn; có thể nằm ở dòng khác trong tệp, trước hay sau đều được. Để trống: đơn vị mới đứng đầu cây.',
      en: 'Code of the unit above it by territory; it may be another row, before or after. Empty: a new unit is a root.',
    },
    examples: ['H38', 'VD-01'],
  },
  {
    name: 'lineParentCode',
    heading: 'Mã cấp trên theo ngành (lineParentCode)',
    also: ['ma nganh', 'ma cap tren theo nganh', 'cap tren theo nganh'],
    needed: false,
    explained: {
      vi: 'Mã của đơn vị cấp trên theo ngành, lĩnh vực, nếu khác cấp trên theo địa bàn.',
      en: 'Code of the unit above it by professional line, where it is another.',
    },
    examples: ['', ''],
  },
  {
    name: 'placedFrom',
    heading: 'Chuyển từ ngày (placedFrom)',
    also: ['chuyen tu ngay', 'ngay chuyen'],
    needed: false,
    explained: {
      vi: 'Ngày đơn vị bắt đầu thuộc cấp trên mới. Để trống: coi là sửa sai cho cấp trên đang ghi.',
      en: 'From which day the unit hangs under the parent given. Empty: the present parent is corrected.',
    },
    examples: ['', ''],
  },
  {
    name: 'group',
    heading: 'Nhóm (group)',
    also: ['nhom', 'nhom so sanh'],
    needed: false,
    explained: { vi: 'Nhóm để so sánh các đơn vị tương đồng.', en: 'A group of units that are compared.' },
    examples: ['Xã miền núi', ''],
  },
  {
    name: 'hotline',
    heading: 'Đường dây nóng (hotline)',
    also: ['duong day nong', 'so dien thoai'],
    needed: false,
    explained: {
      vi: 'Số hiện trên trang khảo sát. Để trống: dùng số của cấp trên.',
      en: 'Shown on the survey page. Empty: the one of the unit above.',
    },
    examples: ['', ''],
  },
  {
    name: 'complaintsDesk',
    heading: 'Ban Tiếp công dân (complaintsDesk)',
    also: ['ban tiep dan', 'ban tiep cong dan', 'tiep cong dan'],
    needed: false,
    explained: {
      vi: 'Nơi tiếp công dân được chỉ dẫn trên trang khảo sát. Để trống: dùng của cấp trên.',
      en: 'Where formal complaints go. Empty: the one of the unit above.',
    },
    examples: ['', ''],
  },
  {
    name: 'validFrom',
    heading: 'Từ ngày (validFrom)',
    also: ['tu ngay', 'ngay thanh lap', 'hieu luc tu ngay'],
    needed: false,
    explained: {
      vi: 'Ngày đơn vị bắt đầu hoạt động, viết 01/07/2025 hoặc 2025-07-01.',
      en: 'The unit’s first day, as 2025-07-01 or 01/07/2025.',
    },
    examples: ['01/07/2025', '01/07/2025'],
  },
  {
    name: 'serviceCodes',
    heading: 'Mã thủ tục (serviceCodes)',
    also: ['ma thu tuc', 'ma dich vu', 'thu tuc', 'dich vu'],
    needed: false,
    explained: {
      vi: 'Mã các thủ tục, dịch vụ mà đơn vị giải quyết, cách nhau bằng dấu |.',
      en: 'Codes of the services the unit offers, with | between them.',
    },
    examples: ['', ''],
  },
];

export const serviceColumns: Column[] = [
  {
    name: 'code',
    heading: 'Mã thủ tục (code)',
    also: ['ma', 'ma tthc', 'ma thu tuc', 'ma dich vu'],
    needed: true,
    explained: {
      vi: 'Mã thủ tục hành chính hoặc dịch vụ, không trùng nhau; dạng Văn bản (Text): 1.001190 khác 1.00119.',
      en: 'The procedure’s code, unique; as text: 1.001190 is not 1.00119.',
    },
    examples: ['VD.000001', 'VD.000002'],
  },
  {
    name: 'name',
    heading: 'Tên thủ tục (name)',
    also: ['ten', 'ten tthc', 'ten thu tuc', 'ten dich vu', 'thu tuc'],
    needed: true,
    explained: { vi: 'Tên đầy đủ. Bắt buộc khi thêm.', en: 'The full name. Needed for a new service.' },
    examples: [`${exampleMark} Đăng ký khai sinh`, `${exampleMark} Chứng thực bản sao`],
  },
  {
    name: 'field',
    heading: 'Lĩnh vực (field)',
    also: ['linh vuc', 'nganh'],
    needed: true,
    explained: { vi: 'Lĩnh vực của thủ tục. Bắt buộc khi thêm.', en: 'Its field. Needed for a new service.' },
    examples: ['Hộ tịch', 'Chứng thực'],
  },
];

export const pointColumns: Column[] = [
  {
    name: 'code',
    heading: 'Mã điểm (code)',
    also: ['ma', 'ma diem', 'ma qr'],
    needed: false,
    explained: {
      vi: 'Chỉ ghi khi sửa điểm đã có. Để trống: hệ thống cấp mã cho điểm mới.',
      en: 'Only to change a point that is there. Empty: the system gives a new point its code.',
    },
    examples: ['', ''],
  },
  {
    name: 'agencyCode',
    heading: 'Mã đơn vị (agencyCode)',
    also: ['ma don vi', 'don vi'],
    needed: true,
    explained: { vi: 'Mã của đơn vị đặt điểm khảo sát.', en: 'Code of the agency the point belongs to.' },
    examples: ['VD-01', 'VD-01'],
  },
  {
    name: 'serviceCode',
    heading: 'Mã thủ tục (serviceCode)',
    also: ['ma thu tuc', 'ma tthc', 'ma dich vu'],
    needed: false,
    explained: {
      vi: 'Để trống: người dân tự chọn thủ tục trong danh sách của đơn vị.',
      en: 'Empty: the citizen chooses among the agency’s services.',
    },
    examples: ['', ''],
  },
  {
    name: 'label',
    heading: 'Tên điểm (label)',
    also: ['ten', 'ten diem', 'quay', 'nhan'],
    needed: true,
    explained: {
      vi: 'Tên in trên bảng mã, ví dụ Quầy 1. Cùng đơn vị, thủ tục và tên là cùng một điểm.',
      en: 'Printed beside the code, such as Quầy 1. Same agency, service and label: the same point.',
    },
    examples: [`${exampleMark} Quầy 1`, `${exampleMark} Quầy 2`],
  },
  {
    name: 'place',
    heading: 'Vị trí (place)',
    also: ['vi tri', 'noi dat', 'dia diem'],
    needed: false,
    explained: { vi: 'Nơi dán hoặc đặt mã.', en: 'Where the code hangs or stands.' },
    examples: ['Tầng 1, bên trái cửa vào', ''],
  },
  {
    name: 'onePerson',
    heading: 'Một người phục vụ (onePerson)',
    also: ['mot nguoi', 'mot nguoi phuc vu', 'chi mot nguoi'],
    needed: false,
    explained: {
      vi: 'Có hoặc Không. Điểm chỉ có một người phục vụ không bao giờ được xếp hạng hay công bố.',
      en: 'yes or no. A point served by one person is never ranked or published.',
    },
    examples: ['Không', 'Có'],
  },
];
