// A document ready to be printed to PDF: the page, what stands at its edges, and what the file says about itself.
import type { IsoDay } from '../day.ts'
import type { HeadingPages } from './html-parts.ts'
import { documentHtml } from './html.ts'
import { colour, FONT } from './look.ts'
import { keywordsLine } from './offer-year.ts'
import type { Outline } from './outline.ts'
import { footerText, headerMark, headerText } from './page-edges.ts'
import { escapeXml } from '../markup.ts'
import { oneLine } from './written-text.ts'

export interface PrintPage {
  /** The page. The printer asks a second time, when it has seen on which page each heading stands. */
  readonly html: (pages: HeadingPages) => string
  /** At the top and the foot of every page; Chromium's own templates, in which `pageNumber` and `totalPages` are filled in. */
  readonly header: string
  readonly footer: string
  readonly properties: PdfProperties
}

/** What a PDF says about itself. Its day is the document's and not the clock's, so that the same document is the same file. */
export interface PdfProperties {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: string
  readonly day: IsoDay
}

export function printPage(outline: Outline): PrintPage {
  const mark = headerMark(outline)
  const marked =
    mark === '' ? '' : `<b style="color: #${colour.alarm}; font-size: 10pt; letter-spacing: 1pt">${mark}</b>`
  return {
    html: (pages) => documentHtml(outline, pages),
    header: edge(
      'align-self: flex-start; margin-top: 0.85cm; padding-bottom: 4pt; border-bottom',
      escapeXml(headerText(outline)),
      marked
    ),
    footer: edge(
      'align-self: flex-end; margin-bottom: 0.85cm; padding-top: 4pt; border-top',
      escapeXml(footerText(outline)),
      PAGE_OF
    ),
    properties: {
      title: oneLine(outline.title),
      author: oneLine(outline.school),
      subject: oneLine(outline.subject),
      keywords: oneLine(keywordsLine(outline.keywords)),
      day: outline.day
    }
  }
}

const PAGE_OF = 'pagina <span class="pageNumber"></span> van <span class="totalPages"></span>'

const edge = (place: string, left: string, right: string): string =>
  `<div lang="nl" style="box-sizing: border-box; width: 100%; margin: 0 2.5cm; ${place}: 0.5pt solid #${colour.rule}; display: flex; gap: 12pt; justify-content: space-between; ` +
  `font: 9pt/1.2 ${FONT}, sans-serif; color: #${colour.grey}; -webkit-print-color-adjust: exact"><span>${left}</span><span style="white-space: nowrap">${right}</span></div>`
