// What was frozen and is no adopted version: papers as they were sent, and what was kept. Its documents can be opened.
import { Button } from '@mantine/core'
import type { FrozenPapers as Folder } from '#shared/contract/contract.ts'
import { downloadAddress } from '../../bridge/download.ts'
import { askOrTell, useHello } from '../../session/host.ts'
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
      <ul className="tasks">
        {folders.map((folder) => (
          <li key={folder.id}>
            <strong>{papersTitle(folder)}</strong>
            <Intact isIntact={folder.intact} />
            {folder.documents.map((document) => (
              <p key={document.documentId}>
                {document.fileName} <Opening document={document} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** In a browser, which cannot open it, it is downloaded. */
function Opening({ document: { documentId, fileName } }: { readonly document: Folder['documents'][number] }) {
  const { capabilities } = useHello()
  const which = <span className="unseen"> {fileName}</span>
  return capabilities.openPlaces ? (
    <Button variant="default" size="compact-md" onClick={() => void askOrTell('documents.open', { documentId })}>
      Open{which}
    </Button>
  ) : (
    <a href={downloadAddress(documentId)} download={fileName}>
      Download{which}
    </a>
  )
}
