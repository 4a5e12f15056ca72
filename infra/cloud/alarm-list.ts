// When must somebody come, and who is harmed until they do? Each alarm once; docs/operate.md has a paragraph for each.

import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { type Seen, sumOf } from './seen.ts';
import type { Settings } from './settings.ts';

/** Rings when `metric` is at least `least`, or below `below`, for so many periods in a row. */
type Bound = { least: number } | { below: number };
export type Watched = Bound & {
  metric: IMetric;
  periods: number;
  /** Whether nothing measured is a reason to ring too. */
  nothingIs: 'fine' | 'bad';
};
export type AlarmRule = {
  /** Also the heading of its paragraph in the runbook. */
  id: string;
  /** What whoever is called reads first: who is harmed. */
  vi: string;
  en: string;
  /** Undefined where the stage has nothing to measure it by. */
  watch(seen: Seen, settings: Settings): Watched | undefined;
};

/** One of these lines is one too many. */
const once = (metric: IMetric, periods = 1): Watched => ({ metric, least: 1, periods, nothingIs: 'fine' });

export const alarmList: AlarmRule[] = [
  {
    id: 'citizens-cannot-answer',
    vi: 'Người dân đang không gửi được câu trả lời: trang khảo sát báo lỗi.',
    en: 'Citizens cannot answer: the survey fails.',
    watch: (seen) => ({
      metric: sumOf(
        { ...seen.failed('survey-site', 5), out: seen.said('storeUnreachable', 5), odd: seen.said('surveyFailed', 5) },
        5,
        'answers and pages that failed',
      ),
      ...{ least: 5, periods: 1, nothingIs: 'fine' },
    }),
  },
  {
    id: 'test-point-fails',
    vi: 'Điểm thử không trả lời được qua địa chỉ công khai: người dân rất có thể cũng vậy.',
    en: 'The test point cannot be answered at the public address; citizens probably meet the same.',
    watch: ({ canaryFailed }) => canaryFailed && { metric: canaryFailed, least: 1, periods: 3, nothingIs: 'bad' },
  },
  {
    id: 'nobody-answers',
    vi: 'Nhiều giờ làm việc liền không có câu trả lời nào: mã QR, mạng hoặc địa chỉ có thể hỏng mà không ai báo.',
    en: 'Not one answer for hours in which offices are open: codes, network or address may be broken unseen.',
    watch: (seen, { quietHours }) => ({
      metric: inOfficeHours(seen.said('answerStored', 60)),
      ...{ below: 1, periods: quietHours, nothingIs: 'fine' },
    }),
  },
  {
    id: 'door-fails',
    vi: 'Trang và API trả lời bằng lỗi 5xx: người dân, cán bộ hoặc phần mềm nhận trang lỗi.',
    en: 'Pages and API answer with 5xx: people and programs meet an error.',
    watch: (seen) => ({
      metric: sumOf(seen.doorFailed(5), 5, 'answers with 5xx'),
      ...{ least: 5, periods: 2, nothingIs: 'fine' },
    }),
  },
  {
    id: 'staff-cannot-work',
    vi: 'Cán bộ hoặc phần mềm kết nối không làm việc được: trang quản trị hoặc API báo lỗi.',
    en: 'Officials or their programs cannot work: staff pages or API fail.',
    watch: (seen) => ({
      metric: sumOf(
        {
          ...named('pages', seen.failed('staff-site', 5)),
          ...named('api', seen.failed('api', 5)),
          pagesFailed: seen.said('staffFailed', 5),
          apiFailed: seen.said('programFailed', 5),
        },
        5,
        'requests of staff and programs that failed',
      ),
      ...{ least: 5, periods: 1, nothingIs: 'fine' },
    }),
  },
  {
    id: 'public-results-fail',
    vi: 'Trang kết quả công khai báo lỗi: người dân và báo chí không xem được kết quả.',
    en: 'The pages of public results fail: nobody outside can read them.',
    watch: (seen) => ({
      metric: sumOf(
        { ...seen.failed('results-site', 5), odd: seen.said('resultsFailed', 5) },
        5,
        'requests for public results that failed',
      ),
      ...{ least: 5, periods: 1, nothingIs: 'fine' },
    }),
  },
  {
    id: 'counting-stopped',
    vi: 'Không lượt đếm nào kết thúc trong 15 phút: câu trả lời được giữ an toàn nhưng điểm số đứng yên.',
    en: 'No count has ended for 15 minutes: answers are kept, but scores stand still.',
    watch: (seen) => ({ metric: seen.said('drained', 5), below: 1, periods: 3, nothingIs: 'bad' }),
  },
  {
    id: 'counting-behind',
    vi: 'Việc đếm không theo kịp câu trả lời gửi về: điểm số trên màn hình cũ hơn thực tế.',
    en: 'Counting does not keep up: scores shown are older than what was answered.',
    // It works for 100 s at most; three such turns in a row left something over each time.
    watch: (seen) => ({ metric: seen.longest('score-counter', 5), least: 95_000, periods: 3, nothingIs: 'fine' }),
  },
  {
    id: 'scores-drifted',
    vi: 'Bảng đếm lệch so với câu trả lời: một số điểm đã công bố có thể sai cho đến khi được sửa.',
    en: 'Tallies differ from the responses: figures shown may have been wrong until the repair.',
    watch: (seen) => once(seen.said('drifted', 60)),
  },
  {
    id: 'response-put-apart',
    vi: 'Có câu trả lời không đếm được và đã tách riêng: ý kiến của người đó chưa nằm trong điểm số.',
    en: 'A response cannot be counted and was put apart: that person is in no score yet.',
    watch: (seen) =>
      once(
        sumOf({ poison: seen.said('poison', 60), unreadable: seen.said('unreadable', 60) }, 60, 'responses put apart'),
      ),
  },
  {
    id: 'figures-not-checked',
    vi: 'Việc đếm lại định kỳ không chạy được: sai lệch nếu có sẽ không ai thấy.',
    en: 'The recount fails again and again: nobody would see a figure that is wrong.',
    watch: (seen) => once(seen.said('notAudited', 60), 2),
  },
  {
    id: 'report-not-written',
    vi: 'Một báo cáo đến hạn chưa được lập: đơn vị không có số liệu để nộp.',
    en: 'A report that is due is not written: somebody has no figure to file.',
    watch: (seen) => once(seen.said('reportNotWritten', 15), 2),
  },
  {
    id: 'export-not-written',
    vi: 'Một lần xuất dữ liệu không hoàn thành: người yêu cầu đang chờ.',
    en: 'An export is not finished: whoever asked for it waits.',
    watch: (seen) => once(seen.said('exportNotWritten', 15), 2),
  },
  {
    id: 'alert-not-told',
    vi: 'Một cảnh báo hoặc báo cáo không báo đi được, hoặc không đọc được thông tin của một hệ thống kết nối: bên cần biết chưa biết; các tin khác vẫn đi.',
    en: 'An alert or a report cannot be told, or the entry of a system not be read: those who asked do not learn of it; all else is told.',
    watch: (seen) => once(seen.said('alertNotTold', 60)),
  },
  {
    id: 'mail-not-sent',
    vi: 'Thư cảnh báo hằng ngày không gửi được: người phụ trách không biết đơn vị mình có chuyện.',
    en: 'The daily mail of alerts was not taken: those in charge do not learn of them.',
    watch: (seen) => once(seen.said('mailNotSent', 60)),
  },
  {
    id: 'wake-up-missed',
    vi: 'Một việc nền đã thất bại hẳn và nằm trong hàng đợi: việc đó sẽ muộn đến lượt sau.',
    en: 'A turn in the background failed for good and lies in the queue: its work is late.',
    watch: ({ missed }) => once(missed),
  },
  {
    id: 'tables-throttled',
    vi: 'Cơ sở dữ liệu từ chối bớt yêu cầu: mọi người phải chờ, một số phải gửi lại.',
    en: 'The tables turn requests away: everybody waits, some must send again.',
    watch: (seen) => ({
      metric: sumOf(seen.throttled(5), 5, 'requests turned away by tables'),
      ...{ least: 10, periods: 2, nothingIs: 'fine' },
    }),
  },
];

const named = (prefix: string, metrics: Record<string, IMetric>): Record<string, IMetric> =>
  Object.fromEntries(Object.entries(metrics).map(([name, metric]) => [`${prefix}${name}`, metric]));

/** Outside 08:00–17:00 (01–10 UTC) on Monday to Friday as good as one answer: silence there is no news. */
const inOfficeHours = (answers: IMetric): IMetric =>
  new MathExpression({
    // Filled first: an hour in which nothing was measured has neither day nor hour of its own.
    expression: 'IF(DAY(FILL(m, 0)) < 6 AND HOUR(FILL(m, 0)) >= 1 AND HOUR(FILL(m, 0)) < 10, FILL(m, 0), 1)',
    usingMetrics: { m: answers },
    period: Duration.hours(1),
    label: 'answers while offices are open',
  });
