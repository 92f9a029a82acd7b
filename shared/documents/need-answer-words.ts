// An answer to what somebody needs in words: the same on the screen, on the sheets for a talk and on the page for teachers.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Need } from '../catalogue/needs-content.ts'
import { writeDay } from '../day.ts'
import type { Coming, Helper, NotKnown } from '../needs/answer.ts'
import type { Place } from '../school/expertise-places.ts'
import { small } from '../text.ts'
import { optionsWords } from './choice-words.ts'
import { neededWords } from './need-words.ts'

/** After the name: for what, and through whom. */
export function helperWords(catalogue: Catalogue, helper: Helper): string {
  if (helper.kind === 'expertise') return whereBehind(catalogue, helper.where)
  const purpose = helper.purpose.trim() === '' ? '' : `: ${helper.purpose.trim()}`
  return helper.through.trim() === '' ? purpose : `${purpose} (via ${helper.through.trim()})`
}

/** " (op school en extern)"; nothing where no place was said. */
export function whereBehind(catalogue: Catalogue, where: readonly Place[]): string {
  const said = optionsWords(catalogue, 'expertise', 'where', where)
  return said === '' ? '' : ` (${small(said)})`
}

export const isNewDutch = ({ id }: Need): boolean => id === 'new-dutch'

/** Behind the name of the expertise. */
export const comingWords = ({ stand }: Coming): string => ({ developing: 'in ontwikkeling', wanted: 'gewenst' })[stand]

/** What is not known, in one line of a sheet. */
export function notKnownWords(what: NotKnown): string {
  switch (what.kind) {
    case 'not-filled-in':
      return what.said.length === 0
        ? 'Hier vulde de school nog niets in. Dat is geen “nee”.'
        : `Nog niet ingevuld. Wel in het profiel: ${what.said.map(({ said }) => said).join('; ')}.`
    case 'not-now':
      return what.needed === ''
        ? 'Nu lukt dit de school niet alleen. Kijk samen wat nodig zou zijn.'
        : `Nu lukt dit de school niet alleen. ${neededWords(what.needed)}`
    case 'asks-again':
      return 'Of dit nog klopt: waar het op rustte, is veranderd.'
    case 'old':
      return `Of dit nog klopt: bevestigd op ${writeDay(what.day)}.`
    case 'one-person':
      return `${what.expertise} hangt aan één collega.`
  }
}
