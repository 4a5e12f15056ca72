// What do one official and their head read of a point? The finding, what it must not be used for alone, what it is made of, and their words.

import { writeDay } from '../../words/language.ts';
import { soleBasis } from '../../words/sole-basis-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { onePersonWords } from '../../words/staff/one-person-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Faults } from '../parts/faults.tsx';
import { Notice } from '../parts/notice.tsx';
import { wayTo } from '../points/edit-point-page.tsx';
import { DisputeSection } from './dispute-section.tsx';
import type { FiguresShown } from './figures-shown.ts';
import { MixSection } from './mix-section.tsx';

type Part = { lang: StaffLanguage; shown: FiguresShown };

export function figuresPage(lang: StaffLanguage, shown: FiguresShown) {
  const words = onePersonWords[lang];
  const { point, form, done, isNamed } = shown;
  const title = words.title(point.label, point.agency);
  const said = Object.entries(words.done).find(([key]) => key === done)?.[1];
  const content = (
    <>
      <Crumbs way={wayTo(lang, point)} />
      <h1>{title}</h1>
      {said !== undefined && <Notice kind="good">{said}</Notice>}
      <Faults form={form} />
      <p class="lead">{findingOf(lang, shown)}</p>
      <Notice kind="warn">
        <p>
          <strong>{soleBasis[lang]}</strong>
        </p>
        <p>{words.forTwo}</p>
      </Notice>
      {!isNamed && (
        <p>
          {words.noneNamed} <a href={`/staff/points/${point.code}/attendant`}>{words.name}</a>
        </p>
      )}
      <Figures lang={lang} shown={shown} />
      <p class="soft">{words.batches(writeCount(lang, shown.minimum))}</p>
      <MixSection lang={lang} shown={shown} />
      <DisputeSection lang={lang} shown={shown} />
    </>
  );
  return { title, here: 'points' as const, children: content };
}

export function findingOf(lang: StaffLanguage, { score, until, minimum }: FiguresShown): string {
  const words = onePersonWords[lang];
  if (score === undefined || until === undefined) return words.few(writeCount(lang, minimum));
  const [many, day] = [writeCount(lang, score.responses), writeDay(until)];
  return score.index === undefined ? words.noIndex(many, day) : words.finding(score.index, many, day);
}

type Criterion = NonNullable<FiguresShown['score']>['criteria'][number];

function Figures({ lang, shown: { score } }: Part) {
  const words = onePersonWords[lang];
  if (score === undefined) return null;
  const columns = [
    { heading: words.criterion, cell: ({ text }: Criterion) => text },
    { heading: words.index, figure: true, cell: ({ index }: Criterion) => index ?? words.none },
    { heading: words.base, figure: true, cell: ({ base }: Criterion) => writeCount(lang, base) },
  ];
  return (
    <>
      {score.interval !== undefined && <p>{score.interval}</p>}
      <p>{words.counts(writeCount(lang, score.flagged), writeCount(lang, score.blanks))}</p>
      <DataTable caption={words.criteria} columns={columns} rows={score.criteria} />
      {[score.method, ...score.notes].map((note) => (
        <p class="soft">{note}</p>
      ))}
    </>
  );
}
