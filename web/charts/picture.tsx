// How is a picture drawn so that everybody has it? As wide as its place, with a name and a description for who does not see it.
import type { Child } from 'hono/jsx';

type Props = { title: string; desc?: string | undefined; kind: string; height: number; children: Child };

/** Coordinates across are percentages, down they are pixels: no letter is ever scaled. */
export const Picture = ({ title, desc, kind, height, children }: Props) => (
  <svg class={`chart ${kind}`} role="img" width="100%" height={String(height)}>
    <title>{title}</title>
    {desc !== undefined && <desc>{desc}</desc>}
    {children}
  </svg>
);
