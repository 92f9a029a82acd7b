// Bladzijde voor ouders.
import { documentFrame } from './frame.ts'
import { keyMaker } from './keys.ts'
import type { Outline } from './outline.ts'
import type { DocumentSource } from './source.ts'

export function composeParentsPage(source: DocumentSource): Outline {
  const key = keyMaker()
  const frame = documentFrame('parents-page', source, source.catalogue.documents['parents-page'].name)
  return { ...frame, blocks: [{ type: 'title', key: key('title'), text: frame.title }] }
}
