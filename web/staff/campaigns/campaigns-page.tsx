// What does a clerk see of the campaigns? Those that run first, each with where it stands today, and the way to a new one.
import type { Campaign } from '../../../functions/domain/campaign.ts';
import { type Stage, stages } from '../../../functions/domain/campaign-stage.ts';
import { writeDay } from '../../words/language.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { filledFrom } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';

type Listed = {
  groups: { stage: Stage; campaigns: Campaign[] }[];
  /** Whether there are any, found or not. */
  any: boolean;
  q: string;
  stage: string;
  done: string | undefined;
  mayBegin: boolean;
};

export function campaignsPage(lang: StaffLanguage, { groups, any, q, stage, done, mayBegin }: Listed) {
  const words = campaignWords[lang];
  const content = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {done === 'saved' && <Notice kind="good">{words.done.saved}</Notice>}
      {mayBegin && (
        <p class="actions">
          <a class="button" href="/staff/campaigns/new">
            {words.add}
          </a>
        </p>
      )}
      {any && <Search lang={lang} q={q} stage={stage} />}
      {groups.length === 0 && (
        <div class="empty">
          <p>{any ? words.noneFound : words.none}</p>
        </div>
      )}
      {groups.map((group) => (
        <Group lang={lang} {...group} />
      ))}
    </>
  );
  return { title: words.title, here: 'campaigns' as const, children: content };
}

function Search({ lang, q, stage }: { lang: StaffLanguage; q: string; stage: string }) {
  const words = campaignWords[lang];
  const form = filledFrom({ q, stage });
  const options = [
    { value: '', text: words.anyStage },
    ...stages.map((value) => ({ value, text: words.stages[value] })),
  ];
  return (
    <form class="search" data-again>
      <TextField form={form} name="q" label={words.search} hint={words.searchHint} type="search" />
      <SelectField form={form} name="stage" label={words.stageLabel} options={options} />
      <button type="submit" class="second">
        {words.find}
      </button>
    </form>
  );
}

function Group({ lang, stage, campaigns }: { lang: StaffLanguage; stage: Stage; campaigns: Campaign[] }) {
  const words = campaignWords[lang];
  const columns = [
    {
      heading: words.name,
      cell: ({ id, title }: Campaign) => <a href={`/staff/campaigns/${id}`}>{title}</a>,
    },
    {
      heading: words.days,
      cell: ({ opensOn, closesOn }: Campaign) => words.dayRange(writeDay(opensOn), writeDay(closesOn)),
    },
    {
      heading: words.questionnaire,
      cell: ({ questionnaire }: Campaign) => `${questionnaire.id}, ${words.version(questionnaire.version)}`,
    },
  ];
  const caption = `${words.stages[stage]}: ${words.points(campaigns.length)}`;
  return <DataTable caption={caption} columns={columns} rows={campaigns} />;
}
