// How does a draft change, one thing at a time? Sections, questions, scales and methods are added, rewritten, moved and taken out; the rest stays.
import type { Method, Question, Questionnaire, Scale, Section } from './questionnaire.ts';

type Definition = Omit<Questionnaire, 'version'>;

/** The section in place of that of the id; at the end where there is none of it. */
export function withSection<T extends Definition>(draft: T, id: string | undefined, section: Section): T {
  const known = draft.sections.some((one) => one.id === id);
  return {
    ...draft,
    sections: known ? draft.sections.map((one) => (one.id === id ? section : one)) : [...draft.sections, section],
  };
}

/** The question in place of that of the id, with what names it under a new id; at the end of the section where there is none of it. */
export function withQuestion<T extends Definition>(
  draft: T,
  sectionId: string,
  id: string | undefined,
  question: Question,
): T {
  const place = (section: Section): Section => {
    if (section.questions.some((one) => one.id === id))
      return { ...section, questions: section.questions.map((one) => (one.id === id ? question : one)) };
    return section.id === sectionId && !has(draft, id)
      ? { ...section, questions: [...section.questions, question] }
      : section;
  };
  const after = { ...draft, sections: draft.sections.map(place) };
  return id === undefined || id === question.id ? after : renamed(after, id, question.id);
}

/** Methods and conditions that named the question by its old id name it by the new one. */
function renamed<T extends Definition>(draft: T, from: string, to: string): T {
  const name = (id: string) => (id === from ? to : id);
  const condition = ({ showIf, ...question }: Question): Question =>
    showIf === undefined ? question : { ...question, showIf: { ...showIf, question: name(showIf.question) } };
  return {
    ...draft,
    sections: draft.sections.map((section) => ({ ...section, questions: section.questions.map(condition) })),
    methods: draft.methods.map((method) => ({
      ...method,
      ...(method.questions === undefined ? {} : { questions: method.questions.map(name) }),
      ...(method.weights === undefined
        ? {}
        : { weights: Object.fromEntries(Object.entries(method.weights).map(([id, weight]) => [name(id), weight])) }),
    })),
  };
}

const has = ({ sections }: Definition, id: string | undefined): boolean =>
  sections.some(({ questions }) => questions.some((one) => one.id === id));

/** Without the question, in methods too, and without a section that it leaves empty. A condition that asks about it stays, as a fault to mend. */
export const withoutQuestion = <T extends Definition>(draft: T, id: string): T => ({
  ...draft,
  methods: draft.methods.map((method) => forgetting(method, [id])),
  sections: draft.sections
    .map((section) => ({ ...section, questions: section.questions.filter((one) => one.id !== id) }))
    .filter(({ questions }) => questions.length > 0),
});

export function withoutSection<T extends Definition>(draft: T, id: string): T {
  const gone = draft.sections.filter((one) => one.id === id).flatMap(({ questions }) => questions.map((one) => one.id));
  return {
    ...draft,
    methods: draft.methods.map((method) => forgetting(method, [id, ...gone])),
    sections: draft.sections.filter((one) => one.id !== id),
  };
}

/** A method that named nothing else still names it: that is a fault, and not a method over other questions. */
function forgetting(method: Method, gone: string[]): Method {
  const left = method.questions?.filter((id) => !gone.includes(id)) ?? [];
  const { weights } = method;
  return {
    ...method,
    ...(left.length === 0 ? {} : { questions: left }),
    ...(weights === undefined
      ? {}
      : { weights: Object.fromEntries(Object.entries(weights).filter(([id]) => !gone.includes(id))) }),
  };
}

/** The scale in place of that of the name, in questions too; at the end where there is none of it. */
export function withScale<T extends Definition>(draft: T, name: string | undefined, after: string, scale: Scale): T {
  const entries = Object.entries(draft.scales);
  const isKnown = entries.some(([one]) => one === name);
  const replaced = entries.map(([one, kept]): [string, Scale] => (one === name ? [after, scale] : [one, kept]));
  const on = (question: Question): Question =>
    name !== undefined && question.scale === name ? { ...question, scale: after } : question;
  return {
    ...draft,
    scales: Object.fromEntries(isKnown ? replaced : [...entries, [after, scale]]),
    sections: draft.sections.map((section) => ({ ...section, questions: section.questions.map(on) })),
  };
}

/** Without the scale; a question that is answered on it stays, as a fault to mend. */
export const withoutScale = <T extends Definition>(draft: T, name: string): T => ({
  ...draft,
  scales: Object.fromEntries(Object.entries(draft.scales).filter(([one]) => one !== name)),
});

/** The method in place of that of the id; at the end where there is none of it. */
export function withMethod<T extends Definition>(draft: T, id: string | undefined, method: Method): T {
  const isKnown = draft.methods.some((one) => one.id === id);
  return {
    ...draft,
    methods: isKnown ? draft.methods.map((one) => (one.id === id ? method : one)) : [...draft.methods, method],
  };
}

export const withoutMethod = <T extends Definition>(draft: T, id: string): T => ({
  ...draft,
  methods: draft.methods.filter((one) => one.id !== id),
});

/** The method first, which is a campaign's default; the others keep their order. */
export const withDefaultMethod = <T extends Definition>(draft: T, id: string): T => ({
  ...draft,
  methods: [...draft.methods.filter((one) => one.id === id), ...draft.methods.filter((one) => one.id !== id)],
});

/** One place up (-1) or down (1) among its neighbours; at the end it stays. */
export const withMoved = <T extends Definition>(draft: T, id: string, by: -1 | 1): T => ({
  ...draft,
  sections: movedIn(draft.sections, id, by).map((section) => ({
    ...section,
    questions: movedIn(section.questions, id, by),
  })),
});

function movedIn<T extends { id: string }>(things: T[], id: string, by: -1 | 1): T[] {
  const from = things.findIndex((one) => one.id === id);
  const [moved, neighbour] = [things[from], things[from + by]];
  if (moved === undefined || neighbour === undefined) return things;
  return things.map((one, i) => (i === from ? neighbour : i === from + by ? moved : one));
}

/** The next free id in a section: `A4` after `A3`. */
export function freeQuestionId({ sections }: Definition, sectionId: string): string {
  const taken = new Set(sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  for (let number = 1; ; number += 1) if (!taken.has(`${sectionId}${number}`)) return `${sectionId}${number}`;
}

/** The next free letter for a section. */
export function freeSectionId({ sections }: Definition): string {
  const taken = new Set(sections.map(({ id }) => id));
  const letter = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((one) => !taken.has(one));
  return letter ?? `P${sections.length + 1}`;
}
