// What the program did, for whoever helps a director: starts, versions, durations, counts, sizes and codes of problems. Nothing of
// a school can come in, whoever calls: a fact is a number, a version, or a word of the program's own that stands in this file
// or in the contract. Any other text is written as "?".
import { requests } from '#shared/contract/contract.ts'
import { problemCodes } from '#shared/contract/problems.ts'
import { logFile } from './log-file.ts'

const moments = ['start', 'asked', 'often', 'school', 'save', 'no-spare', 'documents', 'stop'] as const
type Moment = (typeof moments)[number]

const names = [
  'arch',
  'bytes',
  'chrome',
  'codes',
  'electron',
  'expertise',
  'failed',
  'host',
  'longest',
  'made',
  'ms',
  'node',
  'people',
  'platform',
  'problem',
  'request',
  'revision',
  'rounds',
  'school',
  'state',
  'times',
  'training',
  'version'
] as const
type Name = (typeof names)[number]
export type Facts = Readonly<Partial<Record<Name, number | string | readonly string[]>>>

/** Words of the program, besides its requests and its problems. */
const words =
  'ok none open damaged desktop browser saved silent failed conflict finished cancelled linux darwin win32 x64 arm64 ia32'

const known: ReadonlySet<string> = new Set([...words.split(' '), ...Object.keys(requests), ...problemCodes])
const versions: ReadonlySet<Name> = new Set(['chrome', 'electron', 'node', 'version'])
const VERSION = /^\d{1,4}(?:\.\d{1,5}){1,3}$/

export interface DiagnosticLog {
  readonly file: string
  /** Never throws. */
  note(moment: Moment, facts: Facts): void
}

export function diagnosticLog(folder: string, now: () => number): DiagnosticLog {
  const { file, add } = logFile(folder, 'verloop')
  return { file, note: (moment, facts) => add(`${new Date(now()).toISOString()} ${lineOf(moment, facts)}`) }
}

/** "asked request=school.open problem=locked ms=12" */
export function lineOf(moment: Moment, facts: Facts): string {
  const told = names.flatMap((name) => {
    const fact = facts[name]
    if (fact === undefined) return []
    const values = [fact].flat().map((one) => safe(name, one))
    return [`${name}=${values.join(',')}`]
  })
  return [moments.includes(moment) ? moment : '?', ...told].join(' ')
}

const safe = (name: Name, fact: number | string): string => {
  if (typeof fact === 'number') return String(Math.round(fact))
  return known.has(fact) || (versions.has(name) && VERSION.test(fact)) ? fact : '?'
}
