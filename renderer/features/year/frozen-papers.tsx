// What was frozen and is no adopted version: papers as they were sent, and what was kept. Its documents can be opened.
import type { FrozenPapers as Folder } from '#shared/contract/contract.ts'
import { OpenDocument } from '../../components/open-document.tsx'
import { papersTitle } from '../../session/version-words.ts'
import { Intact } from './intact.tsx'

interface FrozenPapersProps {
  /** Of its heading. */
  readonly id: string
  readonly title: string
  readonly folders: readonly Folder[]
}

/** Nothing where there are none. */
export function FrozenPapers({ id, title, folders }: FrozenPapersProps) {
  if (folders.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <PapersList folders={folders} />
    </section>
  )
}

export const PapersList = ({ folders }: Pick<FrozenPapersProps, 'folders'>) => (
  <ul className="tasks">
    {folders.map((folder) => (
      <li key={folder.id}>
        <strong>{papersTitle(folder)}</strong>
        <Intact isIntact={folder.intact} />
        <FrozenDocuments documents={folder.documents} />
      </li>
    ))}
  </ul>
)

/** Each with its button. */
export const FrozenDocuments = ({ documents }: Pick<Folder, 'documents'>) =>
  documents.map((document) => (
    <p key={document.documentId} className="row">
      {document.fileName} <OpenDocument document={document} size="compact-md" />
    </p>
  ))
