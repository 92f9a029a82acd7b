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
  const [before = '', ...parts] = cell.split(BOX)
  const boxes = parts.flatMap((sign, at) =>
    at % 2 === 0 ? [{ isTicked: TICKED.has(sign), words: parts[at + 1] ?? '' }] : []
  )
  const [only] = boxes
  if (only === undefined) return named(list, field, cell)
  if (boxes.length > 1) {
    // "☒ Ja ☐ Nee": the words of the one that is ticked. The others may only be choices that were not made.
    const [ticked, ...further] = boxes.filter(({ isTicked }) => isTicked)
    const chosen = ticked === undefined || further.length > 0 ? undefined : named(list, field, ticked.words)
    const saysMore =
      bare(before) !== '' ||
      boxes.some((box) => box !== ticked && bare(box.words) !== '' && named(list, field, box.words)?.more !== false)
    return chosen && { value: chosen.value, more: chosen.more || saysMore }
  }
  const words = `${before} ${only.words}`
  const said = named(list, field, words)
  if (said !== undefined) return only.isTicked ? said : undefined
  const answer = named(list, field, only.isTicked ? 'ja' : 'nee')
  return answer === undefined ? undefined : { value: answer.value, more: bare(words) !== '' }
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
