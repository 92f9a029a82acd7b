// Antwoordformulier.
import { documentFrame } from './frame.ts'
import { keyMaker } from './keys.ts'
import type { Outline } from './outline.ts'
import type { DocumentSource } from './source.ts'

export function composeMrReply(source: DocumentSource): Outline {
  const key = keyMaker()
  const frame = documentFrame('mr-reply', source, source.catalogue.documents['mr-reply'].name)
  return { ...frame, blocks: [{ type: 'title', key: key('title'), text: frame.title }] }
}
