// Which pages tell one official's figures? One, for them and their head, with what either says of them.

import { figuresPage } from '../../../web/staff/one-person/figures-page.tsx';
import { figuresAddress } from '../../../web/staff/one-person/figures-shown.ts';
import { type Filled, type FormFault, filled } from '../../../web/staff/parts/filled.ts';
import { onePersonWords } from '../../../web/words/staff/one-person-words.ts';
import { disputeView } from '../../operations/disputes.ts';
import { attempt } from '../attempt.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { shownFigures } from './shown-figures.ts';

const address = '/staff/results/:id/points/:code';
const longest = 2000;

/** By the last part of the address: the operation, and what the page says when it is done. */
const ways = {
  dispute: { operation: 'POST /campaigns/{id}/points/{code}/dispute', done: 'said' },
  answer: { operation: 'PATCH /campaigns/{id}/points/{code}/dispute', done: 'answered' },
} as const;

export function figuresPages({ deps, show }: Site) {
  const pages = newPages();
  const pageOf = async (c: StaffContext, form: Filled) =>
    figuresPage(c.get('lang'), { ...(await shownFigures(deps, c)), form, done: c.req.query('done') });
  pages.get(address, async (c) => show(c, await pageOf(c, filled([]))));
  for (const way of ['dispute', 'answer'] as const)
    pages.post(`${address}/${way}`, async (c) => {
      const [form, { id, code }] = [await readForm(c), c.req.param()];
      const refused = await say(c, way, form);
      if (refused === undefined) return c.redirect(`${figuresAddress(id, code)}?done=${ways[way].done}#dispute`, 303);
      return show(c, await pageOf(c, form.with(refused.faults)), refused.status);
    });
  return pages;
}

type Refused = { faults: FormFault[]; status: 409 | 422 };

/** Says it; or why not, in words that stand beside the form, in which what was typed stays. */
async function say(c: StaffContext, way: keyof typeof ways, form: Typed): Promise<Refused | undefined> {
  const [words, text] = [onePersonWords[c.get('lang')], form.value('text')];
  if (text === '' || text.length > longest) return { faults: [{ path: 'text', message: words.missing }], status: 422 };
  const sent = { params: c.req.param(), json: { text, revision: form.given('revision') } };
  const said = await attempt(c.get('lang'), () => c.get('desk').ask(ways[way].operation, sent, disputeView));
  if ('done' in said) return undefined;
  const isStale = said.problem.more['current'] !== undefined;
  const status = said.problem.status === 409 ? 409 : 422;
  return { faults: isStale ? [{ path: 'text', message: words.stale }] : said.faults, status };
}
