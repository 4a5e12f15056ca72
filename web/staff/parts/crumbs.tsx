// Where does a page lie? The way down to it, each step a link.
import { frameWords } from '../../words/staff/frame-words.ts';
import { useStaffLanguage } from './staff-language.ts';

export type Crumb = { href: string; text: string };

export const Crumbs = ({ way }: { way: Crumb[] }) => (
  <nav class="crumbs" aria-label={frameWords[useStaffLanguage()].where}>
    <ol>
      {way.map(({ href, text }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ol>
  </nav>
);
