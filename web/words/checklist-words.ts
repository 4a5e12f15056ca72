// What stands on the list that somebody takes along each month to see whether the codes still hang there, and are still ours?

export const checklistWords = {
  title: (day: string): string =>
    `Danh sách kiểm tra mã QR, lập ngày ${day}: quét từng mã, so địa chỉ mở ra với cột "Địa chỉ đúng", xem mã có bị dán đè không`,
  onePerson: 'Điểm một người phục vụ',
  columns: [
    'Mã điểm',
    'Đơn vị',
    'Tên điểm',
    'Thủ tục',
    'Vị trí',
    'Địa chỉ đúng',
    'Ghi chú',
    'Còn nguyên, dễ thấy',
    'Không bị dán đè',
    'Quét mở đúng địa chỉ',
    'Người kiểm tra, ngày',
  ],
};
