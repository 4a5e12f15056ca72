// What is said where two series do not belong on one axis, or one series breaks?
import type { ReferenceBreak } from '../../functions/domain/reference-breaks.ts';
import type { AxisRefusal } from '../../functions/domain/shared-axis.ts';
import type { Sentence } from './coverage-words.ts';

export const axisRefusals: Record<AxisRefusal, Sentence> = {
  'ours-and-outside': {
    vi: 'Không vẽ chung một trục: chỉ số bên ngoài được đo trên mẫu khác, bằng phiếu hỏi và cách tính khác với khảo sát tại nơi giao dịch.',
    en: 'Not on one axis: the outside index asks other people other questions and is computed otherwise than the survey at the place of service.',
  },
  'ours-and-qd-766': {
    vi: 'Không vẽ chung một trục: theo Quyết định 766, hồ sơ không có phản ánh được tính là hài lòng, nên con số luôn gần 100; khảo sát tại nơi giao dịch chỉ tính người đã trả lời.',
    en: 'Not on one axis: under Decision 766 a dossier without a complaint counts as satisfied, so the figure is always near 100; the survey at the place of service counts only those who answered.',
  },
  'two-indices': {
    vi: 'Không vẽ chung một trục: hai chỉ số đo hai điều khác nhau, trên hai mẫu khác nhau, nên cao thấp giữa hai đường không có ý nghĩa.',
    en: 'Not on one axis: the two indices measure different things of different people, so which line is higher means nothing.',
  },
  'two-units': {
    vi: 'Không vẽ chung một trục: cùng một chỉ số nhưng ghi theo hai đơn vị (phần trăm và điểm, hoặc hai thang điểm).',
    en: 'Not on one axis: one index, but in two units (per cent and points, or points of two maxima).',
  },
  'two-questionnaires': {
    vi: 'Không vẽ chung một trục: hai dãy số dùng hai phiếu hỏi khác nhau.',
    en: 'Not on one axis: the two series come from different questionnaires.',
  },
  'two-methods': {
    vi: 'Không vẽ chung một trục: hai dãy số dùng hai phương pháp tính khác nhau.',
    en: 'Not on one axis: the two series are computed by different methods.',
  },
};

export const breakWords: Record<ReferenceBreak['reason'], (year: string) => Sentence> = {
  'method-changed': (year) => ({
    vi: `Không so sánh được: đổi phương pháp từ năm ${year}.`,
    en: `Not comparable: the method changed in ${year}.`,
  }),
  'provinces-merged': (year) => ({
    vi: `Không so sánh được: sắp xếp lại đơn vị hành chính từ năm ${year} (34 tỉnh, thành phố).`,
    en: `Not comparable: provinces were merged into 34 in ${year}.`,
  }),
};
