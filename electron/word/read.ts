// Reads a Word file that this program wrote back to its words, bookmarks, fields and pictures, for the self-check.
import { strFromU8 } from 'fflate'
import { partsIn } from './unzip.ts'
import { attributeOf, wordReader, xmlTokens } from './xml.ts'

export interface WordContent {
  /** A line per paragraph in reading order; the table of contents is left out. Deleted text of a tracked copy counts. */
  readonly lines: readonly string[]
  readonly bookmarks: readonly string[]
  /** Of what the reader fills in. */
  readonly tags: readonly string[]
  /** What the pictures show, in words; only of those of which the picture itself is in the file. */
  readonly pictures: readonly string[]
}

export const DOCUMENT = 'word/document.xml'
const RELATIONS = 'word/_rels/document.xml.rels'
const NEEDED = [
  '[Content_Types].xml',
  '_rels/.rels',
  DOCUMENT,
  RELATIONS,
  'word/styles.xml',
  'word/settings.xml',
  'docProps/core.xml'
]

/** Undefined when these bytes are not a whole Word file. */
export function readWord(bytes: Uint8Array): WordContent | undefined {
  const parts = partsIn(bytes)
  if (parts === undefined || NEEDED.some((name) => (parts[name]?.length ?? 0) === 0)) return undefined
  const [document, relations] = [parts[DOCUMENT], parts[RELATIONS]]
  if (document === undefined || relations === undefined) return undefined
  const present = new Set<string>()
  for (const token of xmlTokens(strFromU8(relations))) {
    if (token.type !== 'open' || token.name !== 'Relationship') continue
    if ((parts[`word/${attributeOf(token.attributes, 'Target')}`]?.length ?? 0) > 0)
      present.add(attributeOf(token.attributes, 'Id'))
  }
  return readDocument(strFromU8(document), present)
}

/** `present`: the relations whose part is in the file. */
function readDocument(xml: string, present: ReadonlySet<string>): WordContent | undefined {
  const lines: string[] = []
  const bookmarks: string[] = []
  const tags: string[] = []
  const pictures: string[] = []
  /** The content controls that are open, the innermost last: a table of contents, or something to fill in. */
  const controls: ('contents' | 'field')[] = []
  const read = wordReader({ deleted: true })
  let line = ''
  let alt = ''
  let ended = false
  for (const token of xmlTokens(xml)) {
    const words = read(token)
    if (token.type !== 'text' && token.name === 'w:sdt') {
      if (token.type === 'open') controls.push('field')
      else controls.pop()
    }
    if (token.type === 'open' && token.name === 'w:docPartObj' && controls.length > 0)
      controls[controls.length - 1] = 'contents'
    if (controls.includes('contents')) continue
    line += words
    if (token.type === 'close') {
      if (token.name === 'w:p') lines.push(line)
      if (token.name === 'w:document') ended = true
    }
    if (token.type !== 'open') continue
    if (token.name === 'w:p') line = ''
    if (token.name === 'w:bookmarkStart') bookmarks.push(attributeOf(token.attributes, 'w:name'))
    if (token.name === 'w:tag') tags.push(attributeOf(token.attributes, 'w:val'))
    if (token.name === 'wp:docPr') alt = attributeOf(token.attributes, 'descr')
    if (token.name === 'a:blip' && present.has(attributeOf(token.attributes, 'r:embed'))) pictures.push(alt)
  }
  return ended ? { lines, bookmarks, tags, pictures } : undefined
}
