// How schools write a choice in their own tables: "ja", "op school", "loopt". Which choice such words mean.
import type { ListField } from '../catalogue/catalogue.ts'

/** Per field of a list: what its choices are also called, in small letters. The labels on the screen need not be here. */
const alsoCalled: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'expertise.where': {
    school: [
      'school',
      'ja',
      'eigen school',
      'in school',
      'in de school',
      'binnen school',
      'intern',
      'in huis',
      'zelf',
      'eigen team'
    ],
    board: ['bestuur', 'via het bestuur', 'via bestuur', 'bij bestuur', 'bovenschools', 'stichting'],
    partnership: ['samenwerkingsverband', 'via samenwerkingsverband', 'swv', 'via het swv', 'via swv', 'bij het swv'],
    external: [
      'externe',
      'ext',
      'via extern',
      'van buiten',
      'buiten school',
      'buiten de school',
      'inhuur',
      'ingehuurd',
      'extern in te huren'
    ],
    nowhere: ['nee', 'geen', 'nergens', 'niet aanwezig', 'niet te vinden', 'afwezig', 'ontbreekt']
  },
  'expertise.stand': {
    present: ['ja', 'is er', 'wij hebben dit', 'hebben wij', 'beschikbaar', 'op orde'],
    developing: ['ontwikkeling', 'ontwikkelen', 'bezig', 'deels', 'in opleiding', 'gestart'],
    wanted: ['wens', 'wenselijk', 'nodig', 'willen wij'],
    'not-chosen': ['niet gekozen', 'kiezen we niet voor', 'geen keuze', 'niet gewenst', 'niet nodig']
  },
  'facilities.kind': {
    building: ['ruimte', 'lokaal', 'plein', 'terrein', 'gebouw en terrein'],
    material: ['materialen', 'middel', 'middelen', 'hulpmiddel', 'hulpmiddelen', 'ict'],
    group: ['groep', 'groepen', 'klas', 'plek', 'groepje']
  },
  'facilities.present': {
    yes: ['aanwezig', 'hebben wij', 'is er', 'wel', 'x', 'v', 'beschikbaar'],
    partly: ['gedeeltelijk', 'voor een deel', 'beperkt', 'half'],
    no: ['niet', 'niet aanwezig', 'afwezig', 'geen', 'ontbreekt', 'is er niet']
  },
  'training.status': {
    planned: ['plan', 'staat gepland', 'nog te doen', 'nog niet begonnen', 'komt nog'],
    running: ['lopend', 'bezig', 'gestart', 'in uitvoering', 'begonnen'],
    finished: ['klaar', 'gedaan', 'af', 'voltooid', 'is geweest'],
    dropped: ['gestopt', 'stopt', 'gaat niet door', 'geschrapt', 'afgeblazen']
  }
}

export interface OptionFound {
  readonly value: string
  /** The cell says more than the choice: its words must go somewhere. */
  readonly more: boolean
}

/** Word ticks with ☒ as often as with ☑. */
const TICKED = new Set(['☑', '☒', '✓', '✔', '✅'])
const BOX = /([☑☒✓✔✅☐□❑✗✘❌])\ufe0f?/u

/** The choice that a cell means, by its words or by its boxes, or undefined when it means none. */
export function findOption(list: string, field: ListField, cell: string): OptionFound | undefined {
  const { before, boxes } = boxesIn(cell)
  const [only] = boxes
  if (only === undefined) return named(list, field, cell)
  if (boxes.length > 1) {
    // "☒ Ja ☐ Nee": the words of the one that is ticked. The others may only be choices that were not made.
    const [ticked, ...further] = boxes.filter(({ isTicked }) => isTicked)
    const chosen = ticked === undefined || further.length > 0 ? undefined : named(list, field, ticked.words)
    const saysMore =
      bare(before) !== '' || boxes.some((box) => box !== ticked && saysMoreThanAChoice(list, field, box.words))
    return chosen && { value: chosen.value, more: chosen.more || saysMore }
  }
  const words = `${before} ${only.words}`
  const said = named(list, field, words)
  if (said !== undefined) return only.isTicked ? said : undefined
  const answer = named(list, field, only.isTicked ? 'ja' : 'nee')
  return answer === undefined ? undefined : { value: answer.value, more: bare(words) !== '' }
}

export interface OptionsFound {
  /** Empty when it means none. */
  readonly values: readonly string[]
  /** The cell says more than these choices, or none: its words must go somewhere. */
  readonly more: boolean
}

/** The choices that a cell means where there may be several: "school en SWV", "☒ school ☐ bestuur ☒ extern". */
export function findOptions(list: string, field: ListField, cell: string): OptionsFound {
  const { before, boxes } = boxesIn(cell)
  const [only] = boxes
  if (only === undefined) return severalNamed(list, field, cell)
  if (boxes.length === 1) {
    const said = severalNamed(list, field, only.isTicked ? `${before} ${only.words}` : '')
    const answer = said.values.length === 0 ? findOption(list, field, cell) : undefined
    return answer === undefined ? said : { values: [answer.value], more: answer.more }
  }
  const chosen = boxes.map(({ isTicked, words }) =>
    isTicked ? severalNamed(list, field, words) : { values: [], more: saysMoreThanAChoice(list, field, words) }
  )
  const values = [...new Set(chosen.flatMap((one) => one.values))]
  return { values, more: values.length === 0 || bare(before) !== '' || chosen.some(({ more }) => more) }
}

const BETWEEN = /[,;/+&\n]|\sen\s/iu
/** Said of a place that is named behind it, these mean no place themselves: "ja, via het SWV". */
const ANSWERS = new Set(['ja', 'nee'])

function severalNamed(list: string, field: ListField, words: string): OptionsFound {
  const whole = named(list, field, words)
  if (whole?.more === false) return { values: [whole.value], more: false }
  const parts = words.split(BETWEEN).filter((part) => bare(part) !== '')
  const found = parts.map((part) =>
    parts.length > 1 && ANSWERS.has(bare(part)) ? undefined : named(list, field, part)
  )
  const values = [...new Set(found.flatMap((one) => one?.value ?? []))]
  return { values, more: values.length === 0 || found.some((one) => one?.more !== false) }
}

const saysMoreThanAChoice = (list: string, field: ListField, words: string): boolean =>
  bare(words) !== '' && named(list, field, words)?.more !== false

function boxesIn(cell: string): {
  readonly before: string
  readonly boxes: readonly { readonly isTicked: boolean; readonly words: string }[]
} {
  const [before = '', ...parts] = cell.split(BOX)
  return {
    before,
    boxes: parts.flatMap((sign, at) =>
      at % 2 === 0 ? [{ isTicked: TICKED.has(sign), words: parts[at + 1] ?? '' }] : []
    )
  }
}

function named(list: string, field: ListField, words: string): OptionFound | undefined {
  const said = bare(words)
  if (said === '') return undefined
  const names = (field.options ?? [])
    .filter(({ value }) => value !== 'unknown')
    .flatMap(({ value, label }) =>
      [label, ...(alsoCalled[`${list}.${field.id}`]?.[value] ?? [])].map((name) => ({ value, name: bare(name) }))
    )
    // The longest first, so that "niet aanwezig" is not taken for "niet".
    .toSorted((one, other) => other.name.length - one.name.length)
  const exact = names.find(({ name }) => name === said)
  if (exact !== undefined) return { value: exact.value, more: false }
  const begins = names.find(({ name }) => said.startsWith(`${name} `))
  return begins === undefined ? undefined : { value: begins.value, more: true }
}

/** Small letters, without marks at the ends or between the words. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
