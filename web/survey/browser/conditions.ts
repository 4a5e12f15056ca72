// What is asked of this person after the answers so far? Read from the class names that the page's own style goes by.

// `Q2-3-4`: asked where question Q2 was answered by 3 or 4.
const conditionName = /^(\w+?)((?:-\d+)+)$/;

/** Whether a part of the form is asked: without condition always, else where the answer it waits for was chosen, in a part that is asked itself. */
export function isAsked(form: HTMLFormElement, part: Element): boolean {
  const [, question, values] = conditionName.exec(part.className) ?? [];
  if (question === undefined || values === undefined) return true;
  const wanted = values.slice(1).split('-');
  return [...form.querySelectorAll<HTMLInputElement>('input:checked')].some(
    (input) => input.name.replace(/\./g, '_') === question && wanted.includes(input.value) && standsAsked(form, input),
  );
}

function standsAsked(form: HTMLFormElement, input: Element): boolean {
  const around = input.closest('[class*="-"]');
  return around === null || isAsked(form, around);
}

/** Hides what is not asked where the browser's style cannot (Chrome before 105, Safari before 15.4). */
export function watchConditions(form: HTMLFormElement): void {
  if (CSS.supports('selector(:has(*))')) return;
  const update = () => {
    for (const part of form.querySelectorAll<HTMLElement>('[class*="-"]'))
      part.style.display = isAsked(form, part) ? '' : 'none';
    for (const note of form.querySelectorAll<HTMLElement>('.n')) note.style.display = 'none';
  };
  form.addEventListener('change', update);
  update();
}
