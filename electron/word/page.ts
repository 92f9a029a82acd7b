// The frame around the text: A4, margins, and what stands at the top and the foot of every page.
import { Footer, Header, PageNumber, Paragraph, SimpleField, Tab, TextRun, type ISectionOptions } from 'docx'
import type { Outline } from '#shared/documents/outline.ts'
import { footerText, headerMark, headerText } from '#shared/documents/page-edges.ts'
import { page, styleIds } from './styles.ts'

export function pageFrame(outline: Outline): Omit<ISectionOptions, 'children'> {
  const mark = headerMark(outline)
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
      default: new Header({
        children: [new Paragraph({ style: styleIds.header, children: [new TextRun(headerText(outline)), ...marked] })]
      })
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: styleIds.footer,
            children: [
              new TextRun(footerText(outline)),
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
