// Which patterns tell steps apart where colours do not (colour-blind eyes, print in black and white)? Drawn once a page, used by its pictures.

type Pattern = { id: string; size: number; turn: number; lines: string };

const patterns: Pattern[] = [
  { id: 'step--2', size: 5, turn: 45, lines: 'M0 0V5M2.5 0V5' },
  { id: 'step--1', size: 8, turn: 45, lines: 'M0 0V8' },
  { id: 'step-0', size: 7, turn: 0, lines: 'M3 3.5h1' },
  { id: 'step-kept', size: 6, turn: -45, lines: 'M0 0V6' },
];

/** What goes over a step's colour; nothing over the good steps, which differ by lightness. */
export const patternOver = (step: string): string | undefined =>
  patterns.some(({ id }) => id === `step-${step}`) ? `url(#step-${step})` : undefined;

export const ChartPatterns = () => (
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      {patterns.map(({ id, size, turn, lines }) => (
        <pattern
          id={id}
          width={String(size)}
          height={String(size)}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${turn})`}
        >
          <path class={`hatch ${id}`} d={lines} />
        </pattern>
      ))}
    </defs>
  </svg>
);
