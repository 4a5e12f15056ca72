// What does a template say besides its columns? The names of its two sheets, and what the second is about.

export const templateWords = {
  data: 'Dữ liệu',
  explained: 'Giải thích',
  head: ['Cột', 'Bắt buộc', 'Nội dung', 'In English'],
  needed: 'Có',
  notes: [
    'Dòng 1 là tên cột; xin xóa các dòng ví dụ trước khi gửi. / Row 1 names the columns; please delete the example rows.',
    'Không gộp ô, không dùng bảng mã cũ (TCVN3, VNI): chỉ dùng Unicode. / No merged cells, no letters in old codes: Unicode only.',
  ],
};
