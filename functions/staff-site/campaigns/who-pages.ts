// Second step of a campaign: whom does it ask? A search shows other rows and changes nothing; what is ticked is kept.

import { whoStepPage } from '../../../web/staff/campaigns/who-step.tsx';
import type { Differing } from '../../../web/staff/parts/both-versions.tsx';
import { type Filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import { campaignStepWords } from '../../../web/words/staff/campaign-step-words.ts';
import { matches } from '../../domain/searchable.ts';
import { Problem } from '../../runtime/problem.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { branchesFor } from './agency-branches.ts';
import { type CampaignView, ownedCampaign } from './owned-campaign.ts';
import { changesIn, saveStep } from './step-form.ts';

export function whoPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/campaigns/:id/who', async (c) => {
    const campaign = await draftHere(c);
    return show(c, await page(c, campaign, formOf(campaign), []));
  });
  pages.post('/staff/campaigns/:id/who', async (c) => {
    const [typed, campaign] = [await readForm(c), await draftHere(c)];
    if (typed.value('do') === 'search') return show(c, await page(c, campaign, typed.with([]), []));
    const words = campaignStepWords[c.get('lang')];
    const serviceIds = typed.values('service');
    const { pointCodes } = campaign.covers;
    const covers = {
      agencyIds: typed.values('agency'),
      ...(serviceIds.length > 0 ? { serviceIds } : {}),
      ...(pointCodes === undefined ? {} : { pointCodes }),
    };
    const { agencies, services } = await c.get('desk').registry();
    const refused = await saveStep(c, typed, {
      json: changesIn(campaign, { covers }),
      formOf,
      labels: [
        ['agency', words.agencies],
        ['service', words.services],
      ],
      said: (id) => agencies.get(id)?.name ?? services.get(id)?.name ?? id,
    });
    if (refused === undefined) return c.redirect(`/staff/campaigns/${campaign.id}/when`, 303);
    return show(c, await page(c, campaign, refused.form, refused.differing), refused.status);
  });
  return pages;
}

/** Once it was opened, what a campaign covers stays. */
async function draftHere(c: StaffContext): Promise<CampaignView> {
  const campaign = await ownedCampaign(c);
  if (campaign.status === 'draft') return campaign;
  throw new Problem(409, 'Campaign was opened', 'Once a campaign was opened these stay as they are: covers.');
}

const formOf = ({ covers, revision }: CampaignView): Filled =>
  filledFrom({ agency: covers.agencyIds, service: covers.serviceIds ?? [], revision });

async function page(c: StaffContext, campaign: CampaignView, form: Filled, differing: Differing[]) {
  const { services } = await c.get('desk').registry();
  const wanted = form.value('sq');
  const found = [...services.values()]
    .filter(({ id, name, code = '' }) =>
      wanted === '' ? form.values('service').includes(id) || services.size <= most : matches(`${name} ${code}`, wanted),
    )
    .slice(0, most);
  const agencies = await branchesFor(c, form.value('q'));
  return whoStepPage(c.get('lang'), form, { campaign, agencies, services: found, differing });
}

/** More than so many are searched rather than read. */
const most = 100;
