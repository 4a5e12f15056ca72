// How does a form for households become one for a counter? Three questions first, so that nobody rates what they did not have.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';
import type { SectionInput } from './criteria.ts';

const stages = { collectsResult: 3, receivesRefusal: 4 };
const hasSentFeedback = 1;

const counterScales: QuestionnaireInput['scales'] = {
  respondent: {
    options: [
      { value: 1, label: { vi: 'Cá nhân', en: 'A citizen' } },
      { value: 2, label: { vi: 'Đại diện tổ chức, doanh nghiệp', en: 'For an organisation or business' } },
    ],
  },
  stage: {
    options: [
      { value: 1, label: { vi: 'Nộp hồ sơ', en: 'Submit a dossier' } },
      { value: 2, label: { vi: 'Bổ sung hồ sơ', en: 'Supplement a dossier' } },
      { value: stages.collectsResult, label: { vi: 'Nhận kết quả', en: 'Collect the result' } },
      {
        value: stages.receivesRefusal,
        label: { vi: 'Nhận thông báo từ chối, trả lại hồ sơ', en: 'Receive a refusal or a returned dossier' },
      },
      { value: 5, label: { vi: 'Hỏi, nhờ hướng dẫn', en: 'Ask, get guidance' } },
    ],
  },
  feedback: {
    options: [
      { value: hasSentFeedback, label: { vi: 'Có', en: 'Yes' } },
      { value: 0, label: { vi: 'Chưa', en: 'No' } },
    ],
  },
};

const counterSection: SectionInput = {
  id: 'Q',
  title: { vi: 'Về lần giao dịch này', en: 'About this visit' },
  questions: [
    {
      id: 'Q1',
      kind: 'single',
      scale: 'respondent',
      text: { vi: 'Ông/Bà trả lời với tư cách:', en: 'You are answering as:' },
    },
    { id: 'Q2', kind: 'single', scale: 'stage', text: { vi: 'Lần này Ông/Bà đến để:', en: 'Today you came to:' } },
    {
      id: 'Q3',
      kind: 'single',
      scale: 'feedback',
      text: {
        vi: 'Ông/Bà đã từng gửi phản ánh, kiến nghị đến cơ quan này chưa?',
        en: 'Have you ever sent feedback or suggestions to this office?',
      },
    },
  ],
};

/** Results are rated by whoever receives one today, the handling of feedback by whoever has sent some. */
const conditions: Record<string, SectionInput['questions'][number]['showIf']> = {
  D: { question: 'Q2', in: [stages.collectsResult, stages.receivesRefusal] },
  E: { question: 'Q3', in: [hasSentFeedback] },
};

/** The same criteria under the same ids and methods, as `<id>-quay`. */
export function counterEdition(base: QuestionnaireInput): QuestionnaireInput {
  return {
    ...base,
    id: `${base.id}-quay`,
    title: { vi: `${base.title.vi}, bản dùng tại quầy`, en: `${base.title['en']}, counter edition` },
    source: `${base.source} Counter edition: the three opening questions and the conditions on D and E are ours.`,
    scales: { ...base.scales, ...counterScales },
    sections: [counterSection, ...base.sections.map(withCondition)],
  };
}

function withCondition(section: SectionInput): SectionInput {
  const showIf = conditions[section.id];
  if (showIf === undefined) return section;
  return { ...section, questions: section.questions.map((question) => ({ ...question, showIf })) };
}
