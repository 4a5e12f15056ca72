// What may pupils be asked about their school? Sixteen questions in the ministry's five areas, and nothing about themselves.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';
import { criteria } from './criteria.ts';
import { satisfactionMethods } from './satisfaction-methods.ts';
import { satisfactionScale } from './satisfaction-scale.ts';
import { schoolAreas, schoolSource } from './school-areas.ts';

export const giaoDucHocSinh: QuestionnaireInput = {
  id: 'giao-duc-hoc-sinh',
  version: 1,
  title: {
    vi: 'Phiếu khảo sát sự hài lòng của học sinh đối với nhà trường',
    en: 'Satisfaction of pupils with their school',
  },
  source: `${schoolSource} For pupils of secondary schools; they are minors, so nothing is asked about the pupil.`,
  scales: { 'satisfaction-5': satisfactionScale },
  // Ours, every row: the ministry's own sentences could not be read.
  sections: [
    criteria('A', schoolAreas.access, [
      [
        'Em dễ dàng biết lịch học, lịch thi và các thông báo của nhà trường',
        'I easily learn about timetables, exams and notices',
      ],
      [
        'Khi cần giấy tờ hoặc cần hỏi việc gì, em được nhà trường hướng dẫn rõ ràng',
        'When I need a paper or have a question, the school guides me clearly',
      ],
      ['Đường em đến trường thuận tiện, an toàn', 'My way to school is convenient and safe'],
    ]),
    criteria('B', schoolAreas.facilities, [
      ['Phòng học của em đủ ánh sáng, thoáng mát', 'My classroom is light and airy'],
      [
        'Thư viện, phòng máy tính, phòng thí nghiệm giúp em học tốt hơn',
        'Library, computers and laboratory help me learn',
      ],
      ['Nhà vệ sinh sạch sẽ, có nước uống sạch', 'Toilets are clean and there is clean drinking water'],
      ['Sân chơi, nơi tập thể thao an toàn', 'Playground and sports ground are safe'],
    ]),
    criteria('C', schoolAreas.environment, [
      ['Em thấy an toàn ở trường, không bị bắt nạt', 'I feel safe at school and am not bullied'],
      ['Thầy cô tôn trọng, đối xử công bằng với học sinh', 'Teachers respect pupils and treat them fairly'],
      [
        'Khi có chuyện buồn hoặc khó khăn, em có người ở trường để chia sẻ',
        'There is somebody at school I can turn to',
      ],
    ]),
    criteria('D', schoolAreas.teaching, [
      ['Thầy cô dạy dễ hiểu', 'Teachers explain well'],
      ['Thầy cô giúp đỡ khi em chưa hiểu bài', 'Teachers help me when I have not understood'],
      ['Việc kiểm tra, cho điểm công bằng', 'Tests and grades are fair'],
    ]),
    criteria('E', schoolAreas.results, [
      ['Em tiến bộ trong học tập', 'I make progress in learning'],
      ['Em học được những điều có ích cho cuộc sống', 'I learn what is useful in life'],
      ['Em thích đến trường', 'I like going to school'],
    ]),
  ],
  methods: satisfactionMethods,
};

/** The same questions, put to pupils as to pupils: "em", no comment, no questions about them by default. */
export const giaoDucHocSinhEm: QuestionnaireInput = { ...giaoDucHocSinh, version: 2, audience: 'pupil' };
