// What is the least that a counter may ask? One question overall and one for each of the five factors.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';
import { criteria, factorTitles } from './criteria.ts';
import { satisfactionMethods } from './satisfaction-methods.ts';
import { satisfactionScale } from './satisfaction-scale.ts';

const satisfied: QuestionnaireInput['methods'][number]['question'] = { formula: 'positive-share', positive: [4, 5] };

export const motCua5: QuestionnaireInput = {
  id: 'mot-cua-5',
  version: 1,
  title: {
    vi: 'Phiếu đánh giá nhanh nơi giao dịch (1 câu chung và 5 yếu tố)',
    en: 'Short survey of a service point (overall and five factors)',
  },
  source:
    'Ours throughout, wording and methods: no act lays down a short form. The five factors and the levels are those of the survey under ' +
    'Quyết định 1001/QĐ-BNV of 11/12/2023, so that a factor can be set beside the same factor of a longer form; the words in brackets ' +
    'sum up its criteria as used in public tools, not checked against the decree. The official formula is unknown. Everyone is asked the ' +
    'same six questions.',
  scales: { 'satisfaction-5': satisfactionScale },
  sections: [
    criteria('T', { vi: 'Đánh giá chung', en: 'Overall' }, [
      [
        'Nhìn chung, Ông/Bà có hài lòng với việc phục vụ ở đây không?',
        'Overall, are you satisfied with the service here?',
      ],
    ]),
    // The sections' letters are those of the longer forms.
    criteria('A', factorTitles.access, [
      [
        'Nơi giao dịch (dễ tìm, đủ chỗ ngồi, trang thiết bị tốt)',
        'The place (easy to find, enough seats, good equipment)',
      ],
    ]),
    criteria('B', factorTitles.procedures, [
      [
        'Thủ tục (công khai, đúng hồ sơ, đúng phí, lệ phí, đúng thời hạn)',
        'The procedure (posted publicly; documents, fees and time as the rules set)',
      ],
    ]),
    criteria('C', factorTitles.officials, [
      [
        'Công chức, người tiếp nhận hồ sơ (lịch sự, hướng dẫn dễ hiểu, làm đúng quy định)',
        'The people at the counter (polite, clear, following the rules)',
      ],
    ]),
    criteria('D', factorTitles.results, [
      ['Kết quả (đúng hẹn, đầy đủ, chính xác, công bằng)', 'The result (on time, complete, correct, fair)'],
    ]),
    criteria('E', factorTitles.feedback, [
      [
        'Phản ánh, kiến nghị (dễ gửi, xử lý đúng quy định, trả lời kịp thời)',
        'Feedback (easy to send, handled by the rules, answered in time)',
      ],
    ]),
  ],
  methods: [
    ...satisfactionMethods,
    {
      id: 't2b-chung',
      version: 1,
      title: {
        vi: 'Tỷ lệ hài lòng (mức 4 và 5), riêng câu đánh giá chung',
        en: 'Share of answers 4 and 5, overall only',
      },
      question: satisfied,
      questions: ['T1'],
      rollUp: 'pooled-answers',
    },
    {
      id: 't2b-yeu-to',
      version: 1,
      title: {
        vi: 'Tỷ lệ hài lòng (mức 4 và 5), trung bình 5 yếu tố',
        en: 'Share of answers 4 and 5, mean of five factors',
      },
      question: satisfied,
      questions: ['A1', 'B1', 'C1', 'D1', 'E1'],
      rollUp: 'mean-of-questions',
    },
  ],
};
