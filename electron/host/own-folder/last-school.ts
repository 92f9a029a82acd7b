// Which school, and which of its screens, was looked at last, so that the next start opens there. A comfort: what cannot be read or written is
// forgotten.
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'

/** `screen`: its address behind that of the school, as the window wrote it. */
const shape = z.object({ folder: z.string().min(1), screen: z.string() })
export type LeftAt = z.infer<typeof shape>

export interface LastSchool {
  /** Undefined where nothing was kept, or where it is damaged. */
  read(): Promise<LeftAt | undefined>
  /** Old or new, never half. Resolves when it is there, or cannot be. */
  write(place: LeftAt): Promise<void>
}

const FILE = 'laatste-school.json'

export function lastSchool(dataFolder: string): LastSchool {
  const file = path.join(dataFolder, FILE)
  let writing: Promise<void> = Promise.resolve()
  let last = ''

  async function write(place: LeftAt): Promise<void> {
    const [{ JSONFile }] = await Promise.all([
      import('lowdb/node'),
      mkdir(dataFolder, { recursive: true, mode: 0o700 })
    ])
    await new JSONFile<LeftAt>(file).write(place)
  }

  return {
    async read() {
      try {
        return shape.safeParse(JSON.parse(await readFile(file, 'utf8'))).data
      } catch {
        return undefined
      }
    },
    write(place) {
      const text = JSON.stringify(place)
      if (text !== last) writing = writing.then(() => write(place)).catch(() => undefined)
      last = text
      return writing
    }
  }
}
