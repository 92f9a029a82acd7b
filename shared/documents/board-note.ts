// Oplegger.
import { documentFrame } from './frame.ts'
import { keyMaker } from './keys.ts'
import type { Outline } from './outline.ts'
import type { DocumentSource } from './source.ts'

export function composeBoardNote(source: DocumentSource): Outline {
  const key = keyMaker()
  const frame = documentFrame('board-note', source, source.catalogue.documents['board-note'].name)
  return { ...frame, blocks: [{ type: 'title', key: key('title'), text: frame.title }] }
}
