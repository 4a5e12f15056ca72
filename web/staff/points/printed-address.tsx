// Where will the code on a poster lead? The address as it is printed, and a warning while phones cannot open it.
import { reachOf } from '../../../functions/domain/reach.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { kitWords } from '../../words/staff/kit-words.ts';
import { Notice } from '../parts/notice.tsx';

type Printed = { lang: StaffLanguage; publicUrl: string };

export function PrintedAddress({ lang, publicUrl }: Printed) {
  const words = kitWords[lang];
  return (
    <>
      <p>
        {words.printedAddress} <strong>{new URL(publicUrl).origin}</strong>
      </p>
      <PrintWarning lang={lang} publicUrl={publicUrl} />
    </>
  );
}

/** Nothing where all is well. */
export function PrintWarning({ lang, publicUrl }: Printed) {
  const words = kitWords[lang];
  const reach = reachOf(publicUrl);
  if (reach === 'phones') return null;
  return (
    <Notice kind="warn">
      <p>
        <strong>{words.reach[reach]}</strong>
      </p>
      <p>{words.whoToAsk}</p>
    </Notice>
  );
}
