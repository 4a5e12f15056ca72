// Is a text JSON that can be stored? Half a character (a lone surrogate, as `"\ud800"` writes one) has no UTF-8 to be kept in.
import { invalid } from './parse-sent.ts';

// Under the `u` flag a pair is one character, so this finds lone halves only.
const half = /\p{Surrogate}/u;

/** The parsed value; throws a 422 problem that names the field with half a character, or says that the text is no JSON. */
export function parseJson(text: string): unknown {
  const halved: string[] = [];
  const value = parsed(text, (key, inner) => {
    if (half.test(key) || (typeof inner === 'string' && half.test(inner))) halved.push(key);
  });
  if (halved.length === 0) return value;
  throw invalid(
    halved.map((path) => ({
      path: path.replaceAll(new RegExp(half, 'gu'), '\uFFFD'),
      message: 'holds half a character',
    })),
  );
}

function parsed(text: string, look: (key: string, value: unknown) => void): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      look(key, value);
      return value;
    });
  } catch {
    throw invalid([{ path: '', message: 'the body is not JSON' }]);
  }
}
