// What do the public pages of results say? Every sentence of them, in Vietnamese as an official writes and in English.
import { changeText, numberText, rankText } from '../../functions/domain/vietnamese-number.ts';

export type ResultsLanguage = 'vi' | 'en';
type Refused = 'method-changed' | 'questionnaire-changed' | 'nothing-scored' | null;
type Rank = { position: number; of: number; low: number; high: number };

const vi = {
  otherLanguage: 'English',
  listTitle: 'Kết quả khảo sát mức độ hài lòng',
  listLead: 'Kết quả các đợt khảo sát mức độ hài lòng của người dân, tổ chức tại nơi giao dịch đã được công bố.',
  listNone: 'Chưa có đợt khảo sát nào công bố kết quả. Khi có, kết quả sẽ hiện ở trang này.',
  listColumns: { campaign: 'Đợt khảo sát', days: 'Thời gian khảo sát' },
  all: 'Các đợt khảo sát',
  title: 'Kết quả khảo sát',
  days: (from: string, to: string) => `từ ${from} đến ${to}`,
  period: (named: string | undefined, days: string) => named ?? `${days.charAt(0).toUpperCase()}${days.slice(1)}`,
  sentence: (period: string, of: string, index: string, rank: Rank | null, change?: string) =>
    `${period}, Chỉ số hài lòng (khảo sát tại nơi giao dịch) của ${of} đạt ${index}${
      rank === null ? '' : `, xếp hạng ${rankText(rank.position, rank.of)} đơn vị đủ số phiếu`
    }${change === undefined ? '' : `, ${change}`}.`,
  /** `difference` in points; a percentage's are percentage points. */
  moved: (difference: number, digits: number, isPercentage: boolean, than: string) =>
    `${isPercentage ? changeText(difference, digits) : changeText(difference, digits).replace(' phần trăm', '')} so với “${than}”`,
  change: 'So với đợt trước',
  noConclusion: 'Mức thay đổi nằm trong khoảng dao động, chưa đủ cơ sở kết luận tăng hay giảm',
  notComparable: (than: string, why: NonNullable<Refused>) =>
    `Không so sánh được với “${than}”: ${
      {
        'method-changed': 'đổi phương pháp',
        'questionnaire-changed': 'đổi phiếu hỏi',
        'nothing-scored': 'chưa có câu trả lời để tính',
      }[why]
    }`,
  participants: (of: string) => `các đơn vị được khảo sát thuộc ${of}`,
  notYet: (of: string, minimum: string) =>
    `Chưa có số liệu được công bố của ${of}. Số liệu được công bố khi đã đủ số phiếu (cần ít nhất ${minimum} phiếu) của những ngày đã kết thúc.`,
  nothingScored: (of: string) => `Các phiếu của ${of} chưa có câu trả lời nào để tính Chỉ số hài lòng.`,
  several: (count: string) =>
    `Đợt khảo sát này gồm ${count} đơn vị không có cơ quan cấp trên chung; kết quả của từng đơn vị như sau.`,
  responses: 'Số phiếu hợp lệ',
  base: 'Số câu trả lời được tính (không kể bỏ trống, không áp dụng)',
  data: 'Số liệu',
  asked: 'Thời gian khảo sát',
  method: 'Cách tính',
  target: 'So với mục tiêu',
  rank: 'Xếp hạng',
  rankSaid: ({ position, of, low, high }: Rank) =>
    `${rankText(position, of)} (khoảng hạng: ${low === high ? low : `${low}–${high}`})${
      high > low ? `. Chưa thể phân biệt thứ hạng với ${high - low} đơn vị khác` : ''
    }`,
  rankShort: ({ position, of, low, high }: Rank) =>
    `${rankText(position, of)} (${low === high ? low : `${low}–${high}`})`,
  rankNone: (have: string, need: string) => `Không xếp hạng: chưa đủ số phiếu (${have}/${need})`,
  flagged: 'Phiếu cần rà soát',
  flaggedSaid: (count: number) =>
    count === 0
      ? 'Không có phiếu cần rà soát.'
      : `Kể cả ${numberText(count)} phiếu cần rà soát. Không kể ${numberText(count)} phiếu này: không hiển thị vì có thể suy ra số liệu khác đã được ẩn.`,
  factors: 'Kết quả theo nhóm tiêu chí',
  weakest: 'Tiêu chí cần cải thiện nhất',
  criteria: (count: number) => `Kết quả của từng tiêu chí (${count})`,
  columns: {
    factor: 'Nhóm tiêu chí',
    criterion: 'Tiêu chí',
    index: 'Chỉ số hài lòng',
    base: 'Số câu trả lời được tính',
    unit: 'Đơn vị',
    service: 'Dịch vụ',
    responses: 'Số phiếu',
    interval: { random: 'Khoảng tin cậy 95%', open: 'Khoảng dao động do số phiếu' },
    rank: 'Xếp hạng (khoảng hạng)',
  },
  units: 'Kết quả của từng đơn vị',
  unitsNote: 'Khoảng hạng là các thứ hạng mà đơn vị có thể có nếu tính đến dao động do số phiếu.',
  services: 'Kết quả theo dịch vụ',
  withheld: 'Không hiển thị để bảo vệ người trả lời',
  withheldNote: (minimum: string) =>
    `“Không hiển thị để bảo vệ người trả lời”: chưa đủ số phiếu để công bố (cần ít nhất ${minimum}), hoặc số liệu có thể cho biết ai đã trả lời thế nào.`,
  none: 'Không có câu trả lời',
  statement: 'Ý kiến giải trình của đơn vị',
  statementOn: (day: string) => `Ý kiến ngày ${day} của đơn vị được khảo sát.`,
  hasStatement: 'có ý kiến giải trình',
  about: 'Về số liệu này',
  questionnaire: (title: string, version: number) => `Phiếu hỏi: ${title}, bản ${version}.`,
  released: (day: string) =>
    `Số liệu đến hết ngày ${day}. Trang này chỉ dùng số liệu đã chốt theo từng nhóm ngày đủ số phiếu, không cập nhật theo từng phiếu; phiếu gửi muộn được tính vào lần chốt sau.`,
  openData: 'Dữ liệu mở',
  download: 'Tải về toàn bộ số liệu của trang này:',
  csv: 'CSV (mở bằng Excel)',
  json: 'JSON (kèm cách tính và bảng giải thích mã)',
  licence:
    'Được sao chép, chia sẻ, sử dụng lại, kể cả cho mục đích thương mại, với điều kiện ghi rõ nguồn (giấy phép CC BY 4.0).',
  cite: 'Ghi nguồn',
  citation: (title: string, of: string, days: string, url: string) =>
    `${of}: “${title}”, Chỉ số hài lòng (khảo sát tại nơi giao dịch), số liệu ${days}. ${url}`,
  contact: 'Liên hệ',
  contactSaid: (hotline: string | undefined) =>
    hotline === undefined
      ? 'Phản ánh, kiến nghị xin gửi qua Cổng Dịch vụ công quốc gia.'
      : `Phản ánh, kiến nghị xin gọi đường dây nóng **${hotline}** hoặc gửi qua Cổng Dịch vụ công quốc gia.`,
  demo: 'DỮ LIỆU MINH HỌA, không phải số liệu thật',
  see: 'Xem kết quả',
  notFoundTitle: 'Không tìm thấy kết quả này',
  notFound: 'Đợt khảo sát hoặc đơn vị này không có kết quả được công bố. Xin xem danh sách các đợt đã công bố.',
  failedTitle: 'Chưa hiển thị được kết quả',
  failed: 'Hệ thống đang bận. Xin thử lại sau vài phút.',
};

export type ResultsWords = typeof vi;

const place = ({ position, of }: Rank): string => `${position} of ${of}`;

const en: ResultsWords = {
  otherLanguage: 'Tiếng Việt',
  listTitle: 'Results of satisfaction surveys',
  listLead: 'Published results of surveys that ask citizens and organisations where they are served.',
  listNone: 'No survey has published its results yet. When one does, it will be listed here.',
  listColumns: { campaign: 'Survey', days: 'Days' },
  all: 'All surveys',
  title: 'Survey results',
  days: (from, to) => `from ${from} to ${to}`,
  period: (named, days) => named ?? `${days.charAt(0).toUpperCase()}${days.slice(1)}`,
  sentence: (period, of, index, rank, change) =>
    `${period}: the satisfaction index (survey at the place of service) of ${of} reached ${index}${
      rank === null ? '' : `, ranked ${place(rank)} units with enough responses`
    }${change === undefined ? '' : `, ${change}`}.`,
  moved: (difference, digits, isPercentage, than) => {
    const size = Math.abs(difference).toFixed(digits);
    const way = difference > 0 ? 'up' : 'down';
    const said = /[1-9]/.test(size) ? `${way} ${size} ${isPercentage ? 'percentage points' : 'points'}` : 'unchanged';
    return `${said} against “${than}”`;
  },
  change: 'Against the survey before',
  noConclusion: 'The change lies within the variation: no conclusion whether it rose or fell',
  notComparable: (than, why) =>
    `Not comparable with “${than}”: ${
      {
        'method-changed': 'another method',
        'questionnaire-changed': 'another questionnaire',
        'nothing-scored': 'no answers to score',
      }[why]
    }`,
  participants: (of) => `the surveyed units under ${of}`,
  notYet: (of, minimum) =>
    `No figures of ${of} have been released yet. Figures are released once enough people (at least ${minimum}) have answered on days that are over.`,
  nothingScored: (of) => `The responses of ${of} hold no answer that enters the satisfaction index.`,
  several: (count) => `This survey covers ${count} units without a common agency above them; their results follow.`,
  responses: 'Valid responses',
  base: 'Answers in the denominator (without blanks and not applicable)',
  data: 'Data',
  asked: 'Days of the survey',
  method: 'Method',
  target: 'Against the target',
  rank: 'Rank',
  rankSaid: (rank) =>
    `${place(rank)} (between ${rank.low} and ${rank.high})${
      rank.high > rank.low ? `. Cannot be told apart from ${rank.high - rank.low} other units` : ''
    }`,
  rankShort: ({ position, of, low, high }) => `${position}/${of} (${low === high ? low : `${low}–${high}`})`,
  rankNone: (have, need) => `Not ranked: too few responses (${have}/${need})`,
  flagged: 'Flagged responses',
  flaggedSaid: (count) =>
    count === 0
      ? 'No responses were flagged.'
      : `With ${count} flagged responses. Without them: withheld because it would reveal another cell.`,
  factors: 'Results by factor',
  weakest: 'Weakest criteria',
  criteria: (count) => `Results of every criterion (${count})`,
  columns: {
    factor: 'Factor',
    criterion: 'Criterion',
    index: 'Satisfaction index',
    base: 'Answers in the denominator',
    unit: 'Unit',
    service: 'Service',
    responses: 'Responses',
    interval: { random: '95% confidence interval', open: 'Variation due to the number of responses' },
    rank: 'Rank (between)',
  },
  units: 'Results of each unit',
  unitsNote: 'Between: the places a unit could have, given the variation due to the number of responses.',
  services: 'Results by service',
  withheld: 'Withheld to protect respondents',
  withheldNote: (minimum) =>
    `“Withheld to protect respondents”: too few responses to publish (at least ${minimum} are needed), or figures that could tell who answered what.`,
  none: 'No answers',
  statement: 'Statement by the unit',
  statementOn: (day) => `The surveyed unit’s own words of ${day}.`,
  hasStatement: 'has a statement',
  about: 'About these figures',
  questionnaire: (title, version) => `Questionnaire: ${title}, version ${version}.`,
  released: (day) =>
    `Data to the end of ${day}. This page uses released figures only, in blocks of days with enough responses, never one response at a time; late responses enter the next block.`,
  openData: 'Open data',
  download: 'Download all figures of this page:',
  csv: 'CSV (opens in Excel)',
  json: 'JSON (with the method and a code book)',
  licence: 'May be copied, shared and reused, also commercially, if the source is named (licence CC BY 4.0).',
  cite: 'Cite as',
  citation: (title, of, days, url) =>
    `${of}: “${title}”, satisfaction index (survey at the place of service), data ${days}. ${url}`,
  contact: 'Contact',
  contactSaid: (hotline) =>
    hotline === undefined
      ? 'Send feedback through the National Public Service Portal.'
      : `For feedback call the hotline **${hotline}** or use the National Public Service Portal.`,
  demo: 'DEMONSTRATION DATA, not real figures',
  see: 'See results',
  notFoundTitle: 'No such results',
  notFound: 'This survey or unit has no published results. Please see the list of published surveys.',
  failedTitle: 'The results cannot be shown now',
  failed: 'The service is busy. Please try again in a few minutes.',
};

export const resultsWords: Record<ResultsLanguage, ResultsWords> = { vi, en };
