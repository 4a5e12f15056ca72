// With which templates of replies does every province begin? Data to be changed on the page; what stands in braces is filled in before sending.

/** `đơn vị` and `đường dây nóng` are filled in by themselves, where they are known. */
export const firstReplyTemplates = [
  {
    id: 'xin-loi-tre-hen',
    title: 'Xin lỗi vì hồ sơ trễ hẹn',
    text: '{đơn vị} xin lỗi Ông/Bà vì hồ sơ đã không được trả kết quả đúng hẹn. Nguyên nhân: {nguyên nhân}. Hồ sơ sẽ được trả kết quả trước ngày {ngày hẹn lại}. Nếu cần trao đổi thêm, xin Ông/Bà gọi đường dây nóng {đường dây nóng}.',
  },
  {
    id: 'cam-on-gop-y',
    title: 'Cảm ơn góp ý',
    text: '{đơn vị} cảm ơn Ông/Bà đã góp ý. Ý kiến của Ông/Bà đã được ghi nhận và thông báo đến bộ phận liên quan để phục vụ người dân tốt hơn.',
  },
  {
    id: 'duong-day-nong',
    title: 'Hướng dẫn đường dây nóng, tiếp công dân',
    text: 'Nội dung Ông/Bà nêu cần được tiếp nhận trực tiếp để xem xét. Xin Ông/Bà gọi đường dây nóng {đường dây nóng} hoặc đến {nơi tiếp công dân} để được hướng dẫn. Khiếu nại, tố cáo được tiếp nhận và giải quyết theo quy định của Luật Khiếu nại, Luật Tố cáo.',
  },
  {
    id: 'chuyen-don-vi',
    title: 'Đã chuyển đơn vị có thẩm quyền',
    text: 'Nội dung Ông/Bà góp ý thuộc thẩm quyền của {đơn vị có thẩm quyền}. {đơn vị} đã chuyển nội dung này vào ngày {ngày chuyển}. Xin Ông/Bà liên hệ {đơn vị có thẩm quyền} để biết kết quả.',
  },
  {
    id: 'da-khac-phuc',
    title: 'Đã khắc phục',
    text: '{đơn vị} đã kiểm tra và khắc phục việc Ông/Bà nêu: {việc đã làm}. Cảm ơn Ông/Bà đã giúp chúng tôi phục vụ tốt hơn.',
  },
];
