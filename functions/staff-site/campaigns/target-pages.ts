// Which targets do a campaign and its agencies have? All on one page, each agency's own beside the campaign's.
import { targetsPage } from '../../../web/staff/campaigns/targets-page.tsx';
import { filledFrom } from '../../../web/staff/parts/filled.ts';
import { campaignStepWords } from '../../../web/words/staff/campaign-step-words.ts';
import { isUnder } from '../../domain/agency-tree.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { type CampaignView, ownedCampaign } from './owned-campaign.ts';
import { saveStep } from './step-form.ts';
import { numberTyped, numberWritten } from './typed-values.ts';

const collator = new Intl.Collator('vi', { numeric: true });
const fieldOf = (id: string): string => `targets.${id}`;

export function targetPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/campaigns/:id/targets', async (c) => {
    const campaign = await ownedCampaign(c);
    const agencies = await agenciesOf(c, campaign);
    return show(c, targetsPage(c.get('lang'), formOf(campaign), { campaign, agencies, differing: [] }));
  });
  pages.post('/staff/campaigns/:id/targets', async (c) => {
    const [lang, typed, campaign] = [c.get('lang'), await readForm(c), await ownedCampaign(c)];
    const agencies = await agenciesOf(c, campaign);
    const refused = await saveStep(c, typed, {
      json: {
        target: typed.value('target') === '' ? null : numberTyped(typed.value('target')),
        ...ownOf(typed, agencies),
      },
      formOf,
      labels: [['target', campaignStepWords[lang].target], ...agencies.map(labelOf)],
    });
    if (refused === undefined) return c.redirect(`/staff/campaigns/${campaign.id}?done=saved`, 303);
    const { form, differing, status } = refused;
    return show(c, targetsPage(lang, form, { campaign, agencies, differing }), status);
  });
  return pages;
}

type Named = { id: string; name: string };
const labelOf = ({ id, name }: Named): [string, string] => [fieldOf(id), name];

const ownOf = (typed: Typed, agencies: Named[]) => ({
  targets: Object.fromEntries(
    agencies
      .map(({ id }): [string, string] => [id, typed.value(fieldOf(id))])
      .filter(([, text]) => text !== '')
      .map(([id, text]) => [id, numberTyped(text)]),
  ),
});

/** All it covers, by name. */
async function agenciesOf(c: StaffContext, { covers }: CampaignView): Promise<Named[]> {
  const { tree } = await c.get('desk').registry();
  const today = c.get('desk').today();
  return [...tree.agencies.values()]
    .filter(({ id }) => covers.agencyIds.some((over) => isUnder(tree, id, over, today)))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

const formOf = ({ target, targets = {}, revision }: CampaignView) =>
  filledFrom({
    target: numberWritten(target),
    revision,
    ...Object.fromEntries(Object.entries(targets).map(([id, value]) => [fieldOf(id), numberWritten(value)])),
  });
