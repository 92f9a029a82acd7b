// "n van m scholen", as it stands above everything that is counted.
import { fill } from '#shared/catalogue/fill.ts'
import type { Delivered } from '#shared/region/coverage.ts'
import { regionContent } from '#assets/region/index.ts'

export function deliveredWords(
  { delivered: { n, m, hasList } }: { readonly delivered: Delivered },
  schoolYear: string
): string {
  const { listed, unlisted } = regionContent.delivered
  return fill(hasList ? listed : unlisted, { n: String(n), m: String(m), schooljaar: schoolYear })
}
