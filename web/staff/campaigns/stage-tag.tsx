// How is it seen at a glance where a campaign stands? By a word; the colour only repeats it.
import type { Stage } from '../../../functions/domain/campaign-stage.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';

const classOf: Partial<Record<Stage, string>> = { open: 'tag on', closed: 'tag off', archived: 'tag off' };

export const StageTag = ({ lang, stage }: { lang: StaffLanguage; stage: Stage }) => (
  <span class={classOf[stage] ?? 'tag'}>{campaignWords[lang].stages[stage]}</span>
);
