// The documents: all of them, and one.
import { later } from '../../session/later.ts'
import { noFields, type ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly documents: NoNeeds
    /**
     * `path`: its kind, by its place in the address; one that no kind has leads to the list. The kinds themselves are no part of the
     * first screen. `version`: the adopted version that it is made from; null: what suits this moment. `round`: about that round, where it is not the one
     * that is worked at.
     */
    readonly document: { readonly path: string; readonly version: string | null; readonly round?: string }
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

/** Before the id of the round that it is about. No version is called so: those begin with a day. */
const OF_ROUND = 'ronde'

export const oneDocument: ScreenEntry<'document'> = {
  name: 'document',
  path: documents.path,
  parts: {
    write: ({ path, version, round }) => [
      path,
      ...(round === undefined ? (version === null ? [] : [version]) : [OF_ROUND, round])
    ],
    read: ([path = '', version = '', round = '']) => {
      if (path === '') return undefined
      const isOfRound = version === OF_ROUND && round !== ''
      return {
        name: 'document',
        path,
        version: version === '' || isOfRound ? null : version,
        ...(isOfRound && { round })
      }
    }
  },
  title: 'Documenten',
  inRail: { name: 'documents' },
  screenOf: noFields,
  component: later(() => import('./document-screen.tsx'))
}
