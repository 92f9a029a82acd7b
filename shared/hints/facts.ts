// What one word adds to what a sentence tells of a pupil: an illness, help, where from, a moment, something that happened. A word has its facts
// wherever it stands, so that they are looked up once for each different word of a text.
import { isCare, isMove, isPrivate } from './conditions.ts'
import { isBelief, isPeople, saysPeople } from './origins.ts'
import { wordSet, type Word } from './words-in-text.ts'

/** The facts of a word, or of several together, as bits: a hostile text asks for them very often. */
export type Facts = number
export type FactsOf = (word: Word) => Facts

/** Remembers the facts of the words of one text. */
export function rememberFacts(): FactsOf {
  const known = new Map<string, Facts>()
  return (word) => {
    const found = known.get(word.text)
    if (found !== undefined) return found
    let facts: Facts = 0
    tests.forEach(([fact, has]) => {
      if (has(word)) facts |= bits[fact]
    })
    known.set(word.text, facts)
    return facts
  }
}

export const says = (facts: Facts, fact: Fact): boolean => (facts & bits[fact]) !== 0

const bits = {
  private: 1,
  help: 1 << 1,
  move: 1 << 2,
  people: 1 << 3,
  perhapsPeople: 1 << 4,
  belief: 1 << 5,
  moment: 1 << 6,
  past: 1 << 7,
  auxiliary: 1 << 8,
  participle: 1 << 9,
  was: 1 << 10,
  gendered: 1 << 11,
  ofKind: 1 << 12,
  ofUs: 1 << 13,
  age: 1 << 14,
  firstOrLast: 1 << 15,
  helps: 1 << 16,
  need: 1 << 17,
  welcome: 1 << 18,
  family: 1 << 19,
  iq: 1 << 20,
  lives: 1 << 21,
  relative: 1 << 22,
  /** What the words behind it may tell. */
  leads: 1 << 23,
  rare: 1 << 24,
  cause: 1 << 25,
  duration: 1 << 26
} as const
export type Fact = keyof typeof bits

/** Who comes in when it is serious. */
const agencies = wordSet(
  'politie wijkagent rechter kinderbescherming nidos melding leerplichtambtenaar ggz accare lentis karakter jeugdhulp jeugdzorg ziekenhuis kliniek wijkteam kinderarts'
)
/** "Speltherapie", "een ambulant begeleider". */
const HELP = /(?:therapie|behandeling|begeleiding|begeleider|ondersteuning|ambulant|hulp)$/

const moments = wordSet(
  'nu inmiddels momenteel onlangs recent recentelijk uiteindelijk vorig vorige afgelopen destijds sinds gisteren vandaag januari februari maart april juni juli augustus september',
  'oktober november december zomervakantie herfstvakantie kerstvakantie kerst'
)

/** "Gevolgd", "opgehaald", "verwijderd"; of a class that no list can hold, but for the nouns that are built alike. */
const PARTICIPLE = /^(?:\p{L}{0,6}ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{3,}(?:d|t))$/u
const strong = wordSet(
  'gedaan gegaan verlaten vertrokken verloren begonnen overleden verwezen verdwenen ondergaan overgegaan'
)
const BUILT_ALIKE =
  /(?:gebied|gezicht|gewicht|geld|gesprekken|gezinnen|gegeven|gebeurtenissen|geneesmiddelen|gedragingen|gebouwen|geheugen|gemiddeld|agent|beleid|bericht|bestand|verstand|verband|bewust|begeleidt|vergt|leggen|zeggen|brengen|krijgen|vragen|dragen|mogen|zorgen|morgen|volgen|wegen|tegen|eigen|liggen|dagen|vergoedt)$/

const was = wordSet(
  'werd was had kreeg ging kwam verloor overleed viel zat deed bleek moest wilde kon mocht',
  'konden moesten wilden mochten hadden waren kregen gingen werden zagen hielpen begonnen begeleidden kwamen vonden namen brachten'
)
const WAS = /^\p{L}{3,}(?:tte|dde|lde|rde|gde|kte|pte|fte)$/u
/** These are built like a past tense and are none: "behoefte", "gemiddelde". */
const NO_PAST =
  /(?:behoefte|ziekte|drukte|zwakte|hoogte|lengte|gedachte|diepte|stilte|waarde|orde|aarde)$|^\p{L}{0,6}ge\p{L}+[dt]e$/u

/** "Down-leerling", "rolstoelkind", "Roma-jongen": the kind stands in the noun itself. */
const OF_KIND =
  /^(?:down|adhd|ass|autisten?|tos|nt2|rolstoel|asiel|vluchtelingen|woonwagen|roma|sinti|azc|pleeg|diabetes|epilepsie|rugzak)-?(?:leerling|leerlinge|kind|kindje|jongen|jongetje|meisje|kleuter)$/

const plainIs =
  (form: RegExp) =>
  ({ plain }: Word): boolean =>
    form.test(plain)
const plainIn =
  (set: ReadonlySet<string>) =>
  ({ plain }: Word): boolean =>
    set.has(plain)

const tests: readonly (readonly [Fact, (word: Word) => boolean])[] = [
  ['private', isPrivate],
  ['help', (word) => isCare(word) || agencies.has(word.plain) || HELP.test(word.plain)],
  ['move', isMove],
  ['people', isPeople],
  ['perhapsPeople', saysPeople],
  ['belief', isBelief],
  ['moment', ({ plain }) => moments.has(plain) || /^20\d\d$/.test(plain)],
  ['past', plainIs(/^(?:vorige?|afgelopen|geleden|destijds|20[012]\d)$/)],
  ['auxiliary', plainIn(wordSet('is heeft hebben werd was had kreeg'))],
  ['participle', ({ plain }) => (PARTICIPLE.test(plain) && !BUILT_ALIKE.test(plain)) || strong.has(plain)],
  ['was', ({ plain }) => was.has(plain) || (WAS.test(plain) && !NO_PAST.test(plain))],
  ['gendered', plainIs(/(?:^|-)(?:jongen|jongetje|jongeman|meisje|meid|leerlinge|tweeling|drieling)$/)],
  ['ofKind', plainIs(OF_KIND)],
  ['ofUs', plainIs(/^(?:onze|ons)$/)],
  ['age', plainIs(/^(?:\p{L}+|\d{1,2})-?jarige?$/u)],
  ['firstOrLast', plainIn(wordSet('eerste laatste enige oudste jongste nieuwste'))],
  ['helps', plainIn(wordSet('begeleiden begeleidt helpen ondersteunen vangen ontvangen opvangen kennen'))],
  ['need', plainIn(wordSet('nodig baat behoefte gebaat recht welkom moeite'))],
  ['welcome', ({ plain }) => plain === 'welkom'],
  [
    'family',
    plainIs(/(?:moeder|vader|broer|broertje|zus|zusje|oma|opa|tante|oom|pleegouders|stiefvader|stiefmoeder)$/)
  ],
  ['iq', plainIs(/^[tvp]?iq$/)],
  ['lives', plainIn(wordSet('woont woonde wonen opgroeit ondergebracht'))],
  ['rare', plainIs(/^(?:zeldzame?|zeldzaam|uitzonderlijke?)$/)],
  ['cause', plainIn(wordSet('vanwege wegens dankzij komst'))],
  ['duration', plainIn(wordSet('uur uren dagdeel dagdelen ochtenden middagen'))],
  ['leads', plainIn(wordSet('uit van dit gezin zijn haar wiens wier'))],
  ['relative', plainIn(wordSet('opa oma grootouders tante oom pleegouders pleegmoeder gastouders voogd'))]
]
