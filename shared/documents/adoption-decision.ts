// Besluit tot vaststelling.
import { documentFrame } from './frame.ts'
import { keyMaker } from './keys.ts'
import type { Outline } from './outline.ts'
import type { DocumentSource } from './source.ts'

export function composeAdoptionDecision(source: DocumentSource): Outline {
  const key = keyMaker()
  const frame = documentFrame('adoption-decision', source, source.catalogue.documents['adoption-decision'].name)
  return { ...frame, blocks: [{ type: 'title', key: key('title'), text: frame.title }] }
}
