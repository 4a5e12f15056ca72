// Does this person want the mail? Where it goes, and one button; or why none can be sent.
type Props = {
  own: { wanted: boolean; email: string | null };
  words: {
    noEmail: string;
    wanted(email: string): string;
    unwanted(email: string): string;
    start: string;
    stop: string;
  };
  /** Where the wish is sent; without it to the page itself. */
  action?: string;
};

export function OwnMail({ own: { wanted, email }, words, action }: Props) {
  if (email === null) return <p>{words.noEmail}</p>;
  return (
    <form method="post" action={action}>
      <p>{wanted ? words.wanted(email) : words.unwanted(email)}</p>
      <p class="actions">
        <button type="submit" name="wanted" value={wanted ? 'no' : 'yes'} class={wanted ? 'second' : undefined}>
          {wanted ? words.stop : words.start}
        </button>
      </p>
    </form>
  );
}
