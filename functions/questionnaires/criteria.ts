// How is a list of criteria written down? Bilingual rows that become the rated questions A1, A2, … of a section.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';

export type SectionInput = QuestionnaireInput['sections'][number];
export type QuestionInput = SectionInput['questions'][number];

/** A section whose questions are numbered after its letter; each row is the Vietnamese wording and its English. */
export const criteria = (
  id: string,
  title: SectionInput['title'],
  rows: [vi: string, en: string][],
  scale = 'satisfaction-5',
): SectionInput => ({
  id,
  title,
  questions: rows.map(([vi, en], index) => ({
    id: `${id}${index + 1}`,
    kind: 'rating',
    scale,
    text: { vi, en },
  })),
});

/** The five factors, which have stayed the same while the criteria changed. */
export const factorTitles = {
  access: { vi: 'Tiếp cận dịch vụ', en: 'Access to the service' },
  procedures: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
  officials: { vi: 'Công chức trực tiếp giải quyết công việc', en: 'The officials who handled the matter' },
  results: { vi: 'Kết quả dịch vụ', en: 'Result of the service' },
  feedback: { vi: 'Tiếp nhận, xử lý phản ánh, kiến nghị', en: 'Receiving and handling feedback' },
};
