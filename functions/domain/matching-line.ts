// Into which row of a plan does a survey's figure belong? The one it came into before, else the one of its code, else the one of its name.
import type { MeasuredPart } from './measured-figure.ts';
import { plainLetters } from './plain-letters.ts';
import type { PlanLine } from './plan.ts';

type Figure = { part: MeasuredPart; label: string };

/** The rows that figures belong into, a row for one figure at most; figures without a row of theirs are not in it. */
export function matchingLines<F extends Figure>(figures: F[], lines: PlanLine[]): Map<F, PlanLine> {
  const found = new Map<F, PlanLine>();
  const taken = new Set<string>();
  for (const isOf of [cameFrom, hasCode, hasName])
    for (const figure of figures) {
      const line = lines.find((one) => !taken.has(one.id) && isOf(one, figure));
      if (line === undefined || found.has(figure)) continue;
      found.set(figure, line);
      taken.add(line.id);
    }
  return found;
}

const cameFrom = ({ measured }: PlanLine, { part }: Figure): boolean =>
  measured !== undefined && nameOf(measured.part) === nameOf(part);

const nameOf = (part: MeasuredPart): string => (part.kind === 'whole' ? part.kind : `${part.kind} ${part.id}`);

const hasCode = ({ code }: PlanLine, { part }: Figure): boolean =>
  code !== undefined && part.kind !== 'whole' && plain(code) === plain(part.id);

const hasName = ({ label }: PlanLine, figure: Figure): boolean => plain(label) === plain(figure.label);

const plain = (text: string): string =>
  plainLetters(text)
    .replaceAll(/[\s.;:,]+/g, ' ')
    .trim();
