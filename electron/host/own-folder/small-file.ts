// Writing a small file of the program's own folder.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'

/** Old or new, never half. Rejects when it cannot be written. */
export async function writeSmall(file: string, value: unknown): Promise<void> {
  // The program starts without it.
  const [{ JSONFile }] = await Promise.all([
    import('lowdb/node'),
    mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  ])
  await new JSONFile(file).write(value)
}

/** For what is a comfort: one after another, and what was written last not again. Resolves when it is there, or cannot be. */
export function forComfort<T>(file: string): (value: T) => Promise<void> {
  let writing: Promise<void> = Promise.resolve()
  let last = ''
  return (value) => {
    const text = JSON.stringify(value)
    if (text !== last) writing = writing.then(() => writeSmall(file, value)).catch(() => undefined)
    last = text
    return writing
  }
}
