// How does a clerk get the posters? By saying for whom and how, seeing how many that is, and taking a file or a link.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { kitWords } from '../../words/staff/kit-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { pointWords } from '../../words/staff/point-words.ts';
import { type AgencyChoice, AgencyField } from '../parts/agency-field.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { CheckField, ChoiceField, type Option, SelectField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { LayoutPicture } from './layout-pictures.tsx';
import { PrintedAddress, PrintWarning } from './printed-address.tsx';

export type KitSize = { posters: number; agencies: number; sheets: number };
type Kit = {
  form: Filled;
  choice: AgencyChoice;
  campaigns: Option[];
  languages: Option[];
  /** Undefined where the choice is at fault. */
  size: KitSize | undefined;
  most: number;
  publicUrl: string;
  mayLink: boolean;
  mayMake: boolean;
};
type Part = { lang: StaffLanguage; kit: Kit };

export function kitPage(lang: StaffLanguage, kit: Kit) {
  const words = kitWords[lang];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/points', text: pointWords[lang].title }]} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Faults form={kit.form} />
      <form method="get" action="/staff/points/kit" data-again novalidate>
        <ForWhom lang={lang} kit={kit} />
        <Look lang={lang} kit={kit} />
        <p class="actions">
          <button type="submit" class={canPrint(kit) ? 'second' : undefined}>
            {words.count}
          </button>
        </p>
        <Outcome lang={lang} kit={kit} />
      </form>
    </>
  );
  return { title: words.title, here: 'points' as const, children: content };
}

const canPrint = ({ size, most }: Kit): boolean => size !== undefined && size.posters > 0 && size.posters <= most;

function ForWhom({ lang, kit: { form, campaigns, choice } }: Part) {
  const words = kitWords[lang];
  const options = [{ value: '', text: words.anyCampaign }, ...campaigns];
  return (
    <section class="card">
      <h2>{words.for}</h2>
      <SelectField form={form} name="campaign" label={words.campaign} options={options} />
      <AgencyField choice={choice} label={words.agency} any={words.anyAgency} />
    </section>
  );
}

function Look({ lang, kit: { form, languages } }: Part) {
  const words = kitWords[lang];
  const chosen = form.value('layout');
  return (
    <section class="card">
      <h2>{words.look}</h2>
      <fieldset>
        <legend>{words.layout}</legend>
        <div class="cards options">
          {words.layouts.map(({ value, text, hint }) => (
            <label class="card choice">
              <input type="radio" name="layout" value={value} checked={value === chosen} />
              <span>
                <strong>{text}</strong>
                <span class="hint">{hint}</span>
              </span>
              <LayoutPicture of={value} />
            </label>
          ))}
        </div>
      </fieldset>
      <ChoiceField
        {...{ form, name: 'lang', label: words.languages, hint: words.languagesHint, options: languages }}
        many
      />
      <CheckField form={form} name="list" label={words.list} hint={words.listHint} />
    </section>
  );
}

function Outcome({ lang, kit }: Part) {
  const words = kitWords[lang];
  const { size, most, mayMake } = kit;
  if (size === undefined) return null;
  if (size.posters === 0)
    return (
      <div class="empty">
        <p>{words.nothing}</p>
        {mayMake && <a href="/staff/points/bulk">{words.makePoints}</a>}
      </div>
    );
  const [posters, sheets, agencies] = [size.posters, size.sheets, size.agencies].map((many) => writeCount(lang, many));
  const counted = words.counted(posters ?? '', sheets ?? '', agencies ?? '');
  return (
    <section class="card">
      <h2>
        {counted}
        {kit.form.value('list') === 'yes' && ` (${words.withList})`}
      </h2>
      <PrintedAddress lang={lang} publicUrl={kit.publicUrl} />
      {size.posters > most ? (
        <Notice kind="warn">{words.tooMany(writeCount(lang, most))}</Notice>
      ) : (
        <Downloads lang={lang} kit={kit} />
      )}
    </section>
  );
}

function Downloads({ lang, kit: { form, mayLink } }: Part) {
  const words = kitWords[lang];
  return (
    <>
      <p class="actions">
        <button type="submit" formaction="/staff/points/kit/posters.pdf">
          {words.pdf}
        </button>
        <button type="submit" formaction="/staff/points/kit/posters.zip" class="second">
          {words.zip}
        </button>
      </p>
      {mayLink && (
        <div class="search">
          <SelectField form={form} name="days" label={words.days} options={words.dayOptions} />
          <button type="submit" formaction="/staff/points/kit/link" formmethod="post" class="second">
            {words.link}
          </button>
        </div>
      )}
    </>
  );
}

type Link = { url: string; posters: number; until: string; back: string };

export function kitLinkMadePage(lang: StaffLanguage, { url, posters, until, back }: Link) {
  const words = kitWords[lang];
  const content = (
    <>
      <Crumbs
        way={[
          { href: '/staff/points', text: pointWords[lang].title },
          { href: back, text: words.title },
        ]}
      />
      <h1>{words.linkTitle}</h1>
      <PrintWarning lang={lang} publicUrl={url} />
      <div class="field">
        <label for="link">{words.linkCopy}</label>
        <textarea id="link" rows={4} readonly>
          {url}
        </textarea>
      </div>
      <p>{words.linkUntil(writeCount(lang, posters), until)}</p>
      <Notice kind="warn">
        <p>{words.linkWarning}</p>
        <p>{words.linkOnce}</p>
      </Notice>
      <p>
        <a href={back}>{words.back}</a>
      </p>
    </>
  );
  return { title: words.linkTitle, here: 'points' as const, children: content };
}
