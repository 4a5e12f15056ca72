// Which sentences stand beside figures of points? What they are, why some are not shown, and from which day on there are any.
import type { StaffLanguage } from './frame-words.ts';

const vietnamese = {
  points: 'Theo điểm khảo sát',
  point: 'Điểm khảo sát',
  finding: (best: string, worst: string) => `Cao nhất là ${best}; thấp nhất là ${worst}.`,
  withheld:
    'Số liệu của một điểm hiển thị theo tháng trọn vẹn, kể cả phiếu cần rà soát, khi đủ số phiếu và không thể suy ra câu trả lời của một vài người. Điểm có một người phục vụ không hiển thị ở đây.',
  from: (day: string) =>
    `Theo điểm khảo sát: tính từ ngày ${day}. Phiếu trước ngày này được tính cho đơn vị, không rõ điểm.`,
  lead: (index: string, responses: string) =>
    `Chỉ số hài lòng (khảo sát tại nơi giao dịch) tại điểm là ${index}, tính trên ${responses} phiếu hợp lệ.`,
  noIndex: (responses: string) => `Chưa tính được chỉ số: ${responses} phiếu, chưa có câu trả lời được tính.`,
  noRank: 'Điểm khảo sát không được xếp hạng và không công bố; số liệu để đơn vị tự xem xét, cải thiện.',
  pointPage: 'Mã QR và thông tin của điểm',
};

export const pointFigureWords: Record<StaffLanguage, typeof vietnamese> = {
  vi: vietnamese,
  en: {
    points: 'By survey point',
    point: 'Survey point',
    finding: (best, worst) => `The highest is ${best}; the lowest ${worst}.`,
    withheld:
      'A point’s figures are shown over whole months, flagged responses among them, where there are enough and nobody’s few answers follow from them. A point that one person serves is not shown here.',
    from: (day) =>
      `By survey point: from ${day} on. Earlier responses are counted for the unit, their point is not known.`,
    lead: (index, responses) =>
      `The satisfaction index (survey where people are served) at the point is ${index}, of ${responses} valid responses.`,
    noIndex: (responses) => `No index yet: ${responses} responses, without an answer that counts.`,
    noRank: 'Survey points are neither ranked nor published; the figures are for the unit to look at and mend.',
    pointPage: 'The point’s QR code and facts',
  },
};
