// Which facts does an agency have? Its own and those it takes from the unit above, which is named.
import type { Child } from 'hono/jsx';
import { writeDay } from '../../words/language.ts';
import { kindWords } from '../../words/staff/agency-kind-names.ts';
import { agencyWords } from '../../words/staff/agency-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { type AgencyFacts, AgencyName } from './agency-facts.tsx';

export function AgencyDetails({ lang, facts }: { lang: StaffLanguage; facts: AgencyFacts }) {
  const words = agencyWords[lang];
  const { agency, parent, lineParent } = facts;
  const rows: [string, Child][] = [
    [words.kind, kindWords[lang][agency.kind] ?? agency.kind],
    [words.code, agency.code === undefined ? '–' : <span class="code">{agency.code}</span>],
    [words.parent, parent === undefined ? words.noParent : <AgencyName link={parent} />],
    [words.lineParent, lineParent === undefined ? words.noLine : <AgencyName link={lineParent} />],
    [words.hotline, taken(lang, facts.hotline)],
    [words.desk, taken(lang, facts.complaintsDesk)],
    [words.services, <Services lang={lang} services={facts.services} />],
    ...(agency.group === undefined ? [] : [[words.group, agency.group] satisfies [string, Child]]),
    ...(agency.validFrom === undefined
      ? []
      : [[words.validFrom, writeDay(agency.validFrom)] satisfies [string, Child]]),
    ...(agency.validTo === undefined ? [] : [[words.validTo, writeDay(agency.validTo)] satisfies [string, Child]]),
  ];
  return (
    <section class="card">
      <h2>{words.facts}</h2>
      <dl class="facts">
        {rows.map(([term, said]) => (
          <>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

function taken(lang: StaffLanguage, value: AgencyFacts['hotline']): Child {
  const words = agencyWords[lang];
  if (value === undefined) return words.nobody;
  if (value.from === undefined) return value.text;
  return (
    <>
      {value.text} <span class="soft">({words.inherited(value.from)})</span>
    </>
  );
}

function Services({ lang, services }: { lang: StaffLanguage; services: string[] }) {
  const words = agencyWords[lang];
  if (services.length === 0) return <>{words.noServices}</>;
  return (
    <details>
      <summary>{words.servicesOffered(services.length)}</summary>
      <ul>
        {services.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </details>
  );
}
