// The frame around the text: A4, margins, and what stands at the top and the foot of every page.
import { Footer, Header, PageNumber, Paragraph, SimpleField, Tab, TextRun, type ISectionOptions } from 'docx'
import type { Outline } from '#shared/documents/outline.ts'
import { page, styleIds } from './styles.ts'
import { oneLine, shortLine } from './text.ts'

/** Stands in the header of everything that is not adopted; as text, so that a search and a screen reader find it. */
const CONCEPT = 'CONCEPT'
/** In the header of what is not for everyone. */
const CONFIDENTIAL = 'VERTROUWELIJK'

/** Characters of a name in the header or footer: one line, two at most. */
const ROOM = 110

/** The school and the document, without saying the school twice. */
export function headerText(outline: Outline): string {
  const title = oneLine(outline.title)
  const school = oneLine(outline.school)
  return shortLine(school === '' || title.includes(school) ? title : `${school} – ${title}`, ROOM)
}

/** What stands at the right of the header. */
const markOf = ({ concept, confidential }: Outline): string => [...(confidential ? [CONFIDENTIAL] : []), ...(concept ? [CONCEPT] : [])].join(' · ')

export function pageFrame(outline: Outline): Omit<ISectionOptions, 'children'> {
  const mark = markOf(outline)
  const marked = mark === '' ? [] : [new TextRun({ style: styleIds.conceptMark, children: [new Tab(), mark] })]
  return {
    properties: {
      page: {
        size: { width: page.width, height: page.height },
        margin: {
          top: page.margin,
          right: page.margin,
          bottom: page.margin,
          left: page.margin,
          header: page.headerFromEdge,
          footer: page.headerFromEdge,
          gutter: 0
        }
      }
    },
    headers: {
      default: new Header({ children: [new Paragraph({ style: styleIds.header, children: [new TextRun(headerText(outline)), ...marked] })] })
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: styleIds.footer,
            children: [
              new TextRun(shortLine(outline.versionLabel, ROOM)),
              new TextRun({ children: [new Tab(), 'pagina '] }),
              new SimpleField('PAGE', '1'),
              new TextRun({ children: [' van ', PageNumber.TOTAL_PAGES] })
            ]
          })
        ]
      })
    }
  }
}
