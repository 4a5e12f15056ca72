// What is said around plans and scorecards that are annexed to a report? It is filed in Vietnamese alone.
import type { AnnexTable } from '../../functions/domain/report-annex.ts';
import type { AnnexLayout } from '../../functions/domain/report-schedule.ts';

type Words = {
  headings: Record<AnnexLayout, string>;
  none: Record<AnnexLayout, string>;
  fault(what: string): string;
  /** At most 31 letters, as sheets are named. */
  sheets: Record<AnnexTable, string>;
  table: string;
};

export const annexWords: Words = {
  headings: {
    plans: 'PHỤ LỤC: KẾ HOẠCH CẢI THIỆN CHỈ SỐ',
    scorecards: 'PHỤ LỤC: ĐÁNH GIÁ VIỆC GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  },
  none: {
    plans: 'Chưa có kế hoạch nào lấy số liệu từ đợt khảo sát này.',
    scorecards: 'Chưa có bảng đánh giá nào của kỳ này được nhập vào hệ thống.',
  },
  fault: (what) => `Cần kiểm tra: ${what}`,
  sheets: {
    figures: 'Kế hoạch – chỉ số',
    leads: 'Kế hoạch – chủ trì',
    tasks: 'Kế hoạch – nhiệm vụ',
    points: 'Một cửa – điểm',
    satisfaction: 'Một cửa – hài lòng',
  },
  table: 'Bảng',
};
