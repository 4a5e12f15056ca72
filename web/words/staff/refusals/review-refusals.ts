// How are the operations' refusals said in Vietnamese? Of reviewing responses, and of points served by one person.

export const reviewRefusals: [RegExp, string][] = [
  [
    /^You review responses of units under you/,
    'Ông/Bà rà soát phiếu của các đơn vị thuộc phạm vi của mình, trừ phiếu của điểm do chính Ông/Bà phục vụ.',
  ],
  [/^the campaign has no response \S+$/, 'Có phiếu đã chọn nay không còn trong đợt khảo sát.'],
  [
    /^Some of these responses were changing at the same time/,
    'Một số phiếu đang được thay đổi cùng lúc. Phiếu đã quyết định vẫn giữ; xin gửi lại cho các phiếu còn lại.',
  ],
  [
    /^Responses of a point served by one person are reviewed under its agency/,
    'Phiếu của điểm do một người phục vụ được rà soát chung trong đơn vị, không tách riêng theo điểm.',
  ],
  [
    /^Figures of a point served by one person are for that person/,
    'Kết quả của điểm do một người phục vụ chỉ người đó và người đứng đầu đơn vị được xem.',
  ],
  [
    /^The point (\S+) is not served by one person/,
    'Điểm $1 không phải điểm do một người phục vụ; xin xem kết quả của đơn vị.',
  ],
  [/^Campaign \S+ does not cover the point (\S+)\.$/, 'Đợt khảo sát này không gồm điểm $1.'],
  [
    /^Mark the point as served by one person first/,
    'Xin đánh dấu điểm do một người phục vụ trước, rồi đặt người phục vụ.',
  ],
  [
    /^nobody with a role at this agency has the account (.+)$/,
    'Không có ai có quyền tại đơn vị này với tài khoản “$1”. Xin kiểm tra tên đăng nhập hoặc thư điện tử.',
  ],
  [/^Nobody names themselves/, 'Không ai tự đặt mình là người phục vụ: xin nhờ người quản trị khác.'],
  [/^Only the person who serves at the point disputes/, 'Chỉ người phục vụ tại điểm gửi ý kiến về kết quả của điểm.'],
  [/^Only the head of the agency answers a dispute/, 'Chỉ người đứng đầu đơn vị trả lời ý kiến này.'],
  [/^Nobody answers their own dispute/, 'Không ai tự trả lời ý kiến của mình: xin nhờ người quản trị khác của đơn vị.'],
  [/^Nobody disputes the figures of the point/, 'Chưa có ý kiến nào để trả lời.'],
  [/^A dispute holds (\d+) entries/, 'Đã đủ $1 lượt trao đổi; xin trao đổi trực tiếp.'],
];
