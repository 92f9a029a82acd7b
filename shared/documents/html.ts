// A document as HTML: a whole page to print or to keep, or a piece to paste in a mail or a website. No script, no address
// that is fetched: style and pictures stand in the page itself.
import { htmlOfBlocks } from './html-blocks.ts'
import { attributes, escapeXml } from '../markup.ts'
import type { HeadingPages } from './html-parts.ts'
import { withTexts, type Outline, type OutlineBlock } from './outline.ts'
import { printStyle } from './print-style.ts'
import { withBoundSpaces } from './unbroken.ts'
import { oneLine } from './written-text.ts'

const UNKNOWN: HeadingPages = new Map()

/** `pages` puts page numbers in the contents; without it they are links alone. */
export function documentHtml(outline: Outline, pages = UNKNOWN): string {
  const about = [
    ['author', outline.school],
    ['description', outline.subject],
    ['keywords', outline.keywords.join(', ')]
  ] as const
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeXml(oneLine(outline.title))}</title>`,
    ...about.map(([name, content]) => `<meta${attributes({ name, content: oneLine(content) })}>`),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<style>${printStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    htmlOfBlocks(withTexts(outline.blocks, withBoundSpaces), { whole: true, pages }),
    '</main>',
    '</body>',
    '</html>',
    ''
  ].join('\n')
}

/** To paste elsewhere. Left out: contents and page breaks, which belong to a page, and pictures, which most programs refuse. */
export const fragmentHtml = (blocks: readonly OutlineBlock[]): string =>
  htmlOfBlocks(blocks, { whole: false, pages: UNKNOWN })
