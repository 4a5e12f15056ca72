// What does a clerk see of one agency? What it is, where it stands and stood, what hangs on it, and what may be done with it.
import { writeDay } from '../../words/language.ts';
import { changeKinds, changeWords } from '../../words/staff/agency-change-words.ts';
import { agencyWords } from '../../words/staff/agency-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { DoneNotice } from '../imports/done-notice.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { AgencyDetails } from './agency-details.tsx';
import { type AgencyFacts, AgencyName } from './agency-facts.tsx';
import { AgencyHistory } from './agency-history.tsx';

type Given = { facts: AgencyFacts; asked: Record<string, string>; mayWrite: boolean };

export function agencyPage(lang: StaffLanguage, { facts, asked, mayWrite }: Given) {
  const words = agencyWords[lang];
  const { agency, isClosed } = facts;
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/agencies', text: words.title }]} />
      <h1>{agency.name}</h1>
      {isClosed && agency.validTo !== undefined && (
        <p>
          <span class="tag off">{words.closedOn(writeDay(agency.validTo))}</span>
        </p>
      )}
      <DoneNotice asked={asked} words={words.done} />
      {mayWrite && <Changes lang={lang} id={agency.id} isClosed={isClosed} />}
      <AgencyDetails lang={lang} facts={facts} />
      <AgencyHistory lang={lang} facts={facts} />
      <Under lang={lang} facts={facts} mayAdd={mayWrite && !isClosed} />
      <Surveyed lang={lang} facts={facts} />
    </>
  );
  return { title: agency.name, here: 'agencies' as const, children: content };
}

function Changes({ lang, id, isClosed }: { lang: StaffLanguage; id: string; isClosed: boolean }) {
  return (
    <p class="actions">
      <a class="button" href={`/staff/agencies/${id}/edit`}>
        {agencyWords[lang].edit}
      </a>
      {!isClosed &&
        changeKinds.map((kind) => (
          <a class="button second" href={`/staff/agencies/${id}/${kind}`}>
            {changeWords[lang].button[kind]}
          </a>
        ))}
    </p>
  );
}

function Under({ lang, facts, mayAdd }: { lang: StaffLanguage; facts: AgencyFacts; mayAdd: boolean }) {
  const words = agencyWords[lang];
  const { agency, under, underCount } = facts;
  return (
    <section class="card">
      <h2>
        {words.under} ({underCount.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en')})
      </h2>
      {underCount === 0 ? (
        <p>{words.noneUnder}</p>
      ) : (
        <ul>
          {under.map((link) => (
            <li>
              <AgencyName link={link} />
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        {mayAdd && (
          <a class="button second" href={`/staff/agencies/new?parent=${agency.id}`}>
            {words.addUnder}
          </a>
        )}
        <a href={`/staff/agencies?at=${agency.id}`}>{words.inTree}</a>
      </p>
    </section>
  );
}

function Surveyed({ lang, facts: { agency, points, campaigns } }: { lang: StaffLanguage; facts: AgencyFacts }) {
  const words = agencyWords[lang];
  const many = points.count.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en') + (points.more ? '+' : '');
  return (
    <section class="card">
      <h2>{words.points}</h2>
      <p>
        {words.pointsCount(many)} <a href={`/staff/points?agency=${agency.id}`}>{words.pointsLink}</a>
      </p>
      <h2>{words.campaigns}</h2>
      {campaigns.length === 0 ? (
        <p>{words.noCampaign}</p>
      ) : (
        <ul>
          {campaigns.map(({ id, title, status, closesOn }) => (
            <li>
              <a href={`/staff/campaigns/${id}`}>{title}</a>{' '}
              <span class="soft">{status === 'draft' ? words.draft : words.until(writeDay(closesOn))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
