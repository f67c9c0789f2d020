/**
 * Starts to count the processor's time of this process; what else the machine does does not count. What comes back tells
 * the milliseconds since. It holds where a process runs one test at a time, as Vitest's forks do and its threads do not.
 */
export function countCpuTime(): () => number {
  const from = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
}
