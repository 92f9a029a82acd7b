// Bytes of `school.json` to a school and back. Judges what is wrong with a file; touches no disk.
import { isTooDeep } from '#shared/school/limits.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import { FORMAT, FORMAT_VERSION, type School } from '#shared/school/school.ts'
import { migrate, migrations, type Migrations } from './migrations.ts'
import { plainJson } from './plain-json.ts'
import { isAsWritten, sealed, unsealed } from './seal.ts'
import type { Damage } from './types.ts'

export interface SchoolFormat {
  readonly version: number
  readonly migrations: Migrations
  readonly isSchool: (raw: unknown) => raw is School
}

export const currentFormat: SchoolFormat = {
  version: FORMAT_VERSION,
  migrations,
  isSchool: (raw): raw is School => schoolSchema.safeParse(raw).success
}

export type Interpreted =
  | {
      readonly state: 'ok'
      readonly school: School
      /** The file is of an older version; it is brought up at the next save. */ readonly migrated: boolean
      /** It is not as its checksum says. */ readonly edited: boolean
    }
  | { readonly state: 'newer'; /** When it can be shown nonetheless. */ readonly school: School | null }
  | {
      readonly state: 'damaged'
      readonly damage: Damage
      /** Good JSON that never was a school of ours. */ readonly foreign: boolean
    }

/** Two spaces, a newline at the end: plain to read, and easy to compare. Keys stay in the order in which they came; the checksum is the last. */
export const bytesOf = (school: School): Uint8Array => sealed(plainJson(school))

/** In bytes. */
export const fileSize = (school: School): number => bytesOf(school).length

export function interpret(bytes: Uint8Array, format: SchoolFormat): Interpreted {
  const text = strictText(bytes)
  if (text === undefined) return damaged(damageOf(bytes))
  const raw = parsed(text)
  if (raw === undefined) return damaged(damageOf(bytes))
  if (
    !isRecord(raw.value) ||
    typeof raw.value['format'] !== 'string' ||
    !raw.value['format'].startsWith('sop-wijzer/')
  ) {
    return { ...damaged('wrong-shape'), foreign: true }
  }
  const parts = unsealed(raw.value)
  if (isTooDeep(parts.value, 1) || parts.value['format'] !== FORMAT) return damaged('wrong-shape')
  clean(parts.value)
  return ofVersion(parts.value, format, () => !isAsWritten(bytes, parts))
}

function ofVersion(raw: Record<string, unknown>, format: SchoolFormat, isEdited: () => boolean): Interpreted {
  const { version } = raw
  if (typeof version !== 'number') return damaged('wrong-shape')
  if (version > format.version) {
    const asOurs: unknown = { ...raw, version: format.version }
    return { state: 'newer', school: format.isSchool(asOurs) ? asOurs : null }
  }
  const value = version === format.version ? raw : migrate(raw, version, format.version, format.migrations)
  // The value itself goes on, not the schema's copy of it: that keeps unknown keys and the order of all keys.
  return format.isSchool(value)
    ? { state: 'ok', school: value, migrated: version !== format.version, edited: isEdited() }
    : damaged('wrong-shape')
}

const damaged = (damage: Damage): Extract<Interpreted, { state: 'damaged' }> => ({
  state: 'damaged',
  damage,
  foreign: false
})

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text, without a byte order mark; undefined when it is not UTF-8: reading on would quietly lose letters. */
function strictText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/**
 * Removes keys named "__proto__", which would change how an object behaves as soon as it is copied, and freezes all, as
 * edits do too: what cannot change is written quickly. Not for a value that is too deep.
 */
function clean(value: object): void {
  if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__')
  Object.freeze(value)
  for (const child of Object.values(value) as unknown[]) if (typeof child === 'object' && child !== null) clean(child)
}

/** What is wrong with bytes that are no JSON. A disk that lost its power leaves zeros where text was. */
function damageOf(bytes: Uint8Array): Damage {
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\0+$/, '').trim()
  if (text === '') return 'empty'
  return endsTooEarly(text) ? 'truncated' : 'not-json'
}

/** Whether an object begins and the text stops before it is closed, with nothing closed wrongly on the way. */
function endsTooEarly(text: string): boolean {
  if (!text.startsWith('{')) return false
  const open: string[] = []
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (inString) {
      if (sign === '\\') at += 1
      else if (sign === '"') inString = false
      else if (sign < ' ') return false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']')
    else if ((sign === '}' || sign === ']') && open.pop() !== sign) return false
  }
  return inString || open.length > 0
}
