// Which responses were chosen, and what was decided about them? Single boxes, and boxes that stand for all of a group.
import type { FormFault } from '../../../web/staff/parts/filled.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { writeCount } from '../../../web/words/staff/numbers.ts';
import { reviewWords } from '../../../web/words/staff/review-words.ts';
import { status } from '../../domain/response.ts';
import { mostReviewed } from '../../operations/review-many.ts';
import type { Typed } from '../read-form.ts';

const longestReason = 500;

/** Every chosen response once, as it was seen. */
function chosenIn(form: Typed): string[] {
  const ofGroups = form.values('group').flatMap((number) => form.values(`of-${number}`));
  return [...new Set([...form.values('pick'), ...ofGroups])];
}

export function decisionFaults(lang: StaffLanguage, form: Typed): FormFault[] {
  const { faults } = reviewWords[lang];
  const many = chosenIn(form).length;
  const reason = form.value('reason');
  return [
    ...(many === 0 ? [{ path: 'pick', message: faults.pick }] : []),
    ...(many > mostReviewed ? [{ path: 'pick', message: faults.many(writeCount(lang, mostReviewed)) }] : []),
    ...(status.safeParse(form.value('verdict')).success ? [] : [{ path: 'verdict', message: faults.status }]),
    ...(reason === '' || reason.length > longestReason ? [{ path: 'reason', message: faults.reason }] : []),
  ];
}

export const decisionSent = (form: Typed) => ({
  responses: chosenIn(form).map((text) => {
    const [submissionId = '', seen] = text.split('~');
    return { submissionId, seen };
  }),
  status: form.value('verdict'),
  reason: form.value('reason'),
});
