// Is an answer of the database read as the SDK reads it? Anything that can be stored, in whatever order its keys come, and nothing that is cut short.
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswer } from '../../functions/store/read-answer.ts';

/** Quotes, backslashes, braces, letters of four bytes and halves of such letters among them. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', ',', 'ễ', '𠮷', '\ud800') }),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }));
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, text, number, fc.boolean(), fc.constant(null), tie('list'), tie('map')),
  list: fc.array(tie('any'), { maxLength: 4 }),
  map: fc.dictionary(text, tie('any'), { maxKeys: 6 }),
})).map;

const isPlain = (name: string): boolean => name !== '__proto__';

test('gives the items and the last key that unmarshall gives', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), fc.option(value), (items, last) => {
      const sent = items.map((item) =>
        marshall(Object.fromEntries(Object.entries(Object(item)).filter(([name]) => isPlain(name)))),
      );
      const key = last === null ? {} : { LastEvaluatedKey: marshall({ sk: JSON.stringify(last) }) };
      const answer = JSON.stringify({ ScannedCount: sent.length, Items: sent, Count: sent.length, ...key });
      const read = readAnswer(answer);
      expect(read.items).toEqual(sent.map((item) => unmarshall(item)));
      expect(read.last).toEqual(key.LastEvaluatedKey === undefined ? undefined : unmarshall(key.LastEvaluatedKey));
    }),
  );
});

test('gives keys in one order, whatever order they came in', () => {
  const { items } = readAnswer(
    '{"Items":[{"b":{"N":"1"},"a":{"M":{"z":{"S":"x"},"y":{"S":"x"}}}},{"a":{"M":{}},"b":{"N":"-0.5"}}]}',
  );
  expect(JSON.stringify(items)).toBe('[{"a":{"y":"x","z":"x"},"b":1},{"a":{},"b":-0.5}]');
});

test('reads an answer with blanks between its signs, as some engines send it', () => {
  const page = {
    Items: [{ 'a b': { S: ' x ' }, n: { N: '1' }, l: { L: [{ BOOL: true }, { NULL: true }] } }],
    Count: 1,
  };
  expect(readAnswer(JSON.stringify(page, null, '\r\n\t ')).items).toEqual([{ 'a b': ' x ', n: 1, l: [true, null] }]);
});

test('passes over what else an answer holds', () => {
  const more = { ConsumedCapacity: { TableName: 't', CapacityUnits: 0.5, Of: [{ a: null }, [], 'x'] }, Count: 1 };
  expect(readAnswer(JSON.stringify({ ...more, Items: [{ n: { N: '1' } }], ScannedCount: 1 })).items).toEqual([
    { n: 1 },
  ]);
});

test('reads bytes', () => {
  expect(readAnswer('{"Items":[{"bytes":{"B":"AP+A"}}]}').items).toEqual([{ bytes: new Uint8Array([0, 255, 128]) }]);
});

test('throws on an answer that ends anywhere before its end, and says only where', () => {
  const whole =
    '{"Count":1,"Items":[{"answers":{"M":{"A1":{"N":"5"},"G3":{"S":"a \\"secret\\" word"},"x":{"BOOL":true}}},"l":{"L":[]}}]}';
  expect(readAnswer(whole).items).toHaveLength(1);
  for (let length = 0; length < whole.length; length += 1)
    expect(() => readAnswer(whole.slice(0, length)), whole.slice(0, length)).toThrow(
      /as it should be at character \d+$/,
    );
});

test('throws rather than round a count, and on a type that is never stored', () => {
  expect(() => readAnswer('{"Items":[{"n":{"N":"9007199254740993"}}]}')).toThrow('too large to be exact');
  expect(() => readAnswer('{"Items":[{"s":{"SS":["a"]}}]}')).toThrow('type SS');
});
