// Hoofdstuk voor de schoolgids.
import { documentFrame } from './frame.ts'
import { keyMaker } from './keys.ts'
import type { Outline } from './outline.ts'
import type { DocumentSource } from './source.ts'

export function composeGuideChapter(source: DocumentSource): Outline {
  const key = keyMaker()
  const frame = documentFrame('guide-chapter', source, source.catalogue.documents['guide-chapter'].name)
  return { ...frame, blocks: [{ type: 'title', key: key('title'), text: frame.title }] }
}
