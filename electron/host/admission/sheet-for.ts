// The sheet for a talk from what a window asks: needs and offers of others by their ids.
import type { AdmissionContent } from '#shared/catalogue/admission-content.ts'
import type { Catalogue } from '#shared/catalogue/catalogue.ts'
import { wordsOf } from '#shared/catalogue/fill.ts'
import type { NeedsContent } from '#shared/catalogue/needs-content.ts'
import type { Input } from '#shared/contract/contract.ts'
import type { IsoDay } from '#shared/day.ts'
import type { Bundle } from '#shared/delivery/bundle.ts'
import { distancesIn, elsewhere, hereOf } from '#shared/delivery/elsewhere.ts'
import { withRegionNeeds } from '#shared/delivery/region-needs.ts'
import { itemOfNeed } from '#shared/delivery/taken-list.ts'
import type { Outline } from '#shared/documents/outline.ts'
import { talkSheet } from '#shared/documents/talk-sheet.ts'
import { answerTo } from '#shared/needs/answer.ts'
import type { TownsData } from '#shared/places/towns.ts'
import type { School } from '#shared/school/school.ts'
import { typedDay } from '#shared/typed-day.ts'

interface Known {
  readonly school: School
  readonly catalogue: Catalogue
  readonly admissionContent: AdmissionContent
  readonly needsContent: NeedsContent
  readonly townsData: TownsData
  readonly today: IsoDay
}

/** Undefined where one of the needs is not known. */
export function sheetFor(
  { school, catalogue, admissionContent, needsContent, townsData, today }: Known,
  { reader, needs, others, received }: Omit<Input<'admission.saveSheet'>, 'schoolId'>,
  bundle: Bundle | undefined
): Outline | undefined {
  const all = withRegionNeeds(school, needsContent, bundle)
  const chosen = needs.flatMap((id) => all.find((need) => need.id === id) ?? [])
  if (chosen.length < needs.length) return undefined
  const here = hereOf(school)
  return talkSheet({
    school,
    catalogue,
    content: admissionContent,
    words: wordsOf(catalogue, school),
    reader,
    answers: chosen.map((need) => answerTo(school, need, needsContent, today)),
    others:
      bundle === undefined
        ? []
        : chosen.flatMap(({ id }) =>
            elsewhere(bundle, here, itemOfNeed(school, id), distancesIn(bundle, here, townsData))
              .filter((one) => others.includes(one.id))
              .map((one) => ({ ...one, need: id }))
          ),
    received: typedDay(received),
    today
  })
}
