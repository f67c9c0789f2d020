/** So sure the place of an answer must be. */
const SURE = 0.8;
/** How likely it is that an answer leaves a question out before it, beside that it follows on. */
const LEAP = 0.3;

/**
 * Answers in the order of their questions, some of which have none: for each answer the place of its question, null where that cannot
 * be told. Weighed over all the ways in which so many answers may stand for so many questions, by how like each answer (a row) is to
 * each question (a column), in units of a logarithm of odds.
 */
export function alignInOrder(likeness: readonly (readonly number[])[]): (number | null)[] {
  const ahead = sumWays(likeness);
  const behind = sumWays([...likeness].reverse().map((row) => [...row].reverse()))
    .reverse()
    .map((row) => row.reverse());
  return likeness.map((row, i) => {
    const ways = row.map((score, at) => ((ahead[i]?.[at] ?? 0) * (behind[i]?.[at] ?? 0)) / Math.exp(score));
    const all = ways.reduce((sum, one) => sum + one, 0);
    const at = ways.indexOf(Math.max(...ways));
    return all > 0 && (ways[at] ?? 0) / all >= SURE ? at : null;
  });
}

/** For each answer and question how much speaks for that answer there and those before it at earlier questions. */
function sumWays(likeness: readonly (readonly number[])[]): number[][] {
  let before: number[] | null = null;
  return likeness.map((row) => {
    let sum = 0;
    const ways = row.map((score, at) => {
      const next = before?.[at - 1] ?? 0;
      const ways = Math.exp(score) * (before ? next + LEAP * sum : 1);
      sum += next;
      return ways;
    });
    const most = Math.max(...ways) || 1;
    before = ways.map((one) => one / most);
    return before.slice();
  });
}
