// A file from outside, which may be anything: only a plain file is read, none that a link leads to, and none that is too large.
import { ABSENT, codeOf, type FileFacts, type FileSystem } from './file-system.ts'

/** `unreadable`: it is no plain file, or the disk does not give it. */
export type NotRead = 'gone' | 'unreadable' | 'large'
export type OutsideBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: NotRead }

/** What is read, from which disk, and how many bytes at most. */
export interface OutsideFile {
  readonly file: string
  readonly fs: FileSystem
  readonly largest: number
}

/** Never rejects. @param facts of the file, where the disk was asked for them just now */
export async function outsideBytes(asked: OutsideFile, facts?: FileFacts): Promise<OutsideBytes> {
  const why = await whyNotRead(asked, facts)
  if (why !== undefined) return { ok: false, why }
  try {
    const bytes = await asked.fs.read(asked.file)
    // It may have grown since it was looked at.
    return bytes.length > asked.largest ? { ok: false, why: 'large' } : { ok: true, bytes }
  } catch (error) {
    return { ok: false, why: notRead(error) }
  }
}

/** Undefined for what may be read, also in another way than whole. Never rejects. Nothing is opened: opening a device can do something by itself. */
export async function whyNotRead({ file, fs, largest }: OutsideFile, known?: FileFacts): Promise<NotRead | undefined> {
  try {
    if (await fs.isLink(file)) return 'unreadable'
    const { folder, special, size } = known ?? (await fs.stat(file))
    if (folder || special === true) return 'unreadable'
    return size > largest ? 'large' : undefined
  } catch (error) {
    return notRead(error)
  }
}

/** Undefined where it is no text of UTF-8. */
export function outsideText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** As it is told of a file that somebody chose just now. */
export const faultOf = (why: NotRead): 'unreadable' | 'large' => (why === 'large' ? 'large' : 'unreadable')

const notRead = (error: unknown): NotRead => (ABSENT.has(codeOf(error)) ? 'gone' : 'unreadable')
