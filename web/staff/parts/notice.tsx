// What just happened, or what should be known before going on?
import type { Child } from 'hono/jsx';

export const Notice = ({ kind, children }: { kind?: 'good' | 'warn'; children: Child }) => (
  <div class={kind === undefined ? 'notice' : `notice ${kind}`} role={kind === 'good' ? 'status' : undefined}>
    {children}
  </div>
);
