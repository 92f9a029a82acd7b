// Opening a document that stands in a school's folder; in a browser, which cannot, it is downloaded.
import { Button, type ButtonProps } from '@mantine/core'
import { downloadAddress } from '../bridge/download.ts'
import { askOrTell, useHello } from '../session/host.ts'

interface OpenDocumentProps extends Pick<ButtonProps, 'size'> {
  readonly document: { readonly documentId: string; readonly fileName: string }
  /** What it is after "Download", where more than one form of it is offered. */
  readonly form?: string
}

export function OpenDocument({ document: { documentId, fileName }, form, size }: OpenDocumentProps) {
  const { capabilities } = useHello()
  const which = <span className="unseen"> {fileName}</span>
  return capabilities.openPlaces ? (
    <Button
      variant="default"
      {...(size === undefined ? {} : { size })}
      onClick={() => void askOrTell('documents.open', { documentId })}
    >
      Open{which}
    </Button>
  ) : (
    <a href={downloadAddress(documentId)} download={fileName}>
      Download{form === undefined ? '' : ` ${form}`}
      {which}
    </a>
  )
}
