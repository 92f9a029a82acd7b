// Schools, methods, foundations, streets and thinkers that hold somebody's name: "Jan Ligthartschool", "volgens Maria Montessori",
// "Johan Cruijff Foundation", "de Anne Frank". The words around a name say so.
import { prefixes } from './people-words.ts'
import { endings, fold, wordSet, type Reading, type Word } from './words-in-text.ts'

/** A word that is a place or an institution, also at the end of a longer one. */
const INSTITUTION = endings(
  'school scholen college lyceum gymnasium mavo huis straat laan plein weg park kade gracht academie academy kliniek foundation stichting fonds',
  'instituut methode museum centrum praktijk kring toernooi prijs universiteit hogeschool ziekenhuis bibliotheek parochie zaal vereniging onderwijs',
  'pedagogiek plan principe concept model theorie groep logopedie fysiotherapie advies zorg bureau uitgeverij cup dag versie lezen leren training coaching'
)

/** Just before a name, with "de" or a quote between at most: "basisschool De Jan Ligthart", "O.B.S. Anne Frank". */
const before = wordSet(
  'school basisschool obs cbs kbs rkbs pcbs pcb bs sbo so vso vo ikc kc kindcentrum stichting methode methodiek lesmethode college lyceum academie kliniek vestiging locatie',
  'straat volgens onderwijsvernieuwer pedagoge filosoof filosofe schrijver schrijfster auteur dichter hoogleraar professor prof sint st santa prins prinses koning',
  'koningin pater paus zuster pastoor dominee heilige vereniging fonds bibliotheek museum boek boekje lied liedje programma spel project tijdschrift uitgeverij gebouw foundation'
)
/** With "van", "naar" or "door" between: "het gedachtegoed van Maria Montessori", "geïnspireerd door Célestin Freinet". */
const ideas = wordSet(
  'gedachtegoed ideeen idee werk theorie model visie principes principe uitgangspunten boek boeken woorden uitspraak citaat gedicht verhaal verhalen onderwijs pedagogiek methode methodiek',
  'leer filosofie taxonomie piramide roos cirkel intelligenties geinspireerd ontwikkeld bedacht geschreven beschreven opgericht gebaseerd vernoemd genoemd lied'
)
const IDEA = endings(
  'training evangelie feest verhaal model theorie methode aanpak concept principe pedagogiek onderwijs boek'
)
const links = wordSet('van naar door op')
/** No person is called with an article: "de Anne Frank" is a school. */
const articles = wordSet("de het een 't")

/** Thinkers and other people of history whose name everybody may know. */
const wellKnown = wordSet(
  'ligthart montessori steiner freinet parkhurst petersen boeke cruijff cruyff gardner marzano covey dweck vygotsky gordon maslow piaget bloom stevens herpen kohnstamm',
  'frank brandsma luther ghandi gandhi mandela rembrandt mozart einstein curie oranje nassau ruyter witt thorbecke huygens lorentz erasmus spinoza biesta hattie seligman',
  'havelaar paulowna verstappen gogh maxima amalia alexia beatrix juliana wilhelmina emma irene margriet bernhard claus lindgren dahl schmidt bruna bosco jozef'
)

const QUOTE = /["“”„‘’'«»]/

/** Given names that are mostly the name of a school, a saint or a method when they stand alone. */
const mostlyNames = wordSet('piet maria jozef lucas martin max sam kim nova luna david daniel maarten clara')

export const isMostlyName = (word: string): boolean => mostlyNames.has(word) || wellKnown.has(word)

/** Says whether the name from one word up to another is that of an institution or a thinker. */
export function isInstitution(reading: Reading, first: number, last: number): boolean {
  const { words } = reading
  const name = words.slice(first, last + 1)
  if (name.some((word, place) => INSTITUTION.test(word.plain) && !isSurname(word, name[place - 1]))) return true
  const surname = words[last]
  if (surname !== undefined && last > first && wellKnown.has(nameOf(surname))) return true
  return (
    followedByInstitution(words, last) ||
    precededByInstitution(words, first) ||
    isQuoted(words, first, last) ||
    isSource(words, last)
  )
}

/** "Van der Laan": a street is never called so. */
const isSurname = (word: Word, previous: Word | undefined): boolean =>
  (previous !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(previous.text) &&
    /(?:en|ing)huis$/.test(word.plain) &&
    !/(?:zieken|weten)huis$/.test(word.plain)) ||
  (previous !== undefined &&
    prefixes.has(previous.plain) &&
    /^(?:laan|weg|park|plein|kade|gracht|zaal|huis|groep)$/.test(word.plain))

const nameOf = (word: Word): string => word.folded.replace(/'s$/, '')

/** In small letters these are what somebody does, or when: "Truus voorlezen", "maandag Truus", "Sem groep 5". */
const ACTS = /(?:lezen|leren|(?:maan|dins|woens|donder|vrij|mid|van)dag|zorg|groep)$/

const followedByInstitution = (words: readonly Word[], last: number): boolean =>
  [1, 2].some((step) => {
    const next = words[last + step]
    if (next !== undefined && step === 1 && ACTS.test(next.plain) && next.text === next.plain) return false
    return (
      next?.joined === true &&
      (step === 1 || words[last + 1]?.joined === true) &&
      INSTITUTION.test(next.plain) &&
      (step === 1 || /^\p{Lu}/u.test(next.text))
    )
  })

function precededByInstitution(words: readonly Word[], first: number): boolean {
  const [third, second, previous] = [words[first - 3], words[first - 2], words[first - 1]]
  if (previous === undefined || !isNear(words[first], previous)) return false
  if (
    articles.has(previous.plain) ||
    before.has(previous.folded) ||
    (INSTITUTION.test(previous.plain) && !(ACTS.test(previous.plain) && previous.text === previous.plain))
  )
    return true
  if (previous.plain === 'van' && isTitleOfWork(second, third)) return true
  if (previous.plain === 'door' && isOfOurPaper(words, first)) return false
  return (
    links.has(previous.plain) &&
    [second, third].some((word) => word !== undefined && (ideas.has(word.folded) || IDEA.test(word.plain)))
  )
}

/** "Dit profiel is geschreven door …": no book. */
const isOfOurPaper = (words: readonly Word[], first: number): boolean =>
  words
    .slice(Math.max(0, first - 8), first)
    .some(({ plain }) => /(?:profiel|plan|gids|stuk|document|verslag|tekst|rapport)$/.test(plain))

/** "Met Sprongen Vooruit van Julie Menne": two words in capitals are what somebody wrote. */
const isTitleOfWork = (second: Word | undefined, third: Word | undefined): boolean =>
  second !== undefined &&
  third !== undefined &&
  second.joined &&
  /^\p{Lu}\p{Ll}/u.test(second.text) &&
  /^\p{Lu}\p{Ll}/u.test(third.text)

/** Spaces, a quote, or the dot of "St." in between. */
const isNear = (word: Word | undefined, previous: Word): boolean =>
  word !== undefined &&
  /^[ .'"“‘„\u00a0\u202f]*$/.test(word.gap) &&
  (!word.gap.includes('.') || previous.text.length <= LONGEST_SHORT)
const LONGEST_SHORT = 3

/** The name alone in quotes is a title. */
const isQuoted = (words: readonly Word[], first: number, last: number): boolean =>
  QUOTE.test(words[first]?.gap.at(-1) ?? '') && QUOTE.test(words[last + 1]?.gap.charAt(0) ?? '')

/** "Luc Stevens (2004)", "Marzano, 2010": a source. */
const isSource = (words: readonly Word[], last: number): boolean => {
  const next = words[last + 1]
  return next !== undefined && /^,? ?\(?$/.test(next.gap) && /^(?:19|20)\d\d$/.test(next.text)
}

/** The words of names that the school goes by, folded. */
export const wordsOfNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names
      .flatMap((name) => name.split(/[\s,()]+/))
      .filter((word) => /^\p{Lu}/u.test(word))
      .map(fold)
  )
