// Which questionnaires are there, what is one of them, what would a citizen see, and how do two versions differ?
import { comparePage } from '../../../web/staff/questionnaires/compare-page.tsx';
import { questionnairePage } from '../../../web/staff/questionnaires/questionnaire-page.tsx';
import { questionnairesPage } from '../../../web/staff/questionnaires/questionnaires-page.tsx';
import { placeInLibrary, purposeOf } from '../../../web/words/staff/questionnaire-purposes.ts';
import { inLanguage } from '../../domain/questionnaire.ts';
import { matches } from '../../domain/searchable.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { listOf } from '../../operations/lists.ts';
import { questionnaireChanges } from '../../operations/questionnaire-changes.ts';
import type { QuestionnaireHeading } from '../../operations/questionnaires.ts';
import { newPages, type Site } from '../site.ts';
import { askedVersion, draftHeadings, publishedHeadings } from './asked-questionnaire.ts';

export function libraryPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/questionnaires', async (c) => {
    const { q = '', audience = '', origin = '' } = c.req.query();
    const asked = { q, audience, origin };
    const newest = [...new Map((await publishedHeadings(c)).map((one) => [one.id, one])).values()];
    const published = newest
      .filter((one) => isWanted(one, asked))
      .toSorted((a, b) => placeInLibrary(a.id) - placeInLibrary(b.id));
    return show(
      c,
      questionnairesPage(c.get('lang'), {
        ...{ published, drafts: await draftHeadings(c), asked },
        mayWrite: c.get('desk').may('catalogue.write'),
      }),
    );
  });
  pages.get('/staff/questionnaires/:id', async (c) => {
    const desk = c.get('desk');
    const of = await askedVersion(c, c.req.query('version'));
    const [all, drafts, { items }] = await Promise.all([
      publishedHeadings(c),
      draftHeadings(c),
      desk.ask('GET /campaigns', { query: { limit: '1000' } }, listOf(campaignView)),
    ]);
    return show(
      c,
      questionnairePage(c.get('lang'), {
        of,
        versions: versionsOf(all, of.id),
        campaigns: items.filter(({ questionnaire }) => questionnaire.id === of.id),
        mayWrite: desk.may('catalogue.write'),
        hasDraft: drafts.some(({ id }) => id === of.id),
        done: c.req.query('done'),
      }),
    );
  });
  pages.get('/staff/questionnaires/:id/preview', async (c) => {
    const { version, draft, kind } = c.req.query();
    const query = { version, draft, kind, lang: c.req.query('in') };
    return c.get('desk').file('GET /questionnaires/{id}/preview', { params: { id: c.req.param('id') }, query });
  });
  pages.get('/staff/questionnaires/:id/compare', async (c) => {
    const [lang, desk] = [c.get('lang'), c.get('desk')];
    const of = await askedVersion(c);
    const versions = versionsOf(await publishedHeadings(c), of.id);
    const hasDraft = (await draftHeadings(c)).some(({ id }) => id === of.id);
    const { from = String(versions.at(hasDraft ? -1 : -2) ?? ''), to = hasDraft ? 'draft' : String(of.version) } =
      c.req.query();
    const sent = { params: { id: of.id }, query: { from, to } };
    const found =
      from === '' || from === to
        ? undefined
        : await desk.ask('GET /questionnaires/{id}/changes', sent, questionnaireChanges);
    const named = { id: of.id, title: inLanguage(of.title, lang) };
    return show(c, comparePage(lang, { of: named, versions, hasDraft, from, to, found }));
  });
  return pages;
}

const versionsOf = (all: QuestionnaireHeading[], wanted: string): number[] =>
  all.filter(({ id }) => id === wanted).map(({ version }) => version);

type Asked = { q: string; audience: string; origin: string };

function isWanted({ id, title, source, audience }: QuestionnaireHeading, asked: Asked): boolean {
  const found = asked.q === '' || matches(`${id} ${title.vi} ${purposeOf('vi', id) ?? ''} ${source}`, asked.q);
  const suits = asked.audience === '' || (audience ?? 'anybody') === asked.audience;
  const from = purposeOf('vi', id) === undefined ? 'own' : 'library';
  return found && suits && (asked.origin === '' || asked.origin === from);
}
