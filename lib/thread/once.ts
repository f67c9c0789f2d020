/** The same function, which works out of each thing once and keeps what came out for as long as the thing itself is kept. */
export function onceFor<Thing extends object, Value extends object | string>(
  work: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, Value>();
  return (thing) => {
    const held = known.get(thing);
    if (held !== undefined) return held;
    const value = work(thing);
    known.set(thing, value);
    return value;
  };
}

/** The same function, which works out of each text once; when it knows so many it forgets them all and begins anew. */
export function onceForText<Value>(work: (text: string) => Value, most = 6000): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const value = work(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

/** Works something out when it is first asked for, and once. */
export function lazily<Value>(work: () => Value): () => Value {
  let held: { readonly value: Value } | null = null;
  return () => {
    held ??= { value: work() };
    return held.value;
  };
}
