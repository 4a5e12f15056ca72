// Which page judges flagged responses? One: what there is, the responses asked for, and the form that decides about many of them.
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { reviewPage } from '../../../web/staff/review/review-page.tsx';
import { reviewAddress } from '../../../web/staff/review/review-shown.ts';
import { reviewedMany } from '../../operations/review-many.ts';
import { attempt } from '../attempt.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askedReview, shownReview } from './asked-review.ts';
import { decisionFaults, decisionSent } from './decision-typed.ts';

const address = '/staff/results/:id/review';

export function reviewPages({ deps, show }: Site) {
  const pages = newPages();
  pages.get(address, async (c) => {
    c.get('desk').must('responses.review');
    return show(c, reviewPage(c.get('lang'), await shownReview(deps, c, await askedReview(c), filled([]), doneIn(c))));
  });
  pages.post(address, async (c) => {
    const [lang, desk, form, asked] = [c.get('lang'), c.get('desk'), await readForm(c), await askedReview(c)];
    const again = async (typed: Filled, status: 409 | 422) =>
      show(c, reviewPage(lang, await shownReview(deps, c, asked, typed, undefined)), status);
    const missing = decisionFaults(lang, form);
    if (missing.length > 0) return again(form.with(missing), 422);
    const sent = { params: { id: asked.campaign.id }, json: decisionSent(form) };
    const made = await attempt(lang, () => desk.ask('POST /campaigns/{id}/responses:review', sent, reviewedMany));
    if ('faults' in made) return again(form.with(made.faults), made.problem.status === 409 ? 409 : 422);
    const { changed, unchanged, changedMeanwhile } = made.done;
    const back = reviewAddress(asked.campaign.id, asked.query);
    const came = new URLSearchParams({ done: `${changed}.${unchanged}.${changedMeanwhile.length}` });
    return c.redirect(`${back}${back.includes('?') ? '&' : '?'}${came}`, 303);
  });
  return pages;
}

/** What a decision came to, as the address it led to says. */
function doneIn(c: StaffContext) {
  const found = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})$/.exec(c.req.query('done') ?? '');
  if (found === null) return undefined;
  const [changed = 0, same = 0, others = 0] = found.slice(1).map(Number);
  return { changed, same, others };
}
