// The screen of a kind of document: as a rule the one of any document. What is more than a document has its own.
import { kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { documentScreen, type Screen } from './screens.ts'

export const kindScreen = (kind: DocumentKind, version: string | null = null): Screen =>
  kind === 'delivery' ? { name: 'delivery' } : documentScreen(kinds[kind].path, version)
