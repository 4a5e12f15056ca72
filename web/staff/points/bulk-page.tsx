// How does a clerk make points for all counters of many agencies? By three questions on one page, and a look before anything is made.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { pointBulkWords } from '../../words/staff/point-bulk-words.ts';
import { pointWords } from '../../words/staff/point-words.ts';
import { Chooser, type Choosing } from '../parts/chooser.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { CheckField, ChoiceField, LongField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';

type Bulk = { form: Filled; agencies: Choosing; services: Choosing };
type Part = Bulk & { lang: StaffLanguage };

export function bulkPage(lang: StaffLanguage, bulk: Bulk) {
  const words = pointBulkWords[lang];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/points', text: pointWords[lang].title }]} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Steps lang={lang} at={0} />
      <Faults form={bulk.form} />
      <form method="post" action="/staff/points/bulk" novalidate>
        <Agencies lang={lang} {...bulk} />
        <Services lang={lang} {...bulk} />
        <Counters lang={lang} {...bulk} />
        <p class="actions">
          <button type="submit" name="do" value="preview">
            {words.preview}
          </button>
        </p>
      </form>
    </>
  );
  return { title: words.title, here: 'points' as const, children: content };
}

export function Steps({ lang, at }: { lang: StaffLanguage; at: number }) {
  return (
    <ol class="steps">
      {pointBulkWords[lang].steps.map((step, i) => (
        <li class={i < at ? 'done' : undefined} aria-current={i === at ? 'step' : undefined}>
          {step}
        </li>
      ))}
    </ol>
  );
}

function Agencies({ lang, form, agencies }: Part) {
  const words = pointBulkWords[lang];
  return (
    <section class="card">
      <h2>{words.who}</h2>
      <Chooser form={form} name="agency" label={words.agencies} choosing={agencies} />
      <CheckField form={form} name="under" label={words.under} hint={words.underHint} />
    </section>
  );
}

function Services({ lang, form, services }: Part) {
  const words = pointBulkWords[lang];
  const kinds = words.serviceKinds.map(({ value, text, hint }) => ({
    value,
    text,
    ...(hint === undefined ? {} : { hint }),
  }));
  return (
    <section class="card">
      <h2>{words.what}</h2>
      <ChoiceField form={form} name="services" label={words.services} options={kinds} />
      <details open={form.value('services') === 'chosen' || services.chosen.length > 0}>
        <summary>{words.chosenServices}</summary>
        <Chooser form={form} name="service" label={words.service} choosing={services} />
      </details>
    </section>
  );
}

function Counters({ lang, form }: Part) {
  const words = pointBulkWords[lang];
  return (
    <section class="card">
      <h2>{words.where}</h2>
      <ChoiceField form={form} name="how" label={words.how} options={words.hows} />
      <TextField form={form} name="number" label={words.number} type="number" min={1} max={100} />
      <LongField form={form} name="names" label={words.names} hint={words.namesHint} optional />
      <CheckField form={form} name="onePerson" label={words.onePerson} hint={pointWords[lang].onePersonMeans} />
    </section>
  );
}
