// How does a campaign begin? With a title and a questionnaire, and is a draft from then on: the rest is suggested, and changed step by step.
import { type Heading, questionnaireStepPage } from '../../../web/staff/campaigns/questionnaire-step.tsx';
import { type FormFault, filledFrom } from '../../../web/staff/parts/filled.ts';
import { campaignStepWords } from '../../../web/words/staff/campaign-step-words.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { placeInLibrary } from '../../../web/words/staff/questionnaire-purposes.ts';
import { daysOfPeriod } from '../../domain/named-period.ts';
import { daysAfter, periodAround } from '../../domain/next-period.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { listOf } from '../../operations/lists.ts';
import { questionnaireHeading } from '../../operations/questionnaires.ts';
import { demand } from '../../operations/rights.ts';
import { Problem } from '../../runtime/problem.ts';
import { attempt } from '../attempt.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { topAgencies } from '../top-agencies.ts';
import { type CampaignView, ownedCampaign } from './owned-campaign.ts';
import { changesIn, saveStep } from './step-form.ts';

export function newCampaignPages({ show, deps }: Site) {
  const pages = newPages();
  pages.get('/staff/campaigns/new', async (c) => {
    demand(c.get('actor'), 'campaigns.write');
    // The same form sent twice makes one campaign.
    const form = filledFrom({ key: Buffer.from(deps.randomBytes(12)).toString('base64url') });
    return show(c, questionnaireStepPage(c.get('lang'), form, { questionnaires: await newestOf(c) }));
  });
  pages.post('/staff/campaigns/new', async (c) => {
    demand(c.get('actor'), 'campaigns.write');
    const [lang, desk, typed] = [c.get('lang'), c.get('desk'), await readForm(c)];
    const idempotencyKey = typed.given('key');
    const json = await draftOf(c, typed);
    const made = await attempt(lang, () =>
      desk.ask('POST /campaigns', { json, ...(idempotencyKey ? { idempotencyKey } : {}) }, campaignView),
    );
    if ('done' in made) return c.redirect(`/staff/campaigns/${made.done.id}/who`, 303);
    const faults = made.faults.map((one) => onForm(lang, typed, one));
    return show(c, questionnaireStepPage(lang, typed.with(faults), { questionnaires: await newestOf(c) }), 422);
  });
  pages.get('/staff/campaigns/:id/questionnaire', async (c) => {
    const campaign = await ownedCampaign(c);
    const step = { campaign, questionnaires: await newestOf(c) };
    return show(c, questionnaireStepPage(c.get('lang'), formOf(campaign), step));
  });
  pages.post('/staff/campaigns/:id/questionnaire', async (c) => {
    const [lang, typed, campaign] = [c.get('lang'), await readForm(c), await ownedCampaign(c)];
    const words = campaignStepWords[lang];
    const asked = typed.given('questionnaire');
    const other = asked !== undefined && asked !== campaign.questionnaire.id ? { questionnaire: { id: asked } } : {};
    const refused = await saveStep(c, typed, {
      json: { ...changesIn(campaign, { title: typed.value('title') }), ...other },
      formOf,
      labels: [
        ['title', words.name],
        ['questionnaire', words.questionnaire],
      ],
    });
    if (refused === undefined) {
      const on = campaign.status === 'draft' ? `${campaign.id}/who` : `${campaign.id}?done=saved`;
      return c.redirect(`/staff/campaigns/${on}`, 303);
    }
    const step = { campaign, questionnaires: await newestOf(c), differing: refused.differing };
    return show(c, questionnaireStepPage(lang, refused.form, step), refused.status);
  });
  return pages;
}

const formOf = ({ title, questionnaire, revision }: CampaignView) =>
  filledFrom({ title, questionnaire: questionnaire.id, revision });

/** A fault inside the questionnaire named is about the choice; where none was made, that is all there is to say. */
function onForm(lang: StaffLanguage, typed: Typed, fault: FormFault): FormFault {
  if (!fault.path.startsWith('questionnaire')) return fault;
  const isChosen = typed.given('questionnaire') !== undefined;
  return { path: 'questionnaire', message: isChosen ? fault.message : campaignStepWords[lang].chooseQuestionnaire };
}

/** The newest version of each, in the order of the library. */
async function newestOf(c: StaffContext): Promise<Heading[]> {
  const { items } = await c
    .get('desk')
    .ask('GET /questionnaires', { query: { limit: '1000' } }, listOf(questionnaireHeading));
  const newest = [...new Map(items.map((one) => [one.id, one])).values()];
  return newest.toSorted((a, b) => placeInLibrary(a.id) - placeInLibrary(b.id));
}

/** Suggested until the next steps: the agencies of one's own, and the quarter that comes. */
async function draftOf(c: StaffContext, typed: Typed) {
  const today = c.get('desk').today();
  // What one-stop units report on runs from the 15th to the 14th (581/BNV-CCHC).
  const calendar = typed.value('questionnaire').startsWith('mot-cua-') ? 'administrative' : 'civil';
  const now = daysOfPeriod(periodAround(today, 'quarter', calendar), calendar) ?? { from: today, to: today };
  const next = daysAfter(now, calendar);
  return {
    title: typed.value('title'),
    questionnaire: { id: typed.value('questionnaire') },
    covers: { agencyIds: await ownAgencies(c) },
    opensOn: next.from,
    closesOn: next.to,
    calendar,
  };
}

async function ownAgencies(c: StaffContext): Promise<string[]> {
  const ids = await topAgencies(c, 'campaigns.write');
  if (ids.length === 0) throw new Problem(409, 'No agencies', 'There is no agency yet; make agencies first.');
  return ids;
}
