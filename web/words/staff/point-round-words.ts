// Which sentences help to see whether the codes still hang where they should?
import type { StaffLanguage } from './frame-words.ts';

const vietnamese = {
  quietTitle: 'Điểm không có lượt trả lời',
  quietLead:
    'Điểm đang phục vụ một đợt khảo sát đã mở đủ số ngày mà không ai trả lời. Xin xem bảng mã còn ở chỗ cũ, còn quét được, có bị dán đè không.',
  days: 'Không có lượt trả lời trong',
  dayOptions: [
    { value: '7', text: '7 ngày' },
    { value: '14', text: '14 ngày' },
    { value: '30', text: '30 ngày' },
  ],
  show: 'Xem',
  noneQuiet:
    'Không có điểm nào im lặng. Mọi điểm của các đợt đang mở đều có lượt trả lời, hoặc đợt mở chưa đủ số ngày.',
  quietCaption: (many: string) => `${many} điểm cần kiểm tra`,
  last: 'Lượt gần nhất',
  lastNone: 'Chưa có lượt nào',
  checkTitle: 'Danh sách kiểm tra hằng tháng',
  checkLead:
    'In ra, mang theo và quét từng mã: mã phải mở đúng địa chỉ ghi ở đây. Kẻ gian có thể dán mã khác đè lên để lừa người dân.',
  choose: 'Chọn đơn vị để lập danh sách.',
  make: 'Lập danh sách',
  how: 'Cách kiểm tra: dùng máy ảnh của điện thoại quét mã, so địa chỉ hiện ra với cột “Địa chỉ đúng” trước khi mở. Khác một chữ cũng là sai: gỡ xuống, giữ lại và báo công an.',
  printHint: 'Muốn in, xin dùng lệnh In của trình duyệt (Ctrl+P); giấy A4 ngang.',
  csv: 'Tải bảng CSV',
  made: (agency: string, day: string) => `${agency}, lập ngày ${day}`,
  checkCaption: (many: string) => `${many} điểm đang dùng`,
  more: 'Danh sách dài, xin in từng trang hoặc tải bảng CSV.',
  noPoints: 'Đơn vị này chưa có điểm nào đang dùng.',
  address: 'Địa chỉ đúng',
  intact: 'Còn nguyên, dễ thấy',
  notPasted: 'Không bị dán đè',
  opens: 'Mở đúng địa chỉ',
  who: 'Người kiểm tra, ngày',
  box: 'ô để đánh dấu',
};

type PointRoundWords = typeof vietnamese;

const english: PointRoundWords = {
  quietTitle: 'Points without answers',
  quietLead:
    'Points of a campaign that has been open for so many days at which nobody answered. Look whether the poster still hangs there, can be scanned and is not pasted over.',
  days: 'No answer in',
  dayOptions: [
    { value: '7', text: '7 days' },
    { value: '14', text: '14 days' },
    { value: '30', text: '30 days' },
  ],
  show: 'Show',
  noneQuiet: 'No point is silent: all points of open campaigns have answers, or no campaign has been open that long.',
  quietCaption: (many) => `${many} points to check`,
  last: 'Latest',
  lastNone: 'None yet',
  checkTitle: 'Monthly check list',
  checkLead:
    'Print it, take it along and scan each code: it must lead to the address written here. Somebody may paste another code over ours to cheat people.',
  choose: 'Choose an agency to make the list.',
  make: 'Make the list',
  how: 'How to check: scan with the phone’s camera and compare the address with “Right address” before opening it. One letter off is wrong: take it down, keep it and tell the police.',
  printHint: 'To print, use the browser’s Print command (Ctrl+P); A4 landscape.',
  csv: 'Get the table (CSV)',
  made: (agency, day) => `${agency}, made on ${day}`,
  checkCaption: (many) => `${many} points in use`,
  more: 'The list is long: print page by page, or get the CSV.',
  noPoints: 'This agency has no point in use.',
  address: 'Right address',
  intact: 'Whole, easy to see',
  notPasted: 'Not pasted over',
  opens: 'Opens the right address',
  who: 'Checked by, on',
  box: 'box to tick',
};

export const pointRoundWords: Record<StaffLanguage, PointRoundWords> = { vi: vietnamese, en: english };
