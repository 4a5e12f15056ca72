// How does a form get more lines, also without script? By a button that brings the same page with what was typed and a few empty ones.

import { definitionWords } from '../../words/staff/definition-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';

export const MoreLines = ({ lang, lines }: { lang: StaffLanguage; lines: number }) => (
  <p>
    <input type="hidden" name="lines" value={`${lines}`} />
    <button type="submit" name="do" value="more" class="plain">
      {definitionWords[lang].more}
    </button>
  </p>
);
