// What else stands on the national ballot? Opinions and expectations, which the ministry keeps apart from satisfaction.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';
import type { SectionInput } from './criteria.ts';
import { opinionScales, respondentScales } from './household-scales.ts';
import { levels } from './levels.ts';
import {
  channelRows,
  expectations,
  experience,
  fitOfChannels,
  fitOfSubmitting,
  interestInPolicies,
} from './sipas-39-blocks.ts';

const respondent: SectionInput = {
  id: 'P',
  title: { vi: 'Thông tin người trả lời', en: 'About the respondent' },
  questions: [
    { id: 'P1', kind: 'single', scale: 'gender', text: { vi: 'Giới tính', en: 'Gender' } },
    { id: 'P2', kind: 'single', scale: 'ethnicity', text: { vi: 'Dân tộc', en: 'Ethnic group' } },
    { id: 'P3', kind: 'single', scale: 'age', text: { vi: 'Nhóm tuổi', en: 'Age group' } },
    { id: 'P4', kind: 'single', scale: 'education', text: { vi: 'Học vấn', en: 'Schooling' } },
    { id: 'P5', kind: 'single', scale: 'occupation', text: { vi: 'Nghề nghiệp', en: 'Occupation' } },
  ],
};

const channelsUsed: SectionInput = {
  id: 'BQ2',
  title: { vi: 'Hình thức theo dõi thông tin chính sách', en: 'Ways of following policies' },
  questions: [
    {
      id: 'Q2',
      kind: 'multiple',
      scale: 'channels',
      text: {
        vi: 'Ông/Bà theo dõi thông tin chính sách qua những hình thức nào? (có thể chọn nhiều)',
        en: 'How do you follow policies? (choose any)',
      },
    },
  ],
};

const takingPart: SectionInput = {
  id: 'BQ4',
  title: { vi: 'Tham gia ý kiến', en: 'Giving opinions' },
  questions: [
    {
      id: 'Q4',
      kind: 'single',
      scale: 'taking-part',
      text: {
        vi: 'Ông/Bà có sẵn sàng tham gia khi chính quyền xin ý kiến về chính sách không?',
        en: 'Would you take part if the authorities asked for your opinion?',
      },
    },
  ],
};

const otherOpinion: SectionInput['questions'][number] = {
  id: 'Q11',
  kind: 'text',
  text: { vi: 'Ý kiến khác của Ông/Bà', en: 'Other opinions' },
};

type Method = QuestionnaireInput['methods'][number];

/** The share of the two upper levels, as a figure beside the index and never in it. */
const upperTwo = (id: string, title: Method['title'], { questions }: SectionInput): Method => ({
  id,
  version: 1,
  title,
  question: { formula: 'positive-share', positive: [3, 4] },
  questions: questions.map((question) => question.id),
  rollUp: 'mean-of-questions',
});

export const sipas39NhanDinh: QuestionnaireInput = {
  id: 'sipas-39-nhan-dinh',
  version: 1,
  title: {
    vi: 'Phiếu khảo sát hộ gia đình: nhận định và mong đợi (kèm phiếu 39 tiêu chí)',
    en: 'Household survey: opinions and expectations (with the 39 criteria)',
  },
  source:
    'What the 39-criteria ballot of a ward, shortened from the survey under Quyết định 1001/QĐ-BNV of 11/12/2023, asks besides satisfaction, ' +
    'harassment and extra money (which are in `sipas-39`). For household surveys by paper and entry only. Wording as used in public tools, ' +
    'not checked against the decree; abbreviations are written out, a ward’s and a city’s own names made general, and the headings over ' +
    'the blocks, the questions over Q2 and Q4, the age groups and the English are ours. The methods are ours too: how the ministry sums up ' +
    'these blocks is unknown. None of it is satisfaction, and none enters an index.',
  scales: {
    ...opinionScales,
    channels: { options: levels(...channelRows) },
    'taking-part': {
      options: levels(
        ['Sẽ tham gia, nếu được xin ý kiến theo bất kỳ hình thức nào', 'Yes, however I am asked'],
        ['Sẽ tham gia, nếu gửi phiếu đến nhà, cơ quan', 'Yes, if a form is sent to my home or workplace'],
        ['Sẽ tham gia, nếu xin ý kiến tại cuộc họp cư dân', 'Yes, if asked at a residents’ meeting'],
        ['Sẽ tham gia, nếu xin ý kiến trực tuyến', 'Yes, if asked online'],
      ),
    },
    ...respondentScales,
  },
  sections: [
    respondent,
    interestInPolicies,
    channelsUsed,
    fitOfChannels,
    takingPart,
    fitOfSubmitting,
    experience,
    { ...expectations, questions: [...expectations.questions, otherOpinion] },
  ],
  methods: [
    upperTwo('mong-muon', { vi: 'Tỷ lệ mong muốn và rất mong muốn (%)', en: 'Share who want it' }, expectations),
    upperTwo(
      'quan-tam',
      { vi: 'Tỷ lệ quan tâm và rất quan tâm theo dõi chính sách (%)', en: 'Share interested in policies' },
      interestInPolicies,
    ),
    upperTwo(
      'kenh-phu-hop',
      { vi: 'Tỷ lệ thấy hình thức cung cấp thông tin phù hợp (%)', en: 'Share who find ways of informing suitable' },
      fitOfChannels,
    ),
    upperTwo(
      'cach-nop-phu-hop',
      { vi: 'Tỷ lệ thấy hình thức nộp hồ sơ phù hợp (%)', en: 'Share who find ways of submitting suitable' },
      fitOfSubmitting,
    ),
  ],
};
