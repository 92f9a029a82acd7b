// The regions that this computer knows, and what is done in one.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { BroughtIn, regionsRequests } from '#shared/contract/regions.ts'
import { problem } from '#shared/contract/problems.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { Viewer } from '../asking/viewer.ts'
import type { PatientReader } from '../machine/patience.ts'
import type { Clock, Desk } from '../machine/types.ts'
import { withAnswer, withoutSchools, withPlace, withSchools } from './changes.ts'
import { bringIn, filesAt, filesInFolder, textsFromPage, type Coming } from './intake.ts'
import type { OpenRegion, Regions } from './regions.ts'

export interface RegionsServices {
  readonly regions: Regions
  readonly reader: PatientReader
  readonly desk: Desk
  readonly clock: Pick<Clock, 'today'>
  readonly newId: () => string
  readonly capabilities: { readonly pickFolder: boolean }
}

export function regionsHandlers({
  regions,
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
        moved: (done, total) => viewer.emit({ type: 'region-progress', regionId: id, done, total })
      })
      if (brought.files.some(({ kind }) => kind === 'new')) regions.changed(id)
      return ok(brought)
    } finally {
      region.working = undefined
    }
  }
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
