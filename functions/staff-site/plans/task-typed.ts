// Which fields has the form of a task, and what do they mean? Its items are lines; who leads one stands after a bar.
import type { Filled } from '../../../web/staff/parts/filled.ts';
import { filled } from '../../../web/staff/parts/filled.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { planFormWords } from '../../../web/words/staff/plan-form-words.ts';
import type { PlanTask, SentTask } from '../../domain/plan.ts';
import type { PlanView } from '../../operations/plan-view.ts';
import type { Registry } from '../../store/registry.ts';
import { labelOfId } from '../agencies/sought-agency.ts';
import { dayTyped } from '../campaigns/typed-values.ts';
import type { Typed } from '../read-form.ts';

export function taskTyped(id: string, typed: Typed, leadAgencyId: string | undefined): SentTask {
  const due = typed.given('dueOn');
  return {
    ...{ id, title: typed.value('title'), lead: typed.given('lead'), leadAgencyId, with: typed.given('with') },
    ...{ deadline: typed.given('deadline'), dueOn: due === undefined ? undefined : dayTyped(due) },
    items: typed
      .value('items')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(itemTyped),
    serves: typed.values('serves'),
  };
}

function itemTyped(line: string) {
  const [text = '', lead = ''] = line.split('|').map((one) => one.trim());
  return lead === '' ? { text } : { text, lead };
}

const itemWritten = ({ text, lead }: PlanTask['items'][number]): string =>
  lead === undefined ? text : `${text} | ${lead}`;

export function taskForm(plan: Pick<PlanView, 'revision'>, registry: Registry, task: Partial<PlanTask>): Filled {
  const { title, lead, leadAgencyId, deadline, dueOn, items = [], serves = [] } = task;
  const fields: [string, string | undefined][] = [
    ['revision', plan.revision],
    ['title', title],
    ['lead', lead],
    ['leadAgency', labelOfId(registry, leadAgencyId)],
    ['with', task.with],
    ['deadline', deadline],
    ['dueOn', dueOn],
    ['items', items.map(itemWritten).join('\n')],
    ...serves.map((id): [string, string] => ['serves', id]),
  ];
  return filled(fields.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]])));
}

export const taskLabels = (lang: StaffLanguage): [string, string][] => {
  const words = planFormWords[lang].task;
  return [
    ['title', words.title],
    ['lead', words.lead],
    ['leadAgency', words.leadAgency],
    ['with', words.with],
    ['deadline', words.deadline],
    ['dueOn', words.dueOn],
    ['items', words.items],
    ['serves', words.serves],
  ];
};
