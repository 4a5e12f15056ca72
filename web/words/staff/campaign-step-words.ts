// Which sentences lead through the five steps of a new campaign?
import type { FiledLayout, ReportKind } from '../../../functions/domain/report-schedule.ts';
import type { StaffLanguage } from './frame-words.ts';

type StepWords = {
  steps: { questionnaire: string; who: string; when: string; check: string; open: string };
  stepsLabel: string;
  newTitle: string;
  next: string;
  save: string;
  backTo: string;
  leave: string;
  name: string;
  nameHint: string;
  questionnaire: string;
  chooseQuestionnaire: string;
  questionnaireHint: string;
  fixed: string;
  whatFor(questions: number, minutes: number, source: string): string;
  noAgencies: string;
  whoTitle: string;
  whoLead: string;
  agencies: string;
  searchAgencies: string;
  services: string;
  servicesHint: string;
  searchServices: string;
  find: string;
  all: string;
  under(n: number): string;
  chosen(n: number): string;
  chosenElsewhere(n: number): string;
  nothingFound: string;
  whenTitle: string;
  whenLead: string;
  quick: string;
  quickHint: string;
  own: string;
  thisQuarter: string;
  nextQuarter: string;
  thisMonth: string;
  nextMonth: string;
  reporting: string;
  opensOn: string;
  closesOn: string;
  calendar: string;
  calendarHint: string;
  languages: string;
  languagesHint: string;
  minimumToShow: string;
  minimumToShowHint: string;
  minimumToRank: string;
  minimumToRankHint: string;
  target: string;
  targetHint: string;
  smallestChange: string;
  smallestChangeHint: string;
  lowBelow: string;
  lowBelowHint: string;
  takesComments: string;
  takesCommentsHint: string;
  respondentQuestions: string;
  respondentQuestionsHint: string;
  commentDueDays: string;
  commentDueDaysHint: string;
  retentionDays: string;
  retentionDaysHint: string;
  commentRetentionDays: string;
  commentRetentionDaysHint: string;
  reportKinds: string;
  reportKindsHint: string;
  kinds: Record<ReportKind, string>;
  reportLayouts: string;
  reportLayoutsHint: string;
  layouts: Record<FiledLayout, string>;
  graceDays: string;
  graceDaysHint: string;
  dueDays: string;
  dueDaysHint: string;
  statementDays: string;
  statementDaysHint: string;
  checkTitle: string;
  checkLead: string;
  blocks: string;
  blocksNone: string;
  advice: string;
  adviceNone: string;
  openButton: string;
  openLater(day: string, last: string): string;
  openNow(last: string): string;
  cannotOpen: string;
};

export const campaignStepWords: Record<StaffLanguage, StepWords> = {
  vi: {
    steps: { questionnaire: 'Phiếu hỏi', who: 'Hỏi ai', when: 'Khi nào', check: 'Kiểm tra', open: 'Mở' },
    stepsLabel: 'Các bước',
    newTitle: 'Lập đợt khảo sát',
    next: 'Lưu và tiếp tục',
    save: 'Lưu',
    backTo: 'Bước trước',
    leave: 'Để sau (bản nháp đã lưu)',
    name: 'Tên đợt khảo sát',
    nameHint: 'Ví dụ: Khảo sát tại Trung tâm Phục vụ hành chính công Quý I/2027. Người dân không thấy tên này.',
    questionnaire: 'Phiếu hỏi',
    chooseQuestionnaire: 'Xin chọn một phiếu hỏi.',
    questionnaireHint: 'Chưa rõ nên dùng phiếu nào: ở quầy một cửa dùng phiếu ngắn nhất có đủ nội dung cần hỏi.',
    fixed: 'Đợt đã mở: phiếu hỏi không đổi được nữa, vì đổi câu hỏi sẽ đổi nghĩa của phiếu đã nhận.',
    whatFor: (questions, minutes, source) => `${questions} câu hỏi, khoảng ${minutes} phút. ${source}`,
    noAgencies: 'Chưa có đơn vị nào thuộc quyền của Ông/Bà. Xin khai báo đơn vị trước, rồi lập đợt khảo sát.',
    whoTitle: 'Hỏi ở những đơn vị nào?',
    whoLead: 'Chọn một đơn vị là chọn cả các đơn vị trực thuộc. Mọi điểm đặt mã QR ở đó sẽ phục vụ đợt này.',
    agencies: 'Đơn vị',
    searchAgencies: 'Tìm đơn vị',
    services: 'Chỉ hỏi về một số dịch vụ',
    servicesHint: 'Không chọn dịch vụ nào nghĩa là hỏi về mọi dịch vụ.',
    searchServices: 'Tìm dịch vụ',
    find: 'Tìm, giữ các mục đã chọn',
    all: 'Hiện tất cả',
    under: (n) => `${n.toLocaleString('vi-VN')} đơn vị trực thuộc`,
    chosen: (n) => `Đã chọn ${n}`,
    chosenElsewhere: (n) => `Còn ${n} mục đã chọn không hiện trong kết quả tìm; vẫn được giữ.`,
    nothingFound: 'Không tìm thấy mục nào. Xin thử từ khác; các mục đã chọn vẫn được giữ.',
    whenTitle: 'Khi nào, và hỏi thế nào?',
    whenLead: 'Đến ngày bắt đầu đợt tự nhận phiếu, hết ngày cuối tự ngừng. Các ô đã có sẵn giá trị thường dùng.',
    quick: 'Chọn nhanh thời gian',
    quickHint: 'Hoặc chọn “Ngày khác” và nhập hai ngày bên dưới.',
    own: 'Ngày khác (nhập bên dưới)',
    thisQuarter: 'Quý này',
    nextQuarter: 'Quý sau',
    thisMonth: 'Tháng này',
    nextMonth: 'Tháng sau',
    reporting: 'kỳ báo cáo hành chính',
    opensOn: 'Ngày bắt đầu',
    closesOn: 'Ngày cuối',
    calendar: 'Số liệu chia theo kỳ nào',
    calendarHint: 'Chỉ dùng khi nhập ngày khác; chọn nhanh đã kèm kỳ của nó.',
    languages: 'Ngôn ngữ của trang khảo sát',
    languagesHint: 'Trang mở bằng ngôn ngữ đầu tiên; người dân đổi được sang ngôn ngữ khác.',
    minimumToShow: 'Số phiếu tối thiểu để hiển thị',
    minimumToShowHint:
      'Thường là 10. Ít hơn thế thì số liệu của một đơn vị được ẩn, để không suy ra ai trả lời thế nào.',
    minimumToRank: 'Số phiếu tối thiểu để xếp hạng',
    minimumToRankHint: 'Thường là 30. Ít hơn thế thì thứ hạng chỉ là ngẫu nhiên.',
    target: 'Mục tiêu chung',
    targetHint: 'Ví dụ: 90. Đơn vị nào có mục tiêu riêng thì đặt sau, ở trang của đợt.',
    smallestChange: 'Cảnh báo khi chỉ số thay đổi từ bao nhiêu điểm',
    smallestChangeHint:
      'Để trống là 3 điểm phần trăm. Giảm ít hơn thế thì không cảnh báo; giảm do ngẫu nhiên cũng không cảnh báo.',
    lowBelow: 'Cảnh báo khi chỉ số nhiều ngày liền dưới mức',
    lowBelowHint: 'Để trống là 60%. Phiếu không tính điểm theo phần trăm chỉ cảnh báo khi có số ở đây.',
    takesComments: 'Nhận góp ý bằng lời',
    takesCommentsHint: 'Người gửi nhận mã tra cứu để xem câu trả lời. Cần có người phụ trách trả lời.',
    respondentQuestions: 'Hỏi thông tin chung về người trả lời (nhóm tuổi, giới tính…)',
    respondentQuestionsHint: 'Không hỏi họ tên. Với học sinh nên để trống.',
    commentDueDays: 'Trả lời góp ý trong bao nhiêu ngày',
    commentDueDaysHint: 'Thường là 10. Ngày hạn được ghi cho người gửi thấy.',
    retentionDays: 'Lưu từng phiếu bao nhiêu ngày',
    retentionDaysHint:
      'Thường là 730 (hai năm): đủ để tính lại số liệu của năm trước. Sau đó phiếu bị xóa, số liệu tổng hợp vẫn còn. Không đổi được sau khi mở.',
    commentRetentionDays: 'Lưu góp ý bao nhiêu ngày',
    commentRetentionDaysHint: 'Thường là 365. Không lâu hơn thời gian lưu phiếu.',
    reportKinds: 'Tự động lập báo cáo theo kỳ',
    reportKindsHint: 'Hết kỳ, số liệu được chốt và lập thành tệp; kỳ khác có thể yêu cầu bất cứ lúc nào ở mục Báo cáo.',
    kinds: {
      month: 'Hằng tháng',
      quarter: 'Hằng quý',
      half: '6 tháng',
      'nine-months': '9 tháng',
      year: 'Hằng năm',
      all: 'Cả đợt khảo sát',
    },
    reportLayouts: 'Biểu mẫu kèm trong báo cáo',
    reportLayoutsHint:
      'Chọn những biểu phải nộp; các bảng theo đơn vị, yếu tố, tiêu chí và dịch vụ luôn có. Phụ lục được công bố cùng báo cáo.',
    layouts: {
      counts: 'Số lượng và tỷ lệ theo từng mức độ trả lời',
      hospital: 'Kết quả từng khoa so với kế hoạch của bệnh viện (chỉ với phiếu của Bộ Y tế)',
      reform: 'Nội dung đưa vào báo cáo cải cách hành chính định kỳ',
      plans: 'Phụ lục: kế hoạch cải thiện chỉ số và phân công nhiệm vụ của đơn vị, nếu có lấy số liệu từ đợt này',
      scorecards: 'Phụ lục: bảng đánh giá việc giải quyết thủ tục hành chính (một cửa) của kỳ',
    },
    graceDays: 'Chờ phiếu đến muộn bao nhiêu ngày',
    graceDaysHint: 'Thường là 3: phiếu điền khi mất mạng đến sau vài ngày. Hết thời gian này số liệu được chốt.',
    dueDays: 'Nộp báo cáo trong bao nhiêu ngày sau khi kỳ kết thúc',
    dueDaysHint: 'Thường là 6: kỳ hết ngày 14 thì nộp trước ngày 20.',
    statementDays: 'Dành cho đơn vị bao nhiêu ngày để giải trình',
    statementDaysHint:
      'Số ngày sau ngày chốt số liệu mà đơn vị được thêm ý kiến giải trình; hết thời gian này mới phê duyệt công bố được. Ghi 0 nếu không dành ngày nào.',
    checkTitle: 'Kiểm tra trước khi mở',
    checkLead: 'Hệ thống đã xem lại toàn bộ thiết lập, các điểm đặt mã QR và các đợt đang mở.',
    blocks: 'Phải sửa trước khi mở',
    blocksNone: 'Không có gì cản trở.',
    advice: 'Nên xem lại',
    adviceNone: 'Không có gì cần xem lại.',
    openButton: 'Mở đợt khảo sát',
    openLater: (day, last) =>
      `Đợt sẽ tự nhận phiếu từ ngày ${day} đến hết ngày ${last}. Sau khi mở, đơn vị, ngày bắt đầu, phiếu hỏi và thời gian lưu không đổi được.`,
    openNow: (last) =>
      `Đợt nhận phiếu ngay từ bây giờ đến hết ngày ${last}. Sau khi mở, đơn vị, ngày bắt đầu, phiếu hỏi và thời gian lưu không đổi được.`,
    cannotOpen: 'Chưa mở được: xin sửa những điểm ở trên.',
  },
  en: {
    steps: { questionnaire: 'Questionnaire', who: 'Who', when: 'When', check: 'Check', open: 'Open' },
    stepsLabel: 'Steps',
    newTitle: 'New campaign',
    next: 'Save and go on',
    save: 'Save',
    backTo: 'Step before',
    leave: 'Leave it (the draft is saved)',
    name: 'Title',
    nameHint: 'For example: one-stop centres, Q1 2027. Citizens do not see it.',
    questionnaire: 'Questionnaire',
    chooseQuestionnaire: 'Choose a questionnaire.',
    questionnaireHint: 'In doubt take the shortest that asks what you need to know.',
    fixed: 'The campaign was opened: another questionnaire would change the meaning of answers already given.',
    whatFor: (questions, minutes, source) => `${questions} questions, about ${minutes} minutes. ${source}`,
    noAgencies: 'There is no agency under your rights yet. Make agencies first, then a campaign.',
    whoTitle: 'At which agencies?',
    whoLead: 'Choosing an agency chooses all under it. Every QR point there will serve this campaign.',
    agencies: 'Agencies',
    searchAgencies: 'Search agencies',
    services: 'Ask about some services only',
    servicesHint: 'Choosing none means all services.',
    searchServices: 'Search services',
    find: 'Search, keeping what is chosen',
    all: 'Show all',
    under: (n) => `${n.toLocaleString('en')} under it`,
    chosen: (n) => `${n} chosen`,
    chosenElsewhere: (n) => `${n} more are chosen that this search does not show; they are kept.`,
    nothingFound: 'Nothing was found. Try another word; what is chosen is kept.',
    whenTitle: 'When, and how?',
    whenLead: 'It begins by itself on its first day and stops after its last. The usual values are filled in.',
    quick: 'Days',
    quickHint: 'Or choose “other days” and enter them below.',
    own: 'Other days (below)',
    thisQuarter: 'This quarter',
    nextQuarter: 'Next quarter',
    thisMonth: 'This month',
    nextMonth: 'Next month',
    reporting: 'administrative reporting period',
    opensOn: 'First day',
    closesOn: 'Last day',
    calendar: 'Periods of the figures',
    calendarHint: 'Used with other days only; the choices above bring their own.',
    languages: 'Languages of the page',
    languagesHint: 'It opens in the first; citizens can switch.',
    minimumToShow: 'Minimum responses to show',
    minimumToShowHint: 'Usually 10. Below it figures are withheld, so that nobody can guess who answered what.',
    minimumToRank: 'Minimum responses to rank',
    minimumToRankHint: 'Usually 30. Below it a rank is chance.',
    target: 'Target',
    targetHint: 'For example 90. Targets of single agencies are set later, on the campaign’s page.',
    smallestChange: 'Alert of a fall of at least (points)',
    smallestChangeHint: 'Left empty it is 3 percentage points. A smaller fall raises no alert, nor does one of chance.',
    lowBelow: 'Alert of days on end below',
    lowBelowHint: 'Left empty it is 60%. Without percentages alerts come only where a number stands here.',
    takesComments: 'Take comments',
    takesCommentsHint: 'Authors get a code to look up the reply. Somebody must answer them.',
    respondentQuestions: 'Ask general questions about the respondent (age group, sex, …)',
    respondentQuestionsHint: 'No names are asked. Better not of pupils.',
    commentDueDays: 'Comments are answered within (days)',
    commentDueDaysHint: 'Usually 10. The author is told the day.',
    retentionDays: 'Each response is kept (days)',
    retentionDaysHint:
      'Usually 730 (two years), so that last year can be recounted. Then it is deleted; totals stay. Fixed once open.',
    commentRetentionDays: 'Comments are kept (days)',
    commentRetentionDaysHint: 'Usually 365; no longer than the response.',
    reportKinds: 'Reports made by themselves',
    reportKindsHint:
      'Once a period is over its figures are frozen into files; other periods can be asked for at any time under Reports.',
    kinds: {
      month: 'Monthly',
      quarter: 'Quarterly',
      half: 'Half-yearly',
      'nine-months': 'Nine months',
      year: 'Yearly',
      all: 'The whole campaign',
    },
    reportLayouts: 'Layouts that reports have',
    reportLayoutsHint:
      'Choose those that you must file; tables by unit, factor, criterion and service are always there. Annexes become public with the report.',
    layouts: {
      counts: 'Counts and shares of each level of answer',
      hospital: 'Wards beside the hospital’s plan (forms of the Ministry of Health only)',
      reform: 'The section of the periodic report on administrative reform',
      plans: 'Annex: plans and tasks of units that took figures from this campaign',
      scorecards: 'Annex: evaluations of one-stops in the period',
    },
    graceDays: 'Days to wait for late responses',
    graceDaysHint: 'Usually 3: forms filled in without network arrive some days later. Then the figures are frozen.',
    dueDays: 'Days after a period’s end by which its report is filed',
    dueDaysHint: 'Usually 6: a period that ends on the 14th is filed by the 20th.',
    statementDays: 'Days for units to add a statement',
    statementDaysHint:
      'Days after the figures are frozen in which units may explain theirs; the report can be published once they are over. 0 for none.',
    checkTitle: 'Check before opening',
    checkLead: 'All settings, the QR points and the campaigns now open have been looked at.',
    blocks: 'To be mended before it can open',
    blocksNone: 'Nothing stands in the way.',
    advice: 'To be looked at',
    adviceNone: 'Nothing to be looked at.',
    openButton: 'Open the campaign',
    openLater: (day, last) =>
      `It will take answers by itself from ${day} to ${last}. Once open, agencies, first day, questionnaire and keeping are fixed.`,
    openNow: (last) =>
      `It takes answers from now to ${last}. Once open, agencies, first day, questionnaire and keeping are fixed.`,
    cannotOpen: 'It cannot be opened yet: mend what is listed above.',
  },
};
