// How are the operations' refusals said in Vietnamese? Of comments and their replies.

export const commentRefusals: [RegExp, string][] = [
  [
    /^a comment is \S+ only with a reply: its author was promised one$/,
    'Xin viết nội dung trả lời: người góp ý đã được hẹn trả lời.',
  ],
  [/^fill in (\{.+\}): the reply goes to its author as it stands$/, 'Xin điền chỗ còn trống $1 trước khi gửi trả lời.'],
  [/^is nobody who may handle this comment$/, 'Người này không có quyền xử lý góp ý này.'],
  [/^Somebody changed this comment since revision/, 'Người khác vừa thay đổi góp ý này.'],
  [/^(\S+) is followed by .+$/, 'Góp ý không thể chuyển sang tình trạng này.'],
  [
    /^Only the level above a unit decides what a comment/,
    'Chỉ cấp trên của đơn vị được quyết định góp ý về việc gì và đơn vị có được xem hay không.',
  ],
  [/^choose one at least$/, 'Xin chọn ít nhất một góp ý.'],
];
