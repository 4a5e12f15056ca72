// How is a plan's list of facts turned into questions? Statements that are true, not true, or not known to whoever answers.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';
import { criteria } from './criteria.ts';
import { levels, type ScaleInput } from './levels.ts';

/** Right or wrong rather than yes or no: "yes" to a statement with "không" in it could mean either. */
const truth: ScaleInput = {
  best: 'low',
  options: [
    ...levels(['Đúng', 'True'], ['Không đúng', 'Not true']),
    { value: 0, label: { vi: 'Không biết', en: 'I do not know' }, notApplicable: true },
  ],
};

const methods: QuestionnaireInput['methods'] = [
  {
    id: 'ty-le-dung',
    version: 1,
    title: { vi: 'Tỷ lệ trả lời Đúng, trung bình các tiêu chí', en: 'Share of "true", mean of criteria' },
    question: { formula: 'positive-share', positive: [1] },
    rollUp: 'mean-of-questions',
  },
  {
    id: 'dung-tat-ca',
    version: 1,
    title: {
      vi: 'Tỷ lệ người trả lời Đúng ở mọi tiêu chí đã trả lời',
      en: 'Share of people for whom all that they answered is true',
    },
    question: { formula: 'all-positive-share', positive: [1] },
    rollUp: 'mean-of-questions',
  },
];

type Checklist = { id: string; title: QuestionnaireInput['title']; item: string; remarks: string };

/** A checklist from Đắk Lắk's plan; `item` is where in the plan it stands. */
export const checklist = (
  { id, title, item, remarks }: Checklist,
  rows: [vi: string, en: string][],
): QuestionnaireInput => ({
  id,
  version: 1,
  title,
  source:
    `Kế hoạch nâng cao Chỉ số PAPI năm 2024 of the People’s Committee of Đắk Lắk (May 2024), ${item}: criteria by which the province told ` +
    `its departments to review public services, word for word but for capitals and full stops. ${remarks}The answers Đúng, Không đúng and ` +
    'Không biết, the methods and the English are ours. An early warning from people who were there, and no PAPI score: that comes from ' +
    'a random sample of households.',
  scales: { truth },
  sections: [criteria('A', { vi: 'Điều nào đúng với nơi này?', en: 'What is true of this place?' }, rows, 'truth')],
  methods,
});
