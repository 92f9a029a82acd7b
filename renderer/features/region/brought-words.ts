// What became of the files that were brought in, in short sentences, each with a way on.
import type { Brought, BroughtIn } from '#shared/contract/contract.ts'
import { MOST_AT_ONCE } from '#shared/region/passed-over.ts'

export function broughtWords({ files, stopped, passedOver: { others, zips, beyond, folders } }: BroughtIn): string {
  const of = (kind: Brought['kind']): number => files.filter((file) => file.kind === kind).length
  const found = files.length > 0
  return [
    ...(stopped ? ['Gestopt.'] : []),
    ...(found || stopped ? [] : [NOTHING]),
    ...sentence(of('new'), '1 bestand ingelezen.', 'bestanden ingelezen.'),
    ...sentence(of('there'), '1 bestand was er al.', 'bestanden waren er al.'),
    ...sentence(of('refused'), '1 bestand is niet ingelezen.', 'bestanden zijn niet ingelezen.'),
    ...sentence(
      others,
      `1 bestand is geen gegevensbestand (.json). ${ASK}`,
      `bestanden zijn geen gegevensbestand (.json). ${ASK}`
    ),
    ...sentence(zips, '1 bestand is een zip. Pak dat eerst uit.', 'bestanden zijn een zip. Pak die eerst uit.'),
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
const NOTHING = 'Er zijn geen leveringen gevonden.'
/** As the button of a school says it. */
const ASK = 'Vraag de school om “Opslaan als gegevensbestand”.'
const ELSEWHERE =
  'Een levering is een bestand dat eindigt op .json. Kies een andere map, of vraag de school om “Opslaan als gegevensbestand”.'

const sentence = (count: number, one: string, more: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : `${count} ${more}`]
