// Where can a person go? A rail of three groups on wide screens; on phones a bar of four places and the way to all others.
import { frameWords, type Place, type StaffLanguage } from '../words/staff/frame-words.ts';
import { PlaceIcon } from './parts/place-icons.tsx';
import { addressOf, firstPlaces, groupsOf } from './places-in-order.ts';

/** A place of the rail, or the page that lists them all. */
export type Here = Place | 'more' | undefined;

type RailProps = { lang: StaffLanguage; places: Place[]; here: Here };

export function Rail({ lang, places, here }: RailProps) {
  const words = frameWords[lang];
  const first = firstPlaces(places);
  const isElsewhere = here !== undefined && here !== 'more' && !first.includes(here);
  return (
    <nav class="rail" aria-label={words.rail}>
      {groupsOf(places).map(({ group, places: some }) => (
        <div class="group">
          <p id={`rail-${group}`}>{words.groups[group]}</p>
          <ul aria-labelledby={`rail-${group}`}>
            {some.map((place) => (
              <li class={first.includes(place) ? 'first' : undefined}>
                <a href={addressOf(place)} aria-current={place === here ? 'page' : undefined}>
                  <PlaceIcon of={place} />
                  {words.places[place]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <a class="others" href="/staff/more" aria-current={here === 'more' ? 'page' : isElsewhere ? 'true' : undefined}>
        <PlaceIcon of="more" />
        {words.more}
      </a>
    </nav>
  );
}

/** Every place on a page of its own, for who comes from the bar of a phone. */
export function morePage(lang: StaffLanguage, places: Place[]) {
  const words = frameWords[lang];
  const content = (
    <>
      <h1>{words.moreTitle}</h1>
      {groupsOf(places).map(({ group, places: some }) => (
        <section>
          <h2>{words.groups[group]}</h2>
          <ul class="places">
            {some.map((place) => (
              <li>
                <a href={addressOf(place)}>
                  <PlaceIcon of={place} />
                  {words.places[place]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
  return { title: words.moreTitle, here: 'more' as const, children: content };
}
