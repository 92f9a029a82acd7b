// What a region gives out, as files beside its deliveries: the bundle for its schools, and the decisions of a board.
import { failed, type Answer } from '#shared/contract/answer.ts'
import type { PlacedFile } from '#shared/contract/documents.ts'
import { problem } from '#shared/contract/problems.ts'
import { makeBundle } from '#shared/delivery/bundle.ts'
import type { Outline } from '#shared/documents/outline.ts'
import { deliveredOf } from '#shared/region/coverage.ts'
import type { RegionFilter } from '#shared/region/region-index.ts'
import { needsContent } from '#assets/needs/index.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import type { Clock } from '../machine/types.ts'
import type { Judged } from './views.ts'

export interface RegionFilesOptions {
  readonly clock: Pick<Clock, 'today'>
  /** Puts a file beside the documents of a folder. */
  readonly put: (folder: string, fileName: string, bytes: Uint8Array) => Promise<Answer<PlacedFile>>
  /** Writes a paper there as Word. */
  readonly write: (folder: string, outline: Outline) => Promise<Answer<PlacedFile>>
}

export interface DecisionsAsked {
  readonly filter: RegionFilter
  /** The list of decisions, or the state of all schools as a table. */
  readonly form: 'word' | 'csv'
}

export class RegionFiles {
  constructor(private readonly options: RegionFilesOptions) {}

  /** @param school for which it is made, by its id: with its own row; null: for all */
  async bundle(folder: string, { index, region }: Judged, school: string | null): Promise<Answer<PlacedFile>> {
    const counting = index.schools.filter(({ school: { counts } }) => counts)
    const own = school === null ? undefined : index.schools.find(({ school: { id } }) => id === school)?.school
    if (school !== null && own?.now === undefined) return failed(problem('no-delivery'))
    const { schoolYear } = index.deliveries
    const bundle = makeBundle({
      region: region.name,
      schoolYear,
      madeOn: this.options.clock.today(),
      schools: deliveredOf(index).m,
      deliveries: counting.flatMap(({ school: { now } }) => (now === undefined ? [] : [now.delivery])),
      needs: needsContent.needs,
      ...(own?.now === undefined ? {} : { own: own.now.delivery })
    })
    const title = ['bundel', schoolYear, own === undefined ? region.name : own.name].filter(
      (part) => part.trim() !== ''
    )
    const bytes = Buffer.from(`${JSON.stringify(bundle, null, 2)}\n`, 'utf8')
    return this.options.put(folder, fileNameOf(title.join('-'), '.json'), bytes)
  }

  async decisions(folder: string, judged: Judged, { filter, form }: DecisionsAsked): Promise<Answer<PlacedFile>> {
    const { decisionsOf, stateTable } = await import('./place-views.ts')
    const today = this.options.clock.today()
    if (form === 'word') return this.options.write(folder, decisionsOf(judged, filter, today))
    const { fileTitle, csv } = stateTable(judged, filter, today)
    return this.options.put(folder, fileNameOf(fileTitle, '.csv'), Buffer.from(csv, 'utf8'))
  }
}
