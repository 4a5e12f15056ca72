// How well are a campaign's comments answered? The two shares in a sentence, then each agency with both counts, and what they cannot say.
import type { CommentRates, Rate } from '../../../functions/domain/comment-rates.ts';
import { percentText } from '../../../functions/domain/vietnamese-number.ts';
import { writeDay } from '../../words/language.ts';
import { commentRateWords } from '../../words/staff/comment-rate-words.ts';
import { commentWords } from '../../words/staff/comment-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { type AgencyChoice, AgencyField } from '../parts/agency-field.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { type Column, DataTable } from '../parts/data-table.tsx';
import { type Option, SelectField } from '../parts/fields.tsx';
import { filledFrom } from '../parts/filled.ts';

export type RatesOfAgency = CommentRates & { agency: string; comments: number };
type Shown = {
  campaign: { id: string; title: string };
  campaigns: Option[];
  choice: AgencyChoice;
  on: string;
  all: CommentRates;
  agencies: RatesOfAgency[];
};

export function ratesPage(lang: StaffLanguage, shown: Shown | undefined) {
  const words = commentRateWords[lang];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/comments', text: commentWords[lang].title }]} />
      <h1>{words.title}</h1>
      {shown === undefined ? (
        <div class="empty">
          <p>{words.noCampaign}</p>
        </div>
      ) : (
        <Rates lang={lang} shown={shown} />
      )}
    </>
  );
  return { title: words.title, here: 'comments' as const, children: content };
}

const write = (lang: StaffLanguage, percent: number): string =>
  lang === 'vi' ? percentText(percent) : `${percent.toFixed(2)}%`;

function Rates({
  lang,
  shown: { campaign, campaigns, choice, on, all, agencies },
}: {
  lang: StaffLanguage;
  shown: Shown;
}) {
  const words = commentRateWords[lang];
  const count = (many: number) => writeCount(lang, many);
  const said = ({ percent, count: n, of }: Rate, is: (...figures: [string, string, string]) => string, none: string) =>
    percent === null ? none : is(write(lang, percent), count(n), count(of));
  return (
    <>
      <p>{words.finding(campaign.title, writeDay(on))}:</p>
      <p>
        <strong>{said(all.onTime, words.onTimeIs, words.onTimeNone)}</strong>
      </p>
      <p>
        <strong>{said(all.satisfied, words.satisfiedIs, words.satisfiedNone)}</strong>
      </p>
      <form method="get" action="/staff/comments/rates" class="search">
        <SelectField
          form={filledFrom({ campaign: campaign.id })}
          name="campaign"
          label={words.choose}
          options={campaigns}
        />
        <AgencyField choice={choice} />
        <button type="submit" class="second">
          {words.show}
        </button>
      </form>
      {agencies.length === 0 ? (
        <div class="empty">
          <p>{words.none}</p>
        </div>
      ) : (
        <DataTable caption={words.caption} columns={columnsIn(lang)} rows={agencies} />
      )}
      <p class="soft">{words.method}</p>
      <p class="soft">
        {words.representativeness} {words.seen}
      </p>
    </>
  );
}

function columnsIn(lang: StaffLanguage): Column<RatesOfAgency>[] {
  const words = commentRateWords[lang];
  return [
    { heading: words.agency, cell: ({ agency }) => agency },
    { heading: words.comments, figure: true, cell: ({ comments }) => writeCount(lang, comments) },
    { heading: words.onTime, cell: ({ onTime }) => <Share lang={lang} rate={onTime} none={words.notDue} /> },
    {
      heading: words.satisfied,
      cell: ({ satisfied }) => (
        <>
          <Share lang={lang} rate={satisfied} none={words.nobodySaid} />
          {satisfied.of > satisfied.yes && (
            <span class="hint">
              {words.partlyNo(writeCount(lang, satisfied.partly), writeCount(lang, satisfied.no))}
            </span>
          )}
        </>
      ),
    },
  ];
}

/** A bar from zero to a hundred beside its figure; of nothing there is neither. */
function Share({ lang, rate, none }: { lang: StaffLanguage; rate: Rate; none: string }) {
  if (rate.percent === null) return <span class="soft">{none}</span>;
  return (
    <span class="share">
      <svg viewBox="0 0 100 8" width="100" height="8" aria-hidden="true">
        <rect class="track" width="100" height="8" />
        <rect class="bar" width={rate.percent} height="8" />
      </svg>
      <span>
        {write(lang, rate.percent)}{' '}
        <span class="soft">({commentRateWords[lang].of(writeCount(lang, rate.count), writeCount(lang, rate.of))})</span>
      </span>
    </span>
  );
}
