// How does the survey feel before anybody answers it? The citizen's own page, read as a real form is, and then nothing is stored.
import { noPointPage } from '../../../web/staff/campaigns/no-point-page.tsx';
import type { Page } from '../../../web/survey/document.tsx';
import { blankSurveyPage, surveyPage } from '../../../web/survey/survey-page.tsx';
import { thanksPage } from '../../../web/survey/thanks-page.tsx';
import { chooseLanguage } from '../../../web/words/language.ts';
import { campaignWords } from '../../../web/words/staff/campaign-words.ts';
import { readForm } from '../../domain/read-form.ts';
import type { Survey } from '../../domain/survey.ts';
import { listOf } from '../../operations/lists.ts';
import { pointView } from '../../operations/points.ts';
import { surveyAt } from '../../store/find-survey.ts';
import { plainPolicy, setStaffHeaders } from '../policy.ts';
import { readForm as readFields } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askedCampaign, type CampaignView } from './owned-campaign.ts';

export function tryPages({ show, deps }: Site) {
  const pages = newPages();
  const surveyOf = async (c: StaffContext, campaign: CampaignView): Promise<Survey | undefined> => {
    const desk = c.get('desk');
    const { items } = await desk.ask(
      'GET /campaigns/{id}/points',
      { params: { id: campaign.id }, query: { limit: '1000' } },
      listOf(pointView),
    );
    const point = items.find(({ status }) => status === 'active');
    const day = campaign.opensOn > desk.today() ? campaign.opensOn : desk.today();
    const readers = { store: deps.store, registry: await desk.registry(), questionnaires: deps.questionnaires };
    const survey = point && (await surveyAt(readers, campaign, point, day));
    // Recordings lie under the real page's address, which is not open yet.
    return survey && { ...survey, clips: [] };
  };
  const asShown = (c: StaffContext, survey: Survey, lang: string) => ({
    ...{ survey, lang, at: 's' as const, script: undefined, submissionId: trialId },
    publicHost: new URL(deps.publicUrl(c.req.raw)).host,
    trial: {
      action: `/staff/campaigns/${survey.campaign.id}/try`,
      ribbon: campaignWords[c.get('lang')].ribbon,
    },
  });

  pages.get('/staff/campaigns/:id/try', async (c) => {
    const campaign = await askedCampaign(c);
    const survey = await surveyOf(c, campaign);
    if (survey === undefined) return show(c, noPointPage(c.get('lang'), campaign));
    const lang = chooseLanguage(campaign.languages, c.req.query('lang'));
    return send(c, 200, blankSurveyPage(asShown(c, survey, lang)));
  });
  pages.post('/staff/campaigns/:id/try', async (c) => {
    const campaign = await askedCampaign(c);
    const survey = await surveyOf(c, campaign);
    if (survey === undefined) return show(c, noPointPage(c.get('lang'), campaign));
    const { values: typed } = await readFields(c);
    const lang = chooseLanguage(campaign.languages, typed('lang')[0]);
    const { faults, masked } = readForm(survey, typed, deps.now());
    if (faults.length > 0)
      return send(c, 422, surveyPage({ ...asShown(c, survey, lang), typed, faults, conflict: false }));
    const query = new URLSearchParams({ in: lang, ...(masked ? { masked: '1' } : {}) });
    return c.redirect(`/staff/campaigns/${campaign.id}/try/sent?${query}`, 303);
  });
  pages.get('/staff/campaigns/:id/try/sent', async (c) => {
    const campaign = await askedCampaign(c);
    const survey = await surveyOf(c, campaign);
    const page = thanksPage({
      lang: chooseLanguage(campaign.languages, c.req.query('in')),
      ...{ receipt: undefined, commentDueOn: undefined, used: false, open: false, leadsTo: undefined },
      masked: c.req.query('masked') === '1',
      hotline: survey?.hotline,
      complaintsDesk: survey?.complaintsDesk,
      demo: campaign.demo,
      ribbon: campaignWords[c.get('lang')].ribbonSent,
      back: { href: `/staff/campaigns/${campaign.id}`, text: campaignWords[c.get('lang')].back },
      ...(survey === undefined ? {} : { voice: { packs: survey.packs, audience: survey.questionnaire.audience } }),
    });
    return send(c, 200, page);
  });
  return pages;
}

/** Never stored, so it need not be anybody's own. */
const trialId = '00000000-0000-4000-8000-000000000000';

function send(c: StaffContext, status: 200 | 422, { html, style }: Page) {
  setStaffHeaders(c, plainPolicy(style));
  return c.html(html, status);
}
