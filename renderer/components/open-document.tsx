// Opening a document that stands in a school's folder; in a browser, which cannot, it is downloaded. A file of data is for a program and not to be read: it is
// only shown where it stands.
import { Button, type ButtonProps } from '@mantine/core'
import { downloadAddress } from '../bridge/download.ts'
import { askOrTell, useHello } from '../session/host.ts'

interface OpenDocumentProps extends Pick<ButtonProps, 'size'> {
  readonly document: { readonly documentId: string; readonly fileName: string }
  /** What it is after "Download", where more than one form of it is offered. */
  readonly form?: string
}

/** A browser can only download. @param openPlaces whether this window can open files */
export function wayTo(fileName: string, openPlaces: boolean): 'open' | 'download' | 'none' {
  if (!openPlaces) return 'download'
  return fileName.toLowerCase().endsWith('.json') ? 'none' : 'open'
}

export function OpenDocument({ document: { documentId, fileName }, form, size }: OpenDocumentProps) {
  const { capabilities } = useHello()
  const way = wayTo(fileName, capabilities.openPlaces)
  if (way === 'none') return null
  const which = <span className="unseen"> {fileName}</span>
  return way === 'open' ? (
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
