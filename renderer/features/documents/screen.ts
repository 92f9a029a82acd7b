// The documents: all of them, and one.
import { later } from '../../session/later.ts'
import { noFields, type ScreenEntry } from '../../session/screens.ts'

export const documents: ScreenEntry<'documents'> = {
  name: 'documents',
  path: 'documenten',
  title: 'Documenten',
  inRail: { name: 'documents' },
  screenOf: noFields,
  component: later(() => import('./documents.tsx'))
}

export const oneDocument: ScreenEntry<'document'> = {
  name: 'document',
  path: documents.path,
  parts: {
    write: ({ path, version }) => [path, ...(version === null ? [] : [version])],
    read: ([path = '', version = '']) =>
      path === '' ? undefined : { name: 'document', path, version: version === '' ? null : version }
  },
  title: 'Documenten',
  inRail: { name: 'documents' },
  screenOf: noFields,
  component: later(() => import('./document-screen.tsx'))
}
