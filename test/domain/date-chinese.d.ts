// What of `date-chinese` do tests use? It ships types that its own list of exports hides.
declare module 'date-chinese' {
  export class CalendarVietnamese {
    constructor(cycle?: number, year?: number, month?: number, leap?: boolean, day?: number);
    fromGregorian(year: number, month: number, day: number): this;
    get(): [cycle: number, year: number, month: number, leap: boolean, day: number];
    toGregorian(): { year: number; month: number; day: number };
  }
}
