// How are reply templates kept? All on one page, each with its name and text, and an empty one at the end.
import type { ReplyTemplate } from '../../../functions/domain/reply-template.ts';
import { commentWords } from '../../words/staff/comment-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { replyTemplateWords } from '../../words/staff/reply-template-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { LongField, type Option, SelectField, TextField } from '../parts/fields.tsx';
import { type Filled, filledFrom } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { type Version, Versions } from '../parts/versions.tsx';

type Shown = {
  agency: { id: string; name: string };
  /** All that the reader has to do with, where there are several. */
  tops: Option[];
  templates: ReplyTemplate[];
  /** How many there are on the form, the empty one included. */
  fields: number;
  form: Filled;
  mayChange: boolean;
  versions: Version[];
  isSaved: boolean;
};

export function templatesPage(lang: StaffLanguage, shown: Shown) {
  const words = replyTemplateWords[lang];
  const { agency, tops, templates, form, mayChange, versions, isSaved } = shown;
  const address = `/staff/comments/templates?agency=${encodeURIComponent(agency.id)}`;
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/comments', text: commentWords[lang].title }]} />
      <h1>{words.title(agency.name)}</h1>
      {isSaved && <Notice kind="good">{words.saved}</Notice>}
      {versions.length > 0 && <Versions versions={versions} keep={address} />}
      <Faults form={form} />
      <p class="lead">{words.lead}</p>
      <p>{words.blanks}</p>
      {tops.length > 1 && (
        <form method="get" action="/staff/comments/templates" class="search">
          <SelectField form={filledFrom({ agency: agency.id })} name="agency" label={words.of} options={tops} />
          <button type="submit" class="second">
            {words.choose}
          </button>
        </form>
      )}
      {mayChange ? (
        <Editing lang={lang} address={address} shown={shown} />
      ) : (
        <Reading lang={lang} templates={templates} />
      )}
    </>
  );
  return { title: words.short, here: 'comments' as const, children: content };
}

function Editing({ lang, address, shown: { fields, form } }: { lang: StaffLanguage; address: string; shown: Shown }) {
  const words = replyTemplateWords[lang];
  const places = Array.from({ length: fields }, (_, i) => i);
  return (
    <form method="post" action={address} novalidate>
      <input type="hidden" name="revision" value={form.value('revision')} />
      <input type="hidden" name="fields" value={`${fields}`} />
      {places.map((i) => (
        <fieldset class="card">
          <legend>{i === fields - 1 ? words.fresh : words.template(i + 1)}</legend>
          <input type="hidden" name={`id.${i}`} value={form.value(`id.${i}`)} />
          <TextField form={form} name={`title.${i}`} label={words.name} maxlength={120} />
          <LongField form={form} name={`text.${i}`} label={words.text} rows={4} maxlength={2000} />
        </fieldset>
      ))}
      <p class="soft">{words.remove}</p>
      <p class="actions">
        <button type="submit">{words.save}</button>
      </p>
    </form>
  );
}

function Reading({ lang, templates }: { lang: StaffLanguage; templates: ReplyTemplate[] }) {
  const words = replyTemplateWords[lang];
  return (
    <>
      <p class="soft">{words.readOnly}</p>
      {templates.length === 0 && <p>{words.none}</p>}
      {templates.map(({ title, text }) => (
        <section class="card">
          <h2>{title}</h2>
          <p class="written">{text}</p>
        </section>
      ))}
    </>
  );
}
