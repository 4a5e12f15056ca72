// What is said of one official's figures, and by whom? Their word and the head's answer, with a form for whoever may write next.
import { dayOf } from '../../../functions/domain/period.ts';
import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { onePersonWords } from '../../words/staff/one-person-words.ts';
import { LongField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { type FiguresShown, figuresAddress } from './figures-shown.ts';

export function DisputeSection({ lang, shown }: { lang: StaffLanguage; shown: FiguresShown }) {
  const words = onePersonWords[lang];
  const { dispute, campaign, point, as, form } = shown;
  const address = figuresAddress(campaign.id, point.code);
  return (
    <section id="dispute">
      <h2>{words.dispute}</h2>
      <p>{words.states[dispute.state]}</p>
      {dispute.entries.map(({ by, text, at }) => (
        <article class="card">
          <h3>
            {words.by[by]} · {writeDay(dayOf(at))}
          </h3>
          <p class="said">{text}</p>
        </article>
      ))}
      {as === 'attendant' && (
        <Say
          form={form}
          to={`${address}/dispute`}
          revision={dispute.revision}
          label={words.write}
          hint={words.writeHint}
          button={words.send}
        />
      )}
      {as === 'head' && dispute.state !== 'none' && (
        <Say
          form={form}
          to={`${address}/answer`}
          revision={dispute.revision}
          label={words.answer}
          hint={words.answerHint}
          button={words.sendAnswer}
        />
      )}
    </section>
  );
}

type Saying = { form: Filled; to: string; revision: string; label: string; hint: string; button: string };

const Say = ({ form, to, revision, label, hint, button }: Saying) => (
  <form method="post" action={to} novalidate>
    <input type="hidden" name="revision" value={revision} />
    <LongField form={form} name="text" label={label} hint={hint} maxlength={2000} />
    <button type="submit">{button}</button>
  </form>
);
