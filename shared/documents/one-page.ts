// SOP op één A4.
import { documentFrame } from './frame.ts'
import { keyMaker } from './keys.ts'
import type { Outline } from './outline.ts'
import type { DocumentSource } from './source.ts'

export function composeOnePage(source: DocumentSource): Outline {
  const key = keyMaker()
  const frame = documentFrame('one-page', source, source.catalogue.documents['one-page'].name)
  return { ...frame, blocks: [{ type: 'title', key: key('title'), text: frame.title }] }
}
