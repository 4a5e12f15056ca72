// Do a response's answers come back as they were given, from the text that is kept now and from the map of earlier releases?
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responseItem, tryReadResponse } from '../../functions/store/responses.ts';
import { answersText, storedAnswers } from '../../functions/store/stored-answers.ts';
import { responseOf } from '../counting/world.ts';

const id = fc.stringMatching(/^[A-Z]\d{1,2}$/);
const text = fc.oneof(fc.string(), fc.constantFrom('Đường', '"\\\n', '\ud800', '{"N":"1"}', '😀'));
const given = fc.dictionary(id, fc.oneof(fc.integer({ min: -9, max: 99 }), text, fc.array(fc.nat(20))));

describe('answers', () => {
  it('come back as they were given, by question', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const read = storedAnswers.parse(answersText(answers));
        expect(read).toEqual(answers);
        expect(Object.keys(read)).toEqual(Object.keys(answers).toSorted());
      }),
    );
  });

  it('given in another order are the same text', () => {
    expect(answersText({ B1: 2, A1: [1, 3] })).toBe(answersText({ A1: [1, 3], B1: 2 }));
  });

  const item = responseItem(
    responseOf(randomUUID(), { agency: 0, service: false, channel: 'qr', day: '2026-09-10', answers: { A1: 5 } }),
    30,
    'live',
  );

  it('of an item of version 1 are read as the map they are', () => {
    const old = { ...item, v: 1, answers: { A1: 5 } };
    expect(tryReadResponse(old)?.answers).toEqual({ A1: 5 });
    expect(tryReadResponse(item)?.answers).toEqual({ A1: 5 });
  });

  it.each(['', '{"A1":', '[1]', 'null', '{"A1":{"N":"5"}}', '{"A1":true}'])(
    'that are none make the response unreadable, and nothing is thrown: %s',
    (broken) => expect(tryReadResponse({ ...item, answers: broken })).toBeUndefined(),
  );
});
