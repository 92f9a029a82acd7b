// A small thing that the program remembers in a file of its own folder: a comfort. What cannot be read or written is forgotten.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type * as z from 'zod'
import { forComfort } from './small-file.ts'

export interface Remembered<T> {
  /** Undefined where nothing was kept, or where it is damaged. */
  read(): Promise<T | undefined>
  /** Old or new, never half. Resolves when it is there, or cannot be. */
  write(value: T): Promise<void>
}

/** @param fileName in the program's own folder */
export function remembered<T>(dataFolder: string, fileName: string, shape: z.ZodType<T>): Remembered<T> {
  const file = path.join(dataFolder, fileName)
  return {
    async read() {
      try {
        return shape.safeParse(JSON.parse(await readFile(file, 'utf8'))).data
      } catch {
        return undefined
      }
    },
    write: forComfort(file)
  }
}
