// Words for a document: the school speaks as "wij", so what has no name yet is "ons bestuur", not "uw bestuur".
import texts from '#assets/documents/common.json' with { type: 'json' }
import type { Catalogue } from '../catalogue/catalogue.ts'
import { wordsOf, type Words } from '../catalogue/fill.ts'
import { firstDayOf, writeDay, type SchoolYear } from '../day.ts'
import type { School } from '../school/school.ts'

/** `offerYear`: of the offer that the document is about. */
export function documentWords(catalogue: Catalogue, school: School, offerYear: SchoolYear): Words {
  const words = wordsOf(catalogue, school)
  return {
    ...words,
    'het samenwerkingsverband': words['ons samenwerkingsverband'] ?? '',
    'het bestuur': school.identity.board.trim() === '' ? texts.ownBoard : (words['het bestuur'] ?? ''),
    schooljaar: offerYear,
    'uiterste dag': writeDay(firstDayOf(offerYear))
  }
}
