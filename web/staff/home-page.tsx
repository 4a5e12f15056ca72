// What does a person see first? What is running, and how to come from nothing to a campaign.
import type { Campaign } from '../../functions/domain/campaign.ts';
import { writeDay } from '../words/language.ts';
import type { StaffLanguage } from '../words/staff/frame-words.ts';
import { homeWords } from '../words/staff/home-words.ts';

type Home = { name: string; open: Campaign[]; today: string; mayBegin: boolean };

export function homePage(lang: StaffLanguage, { name, open, today, mayBegin }: Home) {
  const words = homeWords[lang];
  const content = (
    <>
      <h1>{words.hello(name)}</h1>
      <section>
        <h2>{words.running}</h2>
        {open.length === 0 ? (
          <div class="empty">
            <p>{words.noneRunning}</p>
          </div>
        ) : (
          <div class="cards">
            {open.map(({ id, title, opensOn, closesOn }) => (
              <article class="card">
                <h3>
                  <a href={`/staff/campaigns/${id}`}>{title}</a>
                </h3>
                <p class="soft">
                  {opensOn > today ? words.coming(writeDay(opensOn)) : words.until(writeDay(closesOn))}
                </p>
              </article>
            ))}
          </div>
        )}
      </section>
      {mayBegin && (
        <section>
          <h2>{words.begin}</h2>
          <div class="cards">
            {words.steps.map(({ href, title, text }) => (
              <article class="card">
                <h3>
                  <a href={href}>{title}</a>
                </h3>
                <p class="soft">{text}</p>
              </article>
            ))}
          </div>
        </section>
      )}
    </>
  );
  return { title: words.title, here: 'home' as const, children: content };
}
