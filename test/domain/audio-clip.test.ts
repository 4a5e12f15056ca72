// Is a file what it says it is, and which part of it does a player ask for?
import { expect, test } from 'vitest';
import { beginsAs, type ClipType, clipType, itemsOf, rangeIn } from '../../functions/domain/audio-clip.ts';
import { questionnaireOf } from './questionnaires-to-test.ts';

const beginnings: [ClipType, string, string][] = [
  ['audio/ogg', 'OggS', '4f67675300020000'],
  ['audio/mpeg', 'an ID3 tag', '4944330400000000'],
  ['audio/mpeg', 'a frame of MPEG 1 layer III', 'fffb90640000'],
  ['audio/mpeg', 'a frame of MPEG 2 layer III', 'fff384c40000'],
  ['audio/mp4', 'ftyp', '0000001c667479704d344120'],
  ['audio/webm', 'EBML', '1a45dfa39f428681'],
];

test.each(beginnings)('%s begins with %s, and no other type does', (type, _, hex) => {
  const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
  expect(clipType.options.filter((one) => beginsAs(one, bytes))).toEqual([type]);
});

// Of frames: no first byte, no second one, no layer, no version, and rates that do not exist.
const noFrames = ['fefb9064', 'ff1b9064', 'fff990', 'ffeb90', 'fffbf0', 'fffb9c'];

test.each(['', 'ff', 'ffff', ...noFrames, '3c68746d6c3e', '89504e47', '52494646'])(
  'bytes that begin with %s are no recording',
  (hex) => {
    const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
    expect(clipType.options.filter((one) => beginsAs(one, bytes))).toEqual([]);
  },
);

test.each([
  [undefined, 'whole'],
  ['bytes=0-1', { from: 0, to: 1 }],
  ['bytes=90-', { from: 90, to: 99 }],
  ['bytes=-10', { from: 90, to: 99 }],
  ['bytes=-1000', { from: 0, to: 99 }],
  ['bytes=50-1000', { from: 50, to: 99 }],
  ['bytes=5-5', { from: 5, to: 5 }],
  ['bytes=100-', 'none'],
  ['bytes=5-4', 'none'],
  ['bytes=-0', 'none'],
  // What we do not understand may be answered whole (RFC 9110 §14.2).
  ['bytes=0-1,5-6', 'whole'],
  ['bytes=-', 'whole'],
  ['lines=1-2', 'whole'],
  ['megabytes=1-2', 'whole'],
])('of a hundred bytes %s is %j', (header, part) => {
  expect(rangeIn(header, 100)).toEqual(part);
});

test('what is said before all, each section and each question may have a clip', () => {
  expect(itemsOf(questionnaireOf({ A: ['A1', 'A2'], B: ['B1'] }))).toEqual([
    ...['intro', 'section:A', 'section:B'],
    ...['question:A1', 'question:A2', 'question:B1'],
  ]);
});
