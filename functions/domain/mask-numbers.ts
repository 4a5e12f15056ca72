// What must not be kept of what people write? Telephone, identity and account numbers and e-mail addresses, masked before storage.
// No imports, and no lookbehind (Safari before 16.4 cannot read it): a citizen's own page can run this to show what will be kept.

const mask = '•••';

type Layer = { pattern: RegExp; hides(found: string): boolean };
type Span = { from: number; to: number };

/** What an earlier layer has found, hidden or kept, a later one does not see. */
const layers: Layer[] = [
  { pattern: emailPattern(), hides: () => true },
  { pattern: keptPattern(), hides: () => false },
  // In one piece: telephone 10, old identity card 9, citizen's identity 12, bank account up to 19; a passport is a letter and seven.
  {
    pattern: /(?:\((?:\+\d{1,3}|84|0\d{0,3})\)[ .-]?|(?:\+\d{1,3}|84|02\d\d?|0)[ .-]?)?\d{8,}|\b[A-Z]\d{7}\b/g,
    hides: () => true,
  },
  { pattern: /(?:\+?84|0)\d{1,3}(?:[,/]\d{2,4}){2,3}/g, hides: () => true },
  // In groups, whatever parts them; invisible signs too.
  { pattern: groupedPattern(), hides: isNumberOfSomebody },
];

/** `Gọi 0912 345 678` becomes `Gọi •••`; dates, sums of money, procedure and dossier codes stay as they are written. */
export function maskNumbers(text: string): string {
  let masked = '';
  let end = 0;
  for (const { from, to } of spansIn(narrow(text), 0, layers)) {
    masked += text.slice(end, from) + mask;
    end = to;
  }
  return masked + text.slice(end);
}

/** Full-width signs, as some keyboards write them, one for one. */
const narrow = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

function spansIn(text: string, offset: number, [layer, ...later]: Layer[]): Span[] {
  if (layer === undefined || text === '') return [];
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(layer.pattern)) {
    // What stands before a kept number is looked at, and is not part of it.
    const from = match.index + (match[1] ?? match[2] ?? '').length;
    spans.push(...spansIn(text.slice(end, from), offset + end, later));
    end = match.index + match[0].length;
    if (layer.hides(match[0])) spans.push({ from: offset + from, to: offset + end });
  }
  return [...spans, ...spansIn(text.slice(end), offset + end, later)];
}

/** Nine digits and more; eight only as a telephone is grouped (`3840 123`, `38 401 234`); digits one by one only as many as a number has. */
function isNumberOfSomebody(found: string): boolean {
  const groups = found.match(/\d+/g) ?? [];
  const digits = groups.join('');
  if (groups.every((group) => group.length === 1)) return /^(?:0|84)\d{8}|^\d{9}$|^\d{12}$/.test(digits);
  if (digits.length !== 8) return digits.length > 8;
  return groups.length <= 3 && groups.every((group) => group.length > 1);
}

/** `lan.nguyen@example.vn`, `lan (at) example . vn`, `lan@gmail`; across spaces only where its ending tells that it is an address. */
function emailPattern(): RegExp {
  // Lengths are bounded as addresses are, so that no text takes long to read.
  const name = '[\\p{L}\\p{N}._%+-]{1,64}';
  const label = '[\\p{L}\\p{N}-]{1,63}';
  const at = '\\s?(?:@|[(\\[](?:at|a còng)[)\\]])\\s?';
  const dot = '(?:\\s?\\.\\s?|\\s?[(\\[](?:dot|chấm)[)\\]]\\s?)';
  const ending = '(?:com|vn|net|org|edu|gov|info|io|me)(?![\\p{L}\\p{N}])';
  const spread = `${name}${at}(?:${label}${dot}){1,4}${ending}`;
  return new RegExp(`${spread}|${name}@${label}(?:\\.${label}){0,4}`, 'giu');
}

function groupedPattern(): RegExp {
  const parting = '(?:[^\\S\\n]|[.()_\\p{Pd}\\p{Cf}]){0,3}';
  return new RegExp(`(?:\\((?=\\+?\\d{1,4}\\)))?\\+?\\d(?:${parting}\\d)+`, 'gu');
}

/** What looks like a long number and is none; a comment may be about it. The first group is the sign before it. */
function keptPattern(): RegExp {
  const dayAndMonth = '(?:0?[1-9]|[12]\\d|3[01])[./-](?:0?[1-9]|1[0-2])';
  const year = '(?:19|20)\\d\\d';
  const currency = '\\s?(?:đ|đồng|vnđ|vnd|₫|nghìn|ngàn|triệu|tỷ|tỉ)(?!\\p{L})';
  const kept = [
    // 21/11/2026, 01.11-30.11.2026, 2026-11-21, 21112026, 2025-2026
    `(?:${dayAndMonth}(?:[./-]${year})?\\s?[-–—]\\s?)?${dayAndMonth}[./-]${year}`,
    `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`,
    `(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${year}`,
    `${year}(?:\\s?[-–—]\\s?${year})+`,
    // 12.345.678 đ, 12345678 đồng, 12 500 000 đ
    `[1-9]\\d{0,2}(?:[.,]\\d{3})+${currency}`,
    `[1-9]\\d{0,7}${currency}`,
    `[1-9]\\d{0,2}(?: \\d{3})* 000${currency}`,
    // A procedure 1.001193.000.00.00.H38, a dossier H38.12-251103-0007, a hotline 1900 6035.
    '\\d\\.\\d{6}(?:\\.\\d{3}\\.\\d\\d\\.\\d\\d\\.H\\d\\d)?',
    '(?:\\d{3}\\.\\d\\d\\.)?(?:\\d\\d\\.)?H\\d\\d(?:\\.\\d{1,3})*-\\d{6}-\\d{3,6}',
    '1[89]00[ .]?\\d{4}',
  ];
  // Without currency by its noughts alone, for 123.456.789 may be an identity card; and 0700 900.000 is a telephone.
  const noughts = '(^|\\p{L}\\s+|[^\\p{L}\\d\\s.-]\\s*)[1-9]\\d{0,2}(?:[.,]\\d{3})*[.,]000(?![\\s.-]?\\d)';
  return new RegExp(`(^|[^\\p{L}\\d.-])(?:${kept.join('|')})(?![.-]?\\d)|${noughts}`, 'giu');
}
