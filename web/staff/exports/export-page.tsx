// How do all responses of a campaign leave? What is in the file and that it is noted first; then the files of the last day, with their sums.
import type { ExportTimes } from '../../../functions/domain/response-export.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import { exportWords } from '../../words/staff/export-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { DoneNotice } from '../imports/done-notice.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Notice } from '../parts/notice.tsx';
import { ExportJobs, type ShownExport } from './export-jobs.tsx';

type Shown = {
  campaign: { id: string; title: string };
  times: ExportTimes;
  jobs: ShownExport[];
  asked: Record<string, string>;
};

export function exportPage(lang: StaffLanguage, { campaign, times, jobs, asked }: Shown) {
  const words = exportWords[lang];
  const own = `/staff/campaigns/${campaign.id}`;
  const content = (
    <>
      <Crumbs
        way={[
          { href: '/staff/campaigns', text: campaignWords[lang].title },
          { href: own, text: campaign.title },
        ]}
      />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <DoneNotice asked={asked} words={words.done} />
      <Notice kind="warn">{words.warn}</Notice>
      <section class="card">
        <h2>{words.inside}</h2>
        <ul>
          {[...words.items, words.times[times]].map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.ask}</h2>
        <form method="post">
          <p class="actions">
            <button type="submit" name="format" value="csv">
              {words.csv}
            </button>
            <button type="submit" name="format" value="ndjson" class="second">
              {words.ndjson}
            </button>
          </p>
        </form>
      </section>
      <ExportJobs lang={lang} jobs={jobs} own={`${own}/export`} />
    </>
  );
  return { title: words.title, here: 'campaigns' as const, children: content };
}
