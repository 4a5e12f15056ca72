// How is something found by whoever types without accents? Both sides are written plain, and the words may come in any order.
import { plainLetters } from './plain-letters.ts';

/** Whether every word typed is found: `sinh khai` finds `Đăng ký khai sinh`. */
export function matches(text: string, typed: string): boolean {
  const plain = plainLetters(text);
  return plainLetters(typed)
    .trim()
    .split(/\s+/)
    .every((word) => plain.includes(word));
}
