// How is a figure explained to a council? In sentences with the numbers filled in, in the order in which it was worked out.

export const explanationHeadings = {
  title: 'GIẢI TRÌNH CÁCH TÍNH',
  responses: '1. Số phiếu',
  criteria: '2. Kết quả của từng tiêu chí',
  people: '2. Số người hài lòng với mọi tiêu chí',
  whole: '3. Gộp thành một chỉ số',
  rounding: '4. Làm tròn',
  interval: '5. Khoảng dao động',
  rank: '6. Xếp hạng',
  check: '7. Kiểm tra lại',
} as const;

export const explanationColumns = {
  code: 'Mã',
  text: 'Tiêu chí',
  satisfied: 'Câu trả lời hài lòng',
  points: 'Tổng điểm',
  base: 'Câu được tính',
  score: 'Kết quả',
  weight: 'Trọng số',
  product: 'Kết quả × trọng số',
} as const;

type Sums = Record<'n' | 'k' | 'm' | 'kk' | 'km' | 'mm', string>;

/** A number that goes on ends a sentence by itself. */
const ended = (sentence: string): string => (sentence.endsWith('…') ? sentence : `${sentence}.`);

export const explanationSentences = {
  subtitle: (unit: string, period: string, index: string) => `${unit} · ${period}: ${index}`,
  days: (from: string, to: string) => `Phiếu của các ngày từ ${from} đến ${to}.`,
  share: (levels: string) =>
    `Với mỗi tiêu chí: số câu trả lời hài lòng (${levels}) chia cho số câu được tính, rồi nhân 100. Câu bỏ trống và câu không áp dụng không nằm trong số câu được tính.`,
  mean: (factor: string) =>
    `Với mỗi tiêu chí: tổng điểm của các câu trả lời chia cho số câu được tính${factor === '1' ? '' : `, rồi nhân ${factor}`}. Câu bỏ trống và câu không áp dụng không nằm trong số câu được tính.`,
  level: (value: number, label: string) => `mức ${value} “${label}”`,
  example: (id: string, points: string, base: string, factor: string, score: string) =>
    ended(`Ví dụ ${id}: ${points} : ${base}${factor === '1' ? '' : ` × ${factor}`} = ${score}`),
  everyone: (every: string, some: string, index: string) =>
    ended(
      `${every} người hài lòng với mọi tiêu chí mình đã trả lời, trong ${some} người có ít nhất một câu được tính: ${every} : ${some} × 100 = ${index}`,
    ),
  meanOf: (howMany: string, total: string, index: string) =>
    ended(`Cộng ${howMany} kết quả trên được ${total}; chia đều: ${total} : ${howMany} = ${index}`),
  pooled: (points: string, base: string, factor: string, index: string) =>
    ended(`Gộp mọi câu trả lời: ${points} : ${base}${factor === '1' ? '' : ` × ${factor}`} = ${index}`),
  weighted: (howMany: string, index: string) =>
    ended(`Mỗi kết quả được nhân với trọng số của nó (cột cuối); cộng ${howMany} tích được ${index}`),
  rounded: (digits: number, exact: string, index: string) =>
    `Chỉ làm tròn một lần, ở bước cuối, đến ${digits} chữ số thập phân, phần bỏ đi từ nửa đơn vị trở lên thì làm tròn lên: ${exact} thành ${index}.`,
  sums: ({ n, k, m, kk, km, mm }: Sums) =>
    `Một người trả lời nhiều câu nên dao động được tính theo người. ${n} người có câu được tính; với k là điểm và m là số câu được tính của mỗi người: tổng k = ${k}, tổng m = ${m}, tổng k² = ${kk}, tổng km = ${km}, tổng m² = ${mm}.`,
  variance: (p: string, v: string) =>
    `p = tổng k : tổng m = ${p}; phương sai v = n : (n - 1) × (tổng k² - 2p × tổng km + p² × tổng m²) : (tổng m)² = ${v}, với n là số người.`,
  uneven:
    'Các câu trả lời không nặng như nhau trong chỉ số, nên v được điều chỉnh theo trọng số của từng tiêu chí (gần đúng).',
  wilson: (effective: string, sentence: string) =>
    `Dao động ấy bằng của ${effective} câu trả lời độc lập; công thức Wilson ở mức 95% cho: ${sentence}.`,
  normal: (effective: string, sentence: string) =>
    `Dao động ấy bằng của ${effective} câu trả lời độc lập; chỉ số ± 1,96 × căn bậc hai của v, theo thang của chỉ số, cho ở mức 95%: ${sentence}.`,
  noBounds: 'Không có khoảng dao động cho cách tính này.',
  rank: (position: string, of: string, better: string) =>
    `Xếp hạng ${position}/${of} đơn vị đủ số phiếu: ${better} đơn vị có chỉ số tốt hơn.`,
  rankRange: (low: string, high: string, surelyBetter: string, surelyWorse: string) =>
    `Khoảng hạng ${low}–${high}: so khoảng dao động của mọi đơn vị cùng lúc, ${surelyBetter} đơn vị chắc chắn tốt hơn và ${surelyWorse} đơn vị chắc chắn thấp hơn.`,
  top: 'Không xếp hạng: đây là chỉ số chung của toàn bộ báo cáo.',
  check: (report: string) =>
    `Số đếm của mọi đơn vị nằm trong tệp scores.json của báo cáo ${report}. Lệnh npm run verify-report tính lại mọi chỉ số từ số đếm ấy và đối chiếu mã băm SHA-256 của từng tệp ghi trong manifest.json, có chữ ký số trong manifest.jws.`,
} as const;
