// How is an index computed, in words? The formula of each question, and how questions become one figure.
import type { FormulaName, Method } from '../../../functions/domain/questionnaire.ts';
import type { StaffLanguage } from './frame-words.ts';

type MethodWords = {
  formulas: Record<FormulaName, (positive: string) => string>;
  rollUps: Record<Method['rollUp'], string>;
  digits(n: number): string;
  channels(list: string): string;
  some(n: number): string;
};

const words: Record<StaffLanguage, MethodWords> = {
  vi: {
    formulas: {
      'positive-share': (values) =>
        `Mỗi câu: số câu trả lời ở mức ${values} chia cho số câu trả lời được tính, nhân 100`,
      mean: () => 'Mỗi câu: điểm trung bình của các câu trả lời được tính',
      'mean-of-max': () => 'Mỗi câu: điểm trung bình chia cho mức cao nhất, nhân 100',
      'mean-0-100': () =>
        'Mỗi câu: (điểm trung bình − mức thấp nhất) chia cho (mức cao nhất − mức thấp nhất), nhân 100',
      sum: () => 'Mỗi câu: tổng điểm',
      nps: () => 'Tỷ lệ sẵn sàng giới thiệu (9–10) trừ tỷ lệ không giới thiệu (0–6)',
      'mean-value': () => 'Mỗi câu: trung bình của con số được ghi',
      'all-positive-share': (values) => `Số người trả lời mọi câu ở mức ${values} chia cho số người trả lời, nhân 100`,
    },
    rollUps: {
      'pooled-answers': 'gộp mọi câu trả lời rồi mới chia',
      'mean-of-questions': 'sau đó lấy trung bình các câu, câu nào cũng như nhau',
      'mean-of-sections': 'sau đó lấy trung bình trong từng phần, rồi trung bình các phần',
      'weighted-questions': 'sau đó cộng theo trọng số của từng câu',
      'weighted-sections': 'sau đó cộng theo trọng số của từng phần',
      sum: 'sau đó cộng lại',
    },
    digits: (n) => `làm tròn ${n} chữ số thập phân, một lần ở cuối`,
    channels: (list) => `chỉ tính phiếu qua: ${list}`,
    some: (n) => `chỉ tính ${n} câu được nêu tên`,
  },
  en: {
    formulas: {
      'positive-share': (values) => `Each question: answers ${values} divided by the answers in the base, times 100`,
      mean: () => 'Each question: mean of the answers in the base',
      'mean-of-max': () => 'Each question: mean divided by the highest level, times 100',
      'mean-0-100': () => 'Each question: (mean − lowest) divided by (highest − lowest), times 100',
      sum: () => 'Each question: sum of points',
      nps: () => 'Share of promoters (9–10) less share of detractors (0–6)',
      'mean-value': () => 'Each question: mean of the number given',
      'all-positive-share': (values) => `People whose every answer is ${values} divided by people, times 100`,
    },
    rollUps: {
      'pooled-answers': 'all answers pooled before dividing',
      'mean-of-questions': 'then the mean of questions, each alike',
      'mean-of-sections': 'then the mean within each section, then of sections',
      'weighted-questions': 'then added by weights of questions',
      'weighted-sections': 'then added by weights of sections',
      sum: 'then added up',
    },
    digits: (n) => `rounded once, at the end, to ${n} decimals`,
    channels: (list) => `responses through ${list} only`,
    some: (n) => `${n} named questions only`,
  },
};

export function methodInWords(lang: StaffLanguage, { question, rollUp, digits, channels, questions }: Method): string {
  const of = words[lang];
  const parts = [
    of.formulas[question.formula]((question.positive ?? []).join(', ')),
    of.rollUps[rollUp],
    ...(questions === undefined ? [] : [of.some(questions.length)]),
    ...(channels === undefined ? [] : [of.channels(channels.join(', '))]),
    of.digits(digits),
  ];
  return `${parts.join('; ')}.`;
}
