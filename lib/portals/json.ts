// Data of a site may be anything. These few readers stand in for a schema library, because they ship in every page of a portal.

/** What a value has under a key of its own; undefined when it has nothing there, or is no object. */
export function valueIn(value: unknown, key: string): unknown {
  const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isObject ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** The string under a key, at most 500 characters of it; null when there is none. */
export function wordIn(value: unknown, key: string): string | null {
  const found = valueIn(value, key);
  return typeof found === 'string' ? found.slice(0, 500) : null;
}

/** The list under a key, empty when there is none. */
export function listIn(value: unknown, key: string): readonly unknown[] {
  const found = valueIn(value, key);
  return Array.isArray(found) ? found : [];
}
