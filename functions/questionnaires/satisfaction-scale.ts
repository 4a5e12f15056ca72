// Among which answers does a citizen choose? The five levels of the official form, and a way out for whoever cannot judge.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';

/** Low to high, as printed. No official block has the last option; here it keeps guesses out of the scores. */
export const satisfactionScale: QuestionnaireInput['scales'][string] = {
  best: 'high',
  options: [
    { value: 1, label: { vi: 'Rất không hài lòng', en: 'Very dissatisfied' } },
    { value: 2, label: { vi: 'Không hài lòng', en: 'Dissatisfied' } },
    { value: 3, label: { vi: 'Bình thường', en: 'Neutral' } },
    { value: 4, label: { vi: 'Hài lòng', en: 'Satisfied' } },
    { value: 5, label: { vi: 'Rất hài lòng', en: 'Very satisfied' } },
    {
      value: 0,
      label: { vi: 'Chưa có thông tin để đánh giá', en: 'I cannot say (not applicable yet)' },
      notApplicable: true,
    },
  ],
};
