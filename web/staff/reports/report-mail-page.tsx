// Does this person want to be mailed of reports? One button, with what the mail holds and when it comes.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { reportMailPageWords } from '../../words/staff/report-mail-page-words.ts';
import { reportPageWords } from '../../words/staff/report-page-words.ts';
import { DoneNotice } from '../imports/done-notice.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Filled } from '../parts/filled.ts';

type Shown = {
  own: { wanted: boolean; email: string | null };
  /** Whether they may have other systems told. */
  mayRegister: boolean;
  asked: Record<string, string>;
};

export function reportMailPage(lang: StaffLanguage, form: Filled, { own, mayRegister, asked }: Shown) {
  const words = reportMailPageWords[lang];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/reports', text: reportPageWords[lang].title }]} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <DoneNotice asked={asked} words={words.done} />
      <Faults form={form} />
      <section class="card">
        <Own lang={lang} own={own} />
        <p class="soft">{words.how}</p>
      </section>
      {mayRegister && (
        <p>
          <a href="/staff/alerts/receivers">{words.systems}</a>
        </p>
      )}
    </>
  );
  return { title: words.title, here: 'reports' as const, children: content };
}

function Own({ lang, own: { wanted, email } }: { lang: StaffLanguage; own: Shown['own'] }) {
  const words = reportMailPageWords[lang];
  if (email === null) return <p>{words.noEmail}</p>;
  return (
    <form method="post">
      <p>{wanted ? words.wanted(email) : words.unwanted(email)}</p>
      <p class="actions">
        <button type="submit" name="wanted" value={wanted ? 'no' : 'yes'} class={wanted ? 'second' : undefined}>
          {wanted ? words.stop : words.start}
        </button>
      </p>
    </form>
  );
}
