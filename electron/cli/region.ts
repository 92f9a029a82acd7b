// What the deliveries of a region say: in words, as data, as a report, and as tables. The input is only read; what is made is made whole or not at all.
import path from 'node:path'
import { catalogue } from '#assets/load.ts'
import { needsContent } from '#assets/needs/index.ts'
import { regionContent } from '#assets/region/index.ts'
import { parseSchoolYear, schoolYearOf, writeDay, type IsoDay, type SchoolYear } from '#shared/day.ts'
import { regionReport } from '#shared/documents/region/report.ts'
import { regionSource, type RegionSource } from '#shared/documents/region/source.ts'
import { regionTables } from '#shared/documents/region/tables.ts'
import { agreementViews } from '#shared/region/agreements.ts'
import { changedSince } from '#shared/region/changed.ts'
import { coverageTable } from '#shared/region/coverage.ts'
import { deliveredSentence } from '#shared/documents/region/delivered-words.ts'
import { deliveriesOf, type RegionFile } from '#shared/region/deliveries.ts'
import { questionsOf } from '#shared/region/for-others.ts'
import { emptyRegion, type Region } from '#shared/region/region.ts'
import { wantedAndTraining } from '#shared/region/wanted.ts'
import { laterYears, laterYearSentence, usualYear, yearsOf } from '#shared/region/years.ts'
import { DocumentMaker } from '../host/documents/document-maker.ts'
import { DeliveryFolder } from '../host/regions/delivery-folder.ts'
import { defaultStoreOptions } from '../store/index.ts'
import { readFolder } from '../store/read-folder.ts'
import { regionFormat } from '../store/region-format.ts'
import { makeWord } from '../word/make-file.ts'
import type { Result } from './commands.ts'
import { filesIn } from './region-files.ts'
import { isThere, TIME_LIMIT, writeAll, type FileToWrite, type WrittenAll } from './writing.ts'

export interface RegionAsked {
  readonly day: IsoDay
  /** As it was typed; that for which most schools delivered where it is left out. */
  readonly year?: string | undefined
  /** A new Word file. */
  readonly report?: string | undefined
  /** A folder for the tables. */
  readonly csv?: string | undefined
}

/**
 * @param place the folder of a region, or any folder with deliveries
 * @param wordWorker the built worker for documents
 */
export async function regionOf(place: string, asked: RegionAsked, wordWorker: URL): Promise<Result> {
  const read = await readRegion(path.resolve(place), place)
  if (typeof read === 'string') return refused(read)
  const schoolYear = asked.year === undefined ? usualYearOf(read, asked.day) : parseSchoolYear(asked.year)
  if (schoolYear === undefined)
    return refused(
      asked.year === undefined
        ? `In ${place} staat geen levering die te lezen is: noem de map met de leveringen van scholen.`
        : `"${asked.year}" is geen schooljaar: schrijf een schooljaar als 2026-2027.`
    )
  const source = regionSource({
    ...read,
    schoolYear,
    needs: needsContent,
    content: regionContent,
    catalogue,
    today: asked.day
  })
  const wrong = await whyNotThere(asked)
  if (wrong !== undefined) return refused(wrong)
  const report = asked.report === undefined ? undefined : await reportFile(source, asked.report, wordWorker)
  if (typeof report === 'string') return refused(report)
  const written = await writeEach([
    ...(report === undefined || asked.report === undefined
      ? []
      : [{ option: '--report', folder: path.dirname(path.resolve(asked.report)), files: [report] }]),
    ...(asked.csv === undefined
      ? []
      : [{ option: '--csv', folder: path.resolve(asked.csv), files: tableFiles(source) }])
  ])
  if (typeof written === 'string') return refused(written)
  return {
    ok: true,
    text: [...linesOf(source), ...(written.length === 0 ? [] : ['', ...written])].join('\n'),
    data: dataOf(source, written)
  }
}

function usualYearOf({ files, region }: Read, day: IsoDay): SchoolYear | undefined {
  const running = schoolYearOf(day)
  return usualYear(yearsOf(deliveriesOf(files, region, running)), running)
}

const refused = (sentence: string): Result => ({ ok: false, sentence })

interface Read {
  readonly region: Region
  readonly files: readonly RegionFile[]
}

/** Or why not, as a sentence. */
async function readRegion(absolute: string, place: string): Promise<Read | string> {
  const disk = defaultStoreOptions()
  const facts = await disk.fs.stat(absolute).catch(() => undefined)
  if (facts === undefined) return `${place} bestaat niet: noem de map van de regio, of een map met leveringen.`
  const isOwnFile = path.basename(absolute).toLowerCase() === regionFormat.fileName
  if (!facts.folder && !isOwnFile) return `${place} is geen map: noem de map van de regio, of een map met leveringen.`
  const folder = facts.folder ? absolute : path.dirname(absolute)
  if (!(await isThere(path.join(folder, regionFormat.fileName)))) {
    const files = await filesIn(folder, disk)
    return files === undefined
      ? unreadable(place)
      : { region: emptyRegion(path.basename(folder), 'partnership'), files }
  }
  const read = await readFolder(folder, { ...disk, format: regionFormat })
  switch (read.state) {
    case 'ok': {
      const files = await new DeliveryFolder(folder, disk).read(() => undefined).catch(() => undefined)
      return files === undefined ? unreadable(place) : { region: read.value, files }
    }
    case 'newer':
      return `De regio in ${place} is gemaakt met een nieuwere versie van dit programma: installeer die versie eerst.`
    case 'damaged':
    case 'not-a-school':
      return `Het bestand ${regionFormat.fileName} in ${place} is beschadigd: open de regio in het programma om een eerdere versie terug te zetten.`
    case 'missing':
    case 'unreadable':
      return `Het bestand ${regionFormat.fileName} in ${place} is nu niet te lezen: sluit andere programma's die het gebruiken en probeer het opnieuw.`
  }
}

const unreadable = (place: string): string =>
  `De leveringen in ${place} zijn nu niet te lezen: kijk of de map er is en of u die mag openen, en probeer het opnieuw.`

async function whyNotThere({ report, csv }: RegionAsked): Promise<string | undefined> {
  if (csv === '') return 'Noem met --csv de map waarin de tabellen moeten komen.'
  if (report === undefined) return undefined
  if (path.extname(report).toLowerCase() !== '.docx')
    return 'Noem met --report een bestand dat eindigt op .docx, want het verslag is een Word-document.'
  return (await isThere(path.resolve(report))) ? `Het bestand ${report} bestaat al: kies een andere naam.` : undefined
}

async function reportFile(source: RegionSource, place: string, wordWorker: URL): Promise<FileToWrite | string> {
  const worker = new DocumentMaker(wordWorker)
  try {
    const made = await makeWord({ outline: regionReport(source), worker, timeLimitMs: TIME_LIMIT })
    if (made.ok) return { name: path.basename(place), bytes: made.bytes }
    return made.why === 'document-too-slow'
      ? 'Het verslag duurde te lang en is gestopt.'
      : 'Het verslag is niet gemaakt.'
  } finally {
    await worker.close()
  }
}

const tableFiles = (source: RegionSource): readonly FileToWrite[] =>
  regionTables(source).map(({ fileName, csv }) => ({ name: fileName, bytes: new TextEncoder().encode(csv) }))

interface Order {
  readonly option: string
  readonly folder: string
  readonly files: readonly FileToWrite[]
}

/** Where each file stands; or why not, and then none does. */
async function writeEach(orders: readonly Order[]): Promise<readonly string[] | string> {
  const done: WrittenAll[] = []
  for (const { option, folder, files } of orders) {
    const written = await writeAll(folder, files)
    if (written.ok) {
      done.push(written)
      continue
    }
    for (const { takeBack } of done.toReversed()) await takeBack()
    return `${written.why}: kies voor ${option} een andere plek.`
  }
  return done.flatMap(({ paths }) => paths)
}

function linesOf(source: RegionSource): readonly string[] {
  const { region, index, checks, content, today } = source
  const { delivered, hasStates, rows } = coverageTable(index, region.thresholds)
  return [
    `${region.name}, ${writeDay(today)}`,
    deliveredSentence(delivered, index.deliveries.schoolYear, content),
    ...laterYears(index.deliveries).map((later) => `${laterYearSentence(later, content)} Kies dat jaar met --year.`),
    ...(checks.length === 0 ? [] : ['', ...checks.map(({ about, sentence }) => `${about}: ${sentence}`)]),
    '',
    ...(hasStates
      ? rows.flatMap(({ need, whole: { state } }) =>
          state === null ? [] : [`${need.name}: ${content.states[state].name}`]
        )
      : [content.noState.tooFew]),
    '',
    ...content.notSaid
  ]
}

/** The shape stands in docs/command-line.md. */
function dataOf(source: RegionSource, files: readonly string[]): object {
  const { region, index, checks, today, content } = source
  const coverage = coverageTable(index, region.thresholds)
  const { wanted, otherTraining } = wantedAndTraining(index)
  return {
    region: region.name,
    kind: region.kind,
    date: today,
    schoolYear: index.deliveries.schoolYear,
    delivered: coverage.delivered,
    laterYears: laterYears(index.deliveries),
    hasStates: coverage.hasStates,
    thresholds: region.thresholds,
    checks,
    areas: coverage.areas,
    needs: coverage.rows,
    agreements: agreementViews(index),
    wanted,
    otherTraining,
    questions: questionsOf(index),
    changed: changedSince(index),
    notSaid: content.notSaid,
    files
  }
}
