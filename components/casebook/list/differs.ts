/** Whether any of some properties is another than before. */
export function differs<Properties extends object>(before: Properties, now: Properties): boolean {
  return (Object.keys(now) as (keyof Properties)[]).some((name) => before[name] !== now[name]);
}
