// Patience with a disk that may not answer: a network folder that is away, a stick that hangs. Work on it is never given up, for it
// may still be done; only the waiting for it ends.

/** How long a disk may take before it is said that it does not answer, in milliseconds. */
export const PATIENCE = 5_000

/** No answer in time. */
export const LATE = Symbol('late')
export type Late = typeof LATE

/** What the work gives, or LATE when it takes more than so many milliseconds; the work then goes on. Rejects as the work does. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T | Late> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(LATE), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/**
 * The same for work in many steps, of which only a single one may take so long: `moved` is called after each. What the work gives, or
 * LATE when nothing moved for so many milliseconds; it then goes on. Rejects as the work does.
 */
export function moving<T>(milliseconds: number, work: (moved: () => void) => Promise<T>): Promise<T | Late> {
  return new Promise((resolve, reject) => {
    const late = (): void => resolve(LATE)
    let timer = setTimeout(late, milliseconds)
    const moved = (): void => {
      clearTimeout(timer)
      timer = setTimeout(late, milliseconds)
    }
    work(moved)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}

export interface Question<T> {
  /** The folder that is asked about. */
  readonly folder: string
  readonly ask: () => Promise<T>
  /** Called with the answer of a question for which nobody waited any longer. */
  readonly tooLate?: (answer: T) => void
}

/** Questions to folders. While one is not answered in time its folder is not asked anything more: each would hold a thread of the machine. */
export class Questions {
  private readonly silent = new Map<string, Promise<unknown>>()

  /** The answer, or LATE. Rejects as the question does. */
  async put<T>(milliseconds: number, { folder, ask, tooLate }: Question<T>): Promise<T | Late> {
    if (this.silent.has(folder)) return LATE
    const asked = ask()
    const answer = await within(milliseconds, asked)
    if (answer !== LATE) return answer
    const over = asked
      .then(tooLate)
      // Nobody waits for it any more; the folder may be asked again, however it ended.
      .catch(() => undefined)
      .then(() => {
        if (this.silent.get(folder) === over) this.silent.delete(folder)
      })
    this.silent.set(folder, over)
    return LATE
  }
}

/** The disk of a folder does not answer. What asked is told so (`dispatcher.ts`); nothing is made of an answer that is not there. */
export class DiskSilent extends Error {}

/** Does work that reads in one folder. Rejects as the work does, or with DiskSilent. */
export type Ask = <T>(work: () => Promise<T>) => Promise<T>

/** Reading in the folders of schools, without waiting for one that does not answer. */
export class PatientReader {
  private readonly questions = new Questions()

  /** @param patience in milliseconds, for each piece of work */
  constructor(private readonly patience: number) {}

  in(folder: string): Ask {
    return async (ask) => {
      const answer = await this.questions.put(this.patience, { folder, ask })
      if (answer === LATE) throw new DiskSilent('the disk does not answer')
      return answer
    }
  }
}
