// What is chosen in a round, in words: the MR's advice, what the school does with its points, what is adopted and by whom. For
// the screens and the steps of the year. Documents tell of it in sentences of their own (assets/documents); what an MR ticks on its
// reply has words of its own too (documents/mr-reply-fields.ts), because they come back in files.
import type { Advice as Given, Following } from '../law/advice.ts'
import type { AdviceFollowing, Round } from '../school/school.ts'
import { capital } from '../text.ts'

type Adoption = Round['adoption']
type Advice = Round['mr']['advice']
type Point = Round['mr']['points'][number]
type PointAnswer = Point['answer']

interface Option<V> {
  readonly value: V
  readonly words: string
}

/** Behind "Het advies is". */
export const adviceIs: Readonly<Record<Given, string>> = {
  positive: 'positief',
  wishes: 'positief, met wensen',
  conditions: 'positief, met voorwaarden',
  negative: 'negatief'
}

/** For the director, who fills it in. */
export const adviceOptions: readonly Option<Advice>[] = [
  { value: 'unknown', words: 'Nog niet bekend' },
  { value: 'positive', words: capital(adviceIs.positive) },
  { value: 'wishes', words: capital(adviceIs.wishes) },
  { value: 'conditions', words: capital(adviceIs.conditions) },
  { value: 'negative', words: capital(adviceIs.negative) },
  { value: 'declined', words: 'De MR ziet af van advies' },
  { value: 'none', words: 'Er kwam geen advies binnen de termijn' }
]

/** What a point is to the MR. */
const pointKindWords: Readonly<Record<Point['kind'], string>> = {
  unknown: 'Dat zei de MR niet',
  wish: 'Een wens',
  condition: 'Een voorwaarde'
}

export const pointKindOptions: readonly Option<Point['kind']>[] = (['wish', 'condition', 'unknown'] as const).map(
  (value) => ({ value, words: pointKindWords[value] })
)

/** What the school does with a point of the advice. */
export const pointAnswerWords: Readonly<Record<PointAnswer, string>> = {
  unknown: 'Nog niet beantwoord',
  followed: 'Nemen wij over',
  partly: 'Nemen wij deels over',
  not: 'Nemen wij niet over'
}

export const pointAnswerOptions: readonly Option<PointAnswer>[] = (['followed', 'partly', 'not'] as const).map(
  (value) => ({ value, words: pointAnswerWords[value] })
)

export const followingOptions: readonly Option<Exclude<AdviceFollowing, 'unknown'>>[] = [
  { value: 'yes', words: 'Ja' },
  { value: 'no', words: 'Nee, niet of niet helemaal' }
]

/** Whether the decision follows the MR's advice, told of it. */
export const followingWords: Readonly<Record<Following, string>> = {
  'not-advised': '',
  unsaid: 'Of het besluit het hele advies volgt, is niet ingevuld',
  wholly: 'Het besluit volgt het hele advies',
  departs: 'Het besluit volgt niet het hele advies'
}

/** The offer and the whole profile at once is the first, with a tick beside it. */
export const adoptedOptions = (offerYear: string): readonly Option<'guide' | 'sop'>[] => [
  { value: 'guide', words: `Het ondersteuningsaanbod voor de schoolgids ${offerYear}` },
  { value: 'sop', words: 'Alleen het hele schoolondersteuningsprofiel (SOP), zonder schoolgids' }
]

export function adoptedWords(what: Adoption['what'], offerYear: string): string {
  if (what === 'both')
    return `Het ondersteuningsaanbod voor de schoolgids ${offerYear}, en het hele schoolondersteuningsprofiel (SOP)`
  return adoptedOptions(offerYear).find(({ value }) => value === what)?.words ?? ''
}

export const adopterOptions: readonly Option<Adoption['by']>[] = [
  { value: 'board', words: 'Het bestuur (bevoegd gezag)' },
  { value: 'director', words: 'De directeur, namens het bestuur' }
]

export const adopterWords = (by: Adoption['by']): string =>
  adopterOptions.find(({ value }) => value === by)?.words ?? ''
