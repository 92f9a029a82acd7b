// For Microsoft's validator, which takes half a second to start: many documents in one, and what one of them has of its own.
import { unzipSync, strFromU8 } from 'fflate'
import type { Outline } from '#shared/documents/outline.ts'

/** All blocks of several outlines in one, under the names of the first. */
export function together([first, ...others]: readonly Outline[]): Outline {
  if (first === undefined) throw new Error('no outline')
  return { ...first, blocks: [first, ...others].flatMap(({ blocks }) => blocks) }
}

const TAG = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g

/** A word that a schema knows, such as "landscape"; what a person wrote, a number and an address count as alike. */
const valueOf = (value: string): string => (/^[a-zA-Z]{1,20}$/.test(value) ? value : '…')

/**
 * How a file is built, apart from its words and numbers: in each part every element in its parent, after what it stands
 * and before what, with its attributes. What the validator says of a file follows from these; a file that has none of its
 * own was judged with the files that have them.
 */
export function formsOf(bytes: Uint8Array): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (/\.(xml|rels)$/.test(name)) addForms(forms, name, strFromU8(part))
    else forms.add(name)
  return forms
}

function addForms(forms: Set<string>, part: string, xml: string): void {
  const open = [{ name: part, last: 'begin' }]
  for (const [, closes, name = '', attributes = '', empty] of xml.matchAll(TAG)) {
    const parent = open.at(-1)
    if (parent === undefined) throw new Error(`more ends than begins in ${part}`)
    if (closes === '/') {
      forms.add(`${part} ${name}: ${parent.last}, end`)
      open.pop()
      continue
    }
    forms.add(`${part} ${parent.name}: ${parent.last}, ${name}`)
    const all = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => `${key}=${valueOf(value)}`)
    forms.add(`${part} ${parent.name}: ${name} ${all.toSorted().join(' ')}`)
    parent.last = name
    if (empty === '/') forms.add(`${part} ${name}: begin, end`)
    else open.push({ name, last: 'begin' })
  }
}
