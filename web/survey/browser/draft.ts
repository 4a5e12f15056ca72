// What if the page is lost half-way? This tab keeps what was answered until it is sent; nothing leaves the phone, and no other tab sees it.

type Draft = { fields: [string, string][]; at: number };
const oldest = 2 * 3_600_000;

/** Restores what this tab held under the survey's address and keeps it from now on; returns how to forget it. */
export function keepDraft(form: HTMLFormElement): () => void {
  const key = `draft ${form.action}`;
  const forget = () => store(() => sessionStorage.removeItem(key));
  // A page that came back from the server holds what was typed already.
  const kept = document.querySelector('[role=alert]') ? [] : read(key);
  if (kept.length > 0) restore(form, kept);
  form.addEventListener('input', () =>
    store(() =>
      sessionStorage.setItem(key, JSON.stringify({ fields: fieldsOf(form), at: Date.now() } satisfies Draft)),
    ),
  );
  return forget;
}

/** Storage may be full, switched off or missing; then there is no draft, and nothing else is lost. */
function store(work: () => void): void {
  try {
    work();
  } catch {}
}

function read(key: string): [string, string][] {
  let draft: Draft | undefined;
  store(() => {
    draft = JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  });
  return draft !== undefined && Date.now() - draft.at < oldest ? draft.fields : [];
}

const fieldsOf = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && name !== 'lang' ? [[name, value]] : [],
  );

/** The id comes back with the answers: they may have reached us before the page was lost. */
function restore(form: HTMLFormElement, fields: [string, string][]): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && /radio|checkbox/.test(field.type))
      field.checked = field.checked || fields.some(([name, value]) => name === field.name && value === field.value);
    else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      const known = fields.find(([name]) => name === field.name);
      if (known !== undefined && field.name !== 'lang') field.value = known[1];
    }
  }
}
