// Vraag om advies.
import { documentFrame } from './frame.ts'
import { keyMaker } from './keys.ts'
import type { Outline } from './outline.ts'
import type { DocumentSource } from './source.ts'

export function composeMrRequest(source: DocumentSource): Outline {
  const key = keyMaker()
  const frame = documentFrame('mr-request', source, source.catalogue.documents['mr-request'].name)
  return { ...frame, blocks: [{ type: 'title', key: key('title'), text: frame.title }] }
}
