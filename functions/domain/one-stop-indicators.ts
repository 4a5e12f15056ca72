// What are the nine indicators of a one-stop's work? Two points each, eighteen in all; a scorecard that officials fill in, not a survey.

/**
 * After Nghị định 61/2018/NĐ-CP, article 31, and Thông tư 01/2018/TT-VPCP, chapter III. Wording as used in public tools, not checked against the
 * decree. Nghị định 118/2025/NĐ-CP replaced the former from 1/7/2025; whether its evaluation keeps the eighteen points is unknown.
 */
export const oneStopIndicators = [
  { number: 1, name: 'Tổng thời gian giải quyết thủ tục hành chính so với quy định của pháp luật' },
  { number: 2, name: 'Thời gian thực hiện của từng cơ quan, đơn vị tham gia giải quyết (kể cả đơn vị phối hợp)' },
  { number: 3, name: 'Số lần phải liên hệ với nơi tiếp nhận hồ sơ để hoàn thiện hồ sơ TTHC (kể cả trực tuyến)' },
  { number: 4, name: 'Số lượng cơ quan, đơn vị, tổ chức phải liên hệ để hoàn thiện hồ sơ' },
  { number: 5, name: 'Thực hiện tổ chức tiếp nhận hồ sơ, giải quyết, trả kết quả tại Bộ phận Một cửa' },
  { number: 6, name: 'Công khai các TTHC' },
  {
    number: 7,
    name: 'Thái độ của cán bộ, công chức, viên chức khi hướng dẫn lập hồ sơ, tiếp nhận hồ sơ và giải quyết TTHC',
  },
  { number: 8, name: 'Tiếp thu, giải trình đối với các ý kiến phản ánh, kiến nghị' },
  { number: 9, name: 'Tiến độ và chất lượng cung cấp DVC trực tuyến' },
] as const;

export type IndicatorNumber = (typeof oneStopIndicators)[number]['number'];

/** The most one indicator gives ("điểm chuẩn"), and all nine. */
export const pointsPerIndicator = 2;
export const pointsInAll = oneStopIndicators.length * pointsPerIndicator;

/**
 * The two indicators about which citizens, not records, know best, and the factor of the counter surveys that feeds each: conduct of officials
 * (C) and the handling of feedback (E). Our choice: no act read names a survey as their source.
 */
export const fedBySurvey: ReadonlyMap<IndicatorNumber, string> = new Map([
  [7, 'C'],
  [8, 'E'],
]);

/** Indicators that tell how far officials have done their task: ten points in all. */
export const taskIndicators: readonly IndicatorNumber[] = [1, 2, 3, 4, 7];
