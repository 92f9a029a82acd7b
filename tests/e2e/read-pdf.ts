// Reads a PDF back as an independent reader does, and as a screen reader does: by its tags.
import { readFileSync } from 'node:fs'
import { getDocument, VerbosityLevel, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  readonly pages: number
  readonly tagged: boolean
  readonly info: Readonly<Record<string, unknown>>
  /** The bookmarks of the second level: below the title. */
  readonly chapters: readonly string[]
  readonly bookmarksAtTop: readonly string[]
  /** The words in the order of the tags, without white space. */
  readonly words: string
  /** All that is seen on each page, header and footer too. */
  readonly seen: readonly string[]
  /** How often each kind of tag is there. */
  readonly tags: Readonly<Record<string, number>>
  /** Where the links lead outside. */
  readonly links: readonly string[]
}

export async function readPdf(file: string): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: VerbosityLevel.ERRORS })
  try {
    return await read(await task.promise)
  } finally {
    await task.destroy()
  }
}

async function read(pdf: PDFDocumentProxy): Promise<ReadPdf> {
  const outline: readonly { title: string; items: readonly { title: string }[] }[] = (await pdf.getOutline()) ?? []
  const tags: Record<string, number> = {}
  const [words, seen, links]: [string[], string[], string[]] = [[], [], []]
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    words.push(await tagged(page, tags))
    seen.push(await all(page))
    for (const annotation of (await page.getAnnotations()) as readonly { url?: string }[])
      if (annotation.url !== undefined) links.push(annotation.url)
  }
  return {
    pages: pdf.numPages,
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    info: (await pdf.getMetadata()).info as Record<string, unknown>,
    bookmarksAtTop: outline.map(({ title }) => title),
    chapters: outline.flatMap(({ items }) => items.map(({ title }) => title)),
    words: bare(words.join('')),
    seen,
    tags,
    links
  }
}

export const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

async function all(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/gu, ' ')
}

async function tagged(page: PDFPageProxy, tags: Record<string, number>): Promise<string> {
  const texts = await textsById(page)
  const walk = (node: TagNode): string => {
    if (node.id !== undefined) return texts.get(node.id) ?? ''
    if (node.role !== undefined) tags[node.role] = (tags[node.role] ?? 0) + 1
    return (node.children ?? []).map(walk).join('')
  }
  const tree = (await page.getStructTree()) as TagNode | null
  return tree === null ? '' : walk(tree)
}

interface TagNode {
  readonly role?: string
  readonly id?: string
  readonly children?: readonly TagNode[]
}

/** The text of each marked piece of a page. */
async function textsById(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? ''
      texts.set(id, (texts.get(id) ?? '') + item.str)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  return texts
}
