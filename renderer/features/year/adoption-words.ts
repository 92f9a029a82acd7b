// How a decision is said: what is adopted, by whom, and whether it follows the MR's advice.
import type { Following } from '#shared/law/advice.ts'
import type { Round } from '#shared/school/school.ts'

type Adoption = Round['adoption']

export const adoptedOptions = (
  offerYear: string
): readonly { readonly value: Adoption['what']; readonly words: string }[] => [
  { value: 'guide', words: `Het ondersteuningsaanbod in de schoolgids ${offerYear}` },
  { value: 'sop', words: 'Het hele schoolondersteuningsprofiel (SOP)' },
  { value: 'both', words: 'Allebei tegelijk' }
]

export const adopterOptions: readonly { readonly value: Adoption['by']; readonly words: string }[] = [
  { value: 'board', words: 'Het bestuur (bevoegd gezag)' },
  { value: 'director', words: 'De directeur, namens het bestuur' }
]

export function adoptedWords(what: Adoption['what'], offerYear: string): string {
  if (what === 'both')
    return `Het hele schoolondersteuningsprofiel (SOP), en het ondersteuningsaanbod in de schoolgids ${offerYear}`
  return adoptedOptions(offerYear).find(({ value }) => value === what)?.words ?? ''
}

export const adopterWords = (by: Adoption['by']): string =>
  adopterOptions.find(({ value }) => value === by)?.words ?? ''

export const followingWords: Readonly<Record<Following, string>> = {
  'not-advised': '',
  unsaid: 'Of het besluit het hele advies volgt, is niet ingevuld',
  wholly: 'Het besluit volgt het hele advies',
  departs: 'Het besluit volgt niet het hele advies'
}
