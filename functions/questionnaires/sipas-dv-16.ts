// What does the form in use now ask about public services? Sixteen criteria in five factors (3-4-3-3-3).
import type { QuestionnaireInput } from '../domain/questionnaire.ts';
import { criteria, factorTitles } from './criteria.ts';
import { satisfactionMethods } from './satisfaction-methods.ts';
import { satisfactionScale } from './satisfaction-scale.ts';

export const sipasDv16: QuestionnaireInput = {
  id: 'sipas-dv-16',
  version: 1,
  title: {
    vi: 'Phiếu khảo sát sự hài lòng về cung ứng dịch vụ hành chính công (16 tiêu chí)',
    en: 'Satisfaction with public administrative services (16 criteria)',
  },
  source:
    'Area II (service delivery) of the survey under Quyết định 1001/QĐ-BNV of 11/12/2023, as shortened in the 39-criteria ward form. ' +
    'Wording as used in public tools, not checked against the decree; the abbreviations HCC and TTHC are written out; ' +
    'the option "Chưa có thông tin để đánh giá" and the English are ours. The official formula is unknown.',
  scales: { 'satisfaction-5': satisfactionScale },
  sections: [
    criteria('A', factorTitles.access, [
      [
        'Điểm phục vụ hành chính công có biển hiệu, hướng dẫn rõ ràng, dễ tìm',
        'The service point has clear signs and directions and is easy to find',
      ],
      [
        'Điểm phục vụ hành chính công có đủ ghế ngồi chờ và bàn viết',
        'The service point has enough seats for waiting and tables for writing',
      ],
      [
        'Điểm phục vụ hành chính công có trang thiết bị đầy đủ, chất lượng tốt',
        'The service point is fully equipped, with equipment of good quality',
      ],
    ]),
    criteria('B', factorTitles.procedures, [
      [
        'Quy định thủ tục hành chính được niêm yết công khai, dễ thấy, dễ đọc',
        'The rules of the procedure are posted publicly, easy to see and easy to read',
      ],
      ['Công chức yêu cầu nộp hồ sơ đúng quy định', 'Officials asked for the documents that the rules require'],
      [
        'Công chức yêu cầu đóng phí, lệ phí đúng quy định',
        'Officials asked for the fees and charges that the rules set',
      ],
      ['Thời hạn giải quyết thủ tục hành chính đúng quy định', 'The time taken by the procedure is as the rules set'],
    ]),
    criteria('C', factorTitles.officials, [
      ['Công chức có thái độ lịch sự, tôn trọng người dân', 'Officials are polite and respectful to citizens'],
      [
        'Công chức hướng dẫn hồ sơ dễ hiểu, đầy đủ (1 lần hướng dẫn)',
        'Officials explain the dossier clearly and fully, at one go',
      ],
      [
        'Công chức tuân thủ đúng quy định trong giải quyết thủ tục hành chính',
        'Officials follow the rules when they handle procedures',
      ],
    ]),
    criteria('D', factorTitles.results, [
      ['Kết quả giải quyết thủ tục hành chính được trả đúng hẹn', 'The result is handed over on the promised date'],
      [
        'Kết quả giải quyết thủ tục hành chính có thông tin đầy đủ, chính xác',
        'The result contains complete and correct information',
      ],
      ['Kết quả giải quyết thủ tục hành chính đảm bảo tính công bằng', 'The result is fair'],
    ]),
    criteria('E', factorTitles.feedback, [
      ['Bố trí hình thức tiếp nhận phản ánh, kiến nghị dễ dàng', 'It is easy to send in feedback and suggestions'],
      [
        'Tiếp nhận, xử lý phản ánh, kiến nghị đúng quy định',
        'Feedback and suggestions are received and handled as the rules require',
      ],
      [
        'Thông báo kết quả xử lý phản ánh, kiến nghị kịp thời',
        'The outcome of feedback and suggestions is announced in good time',
      ],
    ]),
  ],
  methods: satisfactionMethods,
};
