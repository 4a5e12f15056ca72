// Which letters do the byte codes of before Unicode mean? TCVN3 has a byte a letter, VNI and windows-1258 bytes for marks after their vowel.

const runs: [first: number, letters: string][] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

/** TCVN 5712:1993 (VN3), the code of the fonts whose names begin with ".Vn": what its bytes look like in a western code → what they mean. */
const tcvn3 = new Map(
  runs.flatMap(([first, letters]) =>
    [...letters].map((letter, i): [string, string] => [String.fromCharCode(first + i), letter]),
  ),
);

export const fromTcvn3 = (text: string): string =>
  text.replaceAll(/[\u00A1-\u00FF]/g, (letter) => tcvn3.get(letter) ?? letter);

const [grave, acute, tilde, hook, dot] = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const [circumflex, breve] = ['\u0302', '\u0306'];

/** The marks of the "VNI-" fonts, written after their vowel. */
const vniMarks = new Map(
  [
    ...Object.entries({ ù: acute, ø: grave, û: hook, õ: tilde, ï: dot }),
    ...Object.entries({ â: '', á: acute, à: grave, å: hook, ã: tilde, ä: dot }).map(([sign, tone]) => [
      sign,
      circumflex + tone,
    ]),
    ...Object.entries({ ê: '', é: acute, è: grave, ú: hook, ü: tilde, ë: dot }).map(([sign, tone]) => [
      sign,
      breve + tone,
    ]),
  ].map(([sign = '', marks = '']): [string, string] => [sign, marks]),
);
const vniLetters = new Map(Object.entries({ ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }));

/** Lower case: case does not matter to whoever asks which code a text is in. */
export const fromVni = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(
      /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/g,
      (_, vowel: string, sign: string) => (vniLetters.get(vowel) ?? vowel) + (vniMarks.get(sign) ?? sign),
    )
    .replaceAll(/[ñôöæóòî]/g, (letter) => vniLetters.get(letter) ?? letter)
    .normalize('NFC');

const windows1258 = new Map(
  Object.entries({ Ã: 'Ă', ã: 'ă', Ð: 'Đ', ð: 'đ', Õ: 'Ơ', õ: 'ơ', Ý: 'Ư', ý: 'ư' }).concat(
    Object.entries({ Ì: grave, ì: acute, Þ: tilde, Ò: hook, ò: dot }),
  ),
);

export const fromWindows1258 = (text: string): string =>
  text.replaceAll(/[\u00C0-\u00FF]/g, (letter) => windows1258.get(letter) ?? letter).normalize('NFC');
