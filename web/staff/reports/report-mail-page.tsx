// Does this person want to be mailed of reports? One button, with what the mail holds and when it comes.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { reportMailPageWords } from '../../words/staff/report-mail-page-words.ts';
import { reportPageWords } from '../../words/staff/report-page-words.ts';
import { DoneNotice } from '../imports/done-notice.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Filled } from '../parts/filled.ts';
import { OwnMail } from '../parts/own-mail.tsx';

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
        <OwnMail own={own} words={words} />
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
