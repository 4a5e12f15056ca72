// A questionnaire small enough to recount by hand and odd enough to matter: not applicable, not asked, several answers, text.
import { type Questionnaire, questionnaire } from '../../functions/domain/questionnaire.ts';

const t = (vi: string) => ({ vi });

export const smallQuestionnaire: Questionnaire = questionnaire.parse({
  id: 'thu',
  version: 1,
  title: t('Thử'),
  source: 'test',
  scales: {
    five: { options: [1, 2, 3, 4, 5].map((value) => ({ value, label: t(`Mức ${value}`) })) },
    withZero: {
      options: [
        { value: 0, label: t('Không rõ'), notApplicable: true },
        ...[1, 2, 3, 4, 5].map((value) => ({ value, label: t(`Mức ${value}`) })),
      ],
    },
    reasons: { options: [1, 2, 3].map((value) => ({ value, label: t(`Lý do ${value}`) })) },
  },
  sections: [
    {
      id: 'A',
      title: t('Phần A'),
      questions: [
        { id: 'Q1', kind: 'single', scale: 'reasons', text: t('Vì sao') },
        { id: 'A1', kind: 'rating', scale: 'five', text: t('A1') },
        { id: 'A2', kind: 'rating', scale: 'withZero', text: t('A2'), showIf: { question: 'Q1', in: [1, 2] } },
      ],
    },
    {
      id: 'B',
      title: t('Phần B'),
      questions: [
        { id: 'B1', kind: 'rating', scale: 'withZero', text: t('B1') },
        { id: 'B2', kind: 'multiple', scale: 'reasons', text: t('B2') },
        { id: 'B3', kind: 'text', text: t('B3') },
      ],
    },
  ],
  methods: [
    {
      id: 't2b',
      version: 1,
      title: t('t2b'),
      question: { formula: 'positive-share', positive: [4, 5] },
      rollUp: 'mean-of-questions',
    },
    { id: 'mean', version: 1, title: t('mean'), question: { formula: 'mean' }, rollUp: 'pooled-answers' },
  ],
});
