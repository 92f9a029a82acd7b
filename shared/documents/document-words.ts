// Words for a document: the school speaks as "wij", so what has no name yet is "ons bestuur", not "uw bestuur".
import texts from '#assets/documents/common.json' with { type: 'json' }
import type { Catalogue } from '../catalogue/catalogue.ts'
import { wordsOf, type Words } from '../catalogue/fill.ts'
import { firstDayOf, writeDay, type IsoDay } from '../day.ts'
import { offerYearOn } from '../law/frames.ts'
import type { School } from '../school/school.ts'

export function documentWords(catalogue: Catalogue, school: School, today: IsoDay): Words {
  const words = wordsOf(catalogue, school)
  const offerYear = offerYearOn(today)
  return {
    ...words,
    'het samenwerkingsverband': words['ons samenwerkingsverband'] ?? '',
    'het bestuur': school.identity.board.trim() === '' ? texts.ownBoard : (words['het bestuur'] ?? ''),
    schooljaar: offerYear,
    'uiterste dag': writeDay(firstDayOf(offerYear))
  }
}
