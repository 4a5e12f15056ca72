// How is an answer of the database read? Straight into plain objects, the keys of each in one order, in a single pass over the text.

// An engine gives the keys of a map in any order. Read by JSON.parse, a page of responses is objects of hundreds of shapes, which V8 makes and
// looks into four times as slowly as objects of one; and each value is an object of its own until `unmarshall` has made a second of the item.

type Plain = Record<string, unknown>;
/** `orders`: of each number of keys the keys that an object had last, sorted. */
type Reading = { text: string; at: number; orders: Map<number, string[]> };

/** What an answer holds: a page's items and the key of its last, or one item as it is (or has become); and what else was said, as it came. */
export type Answer = { items: Plain[]; last: Plain | undefined; item: Plain | undefined; more: Plain };

/** An answer of DynamoDB, items plain. Throws on what is not JSON of that form, and tells the place alone. */
export function readAnswer(text: string): Answer {
  const reading: Reading = { text, at: 0, orders: new Map() };
  const answer: Answer = { items: [], last: undefined, item: undefined, more: {} };
  readMembers(reading, (name) => readMember(reading, name, answer));
  return answer;
}

function readMember(reading: Reading, name: string, answer: Answer): void {
  switch (name) {
    case 'Items':
      answer.items = readList(reading, readItem);
      break;
    case 'Responses':
      // Of several keys, by table; we ask one table at a time.
      readMembers(reading, () => answer.items.push(...readList(reading, readItem)));
      break;
    case 'LastEvaluatedKey':
      answer.last = readItem(reading);
      break;
    case 'Item':
    case 'Attributes':
      answer.item = readItem(reading);
      break;
    default:
      answer.more[name] = JSON.parse(skipped(reading));
  }
}

function readItem(reading: Reading): Plain {
  const found = new Map<string, unknown>();
  readMembers(reading, (name) => found.set(name, readValue(reading)));
  const item: Plain = {};
  for (const name of orderOf(reading, found)) item[name] = found.get(name);
  return item;
}

/** The keys sorted. Most objects of a page have those of one before, and sorting them again is a quarter of what reading a row costs. */
function orderOf({ orders }: Reading, found: Map<string, unknown>): string[] {
  const before = orders.get(found.size);
  if (before?.every((name) => found.has(name))) return before;
  const order = [...found.keys()].sort();
  orders.set(found.size, order);
  return order;
}

/** `{"N": "5"}` and its like. */
function readValue(reading: Reading): unknown {
  let value: unknown;
  readMembers(reading, (type) => {
    value = readOfType(reading, type);
  });
  return value;
}

function readOfType(reading: Reading, type: string): unknown {
  switch (type) {
    case 'S':
      return readText(reading);
    case 'N':
      return exactly(readText(reading));
    case 'M':
      return readItem(reading);
    case 'L':
      return readList(reading, readValue);
    case 'BOOL':
      return readWord(reading) === 'true';
    case 'NULL':
      return readWord(reading) === 'true' ? null : undefined;
    case 'B':
      return new Uint8Array(Buffer.from(readText(reading), 'base64'));
    default:
      throw new Error(`The database answered with a value of type ${type}, which is never stored here`);
  }
}

/** A count beyond what a number holds exactly would be another count. */
function exactly(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && !Number.isSafeInteger(number))
    throw new Error('The database answered with a number too large to be exact');
  return number;
}

function readMembers(reading: Reading, readMember: (name: string) => void): void {
  expect(reading, '{');
  if (took(reading, '}')) return;
  do {
    const name = readText(reading);
    expect(reading, ':');
    readMember(name);
  } while (took(reading, ','));
  expect(reading, '}');
}

function readList<T>(reading: Reading, readOne: (reading: Reading) => T): T[] {
  const list: T[] = [];
  expect(reading, '[');
  if (took(reading, ']')) return list;
  do list.push(readOne(reading));
  while (took(reading, ','));
  expect(reading, ']');
  return list;
}

/** Most texts have no escape and are a piece of the whole; the others are left to JSON.parse. */
function readText(reading: Reading): string {
  expect(reading, '"');
  const { text, at } = reading;
  const end = text.indexOf('"', at);
  if (end === -1) throw unreadable(reading);
  const piece = text.slice(at, end);
  reading.at = end + 1;
  return piece.includes('\\') ? readEscaped(reading, at) : piece;
}

const escapedText = /(?:[^"\\]|\\.)*"/y;

function readEscaped(reading: Reading, at: number): string {
  escapedText.lastIndex = at;
  const [rest] = escapedText.exec(reading.text) ?? [];
  if (rest === undefined) throw unreadable(reading);
  reading.at = at + rest.length;
  return JSON.parse(`"${rest}`);
}

const word = /[\w.+-]+/y;

/** `true`, `null` or a number. */
function readWord(reading: Reading): string {
  skipBlanks(reading);
  word.lastIndex = reading.at;
  const [found] = word.exec(reading.text) ?? [];
  if (found === undefined) throw unreadable(reading);
  reading.at += found.length;
  return found;
}

function expect(reading: Reading, sign: string): void {
  if (!took(reading, sign)) throw unreadable(reading);
}

function took(reading: Reading, sign: string): boolean {
  skipBlanks(reading);
  if (reading.text[reading.at] !== sign) return false;
  reading.at += 1;
  return true;
}

/** The text of a value that is none of an item's. */
function skipped(reading: Reading): string {
  const from = reading.at;
  skipValue(reading);
  return reading.text.slice(from, reading.at);
}

function skipValue(reading: Reading): void {
  skipBlanks(reading);
  const sign = reading.text[reading.at];
  if (sign === '{') readMembers(reading, () => skipValue(reading));
  else if (sign === '[') readList(reading, skipValue);
  else if (sign === '"') readText(reading);
  else readWord(reading);
}

/** DynamoDB sends none between its signs; other engines that speak its language do. */
function skipBlanks(reading: Reading): void {
  while (reading.text.charCodeAt(reading.at) <= 32) reading.at += 1;
}

const unreadable = ({ at }: Reading): Error =>
  new Error(`The database's answer is not as it should be at character ${at}`);
