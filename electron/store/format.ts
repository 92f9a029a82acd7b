// Bytes of a file to its value and back, by its format. Judges what is wrong with a file; touches no disk.
import type { Occasion } from '#shared/documents/frozen.ts'
import { migrate } from './migrate.ts'
import { plainJson } from './plain-json.ts'
import { isAsWritten, sealed, unsealed } from './seal.ts'
import type { Damage, Format, Interpreted } from './types.ts'

/** Every file of ours begins its "format" so. */
const OURS = 'sop-wijzer/'

/** Two spaces, a newline at the end: plain to read, and easy to compare. Keys stay in the order in which they came; the checksum is the last. */
export const bytesOf = (value: object): Uint8Array => sealed(plainJson(value))

/** @param frozenFor of a frozen folder: what is known of it */
export function interpret<T extends object>(
  bytes: Uint8Array,
  format: Format<T>,
  frozenFor?: Occasion
): Interpreted<T> {
  const text = strictText(bytes)
  if (text === undefined) return damaged(damageOf(bytes))
  const raw = parsed(text)
  if (raw === undefined) return damaged(damageOf(bytes))
  if (!isRecord(raw.value) || typeof raw.value['format'] !== 'string' || !raw.value['format'].startsWith(OURS)) {
    return { ...damaged('wrong-shape'), foreign: true }
  }
  const parts = unsealed(raw.value)
  if (format.isTooDeep(parts.value) || parts.value['format'] !== format.kind) return damaged('wrong-shape')
  clean(parts.value)
  return ofVersion(parts.value, format, frozenFor, () => !isAsWritten(bytes, parts))
}

function ofVersion<T extends object>(
  raw: Record<string, unknown>,
  format: Format<T>,
  frozenFor: Occasion | undefined,
  isEdited: () => boolean
): Interpreted<T> {
  const { version } = raw
  if (typeof version !== 'number') return damaged('wrong-shape')
  if (version > format.version) {
    const asOurs: unknown = format.filledIn({ ...raw, version: format.version })
    return { state: 'newer', value: format.is(asOurs) ? asOurs : null }
  }
  const ours = version === format.version ? raw : migrate(raw, version, format.version, format.migrations, frozenFor)
  if (ours === undefined) return damaged('wrong-shape')
  const value: unknown = format.filledIn(ours)
  // The value itself goes on, not the schema's copy of it: that keeps unknown keys and the order of all keys.
  return format.is(value)
    ? { state: 'ok', value, migrated: version !== format.version, edited: isEdited() }
    : damaged('wrong-shape')
}

const damaged = (damage: Damage): Extract<Interpreted<never>, { state: 'damaged' }> => ({
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
