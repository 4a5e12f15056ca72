// What time is it in a deployed function under test? `CLOCK_AT` when it starts, and going on from there: answers given in one test are a year old in the next.

const { CLOCK_AT } = process.env;
const RealDate = Date;
const shift = CLOCK_AT === undefined ? 0 : RealDate.parse(CLOCK_AT) - RealDate.now();
const now = () => RealDate.now() + shift;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [now()] : given, as),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
