// A mail that is ready to be looked at and sent: a file (RFC 5322) that the machine's mail program opens as a draft. Nothing is sent from here.
import MailComposer from 'nodemailer/lib/mail-composer'

export interface DraftMail {
  /** Addresses alone, without names. */
  readonly to: readonly string[]
  readonly subject: string
  /** Paragraphs, with an empty line between them. */
  readonly text: string
  readonly attachments: readonly { readonly fileName: string; readonly bytes: Uint8Array }[]
}

/** Of such a file Outlook makes a mail that is still to be sent. Others show it to be read, or edited as a new one. */
const DRAFT = { 'X-Unsent': '1' }

/** Rejects where the parts do not fit in memory. */
export function emlOf({ to, subject, text, attachments }: DraftMail): Promise<Uint8Array> {
  return new MailComposer({
    to: to.map((address) => ({ name: '', address })),
    subject: inOneLine(subject),
    text: readable(text),
    attachments: attachments.map(({ fileName, bytes }) => ({
      filename: inOneLine(fileName),
      content: Buffer.from(bytes),
      contentDisposition: 'attachment'
    })),
    headers: DRAFT,
    // What it is made of is given here: nothing is read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows'
  })
    .compile()
    .build()
}

/** Signs that nobody sees; a line break would begin a header of its own. */
const readable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, '')
const inOneLine = (text: string): string =>
  readable(text)
    .replaceAll(/[\s\u2028\u2029]+/gu, ' ')
    .trim()
