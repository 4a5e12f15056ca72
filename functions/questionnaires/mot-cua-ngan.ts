// How short may a counter ask and still learn why? Six questions of everyone; reasons to tick and the whole form for whoever wishes.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';
import type { SectionInput } from './criteria.ts';
import { motCua5 } from './mot-cua-5.ts';
import { sipasDv16 } from './sipas-dv-16.ts';

const reasons: [vi: string, en: string][] = [
  ['Thời gian chờ đợi', 'Waiting time'],
  ['Thái độ phục vụ', 'Attitude'],
  ['Hướng dẫn cho rõ, một lần', 'Clear guidance, at one go'],
  ['Giấy tờ, thủ tục', 'Papers and procedure'],
  ['Phí, lệ phí', 'Fees'],
  ['Trả kết quả đúng hẹn', 'Results on time'],
  ['Chỗ ngồi, trang thiết bị', 'Seats and equipment'],
  ['Trả lời phản ánh, kiến nghị', 'Answers to feedback'],
];

// Asked of the satisfied and the dissatisfied alike: what could be better, and nothing as an answer of its own.
const reasonSection: SectionInput = {
  id: 'R',
  title: { vi: 'Điều nên làm tốt hơn', en: 'What could be better' },
  voluntary: true,
  questions: [
    {
      id: 'R1',
      kind: 'multiple',
      scale: 'reasons',
      text: { vi: 'Theo Ông/Bà, ở đây nên làm tốt hơn điều gì?', en: 'What should be done better here?' },
    },
  ],
};

/** A criterion of the long form under a letter of its own: FA1 is A1 of the long form, and neither is scored nor set beside it. */
const voluntaryOf = ({ id, title, questions }: SectionInput): SectionInput => ({
  id: `F${id}`,
  title: { vi: `${title.vi} (đánh giá kỹ)`, en: `${title['en']} (in detail)` },
  voluntary: true,
  questions: questions.map((question) => ({ ...question, id: `F${question.id}`, scored: false })),
});

export const motCuaNgan: QuestionnaireInput = {
  ...motCua5,
  id: 'mot-cua-ngan',
  title: {
    vi: 'Phiếu đánh giá nhanh nơi giao dịch (6 câu; lý do và phiếu đầy đủ tự chọn)',
    en: 'Short survey of a service point (six questions; reasons and the full form by choice)',
  },
  source:
    `${motCua5.source} The reasons are ours. The detailed questions are the 16 criteria of sipas-dv-16; those who choose to answer them are ` +
    'not everyone, so neither they nor the reasons enter a score.',
  scales: {
    ...motCua5.scales,
    ...sipasDv16.scales,
    reasons: {
      options: [
        ...reasons.map(([vi, en], i) => ({ value: i + 1, label: { vi, en } })),
        { value: 0, label: { vi: 'Không có gì cần sửa', en: 'Nothing' } },
      ],
    },
  },
  sections: [...motCua5.sections, reasonSection, ...sipasDv16.sections.map(voluntaryOf)],
};
