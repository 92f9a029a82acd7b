// The documents: all of them, and one.
import { later } from '../../session/later.ts'
import { noFields, type ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly documents: NoNeeds
    /**
     * `path`: its kind, by its place in the address; one that no kind has leads to the list. The kinds themselves are no part of the
     * first screen. `version`: the adopted version that it is made from; null: what suits this moment.
     */
    readonly document: { readonly path: string; readonly version: string | null }
  }
}

export const documents: ScreenEntry<'documents'> = {
  name: 'documents',
  path: 'documenten',
  title: 'Documenten',
  inRail: 70,
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
