// How do a hospital's answers become figures? The formulas of the ministry's portal, as its support team described them.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';

type Method = QuestionnaireInput['methods'][number];

const satisfied = [4, 5];

const method = (
  id: string,
  title: Method['title'],
  rest: Pick<Method, 'question' | 'rollUp' | 'questions'>,
): Method => ({
  id,
  version: 1,
  title,
  digits: 2,
  ...rest,
});

// "Number of answers": of all items together, so an item that few could judge weighs little.
const overAnswers = { rollUp: 'pooled-answers' } as const;

const satisfaction = method(
  'ty-le-hai-long',
  { vi: 'Tỷ lệ hài lòng chung (mức 4 và 5), gộp mọi câu trả lời', en: 'Share of answers 4 and 5, all answers pooled' },
  { question: { formula: 'positive-share', positive: satisfied }, ...overAnswers },
);

const mean = method(
  'diem-trung-binh',
  { vi: 'Điểm trung bình (1–5), gộp mọi câu trả lời', en: 'Mean score (1–5), all answers pooled' },
  { question: { formula: 'mean' }, ...overAnswers },
);

/** Of people, not answers. How the ministry treats a 0 here is unknown; ours leaves it out, as everywhere. */
const satisfiedThroughout = method(
  'toan-dien',
  {
    vi: 'Tỷ lệ hài lòng toàn diện: số người trả lời mức 4 hoặc 5 ở mọi câu',
    en: 'Share of people who answered 4 or 5 throughout',
  },
  { question: { formula: 'all-positive-share', positive: satisfied }, ...overAnswers },
);

const expectations = method(
  'mong-doi',
  { vi: 'Mức đáp ứng so với mong đợi (%), trung bình câu G1', en: 'Expectations met (%), mean of G1' },
  { question: { formula: 'mean-value' }, questions: ['G1'], ...overAnswers },
);

/** The note to the 2019 forms counts 3 and 4 of four options for outpatients; both forms now have the same six, of which 4 and 5 return. */
const wouldReturn = method(
  'quay-lai',
  { vi: 'Tỷ lệ có thể hoặc chắc chắn sẽ quay lại (câu G2)', en: 'Share of people who may or surely will return (G2)' },
  { question: { formula: 'positive-share', positive: [4, 5] }, questions: ['G2'], ...overAnswers },
);

const meanOfParts = method(
  'diem-theo-phan',
  { vi: 'Điểm trung bình của các phần (1–5)', en: 'Mean of the parts’ mean scores (1–5)' },
  { question: { formula: 'mean' }, rollUp: 'mean-of-sections' },
);

/** The six of the patients' forms. None has bands: "đạt" from 90% is one hospital's plan, which a campaign states as its target. */
export const patientMethods: Method[] = [
  satisfaction,
  mean,
  satisfiedThroughout,
  expectations,
  wouldReturn,
  meanOfParts,
];

/** The staff form asks neither about expectations nor about returning. */
export const staffMethods: Method[] = [satisfaction, mean, satisfiedThroughout, meanOfParts];
