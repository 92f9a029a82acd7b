// A small thing that the program remembers in a file of its own folder: a comfort. What cannot be read or written is forgotten.
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type * as z from 'zod'

export interface Remembered<T> {
  /** Undefined where nothing was kept, or where it is damaged. */
  read(): Promise<T | undefined>
  /** Old or new, never half. Resolves when it is there, or cannot be. */
  write(value: T): Promise<void>
}

/** @param fileName in the program's own folder */
export function remembered<T>(dataFolder: string, fileName: string, shape: z.ZodType<T>): Remembered<T> {
  const file = path.join(dataFolder, fileName)
  let writing: Promise<void> = Promise.resolve()
  let last = ''

  async function write(value: T): Promise<void> {
    const [{ JSONFile }] = await Promise.all([
      import('lowdb/node'),
      mkdir(dataFolder, { recursive: true, mode: 0o700 })
    ])
    await new JSONFile<T>(file).write(value)
  }

  return {
    async read() {
      try {
        return shape.safeParse(JSON.parse(await readFile(file, 'utf8'))).data
      } catch {
        return undefined
      }
    },
    write(value) {
      const text = JSON.stringify(value)
      if (text !== last) writing = writing.then(() => write(value)).catch(() => undefined)
      last = text
      return writing
    }
  }
}
