// How may the answers become an index? The conventions seen in published reports; the official one has not been read.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';

type Method = QuestionnaireInput['methods'][number];

const satisfiedShare: Method['question'] = { formula: 'positive-share', positive: [4, 5] };

const method = (
  id: string,
  title: Method['title'],
  question: Method['question'],
  rollUp: Method['rollUp'],
): Method => ({
  id,
  version: 1,
  title,
  question,
  rollUp,
  digits: 2,
});

/** The first is a campaign's default. None has bands: no grades of this index are laid down in any act we know. */
export const satisfactionMethods: Method[] = [
  method(
    't2b',
    { vi: 'Tỷ lệ hài lòng (mức 4 và 5), trung bình các tiêu chí', en: 'Share of answers 4 and 5, mean of criteria' },
    satisfiedShare,
    'mean-of-questions',
  ),
  method(
    't2b-pooled',
    { vi: 'Tỷ lệ hài lòng (mức 4 và 5), gộp mọi câu trả lời', en: 'Share of answers 4 and 5, all answers pooled' },
    satisfiedShare,
    'pooled-answers',
  ),
  method(
    't2b-sections',
    { vi: 'Tỷ lệ hài lòng (mức 4 và 5), trung bình các yếu tố', en: 'Share of answers 4 and 5, mean of factors' },
    satisfiedShare,
    'mean-of-sections',
  ),
  method(
    'mean5',
    { vi: 'Điểm trung bình so với mức cao nhất (%)', en: 'Mean as a share of the highest level (%)' },
    { formula: 'mean-of-max' },
    'mean-of-questions',
  ),
  method(
    'mean01',
    { vi: 'Điểm trung bình quy về thang 0–100', en: 'Mean on a scale of 0–100' },
    { formula: 'mean-0-100' },
    'mean-of-questions',
  ),
  method('mean', { vi: 'Điểm trung bình (1–5)', en: 'Mean score (1–5)' }, { formula: 'mean' }, 'mean-of-questions'),
];
