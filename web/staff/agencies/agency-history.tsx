// What was an agency before, and what became of it? Each as a sentence with its day; nothing where there is nothing to tell.
import { writeDay } from '../../words/language.ts';
import { agencyWords } from '../../words/staff/agency-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { type AgencyFacts, type AgencyLink, AgencyName } from './agency-facts.tsx';

export function AgencyHistory({ lang, facts }: { lang: StaffLanguage; facts: AgencyFacts }) {
  const words = agencyWords[lang];
  const { agency, places, succeeds, succeededBy } = facts;
  const names = (agency.formerNames ?? []).map(({ name, until }) => words.formerName(name, writeDay(until)));
  const moves = places.length > 1 ? places.map((place) => placeSentence(lang, place)) : [];
  if (names.length + moves.length + succeeds.length + succeededBy.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.history}</h2>
      <ul>
        {succeeds.length > 0 && <Lineage said={words.succeeds} links={succeeds} />}
        {[...names, ...moves].map((sentence) => (
          <li>{sentence}</li>
        ))}
        {succeededBy.length > 0 && <Lineage said={words.succeededBy} links={succeededBy} />}
      </ul>
    </section>
  );
}

function placeSentence(lang: StaffLanguage, { from, parent, line }: AgencyFacts['places'][number]): string {
  const words = agencyWords[lang];
  const above = parent ?? words.top;
  const beside = line === undefined ? '' : `, ${words.axes.line.toLowerCase()}: ${line}`;
  return from === undefined ? words.placedFirst(above, beside) : words.placedFrom(writeDay(from), above, beside);
}

const Lineage = ({ said, links }: { said: string; links: AgencyLink[] }) => (
  <li>
    {said}{' '}
    {links.map((link, i) => (
      <>
        {i > 0 && ', '}
        <AgencyName link={link} />
      </>
    ))}
    .
  </li>
);
