// What windows are opened for, as a start of the program named it.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { LeftAt, OpenedAtStart } from '#shared/contract/program.ts'
import { problem } from '#shared/contract/problems.ts'
import type { Viewer } from '../asking/viewer.ts'
import { isSameFolder } from '../machine/same-folder.ts'
import type { KnownSchools } from '../own-folder/known-schools.ts'
import type { LastShown } from '../own-folder/last-shown.ts'
import type { OpenSchools } from '../school/open-schools.ts'
import type { Schools } from '../schools/schools.ts'

/** What a window or tab is opened for, and where to go in it. */
interface Expected {
  readonly places: readonly string[]
  readonly field: string | null
}

export interface RegionsAtStart {
  readonly known: Pick<KnownSchools, 'all' | 'folderOf'>
  /** Whether there is a region in a folder. */
  readonly isThere: (folder: string) => Promise<boolean>
}

export class Starts {
  /** Per viewer what it was opened for, until that is open. */
  private readonly waiting = new Map<string, Expected>()
  private readonly asked = new WeakSet<Viewer>()

  constructor(
    private readonly schools: Schools,
    private readonly openSchools: OpenSchools,
    private readonly known: Pick<KnownSchools, 'all' | 'folderOf'>,
    private readonly regions: RegionsAtStart,
    private readonly last: LastShown
  ) {}

  /** A window came: later ones begin at the list. */
  private hasBegun = false

  /** What is not there any more leads to nowhere. @param named the window was opened for a school */
  async leftAt(named: boolean): Promise<LeftAt | null> {
    const isFirst = !this.hasBegun
    this.hasBegun = true
    const left = named || !isFirst ? undefined : await this.last.read()
    if (left === undefined) return null
    const { kind, screen } = left
    // What was taken off the list does not come back by itself.
    const all = await (kind === 'school' ? this.known : this.regions.known).all()
    const found = all.find(({ folder }) => folder === left.folder)
    if (found === undefined) return null
    if (kind === 'school') return { schoolId: found.id, screen }
    return (await this.regions.isThere(found.folder)) ? { regionId: found.id, screen } : null
  }

  /** What this host did not give is let be. */
  async shows(shown: LeftAt): Promise<void> {
    const { screen } = shown
    const [kind, folder] =
      'schoolId' in shown
        ? (['school', await this.known.folderOf(shown.schoolId)] as const)
        : (['region', await this.regions.known.folderOf(shown.regionId)] as const)
    if (folder !== undefined) await this.last.write({ kind, folder, screen })
  }

  /** This window or tab is opened for these places. */
  expect(viewerId: string, places: readonly string[], field: string | null = null): void {
    if (places.length > 0) this.waiting.set(viewerId, { places, field })
  }

  /** It is gone. */
  forget(viewerId: string): void {
    this.waiting.delete(viewerId)
  }

  /** The school that a window was opened for, when it asks for the first time. */
  async openFor(viewer: Viewer): Promise<Answer<OpenedAtStart> | null> {
    const expected = this.waiting.get(viewer.id)
    if (expected === undefined || this.asked.has(viewer)) return null
    this.asked.add(viewer)
    const { field } = expected
    const added = await onlyOne(expected.places, (place) => this.schools.add(place))
    const opened = added.ok
      ? ok({
          schoolId: added.value.schoolId,
          field,
          opened: await this.openSchools.enter(added.value.schoolId, viewer)
        })
      : added
    this.waiting.delete(viewer.id)
    return opened
  }

  /** The viewers of the school of these places, also those for which it is about to be opened; or why they are no school. Remembers nothing. */
  async viewersOf(places: readonly string[]): Promise<Answer<readonly string[]>> {
    const found = await onlyOne(places, (place) => this.schools.folderAt(place))
    if (!found.ok) return found
    const coming = await Promise.all(
      [...this.waiting].map(
        async ([
          id,
          {
            places: [place]
          }
        ]) => {
          const folder = place === undefined ? undefined : await this.schools.folderAt(place)
          return folder?.ok === true && (await isSameFolder(folder.value, found.value)) ? [id] : []
        }
      )
    )
    const there = await this.openSchools.viewersAt(found.value)
    return ok([...new Set([...there, ...coming.flat()])])
  }
}

/** A start opens one school. */
const onlyOne = async <T>(
  [place, ...more]: readonly string[],
  work: (place: string) => Promise<Answer<T>>
): Promise<Answer<T>> => (place === undefined || more.length > 0 ? failed(problem('one-at-a-time')) : work(place))
