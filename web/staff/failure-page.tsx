// What does a person read when a page cannot be shown? What happened, what to do, and the way back.
import { failureWords } from '../words/staff/failure-words.ts';
import type { StaffLanguage } from '../words/staff/frame-words.ts';
import { problemIn } from '../words/staff/problem-words.ts';

export function failurePage(lang: StaffLanguage, status: number, detail: string) {
  const words = failureWords[lang];
  const { title, todo } = words.kinds[status] ?? words.failed;
  return {
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p>{todo}</p>
        {status !== 500 && status !== 404 && <p class="soft">{problemIn(lang, detail)}</p>}
        <p>
          <a href="/staff">{words.home}</a>
        </p>
      </>
    ),
  };
}
