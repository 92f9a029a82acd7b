// Where bugs of our own are written down: one text file in the program's folder, without a word of the school's text.
import { logFile } from './log-file.ts'

export interface BugLog {
  readonly file: string
  write(error: unknown): void
}

/** Writes at once, so that the line is there even when the program ends. Never throws. */
export function bugLog(folder: string, appVersion: string, now: () => number): BugLog {
  const { file, add } = logFile(folder, 'fouten')
  return { file, write: (error) => add(`${new Date(now()).toISOString()} ${appVersion} ${describeBug(error)}`) }
}

/** So many causes of causes tell enough; a circle of them has no end. */
const MOST_CAUSES = 5

/**
 * The kind of error and where it happened. Left out on purpose: the message, which may quote what the director wrote
 * (JSON.parse does), and the folders in the places, which hold her name.
 */
export function describeBug(error: unknown, deeper = MOST_CAUSES): string {
  if (!(error instanceof Error)) return `not an Error but ${typeof error}`
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z_0-9]+$/.test(error.code) ? ` ${error.code}` : ''
  const stack = typeof error.stack === 'string' ? error.stack : ''
  const places = stack
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 12)
    .map(withoutFolders)
  const cause =
    error.cause instanceof Error && deeper > 0 ? `\n  caused by ${describeBug(error.cause, deeper - 1)}` : ''
  return [`${safeName(error)}${code}`, ...places].join('\n') + cause
}

const safeName = (error: Error): string => (/^\w{1,60}$/.test(error.name) ? error.name : 'Error')

const withoutFolders = (line: string): string => {
  const place = /([^\\/()\s:]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? ''
  const called = /^\s+at (?:async )?([\w.<>$#]+) \(/.exec(line)?.[1]
  return `    at ${called === undefined ? '' : `${called} `}${place}`
}
