// What does the fuller form ask about public services? Nineteen criteria in five factors (4-4-5-3-3).
import type { QuestionnaireInput } from '../domain/questionnaire.ts';
import { criteria, factorTitles } from './criteria.ts';
import { satisfactionMethods } from './satisfaction-methods.ts';
import { satisfactionScale } from './satisfaction-scale.ts';

export const sipasDv19: QuestionnaireInput = {
  id: 'sipas-dv-19',
  version: 1,
  title: {
    vi: 'Phiếu khảo sát sự hài lòng về cung ứng dịch vụ hành chính công (19 tiêu chí)',
    en: 'Satisfaction with public administrative services (19 criteria)',
  },
  source:
    'Service items 15–33 of the 33-item commune form of the 2022 survey of the Ministry of Home Affairs (method later laid down in ' +
    'Quyết định 1001/QĐ-BNV of 11/12/2023). Wording as used in public tools, not checked against the decree; ' +
    'the option "Chưa có thông tin để đánh giá" and the English are ours. The official formula is unknown.',
  scales: { 'satisfaction-5': satisfactionScale },
  sections: [
    criteria('A', factorTitles.access, [
      [
        'Cơ quan cung cấp thông tin về việc giải quyết thủ tục hành chính theo nhiều hình thức, dễ tiếp cận, dễ hiểu đối với mọi người dân.',
        'The agency gives information about procedures in many forms that everyone can reach and understand.',
      ],
      [
        'Trụ sở cơ quan tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính có biển hiệu, hướng dẫn rõ ràng, dễ thấy.',
        'The office that takes dossiers and hands over results has clear signs and directions that are easy to see.',
      ],
      [
        'Trụ sở cơ quan tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính sạch sẽ, văn minh.',
        'The office that takes dossiers and hands over results is clean and orderly.',
      ],
      [
        'Trang thiết bị phục vụ người dân đầy đủ, chất lượng tốt, giúp người dân giải quyết công việc dễ dàng hơn.',
        'Equipment for citizens is complete and of good quality, and makes their business easier.',
      ],
    ]),
    criteria('B', factorTitles.procedures, [
      [
        'Quy định thủ tục hành chính được niêm yết công khai tại trụ sở cơ quan tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính dễ thấy, dễ hiểu.',
        'The rules of the procedure are posted publicly at the office, easy to see and easy to understand.',
      ],
      [
        'Thành phần hồ sơ người dân phải nộp là đúng quy định.',
        'The documents citizens must hand in are those the rules require.',
      ],
      [
        'Mức phí/lệ phí người dân phải nộp là đúng quy định.',
        'The fees and charges citizens must pay are those the rules set.',
      ],
      [
        'Thời hạn giải quyết thủ tục hành chính cho người dân là đúng quy định.',
        'The time taken to handle citizens’ procedures is as the rules set.',
      ],
    ]),
    criteria('C', factorTitles.officials, [
      [
        'Công chức có thái độ giao tiếp lịch sự, tôn trọng đối với người dân.',
        'Officials speak with citizens politely and respectfully.',
      ],
      [
        'Công chức cung cấp thông tin, trả lời kịp thời, đầy đủ các câu hỏi, ý kiến của người dân.',
        'Officials give information and answer citizens’ questions and opinions promptly and fully.',
      ],
      [
        'Công chức hướng dẫn hồ sơ dễ hiểu, đảm bảo người dân có thể hoàn thiện hồ sơ sau một lần hướng dẫn.',
        'Officials explain the dossier so clearly that citizens can complete it after one explanation.',
      ],
      [
        'Công chức tuân thủ đúng quy định trong giải quyết công việc cho người dân.',
        'Officials follow the rules when they handle citizens’ business.',
      ],
      [
        'Công chức tận tình đối với người dân trong quá trình giải quyết công việc.',
        'Officials are dedicated to citizens while handling their business.',
      ],
    ]),
    criteria('D', factorTitles.results, [
      [
        'Kết quả giải quyết thủ tục hành chính cho người dân được trả đúng hẹn.',
        'The result is handed over to citizens on the promised date.',
      ],
      [
        'Kết quả giải quyết thủ tục hành chính cho người dân có thông tin đầy đủ, chính xác.',
        'The result contains complete and correct information.',
      ],
      [
        'Kết quả giải quyết thủ tục hành chính cho người dân đảm bảo tính công bằng.',
        'The result is fair to citizens.',
      ],
    ]),
    criteria('E', factorTitles.feedback, [
      [
        'Cơ quan có bố trí hình thức tiếp nhận phản ánh, kiến nghị, giúp người dân phản ánh, kiến nghị dễ dàng.',
        'The agency has ways to receive feedback and suggestions that make it easy for citizens to send them.',
      ],
      [
        'Cơ quan tiếp nhận, xử lý phản ánh, kiến nghị của người dân đúng quy định.',
        'The agency receives and handles citizens’ feedback and suggestions as the rules require.',
      ],
      [
        'Cơ quan thông báo kết quả xử lý phản ánh kiến nghị cho người dân kịp thời.',
        'The agency tells citizens the outcome of their feedback and suggestions in good time.',
      ],
    ]),
  ],
  methods: satisfactionMethods,
};
