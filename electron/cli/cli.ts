// The command line over the same services as the window: npm run --silent sop -- <command> …
// Exit codes: 0 done (also when a school is unfinished) · 3 and 4 of remind alone (remind.ts) · 2 bad input, one sentence on stderr · 1 a bug of ours.
import { parseArgs } from 'node:util'
import type { IsoDay } from '#shared/day.ts'
import type { DocumentKind } from '#shared/documents/kinds/index.ts'
import { typedDay } from '#shared/typed-day.ts'
import { systemClock } from '../host/machine/system.ts'
import { agendaOf, checkOf, documentsOf, exampleAt, WORD_WORKER, type Result } from './commands.ts'
import { remindAll } from './remind.ts'

/** The kinds of documents are read when they are asked for. */
async function allKinds(): Promise<readonly DocumentKind[]> {
  const { documentKinds, isAboutScan } = await import('#shared/documents/kinds/index.ts')
  return documentKinds.filter((kind) => !isAboutScan(kind))
}

const usage = async (): Promise<string> => `Zo gebruikt u deze opdrachten:
  sop example <map>                                   maakt de voorbeeldschool in een nieuwe map
  sop check <school> [--date D]                       zegt wat er nog mist
  sop agenda <school> [--date D] [--ics <bestand>]    zegt wat wanneer moet, en waarom; of schrijft het voor een agenda
  sop remind --all [--date D]                         zegt wat er te doen is in alle scholen van deze computer
  sop documents <school> --out <map> [--only soort,…] [--date D]   maakt de Word-documenten
  sop region <map> [--report <bestand>] [--csv <map>] [--year J] [--date D]   telt de leveringen van scholen op
Bij elke opdracht: --json voor uitvoer die een programma kan lezen.
<school> is de map van een school, of het bestand school.json daarin. D is een dag, zoals 2026-11-23.
Bij region is <map> de map van een regio, of een map met leveringen. J is een schooljaar, zoals 2026-2027.
Soorten documenten (zonder --only allemaal): ${(await allKinds()).join(', ')}.`

/** Bad input: what is wrong, in one sentence. */
class BadInput extends Error {}

/** Runs one command. Gives the exit code; writes to stdout, and on bad input one sentence to stderr. Never throws. */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    const {
      positionals: [command, ...places],
      values
    } = parse(argv)
    if (values.help === true || command === 'help') return say(await usage())
    const result = await carryOut(command, places, values)
    if (!result.ok) throw new BadInput(result.sentence)
    if (result.remark !== undefined) process.stderr.write(`${result.remark}\n`)
    say(values.json === true ? JSON.stringify(result.data, null, 2) : result.text)
    return result.code ?? 0
  } catch (error) {
    const known = error instanceof BadInput
    process.stderr.write(
      `${known ? error.message : 'Er ging iets mis in het programma zelf. Er is niets veranderd aan uw school.'}\n`
    )
    return known ? 2 : 1
  }
}

interface Values {
  readonly date?: string | undefined
  readonly out?: string | undefined
  readonly only?: string | undefined
  readonly ics?: string | undefined
  readonly report?: string | undefined
  readonly csv?: string | undefined
  readonly year?: string | undefined
  readonly all?: boolean | undefined
  readonly json?: boolean | undefined
  readonly help?: boolean | undefined
}

const COMMANDS = ['example', 'check', 'agenda', 'remind', 'documents', 'region'] as const

/** Which options belong to a command, beside --json. */
const OPTIONS = {
  example: [],
  check: ['date'],
  agenda: ['date', 'ics'],
  remind: ['date', 'all'],
  documents: ['date', 'out', 'only'],
  region: ['date', 'report', 'csv', 'year']
} as const satisfies Readonly<Record<(typeof COMMANDS)[number], readonly string[]>>

function parse(argv: readonly string[]): { positionals: readonly string[]; values: Values } {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        out: { type: 'string' },
        only: { type: 'string' },
        ics: { type: 'string' },
        report: { type: 'string' },
        csv: { type: 'string' },
        year: { type: 'string' },
        all: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' }
      }
    })
  } catch {
    throw new BadInput(
      'Een van de opties klopt niet: bedoeld zijn --date D, --out <map>, --only soort,…, --ics <bestand>, --report <bestand>, --csv <map>, --year J, --all en --json.'
    )
  }
}

async function carryOut(command: string | undefined, places: readonly string[], values: Values): Promise<Result> {
  const known = COMMANDS.find((name) => name === command)
  if (known === undefined) {
    throw new BadInput(
      `${command === undefined ? 'Er is geen opdracht gegeven' : `De opdracht "${command}" bestaat niet`}: kies uit ${COMMANDS.join(', ')}.`
    )
  }
  const allowed: readonly string[] = OPTIONS[known]
  const strange = (['date', 'out', 'only', 'ics', 'report', 'csv', 'year', 'all'] as const).find(
    (name) => values[name] !== undefined && !allowed.includes(name)
  )
  if (strange !== undefined) throw new BadInput(`De optie --${strange} hoort niet bij de opdracht "${known}".`)
  if (known === 'remind') {
    if (values.all !== true || places.length > 0)
      throw new BadInput('Schrijf "remind --all" zonder map: deze opdracht kijkt naar alle scholen van deze computer.')
    return remindAll(dayOf(values))
  }
  const [place, ...more] = places
  if (place === undefined || place === '') throw new BadInput(`Noem bij "${known}" ${whichFolder(known)}.`)
  if (more.length > 0)
    throw new BadInput(`Noem bij "${known}" maar één map; een naam met spaties hoort tussen aanhalingstekens.`)
  switch (known) {
    case 'example':
      return exampleAt(place)
    case 'check':
      return checkOf(place, dayOf(values))
    case 'agenda':
      if (values.ics === '') throw new BadInput('Noem met --ics het bestand waarin de agenda moet komen.')
      return agendaOf(place, dayOf(values), values.ics)
    case 'documents':
      if (values.out === undefined || values.out === '')
        throw new BadInput('Noem met --out de map waarin de documenten moeten komen.')
      return documentsOf(place, values.out, await kindsOf(values), dayOf(values))
    case 'region': {
      const { regionOf } = await import('./region.ts')
      const { report, csv, year } = values
      return regionOf(place, { day: dayOf(values), report, csv, year }, WORD_WORKER)
    }
  }
}

function whichFolder(command: (typeof COMMANDS)[number]): string {
  if (command === 'example') return 'de nieuwe map'
  return command === 'region' ? 'de map van de regio' : 'de map van de school'
}

function dayOf(values: Values): IsoDay {
  if (values.date === undefined) return systemClock().today()
  const day = typedDay(values.date)
  if (day === undefined) throw new BadInput(`"${values.date}" is geen dag: schrijf een dag als 2026-11-23.`)
  return day
}

async function kindsOf(values: Values): Promise<readonly DocumentKind[]> {
  const all = await allKinds()
  if (values.only === undefined) return all
  return values.only.split(',').map((name) => {
    const kind = all.find((known) => known === name.trim())
    if (kind === undefined) throw new BadInput(`"${name}" is geen soort document: kies uit ${all.join(', ')}.`)
    return kind
  })
}

function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}
