// When does the demo ask? In an open campaign that reaches back at least two weeks, and in the quarter before it.
import type { Campaign } from '../../../functions/domain/campaign.ts';
import { addDays, type Days, dayOf } from '../../../functions/domain/period.ts';
import { agencyIds } from './agencies.ts';

const leastDays = 14;
const firstMonths = ['01', '04', '07', '10'];
const names = ['I', 'II', 'III', 'IV'];

type Quarter = Days & { name: string };

function quarterOf(day: string): Quarter {
  const year = Number(day.slice(0, 4));
  const place = Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  const next = firstMonths[place + 1];
  const end = next === undefined ? `${year + 1}-01-01` : `${year}-${next}-01`;
  return { from: `${year}-${firstMonths[place]}-01`, to: addDays(end, -1), name: `${names[place]}/${year}` };
}

/**
 * The open campaign runs over the quarter of `startedAt`; in a quarter's first two weeks it has begun with the quarter before, for
 * a demo without answers shows nothing.
 */
export function demoCampaigns(startedAt: Date): { closed: Campaign; open: Campaign } {
  const today = dayOf(startedAt);
  const [begun, current] = [quarterOf(addDays(today, -leastDays)), quarterOf(today)];
  const before = quarterOf(addDays(begun.from, -1));
  const name = begun.name === current.name ? current.name : `${begun.name} và quý ${current.name}`;
  return {
    closed: {
      ...{ ...shared, ...daysOf(before), id: 'ca-demo-1', title: titleOf(before.name), status: 'closed' },
      publicResults: true,
    },
    open: { ...shared, ...daysOf({ ...begun, to: current.to }), id: 'ca-demo-2', title: titleOf(name), status: 'open' },
  };
}

const titleOf = (quarter: string): string => `Khảo sát tại nơi giao dịch, quý ${quarter}`;
const daysOf = ({ from, to }: Days) => ({ opensOn: from, closesOn: to });

const shared = {
  questionnaire: { id: 'sipas-dv-16-quay', version: 1 },
  method: { id: 't2b' },
  // The province with all under it: centres and communes, the hospital and the school.
  covers: { agencyIds: [agencyIds.province] },
  languages: ['vi', 'en'],
  sample: 'self-selected' as const,
  minimumToShow: 10,
  minimumToRank: 30,
  retentionDays: 730,
  commentDueDays: 10,
  target: 90,
  calendar: 'civil' as const,
  demo: true,
};
