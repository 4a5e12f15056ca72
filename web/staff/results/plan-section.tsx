// What is being done about it, and did it help? The agency's own plans with how each stands, each leading to its page.
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import type { PartProps } from './part-props.ts';

const mostShown = 3;

export function PlanSection({ lang, overview: { plans } }: PartProps) {
  if (plans.length === 0) return null;
  return (
    <section>
      <h2>{findingSentences[lang].plans}</h2>
      <ul class="list">
        {plans.slice(0, mostShown).map(({ id, title, standing }) => (
          <li>
            <a href={`/staff/plans/${id}`}>{title}</a>
            <span class="hint">{planWords[lang].finding(standing)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
