// The regions that this computer knows, and what is done in one.
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { BroughtIn, regionsRequests } from '#shared/contract/regions.ts'
import { problem, type Problem } from '#shared/contract/problems.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import { codeOf } from '../../disk/file-system.ts'
import type { DiskOptions } from '../../disk/options.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { Viewer } from '../asking/viewer.ts'
import { DiskSilent, type PatientReader } from '../machine/patience.ts'
import type { Clock, Desk } from '../machine/types.ts'
import type { Zips } from '../own-folder/zips.ts'
import type { Documents } from '../documents/documents.ts'
import { parseSchoolYear, schoolYearOf } from '#shared/day.ts'
import { NOTHING_PASSED_OVER } from '#shared/region/passed-over.ts'
import type { PlacedFile } from '#shared/contract/documents.ts'
import { withAnswer, withoutSchools, withPlace, withSchools } from './changes.ts'
import { zipAt } from './delivery-zip.ts'
import { bringIn, filesAt, filesInFolder, textsFromPage, type Chosen, type ChosenFrom } from './intake.ts'
import { seldom } from './pieces.ts'
import type { AnswerOf, AskedOf, ReadyFile, RegionAsk } from './region-asks.ts'
import type { OpenRegion, Regions } from './regions.ts'

export interface RegionsServices {
  readonly regions: Regions
  readonly documents: Pick<Documents, 'put'>
  readonly reader: PatientReader
  readonly store: Pick<DiskOptions, 'fs'>
  readonly zips: Zips
  readonly desk: Desk
  readonly clock: Pick<Clock, 'today'>
  readonly newId: () => string
  readonly capabilities: { readonly pickFolder: boolean }
}

export function regionsHandlers({
  regions,
  documents,
  reader,
  store,
  zips,
  desk,
  clock,
  newId,
  capabilities
}: RegionsServices): HandlersOf<typeof regionsRequests> {
  const inRegion = <T>(regionId: string, work: (region: OpenRegion) => Promise<Answer<T>>): Promise<Answer<T>> =>
    regions.using(regionId, work)
  /** One after another would be fair, two at once is a mistake of whoever chose. */
  const bringing = async (region: OpenRegion, chosen: Chosen, viewer: Viewer): Promise<Answer<BroughtIn>> => {
    if (region.working !== undefined) return failed(problem('region-working'))
    const working = new AbortController()
    region.working = working
    try {
      const { deliveries, id } = region
      const brought = await bringIn(chosen, {
        into: deliveries,
        signal: working.signal,
        moved: progressFor(viewer, id)
      })
      if (brought.files.some(({ kind }) => kind === 'new')) regions.changed(id)
      return ok(brought)
    } finally {
      region.working = undefined
    }
  }
  /** What is asked of the deliveries of a year: what is new on disk is read first. */
  const asking = <A extends RegionAsk>(
    { regionId, schoolYear }: { readonly regionId: string; readonly schoolYear: string },
    viewer: Viewer,
    ask: A,
    asked: AskedOf<A>
  ): Promise<Answer<AnswerOf<A>>> =>
    inRegion(regionId, async (region) => {
      const year = parseSchoolYear(schoolYear)
      if (year === undefined) return failed(problem('bad-request'))
      return regions.ask(region, { schoolYear: year, ask, asked }, progressFor(viewer, regionId))
    })
  const putting = (regionId: string, file: ReadyFile): Promise<Answer<PlacedFile>> =>
    inRegion(regionId, (region) => documents.put(region.file.folder, file.fileName, file.bytes))
  return {
    'regions.list': async () => ok(await regions.list()),
    'regions.create': ({ name, kind }) => regions.create(name, kind),
    'regions.pick': async () => {
      if (!capabilities.pickFolder) return failed(problem('not-here'))
      const folder = await desk.pick('region-folder')
      return folder === null ? ok(null) : regions.add(folder)
    },
    'regions.forget': async ({ regionId }) => {
      await regions.forget(regionId)
      return ok(null)
    },
    'regions.open': ({ regionId }, viewer) => regions.open(regionId, viewer),
    'regions.leave': async ({ regionId }, viewer) => {
      await regions.leave(regionId, viewer.id)
      return ok(null)
    },
    'regions.putBack': ({ regionId, earlierId }) => inRegion(regionId, ({ file }) => file.putBack(earlierId)),
    'regions.pickDeliveries': ({ regionId, from }, viewer) =>
      inRegion(regionId, async (region) => {
        if (!capabilities.pickFolder) return failed(problem('not-here'))
        const disk = { fs: store.fs, asking: (place: string) => reader.in(place) }
        const chosen = from === 'files' ? await chosenFiles(desk, disk) : await chosenFolder(desk, disk)
        if (chosen === null) return ok(null)
        return 'code' in chosen ? failed(chosen) : bringing(region, chosen, viewer)
      }),
    'regions.take': ({ regionId, files }, viewer) =>
      inRegion(regionId, (region) => bringing(region, textsFromPage(files), viewer)),
    'regions.takeZip': async ({ regionId, zipId }, viewer) => {
      const zip = zips.find(zipId)
      if (zip === undefined) return failed(problem('zip-gone'))
      const { file, fileName } = zip
      const coming = [zipAt({ file, fs: store.fs, ask: reader.in(path.dirname(file)) }, fileName)]
      try {
        return await inRegion(regionId, (region) =>
          bringing(region, { coming, passedOver: NOTHING_PASSED_OVER }, viewer)
        )
      } finally {
        await zips.drop(zipId)
      }
    },
    'regions.stop': ({ regionId }) =>
      inRegion(regionId, async (region) => {
        regions.stop(region)
        return ok(null)
      }),
    'regions.usualYear': ({ regionId }, viewer) =>
      asking({ regionId, schoolYear: schoolYearOf(clock.today()) }, viewer, 'usualYear', {}),
    'regions.overview': (input, viewer) => asking(input, viewer, 'overview', {}),
    'regions.coverage': (input, viewer) => asking(input, viewer, 'coverage', input),
    'regions.area': (input, viewer) => asking(input, viewer, 'area', input),
    'regions.need': (input, viewer) => asking(input, viewer, 'need', input),
    'regions.school': (input, viewer) => asking(input, viewer, 'school', input),
    'regions.agreements': (input, viewer) => asking(input, viewer, 'agreements', input),
    'regions.wanted': (input, viewer) => asking(input, viewer, 'wanted', input),
    'regions.changed': (input, viewer) => asking(input, viewer, 'changed', input),
    'regions.questions': (input, viewer) => asking(input, viewer, 'questions', input),
    'regions.places': (input, viewer) => asking(input, viewer, 'places', input),
    'regions.towns': async ({ typed }) => ok((await import('./place-views.ts')).townsFor(typed)),
    'regions.yearStates': (input, viewer) => asking(input, viewer, 'yearStates', input),
    'regions.makeDecisions': async (input, viewer) => {
      const made = await asking(input, viewer, 'decisions', input)
      if (!made.ok) return made
      return made.value === null ? failed(problem('region-document-failed')) : putting(input.regionId, made.value)
    },
    'regions.bundle': async (input, viewer) => {
      const made = await asking(input, viewer, 'bundle', input)
      if (!made.ok) return made
      if (made.value === null) return failed(problem('no-delivery'))
      return made.value === 'too-large' ? failed(problem('bundle-too-large')) : putting(input.regionId, made.value)
    },
    'regions.report': async (input, viewer) => {
      if (input.form === 'pdf') {
        if (desk.printPdf === null) return failed(problem('not-here'))
        const made = await asking(input, viewer, 'outline', {})
        if (!made.ok) return made
        const { printPage } = await import('#shared/documents/print-page.ts')
        const bytes = await desk.printPdf(printPage(made.value))
        return putting(input.regionId, { fileName: fileNameOf(made.value.fileTitle, '.pdf'), bytes })
      }
      const made = await asking(input, viewer, 'word', {})
      if (!made.ok) return made
      return made.value === null ? failed(problem('region-document-failed')) : putting(input.regionId, made.value)
    },
    'regions.tables': async (input, viewer) => {
      const made = await asking(input, viewer, 'tables', {})
      if (!made.ok) return made
      const placed: PlacedFile[] = []
      for (const file of made.value) {
        const one = await putting(input.regionId, file)
        if (!one.ok) return one
        placed.push(one.value)
      }
      return ok(placed)
    },
    'regions.changeSchools': ({ regionId, put, remove }) =>
      regions.change(regionId, (region) => withSchools(withoutSchools(region, remove), put)),
    'regions.setThresholds': ({ regionId, thresholds }) =>
      regions.change(regionId, (region) => ({ ...region, thresholds: { ...region.thresholds, ...thresholds } })),
    'regions.rename': async ({ regionId, name }) =>
      name.trim() === ''
        ? failed(problem('bad-region-name'))
        : regions.change(regionId, (region) => ({ ...region, name: name.trim() })),
    'regions.answer': ({ regionId, ...said }) =>
      regions.change(regionId, (region) => withAnswer(region, { ...said, id: newId(), day: clock.today() })),
    'regions.placeTown': ({ regionId, place, at }) => regions.change(regionId, (region) => withPlace(region, place, at))
  }
}

/** Null when cancelled. */
async function chosenFiles(desk: Desk, from: ChosenFrom): Promise<Chosen | null> {
  const files = await desk.pickSeveral('deliveries')
  return files === null ? null : filesAt(files, from)
}

/** The same, or why the folder is not to be read. */
async function chosenFolder(desk: Desk, from: ChosenFrom): Promise<Chosen | Problem | null> {
  const folder = await desk.pick('deliveries-folder')
  try {
    return folder === null ? null : await filesInFolder(folder, from)
  } catch (error) {
    if (error instanceof DiskSilent) return problem('place-silent')
    if (codeOf(error) === 'UNKNOWN') throw error
    return problem('deliveries-unreadable')
  }
}

const progressFor = (viewer: Viewer, regionId: string): ((done: number, total: number) => void) =>
  seldom((done, total) => viewer.emit({ type: 'region-progress', regionId, done, total }))
