// How much of a plan is done, open, late? One bar in three parts, told apart by pattern as well as by shade, with its sentence.
import type { PlanStanding } from '../../../functions/domain/plan-standing.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planWords } from '../../words/staff/plan-words.ts';

const [width, height] = [600, 28];

export function TaskPicture({ lang, standing: { tasks } }: { lang: StaffLanguage; standing: PlanStanding }) {
  const open = tasks.all - tasks.done - tasks.late;
  const sentence = planWords[lang].picture(tasks.done, open, tasks.late);
  const wide = (count: number) => (width * count) / tasks.all;
  return (
    <figure class="task-picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence}>
        <defs>
          <pattern id="late" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="late-ground" width="8" height="8" />
            <rect class="late-line" width="4" height="8" />
          </pattern>
        </defs>
        <rect class="done" x="0" y="0" width={wide(tasks.done)} height={height} />
        <rect class="open" x={wide(tasks.done)} y="0" width={wide(open)} height={height} />
        <rect fill="url(#late)" x={wide(tasks.done + open)} y="0" width={wide(tasks.late)} height={height} />
        <rect class="edge" x="0.5" y="0.5" width={width - 1} height={height - 1} />
      </svg>
      <figcaption>{sentence}</figcaption>
    </figure>
  );
}
