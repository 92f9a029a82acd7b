// Cuts HTML into opening tags, closing tags and text, forgiving as a browser, without a browser.
export interface OpenTag {
  readonly type: 'open'
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly selfClosing: boolean
}
export type Token = OpenTag | { readonly type: 'close'; readonly name: string } | { readonly type: 'text'; readonly text: string }

/** What stands in these is never text for a reader. */
const UNSEEN = new Set(['style', 'script', 'head', 'title', 'xml', 'template', 'noscript', 'svg', 'math', 'object', 'iframe'])

export function* tokensOf(html: string): Generator<Token> {
  let at = 0
  while (at < html.length) {
    const angle = html.indexOf('<', at)
    if (angle < 0) break
    if (angle > at) yield asText(html.slice(at, angle))
    if (html.startsWith('<!--', angle)) {
      const end = html.indexOf('-->', angle + 4)
      at = end < 0 ? html.length : end + 3
    } else if (/^<[!?]/u.test(html.slice(angle, angle + 2))) {
      // <!DOCTYPE>, <![if !supportLists]>, <?xml …?>
      const end = html.indexOf('>', angle)
      at = end < 0 ? html.length : end + 1
    } else if (/^<\/?[a-z]/iu.test(html.slice(angle, angle + 3))) {
      const end = endOfTag(html, angle)
      const tag = readTag(html.slice(angle, end))
      at = end
      if (tag.type === 'open' && UNSEEN.has(tag.name) && !tag.selfClosing) at = afterClosing(html, tag.name, end)
      else yield tag
    } else {
      yield asText('<')
      at = angle + 1
    }
  }
  if (at < html.length) yield asText(html.slice(at))
}

const asText = (text: string): Token => ({ type: 'text', text: decoded(text) })

/** The place after the ">" that closes the tag; a ">" between quotes does not. */
function endOfTag(html: string, start: number): number {
  let quote = ''
  for (let at = start + 1; at < html.length; at += 1) {
    const sign = html[at]
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '>') {
      return at + 1
    } else if ((sign === '"' || sign === "'") && /[=\s]/u.test(html[at - 1] ?? '')) {
      quote = sign
    }
  }
  // A quote that never closes: the first ">" then ends the tag, so that the text after it is kept.
  const first = html.indexOf('>', start)
  return first < 0 ? html.length : first + 1
}

function afterClosing(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^>]*>`, 'giu')
  closing.lastIndex = from
  return closing.exec(html) ? closing.lastIndex : from
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/gu

function readTag(source: string): Token {
  const [, slash = '', name = '', rest = ''] = /^<(\/?)([^\s/>]+)([\s\S]*)$/u.exec(source) ?? []
  if (slash === '/') return { type: 'close', name: name.toLowerCase() }
  const attributes: Record<string, string> = {}
  for (const [, key = '', double, single, bare] of rest.matchAll(ATTRIBUTE)) {
    attributes[key.toLowerCase()] ??= decoded(double ?? single ?? bare ?? '')
  }
  return { type: 'open', name: name.toLowerCase(), attributes, selfClosing: source.endsWith('/>') }
}

/** Names for the signs from 160 to 255, in order (ISO 8859-1), and for what word processors add to them. */
const LATIN = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil ' +
  'sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave ' +
  'Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave ' +
  'aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc ' +
  'otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ')
const NAMED = new Map<string, string>([
  ...LATIN.map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['ndash', '–'], ['mdash', '—'], ['lsquo', '‘'], ['rsquo', '’'],
  ['sbquo', '‚'], ['ldquo', '“'], ['rdquo', '”'], ['bdquo', '„'], ['bull', '•'], ['hellip', '…'], ['euro', '€'], ['trade', '™'],
  ['ensp', ' '], ['emsp', ' '], ['thinsp', ' '], ['larr', '←'], ['rarr', '→'], ['minus', '−'], ['zwnj', '\u200c'], ['zwj', '\u200d']
])

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{2,8}));?/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10_ffff && !(code >= 0xd8_00 && code <= 0xdf_ff) ? String.fromCodePoint(code) : whole
  })
}
