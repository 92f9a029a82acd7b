// On which page of a PDF each heading stands that the contents lead to.
import { readPdf, reference, type PdfParts } from './pdf-objects.ts'

/** The pages count from 1. Empty where they cannot be read: the contents then go without numbers. */
export function headingPages(bytes: Uint8Array): ReadonlyMap<string, number> {
  const pdf = readPdf(bytes)
  if (pdf === undefined) return new Map()
  const catalog = pdf.object(reference(pdf.trailer, 'Root'))
  const pages = pagesUnder(pdf, reference(catalog, 'Pages'))
  const places = pdf.object(reference(catalog, 'Dests')).matchAll(/\/([\w-]+) \[(\d+) \d+ R/g)
  return new Map(
    [...places]
      .map(([, name, page]): [string, number] => [name ?? '', pages.indexOf(Number(page)) + 1])
      .filter(([, page]) => page > 0)
  )
}

/** The numbers of the page objects, in order. */
function pagesUnder(pdf: PdfParts, number: number): readonly number[] {
  const object = pdf.object(number)
  if (!/\/Type \/Pages\b/.test(object)) return [number]
  const kids = /\/Kids \[([^\]]*)\]/.exec(object)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) \d+ R/g)].flatMap(([, kid]) => pagesUnder(pdf, Number(kid)))
}
