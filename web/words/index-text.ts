// How is an index written? As people of the language write it; only what runs from 0 to 100 is a percentage.
import { isPercentage } from '../../functions/domain/index-unit.ts';
import type { Method } from '../../functions/domain/questionnaire.ts';
import { numberText } from '../../functions/domain/vietnamese-number.ts';

type Unit = { question: Pick<Method['question'], 'formula'> };

/** `84,98%`, or `4,37` of a method in points. */
export function indexText(
  method: Unit & Pick<Method, 'digits'>,
  value: number,
  lang: 'vi' | 'en',
  digits = method.digits,
) {
  const text = lang === 'vi' ? numberText(value, digits) : value.toFixed(digits);
  return isPercentage(method) ? `${text}%` : text;
}
