// Reads a Word file that this program wrote back to its words and bookmarks, for the self-check.
import { strFromU8, unzipSync } from 'fflate'

export interface WordContent {
  /** A line per paragraph in reading order; the table of contents is left out. Deleted text of a tracked copy counts. */
  readonly lines: readonly string[]
  readonly bookmarks: readonly string[]
}

const DOCUMENT = 'word/document.xml'
const NEEDED = ['[Content_Types].xml', '_rels/.rels', DOCUMENT, 'word/styles.xml', 'word/settings.xml', 'docProps/core.xml']

/** Undefined when these bytes are not a whole Word file. */
export function readWord(bytes: Uint8Array): WordContent | undefined {
  const parts = unzip(bytes)
  if (parts === undefined || NEEDED.some((name) => (parts[name]?.length ?? 0) === 0)) return undefined
  const document = parts[DOCUMENT]
  return document === undefined ? undefined : readDocument(strFromU8(document))
}

function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes)
  } catch {
    return undefined
  }
}

const TOKENS = /<(\/?)([A-Za-z0-9:]+)((?:[^>"]|"[^"]*")*?)(\/?)>|([^<]+)/g

function readDocument(xml: string): WordContent | undefined {
  const lines: string[] = []
  const bookmarks: string[] = []
  let line = ''
  let inContents = 0
  let inRun = false
  let inText = false
  let ended = false
  for (const [, closing, name, attributes = '', empty, text] of xml.matchAll(TOKENS)) {
    if (text !== undefined) {
      if (inText && inContents === 0) line += unescapeXml(text)
      continue
    }
    const opens = closing === '' && empty === ''
    if (name === 'w:sdt') inContents += opens ? 1 : -1
    if (inContents > 0) continue
    if (name === 'w:p' && closing === '') line = ''
    if (name === 'w:p' && !opens) lines.push(line)
    if (name === 'w:r') inRun = opens
    if (name === 'w:t' || name === 'w:delText') inText = opens
    if (inRun && name === 'w:tab' && closing === '') line += '\t'
    if (inRun && name === 'w:br' && closing === '') line += '\n'
    if (name === 'w:bookmarkStart') bookmarks.push(unescapeXml(/ w:name="([^"]*)"/.exec(attributes)?.[1] ?? ''))
    if (name === 'w:document' && closing === '/') ended = true
  }
  return ended ? { lines, bookmarks } : undefined
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    return decimal === undefined ? (SIGNS[name ?? ''] ?? whole) : String.fromCodePoint(Number(decimal))
  })
