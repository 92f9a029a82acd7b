// Reads what a reader filled in, also from a file that Word itself or another program saved since.
import { strFromU8 } from 'fflate'
import { DOCUMENT } from './read.ts'
import { partsIn } from './unzip.ts'
import { attributeOf, wordReader, xmlTokens } from './xml.ts'

export interface FilledField {
  /** Empty when another program left it out; then the alias says which field it is. */
  readonly tag: string
  readonly alias: string
  /** What stands there: the answer, or the hint as long as nothing is filled in. A line per paragraph. */
  readonly text: string
  readonly filled: boolean
}

interface OpenControl {
  tag: string
  alias: string
  text: string
  hint: boolean
  contents: boolean
}

/** In the order of the document. Undefined when these bytes are no Word file; text that was deleted with tracked changes does not count. */
export function readFields(bytes: Uint8Array): readonly FilledField[] | undefined {
  const document = partsIn(bytes, [DOCUMENT])?.[DOCUMENT]
  if (document === undefined) return undefined
  const found: OpenControl[] = []
  const open: OpenControl[] = []
  const read = wordReader({ deleted: false })
  for (const token of xmlTokens(strFromU8(document))) {
    const words = read(token)
    for (const control of open) control.text += words
    if (token.type === 'text') continue
    if (token.type === 'close') {
      if (token.name === 'w:sdt') open.pop()
      if (token.name === 'w:p') for (const control of open) control.text += '\n'
      continue
    }
    if (token.name === 'w:sdt') {
      const control = { tag: '', alias: '', text: '', hint: false, contents: false }
      found.push(control)
      open.push(control)
    }
    const control = open.at(-1)
    if (control === undefined) continue
    if (token.name === 'w:tag') control.tag = attributeOf(token.attributes, 'w:val')
    if (token.name === 'w:alias') control.alias = attributeOf(token.attributes, 'w:val')
    if (token.name === 'w:showingPlcHdr') control.hint = !OFF.has(attributeOf(token.attributes, 'w:val'))
    if (token.name === 'w:docPartObj') control.contents = true
  }
  return found
    .filter(({ contents }) => !contents)
    .map(({ tag, alias, text, hint }) => ({ tag, alias, text: text.trim(), filled: !hint && text.trim() !== '' }))
}

const OFF = new Set(['0', 'false', 'off'])
