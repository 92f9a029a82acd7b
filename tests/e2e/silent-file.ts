// A file on a disk that does not answer: whoever opens it waits for ever.
import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'

/** Puts a named pipe in its place, at which nobody writes. */
export function silence(file: string): void {
  const pipe = `${file}.pipe`
  execFileSync('mkfifo', [pipe])
  renameSync(pipe, file)
}
