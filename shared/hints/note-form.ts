// A pupil in the short form of notes, without an article or a name: "Thuiszitter havo 2, sinds oktober", "Kleuter groep 1 met sonde",
// "jongen (8 jaar)", "T.K., M.B. (groep 7)". "Leerling met dyslexie: extra tijd" is everybody.
import { commonWords } from './common-words.ts'
import { isPrivate, saysCare } from './conditions.ts'
import { isHardship } from './hardships.ts'
import type { Stretch } from './hint.ts'
import { isInstitution } from './institutions.ts'
import { fieldWords, isFieldLetters, isProper } from './name-shape.ts'
import { isFunction, prefixes } from './people-words.ts'
import { isGendered, isPupil, isPupils } from './pupil-words.ts'
import { FAR, groupIn, isAge, isCondition, isFact, isTimed } from './told.ts'
import { after, isCapital, joinedNext, lengthened, stretch, wordSet, type Reading, type Word } from './words-in-text.ts'

const NEAR = 6
const SHOWN = 3

export function findNotes(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap((_, index) => {
    const found =
      byNumber(reading, index) ??
      atLineStart(reading, index) ??
      byPronoun(reading, index) ??
      withAge(reading, index) ??
      initialsAt(reading, index) ??
      initialAlone(reading, index) ??
      shortened(reading, index)
    return found === undefined ? [] : [found]
  })
}

/** The words behind one on the same line; the mark of an abbreviation ends no note. */
function lineBehind({ words }: Reading, index: number, most: number): readonly Word[] {
  const behind = words.slice(index + 1, index + 1 + most)
  const end = behind.findIndex(({ gap }) => gap.includes('\n'))
  return end === -1 ? behind : behind.slice(0, end)
}

/** "leerling 3 (groep 6)", "leerlingnummer 10234". */
function byNumber(reading: Reading, index: number): Stretch | undefined {
  const [word, next] = [reading.words[index], reading.words[index + 1]]
  const follows = next?.joined === true || (word?.plain === 'll' && next?.gap === '. ')
  if (word === undefined || next === undefined || !follows || !/^\d+$/.test(next.plain)) return undefined
  const isNumber = /^(?:leerlingnummer|persoonsgebonden|bsn|pgn)$/.test(word.plain) && next.plain.length > 2
  return isNumber ||
    (/^(?:leerling|kind|ll)$/.test(word.plain) &&
      (groupIn(reading.words.slice(index + 2, index + 5)) || isFact(reading.words[index + 2]?.plain ?? '')))
    ? stretch(reading, index, index + 1)
    : undefined
}

function atLineStart(reading: Reading, index: number): Stretch | undefined {
  const word = reading.words[index]
  if (
    word === undefined ||
    !isPupil(word.plain) ||
    !(index === 0 || word.gap.includes('\n') || /^ ?[:–-] $/.test(word.gap))
  )
    return undefined
  if (!groupIn(lineBehind(reading, index, NEAR))) return undefined
  return saysCare(lineBehind(reading, index - 1, FAR + 1)) || isTimed(reading, index, index)
    ? stretch(reading, index, lengthened(reading, index, SHOWN))
    : undefined
}

/** "Zij is in groep 5 bij ons gekomen." */
function byPronoun(reading: Reading, index: number): Stretch | undefined {
  const { words, sentences } = reading
  if (!/^(?:Zij|Ze|Hij)$/.test(words[index]?.text ?? '') || sentences[words[index]?.sentence ?? -1]?.first !== index)
    return undefined
  if (
    !/^(?:is|was|zit|zat|kwam|ging|startte|begon|doubleerde|stroomde|heeft|krijgt|kreeg|doet|volgt|woont|werkt|gaat|komt)$/.test(
      joinedNext(reading, index)
    )
  )
    return undefined
  const behind = after(reading, index, FAR)
  if (
    /^(?:is|was|zit|zat|kwam|heeft)$/.test(joinedNext(reading, index)) &&
    !behind.slice(0, 3).some(({ plain }) => /^(?:enige|ervaring|kennis|verstand|affiniteit|expertise)$/.test(plain)) &&
    behind.slice(0, 4).some((word) => isPrivate(word))
  )
    return stretch(reading, index, lengthened(reading, index, SHOWN))
  if (isToldOf(behind)) return stretch(reading, index, lengthened(reading, index, SHOWN))
  const comes = behind.some(({ plain }) => comesIn.has(plain))
  return comes && groupIn(behind) ? stretch(reading, index, lengthened(reading, index, SHOWN)) : undefined
}

/** "Is nu twaalf", "is geadopteerd", "heeft ernstige hechtingsproblemen": of a pupil; "heeft ervaring met autisme" is of staff. */
function isToldOf(behind: readonly Word[]): boolean {
  const at = behind[1]?.plain === 'nu' || behind[1]?.plain === 'inmiddels' ? 2 : 1
  const isAged =
    behind[0]?.plain === 'is' &&
    (isAge(behind[at]?.plain ?? '') || /jarige?$/.test(behind[at]?.plain ?? '')) &&
    /^(?:en|jaar|)$/.test(behind[at + 1]?.plain ?? '')
  const has = behind.findIndex((word) => saysCare([word]))
  const isHad =
    /^(?:heeft|had|kreeg)$/.test(behind[0]?.plain ?? '') &&
    has > 0 &&
    behind.slice(1, has).every(({ plain }) => /^(?:een|nu|ook|nog)$|(?:e|ig|isch)$/.test(plain))
  const isOwn = behind.some(
    (word, place) =>
      (/^(?:zijn|haar)$/.test(word.plain) && behind.slice(place + 1, place + 3).some(isPrivate)) ||
      (word.plain === 'eigen' && OWN.test(behind[place + 1]?.plain ?? ''))
  )
  const befell = behind.slice(0, SHOWN).some(isHardship) && !behind.some(({ folded }) => isFunction(folded))
  return isAged || isHad || befell || isOwn
}

/** No colleague has these. */
const OWN = /^(?:leerlijn|programma|rooster|ontwikkelingsperspectief|opp|werkplek)$/

const comesIn = wordSet('gekomen ingestroomd gestart kwam zit zat doubleerde gedoubleerd stroomde begon overgestapt')

/** "jongen (8)", "het meisje (9 jaar)", "een 8-jarige jongen". */
function withAge(reading: Reading, index: number): Stretch | undefined {
  const { words } = reading
  const [word, previous, next, behind] = [words[index], words[index - 1], words[index + 1], words[index + 2]]
  const step = /jarige?$/.test(previous?.plain ?? '') ? 1 : 0
  if (word === undefined || !isPupil(word.plain) || isCondition(reading, Math.max(0, index - 1 - step)))
    return undefined
  const saysAge = /^(?:[4-9]|1\d)$/.test(next?.plain ?? '')
  const inBrackets =
    saysAge &&
    /^ ?\($/.test(next?.gap ?? '') &&
    (behind?.gap.startsWith(')') === true || behind?.plain === 'jaar' || reading.text.charAt(next?.end ?? 0) === ')')
  if (inBrackets || (saysAge && next?.gap === ', ' && behind?.plain === 'jaar'))
    return stretch(reading, index, behind?.plain === 'jaar' ? index + 2 : index + 1)
  return word.joined && isGendered(word.plain) && /jarige?$/.test(previous?.plain ?? '')
    ? stretch(reading, index - 1, index)
    : undefined
}

/** "Jaimy R. krijgt", "Sara de J. wordt": a name with the letter of a surname, whoever it is. */
function shortened(reading: Reading, index: number): Stretch | undefined {
  const { words } = reading
  const [word, next, previous] = [words[index], words[index + 1], words[index - 1]]
  if (
    word === undefined ||
    next?.joined !== true ||
    !isProper(word) ||
    (word.joined && isCapital(previous?.text ?? ''))
  )
    return undefined
  if (
    commonWords.has(word.folded) ||
    fieldWords.has(word.folded) ||
    lettered.test(word.folded) ||
    isInstitution(reading, index, index)
  )
    return undefined
  let last = index + 1
  while (last < index + 4 && prefixes.has(words[last]?.plain ?? '') && words[last + 1]?.joined === true) last += 1
  const dot = words[last + 1]?.gap ?? reading.text.slice(words[last]?.end ?? 0)
  const tells =
    isFact(words[last + 1]?.plain ?? '') || saysCare(after(reading, last, FAR)) || groupIn(after(reading, last, FAR))
  return tells &&
    /^\p{Lu}$/u.test(words[last]?.text ?? '') &&
    /^\.(?: ?[,(:;)]?|[ )]+)/.test(dot) &&
    /^(?:\p{Ll}|$)/u.test(words[last + 1]?.text ?? '')
    ? stretch(reading, index, last)
    : undefined
}

/** What is told apart by a letter. */
const lettered =
  /(?:bijlage|plan|deel|fase|route|hepatitis|vitamine|stroom|versie|lokaal|gebouw|blok|niveau|leerling|kind|categorie|variant|optie|punt|type)$/

/** "S. heeft een time-outkaart", "met S. is afgesproken": behind the dot of a list ("A. Wat wij doen") stands a capital. */
function initialAlone(reading: Reading, index: number): Stretch | undefined {
  const { words, sentences } = reading
  const [word, next, previous] = [words[index], words[index + 1], words[index - 1]]
  if (
    word === undefined ||
    next === undefined ||
    !/^\p{Lu}$/u.test(word.text) ||
    word.text === 'U' ||
    !/^\p{Ll}{2}/u.test(next.text)
  )
    return undefined
  // "K zit in groep 7"
  if (next.gap !== '. ' && !(next.joined && groupIn(after(reading, index, FAR)))) return undefined
  if (sentences[word.sentence]?.first === index)
    return isFact(next.plain) ? { start: word.start, end: word.end } : undefined
  return word.joined &&
    /^(?:met|voor|bij|van|aan|dat|omdat|toen|en|krijgt|heeft|is|begeleiden|begeleidt|helpen|helpt|ondersteunt|ondersteunen)$/.test(
      previous?.plain ?? ''
    )
    ? { start: word.start, end: word.end }
    : undefined
}

/** Two initials with dots and no surname, beside a group, a pupil or what pupils have; or "J. uit groep 5". */
function initialsAt(reading: Reading, index: number): Stretch | undefined {
  const { words } = reading
  const [first, second] = [words[index], words[index + 1]]
  if (first === undefined || second === undefined || !/^\p{Lu}$/u.test(first.text)) return undefined
  if (words[index - 1]?.text.length === 1 && first.gap === '.') return undefined
  if (
    /^\. ?\(?$/.test(second.gap) &&
    groupIn(words.slice(index + 1, index + 4)) &&
    /^(?:uit|in|groep|gr)$/.test(second.text)
  )
    return stretch(reading, index, index)
  if (second.gap !== '.' || !/^\p{Lu}$/u.test(second.text) || isFieldLetters(`${first.folded}${second.folded}`))
    return undefined
  const third = words[index + 2]
  if (
    third !== undefined &&
    ((third.gap === '.' && third.text.length === 1) || (/^\. ?$/.test(third.gap) && isCapital(third.text)))
  )
    return undefined
  const around = [
    ...words
      .slice(Math.max(0, index - FAR), index)
      .filter((_, place, all) => !all.slice(place + 1).some(({ gap }) => gap.includes('\n'))),
    ...lineBehind(reading, index + 1, FAR)
  ]
  return groupIn(around) || saysCare(around) || around.some(({ plain }) => isPupil(plain) || isPupils(plain))
    ? stretch(reading, index, index + 1)
    : undefined
}
