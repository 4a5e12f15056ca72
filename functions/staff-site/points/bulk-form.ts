// What did a clerk ask for on the form of points in bulk? As the operation reads it, and what is missing in the reader's words.
import type { FormFault } from '../../../web/staff/parts/filled.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { pointBulkWords } from '../../../web/words/staff/point-bulk-words.ts';
import { keptChoice } from '../kept-choice.ts';
import type { Typed } from '../read-form.ts';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The body of `POST /points:bulk`. */
export function bulkSent(form: Typed) {
  const services = form.value('services');
  return {
    agencyIds: keptChoice(form, 'agency'),
    under: form.value('under') === 'yes',
    ...(services === 'each' ? { serviceIds: services } : {}),
    ...(services === 'chosen' ? { serviceIds: keptChoice(form, 'service') } : {}),
    labels: form.value('how') === 'names' ? linesOf(form.value('names')) : Number(form.value('number')),
    onePerson: form.value('onePerson') === 'yes',
  };
}
export type BulkSent = ReturnType<typeof bulkSent>;

/** What the operation would refuse in the words of its own fields, said beside the form's. */
export function bulkFaults(lang: StaffLanguage, { agencyIds, serviceIds, labels }: BulkSent): FormFault[] {
  const words = pointBulkWords[lang];
  const isCount = typeof labels === 'number';
  const wrong: [boolean, FormFault][] = [
    [agencyIds.length === 0, { path: 'agency', message: words.chooseAgency }],
    [serviceIds?.length === 0, { path: 'service', message: words.chooseService }],
    [
      isCount && !(Number.isInteger(labels) && labels >= 1 && labels <= 100),
      { path: 'number', message: words.howMany },
    ],
    [!isCount && labels.length === 0, { path: 'names', message: words.writeNames }],
  ];
  return wrong.flatMap(([is, fault]) => (is ? [fault] : []));
}

const fieldNames: [RegExp, string][] = [
  [/^agencyIds/, 'agency'],
  [/^serviceIds/, 'service'],
  [/^labels/, 'names'],
];

/** The operation's faults, each at the form's own field. */
export const atFields = (faults: FormFault[]): FormFault[] =>
  faults.map(({ path, message }) => ({ message, path: fieldNames.find(([of]) => of.test(path))?.[1] ?? path }));

/** Everything typed, the two choices as one field each, so that a preview carries thousands of agencies in one line. */
export function carried(form: Typed): [string, string][] {
  const own = ['do', 'agency', 'agency-kept', 'agency-shown', 'agency-q', 'service', 'service-kept', 'service-shown'];
  return [
    ...form.pairs.filter(([name]) => !own.includes(name)),
    ['agency-kept', keptChoice(form, 'agency').join(' ')],
    ['service-kept', keptChoice(form, 'service').join(' ')],
  ];
}
