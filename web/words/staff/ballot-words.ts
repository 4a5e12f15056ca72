// Which sentences stand on the pages where paper ballots are typed, and typed again?
import type { StaffLanguage } from './frame-words.ts';

type BallotWords = {
  title: string;
  lead: string;
  none: string;
  typeOne: string;
  importFile: string;
  open: string;
  closed: (day: string) => string;
  choose: { title: string; lead: string; point: string; pointHint: string; noPoint: string; byAgency: string };
  agency: string;
  agencyHint: string;
  service: string;
  anyService: string;
  notSaid: string;
  day: string;
  dayHint: string;
  channel: string;
  channels: { paper: string; assisted: string; phone: string };
  begin: string;
  begun: string;
  noneBegun: string;
  goOn: string;
  chooseOne: string;
  faults: { place: string; day: string };
  entry: {
    title: string;
    how: string;
    keys: string;
    mine: (mine: string, all: string) => string;
    serial: string;
    serialHint: string;
    comment: string;
    commentHint: string;
    save: string;
    saved: (number: string, serial: string | undefined) => string;
    again: string;
    corrected: string;
    fix: string;
    fixTitle: string;
    fixing: (serial: string | undefined) => string;
    fixSave: string;
    back: string;
    answers: string;
    notAsked: string;
    wrong: (options: string) => string;
    wrongSerial: string;
    multiple: string;
    another: string;
    checkSome: string;
    onlyIf: (question: string) => string;
  };
  check: {
    title: string;
    lead: string;
    sample: string;
    sampleLead: (every: string) => string;
    every: string;
    everyHint: string;
    show: string;
    noSerials: string;
    allDone: string;
    serial: string;
    typedBy: string;
    type: string;
    other: string;
    secondTitle: string;
    secondLead: string;
    secondSave: string;
    differ: string;
    agree: string;
    question: string;
    first: string;
    second: string;
    blank: string;
    keepFirst: string;
    takeSecond: string;
    kept: { first: string; second: string };
    result: string;
    rate: (differing: string, base: string, percent: string, ballots: string) => string;
    noRate: string;
    same: (many: string) => string;
    caveat: string;
    clerk: string;
    ballots: string;
    answers: string;
    differing: string;
    settled: string;
    toSettle: string;
  };
};

export const ballotWords: Record<StaffLanguage, BallotWords> = {
  vi: {
    title: 'Nhập phiếu giấy',
    lead: 'Chọn đợt khảo sát để nhập từng phiếu bằng bàn phím, hoặc nhập nhiều phiếu từ tệp Excel, CSV.',
    none: 'Hiện không có đợt khảo sát nào nhận phiếu giấy mà Ông/Bà được nhập.',
    typeOne: 'Nhập từng phiếu',
    importFile: 'Nhập từ tệp',
    open: 'Đang mở',
    closed: (day) => `Đã kết thúc ngày ${day}; vẫn nhận phiếu trả lời đến ngày đó`,
    choose: {
      title: 'Chọn lượt nhập',
      lead: 'Một lượt nhập gồm các phiếu của cùng một nơi và cùng một ngày trả lời. Chọn một lần, rồi nhập liên tiếp.',
      point: 'Điểm đặt mã QR',
      pointHint: 'Nơi người dân trả lời phiếu.',
      noPoint: 'Không theo điểm (chọn đơn vị ở dưới)',
      byAgency: 'Hoặc theo đơn vị',
    },
    agency: 'Đơn vị',
    agencyHint: 'Chỉ chọn khi phiếu không thu tại một điểm đặt mã QR. Đơn vị cần có mã.',
    service: 'Thủ tục, dịch vụ',
    anyService: 'Không theo dịch vụ',
    notSaid: 'Không ghi trên phiếu',
    day: 'Ngày trả lời',
    dayHint: 'Ngày ghi trên phiếu, không phải ngày nhập.',
    channel: 'Hình thức',
    channels: { paper: 'Phiếu giấy', assisted: 'Có người hỏi và ghi giúp', phone: 'Hỏi qua điện thoại' },
    begin: 'Bắt đầu nhập',
    begun: 'Các lượt đã nhập',
    noneBegun: 'Chưa có lượt nào.',
    goOn: 'Nhập tiếp',
    chooseOne: 'Chọn…',
    faults: { place: 'Xin chọn nơi trả lời: một điểm, hoặc một đơn vị.', day: 'Xin ghi ngày trả lời.' },
    entry: {
      title: 'Nhập phiếu',
      how: 'Gõ số nhỏ cạnh ô được đánh dấu; con trỏ tự sang câu sau.',
      keys: 'Phím cách, dấu trừ hoặc Enter: bỏ trống và sang câu sau · Backspace trong ô trống: về câu trước · xong thì Tab rồi Enter để lưu.',
      mine: (mine, all) => `Hôm nay Ông/Bà đã nhập ${mine} phiếu trong lượt này; cả lượt có ${all} phiếu.`,
      serial: 'Số phiếu',
      serialHint: 'In ở góc trên, dạng B-XXXXX-XXXXX; không cần gõ chữ B và dấu gạch. Phiếu không có số thì để trống.',
      comment: 'Góp ý',
      commentHint: 'Chép nguyên văn; không chép họ tên, số điện thoại, số căn cước.',
      save: 'Lưu và nhập phiếu sau',
      saved: (number, serial) =>
        `Đã lưu phiếu thứ ${number} của Ông/Bà hôm nay${serial === undefined ? '' : ` (số ${serial})`}.`,
      again: 'Phiếu này đã được lưu trước đó; không lưu thêm lần nữa.',
      corrected: 'Phiếu nhập sai đã được loại khỏi kết quả; phiếu vừa nhập được tính thay.',
      fix: 'Nhập lại phiếu vừa nhập',
      fixTitle: 'Nhập lại phiếu đã nhập sai',
      fixing: (serial) =>
        `Xin nhập lại từ đầu phiếu${serial === undefined ? ' vừa nhập' : ` số ${serial}`}. Khi lưu, lần nhập trước bị loại khỏi kết quả với lý do “nhập sai, đã nhập lại”; nhật ký giữ cả hai. Sau hôm nay chỉ người rà soát phiếu mới loại được.`,
      fixSave: 'Lưu thay phiếu nhập sai',
      back: 'Thôi, nhập phiếu mới',
      answers: 'Câu trả lời',
      notAsked: 'không hỏi',
      wrong: (options) => `Chỉ nhận: ${options}`,
      wrongSerial: 'Số phiếu gõ chưa đúng: xin so từng ký tự với phiếu giấy',
      multiple: 'được chọn nhiều: gõ liền các số, hoặc cách nhau bằng dấu cách',
      another: 'Đổi lượt nhập',
      checkSome: 'Kiểm tra việc nhập',
      onlyIf: (question) => `chỉ hỏi tùy câu ${question}`,
    },
    check: {
      title: 'Kiểm tra việc nhập',
      lead: 'Một số phiếu được nhập lần hai, tốt nhất là bởi người khác và không xem lần nhập thứ nhất. Lần nhập thứ hai không được tính vào kết quả.',
      sample: 'Phiếu cần nhập lần hai',
      sampleLead: (every) =>
        `Cứ ${every} phiếu có số thì lấy 1, theo thứ tự nhập. Có thể nhập lại thêm bất kỳ phiếu nào khác của lượt.`,
      every: 'Cứ bao nhiêu phiếu lấy một',
      everyHint: '10 nghĩa là kiểm tra 10%',
      show: 'Xem',
      noSerials: 'Lượt này chưa có phiếu nào mang số, nên không tìm lại được tờ giấy để nhập lần hai.',
      allDone: 'Các phiếu được chọn đều đã nhập lần hai.',
      serial: 'Số phiếu',
      typedBy: 'Người nhập lần một',
      type: 'Nhập lần hai',
      other: 'Nhập lại một phiếu khác',
      secondTitle: 'Nhập lần hai',
      secondLead:
        'Xin nhập đúng như trên phiếu giấy, không xem lần nhập trước. Mỗi phiếu chỉ nhập lần hai được một lần.',
      secondSave: 'Đối chiếu',
      differ: 'Các phiếu có khác nhau',
      agree: 'Hai lần nhập giống nhau.',
      question: 'Câu',
      first: 'Lần một',
      second: 'Lần hai',
      blank: 'bỏ trống',
      keepFirst: 'Lần một đúng với phiếu giấy',
      takeSecond: 'Lần hai đúng với phiếu giấy',
      kept: { first: 'Đã đối chiếu: giữ lần một', second: 'Đã đối chiếu: tính lần hai, loại lần một' },
      result: 'Mức độ khác nhau',
      rate: (differing, base, percent, ballots) =>
        `${differing} trên ${base} câu trả lời khác nhau giữa hai lần nhập (${percent}), ở ${ballots} phiếu nhập hai lần.`,
      noRate: 'Chưa có phiếu nào được nhập lần hai.',
      same: (many) => `${many} phiếu do cùng một người nhập cả hai lần: kết quả kém tin cậy hơn.`,
      caveat:
        'Khác nhau không cho biết lần nào sai. Tỷ lệ tính trên các phiếu được nhập hai lần, không phải mọi phiếu; ít phiếu thì tỷ lệ dao động mạnh. Câu trả lời bằng chữ và góp ý không so sánh.',
      clerk: 'Người nhập lần một',
      ballots: 'Phiếu nhập hai lần',
      answers: 'Câu so sánh',
      differing: 'Khác nhau',
      settled: 'Đã ghi nhận kết quả đối chiếu.',
      toSettle: 'Xin xem lại tờ phiếu rồi chọn lần nhập đúng.',
    },
  },
  en: {
    title: 'Paper forms',
    lead: 'Choose a campaign to type one form after another, or to import many from an Excel or CSV file.',
    none: 'No campaign takes paper forms now that you may enter.',
    typeOne: 'Type forms',
    importFile: 'Import a file',
    open: 'Open',
    closed: (day) => `Ended on ${day}; forms answered until then are still taken`,
    choose: {
      title: 'Choose a batch',
      lead: 'A batch holds the forms of one place and one day of answering. Choose once, then type one after another.',
      point: 'QR point',
      pointHint: 'Where people answered the form.',
      noPoint: 'At no point (choose an agency below)',
      byAgency: 'Or by agency',
    },
    agency: 'Agency',
    agencyHint: 'Only where the form was not collected at a QR point. The agency needs a code.',
    service: 'Service',
    anyService: 'By no service',
    notSaid: 'The form does not say',
    day: 'Day of answering',
    dayHint: 'The day on the form, not the day of typing.',
    channel: 'How it was answered',
    channels: { paper: 'On paper', assisted: 'Somebody asked and wrote', phone: 'By telephone' },
    begin: 'Begin typing',
    begun: 'Batches typed so far',
    noneBegun: 'There are none yet.',
    goOn: 'Go on typing',
    chooseOne: 'Choose…',
    faults: { place: 'Choose where it was answered: a point or an agency.', day: 'Say the day of answering.' },
    entry: {
      title: 'Type a form',
      how: 'Type the small number beside the marked box; the cursor goes on by itself.',
      keys: 'Space, minus or Enter: leave blank and go on · Backspace in an empty box: back · at the end Tab, then Enter to save.',
      mine: (mine, all) => `You typed ${mine} forms in this batch today; the batch has ${all}.`,
      serial: 'Form no.',
      serialHint:
        'Printed at the top, as B-XXXXX-XXXXX; B and dashes may be left out. Leave it empty where there is none.',
      comment: 'Comment',
      commentHint: 'Word for word; without names, phone or ID numbers.',
      save: 'Save, next form',
      saved: (number, serial) => `Saved: your form no. ${number} today${serial === undefined ? '' : ` (${serial})`}.`,
      again: 'This form was saved before; nothing was added.',
      corrected: 'The form typed wrongly was excluded; the one just typed counts instead.',
      fix: 'Type this form anew',
      fixTitle: 'Type a form anew',
      fixing: (serial) =>
        `Type ${serial === undefined ? 'the form' : `form ${serial}`} anew from its beginning. On saving, the former typing is excluded for the reason “typed wrongly, typed anew”; the trail keeps both. After today only whoever reviews responses can exclude it.`,
      fixSave: 'Save in place of the wrong one',
      back: 'Leave it, type the next form',
      answers: 'Answers',
      notAsked: 'not asked',
      wrong: (options) => `Only: ${options}`,
      wrongSerial: 'The form no. is not right: compare each character with the paper',
      multiple: 'several allowed: type their numbers together, or with spaces',
      another: 'Another batch',
      checkSome: 'Check the typing',
      onlyIf: (question) => `asked depending on ${question}`,
    },
    check: {
      title: 'Check the typing',
      lead: 'Some forms are typed a second time, best by somebody else who has not seen the first typing. The second typing never counts.',
      sample: 'Forms to type a second time',
      sampleLead: (every) =>
        `Of every ${every} forms with a number one, in the order of typing. Any other form of the batch may be added.`,
      every: 'One of how many',
      everyHint: '10 checks 10%',
      show: 'Show',
      noSerials: 'No form of this batch has a number, so that no paper can be found to type it again.',
      allDone: 'All forms of the sample were typed a second time.',
      serial: 'Form no.',
      typedBy: 'First typed by',
      type: 'Type again',
      other: 'Type another form again',
      secondTitle: 'Second typing',
      secondLead:
        'Type just what is on the paper, without looking at the first typing. A form is typed a second time only once.',
      secondSave: 'Compare',
      differ: 'Forms that differ',
      agree: 'Both typings are alike.',
      question: 'Question',
      first: 'First',
      second: 'Second',
      blank: 'blank',
      keepFirst: 'The first is as the paper',
      takeSecond: 'The second is as the paper',
      kept: { first: 'Settled: the first stays', second: 'Settled: the second counts, the first is excluded' },
      result: 'How far they differ',
      rate: (differing, base, percent, ballots) =>
        `${differing} of ${base} answers differ between the typings (${percent}), on ${ballots} forms typed twice.`,
      noRate: 'No form was typed a second time yet.',
      same: (many) => `${many} forms were typed twice by the same person: less can be learnt from them.`,
      caveat:
        'A difference does not say which typing is wrong. The rate is of forms typed twice, not of all; with few forms it swings widely. Words and comments are not compared.',
      clerk: 'First typed by',
      ballots: 'Forms typed twice',
      answers: 'Answers compared',
      differing: 'Differing',
      settled: 'What the paper says was noted.',
      toSettle: 'Look at the paper, then choose the right typing.',
    },
  },
};
