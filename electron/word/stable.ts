// Makes the file that docx packed the same every time: ids in order of appearance instead of chance and counters,
// parts in a fixed order, one date for every entry of the zip, and nothing in it that the document does not use. A picture
// stays as it is, byte for byte.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { escapeXml } from '#shared/markup.ts'

/** Written with the parts of the local calendar, as fflate reads them again: the same bytes in every time zone. */
const ZIP_DATE = new Date(2020, 0, 1, 12, 0, 0)

/** Each entry is a plain file (-rw-r--r--), as Unix writes that: without it some programs unpack files that nobody may read. */
const UNIX = 3
const PLAIN_FILE = 0o100644 << 16

const DOCUMENT = 'word/document.xml'
const DOCUMENT_RELATIONS = 'word/_rels/document.xml.rels'
const TYPES = '[Content_Types].xml'

/** Parts that docx always writes and that we have no use for. */
const unused = [
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/comments.xml',
  'word/fontTable.xml',
  'docProps/custom.xml'
]

export interface Changes {
  /** Parts that take the place of docx's own. */
  readonly parts: Readonly<Record<string, string>>
  /** What to do with a part that docx wrote. */
  readonly edits: Readonly<Record<string, (xml: string) => string>>
  /** Names of the tables in order of appearance, for who cannot see them. */
  readonly tableNames: readonly string[]
}

export function makeStable(packed: Uint8Array, changes: Changes): Uint8Array {
  const entries = Object.entries(unzipSync(packed)).filter(([name]) => !unused.includes(partOf(name)))
  const texts = new Map(
    entries
      .filter(([name]) => !isPicture(name))
      .map(([name, bytes]): [string, string] => [name, strFromU8(bytes)])
      .filter(([, xml]) => !EMPTY_RELATIONS.test(xml))
  )
  for (const [name, xml] of Object.entries(changes.parts)) texts.set(name, xml)
  for (const [name, edit] of Object.entries(changes.edits)) texts.set(name, edit(texts.get(name) ?? ''))
  for (const name of ['_rels/.rels', DOCUMENT_RELATIONS]) texts.set(name, withoutUnused(texts.get(name) ?? ''))
  texts.set(TYPES, withoutUnused(texts.get(TYPES) ?? ''))
  const relations = texts.get(DOCUMENT_RELATIONS) ?? ''
  const ids = new Map([...relationIds(relations, EXTERNAL, 'link'), ...relationIds(relations, IMAGE, 'picture')])
  const names = pictureNames(relations)
  texts.set(
    DOCUMENT_RELATIONS,
    relations.replace(
      / (Id|Target)="([^"]*)"/g,
      (_, attribute: string, value: string) => ` ${attribute}="${ids.get(value) ?? names.get(value) ?? value}"`
    )
  )
  texts.set(
    DOCUMENT,
    nameTables(stableDrawings(stableRelations(stableBookmarks(texts.get(DOCUMENT) ?? ''), ids)), changes.tableNames)
  )
  const pictures = entries
    .filter(([name]) => isPicture(name))
    .map(([name, bytes]): [string, Uint8Array] => [`word/${names.get(name.slice('word/'.length)) ?? name}`, bytes])
  return zip(texts, new Map(pictures))
}

const isPicture = (name: string): boolean => name.startsWith('word/media/')

/** "word/_rels/footnotes.xml.rels" belongs to "word/footnotes.xml". */
const partOf = (name: string): string => name.replace(/_rels\/([^/]+)\.rels$/, '$1')

const EMPTY_RELATIONS = /<Relationships [^>]*\/>$/

function withoutUnused(xml: string): string {
  return xml.replace(/<(?:Relationship|Override) [^>]*(?:Target|PartName)="([^"]*)"[^>]*\/>/g, (tag, target: string) =>
    unused.some((part) => part.endsWith(target.replace(/^\//, ''))) ? '' : tag
  )
}

const EXTERNAL = /<Relationship [^>]*TargetMode="External"[^>]*\/>/g
const IMAGE = /<Relationship [^>]*\/relationships\/image"[^>]*\/>/g

/** docx gives a link an id by chance; it becomes the link's place in the list. A picture likewise. */
function relationIds(relations: string, kind: RegExp, name: string): ReadonlyMap<string, string> {
  const ids = [...relations.matchAll(kind)].map((match) => / Id="([^"]*)"/.exec(match[0])?.[1] ?? '')
  return new Map(ids.map((id, index) => [id, `${name}${index + 1}`]))
}

/** The parts of the pictures, in their order in the list of relations. */
function pictureNames(relations: string): ReadonlyMap<string, string> {
  const targets = [...relations.matchAll(IMAGE)].map((match) => / Target="([^"]*)"/.exec(match[0])?.[1] ?? '')
  return new Map(targets.map((target, index) => [target, target.replace(/[^/]+(?=\.\w+$)/, `picture${index + 1}`)]))
}

const stableRelations = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(/<(?:w:hyperlink|a:blip) [^>]*>/g, (tag) =>
    tag.replace(
      / r:(id|embed)="([^"]*)"/,
      (_, attribute: string, id: string) => ` r:${attribute}="${ids.get(id) ?? id}"`
    )
  )

/** Pictures count from 1 in each document. */
function stableDrawings(xml: string): string {
  let count = 0
  return xml.replace(/<wp:docPr id="[^"]*"/g, () => `<wp:docPr id="${++count}"`)
}

/** docx numbers bookmarks on through the life of the process; here they count from 1 in each document. */
function stableBookmarks(xml: string): string {
  const ids = new Map<string, number>()
  const names = new Map<string, string>()
  for (const [tag] of xml.matchAll(/<w:bookmarkStart [^>]*\/>/g)) {
    const name = / w:name="([^"]*)"/.exec(tag)?.[1] ?? ''
    ids.set(/ w:id="([^"]*)"/.exec(tag)?.[1] ?? '', ids.size + 1)
    if (/^_Toc\d+$/.test(name)) names.set(name, `_Toc${names.size + 1}`)
  }
  return xml
    .replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, (tag) =>
      tag
        .replace(/ w:id="([^"]*)"/, (_, id: string) => ` w:id="${ids.get(id) ?? id}"`)
        .replace(/ w:name="([^"]*)"/, (_, name: string) => ` w:name="${names.get(name) ?? name}"`)
    )
    .replace(/<w:hyperlink [^>]*>/g, (tag) =>
      tag.replace(/ w:anchor="([^"]*)"/, (_, name: string) => ` w:anchor="${names.get(name) ?? name}"`)
    )
    .replace(
      /(<w:instrText[^>]*>PAGEREF )(_Toc\d+)/g,
      (_, before: string, name: string) => `${before}${names.get(name) ?? name}`
    )
}

/** A table's name, which a screen reader says on entering it; docx has no setting for it. */
function nameTables(xml: string, tableNames: readonly string[]): string {
  let index = 0
  return xml.replace(/<\/w:tblPr>/g, (tag) => {
    const name = tableNames[index++] ?? ''
    return name === '' ? tag : `<w:tblCaption w:val="${escapeXml(name)}"/>${tag}`
  })
}

function zip(texts: ReadonlyMap<string, string>, pictures: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const first = [TYPES, '_rels/.rels', DOCUMENT]
  const names = [...first, ...[...texts.keys(), ...pictures.keys()].filter((name) => !first.includes(name)).toSorted()]
  const files: Zippable = {}
  for (const name of names) files[name] = pictures.get(name) ?? strToU8(texts.get(name) ?? '')
  return zipSync(files, { level: 9, mtime: ZIP_DATE, os: UNIX, attrs: PLAIN_FILE })
}
