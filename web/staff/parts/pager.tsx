// How does a long list go on? By the cursor of the page before, and back to the beginning.
import { frameWords } from '../../words/staff/frame-words.ts';
import { useStaffLanguage } from './staff-language.ts';

/** `address` is the list's with what it was asked for, without a cursor. */
export function Pager({
  address,
  cursor,
  nextCursor,
}: {
  address: string;
  cursor?: string | undefined;
  nextCursor?: string | undefined;
}) {
  const words = frameWords[useStaffLanguage()];
  if (cursor === undefined && nextCursor === undefined) return null;
  const joint = address.includes('?') ? '&' : '?';
  return (
    <p class="pager">
      {cursor !== undefined && <a href={address}>{words.first}</a>}
      {nextCursor !== undefined && (
        <a class="button second" href={`${address}${joint}cursor=${encodeURIComponent(nextCursor)}`}>
          {words.next}
        </a>
      )}
    </p>
  );
}
