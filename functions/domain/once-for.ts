// What is worked out once for a thing that never changes? Kept for as long as somebody holds the thing, and forgotten with it.

/** The same function, asked once for each object. Only for objects that nobody alters after they were made, such as a published questionnaire. */
export function onceFor<Thing extends object, Found extends object>(
  work: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const kept = new WeakMap<Thing, Found>();
  return (thing) => {
    const before = kept.get(thing);
    if (before !== undefined) return before;
    const found = work(thing);
    kept.set(thing, found);
    return found;
  };
}
