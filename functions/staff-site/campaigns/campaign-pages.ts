// Which pages do campaigns have? The list, one campaign, the steps to a new one, what can be done with it, and a trial answer.
import { newPages, type Site } from '../site.ts';
import { checkPages } from './check-pages.ts';
import { copyPages } from './copy-pages.ts';
import { endPages } from './end-pages.ts';
import { exportPages } from './export-pages.ts';
import { listPages } from './list-pages.ts';
import { newCampaignPages } from './new-campaign-pages.ts';
import { publishPages } from './publish-pages.ts';
import { slipPages } from './slip-pages.ts';
import { targetPages } from './target-pages.ts';
import { tryPages } from './try-pages.ts';
import { whenPages } from './when-pages.ts';
import { whoPages } from './who-pages.ts';

export function campaignPages(site: Site) {
  const pages = newPages();
  for (const pagesOf of [
    // `new` is no id: it comes first.
    newCampaignPages,
    listPages,
    whoPages,
    whenPages,
    checkPages,
    endPages,
    publishPages,
    copyPages,
    targetPages,
    slipPages,
    exportPages,
    tryPages,
  ])
    pages.route('/', pagesOf(site));
  return pages;
}
