// What does a clerk type into? One ballot on one screen, and above it what became of the one before.
import type { Campaign } from '../../../functions/domain/campaign.ts';
import type { Questionnaire } from '../../../functions/domain/questionnaire.ts';
import { takesComments } from '../../../functions/domain/respondent-questions.ts';
import { writeDay } from '../../words/language.ts';
import { ballotWords } from '../../words/staff/ballot-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Option } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { BallotKeys } from './ballot-keys.tsx';

/** A batch as its pages name it. */
export type BatchPlace = { campaign: Campaign; name: string; day: string; place: string };
type Entry = {
  at: BatchPlace;
  questionnaire: Questionnaire;
  form: Filled;
  services: Option[];
  mine: number;
  all: number;
  /** The ballot that was just saved, and its number among the person's of today. */
  saved:
    | {
        /** It was there before. */
        again: boolean;
        own: { submissionId: string; number: number; serial?: string | undefined; corrected: boolean } | undefined;
      }
    | undefined;
  /** A ballot that is typed anew. */
  fixing: { serial: string | undefined } | undefined;
};

export const addressOfBatch = ({ campaign, name }: BatchPlace): string => `/staff/paper/${campaign.id}/batches/${name}`;

/** The way back from a batch's ballots, or, with `within`, from what is done about them. */
export const BatchCrumbs = ({ at, lang, within }: { at: BatchPlace; lang: StaffLanguage; within?: boolean }) => (
  <Crumbs
    way={[
      { href: '/staff/paper', text: ballotWords[lang].title },
      { href: `/staff/paper/${at.campaign.id}`, text: at.campaign.title },
      ...(within ? [{ href: addressOfBatch(at), text: `${at.place}, ${writeDay(at.day)}` }] : []),
    ]}
  />
);

export function entryPage(lang: StaffLanguage, entry: Entry) {
  const { at, form, mine, all, fixing } = entry;
  const words = ballotWords[lang].entry;
  const write = (n: number) => n.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en');
  const title = fixing === undefined ? words.title : words.fixTitle;
  const content = (
    <>
      <BatchCrumbs at={at} lang={lang} />
      <h1>{title}</h1>
      <p class="lead">
        {`${at.place} · ${writeDay(at.day)} · ${ballotWords[lang].channels[channelOf(form)]}`}. {words.how}
      </p>
      <Saved lang={lang} at={at} saved={entry.saved} channel={channelOf(form)} />
      {fixing !== undefined && (
        <Notice kind="warn">
          <p>{words.fixing(fixing.serial)}</p>
          <p>
            <a href={addressOfBatch(at)}>{words.back}</a>
          </p>
        </Notice>
      )}
      <Faults form={form} />
      <BallotForm lang={lang} {...entry} button={fixing === undefined ? words.save : words.fixSave} />
      <p class="soft">{words.keys}</p>
      <p class="soft">{words.mine(write(mine), write(all))}</p>
      <p class="actions">
        <a href={`/staff/paper/${at.campaign.id}`}>{words.another}</a>
        <a href={`${addressOfBatch(at)}/check`}>{words.checkSome}</a>
      </p>
    </>
  );
  return { title, here: 'paper' as const, children: content };
}

const channelOf = (form: Filled) =>
  (['assisted', 'phone'] as const).find((channel) => channel === form.value('channel')) ?? 'paper';

function Saved({
  lang,
  at,
  saved,
  channel,
}: {
  lang: StaffLanguage;
  at: BatchPlace;
  saved: Entry['saved'];
  channel: string;
}) {
  const words = ballotWords[lang].entry;
  if (saved === undefined) return null;
  const { again, own } = saved;
  const more = channel === 'paper' ? '' : `&channel=${channel}`;
  return (
    <Notice kind="good">
      <p>
        {again || own === undefined ? words.again : words.saved(own.number.toLocaleString('vi-VN'), own.serial)}{' '}
        {own !== undefined && <a href={`${addressOfBatch(at)}?replaces=${own.submissionId}${more}`}>{words.fix}</a>}
      </p>
      {own?.corrected && <p>{words.corrected}</p>}
    </Notice>
  );
}

type Formed = Pick<Entry, 'questionnaire' | 'form' | 'services' | 'fixing'> & {
  at: Pick<BatchPlace, 'campaign'>;
  lang: StaffLanguage;
  button: string;
};

/** Nothing is sent by Enter in a box: the first button of a form takes it, and this one is off. */
export function BallotForm({ lang, at, questionnaire, form, services, fixing, button }: Formed) {
  const words = ballotWords[lang].entry;
  return (
    <form
      method="post"
      novalidate
      class="ballot"
      data-ballot=""
      data-wrong={words.wrong('…')}
      data-wrong-serial={words.wrongSerial}
    >
      <button type="submit" disabled hidden data-off="" />
      {['submissionId', 'replaces', 'channel'].map((name) => (
        <input type="hidden" name={name} value={form.value(name)} />
      ))}
      {fixing === undefined && <Serial form={form} lang={lang} />}
      {services.length > 0 && <Service form={form} lang={lang} services={services} />}
      <BallotKeys questionnaire={questionnaire} form={form} />
      {takesComments(at.campaign) && <Comment form={form} lang={lang} />}
      <p class="actions">
        <button type="submit" data-key="">
          {button}
        </button>
      </p>
    </form>
  );
}

type Part = { form: Filled; lang: StaffLanguage };

function Serial({ form, lang }: Part) {
  const words = ballotWords[lang].entry;
  const fault = form.fault('serial');
  return (
    <div class={fault === undefined ? 'field' : 'field bad'}>
      <label for="f-serial">{words.serial}</label>
      <span class="hint" id="f-serial-hint">
        {words.serialHint}
      </span>
      <input
        id="f-serial"
        name="serial"
        class="narrow"
        value={form.value('serial')}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        data-key=""
        data-serial=""
        autofocus
        aria-describedby="f-serial-hint f-serial-fault"
        aria-invalid={fault === undefined ? undefined : 'true'}
      />
      <output class="fault" id="f-serial-fault" for="f-serial">
        {fault}
      </output>
    </div>
  );
}

function Service({ form, lang, services }: Part & { services: Option[] }) {
  const words = ballotWords[lang];
  const chosen = form.value('serviceCode');
  return (
    <div class="field">
      <label for="f-serviceCode">{words.service}</label>
      <select id="f-serviceCode" name="serviceCode" data-key="">
        {[{ value: '', text: words.notSaid }, ...services].map(({ value, text }) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Comment({ form, lang }: Part) {
  const words = ballotWords[lang].entry;
  const fault = form.fault('comment');
  return (
    <div class={fault === undefined ? 'field' : 'field bad'}>
      <label for="f-comment">{words.comment}</label>
      <span class="hint" id="f-comment-hint">
        {words.commentHint}
      </span>
      {fault !== undefined && (
        <span class="fault" id="f-comment-fault">
          {fault}
        </span>
      )}
      <textarea
        id="f-comment"
        name="comment"
        rows={2}
        maxlength={2000}
        data-key=""
        aria-describedby={fault === undefined ? 'f-comment-hint' : 'f-comment-hint f-comment-fault'}
        aria-invalid={fault === undefined ? undefined : 'true'}
      >
        {form.value('comment')}
      </textarea>
    </div>
  );
}
