// For what is told more often than it needs to be done: once at a time, and then for the newest that was told meanwhile.

/** Gives a function that takes what is told; `work` never runs twice at once. It must not throw. */
export function newestOnly<T>(work: (told: T) => Promise<void>): (told: T) => void {
  let waiting: { readonly told: T } | undefined
  let working = false
  return (told) => {
    waiting = { told }
    if (!working) void run()
  }

  async function run(): Promise<void> {
    working = true
    while (waiting !== undefined) {
      const { told } = waiting
      waiting = undefined
      await work(told)
    }
    working = false
  }
}
