// How are the halves of a day called beside a calendar of responses?
import type { StaffLanguage } from './frame-words.ts';

const vietnamese = {
  morning: 'Buổi sáng',
  afternoon: 'Buổi chiều',
  unknown: 'Không rõ buổi',
  legend:
    'Mỗi ô là một ngày: nửa trái là buổi sáng (trước 12 giờ), nửa phải là buổi chiều; màu càng đậm, phiếu càng nhiều.',
};

export const halfDayWords: Record<StaffLanguage, typeof vietnamese> = {
  vi: vietnamese,
  en: {
    morning: 'Morning',
    afternoon: 'Afternoon',
    unknown: 'Half-day unknown',
    legend:
      'Each square is a day: its left half the morning (before noon), its right half the afternoon; the darker, the more responses.',
  },
};
