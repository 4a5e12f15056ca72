// When did this person see the questions? By the phone's own clock, which also says when they were answered.

/** Notes it in the form; the server's time, which stands there without script, is another clock. */
export function openedNow(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('[name=openedAt]');
  if (field !== null) field.value = new Date().toISOString();
}
