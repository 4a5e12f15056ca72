// Who is told of alerts? The person by a daily mail, other systems by signed messages; and whether these arrived.
import type { Delivery } from '../../../functions/domain/delivery.ts';
import { toldKinds, type Webhook } from '../../../functions/domain/webhook.ts';
import { alertWords } from '../../words/staff/alert-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { receiverWords } from '../../words/staff/receiver-words.ts';
import { DoneNotice } from '../imports/done-notice.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Faults } from '../parts/faults.tsx';
import { ChoiceField, type Option, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { NamedAgencyField } from '../parts/named-agency-field.tsx';
import { Notice } from '../parts/notice.tsx';
import { OwnMail } from '../parts/own-mail.tsx';

type Told = Omit<Webhook, 'secret'> & {
  agency: string;
  waiting: number;
  delivered: number;
  dead: number;
  recent: Delivery[];
};
type Given = {
  own: { wanted: boolean; email: string | null };
  systems: Told[];
  form: Filled;
  choices: Option[] | undefined;
  asked: Record<string, string>;
};

export function receiversPage(lang: StaffLanguage, { own, systems, form, choices, asked }: Given) {
  const words = receiverWords[lang];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/alerts', text: alertWords[lang].title }]} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <DoneNotice asked={asked} words={words.done} />
      <Faults form={form} />
      <section class="card">
        <h2>{words.own}</h2>
        <OwnMail own={own} words={words} action="/staff/alerts/receivers/own" />
      </section>
      <Systems lang={lang} systems={systems} />
      <section class="card">
        <h2>{words.register}</h2>
        <form method="post" action="/staff/alerts/receivers" novalidate>
          <TextField form={form} name="url" label={words.url} hint={words.urlHint} maxlength={500} />
          <NamedAgencyField
            form={form}
            name="agencyId"
            label={words.agency}
            hint={words.agencyHint}
            choices={choices}
          />
          <ChoiceField
            form={form}
            name="tells"
            label={words.tells}
            hint={words.tellsHint}
            options={toldKinds.map((value) => ({ value, text: words.told[value] }))}
            many
          />
          <p class="actions">
            <button type="submit">{words.save}</button>
          </p>
        </form>
      </section>
    </>
  );
  return { title: words.title, here: 'alerts' as const, children: content };
}

function Systems({ lang, systems }: { lang: StaffLanguage; systems: Told[] }) {
  const words = receiverWords[lang];
  const count = (many: number) => writeCount(lang, many);
  const columns = [
    { heading: words.url, cell: ({ url }: Told) => <span class="address">{url}</span> },
    { heading: words.agency, cell: ({ agency }: Told) => agency },
    {
      heading: words.tells,
      cell: ({ tells = ['alerts'] }: Told) => tells.map((kind) => words.told[kind]).join(', '),
    },
    {
      heading: words.counts,
      cell: ({ delivered, waiting, dead }: Told) => words.counted(count(delivered), count(waiting), count(dead)),
    },
    { heading: words.last, cell: (one: Told) => lastOf(lang, one) },
    { heading: words.doing, cell: (one: Told) => <Doings lang={lang} one={one} /> },
  ];
  return (
    <section class="card">
      <h2>{words.systems}</h2>
      <p class="soft">{words.systemsLead}</p>
      {systems.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable caption={words.caption(count(systems.length))} columns={columns} rows={systems} />
      )}
    </section>
  );
}

const clock = new Intl.DateTimeFormat('vi-VN', {
  ...{ timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit' },
});

function lastOf(lang: StaffLanguage, { recent: [newest] }: Told): string {
  const words = receiverWords[lang];
  const last = newest?.attempts.at(-1);
  return last === undefined ? words.lastNone : words.outcome(clock.format(new Date(last.at)), last.outcome);
}

function Doings({ lang, one: { id, url, dead } }: { lang: StaffLanguage; one: Told }) {
  const words = receiverWords[lang];
  return (
    <>
      {dead > 0 && (
        <form method="post" action={`/staff/alerts/receivers/${id}/replay`}>
          <button type="submit" class="plain" aria-label={`${words.replay}: ${url}`}>
            {words.replay}
          </button>
        </form>
      )}
      <form method="post" action={`/staff/alerts/receivers/${id}/withdraw`}>
        <button type="submit" class="plain" aria-label={`${words.withdraw}: ${url}`}>
          {words.withdraw}
        </button>
      </form>
    </>
  );
}

/** Shown once: nowhere is the secret to be read again. */
export function secretPage(lang: StaffLanguage, { url, secret }: { url: string; secret: string }) {
  const words = receiverWords[lang];
  const content = (
    <>
      <h1>{words.secretTitle}</h1>
      <section class="card">
        <p class="address">{url}</p>
        <h2>{words.secret}</h2>
        <p class="address">{secret}</p>
        <Notice kind="warn">{words.secretHint}</Notice>
      </section>
      <p class="actions">
        <a class="button" href="/staff/alerts/receivers">
          {words.back}
        </a>
      </p>
    </>
  );
  return { title: words.secretTitle, here: 'alerts' as const, children: content };
}
