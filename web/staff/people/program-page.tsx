// What does an administrator see of one program, and do about it? Its role, since when its secret is as it is; a new secret, an end.
import { grantOf } from '../../../functions/domain/client.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeMoment } from '../../words/staff/moments.ts';
import { programWords } from '../../words/staff/program-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { grantText } from './people-page.tsx';
import { type AgencyName, nameOfProgram, type ProgramRow, ProgramStatus, wayToPrograms } from './programs-page.tsx';

type Program = ProgramRow & { madeByName?: string | undefined };
type Shown = { program: Program; nameOf: AgencyName; form: Filled; done: string | undefined };

export function programPage(lang: StaffLanguage, { program, nameOf, form, done }: Shown) {
  const words = programWords[lang];
  const said = Object.entries(words.done).find(([what]) => what === done)?.[1];
  const content = (
    <>
      <Crumbs way={wayToPrograms(lang)} />
      <h1>{nameOfProgram(program)}</h1>
      {said !== undefined && <Notice kind="good">{said}</Notice>}
      <Faults form={form} />
      <section class="card">
        <Facts lang={lang} program={program} nameOf={nameOf} />
      </section>
      <section class="card">
        <h2>{words.secret}</h2>
        <Secret lang={lang} program={program} />
      </section>
      <State lang={lang} program={program} />
    </>
  );
  return { title: nameOfProgram(program), here: 'people' as const, children: content };
}

function Facts({ lang, program, nameOf }: { lang: StaffLanguage; program: Program; nameOf: AgencyName }) {
  const words = programWords[lang];
  const { id, status, madeAt, madeByName, secretMadeAt } = program;
  return (
    <dl class="facts">
      <dt>{words.id}</dt>
      <dd class="code">{id}</dd>
      <dt>{words.right}</dt>
      <dd>{grantText(lang, grantOf(program), nameOf)}</dd>
      <dt>{words.status}</dt>
      <dd>
        <ProgramStatus lang={lang} status={status} />
      </dd>
      {madeAt !== undefined && (
        <>
          <dt>{words.made}</dt>
          <dd>
            {writeMoment(madeAt)}
            {madeByName !== undefined && words.madeBy(madeByName)}
          </dd>
        </>
      )}
      {secretMadeAt !== undefined && (
        <>
          <dt>{words.secretSince}</dt>
          <dd>{secretMadeAt === madeAt ? words.secretSame : writeMoment(secretMadeAt)}</dd>
        </>
      )}
    </dl>
  );
}

function Secret({ lang, program: { id, madeAt, secretMadeAt } }: { lang: StaffLanguage; program: Program }) {
  const words = programWords[lang];
  if (secretMadeAt === undefined)
    return <p class="soft">{madeAt === undefined ? words.demonstration : words.secretElsewhere}</p>;
  return (
    <form method="post" action={`/staff/people/programs/${id}/secret`}>
      <p class="soft">{words.renewHint}</p>
      <p class="actions">
        <button type="submit" class="second">
          {words.renew}
        </button>
      </p>
    </form>
  );
}

function State({ lang, program: { id, status, revision } }: { lang: StaffLanguage; program: Program }) {
  const words = programWords[lang];
  const isActive = status === 'active';
  return (
    <section class="card">
      <h2>{isActive ? words.withdraw : words.restore}</h2>
      <form method="post" action={`/staff/people/programs/${id}/status`}>
        <input type="hidden" name="revision" value={revision} />
        <p class="soft">{isActive ? words.withdrawHint : words.restoreHint}</p>
        <p class="actions">
          <button
            type="submit"
            name="status"
            class={isActive ? 'danger' : 'second'}
            value={isActive ? 'withdrawn' : 'active'}
          >
            {isActive ? words.withdraw : words.restore}
          </button>
        </p>
      </form>
    </section>
  );
}

type Told = { id: string; name?: string | undefined; secret: string; tokenUrl: string };

/** Shown once, and never again. */
export function programSecretPage(lang: StaffLanguage, told: Told) {
  const words = programWords[lang];
  const title = words.secretIs(nameOfProgram(told));
  const content = (
    <>
      <h1>{title}</h1>
      <Notice kind="warn">{words.once}</Notice>
      <section class="card">
        <dl class="facts">
          <dt>{words.id}</dt>
          <dd class="code whole" id="program-id">
            {told.id}
          </dd>
          <dt>{words.secret}</dt>
          <dd class="code whole" id="program-secret">
            {told.secret}
          </dd>
        </dl>
      </section>
      <p>{words.how}</p>
      <pre class="code whole">{`POST ${told.tokenUrl}\nAuthorization: Basic base64(${told.id}:…)\n\ngrant_type=client_credentials`}</pre>
      <p class="actions">
        <a class="button" href={`/staff/people/programs/${told.id}`}>
          {words.saved}
        </a>
        <a href="/api/v1/docs">{words.docs}</a>
      </p>
    </>
  );
  return { title, here: 'people' as const, children: content };
}
