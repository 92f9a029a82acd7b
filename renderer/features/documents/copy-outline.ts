// The whole document on the clipboard, for a mail or another program; and what came of it, in words.
import { fragmentHtml } from '#shared/documents/html.ts'
import type { Outline } from '#shared/documents/outline.ts'
import { outlineAsText } from '#shared/documents/plain.ts'
import { copyDocument } from '../../bridge/clipboard.ts'
import { announce } from '../../session/announce.ts'

export interface Copied {
  readonly ok: boolean
  /** Announced already; to be shown near the button. */
  readonly words: string
}

const COPIED: Copied = { ok: true, words: 'Gekopieerd. Plak de tekst in een mail of in een ander programma.' }
const FAILED: Copied = {
  ok: false,
  words: 'Kopiëren is niet gelukt. Maak het Word-document en kopieer de tekst daaruit.'
}

/** To be called from a click. */
export async function copyOutline(outline: Outline): Promise<Copied> {
  const copied = (await copyDocument(outlineAsText(outline), fragmentHtml(outline.blocks))) ? COPIED : FAILED
  announce(copied.words)
  return copied
}
