// What of a point's figures goes onto its page? The operation's own, written as people write them, with the criteria's words.
import type * as z from 'zod/mini';
import type { FiguresShown } from '../../../web/staff/one-person/figures-shown.ts';
import { indexText } from '../../../web/words/index-text.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { inLanguage, isScored, type Method, type Questionnaire, questionsOf } from '../../domain/questionnaire.ts';
import { pointScore } from '../../operations/point-score.ts';
import type { ShownScore } from '../../operations/score-view.ts';
import { askedIn } from '../../store/questionnaires.ts';
import { askedCampaign } from '../campaigns/owned-campaign.ts';
import type { StaffDependencies } from '../dependencies.ts';
import type { StaffContext } from '../staff-environment.ts';

type Told = z.infer<typeof pointScore>;

export async function shownFigures(
  { questionnaires }: StaffDependencies,
  c: StaffContext,
): Promise<Omit<FiguresShown, 'form' | 'done'>> {
  const { id = '', code = '' } = { id: c.req.param('id'), code: c.req.param('code') };
  const [lang, campaign] = [c.get('lang'), await askedCampaign(c)];
  const sent = { params: { id, code }, query: { lang } };
  const told = await c.get('desk').ask('GET /campaigns/{id}/points/{code}/score', sent, pointScore);
  const asked = await askedIn(questionnaires, campaign);
  const { pointCode, label, agency, as, isNamed, until, minimumToShow, mix, dispute } = told;
  return {
    ...{ campaign, point: { code: pointCode, label, agency }, as, isNamed, mix, dispute },
    ...{ until: until ?? undefined, minimum: minimumToShow, score: scoreIn(lang, asked, told) },
  };
}

function scoreIn(lang: StaffLanguage, asked: Questionnaire, { score }: Told): FiguresShown['score'] {
  const method = asked.methods.find(({ id }) => id === score.method.id);
  if (score.suppressed || method === undefined) return undefined;
  const { responses, flagged, blanks, sentences } = score;
  const notes = [sentences?.intervalNote, sentences?.representativeness, sentences?.methodUnknown];
  return {
    ...{ responses, flagged, blanks, method: sentences?.method ?? method.id },
    index: written(lang, method, score.index),
    interval: sentences?.interval ?? undefined,
    notes: notes.flatMap((note) => note ?? []),
    criteria: criteriaOf(lang, asked, method, score),
  };
}

const written = (lang: StaffLanguage, method: Method, value: number | null): string | undefined =>
  value === null ? undefined : indexText(method, value, lang);

const criteriaOf = (lang: StaffLanguage, asked: Questionnaire, method: Method, { questions }: ShownScore) =>
  questionsOf(asked)
    .filter(isScored)
    .flatMap(({ id, text }) => {
      const found = questions.find((one) => one.id === id);
      const told = { text: inLanguage(text, lang) };
      return found === undefined ? [] : [{ ...told, index: written(lang, method, found.index), base: found.base }];
    });
