// What became of the files that were brought in, in short sentences, each with a way on.
import { fill } from '#shared/catalogue/fill.ts'
import type { Brought, BroughtIn } from '#shared/contract/contract.ts'
import type { ZipFault } from '#shared/contract/regions.ts'
import { MOST_AT_ONCE } from '#shared/region/passed-over.ts'
import { regionContent } from '#assets/region/index.ts'

export function broughtWords({ files, stopped, passedOver: { others, zips, beyond, folders } }: BroughtIn): string {
  const of = (kind: Brought['kind']): number => files.filter((file) => file.kind === kind).length
  const found = files.length > 0
  return [
    ...(stopped ? ['Gestopt. Kies dezelfde bestanden of map nog eens: dan leest u de rest in.'] : []),
    ...(found || stopped ? [] : [NOTHING]),
    ...sentence(of('new'), '1 bestand ingelezen.', 'bestanden ingelezen.'),
    ...sentence(of('there'), '1 bestand was er al.', 'bestanden waren er al.'),
    ...sentence(of('refused'), '1 bestand is niet ingelezen.', 'bestanden zijn niet ingelezen.'),
    ...sentence(
      others,
      `1 bestand is geen gegevensbestand (.json). ${ASK}`,
      `bestanden zijn geen gegevensbestand (.json). ${ASK}`
    ),
    ...sentence(
      zips,
      '1 zip in een zip is niet bekeken. Pak die zelf uit.',
      'zips in een zip zijn niet bekeken. Pak die zelf uit.'
    ),
    ...sentence(beyond, `1 bestand is niet bekeken: ${MOST}`, `bestanden zijn niet bekeken: ${MOST}`),
    ...sentence(
      folders,
      '1 map in deze map is niet bekeken. Kies die map zelf.',
      'mappen in deze map zijn niet bekeken. Kies die zelf, een voor een.'
    ),
    ...(found || stopped || others > 0 || zips + folders > 0 ? [] : [ELSEWHERE])
  ].join(' ')
}

const MOST = `in één keer kunnen er ${MOST_AT_ONCE.toLocaleString('nl-NL')}. Zet de andere in een eigen map, en kies die daarna.`

/** "large", "shape" and so on are said as on the list of checks. */
export function refusalWords({ why, at }: Pick<Extract<Brought, { kind: 'refused' }>, 'why' | 'at'>): string {
  switch (why) {
    case 'disk-full':
      return 'De schijf is vol. Maak ruimte vrij en lees dit bestand opnieuw in.'
    case 'not-saved':
      return 'Dit bestand kon niet bij de andere leveringen komen. Mag u daar opslaan?'
    case 'zip-damaged':
    case 'zip-locked':
    case 'zip-unsafe':
    case 'zip-large':
    case 'zip-empty':
      return ofZip[why]
    default:
      return fill(regionContent.faults[why], { plek: at === '' ? '–' : at })
  }
}

const ofZip: Readonly<Record<ZipFault, string>> = {
  'zip-damaged': 'Deze zip is beschadigd, of is geen zip. Vraag om een nieuw bestand.',
  'zip-locked': 'Deze zip vraagt een wachtwoord. Pak de zip zelf uit en kies de bestanden die erin zitten.',
  'zip-unsafe': 'In deze zip staat iets dat er niet hoort. Wij lezen er niets uit. Vraag om een nieuw bestand.',
  'zip-large': 'In deze zip staat te veel. Pak de zip zelf uit en kies de leveringen die erin zitten.',
  'zip-empty': 'In deze zip staat niets. Vraag om een nieuw bestand.'
}

const NOTHING = 'Er zijn geen leveringen gevonden.'
/** As the button of a school says it. */
const ASK = 'Vraag de school om “Opslaan als gegevensbestand”.'
const ELSEWHERE =
  'Een levering is een bestand dat eindigt op .json. Kies een andere map, of vraag de school om “Opslaan als gegevensbestand”.'

const sentence = (count: number, one: string, more: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : `${count} ${more}`]
