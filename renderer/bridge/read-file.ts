// A file that she picked in the page, as it stands on her disk. It may be anything: it is read whole, or refused with a reason.

/** `large`: nobody looked into it · `unreadable`: it is gone, or the disk does not give it · `broken`: no text in UTF-8. */
export type FileFault = 'large' | 'unreadable' | 'broken'

interface Refused<Fault extends FileFault> {
  readonly kind: 'refused'
  readonly why: Fault
}

/** @param largest in bytes: of a file that is larger nothing is read */
export async function readBytes(
  file: Blob,
  largest: number
): Promise<{ readonly kind: 'read'; readonly bytes: Uint8Array } | Refused<'large' | 'unreadable'>> {
  if (file.size > largest) return { kind: 'refused', why: 'large' }
  try {
    return { kind: 'read', bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    return { kind: 'refused', why: 'unreadable' }
  }
}

/** With its byte order mark, so that what the host keeps of it is what she picked. @param largest in bytes */
export async function readText(
  file: Blob,
  largest: number
): Promise<{ readonly kind: 'read'; readonly text: string } | Refused<FileFault>> {
  const read = await readBytes(file, largest)
  if (read.kind === 'refused') return read
  try {
    return { kind: 'read', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes) }
  } catch {
    return { kind: 'refused', why: 'broken' }
  }
}
