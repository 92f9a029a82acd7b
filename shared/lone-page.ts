// A page that is one file and opens in any browser without a network: it runs its own script and look and nothing else, and reaches nothing.
import { attributes, escapeXml, fitText, type Attributes } from './markup.ts'

/** Text of the program's own, with the sum of its bytes in base64: the page runs nothing else. */
export interface Part {
  readonly text: string
  readonly sha256: string
}

export interface LoneParts {
  readonly script: Part
  readonly style: Part
}

export interface LonePage {
  readonly title: string
  /** What stands in its main part, as HTML. */
  readonly main: readonly string[]
  /** What its script reads: JSON, by its id. It is no text of the page. */
  readonly data?: { readonly id: string; readonly value: unknown }
}

export function lonePage({ title, main, data }: LonePage, { script, style }: LoneParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${script.sha256}'`,
    `style-src 'sha256-${style.sha256}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta${attributes({ 'http-equiv': 'Content-Security-Policy', content: policy })}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${htmlOf(title)}</title>`,
    `<style>${style.text}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...main,
    '</main>',
    ...(data === undefined ? [] : [dataElement(data.id, data.value)]),
    `<script>${script.text}</script>`,
    '</body>',
    '</html>',
    ''
  ].join('\n')
}

/** Whatever stands in it, it ends no element. */
const dataElement = (id: string, value: unknown): string =>
  `<script${attributes({ type: 'application/json', id })}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`

export const htmlOf = (text: string): string => escapeXml(fitText(text))

/** @param html what is in it, escaped already */
export const element = (tag: string, all: Attributes, html: string): string =>
  `<${tag}${attributes(all)}>${html}</${tag}>`
