// Do scales and methods of a draft change one at a time, with what names them, and nothing else?
import { describe, expect, test } from 'vitest';
import { definitionFaults } from '../../functions/domain/publication.ts';
import { questionnaire, questionsOf } from '../../functions/domain/questionnaire.ts';
import {
  withDefaultMethod,
  withMethod,
  withoutMethod,
  withoutScale,
  withScale,
} from '../../functions/domain/questionnaire-edit.ts';
import { motCua5 } from '../../functions/questionnaires/mot-cua-5.ts';

const draft = questionnaire.parse(motCua5);
const [first] = draft.methods;
const scale = draft.scales['satisfaction-5'];
if (first === undefined || scale === undefined) throw new Error('the short form has a scale and a method');

describe('a scale', () => {
  test('is put in place of the old one, and questions follow its new name', () => {
    const shorter = { ...scale, options: scale.options.slice(0, 5) };
    const after = withScale(draft, 'satisfaction-5', 'nam-muc', shorter);
    expect(Object.keys(after.scales)).toEqual(['nam-muc']);
    expect(new Set(questionsOf(after).map((one) => one.scale))).toEqual(new Set(['nam-muc']));
    expect(definitionFaults(after)).toEqual([]);
  });

  test('new ones come last; questions stay where they are', () => {
    const after = withScale(draft, undefined, 'hai-muc', scale);
    expect(Object.keys(after.scales)).toEqual(['satisfaction-5', 'hai-muc']);
    expect(after.sections).toEqual(draft.sections);
  });

  test('taken away from under questions it is a fault of each', () => {
    const faults = definitionFaults(withoutScale(draft, 'satisfaction-5'));
    expect(faults.filter(({ message }) => message === 'there is no scale "satisfaction-5"')).toHaveLength(
      questionsOf(draft).length,
    );
  });
});

describe('a method', () => {
  test('is put in its place, so that the default stays the default', () => {
    const after = withMethod(draft, first.id, { ...first, id: 'moi', digits: 1 });
    expect(after.methods.map(({ id }) => id)).toEqual(['moi', ...draft.methods.slice(1).map(({ id }) => id)]);
  });

  test('becomes the default by standing first, the others as they stood', () => {
    const last = draft.methods.at(-1)?.id ?? '';
    const others = draft.methods.slice(0, -1).map(({ id }) => id);
    expect(withDefaultMethod(draft, last).methods.map(({ id }) => id)).toEqual([last, ...others]);
    expect(withDefaultMethod(draft, 'khong-co')).toEqual(draft);
  });

  test('new ones come last, and are taken out alone', () => {
    const added = withMethod(draft, undefined, { ...first, id: 'moi' });
    expect(added.methods.at(-1)?.id).toBe('moi');
    expect(withoutMethod(added, 'moi')).toEqual(draft);
  });
});
