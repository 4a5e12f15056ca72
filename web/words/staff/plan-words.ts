// Which sentences stand on the pages of improvement plans?
import { numberText } from '../../../functions/domain/vietnamese-number.ts';
import type { StaffLanguage } from './frame-words.ts';

type Standing = {
  tasks: { all: number; late: number; done: number };
  targets: { all: number; met: number; missed: number };
  moved: { up: number; down: number; 'no-conclusion': number };
  unserved: string[];
};

const vi = {
  title: 'Kế hoạch cải thiện',
  lead: 'Kế hoạch cải thiện, nâng cao các chỉ số: đang ở đâu, phấn đấu đến đâu, ai làm gì, đến khi nào.',
  add: 'Lập kế hoạch',
  causes: 'Phân tích nguyên nhân tăng, giảm điểm',
  none: 'Chưa có kế hoạch nào. Xin lập kế hoạch đầu tiên: nhập bảng chỉ số bằng tay, hoặc lấy tiêu chí yếu từ một đợt khảo sát.',
  noneReader: 'Chưa có kế hoạch nào của đơn vị Ông/Bà, hoặc giao nhiệm vụ cho đơn vị Ông/Bà.',
  caption: (many: number) => `${numberText(many)} kế hoạch`,
  plan: 'Kế hoạch',
  agency: 'Đơn vị',
  period: 'Kỳ',
  standing: 'Hiện nay',
  done: {
    made: 'Đã lập kế hoạch. Tiếp theo: thêm bảng chỉ số, rồi giao nhiệm vụ.',
    saved: 'Đã lưu thay đổi.',
    removed: 'Đã xóa khỏi kế hoạch.',
    reported: 'Đã ghi nhận báo cáo tiến độ.',
    measured: 'Đã lấy số liệu từ đợt khảo sát, kèm phương pháp và số câu trả lời được tính.',
  },
  finding: (one: Standing) => `${findings(one).join('; ')}.`,
  picture: (done: number, open: number, late: number) =>
    `Nhiệm vụ: ${numberText(done)} hoàn thành, ${numberText(open)} chưa đến hạn, ${numberText(late)} quá hạn`,
  otherDoings: 'Việc khác với kế hoạch',
  edit: 'Sửa tên, kỳ, căn cứ',
  download: 'Tải các bảng (CSV)',
  fromSurvey: 'Lấy số liệu khảo sát',
  addTable: 'Thêm bảng chỉ số',
  addResult: 'Thêm kết quả đã công bố',
  addRow: 'Thêm dòng',
  addPart: 'Thêm dòng thành phần',
  addTask: 'Thêm nhiệm vụ',
  change: 'Sửa',
  changeOf: (what: string) => `Sửa: ${what}`,
  basis: 'Căn cứ',
  results: 'Kết quả đã công bố',
  faults: (many: number) => `Bảng có ${numberText(many)} chỗ chưa khớp`,
  faultsTodo: 'Hệ thống giữ nguyên số liệu như văn bản. Xin đối chiếu và sửa nơi ghi sai.',
  tableEmpty: 'Bảng chưa có dòng nào.',
  leads: 'Phân công chủ trì tham mưu',
  weakTitle: 'Chỉ số, tiêu chí yếu',
  weakLead: 'Thuộc nhóm thấp nhất (nhóm 4), hoặc giảm so với kỳ trước: mỗi dòng cần một nhiệm vụ.',
  weakness: { 'lowest-group': 'nhóm 4', fell: 'giảm so với kỳ trước' },
  weak: 'Chỉ số, tiêu chí',
  why: 'Vì sao',
  tasksOf: 'Nhiệm vụ',
  noTask: 'chưa có nhiệm vụ',
  giveTask: 'Giao nhiệm vụ',
  outcome: (period: string) => `Kết quả ${period}`,
  line: 'Chỉ số, tiêu chí',
  from: 'Mốc',
  reached: 'Đạt được',
  moved: 'Thay đổi',
  rankMoved: 'Thứ hạng',
  target: 'Mục tiêu',
  met: 'Đạt mục tiêu',
  missed: 'Chưa đạt mục tiêu',
  noConclusion: 'chưa đủ cơ sở kết luận tăng hay giảm',
  interval: (low: string, high: string) => `khoảng dao động của mức thay đổi: ${low} đến ${high}`,
  byHand: 'nhập tay',
  bySurvey: 'từ khảo sát',
  points: 'điểm',
  percentPoints: 'điểm phần trăm',
  refused: {
    'method-changed': 'Không so sánh được: đổi phương pháp',
    'questionnaire-changed': 'Không so sánh được: đổi phiếu hỏi',
    'other-agency': 'Không so sánh được: số liệu mốc của đơn vị khác',
    'other-part': 'Không so sánh được: số liệu mốc của nội dung khác',
    'nothing-scored': 'Không so sánh được: số liệu mốc không còn',
    'shared-days': 'Không so sánh được: hai kỳ có những ngày trùng nhau',
    'start-by-hand': 'Mốc nhập tay nên không có khoảng dao động để kết luận',
  },
  tasks: 'Nhiệm vụ',
  noTasks: 'Chưa có nhiệm vụ nào.',
  state: 'Tình trạng',
  states: {
    'not-started': 'Chưa thực hiện',
    'under-way': 'Đang thực hiện',
    done: 'Hoàn thành',
    late: 'Quá hạn',
  },
  due: (day: string) => `hạn ${day}`,
  reportedOn: (day: string) => `báo cáo ngày ${day}`,
  report: 'Báo cáo',
  measured: 'Số liệu lấy từ khảo sát',
  survey: 'Đợt khảo sát',
  days: 'Số liệu từ – đến',
  method: 'Phương pháp',
  methodSaid: (title: string, version: number) => `${title}, bản ${numberText(version)}`,
  base: 'Số câu trả lời được tính',
  figure: 'Chỉ số',
  openInterval: 'Khoảng dao động do số phiếu',
  released: 'Chỉ số hài lòng (khảo sát tại nơi giao dịch), theo số liệu đã công bố theo đợt.',
};
export type PlanWords = typeof vi;

/** What is late first, then what was reached, then what has nobody. */
function findings({ tasks, targets, moved, unserved }: Standing): string[] {
  const known = targets.met + targets.missed;
  return [
    ...(tasks.all === 0
      ? ['Chưa có nhiệm vụ nào']
      : [tasks.late === 0 ? 'Không có nhiệm vụ quá hạn' : `${numberText(tasks.late)} nhiệm vụ quá hạn`]),
    ...(tasks.all === 0 ? [] : [`${numberText(tasks.done)}/${numberText(tasks.all)} nhiệm vụ đã hoàn thành`]),
    ...(targets.all === 0
      ? []
      : [
          known === 0
            ? `${numberText(targets.all)} chỉ số có mục tiêu, chưa có kết quả`
            : `${numberText(targets.met)}/${numberText(targets.all)} chỉ số đã đạt mục tiêu`,
        ]),
    ...movedSaid(moved, ['tăng', 'giảm', 'chưa đủ cơ sở kết luận'], 'qua khảo sát: '),
    ...(unserved.length === 0 ? [] : [`${numberText(unserved.length)} chỉ số yếu chưa có nhiệm vụ`]),
  ];
}

/** `qua khảo sát: 2 giảm, 1 chưa đủ cơ sở kết luận`; what is nowhere is not said. */
function movedSaid(
  { up, down, 'no-conclusion': unsure }: Standing['moved'],
  [rose, fell, open]: [string, string, string],
  before: string,
): string[] {
  const said: [number, string][] = [
    [up, rose],
    [down, fell],
    [unsure, open],
  ];
  const some = said.filter(([many]) => many > 0).map(([many, text]) => `${numberText(many)} ${text}`);
  return some.length === 0 ? [] : [`${before}${some.join(', ')}`];
}

const count = (many: number, one: string, several: string): string => `${many} ${many === 1 ? one : several}`;

function findingsInEnglish({ tasks, targets, moved, unserved }: Standing): string[] {
  const known = targets.met + targets.missed;
  return [
    tasks.all === 0 ? 'No tasks yet' : count(tasks.late, 'task is late', 'tasks are late'),
    ...(tasks.all === 0 ? [] : [`${tasks.done} of ${tasks.all} done`]),
    ...(targets.all === 0
      ? []
      : [
          known === 0
            ? `${count(targets.all, 'index has a target', 'indices have targets')}, no outcome yet`
            : `${targets.met} of ${targets.all} targets met`,
        ]),
    ...movedSaid(moved, ['rose', 'fell', 'without a conclusion'], 'by survey '),
    ...(unserved.length === 0 ? [] : [`${count(unserved.length, 'weak row has', 'weak rows have')} no task`]),
  ];
}

const en: PlanWords = {
  title: 'Improvement plans',
  lead: 'Where the indices stand, where they shall be, who does what, and by when.',
  add: 'Make a plan',
  causes: 'Why an index moved',
  none: 'There are no plans yet. Make the first: type its tables, or take the weak criteria of a survey.',
  noneReader: 'There are no plans of your agency, and none that gives it a task.',
  caption: (many) => `${many} plans`,
  plan: 'Plan',
  agency: 'Agency',
  period: 'Period',
  standing: 'Today',
  done: {
    made: 'The plan was made. Next: add a table of indices, then give tasks.',
    saved: 'The change was saved.',
    removed: 'It was removed from the plan.',
    reported: 'The report was noted.',
    measured: 'Figures were taken from the survey, with method and base.',
  },
  finding: (one) => `${findingsInEnglish(one).join('; ')}.`,
  picture: (done, open, late) => `Tasks: ${done} done, ${open} not yet due, ${late} late`,
  otherDoings: 'More to do with the plan',
  edit: 'Change title, period, basis',
  download: 'Download the tables (CSV)',
  fromSurvey: 'Take figures of a survey',
  addTable: 'Add a table',
  addResult: 'Add a published result',
  addRow: 'Add a row',
  addPart: 'Add a sub-row',
  addTask: 'Add a task',
  change: 'Change',
  changeOf: (what) => `Change: ${what}`,
  basis: 'Basis',
  results: 'Published results',
  faults: (many) => `${count(many, 'figure disagrees', 'figures disagree')}`,
  faultsTodo: 'Figures are kept as the document has them. Compare and correct the wrong one.',
  tableEmpty: 'The table has no rows yet.',
  leads: 'Who leads what',
  weakTitle: 'Weak indices and criteria',
  weakLead: 'In the lowest group (group 4), or below the period before: each needs a task.',
  weakness: { 'lowest-group': 'group 4', fell: 'below the period before' },
  weak: 'Index or criterion',
  why: 'Why',
  tasksOf: 'Tasks',
  noTask: 'no task yet',
  giveTask: 'Give a task',
  outcome: (period) => `Outcome (${period})`,
  line: 'Index or criterion',
  from: 'From',
  reached: 'Reached',
  moved: 'Change',
  rankMoved: 'Rank',
  target: 'Target',
  met: 'Target met',
  missed: 'Target not met',
  noConclusion: 'no conclusion whether it rose or fell',
  interval: (low, high) => `the change varies from ${low} to ${high}`,
  byHand: 'by hand',
  bySurvey: 'from a survey',
  points: 'points',
  percentPoints: 'percentage points',
  refused: {
    'method-changed': 'Not comparable: the method changed',
    'questionnaire-changed': 'Not comparable: the questionnaire changed',
    'other-agency': 'Not comparable: it started from another agency',
    'other-part': 'Not comparable: it started from another item',
    'nothing-scored': 'Not comparable: where it started from is gone',
    'shared-days': 'Not comparable: the two periods share days',
    'start-by-hand': 'It started from a typed figure, which has no interval',
  },
  tasks: 'Tasks',
  noTasks: 'There are no tasks yet.',
  state: 'State',
  states: { 'not-started': 'Not started', 'under-way': 'Under way', done: 'Done', late: 'Late' },
  due: (day) => `due ${day}`,
  reportedOn: (day) => `reported ${day}`,
  report: 'Report',
  measured: 'Figures from surveys',
  survey: 'Campaign',
  days: 'Data from – to',
  method: 'Method',
  methodSaid: (title, version) => `${title}, version ${version}`,
  base: 'Answers in the denominator',
  figure: 'Index',
  openInterval: 'Variation due to the number of responses',
  released: 'Satisfaction index (survey where people are served), of figures as released.',
};

export const planWords: Record<StaffLanguage, PlanWords> = { vi, en };
