// What does the national ballot ask households to rate? Policies (23 criteria) and services (16), and whether officials harass or take money.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';
import type { SectionInput } from './criteria.ts';
import { householdSatisfaction, respondentScales } from './household-scales.ts';
import { levels } from './levels.ts';
import { satisfactionMethods } from './satisfaction-methods.ts';
import { policyArea } from './sipas-39-policies.ts';
import { sipasDv16 } from './sipas-dv-16.ts';

/** Area II is the sixteen criteria of `sipas-dv-16`, under the ballot's own codes. */
const serviceArea: SectionInput[] = sipasDv16.sections.map((section) => ({
  ...section,
  id: `II.${section.id}`,
  title: { vi: `Dịch vụ công: ${section.title.vi}`, en: `Services: ${section.title['en']}` },
  questions: section.questions.map((question) => ({ ...question, id: `II.${question.id}` })),
}));

const integrity: SectionInput = {
  id: 'Q',
  title: { vi: 'Nhận định về công chức', en: 'Opinions about officials' },
  questions: [
    {
      id: 'Q5',
      kind: 'single',
      scale: 'harassment',
      text: {
        vi: 'Tình trạng công chức gây phiền hà, sách nhiễu cho người dân khi giải quyết công việc',
        en: 'Officials who harass citizens',
      },
    },
    {
      id: 'Q6',
      kind: 'single',
      scale: 'extra-money',
      text: {
        vi: 'Tình trạng người dân phải đưa tiền ngoài quy định cho công chức',
        en: 'Citizens who must pay officials more than the rules set',
      },
    },
  ],
};

const respondent: SectionInput = {
  id: 'P',
  title: { vi: 'Thông tin người trả lời', en: 'About the respondent' },
  questions: [
    { id: 'P1', kind: 'single', scale: 'gender', text: { vi: 'Giới tính', en: 'Gender' } },
    { id: 'P3', kind: 'single', scale: 'age', text: { vi: 'Nhóm tuổi', en: 'Age group' } },
  ],
};

export const sipas39: QuestionnaireInput = {
  id: 'sipas-39',
  version: 1,
  title: {
    vi: 'Phiếu khảo sát hộ gia đình về sự phục vụ hành chính (39 tiêu chí)',
    en: 'Household survey of public administration (39 criteria)',
  },
  source:
    'The 39-criteria ballot of a ward, shortened from the survey under Quyết định 1001/QĐ-BNV of 11/12/2023. For household surveys by ' +
    'paper and entry only, never for a QR code at a counter: the answers of people who happen to pass say nothing about policies. Wording ' +
    'as used in public tools, not checked against the decree; the abbreviations HCC and TTHC are written out; titles of the policy factors ' +
    'are abridged, and the questions over Q5 and Q6, the age groups and the English are ours. What the ballot asks besides (Q1–Q4, Q7, Q8, ' +
    'expectations, the respondent’s schooling and work) is the companion `sipas-39-nhan-dinh`. The ballot offers no "cannot say": a blank ' +
    'leaves the base. The official formula is unknown, and how it treats a blank too.',
  scales: {
    'satisfaction-5': householdSatisfaction,
    harassment: {
      best: 'low',
      options: levels(
        ['Không có công chức nào gây phiền hà, sách nhiễu cho người dân', 'No official harasses citizens'],
        ['Có một số công chức gây phiền hà, sách nhiễu cho người dân', 'Some officials do'],
        ['Có nhiều công chức gây phiền hà, sách nhiễu cho người dân', 'Many officials do'],
      ),
    },
    'extra-money': {
      best: 'low',
      options: levels(
        ['Không có người dân nào phải đưa tiền ngoài quy định cho công chức', 'No citizen must pay officials extra'],
        ['Có một số người dân phải đưa tiền ngoài quy định cho công chức', 'Some citizens must'],
        ['Có nhiều người dân phải đưa tiền ngoài quy định cho công chức', 'Many citizens must'],
      ),
    },
    gender: respondentScales.gender,
    age: respondentScales.age,
  },
  sections: [respondent, integrity, ...policyArea, ...serviceArea],
  methods: [
    ...satisfactionMethods,
    {
      id: 'khong-phien-ha',
      version: 1,
      title: { vi: 'Tỷ lệ cho biết không có phiền hà, sách nhiễu (%)', en: 'Share who say that no official harasses' },
      question: { formula: 'positive-share', positive: [1] },
      questions: ['Q5'],
      rollUp: 'pooled-answers',
    },
    {
      id: 'khong-dua-tien',
      version: 1,
      title: {
        vi: 'Tỷ lệ cho biết không phải đưa tiền ngoài quy định (%)',
        en: 'Share who say that nobody pays extra',
      },
      question: { formula: 'positive-share', positive: [1] },
      questions: ['Q6'],
      rollUp: 'pooled-answers',
    },
  ],
};
