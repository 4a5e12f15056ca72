// Which sentences lead from a weak figure to the plan that is to mend it?
import type { StaffLanguage } from './frame-words.ts';

const vi = {
  link: 'Đưa vào kế hoạch cải thiện',
  title: 'Đưa số liệu vào kế hoạch cải thiện',
  lead: (what: string, campaign: string) =>
    `“${what}” của ${campaign} sẽ là điểm kỳ làm mốc của một dòng trong kế hoạch.`,
  whole: 'Chỉ số chung',
  which: 'Vào kế hoạch nào',
  fresh: 'Kế hoạch mới',
  freshName: 'Tên kế hoạch mới',
  freshTitle: (year: string) => `Kế hoạch cải thiện chỉ số hài lòng năm ${year}`,
  period: 'Kỳ thực hiện',
  table: 'Chỉ số hài lòng cần cải thiện',
  next: 'Tiếp tục',
  chosen: 'Số liệu cần đưa vào đã được chọn sẵn. Xin xem lại, rồi bấm “Lấy các số liệu đã chọn”.',
};
type FigurePlanWords = typeof vi;
const en: FigurePlanWords = {
  link: 'Put into an improvement plan',
  title: 'Put a figure into an improvement plan',
  lead: (what, campaign) => `“${what}” of ${campaign} will be where a row of the plan starts from.`,
  whole: 'The whole index',
  which: 'Into which plan',
  fresh: 'A new plan',
  freshName: 'Title of the new plan',
  freshTitle: (year) => `Improving satisfaction in ${year}`,
  period: 'Period of the plan',
  table: 'What is to be improved',
  next: 'Go on',
  chosen: 'The figure is chosen already. Look at it again, then take what is chosen.',
};
export const figurePlanWords: Record<StaffLanguage, FigurePlanWords> = { vi, en };
