// The words of a mail on the clipboard, and what is said of it.
import { escapeXml } from '#shared/markup.ts'
import { copyDocument } from '../../bridge/clipboard.ts'

/** To be called from a click. What came of it, in words. */
export async function copyMail(text: string): Promise<string> {
  const html = text.split('\n\n').map(asParagraph).join('')
  return (await copyDocument(text, html))
    ? 'Gekopieerd. Plak de tekst in een mail.'
    : 'Kopiëren is niet gelukt. Selecteer de tekst hierboven, en kopieer die zelf.'
}

const asParagraph = (text: string): string => `<p>${escapeXml(text).replaceAll('\n', '<br>')}</p>`
