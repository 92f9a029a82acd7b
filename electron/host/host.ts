// The host: composes the services and answers every request of the contract, for any transport.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { Hello, HostEvent, OpenedAtStart } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import { isoDay } from '#shared/day.ts'
import { webAddress } from '#shared/web-address.ts'
import { defaultStoreOptions, sparingThreads } from '../store/index.ts'
import { copiesBeside, letLie, putCopyAside, readCopy } from './outside/copies-beside.ts'
import { Descriptions } from './documents/descriptions.ts'
import { dispatcher, type Handlers } from './asking/dispatcher.ts'
import { DocumentSources } from './documents/document-sources.ts'
import { Documents } from './documents/documents.ts'
import { knownSchools } from './own-folder/known-schools.ts'
import { lastMade } from './documents/last-made.ts'
import { LeftLying } from './own-folder/left-lying.ts'
import { MadeFiles } from './documents/made-files.ts'
import { observer, unobserved } from './asking/observer.ts'
import type { OpenSchool } from './school/open-school.ts'
import { PATIENCE, PatientReader } from './machine/patience.ts'
import { Recovery } from './own-folder/recovery.ts'
import { isSameFolder } from './machine/same-folder.ts'
import { REST } from './school/saving.ts'
import { Schools } from './schools/schools.ts'
import { Snapshots } from './own-folder/snapshots.ts'
import { readSharedParts } from './schools/shared-parts.ts'
import type { Host, HostOptions, Session } from './types.ts'
import { Versions } from './versions/versions.ts'
import type { Viewer } from './school/viewers.ts'
import { remarkOn, view } from './school/views.ts'

export function createHost(options: HostOptions): Host {
  const { clock, desk, newId, report, wordWorker } = options
  const capabilities = { ...options.capabilities, pdf: desk.printPdf !== null }
  const seen =
    options.diagnostics === undefined
      ? unobserved
      : observer(options.diagnostics, options.appVersion, capabilities.kind)
  const ownDisk = defaultStoreOptions()
  const store = { ...ownDisk, fs: sparingThreads(options.disk ?? ownDisk.fs) }
  const known = knownSchools(options.dataFolder, options.schoolsFolder, () => clock.now(), report)
  const schools = new Schools({
    known,
    store,
    otherDisk: ownDisk,
    recovery: new Recovery(options.dataFolder, ownDisk),
    snapshots: new Snapshots(options.dataFolder, ownDisk),
    patience: options.patience ?? PATIENCE,
    rest: options.rest ?? REST,
    schoolsFolder: options.schoolsFolder,
    clock,
    newId,
    report,
    listChanged: () => everyone({ type: 'schools' })
  })
  const reader = new PatientReader(options.patience ?? PATIENCE)
  const leftLying = new LeftLying(options.dataFolder, ownDisk, report)
  const files = new MadeFiles()
  const descriptions = new Descriptions(wordWorker, report)
  const versions = new Versions(store, reader, { files, descriptions, wordWorker, report })
  const documents = new Documents({ newId, wordWorker, printPdf: desk.printPdf, report })
  const viewers = new Map<string, Viewer>()
  let today = clock.today()

  const everyone = (event: HostEvent): void => viewers.forEach((viewer) => viewer.emit(event))

  /** Runs work on a school that is open, or says that it is not. */
  const withSchool = <T>(schoolId: string, work: (school: OpenSchool) => T): T | ReturnType<typeof failed<never>> => {
    const school = schools.find(schoolId)
    return school === undefined ? failed(problem('unknown-school')) : work(school)
  }

  /** The same for work that reads in the school's folder. */
  const withDisk = <T>(schoolId: string, work: (school: OpenSchool) => T): T | ReturnType<typeof failed<never>> =>
    withSchool(schoolId, (school) => (school.isSilent ? failed<never>(problem('disk-silent')) : work(school)))

  /** Runs work on the folder of a school that this computer knows, open or not. */
  async function withFolder<T>(schoolId: string, work: (folder: string) => Promise<Answer<T>>): Promise<Answer<T>> {
    const folder = await known.folderOf(schoolId)
    if (folder === undefined) return failed(problem('unknown-school'))
    return schools.find(schoolId)?.isSilent === true ? failed(problem('disk-silent')) : work(folder)
  }

  /** Per viewer what it was opened for, until that is open. */
  const waiting = new Map<string, readonly string[]>()
  const asked = new WeakSet<Viewer>()

  /** The school that a window was opened for, when it asks for the first time. */
  async function openAtStart(viewer: Viewer): Promise<Answer<OpenedAtStart> | null> {
    const places = waiting.get(viewer.id)
    if (places === undefined || asked.has(viewer)) return null
    asked.add(viewer)
    const added = await onlyOne(places, (place) => schools.add(place))
    const opened = added.ok
      ? ok({ schoolId: added.value.schoolId, opened: await schools.enter(added.value.schoolId, viewer) })
      : added
    waiting.delete(viewer.id)
    return opened
  }

  async function sessionsWith(places: readonly string[]): Promise<Answer<readonly string[]>> {
    const found = await onlyOne(places, (place) => schools.folderAt(place))
    if (!found.ok) return found
    const coming = await Promise.all(
      [...waiting].map(async ([id, [place]]) => {
        const folder = place === undefined ? undefined : await schools.folderAt(place)
        return folder?.ok === true && (await isSameFolder(folder.value, found.value)) ? [id] : []
      })
    )
    const there = await schools.viewersAt(found.value)
    return ok([...new Set([...there, ...coming.flat()])].filter((id) => viewers.has(id)))
  }

  async function hello(viewer: Viewer): Promise<Hello> {
    return {
      capabilities,
      today: clock.today(),
      appVersion: options.appVersion,
      schoolsPlace: options.schoolsFolder,
      programPlace: options.dataFolder,
      openAtStart: await openAtStart(viewer)
    }
  }

  const handlers: Handlers<Viewer> = {
    'host.hello': async (_input, viewer) => ok(await hello(viewer)),
    'schools.list': async () => ok(await schools.list()),
    'schools.create': async (identity) => listed(await schools.create(identity)),
    'schools.example': async ({ kind }) => listed(await schools.example(kind)),
    'schools.pick': async () => {
      if (!capabilities.pickFolder) return failed(problem('not-here'))
      const folder = await desk.pickSchoolFolder()
      return folder === null ? ok(null) : listed(await schools.add(folder))
    },
    'schools.bringBack': async ({ schoolId, spareId }) => listed(await schools.bringBack(schoolId, spareId)),
    'schools.forget': async ({ schoolId }) => {
      const forgotten = await schools.forget(schoolId)
      if (forgotten.ok) await leftLying.forget(schoolId)
      return listed(forgotten)
    },
    'schools.shared': ({ schoolId }) =>
      withFolder(schoolId, (folder) => reader.in(folder)(() => readSharedParts(folder, store))),
    'school.open': ({ schoolId }, viewer) => schools.enter(schoolId, viewer),
    'school.read': ({ schoolId }) =>
      withSchool(schoolId, (school) =>
        ok({ school: school.value, revision: school.currentRevision, remark: remarkOn(school) })
      ),
    'school.look': ({ schoolId }) =>
      withSchool(schoolId, async (school) => {
        await school.look()
        return copiesBeside(school, leftLying)
      }),
    'school.letCopiesLie': ({ schoolId, copyIds }) =>
      withSchool(schoolId, (school) => letLie(school, copyIds, leftLying)),
    'school.readCopy': ({ schoolId, copyId }) => withSchool(schoolId, (school) => readCopy(school, copyId)),
    'school.putCopyAside': ({ schoolId, copyId }, viewer) =>
      withSchool(schoolId, (school) => putCopyAside(school, copyId, viewer)),
    'school.close': async ({ schoolId }, viewer) => {
      await schools.leave(schoolId, viewer.id)
      return ok(null)
    },
    'school.takeOver': ({ schoolId }, viewer) => schools.takeOver(schoolId, viewer),
    'school.edit': ({ schoolId, base, patches }, viewer) =>
      withSchool(schoolId, (school) => school.edit(viewer.id, base, patches)),
    'school.save': ({ schoolId }) => withSchool(schoolId, async (school) => ok(await school.save())),
    'school.saveCopy': ({ schoolId }) => withCopyFolder((folder) => schools.saveCopy(schoolId, folder)),
    'held.read': async ({ schoolId, heldId }) => {
      const held = await schools.readHeld(schoolId, heldId)
      return held.ok ? ok({ school: held.value }) : held
    },
    'held.putBack': async ({ schoolId, heldId }, viewer) => listed(await schools.putHeldBack(schoolId, heldId, viewer)),
    'held.saveCopy': ({ schoolId, heldId }) => withCopyFolder((folder) => schools.copyHeld(schoolId, heldId, folder)),
    'held.drop': async ({ schoolId, heldId }, viewer) => listed(await schools.dropHeld(schoolId, heldId, viewer)),
    'school.restore': ({ schoolId, spareId }, viewer) => schools.restore(schoolId, spareId, viewer),
    'school.spares': ({ schoolId }) => schools.spares(schoolId),
    'school.readSpare': async ({ schoolId, spareId }) => {
      const spare = await schools.readSpare(schoolId, spareId)
      return spare.ok ? ok({ school: spare.value }) : spare
    },
    'school.resolve': ({ schoolId, keep }, viewer) => schools.resolve(schoolId, keep, viewer),
    'school.erasePerson': ({ schoolId, personId }, viewer) =>
      withSchool(schoolId, async (school) => {
        const erased = await school.erasePerson(viewer.id, personId)
        return erased.ok ? ok({ ...erased.value, opened: view(school, viewer.id) }) : erased
      }),
    'school.showPlace': ({ schoolId }) =>
      withFolder(schoolId, async (folder) =>
        (await desk.openPath(folder)) ? ok(null) : failed(problem('folder-gone'))
      ),
    'versions.list': ({ schoolId }) => withFolder(schoolId, (folder) => versions.list(folder)),
    'versions.freeze': ({ schoolId, day }, viewer) =>
      withSchool(schoolId, (school) => versions.freeze(school, isoDay(day), viewer)),
    'versions.read': ({ schoolId, versionId }) => withFolder(schoolId, (folder) => versions.read(folder, versionId)),
    'documents.make': ({ schoolId, kinds, form, versionId }, viewer) =>
      withDisk(schoolId, async (school): Promise<Answer<{ operationId: string }>> => {
        const { isKind } = await import('#shared/documents/kinds/index.ts')
        if (!kinds.every(isKind)) return failed(problem('bad-request'))
        // What another computer wrote since goes on paper, and not what it replaced.
        if (versionId === null) await school.look()
        if (school.isSilent) return failed(problem('disk-silent'))
        // What this version cannot read whole it does not put on paper either.
        if (school.openStore === null) return failed(problem('newer-version'))
        if (form === 'pdf' && !capabilities.pdf) return failed(problem('not-here'))
        const { folder, value } = school
        const sources = new DocumentSources(folder, store, reader.in(folder))
        const source =
          versionId === null ? ok(await sources.present(value, clock.today())) : await sources.adopted(versionId, value)
        return source.ok ? ok(documents.start({ kinds, form, source: source.value, folder }, viewer.emit)) : source
      }),
    'documents.made': ({ schoolId }) =>
      withDisk(schoolId, async (school) => {
        const ask = reader.in(school.folder)
        return ok(
          await lastMade(school, {
            sources: new DocumentSources(school.folder, store, ask),
            ask,
            files,
            descriptions,
            today: clock.today(),
            idOf: (file) => documents.idOf(file)
          })
        )
      }),
    'documents.open': ({ documentId }) => documents.withFile(documentId, (file) => desk.openPath(file)),
    'documents.showPlace': ({ documentId }) => documents.withFile(documentId, (file) => desk.showInFolder(file)),
    'operations.cancel': ({ operationId }) => documents.cancel(operationId),
    'program.showPlace': async () =>
      (await desk.openPath(options.dataFolder)) ? ok(null) : failed(problem('place-not-opened')),
    'links.open': async ({ href }) => {
      const link = webAddress(href)
      if (link === undefined) return failed(problem('link-refused'))
      await desk.openLink(link)
      return ok(null)
    }
  }

  /** Writes a copy in a folder of the director's choice. Null when she chose none. */
  async function withCopyFolder(
    copy: (folder: string) => Promise<Answer<{ place: string }>>
  ): Promise<Answer<{ place: string } | null>> {
    // In the browser beside the schools and not among them: the school's own place may be gone, and must stay free.
    const folder = capabilities.pickFolder ? await desk.pickCopyFolder() : `${options.schoolsFolder} kopieën`
    return folder === null ? ok(null) : listed(await copy(folder))
  }

  /** The list of schools may be another now: the windows read it again. */
  function listed<T>(answer: T): T {
    everyone({ type: 'schools' })
    return answer
  }

  const dispatch = dispatcher(handlers, report)

  return {
    connect(tell, places = []): Session {
      const emit = (event: HostEvent): void => {
        seen.told(event)
        tell(event)
      }
      const viewer: Viewer = { id: newId(), emit, isGone: () => viewers.get(viewer.id) !== viewer }
      viewers.set(viewer.id, viewer)
      if (places.length > 0) waiting.set(viewer.id, places)
      return {
        id: viewer.id,
        request: (name, input) => seen.asked(name, dispatch(name, input, viewer)),
        tellAgain() {
          emit({ type: 'day', today })
          emit({ type: 'schools' })
          schools.tellAgain(viewer.id)
          documents.tellAgain(emit)
        },
        async close() {
          viewers.delete(viewer.id)
          waiting.delete(viewer.id)
          await schools.leaveAll(viewer.id)
        }
      }
    },
    sessionsWith,
    flush: () => schools.flush(),
    unsaved: () =>
      Promise.all(
        schools.unsaved().map(async (school) => {
          const { name } = school.value.identity
          return { name: name.trim() === '' ? 'School zonder naam' : name, isKept: await school.isKept() }
        })
      ),
    refuseClose() {
      for (const school of schools.unsaved()) everyone({ type: 'close-refused', schoolId: school.id })
    },
    dayMayHaveChanged() {
      if (clock.today() === today) return
      today = clock.today()
      everyone({ type: 'day', today })
    },
    menu: (command) => everyone({ type: 'menu', command }),
    documentFile: (documentId) => documents.fileOf(documentId),
    async close() {
      documents.close()
      await schools.close()
      seen.ended()
    }
  }
}

/** A start opens one school. */
const onlyOne = async <T>(
  [place, ...more]: readonly string[],
  work: (place: string) => Promise<Answer<T>>
): Promise<Answer<T>> => (place === undefined || more.length > 0 ? failed(problem('one-at-a-time')) : work(place))
