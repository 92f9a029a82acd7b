// "n van m scholen", as it stands above everything that is counted.
import type { SchoolYear } from '#shared/day.ts'
import type { Delivered } from '#shared/region/coverage.ts'
import { deliveredSentence } from '#shared/documents/region/delivered-words.ts'
import { regionContent } from '#assets/region/index.ts'

export const deliveredWords = ({ delivered }: { readonly delivered: Delivered }, schoolYear: SchoolYear): string =>
  deliveredSentence(delivered, schoolYear, regionContent)
