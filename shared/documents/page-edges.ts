// What stands at the top and the foot of every page, in Word and in print.
import texts from '#assets/documents/common.json' with { type: 'json' }
import type { Outline } from './outline.ts'
import { oneLine, shortLine } from './written-text.ts'

/** Stands in the header of everything that is not adopted; as text, so that a search and a screen reader find it. */
const CONCEPT = texts.concept
/** In the header of what is not for everyone. */
const CONFIDENTIAL = texts.confidential

/** What stands at the right of the header; empty where there is nothing to say. */
export const headerMark = ({ concept, confidential }: Outline): string =>
  [...(confidential ? [CONFIDENTIAL] : []), ...(concept ? [CONCEPT] : [])].join(' · ')

/** Characters of a name in the header or footer: one line, two at most. */
const ROOM = 110

/** The school and the document, without saying the school twice. */
export function headerText(outline: Outline): string {
  const title = oneLine(outline.title)
  const school = oneLine(outline.school)
  return shortLine(school === '' || title.includes(school) ? title : `${school} – ${title}`, ROOM)
}

/** Left in the footer; the page numbers stand right. */
export const footerText = (outline: Outline): string => shortLine(outline.versionLabel, ROOM)
