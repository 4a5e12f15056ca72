// How is one ballot after another typed in? A form per ballot, sent once, and the next one at once.
import { entryPage } from '../../../web/staff/paper/entry-page.tsx';
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import type { Entry } from '../../domain/ballot-batch.ts';
import { dayOf } from '../../domain/period.ts';
import { ballotEntered } from '../../operations/enter-ballot.ts';
import { attempt } from '../attempt.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { type BatchAt, batchAt, servicesAt } from './batch-at.ts';
import { answersTyped, besideBoxes } from './typed-answers.ts';

const path = '/staff/paper/:id/batches/:batch';

export function entryPages(site: Site) {
  const pages = newPages();
  pages.get(path, async (c) => {
    const { replaces = '', channel = 'paper' } = c.req.query();
    const fresh: [string, string][] = [
      ['submissionId', newId(site.deps.randomBytes)],
      ['channel', channel],
      ['replaces', replaces],
    ];
    return showForm(site, c, await batchAt(site, c), filled(fresh));
  });
  pages.post(path, async (c) => {
    const [at, form] = [await batchAt(site, c), await readForm(c)];
    const json = sentOf(at, form);
    const work = () =>
      c.get('desk').ask('POST /campaigns/{id}/batches/{batch}/ballots', { params: at.params, json }, ballotEntered);
    const made = await attempt(c.get('lang'), work);
    if ('faults' in made) return showForm(site, c, at, form.with(besideBoxes(at.questionnaire, made.faults)), 422);
    const query = new URLSearchParams({ saved: made.done.submissionId });
    if (made.done.already) query.set('again', '1');
    if (form.value('channel') !== 'paper') query.set('channel', form.value('channel'));
    return c.redirect(`${c.req.path}?${query}`, 303);
  });
  return pages;
}

function sentOf({ questionnaire }: BatchAt, form: Typed) {
  const serial = form.given('serial');
  return {
    ...(serial === undefined ? { submissionId: form.value('submissionId') } : { serial }),
    ...{ serviceCode: form.given('serviceCode'), comment: form.given('comment'), replaces: form.given('replaces') },
    ...{ channel: form.value('channel') || 'paper', answers: answersTyped(questionnaire, form) },
  };
}

async function showForm(site: Site, c: StaffContext, { view, questionnaire, at }: BatchAt, form: Filled, status?: 422) {
  const stands = view.entries.filter((one) => one.stands);
  const mine = stands.filter(({ by, at: instant }) => isMineOfToday(c, by, instant));
  const fixed = view.entries.find(({ submissionId }) => submissionId === form.value('replaces'));
  const page = entryPage(c.get('lang'), {
    ...{ at, questionnaire, form, services: await servicesAt(site.deps, c, at.name) },
    ...{ mine: mine.length, all: stands.length, saved: savedOf(c, mine) },
    fixing: fixed && { serial: fixed.serial },
  });
  return site.show(c, page, status);
}

const isMineOfToday = (c: StaffContext, by: string, instant: string): boolean =>
  by === c.get('person').id && dayOf(instant) === c.get('desk').today();

/** The ballot just typed. One that a colleague typed before is told of too, but is not this person's to type anew. */
function savedOf(c: StaffContext, mine: Entry[]) {
  const { saved, again } = c.req.query();
  const place = mine.findIndex(({ submissionId }) => submissionId === saved);
  const entry = mine[place];
  if (entry === undefined && again !== '1') return undefined;
  const own = entry && { ...entry, number: place + 1, corrected: entry.replaces !== undefined };
  return { again: again === '1', own };
}

/** A UUID of version 4 (RFC 9562 §5.4): a ballot without a serial is known by it, however often the page is sent. */
function newId(randomBytes: (size: number) => Uint8Array): string {
  const bytes = Uint8Array.from(randomBytes(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
