// What waits for this person? Each kind of work with how much there is of it, leading to where it is done.
import type { StaffLanguage } from '../words/staff/frame-words.ts';
import { homeWords } from '../words/staff/home-words.ts';
import { writeCount } from '../words/staff/numbers.ts';

/** `about`: of which campaign; `more`: there are more than were counted. */
export type Waiting = {
  kind: 'comments' | 'review' | 'alerts' | 'paper' | 'statement';
  href: string;
  many?: number;
  more?: boolean;
  about?: string;
};

export function WaitingWork({ lang, waiting }: { lang: StaffLanguage; waiting: Waiting[] }) {
  const words = homeWords[lang];
  return (
    <section>
      <h2>{words.waiting}</h2>
      {waiting.length === 0 ? (
        <p class="soft">{words.nothingWaits}</p>
      ) : (
        <div class="cards">
          {waiting.map((one) => (
            <One lang={lang} one={one} />
          ))}
        </div>
      )}
    </section>
  );
}

function One({ lang, one: { kind, href, many, more = false, about } }: { lang: StaffLanguage; one: Waiting }) {
  const words = homeWords[lang];
  const counted = many === undefined ? '' : `${writeCount(lang, many)}${more ? '+' : ''} `;
  return (
    <article class="card">
      <h3>
        <a href={href}>
          {counted}
          {words.waits[kind]}
        </a>
      </h3>
      {about !== undefined && <p class="soft">{about}</p>}
    </article>
  );
}
