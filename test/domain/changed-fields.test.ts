// What does the trail show of a change? Each field that differs, and nothing of what stayed.
import { expect, test } from 'vitest';
import { changedFields } from '../../functions/domain/changed-fields.ts';

test.each<[string, unknown, unknown, unknown]>([
  ['nothing', { a: 1 }, { a: 1 }, []],
  ['one field', { a: 1, b: 2 }, { a: 1, b: 3 }, [{ field: 'b', before: 2, after: 3 }]],
  [
    'a field of an object within',
    { a: { b: [1], c: 1 } },
    { a: { b: [2], c: 1 } },
    [{ field: 'a.b', before: [1], after: [2] }],
  ],
  ['a field that came', { a: 1 }, { a: 1, b: 2 }, [{ field: 'b', before: undefined, after: 2 }]],
  ['a field that went', { a: 1, b: 2 }, { a: 1 }, [{ field: 'b', before: 2, after: undefined }]],
  ['a new thing', undefined, { a: 1 }, [{ field: 'a', before: undefined, after: 1 }]],
  ['a value that became an object', { a: 1 }, { a: { b: 1 } }, [{ field: 'a', before: 1, after: { b: 1 } }]],
  ['an object that became a value', { a: { b: 1 } }, { a: 1 }, [{ field: 'a', before: { b: 1 }, after: 1 }]],
  ['nothing that became an object', { a: null }, { a: { b: 1 } }, [{ field: 'a', before: null, after: { b: 1 } }]],
  ['an object that went', { a: { b: 1 } }, {}, [{ field: 'a.b', before: 1, after: undefined }]],
  ['no states at all', undefined, undefined, []],
])('%s', (_, before, after, fields) => {
  expect(changedFields(before, after)).toEqual(fields);
});
