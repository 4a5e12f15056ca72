// How is a questionnaire shown before anybody may answer it? The citizen's own page, marked, and with nowhere to send it.
import { raw } from 'hono/html';
import type { Agency } from '../../functions/domain/agency.ts';
import type { Campaign } from '../../functions/domain/campaign.ts';
import { type LanguagePack, translated } from '../../functions/domain/language-pack.ts';
import type { Questionnaire } from '../../functions/domain/questionnaire.ts';
import { defaultAsking } from '../../functions/domain/respondent-questions.ts';
import type { Survey } from '../../functions/domain/survey.ts';
import type { Page } from '../survey/document.tsx';
import { blankSurveyPage } from '../survey/survey-page.tsx';
import { type PaperWords, paperWordsIn } from '../words/paper-words.ts';

export type PreviewProps = {
  questionnaire: Questionnaire;
  lang: string;
  kind: Agency['kind'];
  publicHost: string;
  packs: LanguagePack[];
};

const nobody = '00000000-0000-0000-0000-000000000000';

/** The page; a change of the citizen's page that would let this one be sent is an error, never a form that works. */
export async function previewPage({ questionnaire, lang, kind, publicHost, packs }: PreviewProps): Promise<Page> {
  const words = paperWordsIn(lang);
  const survey = { ...madeUpSurvey(translated(questionnaire, packs), lang, kind, words), packs };
  const { html, style, scripted } = blankSurveyPage({
    survey,
    lang,
    submissionId: nobody,
    publicHost,
    at: 's',
    script: undefined,
  });
  const marked = replaceOne(String(await html), '<main>', `<main><p class="d">${words['preview.banner']}</p>`);
  const nowhere = replaceOne(marked, realForm(survey), '<form>');
  return {
    html: raw(replaceOne(nowhere, '<button type="submit"', '<button type="submit" disabled')),
    style,
    scripted,
  };
}

const realForm = ({ point, campaign }: Survey): string =>
  `<form method="post" action="/s/${point.code}?send" data-campaign="${campaign.id}">`;

function replaceOne(text: string, part: string, by: string): string {
  const [before, after, ...more] = text.split(part);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The citizen's page should have one ${part}`);
  return before + by + after;
}

function madeUpSurvey(questionnaire: Questionnaire, lang: string, kind: Agency['kind'], words: PaperWords): Survey {
  const id = 'preview';
  return {
    campaign: madeUpCampaign(questionnaire, lang, words),
    point: { code: id, agencyId: id, label: words['preview.point'], onePerson: false, status: 'active' },
    agency: { id, name: words['preview.agency'], kind, placements: [{}], succeeds: [], serviceIds: [] },
    hotline: words['preview.hotline'],
    complaintsDesk: undefined,
    questionnaire,
    packs: [],
    clips: [],
    services: [],
  };
}

/** One language alone: another is another preview. The rest are the settings a new campaign has. */
const madeUpCampaign = (of: Questionnaire, lang: string, words: PaperWords): Campaign => ({
  ...defaultAsking(of),
  id: 'preview',
  title: words['preview.banner'],
  questionnaire: { id: of.id, version: of.version },
  method: { id: of.methods[0]?.id ?? '' },
  covers: { agencyIds: ['preview'] },
  opensOn: '2026-01-01',
  closesOn: '2026-12-31',
  languages: [lang],
  sample: 'self-selected',
  minimumToShow: 10,
  minimumToRank: 30,
  retentionDays: 730,
  commentDueDays: 15,
  calendar: 'civil',
  status: 'draft',
  demo: false,
});
