// Documents that stand in the school's folder: what each is called, and the way to it.
import { Button } from '@mantine/core'
import type { LastMade, MadeDocument } from '#shared/contract/contract.ts'
import { forms } from '#shared/documents/forms.ts'
import { OpenDocument } from './open-document.tsx'
import { Symbol } from './symbols.tsx'
import { askOrTell, useHello } from '../session/host.ts'

export function MadeDocuments({ documents }: { readonly documents: readonly MadeDocument[] }) {
  const [first] = documents
  if (first === undefined) return null
  return (
    <div className="made stack">
      {documents.map((document) => (
        <Made key={document.documentId} document={document} />
      ))}
      <p className="place">{first.place}</p>
    </div>
  )
}

function Made({ document }: { readonly document: MadeDocument }) {
  const { fileName, check, remark } = document
  return (
    <div className="made-one">
      <div>
        <p>
          <Symbol name="done" /> <strong>{fileName}</strong>
        </p>
        <p>
          {check}
          {remark !== null && <> {remark}</>}
        </p>
      </div>
      <Ways document={document} />
    </div>
  )
}

/** Opens it and shows where it is; in a browser, which can do neither, it is downloaded. */
export function Ways({ document }: { readonly document: MadeDocument | LastMade }) {
  const { capabilities } = useHello()
  const { documentId, fileName, form } = document
  return (
    <div className="row">
      <OpenDocument document={document} form={forms[form].whole} />
      {capabilities.openPlaces && (
        <Button variant="default" onClick={() => void askOrTell('documents.showPlace', { documentId })}>
          Toon in map<span className="unseen"> {fileName}</span>
        </Button>
      )}
    </div>
  )
}
