// The documents: all of them, and one.
import type { DocumentKind } from '#shared/documents/outline.ts'
import { catalogue } from '../../session/content.ts'
import { later } from '../../session/later.ts'
import { keyOfPath, noFields, type ScreenEntry } from '../../session/screens.ts'

const documentPaths: Record<DocumentKind, string> = {
  sop: 'profiel',
  'mr-request': 'adviesaanvraag',
  'mr-reply': 'antwoordformulier',
  'adoption-decision': 'besluit',
  'board-note': 'oplegger',
  'guide-chapter': 'schoolgids',
  'parents-page': 'voor-ouders',
  'one-page': 'op-een-a4',
  'expertise-list': 'deskundigheid',
  'expertise-internal': 'deskundigheid-met-namen',
  'training-plan': 'scholingsplan',
  'training-staff': 'scholingsplan-pmr'
}

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
    write: ({ kind, version }) => [documentPaths[kind], ...(version === null ? [] : [version])],
    read: ([path, version = '']) => {
      const kind = keyOfPath(documentPaths, path)
      return kind && { name: 'document', kind, version: version === '' ? null : version }
    }
  },
  title: ({ kind }) => catalogue.documents[kind].name,
  inRail: { name: 'documents' },
  screenOf: noFields,
  component: later(() => import('./document-screen.tsx'))
}
