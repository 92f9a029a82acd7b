// The tags and texts of a Word file's XML, one after another.
import { unescapeXml } from './text.ts'

export type XmlToken =
  | {
      readonly type: 'open'
      readonly name: string
      /** As they stand in the tag; see `attributeOf`. */ readonly attributes: string
    }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string }

const TOKENS = /<(\/?)([A-Za-z0-9:]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g

/** A tag that closes itself is opened and closed. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (const [, closing, name = '', attributes = '', empty, text] of xml.matchAll(TOKENS)) {
    if (text !== undefined) yield { type: 'text', text: unescapeXml(text) }
    else {
      if (closing === '') yield { type: 'open', name, attributes }
      if (closing === '/' || empty === '/') yield { type: 'close', name }
    }
  }
}

/** Empty when it is not there. */
export function attributeOf(attributes: string, name: string): string {
  const [, double, single] = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? []
  return unescapeXml(double ?? single ?? '')
}

/** What each tag or text adds to the words of a document, read in order. Whether deleted text of a tracked copy counts is the reader's choice. */
export function wordReader({ deleted }: { readonly deleted: boolean }): (token: XmlToken) => string {
  let inRun = false
  let inText = false
  let skipped = 0
  const skips = (name: string): boolean =>
    name === 'mc:Fallback' || (!deleted && (name === 'w:del' || name === 'w:moveFrom'))
  return (token) => {
    if (token.type === 'text') return inText && skipped === 0 ? token.text : ''
    const opens = token.type === 'open'
    if (skips(token.name)) skipped += opens ? 1 : -1
    if (token.name === 'w:r') inRun = opens
    if (token.name === 'w:t' || token.name === 'w:delText') inText = opens
    return opens && inRun && skipped === 0 ? (SIGNS[token.name] ?? '') : ''
  }
}

/** Elements of a run that are a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011'
}
