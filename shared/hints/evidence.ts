// One pupil by the weight of all that its sentence tells. Each fact by itself is told of many ("met dyslexie", "in groep 5", "vorig jaar"); together
// they leave one. What is weighed: an illness or a hardship, what help there is, where from and what is believed, the group, a moment, something that
// happened, a boy or a girl, an age, and the family. Conditions and what holds for everybody are gone before (one-case.ts).
import { isAdjective } from './befell.ts'
import { says, type Fact, type Facts, type FactsOf } from './facts.ts'
import { one } from './pupil-words.ts'
import { groupIn, isAge } from './told.ts'
import type { Word } from './words-in-text.ts'

/** So much is told of no pupil in general. */
const ENOUGH = 3

const telling: readonly Fact[] = [
  'leads',
  'private',
  'help',
  'move',
  'people',
  'perhapsPeople',
  'belief',
  'moment',
  'past',
  'ofKind',
  'ofUs',
  'age',
  'firstOrLast',
  'helps',
  'cause',
  'duration',
  'iq',
  'lives'
]

export interface Told {
  /** From the article up to and with the noun. */
  readonly pupil: readonly Word[]
  readonly earlier: readonly Word[]
  readonly later: readonly Word[]
  /** A group or a part of the school in the sentence. */
  readonly placed: boolean
}

export function weighsEnough({ pupil, earlier, later, placed }: Told, factsOf: FactsOf): boolean {
  const here = told(pupil, factsOf)
  const behind = told(later, factsOf)
  const all = here | behind | told(earlier, factsOf)
  // Most pupils of a school are told nothing of.
  if (!placed && telling.every((fact) => !says(all, fact))) return false
  const near = told(earlier.slice(-3), factsOf)
  const around = (fact: Fact): boolean => says(all, fact)
  const isOne = pupil[0]?.plain === 'een' || one.has(pupil[0]?.plain ?? '')
  const happened = says(near | told(later.slice(0, 6), factsOf), 'was') || isDone([...earlier, ...later], factsOf)
  const isNow = around('moment') || saysThisYear([...earlier, ...later])
  const isCount = one.has(pupil[0]?.plain ?? '') && !/^(?:per|op|of|tegelijk)$/.test(later[0]?.plain ?? '')
  const weight = sum(
    around('private') || says(here, 'ofKind') ? 2 : around('help') ? 1 : 0,
    says(here | behind, 'people') ||
      says(here, 'perhapsPeople') ||
      says(isCount ? here | behind : here, 'belief') ||
      saysCountry(later)
      ? 2
      : 0,
    around('private') && around('rare') ? 1 : 0,
    around('move') ? 1 : 0,
    placed ? (isOfGroup(later) ? 2 : 1) : 0,
    // "Vorig jaar … een leerling": it is told of one, once.
    isOne && around('past') ? 2 : isNow ? 1 : 0,
    happened || (isNow && !around('past') && HAS.test(earlier.at(-1)?.plain ?? '')) ? 1 : 0,
    isCount ? 1 : 0,
    says(near, 'cause') ? 1 : 0,
    isCount && says(behind, 'duration') ? 1 : 0,
    says(here, 'gendered') ? 1 : 0,
    says(here, 'ofUs') || says(here, 'firstOrLast') ? 1 : 0,
    around('age') || (later[0]?.plain === 'van' && isAge(later[1]?.plain ?? '')) ? 2 : 0,
    says(near, 'helps') ? 1 : 0,
    (says(behind, 'iq') && hasIqOf(later)) || (says(behind, 'lives') && says(behind, 'relative')) ? 3 : 0,
    saysFamily(later, factsOf) ? 1 : 0
  )
  const isForAll = sum(says(behind, 'need') && !happened ? 1 : 0, says(behind, 'welcome') ? 2 : 0)
  return weight - isForAll >= ENOUGH
}

/** "Momenteel wordt een leerling begeleid", "dit jaar ontvangt een leerling ondersteuning". */
const HAS = /^(?:ontvangt|krijgt|volgt|wordt|heeft|gaat)$/

const sum = (...weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0)

function told(words: readonly Word[], factsOf: FactsOf): Facts {
  let all: Facts = 0
  for (const word of words) all |= factsOf(word)
  return all
}

/** "Een leerling uit groep 5" */
const isOfGroup = (later: readonly Word[]): boolean =>
  /^(?:uit|in|van)$/.test(later[0]?.plain ?? '') && groupIn(later.slice(1, 3))

/** "Uit Jemen" */
const saysCountry = (words: readonly Word[]): boolean =>
  words.some(({ plain }, place) => plain === 'uit' && /^\p{Lu}\p{Ll}{2}/u.test(words[place + 1]?.text ?? ''))

const saysThisYear = (words: readonly Word[]): boolean =>
  words.some(
    ({ plain }, place) =>
      plain === 'dit' && /^(?:jaar|schooljaar|moment|najaar|voorjaar)$/.test(words[place + 1]?.plain ?? '')
  )

/** "Heeft het team … gevolgd", "is … opgehaald"; not "heeft een aangepast toilet". */
const isDone = (words: readonly Word[], factsOf: FactsOf): boolean =>
  words.some((word) => says(factsOf(word), 'auxiliary')) &&
  words.some((word, place) => says(factsOf(word), 'participle') && !isAdjective(words[place + 1]))

/** "Zijn moeder", "haar broertje", "wiens vader", "uit een gezin met …". */
const saysFamily = (words: readonly Word[], factsOf: FactsOf): boolean =>
  words.some((word, place) => {
    const next = words[place + 1]
    return (
      word.plain === 'gezin' ||
      (/^(?:zijn|haar|wiens|wier)$/.test(word.plain) && next !== undefined && says(factsOf(next), 'family'))
    )
  })

/** "IQ van 58", "VIQ 120"; "een IQ lager dan 60" is a bound. */
const hasIqOf = (words: readonly Word[]): boolean =>
  words.some(({ plain }, place) => {
    const behind = words.slice(place + 1, place + 3).map((near) => near.plain)
    return (
      /^[tvp]?iq$/.test(plain) &&
      behind.some((near) => /^\d{2,3}$/.test(near)) &&
      !behind.some((near) => /^(?:tussen|onder|boven|vanaf|tot|lager|hoger|dan)$/.test(near))
    )
  })
