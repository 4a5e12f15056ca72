// What do the tests of the domain ask? Small questionnaires, written down as a program would post them.
import {
  type Method,
  type Questionnaire,
  type QuestionnaireInput,
  questionnaire,
} from '../../functions/domain/questionnaire.ts';

export const t = (vi: string) => ({ vi });

export type MethodInput = QuestionnaireInput['methods'][number];
type SectionInput = QuestionnaireInput['sections'][number];
export type QuestionInput = SectionInput['questions'][number];

export const options = (values: number[]) => values.map((value) => ({ value, label: t(`Mức ${value}`) }));

export const scales: QuestionnaireInput['scales'] = {
  five: { options: [...options([1, 2, 3, 4, 5]), { value: 0, label: t('Chưa có thông tin'), notApplicable: true }] },
  reversed: { best: 'low', options: options([1, 2, 3, 4, 5]) },
  withNone: { options: [...options([1, 2, 3, 4, 5]), { value: 9, label: t('Không dùng'), countsInBase: true }] },
  reasons: { options: options([1, 2, 3]) },
};

export const t2b: MethodInput = {
  id: 't2b',
  version: 1,
  title: t('Tỷ lệ hài lòng'),
  question: { formula: 'positive-share', positive: [4, 5] },
  rollUp: 'mean-of-questions',
};

export const rating = (id: string, more: Partial<QuestionInput> = {}): QuestionInput => ({
  id,
  kind: 'rating',
  scale: 'five',
  text: t(id),
  ...more,
});

/** Sections by id, each a list of questions or of the ids of five-step ratings; the first method is t2b unless others are given. */
export function inputOf(
  sections: Record<string, (string | QuestionInput)[]>,
  ...methods: MethodInput[]
): QuestionnaireInput {
  return {
    id: 'thu',
    version: 1,
    title: t('Thử'),
    source: 'test',
    scales: { ...scales },
    sections: Object.entries(sections).map(([id, questions]) => ({
      id,
      title: t(id),
      questions: questions.map((one) => (typeof one === 'string' ? rating(one) : one)),
    })),
    methods: methods.length === 0 ? [t2b] : methods,
  };
}

export const questionnaireOf = (...input: Parameters<typeof inputOf>): Questionnaire =>
  questionnaire.parse(inputOf(...input));

export function methodOf(of: Questionnaire, id?: string): Method {
  const found = id === undefined ? of.methods[0] : of.methods.find((method) => method.id === id);
  if (found === undefined) throw new Error(`no method ${id}`);
  return found;
}
