// What does a clerk see of one point? Its code as it hangs there, what it serves, how to try it, print it and change it.
import { groupCode } from '../../../functions/domain/point-code.ts';
import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { kitWords } from '../../words/staff/kit-words.ts';
import { onePersonWords } from '../../words/staff/one-person-words.ts';
import { pointWords } from '../../words/staff/point-words.ts';
import { figuresAddress } from '../one-person/figures-shown.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { SelectField } from '../parts/fields.tsx';
import { filledFrom } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import type { PointRow } from './points-page.tsx';
import { PrintedAddress } from './printed-address.tsx';

export type PointShown = PointRow & {
  url: string;
  formerly: { agency: string; until: string }[];
  next: { agency: string; from: string } | undefined;
  replacedBy?: string | undefined;
  replaces?: string | undefined;
};
type Serving = { id: string; title: string; opensOn: string; closesOn: string };
type Shown = {
  point: PointShown;
  campaigns: Serving[];
  lastDay: string | undefined;
  today: string;
  mayWrite: boolean;
  /** Whether it is one person's and they, or their head, look at it. */
  readsFigures: boolean;
  done: string | undefined;
};
type Part = { lang: StaffLanguage; shown: Shown };

export function pointPage(lang: StaffLanguage, shown: Shown) {
  const words = pointWords[lang];
  const { point, mayWrite, done } = shown;
  const said = Object.entries(words.done).find(([key]) => key === done)?.[1];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/points', text: words.title }]} />
      <h1>
        {point.label} · {point.agency}
      </h1>
      {said !== undefined && <Notice kind="good">{said}</Notice>}
      {point.next !== undefined && (
        <Notice kind="warn">{words.next(point.next.agency, writeDay(point.next.from))}</Notice>
      )}
      <div class="beside">
        <Code lang={lang} point={point} />
        <Facts lang={lang} shown={shown} />
      </div>
      <OnePersonLinks lang={lang} shown={shown} />
      {point.status === 'active' && <Poster lang={lang} point={point} />}
      {point.status === 'active' && <TestScan lang={lang} shown={shown} />}
      {mayWrite && <Changes lang={lang} point={point} />}
    </>
  );
  return { title: `${point.label} · ${point.agency}`, here: 'points' as const, children: content };
}

const own = (code: string, rest = ''): string => `/staff/points/${code}${rest}`;

function Code({ lang, point: { code, url } }: { lang: StaffLanguage; point: PointShown }) {
  const words = pointWords[lang];
  return (
    <section class="card">
      <img class="qr" src={own(code, '/qr.svg')} alt={words.picture(groupCode(code))} width="240" height="240" />
      <dl class="facts">
        <dt>{words.shortCode}</dt>
        <dd>
          <strong class="code">{groupCode(code)}</strong>
        </dd>
        <dt>{words.address}</dt>
        <dd>{url}</dd>
      </dl>
      <p>
        <a href={own(code, '/qr.svg')} download={`${code}.svg`}>
          {words.svg}
        </a>
      </p>
    </section>
  );
}

function Facts({ lang, shown: { point, campaigns, lastDay, today, mayWrite } }: Part) {
  const words = pointWords[lang];
  return (
    <section class="card">
      <p>
        <span class={point.status === 'active' ? 'tag on' : 'tag off'}>{words.statuses[point.status]}</span>{' '}
        {point.onePerson && <span class="tag">{words.onePerson}</span>}
      </p>
      <dl class="facts">
        <dt>{words.agency}</dt>
        <dd>{point.agency}</dd>
        <dt>{words.service}</dt>
        <dd>{point.service ?? words.citizenChooses}</dd>
        <dt>{words.place}</dt>
        <dd>{point.place ?? '–'}</dd>
        {point.status === 'active' && (
          <>
            <dt>{words.serving}</dt>
            <dd>
              {campaigns.length === 0 && words.servesNone}
              {campaigns.map((one) => (
                <div>
                  <a href={`/staff/campaigns/${one.id}`}>{one.title}</a>{' '}
                  {one.opensOn > today ? words.from(writeDay(one.opensOn)) : words.until(writeDay(one.closesOn))}
                </div>
              ))}
            </dd>
          </>
        )}
        {mayWrite && (
          <>
            <dt>{words.last}</dt>
            <dd>
              {lastDay === undefined ? words.lastNone : writeDay(lastDay)} <small class="hint">{words.lastNote}</small>
            </dd>
          </>
        )}
        <Lineage lang={lang} point={point} />
      </dl>
      {point.onePerson && <p class="soft">{words.onePersonMeans}</p>}
    </section>
  );
}

/** Where the two who may read its figures find them, and who looks after it says who serves there. */
function OnePersonLinks({ lang, shown: { point, campaigns, mayWrite, readsFigures } }: Part) {
  const words = onePersonWords[lang];
  if (!point.onePerson || !(mayWrite || readsFigures)) return null;
  return (
    <section class="card">
      <h2>{words.attendant}</h2>
      {mayWrite && (
        <p>
          <a href={own(point.code, '/attendant')}>{words.name}</a>
        </p>
      )}
      {readsFigures && (
        <>
          <p>{words.figures}:</p>
          <ul class="list">
            {campaigns.map(({ id, title }) => (
              <li>
                <a href={figuresAddress(id, point.code)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Lineage({ lang, point: { formerly, replacedBy, replaces } }: { lang: StaffLanguage; point: PointShown }) {
  const words = pointWords[lang];
  const code = (heading: string, of: string | undefined) =>
    of !== undefined && (
      <>
        <dt>{heading}</dt>
        <dd>
          <a class="code" href={own(of)}>
            {groupCode(of)}
          </a>
        </dd>
      </>
    );
  return (
    <>
      {code(words.replacedBy, replacedBy)}
      {code(words.replaces, replaces)}
      {formerly.length > 0 && (
        <>
          <dt>{words.formerly}</dt>
          <dd>
            {formerly.map(({ agency, until }) => (
              <div>
                {agency} {words.until(writeDay(until))}
              </div>
            ))}
          </dd>
        </>
      )}
    </>
  );
}

function Poster({ lang, point: { code, url } }: { lang: StaffLanguage; point: PointShown }) {
  const words = pointWords[lang];
  const options = kitWords[lang].layouts.map(({ value, text }) => ({ value, text }));
  return (
    <section class="card">
      <h2>{words.poster}</h2>
      <PrintedAddress lang={lang} publicUrl={url} />
      <form class="search" method="get" action={own(code, '/poster.pdf')} data-again>
        <SelectField form={filledFrom({ layout: 'a4' })} name="layout" label={words.posterLayout} options={options} />
        <button type="submit">{words.posterGet}</button>
      </form>
    </section>
  );
}

function TestScan({ lang, shown: { point, campaigns, today } }: Part) {
  const words = pointWords[lang];
  const open = campaigns.filter(({ opensOn }) => opensOn <= today);
  return (
    <section class="card">
      <h2>{words.test}</h2>
      <p>{words.testText}</p>
      <p>
        <a href={point.url} target="_blank" rel="noopener">
          {words.testOpen}
        </a>
      </p>
      {open.map(({ id, title }) => (
        <p>
          {words.testTry} <a href={`/staff/campaigns/${id}/try`}>{title}</a>
        </p>
      ))}
    </section>
  );
}

function Changes({ lang, point: { code, status, replacedBy } }: { lang: StaffLanguage; point: PointShown }) {
  const words = pointWords[lang];
  // One thing is done often; the others, of which one takes the point away, are links beside it.
  const link = (to: string, text: string, kind = '') => (
    <a class={kind} href={own(code, to)}>
      {text}
    </a>
  );
  return (
    <section>
      <h2>{words.change}</h2>
      <p class="actions">
        {link('/edit', words.edit, 'button second')}
        {status === 'active' && link('/move', words.move)}
        {status === 'active' && link('/replace', words.replace)}
        {status === 'active' && link('/retire', words.retire)}
      </p>
      {status === 'retired' && replacedBy === undefined && (
        <form method="post" action={own(code, '/reopen')}>
          <button type="submit" class="second">
            {words.reopen}
          </button>
        </form>
      )}
    </section>
  );
}
