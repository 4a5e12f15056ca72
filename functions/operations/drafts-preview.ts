// What would a citizen see of this questionnaire? The very page, at an agency that does not exist, from which nothing can be sent.
import * as z from 'zod/mini';
import { previewPage } from '../../web/paper/preview-page.ts';
import { definitionFaults } from '../domain/publication.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import { pageAnswer } from './page-answer.ts';
import { questionnaireNamed, versionQuery } from './questionnaires.ts';
import { noBody, type Route, route } from './route.ts';

const previewQuery = z.extend(versionQuery, {
  lang: z._default(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)), 'vi'),
  kind: z._default(z.enum(['commune', 'hospital', 'school']), 'commune'),
});

export const previewRoute: Route = route({
  method: 'GET',
  path: '/questionnaires/{id}/preview',
  summary:
    'A questionnaire, or its draft, as a citizen would see it at an agency of that kind, in a language pack too; it cannot be sent',
  right: 'registry.read',
  query: previewQuery,
  body: noBody,
  gives: { status: 200, contentType: 'text/html' },
  run: async ({ params, query: { lang, kind, ...which } }, call) => {
    const questionnaire = withoutBrokenConditions(await questionnaireNamed(call, params, which));
    const publicHost = new URL(call.publicUrl).host;
    const pack = (await call.deps.registry()).languages.get(lang);
    return pageAnswer(await previewPage({ questionnaire, lang, kind, publicHost, packs: pack ? [pack] : [] }));
  },
});

/** A draft may ask "only if" of nothing, or in a circle: nobody could be shown such a question, so it shows to all. */
function withoutBrokenConditions(questionnaire: Questionnaire): Questionnaire {
  const faulty = definitionFaults(questionnaire).map(({ path }) => path);
  const isBroken = (path: string) => faulty.some((one) => one === path || one.startsWith(`${path}.`));
  const sections = questionnaire.sections.map((section, s) => ({
    ...section,
    questions: section.questions.map(({ showIf, ...question }, q) =>
      showIf === undefined || isBroken(`sections.${s}.questions.${q}.showIf`) ? question : { ...question, showIf },
    ),
  }));
  return { ...questionnaire, sections };
}
