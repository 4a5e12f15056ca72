// Which sentences stand on the pages of questionnaires?

import type { Question } from '../../../functions/domain/questionnaire.ts';
import type { Aspect, ChangedPart } from '../../../functions/domain/questionnaire-changes.ts';
import type { StaffLanguage } from './frame-words.ts';

type QuestionnaireWords = {
  title: string;
  lead: string;
  search: string;
  find: string;
  audience: string;
  audiences: Record<'all' | 'pupil' | 'anybody', string>;
  origin: string;
  origins: Record<'all' | 'library' | 'own', string>;
  none: string;
  drafts: string;
  draft: string;
  published: string;
  name: string;
  version: string;
  versionOf(n: number): string;
  questions: string;
  source: string;
  sourceAsKept: string;
  facts: string;
  use: string;
  usedIn: string;
  unused: string;
  versions: string;
  older: string;
  preview: string;
  previewKinds: Record<'commune' | 'hospital' | 'school', string>;
  compare: string;
  copy: string;
  nextVersion: string;
  goOnDraft: string;
  scale: string;
  scales: string;
  methods: string;
  kinds: Record<Question['kind'], string>;
  required: string;
  scored: string;
  voluntary: string;
  onlyIf(question: string, values: string): string;
  section: string;
  compareTitle: string;
  compareLead: string;
  from: string;
  to: string;
  toDraft: string;
  compareButton: string;
  oneVersion: string;
  noChange: string;
  changeOf: Record<'added' | 'removed' | 'changed', string>;
  parts: Record<ChangedPart, string>;
  aspects: Record<Aspect, string>;
  part: string;
  what: string;
  before: string;
  after: string;
  seriesEnd: string;
  seriesKept(sections: string): string;
  copyTitle: string;
  copyLead: string;
  newId: string;
  newIdHint: string;
  copyButton: string;
  idTaken: string;
  back: string;
  save: string;
  done: Record<'copied' | 'saved' | 'removed' | 'moved' | 'published', string>;
  draftTitle(title: string): string;
  draftLead: string;
  faults: string;
  noFaults: string;
  mend: string;
  editHeading: string;
  editSection: string;
  addSection: string;
  addQuestion: string;
  edit: string;
  up: string;
  down: string;
  remove: string;
  publish: string;
  publishAsk: { title: string; text(version: number): string; button: string };
  removeAsk: { title(what: string): string; text: string; button: string };
  changesSince(version: number): string;
  textVi: string;
  textEn: string;
  id: string;
  idHint: string;
  kind: string;
  scaleHint: string;
  noScale: string;
  requiredHint: string;
  scoredHint: string;
  showIf: string;
  showIfNone: string;
  showIfIn: string;
  showIfInHint: string;
  min: string;
  max: string;
  boundsHint: string;
  voluntaryHint: string;
  firstQuestion: string;
  firstQuestionHint: string;
  gone: string;
  changedMeanwhile: { title: string; lead: string };
};

export const questionnaireWords: Record<StaffLanguage, QuestionnaireWords> = {
  vi: {
    title: 'Phiếu hỏi',
    lead: 'Thư viện phiếu hỏi. Phiếu đã ban hành không đổi được; muốn sửa thì sao chép thành bản nháp, rồi ban hành bản mới.',
    search: 'Tìm phiếu',
    find: 'Tìm',
    audience: 'Người trả lời',
    audiences: { all: 'Tất cả', anybody: 'Người dân, tổ chức', pupil: 'Học sinh' },
    origin: 'Nguồn phiếu',
    origins: { all: 'Tất cả', library: 'Thư viện có sẵn', own: 'Tự soạn' },
    none: 'Không có phiếu hỏi nào như vậy.',
    drafts: 'Bản nháp',
    draft: 'Bản nháp',
    published: 'Đã ban hành',
    name: 'Tên phiếu',
    version: 'Bản',
    versionOf: (n) => `bản ${n}`,
    questions: 'Số câu',
    source: 'Nguồn',
    sourceAsKept: 'Ghi chú về nguồn và câu chữ',
    facts: 'Thông tin',
    use: 'Dùng để',
    usedIn: 'Đợt khảo sát dùng phiếu này',
    unused: 'Chưa đợt nào dùng.',
    versions: 'Các bản',
    older: 'Ông/Bà đang xem một bản cũ.',
    preview: 'Xem như người dân',
    previewKinds: { commune: 'tại xã, phường', hospital: 'tại bệnh viện', school: 'tại trường học' },
    compare: 'So sánh hai bản',
    copy: 'Sao chép thành phiếu mới',
    nextVersion: 'Soạn bản tiếp theo',
    goOnDraft: 'Sửa bản nháp',
    scale: 'Thang trả lời',
    scales: 'Thang trả lời',
    methods: 'Cách tính chỉ số',
    kinds: {
      rating: 'Chấm mức',
      single: 'Chọn một',
      multiple: 'Chọn nhiều',
      'yes-no': 'Có hoặc không',
      percent: 'Tỷ lệ phần trăm',
      number: 'Con số',
      text: 'Viết bằng lời',
    },
    required: 'bắt buộc',
    scored: 'tính vào chỉ số',
    voluntary: 'tự chọn, không tính vào chỉ số',
    onlyIf: (question, values) => `chỉ hỏi khi câu ${question} trả lời ${values}`,
    section: 'Phần',
    compareTitle: 'So sánh hai bản',
    compareLead: 'Những gì thêm vào, bỏ đi, đổi khác; và phần nào còn so sánh được với số liệu trước đây.',
    from: 'Bản trước',
    to: 'Bản sau',
    toDraft: 'Bản nháp',
    compareButton: 'So sánh',
    oneVersion: 'Phiếu này mới có một bản, chưa có gì để so sánh.',
    noChange: 'Hai bản giống hệt nhau.',
    changeOf: { added: 'Thêm', removed: 'Bỏ', changed: 'Đổi' },
    parts: {
      title: 'Tên phiếu',
      source: 'Nguồn',
      audience: 'Người trả lời',
      section: 'Phần',
      question: 'Câu',
      scale: 'Thang',
      method: 'Cách tính',
    },
    aspects: {
      text: 'câu chữ',
      kind: 'kiểu câu hỏi',
      scale: 'các mức trả lời',
      required: 'bắt buộc hay không',
      scored: 'có tính vào chỉ số hay không',
      showIf: 'điều kiện hỏi',
      bounds: 'giới hạn con số',
      place: 'chuyển phần',
      formula: 'cách tính',
      other: 'thiết lập khác',
    },
    part: 'Mục',
    what: 'Thay đổi',
    before: 'Trước',
    after: 'Sau',
    seriesEnd: 'Chỉ số chung không nối tiếp được giữa hai bản: báo cáo sẽ ghi “không so sánh được vì đổi phiếu hỏi”.',
    seriesKept: (sections) =>
      sections === '' ? 'Không có phần nào so sánh tiếp được.' : `Các phần vẫn so sánh tiếp được: ${sections}.`,
    copyTitle: 'Sao chép phiếu hỏi',
    copyLead: 'Bản sao là một bản nháp: sửa thoải mái, chưa ai thấy, cho đến khi ban hành.',
    newId: 'Mã phiếu mới',
    newIdHint: 'Chữ thường không dấu, số và dấu gạch nối. Ví dụ: lao-cai-mot-cua. Không đổi được về sau.',
    copyButton: 'Tạo bản nháp',
    idTaken: 'Mã này đã có phiếu hỏi hoặc bản nháp. Xin đặt mã khác.',
    back: 'Quay lại',
    save: 'Lưu',
    done: {
      copied: 'Đã tạo bản nháp.',
      saved: 'Đã lưu bản nháp.',
      removed: 'Đã xóa khỏi bản nháp.',
      moved: 'Đã đổi thứ tự.',
      published: 'Đã ban hành. Từ nay chọn được phiếu này khi lập đợt khảo sát.',
    },
    draftTitle: (title) => `Bản nháp: ${title}`,
    draftLead: 'Mỗi lần sửa một chỗ; bản nháp được lưu ngay. Chưa ai trả lời được cho đến khi ban hành.',
    faults: 'Phải sửa trước khi ban hành',
    noFaults: 'Không còn gì phải sửa: có thể ban hành.',
    mend: 'Sửa',
    editHeading: 'Sửa tên và nguồn',
    editSection: 'Sửa phần',
    addSection: 'Thêm phần',
    addQuestion: 'Thêm câu',
    edit: 'Sửa',
    up: 'Lên',
    down: 'Xuống',
    remove: 'Xóa',
    publish: 'Ban hành',
    publishAsk: {
      title: 'Ban hành phiếu hỏi?',
      text: (version) =>
        `Bản ${version} sẽ được ban hành và không ai sửa được nữa, vì phiếu trả lời gắn với đúng câu chữ của nó. Muốn đổi sau này thì soạn bản tiếp theo. Các đợt khảo sát đang dùng bản cũ không bị ảnh hưởng.`,
      button: 'Ban hành',
    },
    removeAsk: {
      title: (what) => `Xóa ${what} khỏi bản nháp?`,
      text: 'Chỉ bản nháp thay đổi. Các bản đã ban hành vẫn nguyên.',
      button: 'Xóa khỏi bản nháp',
    },
    changesSince: (version) => `Xem thay đổi so với bản ${version}`,
    textVi: 'Câu chữ tiếng Việt',
    textEn: 'Câu chữ tiếng Anh',
    id: 'Mã',
    idHint: 'Chữ và số, bắt đầu bằng chữ, ví dụ A4. Là tên cột trong tệp số liệu.',
    kind: 'Kiểu câu hỏi',
    scaleHint: 'Cần cho câu chấm mức, chọn một, chọn nhiều.',
    noScale: 'Không dùng thang',
    requiredHint:
      'Không nên: người không muốn trả lời sẽ bỏ cả phiếu hoặc chọn bừa. Phiếu của thư viện không bắt buộc câu nào.',
    scoredHint: 'Câu chấm mức thường được tính vào chỉ số.',
    showIf: 'Chỉ hỏi khi',
    showIfNone: 'Luôn hỏi',
    showIfIn: 'Câu đó trả lời một trong các giá trị',
    showIfInHint: 'Các con số, cách nhau bằng dấu phẩy. Ví dụ: 1, 2',
    min: 'Nhỏ nhất',
    max: 'Lớn nhất',
    boundsHint: 'Chỉ cho câu hỏi tỷ lệ hoặc con số.',
    voluntaryHint: 'Người dân chọn trả lời thêm hay không; phần này không tính vào chỉ số.',
    firstQuestion: 'Câu hỏi đầu tiên của phần',
    firstQuestionHint: 'Một phần phải có ít nhất một câu. Các thiết lập khác sửa ở bước sau.',
    changedMeanwhile: {
      title: 'Người khác vừa sửa bản nháp này',
      lead: 'việc của Ông/Bà chưa được thực hiện. Dưới đây là bản đang lưu; xin xem lại rồi làm lại nếu vẫn cần.',
    },
    gone: 'Câu hoặc phần này không còn trong bản nháp: người khác vừa xóa.',
  },
  en: {
    title: 'Questionnaires',
    lead: 'The library. What is published never changes; to change it, copy it as a draft and publish a new version.',
    search: 'Search',
    find: 'Search',
    audience: 'Who answers',
    audiences: { all: 'All', anybody: 'Citizens, organisations', pupil: 'Pupils' },
    origin: 'From',
    origins: { all: 'All', library: 'The library', own: 'Own' },
    none: 'There is no such questionnaire.',
    drafts: 'Drafts',
    draft: 'Draft',
    published: 'Published',
    name: 'Title',
    version: 'Version',
    versionOf: (n) => `version ${n}`,
    questions: 'Questions',
    source: 'Source',
    sourceAsKept: 'Notes on source and wording',
    facts: 'Facts',
    use: 'For',
    usedIn: 'Campaigns that ask it',
    unused: 'No campaign asks it yet.',
    versions: 'Versions',
    older: 'You are looking at an older version.',
    preview: 'Preview as a citizen',
    previewKinds: { commune: 'at a commune', hospital: 'at a hospital', school: 'at a school' },
    compare: 'Compare two versions',
    copy: 'Copy as a new one',
    nextVersion: 'Write the next version',
    goOnDraft: 'Edit the draft',
    scale: 'Scale',
    scales: 'Scales',
    methods: 'How the index is computed',
    kinds: {
      rating: 'Rating',
      single: 'Choose one',
      multiple: 'Choose several',
      'yes-no': 'Yes or no',
      percent: 'Percentage',
      number: 'Number',
      text: 'Own words',
    },
    required: 'required',
    scored: 'enters the index',
    voluntary: 'voluntary, enters no index',
    onlyIf: (question, values) => `asked only if ${question} is ${values}`,
    section: 'Section',
    compareTitle: 'Compare two versions',
    compareLead: 'What was added, removed and changed, and which sections keep their series.',
    from: 'Before',
    to: 'After',
    toDraft: 'Draft',
    compareButton: 'Compare',
    oneVersion: 'There is one version only, and nothing to compare.',
    noChange: 'The two are the same.',
    changeOf: { added: 'Added', removed: 'Removed', changed: 'Changed' },
    parts: {
      title: 'Title',
      source: 'Source',
      audience: 'Who answers',
      section: 'Section',
      question: 'Question',
      scale: 'Scale',
      method: 'Method',
    },
    aspects: {
      text: 'wording',
      kind: 'kind',
      scale: 'levels',
      required: 'required or not',
      scored: 'scored or not',
      showIf: 'condition',
      bounds: 'bounds',
      place: 'moved to another section',
      formula: 'formula',
      other: 'other settings',
    },
    part: 'Part',
    what: 'Change',
    before: 'Before',
    after: 'After',
    seriesEnd:
      'The index as a whole does not run across versions: reports say “not comparable: questionnaire changed”.',
    seriesKept: (sections) =>
      sections === '' ? 'No section keeps its series.' : `Sections that keep their series: ${sections}.`,
    copyTitle: 'Copy a questionnaire',
    copyLead: 'The copy is a draft: nobody sees it until it is published.',
    newId: 'New id',
    newIdHint: 'Small letters without accents, digits and hyphens, such as lao-cai-one-stop. It never changes.',
    copyButton: 'Make the draft',
    idTaken: 'There is a questionnaire or a draft of this id; choose another.',
    back: 'Back',
    save: 'Save',
    done: {
      copied: 'The draft was made.',
      saved: 'The draft was saved.',
      removed: 'Taken out of the draft.',
      moved: 'The order was changed.',
      published: 'Published. It can be chosen for campaigns from now on.',
    },
    draftTitle: (title) => `Draft: ${title}`,
    draftLead: 'Change one thing at a time; the draft is saved at once. Nobody can answer it before it is published.',
    faults: 'To be mended before it can be published',
    noFaults: 'Nothing is left to mend: it can be published.',
    mend: 'Mend',
    editHeading: 'Edit title and source',
    editSection: 'Edit section',
    addSection: 'Add a section',
    addQuestion: 'Add a question',
    edit: 'Edit',
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    publish: 'Publish',
    publishAsk: {
      title: 'Publish the questionnaire?',
      text: (version) =>
        `Version ${version} will be published, and nobody can change it then: answers belong to its very wording. To change it later, write the next version. Campaigns that ask an older version are not touched.`,
      button: 'Publish',
    },
    removeAsk: {
      title: (what) => `Remove ${what} from the draft?`,
      text: 'Only the draft changes. Published versions stay.',
      button: 'Remove from the draft',
    },
    changesSince: (version) => `See changes since version ${version}`,
    textVi: 'Vietnamese wording',
    textEn: 'English wording',
    id: 'Id',
    idHint: 'Letters and digits, a letter first, such as A4. It is the column’s name in files.',
    kind: 'Kind',
    scaleHint: 'Needed for ratings and choices.',
    noScale: 'No scale',
    requiredHint: 'Better not: who does not wish to answer leaves, or clicks at random. The library requires none.',
    scoredHint: 'Ratings usually enter the index.',
    showIf: 'Asked only if',
    showIfNone: 'Always asked',
    showIfIn: 'that question is answered by one of',
    showIfInHint: 'Numbers with commas between, such as 1, 2',
    min: 'Smallest',
    max: 'Largest',
    boundsHint: 'For percentages and numbers only.',
    voluntaryHint: 'People choose whether to answer it; it enters no index.',
    firstQuestion: 'First question of the section',
    firstQuestionHint: 'A section has at least one question. The rest is set in the next step.',
    changedMeanwhile: {
      title: 'Somebody has just changed this draft',
      lead: 'nothing of yours was done. Below is what is stored now; look at it, and do it again if still wanted.',
    },
    gone: 'This question or section is no longer in the draft: somebody has just removed it.',
  },
};
