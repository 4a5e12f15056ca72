// What can another site paste to lead its visitors to a survey? One link that looks like a button and asks nobody else for anything.
import { html } from 'hono/html';
import { wordsIn } from '../words/language.ts';

const style =
  'display:inline-block;padding:12px 24px;border-radius:8px;background:#0a5564;color:#fff;font-weight:700;text-decoration:none';

export const pointButton = (address: string, lang: string): string =>
  String(
    html`<a href="${address}" target="_blank" rel="noopener noreferrer" style="${style}">${wordsIn(lang)['button.rate']}</a>`,
  );
