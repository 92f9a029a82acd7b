// Files that were put somewhere, and the way to them.
import { Button } from '@mantine/core'
import type { PlacedFile } from '#shared/contract/contract.ts'
import { OpenDocument } from './open-document.tsx'
import { Symbol } from './symbols.tsx'
import { askOrTell, useHello } from '../session/host.ts'

interface PlacedFilesProps {
  readonly files: readonly PlacedFile[]
  /** What there is to say of them beside their names. */
  readonly says?: string
}

export function PlacedFiles({ files, says }: PlacedFilesProps) {
  const { capabilities } = useHello()
  const [first] = files
  return (
    <div aria-live="polite">
      {first !== undefined && (
        <div className="made stack">
          {files.map((file) => (
            <div key={file.documentId} className="made-one">
              <p>
                <Symbol name="done" /> <strong>{file.fileName}</strong>
                {says !== undefined && <> {says}</>}
                {file.remark !== null && <> {file.remark}</>}
              </p>
              <div className="row">
                <OpenDocument document={file} />
                {capabilities.openPlaces && (
                  <Button
                    variant="default"
                    onClick={() => void askOrTell('documents.showPlace', { documentId: file.documentId })}
                  >
                    Toon in map<span className="unseen"> {file.fileName}</span>
                  </Button>
                )}
              </div>
            </div>
          ))}
          <p className="place">{first.place}</p>
        </div>
      )}
    </div>
  )
}
