// What may parents be asked about a school? Twenty questions in the ministry's five areas; all wording of questions is ours.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';
import { criteria, type SectionInput } from './criteria.ts';
import { levels } from './levels.ts';
import { satisfactionMethods } from './satisfaction-methods.ts';
import { satisfactionScale } from './satisfaction-scale.ts';
import { schoolAreas, schoolSource } from './school-areas.ts';

const whoseParent: SectionInput = {
  id: 'P',
  title: { vi: 'Thông tin chung', en: 'About you' },
  questions: [
    // For schools of several levels; the class is not asked, for it would single parents out.
    {
      id: 'P1',
      kind: 'single',
      scale: 'level',
      text: { vi: 'Con, cháu của Ông/Bà đang học:', en: 'Your child attends:' },
    },
  ],
};

export const giaoDuc: QuestionnaireInput = {
  id: 'giao-duc',
  version: 1,
  title: {
    vi: 'Phiếu khảo sát sự hài lòng của cha mẹ học sinh đối với dịch vụ giáo dục công',
    en: 'Satisfaction of parents with public education',
  },
  source: `${schoolSource} Questions on access follow the headings of one provincial study.`,
  scales: {
    'satisfaction-5': satisfactionScale,
    level: {
      options: levels(
        ['Mầm non', 'Nursery school'],
        ['Tiểu học', 'Primary school'],
        ['Trung học cơ sở', 'Lower secondary school'],
        ['Trung học phổ thông', 'Upper secondary school'],
      ),
    },
  },
  // Ours, every row: the ministry's own sentences could not be read.
  sections: [
    whoseParent,
    criteria('A', schoolAreas.access, [
      [
        'Thông tin về tuyển sinh, chương trình học và các khoản thu của nhà trường dễ tìm, dễ hiểu',
        'Information on admission, curriculum and fees is easy to find and understand',
      ],
      [
        'Thủ tục nhập học, chuyển trường và các giấy tờ khác đơn giản, được hướng dẫn rõ ràng',
        'Enrolling, changing school and other papers are simple and well explained',
      ],
      ['Đường đến trường thuận tiện, an toàn', 'The way to school is convenient and safe'],
      [
        'Các khoản thu đúng quy định; việc miễn, giảm học phí được thực hiện đúng đối tượng',
        'Fees are as the rules set, and exemptions reach those they are meant for',
      ],
    ]),
    criteria('B', schoolAreas.facilities, [
      ['Phòng học chắc chắn, đủ ánh sáng, thoáng mát', 'Classrooms are solid, light and airy'],
      [
        'Thiết bị, đồ dùng dạy học và sách ở thư viện đáp ứng việc học',
        'Equipment and library meet the needs of learning',
      ],
      ['Nhà vệ sinh sạch sẽ, có nước uống sạch cho học sinh', 'Toilets are clean and there is clean drinking water'],
      [
        'Sân chơi, nơi tập thể thao, nơi ăn, nghỉ an toàn',
        'Playground, sports ground and places to eat and rest are safe',
      ],
    ]),
    criteria('C', schoolAreas.environment, [
      ['Học sinh được an toàn, không bị bắt nạt, bạo lực ở trường', 'Pupils are safe from bullying and violence'],
      [
        'Giáo viên, nhân viên nhà trường tôn trọng, đối xử công bằng với học sinh',
        'Teachers and staff respect pupils and treat them fairly',
      ],
      ['Nhà trường lắng nghe và trả lời ý kiến của cha mẹ học sinh', 'The school listens to parents and answers them'],
      ['Cảnh quan nhà trường xanh, sạch, đẹp', 'The school grounds are green, clean and pleasant'],
    ]),
    criteria('D', schoolAreas.teaching, [
      ['Giáo viên dạy dễ hiểu, tận tình giúp đỡ học sinh', 'Teachers explain well and help willingly'],
      [
        'Việc kiểm tra, đánh giá kết quả học tập công bằng, giúp học sinh tiến bộ',
        'Tests and grades are fair and help pupils progress',
      ],
      [
        'Hoạt động trải nghiệm, thể thao, văn nghệ, rèn kỹ năng sống bổ ích',
        'Sport, arts, outings and life skills are worthwhile',
      ],
      [
        'Nhà trường thông tin thường xuyên về việc học tập, rèn luyện của học sinh',
        'The school regularly tells parents how their child is doing',
      ],
    ]),
    criteria('E', schoolAreas.results, [
      ['Con, cháu của Ông/Bà tiến bộ trong học tập', 'Your child makes progress in learning'],
      [
        'Con, cháu của Ông/Bà tiến bộ về đạo đức, ý thức kỷ luật',
        'Your child makes progress in conduct and discipline',
      ],
      [
        'Con, cháu của Ông/Bà khỏe mạnh, tự tin, biết giao tiếp',
        'Your child is healthy, confident and at ease with others',
      ],
      ['Con, cháu của Ông/Bà thích đến trường', 'Your child likes going to school'],
    ]),
  ],
  methods: satisfactionMethods,
};
