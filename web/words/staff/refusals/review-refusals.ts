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
];
