// Which sentences stand on the page that ballots are typed from, into the ministry of health's portal?
import type { StaffLanguage } from './frame-words.ts';

const vi = {
  title: 'Nhập phiếu lên cổng của Bộ Y tế',
  lead: 'Mỗi lần một phiếu, theo đúng thứ tự các ô của mẫu phiếu. Cổng của Bộ không nhận tệp và hệ thống không đăng nhập thay bệnh viện: xin mở cổng ở một cửa sổ bên cạnh và gõ lại.',
  audited: 'Mỗi lần mở phiếu hoặc tải bảng đều được ghi vào nhật ký. Phiếu không có giờ trả lời, góp ý và mã mời.',
  ballot: (id: string) => `Phiếu ${id}`,
  of: (unit: string, day: string) => `${unit}, ngày ${day}`,
  field: 'Mục',
  question: 'Nội dung',
  value: 'Gõ',
  said: 'Nghĩa là',
  blank: 'để trống',
  caption: (section: string) => section,
  next: 'Phiếu tiếp theo',
  again: 'Từ phiếu đầu',
  table: 'Tải tất cả phiếu thành bảng (CSV)',
  none: 'Không còn phiếu nào.',
  empty: 'Chưa có phiếu nào của đơn vị Ông/Bà phụ trách.',
  noPortal: 'Đợt khảo sát này không dùng mẫu phiếu của Bộ Y tế nên không có phiếu để nhập lên cổng.',
  link: 'Nhập phiếu lên cổng của Bộ Y tế',
};

const en: typeof vi = {
  title: 'Type ballots into the Ministry of Health’s portal',
  lead: 'One ballot at a time, in the order of the form’s fields. The portal takes no files, and the platform signs in nowhere for a hospital: open the portal in a window beside this one and type.',
  audited:
    'Every time ballots are opened or the table is downloaded it is noted in the trail. No time of day, comment or invitation code is shown.',
  ballot: (id) => `Ballot ${id}`,
  of: (unit, day) => `${unit}, ${day}`,
  field: 'Item',
  question: 'Question',
  value: 'Type',
  said: 'Meaning',
  blank: 'leave blank',
  caption: (section) => section,
  next: 'Next ballot',
  again: 'From the first ballot',
  table: 'Download all ballots as a table (CSV)',
  none: 'There are no more ballots.',
  empty: 'There is no ballot yet of a unit you look after.',
  noPortal: 'This campaign asks no form of the Ministry of Health, so there is nothing to type into its portal.',
  link: 'Type ballots into the Ministry of Health’s portal',
};

export const portalWords: Record<StaffLanguage, typeof vi> = { vi, en };
