// The sentences of documents, as they stand in assets/documents.
import { readdirSync, readFileSync } from 'node:fs'

export interface Text {
  /** "sop.json chapters.limits" */
  readonly place: string
  readonly text: string
}

/** Every text in a value read from such a file. */
export const textsIn = (value: unknown, place = ''): readonly Text[] =>
  typeof value === 'string'
    ? [{ place, text: value }]
    : Object.entries(value ?? {}).flatMap(([key, inner]) => textsIn(inner, `${place}.${key}`))

export const wordsOf = (value: unknown): readonly string[] => textsIn(value).map(({ text }) => text)

const folder = new URL('../../../assets/documents/', import.meta.url)

export const textFiles: readonly string[] = readdirSync(folder)

export const allTexts: readonly Text[] = textFiles.flatMap((file) =>
  textsIn(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), file)
)

/** What a sentence leaves open: "{dag}" is "dag". */
export const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]+)\}/gu)].map(([, name = '']) => name)
