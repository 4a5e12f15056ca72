// For which service is it good, for which not? A bar each, which leads to the same page for that service.
import { BarList } from '../../charts/bar-list.tsx';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { bestAndWorst } from './best-and-worst.ts';
import { mostOf } from './factor-section.tsx';
import type { PartProps } from './part-props.ts';
import { resultsAddress } from './results-address.ts';
import type { NamedFigure } from './results-shown.ts';
import { UnitTable } from './unit-table.tsx';

const mostDrawn = 15;

export function ServiceSection(part: PartProps) {
  const { lang, overview, writing } = part;
  const words = resultWords[lang];
  const { services, campaign, asked } = overview;
  if (services.length < 2) return null;
  const linked = (key: string, label: string) =>
    // What was answered without a service cannot be asked for alone.
    key === '-' ? label : <a href={resultsAddress(campaign.id, { ...asked, service: key })}>{label}</a>;
  const most = services.toSorted((a, b) => responsesOf(b) - responsesOf(a)).slice(0, mostDrawn);
  const bars = most.map(({ key, label, figure }) => ({
    ...{ label: linked(key, label), title: `${label}: ${writing.figure(figure)}`, figure: writing.figure(figure) },
    note: figure.suppressed ? undefined : findingSentences[lang].responses(writing.count(figure.responses)),
    value: figure.suppressed ? null : figure.index,
    interval: figure.suppressed ? null : figure.interval,
  }));
  return (
    <section>
      <h2>{words.services}</h2>
      <p class="finding">{findingOf(part)}</p>
      <div class="card">
        <BarList bars={bars} most={mostOf(overview, services)} />
      </div>
      <UnitTable part={part} heading={words.service} caption={words.services} rows={services} linked={linked} />
    </section>
  );
}

const responsesOf = ({ figure }: NamedFigure): number => (figure.suppressed ? 0 : figure.responses);

function findingOf({ lang, overview, writing }: PartProps): string | undefined {
  const found = bestAndWorst(overview, overview.services);
  const said = ({ label, figure }: NamedFigure): string => `${label} (${writing.figure(figure)})`;
  return found && findingSentences[lang].services(said(found.best), said(found.worst));
}
