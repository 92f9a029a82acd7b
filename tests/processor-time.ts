/** Milliseconds of the processor that work took in this process. What other programs do meanwhile is not in it, so that a busy machine is not a slow program. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
