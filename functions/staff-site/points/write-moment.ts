// How is an instant written for staff? By Vietnam's clock, wherever the machine stands: `14:05 ngày 03/12/2026`.
import { writeDay } from '../../../web/words/language.ts';
import { dayOf } from '../../domain/period.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });

export const writeMoment = (instant: string): string =>
  `${clock.format(new Date(instant))} ngày ${writeDay(dayOf(instant))}`;
