// Which sentences stand on the pages of results? Headings, what is chosen, and what is said where there is no figure.
import type { NoFigure } from '../../../functions/domain/figure-state.ts';
import type { StaffLanguage } from './frame-words.ts';

export type ResultWords = {
  title: string;
  representativeness: string;
  noEarlier: string;
  method: string;
  lead: string;
  none: string;
  toCampaigns: string;
  all: string;
  seeResults: string;
  caption: string;
  campaign: string;
  unit: string;
  index: string;
  responses: string;
  change: string;
  older: string;
  newer: string;
  choose: string;
  service: string;
  anyService: string;
  axis: string;
  axes: Record<'territory' | 'line', string>;
  period: string;
  periods: { all: string; custom: string };
  from: string;
  to: string;
  customHint: string;
  wrongDays: string;
  flagged: string;
  flaggedChoices: Record<'include' | 'exclude', string>;
  show: string;
  review: string;
  campaignPage: string;
  noFigure: Record<NoFigure, string>;
  noIndex: string;
  fewToRank(responses: string, least: string): string;
  oneOfficial: string;
  withheldAll: string;
  noResponses: string;
  releasedOn(day: string): string;
  /** Of bounds that may be below 0; others are `low–high`. */
  fromTo(low: string, high: string): string;
  released: string;
  releasedSaid(index: string, responses: string, day: string): string;
  releasedNone: string;
  releasedUse: string;
  noRelease: string;
  table: string;
  trend: string;
  axisFrom(low: string): string;
  day: string;
  interval: string;
  band: string;
  factors: string;
  factor: string;
  criteria: string;
  criterion: string;
  weakest: string;
  unsure(criteria: string, least: string): string;
  legend: string;
  base: string;
  blanks: string;
  notApplicable: string;
  notAsked: string;
  before: string;
  channels: string;
  channel: string;
  share: string;
  units: string;
  heat: string;
  heatHint: string;
  ranking: string;
  rank: string;
  rankRange: string;
  rankEnds(shown: number, of: number): string;
  services: string;
  days: string;
  weekdays: string[];
  monthName(month: number): string;
  explain: string;
  rate: string;
  mix: string;
  sum: string;
  explainHint: string;
  byQuestion: string;
  byAgency: string;
  pooledUnits: string;
  total: string;
  verdict: string;
  verdicts: Record<'up' | 'down' | 'no-conclusion', string>;
  points: string;
  pointsHint: string;
  coverage: string;
  target: string;
  answer: string;
  people: string;
  byUnit: string;
  back: string;
  channelNames: Record<string, string>;
  history: string;
  comparable: string;
  breaks: Record<'method-changed' | 'questionnaire-changed' | 'agency-split', string>;
  refused: Record<string, string>;
};

export const resultWords: Record<StaffLanguage, ResultWords> = {
  vi: {
    title: 'Kết quả',
    representativeness:
      'Kết quả dựa trên phiếu của người dân, tổ chức tự nguyện trả lời tại nơi giao dịch, không phải mẫu chọn ngẫu nhiên; không suy rộng cho toàn bộ người dân và không thay thế Chỉ số SIPAS do Bộ Nội vụ công bố.',
    noEarlier: 'Chưa có kỳ trước để so sánh',
    method: 'Phương pháp',
    lead: 'Mỗi đợt khảo sát với chỉ số, khoảng dao động, số phiếu và mức thay đổi. Chọn một đợt để xem chi tiết.',
    none: 'Chưa có đợt khảo sát nào có kết quả để xem. Kết quả có ngay khi đợt đầu tiên mở và nhận được phiếu.',
    toCampaigns: 'Xem các đợt khảo sát',
    all: 'Toàn bộ đợt khảo sát',
    seeResults: 'Xem kết quả',
    caption: 'Các đợt khảo sát, đợt mới nhất trước',
    campaign: 'Đợt khảo sát',
    unit: 'Đơn vị',
    index: 'Chỉ số hài lòng',
    responses: 'Số phiếu hợp lệ',
    change: 'Thay đổi',
    older: 'Các đợt trước đó',
    newer: 'Về các đợt mới nhất',
    choose: 'Chọn số liệu cần xem',
    service: 'Dịch vụ',
    anyService: 'Tất cả dịch vụ',
    axis: 'Sắp xếp đơn vị',
    axes: { territory: 'Theo địa bàn', line: 'Theo ngành, lĩnh vực' },
    period: 'Kỳ',
    periods: { all: 'Toàn bộ đợt khảo sát', custom: 'Tự chọn ngày' },
    from: 'Từ ngày',
    to: 'Đến ngày',
    customHint: 'Chỉ dùng khi kỳ là “Tự chọn ngày”.',
    wrongDays:
      'Khoảng ngày chưa đúng: xin nhập đủ hai ngày, ngày đầu không sau ngày cuối. Dưới đây là toàn bộ đợt khảo sát.',
    flagged: 'Phiếu cần rà soát',
    flaggedChoices: { include: 'Kể cả', exclude: 'Không kể' },
    show: 'Xem',
    review: 'Rà soát phiếu',
    campaignPage: 'Thông tin đợt khảo sát',
    noFigure: {
      withheld: 'Không hiển thị để bảo vệ người trả lời',
      'not-asked': 'Không hỏi',
      'none-answered': 'Chưa có câu trả lời được tính',
    },
    noIndex: 'Chưa có câu trả lời được tính',
    fewToRank: (responses, least) => `Không xếp hạng: chưa đủ số phiếu (${responses}/${least})`,
    oneOfficial:
      'Nơi đây chỉ có một người phục vụ, nên số liệu là đánh giá về một người: chỉ người đứng đầu đơn vị và chính người đó được xem.',
    withheldAll: 'Không hiển thị để bảo vệ người trả lời: số phiếu quá ít, hoặc có thể suy ra số liệu khác đã được ẩn.',
    noResponses: 'Chưa có phiếu nào trong kỳ này. Xin kiểm tra mã QR đã được đặt tại quầy, hoặc chọn kỳ khác.',
    releasedOn: (day) => `Số liệu đã công bố đến ngày ${day}.`,
    fromTo: (low, high) => `${low} đến ${high}`,
    released: 'Số liệu công bố',
    releasedSaid: (index, responses, day) => `${index} (${responses} phiếu, đến hết ngày ${day})`,
    releasedNone: 'chưa có: chưa đủ số phiếu, hoặc kỳ chưa kết thúc',
    releasedUse: 'Số liệu trên trang còn cập nhật; văn bản, báo cáo chỉ dùng số liệu công bố.',
    noRelease: 'Chưa có số liệu nào của phần này được công bố.',
    table: 'Xem bảng số liệu',
    trend: 'Diễn biến',
    axisFrom: (low) => `Trục đứng bắt đầu từ ${low}, không từ 0.`,
    day: 'Ngày',
    interval: 'Khoảng dao động',
    band: 'Xếp loại',
    factors: 'Các yếu tố',
    factor: 'Yếu tố',
    criteria: 'Các tiêu chí',
    criterion: 'Tiêu chí',
    weakest: 'Tiêu chí cần cải thiện nhất',
    unsure: (criteria, least) =>
      `Chưa xét ${criteria} tiêu chí có dưới ${least} câu trả lời được tính: quá ít để kết luận.`,
    legend: 'Các mức trả lời, từ thấp đến cao',
    base: 'Số câu trả lời được tính',
    blanks: 'Bỏ trống',
    notApplicable: 'Không áp dụng',
    notAsked: 'Không hỏi',
    before: 'Kỳ trước',
    channels: 'Theo kênh trả lời',
    channel: 'Kênh',
    share: 'Tỷ trọng phiếu',
    units: 'Các đơn vị trực thuộc',
    heat: 'Từng đơn vị theo từng yếu tố',
    heatHint:
      'Ô tô màu cam: thấp hơn chỉ số chung của yếu tố đó từ 3 điểm (kẻ sọc: từ 10 điểm); màu tím: cao hơn từ 3 điểm (đậm: từ 10 điểm). Màu không xét đến khoảng dao động.',
    ranking: 'Xếp hạng',
    rank: 'Hạng',
    rankRange: 'Khoảng hạng',
    rankEnds: (shown, of) => `Hình vẽ ${shown} đơn vị đầu và ${shown} đơn vị cuối trong ${of} đơn vị; bảng có đủ.`,
    services: 'Theo dịch vụ',
    days: 'Số phiếu theo ngày',
    weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
    monthName: (month) => `Th${month}`,
    explain: 'Nguyên nhân thay đổi: đóng góp của từng tiêu chí, từng đơn vị',
    rate: 'Do điểm thay đổi',
    mix: 'Do tỷ trọng thay đổi',
    sum: 'Đóng góp',
    explainHint:
      'Màu trơn: do điểm thay đổi; kẻ sọc: do tỷ trọng phiếu thay đổi. Cộng tất cả các dòng bằng đúng mức thay đổi của chỉ số.',
    byQuestion: 'Theo tiêu chí',
    byAgency: 'Theo đơn vị',
    pooledUnits: 'Các đơn vị không nêu riêng',
    total: 'Cộng',
    verdict: 'Kết luận',
    verdicts: { up: 'Tăng', down: 'Giảm', 'no-conclusion': 'Chưa đủ cơ sở kết luận' },
    points: 'Điểm đặt mã QR của đơn vị',
    pointsHint: 'Mỗi điểm có trang riêng: mã QR, bản in và các lần kiểm tra.',
    coverage: 'Số phiếu trên 100 lượt giao dịch',
    target: 'Mục tiêu',
    answer: 'Mức trả lời',
    people: 'Số người',
    byUnit: 'Theo đơn vị',
    back: 'Về kết quả chung',
    channelNames: {
      qr: 'Quét mã QR',
      ticket: 'Mã mời trên giấy hẹn',
      kiosk: 'Máy tại quầy',
      web: 'Trang web',
      message: 'Tin nhắn',
      paper: 'Phiếu giấy',
      assisted: 'Có người hỗ trợ',
      phone: 'Điện thoại',
    },
    history: 'Qua các đợt khảo sát',
    comparable: 'Không so sánh được với đợt trước',
    breaks: {
      'method-changed': 'đổi phương pháp',
      'questionnaire-changed': 'đổi phiếu hỏi',
      'agency-split': 'sắp xếp lại đơn vị',
    },
    refused: {
      'method-changed': 'Không so sánh được: đổi phương pháp',
      'questionnaire-changed': 'Không so sánh được: đổi phiếu hỏi',
      'agency-split': 'Không so sánh được: sắp xếp lại đơn vị',
      'nothing-scored': 'Không so sánh được: một trong hai kỳ chưa có câu trả lời được tính',
      withheld: 'Không so sánh: số liệu của một trong hai kỳ không hiển thị để bảo vệ người trả lời',
    },
  },
  en: {
    title: 'Results',
    representativeness:
      'Based on people who chose to answer where they were served; not a random sample, not generalisable to all citizens, and no replacement for the SIPAS published by the Ministry of Home Affairs.',
    noEarlier: 'There is no period before to compare with',
    method: 'Method',
    lead: 'Each campaign with its index, its variation, its responses and what has changed. Choose one for more.',
    none: 'No campaign has results to show yet. They are here as soon as the first one is open and answered.',
    toCampaigns: 'See the campaigns',
    all: 'The whole campaign',
    seeResults: 'See the results',
    caption: 'Campaigns, the newest first',
    campaign: 'Campaign',
    unit: 'Unit',
    index: 'Satisfaction index',
    responses: 'Valid responses',
    change: 'Change',
    older: 'Earlier campaigns',
    newer: 'Back to the newest',
    choose: 'Choose figures',
    service: 'Service',
    anyService: 'All services',
    axis: 'Units arranged',
    axes: { territory: 'By place', line: 'By line' },
    period: 'Period',
    periods: { all: 'The whole campaign', custom: 'Days of my own' },
    from: 'From',
    to: 'To',
    customHint: 'Only where the period is “Days of my own”.',
    wrongDays: 'These are no days to show: give both, the first not after the last. Below is the whole campaign.',
    flagged: 'Flagged responses',
    flaggedChoices: { include: 'With them', exclude: 'Without them' },
    show: 'Show',
    review: 'Review responses',
    campaignPage: 'About the campaign',
    noFigure: {
      withheld: 'Withheld to protect respondents',
      'not-asked': 'Not asked',
      'none-answered': 'No answer that counts yet',
    },
    noIndex: 'No answer that counts yet',
    fewToRank: (responses, least) => `Not ranked: too few responses (${responses}/${least})`,
    oneOfficial:
      'One person alone serves here, so the figures rate a person: only the head of the unit and that person see them.',
    withheldAll: 'Withheld to protect respondents: there are too few, or another withheld figure would follow from it.',
    noResponses: 'No responses in this period. Check that the QR codes are at the counters, or choose another period.',
    releasedOn: (day) => `Figures released up to ${day}.`,
    fromTo: (low, high) => `${low} to ${high}`,
    released: 'Released figure',
    releasedSaid: (index, responses, day) => `${index} (${responses} responses, up to ${day})`,
    releasedNone: 'none yet: too few have answered, or the days are not over',
    releasedUse: 'What this page shows still changes; sign and report the released figure alone.',
    noRelease: 'Nothing of this part has been released yet.',
    table: 'Show the table',
    trend: 'Over time',
    axisFrom: (low) => `The vertical axis begins at ${low}, not at 0.`,
    day: 'Day',
    interval: 'Variation',
    band: 'Band',
    factors: 'Factors',
    factor: 'Factor',
    criteria: 'Criteria',
    criterion: 'Criterion',
    weakest: 'Weakest criteria',
    unsure: (criteria, least) =>
      `${criteria} criteria with fewer than ${least} answers are left out: too few to conclude from.`,
    legend: 'Answers, from low to high',
    base: 'Answers in the denominator',
    blanks: 'Left blank',
    notApplicable: 'Not applicable',
    notAsked: 'Not asked',
    before: 'Period before',
    channels: 'By channel',
    channel: 'Channel',
    share: 'Share of responses',
    units: 'Units under it',
    heat: 'Each unit by each factor',
    heatHint:
      'Orange: at least 3 points below the whole’s figure of that factor (hatched: 10); purple: at least 3 above (darker: 10). The tint says nothing of chance.',
    ranking: 'Ranking',
    rank: 'Rank',
    rankRange: 'Between',
    rankEnds: (shown, of) =>
      `The picture has the first ${shown} and the last ${shown} of ${of} units; the table has all.`,
    services: 'By service',
    days: 'Responses by day',
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    monthName: (month) => `M${month}`,
    explain: 'What explains the change: by criterion and by unit',
    rate: 'By the score',
    mix: 'By the weight',
    sum: 'Adds',
    explainHint:
      'Plain: by a changed score; hatched: by a changed share of the responses. All rows add up to the change of the index.',
    byQuestion: 'By criterion',
    byAgency: 'By unit',
    pooledUnits: 'Units not named apart',
    total: 'Sum',
    verdict: 'Conclusion',
    verdicts: { up: 'Up', down: 'Down', 'no-conclusion': 'No conclusion' },
    points: 'QR points of the unit',
    pointsHint: 'Each point has a page of its own: its QR code, prints and rounds.',
    coverage: 'Responses per 100 transactions',
    target: 'Target',
    answer: 'Answer',
    people: 'People',
    byUnit: 'By unit',
    back: 'Back to all results',
    channelNames: {
      qr: 'QR code',
      ticket: 'Code on the slip',
      kiosk: 'Kiosk',
      web: 'Web page',
      message: 'Message',
      paper: 'Paper',
      assisted: 'With help',
      phone: 'Telephone',
    },
    history: 'Campaign by campaign',
    comparable: 'Not comparable with the one before',
    breaks: {
      'method-changed': 'other method',
      'questionnaire-changed': 'other questionnaire',
      'agency-split': 'units rearranged',
    },
    refused: {
      'method-changed': 'Not comparable: the method changed',
      'questionnaire-changed': 'Not comparable: the questionnaire changed',
      'agency-split': 'Not comparable: units were rearranged',
      'nothing-scored': 'Not comparable: one of the periods has no answer that counts',
      withheld: 'Not compared: one of the periods is withheld to protect respondents',
    },
  },
};
