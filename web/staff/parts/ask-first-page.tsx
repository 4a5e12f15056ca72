// Is that really meant? A page between a button and something that is felt: what will happen in words, yes or back.
import type { Child } from 'hono/jsx';
import type { Place } from '../../words/staff/frame-words.ts';
import { type Crumb, Crumbs } from './crumbs.tsx';
import { Faults } from './faults.tsx';
import type { Filled } from './filled.ts';

type Asking = {
  here: Place;
  way: Crumb[];
  title: string;
  text: string;
  button: string;
  /** What goes along unseen. */
  hidden?: [name: string, value: string][];
  back: { href: string; text: string };
  /** What one should read before saying yes. */
  more?: Child;
};

export function askFirstPage(form: Filled, { here, way, title, text, button, hidden = [], back, more }: Asking) {
  const content = (
    <>
      <Crumbs way={way} />
      <h1>{title}</h1>
      <Faults form={form} />
      <p>{text}</p>
      <form method="post">
        {hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p class="actions">
          <button type="submit">{button}</button>
          <a class="button second" href={back.href}>
            {back.text}
          </a>
        </p>
      </form>
      {more}
    </>
  );
  return { title, here, children: content };
}
