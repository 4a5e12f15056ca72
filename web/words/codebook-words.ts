// What do the columns, measures and notes of the open data mean?
import type { ResultsLanguage } from './results-words.ts';

const vi = {
  columns: {
    part: 'whole: toàn phiếu; section: nhóm tiêu chí; question: tiêu chí',
    service_id: '*: mọi dịch vụ; -: phiếu không ghi dịch vụ',
    from: 'ngày đầu của số liệu đã chốt',
    to: 'ngày cuối của số liệu đã chốt',
    value: 'số, dấu thập phân là dấu chấm; để trống khi không có, lý do ở cột note',
  },
  measures: {
    index: 'Chỉ số hài lòng theo phương pháp ghi trong tệp JSON',
    interval_low: 'cận dưới khoảng dao động do số phiếu (khoảng tin cậy 95% nếu là mẫu ngẫu nhiên)',
    interval_high: 'cận trên khoảng dao động do số phiếu (khoảng tin cậy 95% nếu là mẫu ngẫu nhiên)',
    effective_n: 'số câu trả lời hiệu dụng: các câu trả lời của một người được coi là giống nhau',
    responses: 'số phiếu hợp lệ, kể cả phiếu cần rà soát',
    flagged: 'số phiếu cần rà soát',
    base: 'số câu trả lời được tính (không kể bỏ trống, không áp dụng)',
    mean: 'điểm trung bình theo thang trả lời',
    blanks: 'số câu bỏ trống',
    not_applicable: 'số câu “không áp dụng, chưa có thông tin”',
    not_asked: 'số câu không hỏi (theo điều kiện của phiếu)',
    count_n: 'số người chọn mức n',
    rank: 'thứ hạng trong các đơn vị đủ số phiếu, cùng cấp trên',
    rank_low: 'thứ hạng cao nhất có thể có',
    rank_high: 'thứ hạng thấp nhất có thể có',
    ranked_units: 'số đơn vị được xếp hạng',
  },
  notes: {
    withheld: 'không hiển thị để bảo vệ người trả lời',
    'none-answered': 'có hỏi, không có câu trả lời nào để tính',
    'not-asked': 'không hỏi ai',
  },
  recompute:
    'Chỉ số của một tiêu chí tính được từ các count_n theo trường method; chỉ số của nhóm và toàn phiếu theo rollUp của method, làm tròn một lần, nửa lên.',
};

const en: typeof vi = {
  columns: {
    part: 'whole: the whole questionnaire; section: a factor; question: a criterion',
    service_id: '*: all services; -: responses without a service',
    from: 'first day of the released figures',
    to: 'last day of the released figures',
    value: 'a number with a decimal point; empty where there is none, for the reason in note',
  },
  measures: {
    index: 'satisfaction index by the method given in the JSON file',
    interval_low:
      'lower end of the variation due to the number of responses (95% confidence interval of a random sample)',
    interval_high:
      'upper end of the variation due to the number of responses (95% confidence interval of a random sample)',
    effective_n: 'effective number of answers: answers of one person are taken to be alike',
    responses: 'valid responses, flagged ones among them',
    flagged: 'flagged responses',
    base: 'answers in the denominator (without blanks and not applicable)',
    mean: 'mean answer on its scale',
    blanks: 'questions left blank',
    not_applicable: 'answers “not applicable, cannot say”',
    not_asked: 'questions not asked (by the questionnaire’s conditions)',
    count_n: 'how many chose answer n',
    rank: 'place among the units with enough responses under the same agency',
    rank_low: 'the best place it could have',
    rank_high: 'the worst place it could have',
    ranked_units: 'how many units are ranked',
  },
  notes: {
    withheld: 'withheld to protect respondents',
    'none-answered': 'asked, without any answer that counts',
    'not-asked': 'asked of nobody',
  },
  recompute:
    'A criterion’s index follows from its count_n by the field method; that of a factor and of the whole by the method’s rollUp, rounded once, half up.',
};

export const codebookWords: Record<ResultsLanguage, typeof vi> = { vi, en };
