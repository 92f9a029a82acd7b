// A picture, such as the school's logo: small, with its proportions and with words for who cannot see it.
import { ImageRun, Paragraph, type IParagraphOptions } from 'docx'
import type { Picture } from '#shared/documents/outline.ts'
import { oneLine } from '#shared/documents/written-text.ts'
import { changed, type Writer } from './runs.ts'
import { styleIds } from './styles.ts'

const PIXELS_PER_CM = 96 / 2.54

const LARGEST = { width: 5 * PIXELS_PER_CM, height: 2.5 * PIXELS_PER_CM } as const

interface ReadablePicture {
  readonly type: 'png' | 'jpg'
  readonly bytes: Uint8Array
}

/** How each kind begins and ends. */
const KINDS = [
  { type: 'png', begin: '89504e470d0a1a0a', end: '49454e44ae426082' },
  { type: 'jpg', begin: 'ffd8ff', end: 'ffd9' }
] as const

/** Undefined when it is no whole picture; Word would show a cross in its place. */
function readable({ image: { data, width, height } }: Picture): ReadablePicture | undefined {
  if (![width, height].every((side) => side > 0 && Number.isFinite(side))) return undefined
  const bytes = Buffer.from(data, 'base64')
  const kind = KINDS.find(
    ({ begin, end }) => bytes.indexOf(begin, 0, 'hex') === 0 && bytes.includes(end, begin.length / 2, 'hex')
  )
  return kind === undefined ? undefined : { type: kind.type, bytes }
}

export const isPicture = (picture: Picture): boolean => readable(picture) !== undefined

/** What it shows, on one line. */
export const altOf = ({ alt }: Picture): string => oneLine(alt) || 'Afbeelding'

/** Pixels as they stand on paper: never larger than they are. */
function sizeOf({ image: { width, height } }: Picture): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height)
  return { width: Math.max(1, width * scale), height: Math.max(1, height * scale) }
}

/** Nothing when it is no picture. */
export function pictureBlock(
  picture: Picture,
  writer: Writer,
  options: Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'>
): readonly Paragraph[] {
  const read = readable(picture)
  if (read === undefined) return []
  const { change } = picture
  const mark = change === undefined ? {} : { [change === 'inserted' ? 'insertion' : 'deletion']: changed(writer) }
  const image = new ImageRun({
    type: read.type,
    data: read.bytes,
    transformation: sizeOf(picture),
    altText: { name: 'Afbeelding', description: altOf(picture) },
    ...mark
  })
  return [new Paragraph({ style: styleIds.logo, ...options, children: [image] })]
}
