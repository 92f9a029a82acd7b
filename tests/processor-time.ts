// How long work takes by the processor's own count: a machine on which others work too makes it no slower.

/** In milliseconds. The work may not wait for anything. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
