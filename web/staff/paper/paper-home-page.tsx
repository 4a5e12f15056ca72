// Where does a clerk begin with a pile of paper? The campaigns that take it, then the place and day of a batch.
import type { Campaign } from '../../../functions/domain/campaign.ts';
import { writeDay } from '../../words/language.ts';
import { ballotImportWords } from '../../words/staff/ballot-import-words.ts';
import { ballotWords } from '../../words/staff/ballot-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Faults } from '../parts/faults.tsx';
import { type Option, SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';

type Taking = { campaign: Campaign; lastDay: string };

export function paperHomePage(lang: StaffLanguage, taking: Taking[]) {
  const words = ballotWords[lang];
  const content = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {taking.length === 0 && (
        <div class="empty">
          <p>{words.none}</p>
        </div>
      )}
      <div class="cards">
        {taking.map(({ campaign: { id, title, status }, lastDay }) => (
          <article class="card">
            <h2>{title}</h2>
            <p class="soft">{status === 'open' ? words.open : words.closed(writeDay(lastDay))}</p>
            <p class="actions">
              <a class="button" href={`/staff/paper/${id}`}>
                {words.typeOne}
              </a>
              <a class="button second" href={`/staff/paper/${id}/import`}>
                {words.importFile}
              </a>
            </p>
          </article>
        ))}
      </div>
    </>
  );
  return { title: words.title, here: 'paper' as const, children: content };
}

export type BatchShown = { name: string; day: string; place: string };
type Choice = {
  campaign: Campaign;
  form: Filled;
  points: Option[];
  agencies: Option[];
  services: Option[];
  batches: BatchShown[];
};

export function chooseBatchPage(lang: StaffLanguage, { campaign, batches, ...choice }: Choice) {
  const words = ballotWords[lang];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/paper', text: words.title }]} />
      <h1>{campaign.title}</h1>
      <p class="lead">{words.choose.lead}</p>
      <Faults form={choice.form} />
      <ChooseForm lang={lang} campaignId={campaign.id} {...choice} />
      <section>
        <h2>{words.begun}</h2>
        <Begun lang={lang} campaignId={campaign.id} batches={batches} />
      </section>
    </>
  );
  return { title: words.choose.title, here: 'paper' as const, children: content };
}

type Chosen = Pick<Choice, 'form' | 'points' | 'agencies' | 'services'> & { campaignId: string };

function ChooseForm({ lang, campaignId, form, points, agencies, services }: Chosen & { lang: StaffLanguage }) {
  const words = ballotWords[lang];
  const none = (text: string) => ({ value: '', text });
  const channels = (['paper', 'assisted', 'phone'] as const).map((value) => ({ value, text: words.channels[value] }));
  return (
    <form method="post" novalidate>
      {points.length > 0 && (
        <SelectField
          form={form}
          name="point"
          label={words.choose.point}
          hint={words.choose.pointHint}
          options={[none(words.choose.noPoint), ...points]}
        />
      )}
      {agencies.length > 0 && (
        <details open={points.length === 0 || form.value('agency') !== ''}>
          <summary>{words.choose.byAgency}</summary>
          <SelectField
            form={form}
            name="agency"
            label={words.agency}
            hint={words.agencyHint}
            options={[none(words.chooseOne), ...agencies]}
          />
          <SelectField
            form={form}
            name="service"
            label={words.service}
            options={[none(words.anyService), ...services]}
          />
        </details>
      )}
      <TextField form={form} name="day" type="date" label={words.day} hint={words.dayHint} />
      <SelectField form={form} name="channel" label={words.channel} options={channels} />
      <p class="actions">
        <button type="submit">{words.begin}</button>
        <a class="button second" href={`/staff/paper/${campaignId}/import`}>
          {words.importFile}
        </a>
      </p>
    </form>
  );
}

type BegunProps = { lang: StaffLanguage; campaignId: string; batches: BatchShown[] };

function Begun({ lang, campaignId, batches }: BegunProps) {
  const words = ballotWords[lang];
  if (batches.length === 0) return <p class="soft">{words.noneBegun}</p>;
  const addressOf = ({ name }: BatchShown) => `/staff/paper/${campaignId}/batches/${name}`;
  const columns = [
    { heading: ballotImportWords[lang].place, cell: ({ place }: BatchShown) => place },
    { heading: words.day, cell: ({ day }: BatchShown) => writeDay(day) },
    { heading: words.typeOne, cell: (one: BatchShown) => <a href={addressOf(one)}>{words.goOn}</a> },
    {
      heading: words.check.title,
      cell: (one: BatchShown) => <a href={`${addressOf(one)}/check`}>{words.check.show}</a>,
    },
  ];
  return <DataTable caption={words.begun} columns={columns} rows={batches} />;
}
