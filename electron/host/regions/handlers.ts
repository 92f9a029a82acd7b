// The regions that this computer knows, and what is done in one.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { BroughtIn, regionsRequests } from '#shared/contract/regions.ts'
import { problem } from '#shared/contract/problems.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { Viewer } from '../asking/viewer.ts'
import type { PatientReader } from '../machine/patience.ts'
import type { Clock, Desk } from '../machine/types.ts'
import { parseSchoolYear } from '#shared/day.ts'
import { withAnswer, withoutSchools, withPlace, withSchools } from './changes.ts'
import { bringIn, filesAt, filesInFolder, textsFromPage, type Coming } from './intake.ts'
import { seldom } from './pieces.ts'
import type { RegionFiles } from './region-files.ts'
import type { OpenRegion, Regions } from './regions.ts'
import type * as Views from './views.ts'
import type { Judged } from './views.ts'

export interface RegionsServices {
  readonly regions: Regions
  readonly regionFiles: RegionFiles
  readonly reader: PatientReader
  readonly desk: Desk
  readonly clock: Pick<Clock, 'today'>
  readonly newId: () => string
  readonly capabilities: { readonly pickFolder: boolean }
}

export function regionsHandlers({
  regions,
  regionFiles,
  reader,
  desk,
  clock,
  newId,
  capabilities
}: RegionsServices): HandlersOf<typeof regionsRequests> {
  const inRegion = async <T>(
    regionId: string,
    work: (region: OpenRegion) => Promise<Answer<T>>
  ): Promise<Answer<T>> => {
    const region = await regions.of(regionId)
    return region === undefined ? failed(problem('unknown-region')) : work(region)
  }
  /** One after another would be fair, two at once is a mistake of whoever chose. */
  const bringing = async (
    region: OpenRegion,
    coming: readonly Coming[],
    viewer: Viewer
  ): Promise<Answer<BroughtIn>> => {
    if (region.working !== undefined) return failed(problem('region-working'))
    const working = new AbortController()
    region.working = working
    try {
      const { deliveries, id } = region
      const brought = await bringIn(coming, {
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
  const judgedFor = (region: OpenRegion, schoolYear: string, viewer: Viewer): Promise<Answer<Judged>> => {
    const year = parseSchoolYear(schoolYear)
    return year === undefined
      ? Promise.resolve(failed(problem('bad-request')))
      : regions.judged(region, year, progressFor(viewer, region.id))
  }
  /** What is asked of the deliveries of a year: what is new on disk is read first. */
  const viewing = <T>(
    { regionId, schoolYear }: { readonly regionId: string; readonly schoolYear: string },
    viewer: Viewer,
    view: (judged: Judged, views: typeof Views) => T
  ): Promise<Answer<T>> =>
    inRegion(regionId, async (region) => {
      const judged = await judgedFor(region, schoolYear, viewer)
      return judged.ok ? ok(view(judged.value, await import('./views.ts'))) : judged
    })
  return {
    'regions.list': async () => ok(await regions.list()),
    'regions.create': ({ name, kind }) => regions.create(name, kind),
    'regions.pick': async () => {
      if (!capabilities.pickFolder) return failed(problem('not-here'))
      const folder = await desk.pickRegionFolder()
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
        const picked = await desk.pickDeliveries(from)
        const [folder] = picked ?? []
        if (picked === null || folder === undefined) return ok(null)
        const asking = (place: string) => reader.in(place)
        const coming = from === 'files' ? filesAt(picked, asking) : await filesInFolder(folder, asking)
        return bringing(region, coming, viewer)
      }),
    'regions.take': ({ regionId, files }, viewer) =>
      inRegion(regionId, (region) => bringing(region, textsFromPage(files), viewer)),
    'regions.stop': ({ regionId }) =>
      inRegion(regionId, async (region) => {
        region.working?.abort()
        return ok(null)
      }),
    'regions.overview': (input, viewer) => viewing(input, viewer, (judged, { overviewOf }) => overviewOf(judged)),
    'regions.coverage': (input, viewer) =>
      viewing(input, viewer, ({ index, region }, { coverageTable }) =>
        coverageTable(index, region.thresholds, input.filter)
      ),
    'regions.area': (input, viewer) =>
      viewing(
        input,
        viewer,
        ({ index, region }, { areaView }) => areaView(index, region.thresholds, input.area, input.filter) ?? null
      ),
    'regions.need': (input, viewer) =>
      viewing(
        input,
        viewer,
        ({ index, region }, { needView }) => needView(index, region.thresholds, input.need, input.filter) ?? null
      ),
    'regions.school': (input, viewer) =>
      viewing(input, viewer, (judged, { shownSchool }) => shownSchool(judged, input.school)),
    'regions.agreements': (input, viewer) =>
      viewing(input, viewer, ({ index }, { agreementViews }) => agreementViews(index, input.filter)),
    'regions.wanted': (input, viewer) =>
      viewing(input, viewer, ({ index }, { wantedAndTraining }) => wantedAndTraining(index, input.filter)),
    'regions.changed': (input, viewer) =>
      viewing(input, viewer, ({ index }, { changedSince }) => changedSince(index, input.filter)),
    'regions.questions': (input, viewer) =>
      viewing(input, viewer, ({ index }, { questionsOf, forOthers }) => ({
        questions: questionsOf(index, input.filter),
        others: forOthers(index, input.filter)
      })),
    'regions.places': async (input, viewer) => {
      const { placesOf } = await import('./place-views.ts')
      return viewing(input, viewer, (judged) => placesOf(judged, input))
    },
    'regions.towns': async ({ typed }) => ok((await import('./place-views.ts')).townsFor(typed)),
    'regions.yearStates': async (input, viewer) => {
      const { yearStates } = await import('./place-views.ts')
      return viewing(input, viewer, ({ index }) => yearStates(index, clock.today(), input.filter))
    },
    'regions.makeDecisions': (input, viewer) =>
      inRegion(input.regionId, async (region) => {
        const judged = await judgedFor(region, input.schoolYear, viewer)
        return judged.ok ? regionFiles.decisions(region.file.folder, judged.value, input) : judged
      }),
    'regions.bundle': (input, viewer) =>
      inRegion(input.regionId, async (region) => {
        const judged = await judgedFor(region, input.schoolYear, viewer)
        return judged.ok ? regionFiles.bundle(region.file.folder, judged.value, input.school) : judged
      }),
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

const progressFor = (viewer: Viewer, regionId: string): ((done: number, total: number) => void) =>
  seldom((done, total) => viewer.emit({ type: 'region-progress', regionId, done, total }))
