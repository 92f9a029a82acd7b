// The only one of its kind: "onze enige rolstoelgebruiker", "het enige kind met een TOS in groep 5", "zij is de enige met epilepsie".
import { saysCare } from './conditions.ts'
import type { Stretch } from './hint.ts'
import { isPupil } from './pupil-words.ts'
import { FAR, groupIn, isCondition, isFact } from './told.ts'
import { after, endings, joinedNext, lengthened, stretch, wordSet, type Reading } from './words-in-text.ts'

const articles = wordSet('de het onze ons als')
const PERSON = endings(
  'gebruiker gebruikster patient patiënt drager loper autist nieuwkomer vluchteling statushouder asielzoeker pleegkind stotteraar dyslecticus zoon dochter'
)
const tells = wordSet('met die dat in uit van')
const SHOWN = 3
const MOST_DESCRIBING = 2

export function findOnlyOne(reading: Reading): readonly Stretch[] {
  const { words } = reading
  return words.flatMap(({ plain, joined }, index) => {
    if (
      !/^enigen?$/.test(plain) ||
      !joined ||
      !articles.has(words[index - 1]?.plain ?? '') ||
      isCondition(reading, index - 1)
    )
      return []
    const noun = [1, 2, 3].map((step) => index + step).find((at) => isOne(words[at]?.plain ?? ''))
    if (
      noun !== undefined &&
      noun <= index + 1 + MOST_DESCRIBING &&
      words.slice(index + 1, noun + 1).every((word) => word.joined)
    ) {
      const next = joinedNext(reading, noun)
      const isTold =
        PERSON.test(words[noun]?.plain ?? '') ||
        noun > index + 1 ||
        tells.has(next) ||
        isFact(next) ||
        groupIn(after(reading, noun, FAR))
      return isTold ? [stretch(reading, index - 1, tells.has(next) ? lengthened(reading, noun, SHOWN) : noun)] : []
    }
    const behind = after(reading, index, FAR)
    return tells.has(joinedNext(reading, index)) && saysCare(behind)
      ? [stretch(reading, index - 1, lengthened(reading, index, SHOWN))]
      : []
  })
}

const isOne = (word: string): boolean => isPupil(word) || PERSON.test(word)
