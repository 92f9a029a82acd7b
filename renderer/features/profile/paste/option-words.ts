// How schools write a choice in their own tables: "ja", "op school", "loopt". Which choice such words mean.
import type { ListField } from '#shared/catalogue/catalogue.ts'

/** Per field of a list: what its choices are also called, in small letters. The labels on the screen need not be here. */
const alsoCalled: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'expertise.where': {
    school: ['school', 'ja', 'eigen school', 'in school', 'in de school', 'binnen school', 'intern', 'in huis', 'zelf', 'eigen team'],
    board: ['bestuur', 'via het bestuur', 'via bestuur', 'bij bestuur', 'bovenschools', 'stichting'],
    partnership: ['samenwerkingsverband', 'via samenwerkingsverband', 'swv', 'via het swv', 'via swv', 'bij het swv'],
    external: ['externe', 'ext', 'via extern', 'van buiten', 'buiten school', 'buiten de school', 'inhuur', 'ingehuurd', 'extern in te huren'],
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
    yes: ['aanwezig', 'hebben wij', 'is er', 'wel', 'x', 'v', '✓', '✔', 'beschikbaar'],
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

/** The choice that the words of a cell mean, or undefined when they mean none. */
export function findOption(list: string, field: ListField, cell: string): OptionFound | undefined {
  const said = bare(cell)
  if (said === '') return undefined
  const names = (field.options ?? [])
    .filter(({ value }) => value !== 'unknown')
    .flatMap(({ value, label }) => [label, ...(alsoCalled[`${list}.${field.id}`]?.[value] ?? [])].map((name) => ({ value, name: bare(name) })))
    // The longest first, so that "niet aanwezig" is not taken for "niet".
    .toSorted((one, other) => other.name.length - one.name.length)
  const exact = names.find(({ name }) => name === said)
  if (exact !== undefined) return { value: exact.value, more: false }
  const begins = names.find(({ name }) => said.startsWith(`${name} `))
  return begins === undefined ? undefined : { value: begins.value, more: true }
}

/** Small letters, without marks at the ends or between the words; a tick is a word of its own. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}✓✔]+/gu, ' ').trim()
