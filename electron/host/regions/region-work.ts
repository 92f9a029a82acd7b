// Reading the deliveries of a region and saying what they say. The program does it in a worker (region-worker.ts), so that no window waits for it.
import type { RegionOverview, ShownSchool } from '#shared/contract/regions.ts'
import { schoolYearOf, type SchoolYear } from '#shared/day.ts'
import { makeBundle } from '#shared/delivery/bundle.ts'
import type { Delivery } from '#shared/delivery/delivery.ts'
import { bundleText, LARGEST_BUNDLE, readBundle } from '#shared/delivery/read-bundle.ts'
import type { Outline } from '#shared/documents/outline.ts'
import type { RegionSource } from '#shared/documents/region/source.ts'
import { agreementViews } from '#shared/region/agreements.ts'
import { areaView } from '#shared/region/area-view.ts'
import { changedSince } from '#shared/region/changed.ts'
import { checksOf, type Check } from '#shared/region/checks.ts'
import { coverageTable, deliveredOf } from '#shared/region/coverage.ts'
import { deliveriesOf, yearBefore, type RegionFile } from '#shared/region/deliveries.ts'
import { forOthers, questionsOf } from '#shared/region/for-others.ts'
import { needView } from '#shared/region/need-view.ts'
import { regionIndex, type RegionIndex } from '#shared/region/region-index.ts'
import type { Region } from '#shared/region/region.ts'
import { schoolOf } from '#shared/region/school-of.ts'
import { schoolView } from '#shared/region/school-view.ts'
import { wantedAndTraining } from '#shared/region/wanted.ts'
import { laterYears, usualYear, yearsOf } from '#shared/region/years.ts'
import { needsContent } from '#assets/needs/index.ts'
import { regionContent } from '#assets/region/index.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import { codeOf } from '../../disk/file-system.ts'
import type { DiskOptions } from '../../disk/options.ts'
import { DeliveryFolder } from './delivery-folder.ts'
import type { AnswerOf, AskedOf, ReadyFile, RegionAsk, RegionOrder } from './region-asks.ts'

/** A region in one school year, as its files stand now. */
export interface Judged {
  readonly files: readonly RegionFile[]
  readonly mark: number
  readonly region: Region
  readonly index: RegionIndex
  readonly checks: readonly Check[]
}

/** What an answer is made of. `before` is the same of the year before: only made where it is asked. */
interface Reading extends Judged {
  readonly before: () => Judged
  readonly today: RegionOrder['today']
}

interface Folder {
  readonly deliveries: DeliveryFolder
  readonly judged: Map<SchoolYear, Judged>
  lately: { readonly at: number; readonly files: readonly RegionFile[] } | undefined
}

/** A page asks several things at once: what was read a moment ago is not looked for anew. In milliseconds. */
const A_MOMENT = 1_500

/** The disk does not give the folder of deliveries. */
export class DeliveriesUnreadable extends Error {}

export class RegionWork {
  private readonly folders = new Map<string, Folder>()

  constructor(private readonly disk: DiskOptions) {}

  /** @param moved told how many of how many files are read. Rejects with DeliveriesUnreadable, or with the reason of the signal. */
  async answer<A extends RegionAsk>(
    order: RegionOrder<A>,
    moved: (done: number, total: number) => void,
    signal: AbortSignal
  ): Promise<AnswerOf<A>> {
    const folder = this.folderAt(order.folder)
    const files = await this.filesOf(folder, order.anew, moved, signal)
    const ofYear = (year: SchoolYear): Judged => judgedIn(folder, files, order, year)
    const reading: Reading = {
      ...ofYear(order.schoolYear),
      before: () => ofYear(yearBefore(order.schoolYear)),
      today: order.today
    }
    return (makers[order.ask] as Maker<A>)(reading, order.asked)
  }

  private folderAt(place: string): Folder {
    const found = this.folders.get(place) ?? {
      deliveries: new DeliveryFolder(place, this.disk),
      judged: new Map<SchoolYear, Judged>(),
      lately: undefined
    }
    this.folders.set(place, found)
    return found
  }

  private async filesOf(
    folder: Folder,
    anew: boolean,
    moved: (done: number, total: number) => void,
    signal: AbortSignal
  ): Promise<readonly RegionFile[]> {
    const now = this.disk.now()
    const { lately } = folder
    if (!anew && lately !== undefined && now >= lately.at && now - lately.at < A_MOMENT) return lately.files
    try {
      const files = await folder.deliveries.read(moved, signal)
      folder.lately = { at: this.disk.now(), files }
      return files
    } catch (error) {
      if (codeOf(error) === 'UNKNOWN') throw error
      throw new DeliveriesUnreadable('the deliveries cannot be read', { cause: error })
    }
  }
}

function judgedIn(
  { judged }: Folder,
  files: readonly RegionFile[],
  { region, mark }: RegionOrder,
  year: SchoolYear
): Judged {
  const there = judged.get(year)
  if (there?.files === files && there.mark === mark) return there
  const deliveries = deliveriesOf(files, region, year)
  const made: Judged = {
    files,
    mark,
    region,
    index: regionIndex(deliveries, needsContent),
    checks: checksOf(deliveries, region.thresholds, needsContent, regionContent)
  }
  judged.set(year, made)
  return made
}

type Maker<A extends RegionAsk> = (reading: Reading, asked: AskedOf<A>) => AnswerOf<A> | Promise<AnswerOf<A>>

const makers: { readonly [A in RegionAsk]: Maker<A> } = {
  usualYear: ({ index, today }) => usualYear(yearsOf(index.deliveries), schoolYearOf(today)) ?? null,
  overview: overviewOf,
  coverage: ({ index, region }, { filter }) => coverageTable(index, region.thresholds, filter),
  area: ({ index, region }, { area, filter }) => areaView(index, region.thresholds, area, filter) ?? null,
  need: ({ index, region }, { need, filter }) => needView(index, region.thresholds, need, filter) ?? null,
  school: (reading, { school }) => shownSchool(reading, school),
  agreements: ({ index }, { filter }) => agreementViews(index, filter),
  wanted: ({ index }, { filter }) => wantedAndTraining(index, filter),
  changed: ({ index }, { filter }) => changedSince(index, filter),
  questions: ({ index }, { filter }) => ({
    questions: questionsOf(index, filter),
    others: forOthers(index, filter)
  }),
  places: async (reading, asked) => (await import('./place-views.ts')).placesOf(reading, asked),
  yearStates: async ({ index, today }, { filter }) =>
    (await import('./place-views.ts')).yearStates(index, today, filter),
  decisions: decisionsOf,
  word: async (reading) => inWord(await reportOf(reading)),
  outline: reportOf,
  tables: tablesOf,
  bundle: (reading, { school }) => bundleOf(reading, school)
}

function overviewOf({ index, checks, region: { thresholds } }: Judged): RegionOverview {
  return {
    delivered: deliveredOf(index),
    hasStates: coverageTable({ ...index, needs: [] }, thresholds).hasStates,
    checks,
    laterYears: laterYears(index.deliveries),
    schools: index.schools.map((school) => ({
      ...schoolOf(school),
      hasDelivered: school.school.now !== undefined
    })),
    areas: index.areas,
    boards: index.boards
  }
}

/** Only what a window shows: what a program does not know may be anything. */
function shownSchool({ index, checks }: Judged, schoolId: string): ShownSchool | null {
  const found = schoolView(index, checks, schoolId)
  if (found === undefined) return null
  return { ...found, delivery: found.delivery === undefined ? null : shown(found.delivery) }
}

const shown = ({
  deliveredOn,
  schoolYear,
  concept,
  profile,
  contact,
  mayBeShared,
  question,
  extra
}: Delivery): NonNullable<ShownSchool['delivery']> => ({
  deliveredOn,
  schoolYear,
  concept,
  version: profile.version,
  adoptedOn: profile.adoptedOn,
  adviceOn: profile.adviceOn,
  contact: contact.function,
  email: contact.email,
  mayBeShared,
  question,
  extra: extra.map(({ question: asked, answer }) => ({ question: asked, answer }))
})

/** As `regionSource`, of what is judged already. */
async function papersSource({ region, index, checks, before, today }: Reading): Promise<RegionSource> {
  const [{ catalogue }, { besideLastYear }] = await Promise.all([
    import('#assets/load.ts'),
    import('#shared/documents/region/source.ts')
  ])
  return besideLastYear({ region, index, checks, catalogue, content: regionContent, today }, before().index)
}

async function reportOf(reading: Reading) {
  const { regionReport } = await import('#shared/documents/region/report.ts')
  return regionReport(await papersSource(reading))
}

async function decisionsOf(reading: Reading, { filter, form }: AskedOf<'decisions'>): Promise<ReadyFile | null> {
  const { decisionsOf: listOf, stateTable } = await import('./place-views.ts')
  if (form === 'word') return inWord(listOf(reading, filter, reading.today))
  const { fileTitle, csv } = stateTable(reading, filter, reading.today)
  return { fileName: fileNameOf(fileTitle, '.csv'), bytes: bytesOf(csv) }
}

async function inWord(outline: Outline): Promise<ReadyFile | null> {
  const [{ writeWord }, { checkWord }] = await Promise.all([
    import('../../word/write.ts'),
    import('../../word/check.ts')
  ])
  const bytes = Uint8Array.from(await writeWord(outline))
  return checkWord(bytes, outline).complete ? { fileName: fileNameOf(outline.fileTitle), bytes } : null
}

async function tablesOf(reading: Reading): Promise<readonly ReadyFile[]> {
  const { regionTables } = await import('#shared/documents/region/tables.ts')
  return regionTables(await papersSource(reading)).map(({ fileName, csv }) => ({ fileName, bytes: bytesOf(csv) }))
}

function bundleOf({ index, region, today }: Reading, school: string | null): AnswerOf<'bundle'> {
  const own = school === null ? undefined : index.schools.find((one) => one.school.id === school)?.school
  if (school !== null && own?.now === undefined) return null
  const { schoolYear } = index.deliveries
  const bundle = makeBundle({
    region: region.name,
    schoolYear,
    madeOn: today,
    schools: deliveredOf(index).m,
    deliveries: index.schools.flatMap(({ school: { counts, now } }) =>
      counts && now !== undefined ? [now.delivery] : []
    ),
    needs: needsContent.needs,
    ...(own?.now === undefined ? {} : { own: own.now.delivery })
  })
  const text = bundleText(bundle)
  const bytes = bytesOf(text)
  // As its schools will: what they would refuse is not given out.
  const read = readBundle(text)
  if (bytes.length > LARGEST_BUNDLE || (read.kind === 'refused' && read.why === 'large')) return 'too-large'
  if (read.kind === 'refused') throw new Error(`the bundle that was made is no bundle: ${read.why} ${read.at}`)
  // Schools of one name are told apart, so that none gets the bundle of another.
  const whose = own === undefined ? [region.name] : [own.code, own.name, own.code === '' ? own.place : '']
  const called = whose.filter((part) => part.trim() !== '').join(' ')
  const title = ['bundel', schoolYear, called].filter((part) => part !== '')
  return { fileName: fileNameOf(title.join('-'), '.json'), bytes }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
