// Reading HTML of a document as a strict parser does: its tags in order, and its words.

export interface Tag {
  readonly name: string
  readonly ends: boolean
  readonly attributes: Readonly<Record<string, string>>
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g
const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

const unescape = (text: string): string => text.replace(/&\w+;/g, (sign) => SIGNS[sign] ?? sign)

export const tagsIn = (html: string): readonly Tag[] =>
  [...html.matchAll(TAG)].map(([, slash, name = '', all = '']) => ({
    name,
    ends: slash === '/',
    attributes: Object.fromEntries(
      [...all.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescape(value)])
    )
  }))

export const bodyOf = (page: string): string => /<main>\n([\s\S]*)\n<\/main>/.exec(page)?.[1] ?? ''

/** What a reader sees, a space for each tag that begins or ends a block. */
export const wordsIn = (html: string): string =>
  unescape(html.replaceAll('<br>', '\n').replace(TAG, (tag) => (/^<\/?(?:strong|em|a|ins|del)\b/.test(tag) ? '' : ' ')))

/** What is no tag of ours and yet could be read as one, and tags that are not closed in order. */
export function faultsIn(html: string): readonly string[] {
  const rest = html.replace(TAG, '').match(/[<>]/g) ?? []
  const open: string[] = []
  const wrong = tagsIn(html).flatMap(({ name, ends }): readonly string[] => {
    if (['br', 'img', 'col', 'meta'].includes(name)) return []
    if (!ends) open.push(name)
    return ends && open.pop() !== name ? [`</${name}>`] : []
  })
  return [...rest, ...wrong, ...open]
}
