// How well are comments answered? How many within their time, and how many of those who said so were helped; QĐ 766 asks for both.
import Fraction from 'fraction.js';
import { type Comment, firstAnsweredOn, type Solved } from './comment.ts';
import { roundHalfUp } from './exact.ts';

/** A share in percent with two decimals, half-up once, with both its counts; null of none: silence is no satisfaction. */
export type Rate = { count: number; of: number; percent: number | null };

export type CommentRates = {
  /** Of the comments whose due day is over, those answered by that day. */
  onTime: Rate;
  /** Of the authors who said whether the reply solved the matter, those who said yes. */
  satisfied: Rate & Record<Solved, number>;
};

const rate = (count: number, of: number): Rate => ({
  ...{ count, of },
  percent: of === 0 ? null : roundHalfUp(new Fraction(count, of).mul(100), 2),
});

/**
 * The rates of some comments on a day. QĐ 766/QĐ-TTg divides by all within one's competence (a) and counts silence as satisfied (b); here
 * what is not due yet is left out of (a), and who said nothing out of (b).
 */
export function commentRates(comments: Comment[], today: string): CommentRates {
  const due = comments.filter(({ dueOn }) => dueOn < today);
  const inTime = due.filter((one) => (firstAnsweredOn(one) ?? today) <= one.dueOn);
  const said = (what: Solved): number => comments.filter(({ solved }) => solved === what).length;
  const [yes, partly, no] = [said('yes'), said('partly'), said('no')];
  return { onTime: rate(inTime.length, due.length), satisfied: { ...rate(yes, yes + partly + no), yes, partly, no } };
}
