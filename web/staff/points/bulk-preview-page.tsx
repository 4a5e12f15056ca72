// What will be made, for whom, and what is there already? And once it is made, where the posters are.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { pointBulkWords } from '../../words/staff/point-bulk-words.ts';
import { pointWords } from '../../words/staff/point-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Notice } from '../parts/notice.tsx';
import { Steps } from './bulk-page.tsx';

type Made = { id: string; name: string; create: number };
type Preview = {
  create: number;
  same: number;
  agencies: Made[];
  /** What the form holds, to be sent again as it is. */
  pairs: [string, string][];
  serves: string;
  counters: string;
};

const mostShown = 50;

export function bulkPreviewPage(lang: StaffLanguage, preview: Preview) {
  const words = pointBulkWords[lang];
  const { create, same, pairs } = preview;
  const content = (
    <>
      <Crumbs
        way={[
          { href: '/staff/points', text: pointWords[lang].title },
          { href: '/staff/points/bulk', text: words.title },
        ]}
      />
      <h1>{words.previewTitle}</h1>
      <Steps lang={lang} at={1} />
      {create === 0 ? <Notice kind="warn">{words.nothing}</Notice> : <Summary lang={lang} preview={preview} />}
      {same > 0 && create > 0 && <p>{words.same(writeCount(lang, same))}</p>}
      <form method="post" action="/staff/points/bulk">
        {pairs.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p class="actions">
          {create > 0 && (
            <button type="submit" name="do" value="make">
              {words.make(writeCount(lang, create))}
            </button>
          )}
          <button type="submit" name="do" value="change" class="second">
            {words.change}
          </button>
        </p>
      </form>
      {create > 0 && <PerAgency lang={lang} agencies={preview.agencies} />}
    </>
  );
  return { title: words.previewTitle, here: 'points' as const, children: content };
}

function Summary({ lang, preview: { create, agencies, serves, counters } }: { lang: StaffLanguage; preview: Preview }) {
  const words = pointBulkWords[lang];
  return (
    <section class="card">
      <h2>{words.willMake(writeCount(lang, create), writeCount(lang, agencies.length))}</h2>
      <dl class="facts">
        <dt>{words.forService}</dt>
        <dd>{serves}</dd>
        <dt>{words.counters}</dt>
        <dd>{counters}</dd>
      </dl>
    </section>
  );
}

function PerAgency({ lang, agencies }: { lang: StaffLanguage; agencies: Made[] }) {
  const words = pointBulkWords[lang];
  const columns = [
    { heading: words.agencies, cell: ({ name }: Made) => name },
    { heading: words.perAgency, cell: ({ create }: Made) => writeCount(lang, create), figure: true },
  ];
  return (
    <>
      <DataTable caption={words.caption} columns={columns} rows={agencies.slice(0, mostShown)} />
      {agencies.length > mostShown && <p>{words.moreAgencies(writeCount(lang, agencies.length - mostShown))}</p>}
    </>
  );
}

export function bulkDonePage(lang: StaffLanguage, { made, kit }: { made: number; kit: string }) {
  const words = pointBulkWords[lang];
  const title = words.doneTitle(writeCount(lang, made));
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/points', text: pointWords[lang].title }]} />
      <h1>{title}</h1>
      <Steps lang={lang} at={2} />
      <Notice kind="good">{made === 0 ? words.doneSame : words.doneText}</Notice>
      <p class="actions">
        <a class="button" href={kit}>
          {words.print}
        </a>
        <a class="button second" href="/staff/points">
          {words.list}
        </a>
      </p>
    </>
  );
  return { title, here: 'points' as const, children: content };
}
