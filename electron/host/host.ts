// The host: composes the services and the handlers of every area of the contract, for any transport.
import type { HostEvent } from '#shared/contract/contract.ts'
import { defaultStoreOptions, sparingThreads } from '../store/index.ts'
import { admissionHandlers } from './admission/handlers.ts'
import { KeptBundle } from './admission/kept-bundle.ts'
import { Sheets } from './admission/sheets.ts'
import { TeachersPages } from './admission/teachers-page.ts'
import { dispatcher, type Handlers } from './asking/dispatcher.ts'
import { observer, unobserved } from './asking/observer.ts'
import type { Viewer } from './asking/viewer.ts'
import { Descriptions } from './documents/descriptions.ts'
import { Documents } from './documents/documents.ts'
import { placing } from './documents/placing.ts'
import { documentsHandlers } from './documents/handlers.ts'
import { MadeFiles } from './documents/made-files.ts'
import { handoverHandlers } from './handover/handlers.ts'
import { Handover } from './handover/handover.ts'
import { Zips } from './own-folder/zips.ts'
import { EarlierWork } from './held/earlier-work.ts'
import { heldHandlers } from './held/handlers.ts'
import { PATIENCE, PatientReader, Questions } from './machine/patience.ts'
import { outsideHandlers } from './outside/handlers.ts'
import { knownRegions, knownSchools } from './own-folder/known-schools.ts'
import { lastShown } from './own-folder/last-shown.ts'
import { LeftLying } from './own-folder/left-lying.ts'
import { Recovery } from './own-folder/recovery.ts'
import { sendWay } from './own-folder/send-way.ts'
import { Snapshots } from './own-folder/snapshots.ts'
import { programHandlers } from './program/handlers.ts'
import { Starts } from './program/starts.ts'
import { remindedFile } from './own-folder/reminded.ts'
import { regionsHandlers } from './regions/handlers.ts'
import { Regions } from './regions/regions.ts'
import { remindingHandlers } from './reminding/handlers.ts'
import { Reminding } from './reminding/reminding.ts'
import { scansHandlers } from './scans/handlers.ts'
import { Intakes } from './scans/intake.ts'
import { ScanWork } from './scans/scan-work.ts'
import { Scans } from './scans/scans.ts'
import { schoolHandlers } from './school/handlers.ts'
import { NewFolders } from './school/new-folders.ts'
import type { OpenSchool } from './school/open-school.ts'
import { OpenSchools } from './school/open-schools.ts'
import { Reach } from './school/reach.ts'
import { REST } from './school/saving.ts'
import { schoolsHandlers } from './schools/handlers.ts'
import { SchoolList } from './schools/school-list.ts'
import { Schools } from './schools/schools.ts'
import { sendingHandlers } from './sending/handlers.ts'
import { Sendings } from './sending/sendings.ts'
import { sparesHandlers } from './spares/handlers.ts'
import { SpareCopies } from './spares/spare-copies.ts'
import { templatesHandlers } from './templates/handlers.ts'
import type { Host, HostOptions, Session } from './types.ts'
import { versionsHandlers } from './versions/handlers.ts'
import { Versions } from './versions/versions.ts'

export function createHost(options: HostOptions): Host {
  const { clock, newId, report } = options
  const viewers = new Map<string, Viewer>()
  const everyone = (event: HostEvent): void => viewers.forEach((viewer) => viewer.emit(event))
  const services = servicesOf(options, everyone)
  const { capabilities, documents, handover, openSchools, regions, starts, zips } = services
  const seen =
    options.diagnostics === undefined
      ? unobserved
      : observer(options.diagnostics, options.appVersion, capabilities.kind)
  const handlers: Handlers = {
    ...programHandlers(services),
    ...schoolsHandlers(services),
    ...schoolHandlers(services),
    ...outsideHandlers(services),
    ...sparesHandlers(services),
    ...heldHandlers(services),
    ...versionsHandlers(services),
    ...documentsHandlers(services),
    ...sendingHandlers(services),
    ...handoverHandlers(services),
    ...remindingHandlers(services),
    ...scansHandlers(services),
    ...templatesHandlers(services),
    ...regionsHandlers(services),
    ...admissionHandlers(services)
  }
  const dispatch = dispatcher(handlers, report)
  let today = clock.today()

  return {
    connect(tell, places = [], field = null): Session {
      const emit = (event: HostEvent): void => {
        seen.told(event)
        tell(event)
      }
      const viewer: Viewer = { id: newId(), emit, isGone: () => viewers.get(viewer.id) !== viewer }
      viewers.set(viewer.id, viewer)
      starts.expect(viewer.id, places, field)
      return {
        id: viewer.id,
        request: (name, input) => seen.asked(name, dispatch(name, input, viewer)),
        tellAgain() {
          emit({ type: 'day', today })
          emit({ type: 'schools' })
          openSchools.tellAgain(viewer.id)
          documents.tellAgain(emit)
        },
        async close() {
          viewers.delete(viewer.id)
          starts.forget(viewer.id)
          await Promise.all([openSchools.leaveAll(viewer.id), regions.leaveAll(viewer.id)])
        }
      }
    },
    async sessionsWith(places) {
      const found = await starts.viewersOf(places)
      return found.ok ? { ...found, value: found.value.filter((id) => viewers.has(id)) } : found
    },
    flush: () => openSchools.flush(),
    unsaved: () =>
      Promise.all(
        openSchools.unsaved().map(async (school) => {
          const { name } = school.value.identity
          return { name: name.trim() === '' ? 'School zonder naam' : name, isKept: await school.isKept() }
        })
      ),
    refuseClose() {
      for (const school of openSchools.unsaved()) everyone({ type: 'close-refused', schoolId: school.id })
    },
    dayMayHaveChanged() {
      if (clock.today() === today) return
      today = clock.today()
      everyone({ type: 'day', today })
    },
    menu: (command) => everyone({ type: 'menu', command }),
    remind: () => services.reminding.look().then(() => undefined, report),
    documentFile: (documentId) => documents.fileOf(documentId),
    receiveZip: (fileName, pieces) => handover.receive(fileName, pieces),
    async close() {
      documents.close()
      await zips.close()
      await regions.close()
      await openSchools.close()
      seen.ended()
    }
  }
}

/** All that the handlers work with. @param everyone tells every window */
function servicesOf(options: HostOptions, everyone: (event: HostEvent) => void) {
  const listChanged = (): void => everyone({ type: 'schools' })
  const { clock, dataFolder, desk, newId, patience = PATIENCE, report, schoolsFolder, wordWorker } = options
  const capabilities = { ...options.capabilities, pdf: desk.printPdf !== null }
  const listed = <T>(answer: T): T => {
    listChanged()
    return answer
  }
  const otherDisk = defaultStoreOptions()
  const store = { ...otherDisk, fs: sparingThreads(options.disk ?? otherDisk.fs) }
  const around = {
    clock,
    desk,
    newId,
    report,
    patience,
    capabilities,
    schoolsFolder,
    listed,
    listChanged,
    store,
    known: knownSchools(dataFolder, schoolsFolder, () => clock.now(), report),
    recovery: new Recovery(dataFolder, otherDisk),
    snapshots: new Snapshots(dataFolder, otherDisk),
    leftLying: new LeftLying(dataFolder, otherDisk, report),
    questions: new Questions(),
    reader: new PatientReader(patience)
  }
  const openSchools = new OpenSchools({ ...around, rest: options.rest ?? REST })
  const reach = new Reach(openSchools, around.known)
  const newFolders = new NewFolders({
    ...around,
    otherDisk,
    // In the browser beside the schools and not among them: the school's own place may be gone, and must stay free.
    folderForCopy: async () => (capabilities.pickFolder ? desk.pick('copy-folder') : `${schoolsFolder} kopieën`)
  })
  const schoolList = new SchoolList({ ...around, openSchools })
  const schools = new Schools({ ...around, openSchools, newFolders, schoolList })
  const zips = new Zips(dataFolder, newId)
  const files = new MadeFiles()
  const descriptions = new Descriptions(wordWorker, report)
  const place = placing(store, patience)
  const documents = new Documents({ newId, wordWorker, printPdf: desk.printPdf, report, place })
  const ways = sendWay(dataFolder)
  const keptBundle = new KeptBundle(around)
  const formParts = new URL('form/parts.json', wordWorker)
  const scanWork = new ScanWork(around)
  const scans = new Scans({
    work: scanWork,
    clock,
    formParts,
    put: (folder, fileName, bytes) => documents.put(folder, fileName, bytes)
  })
  const ofRegions = knownRegions(dataFolder, schoolsFolder, () => clock.now(), report)
  const regions = new Regions({
    ...around,
    known: ofRegions,
    worker: options.regionWorker,
    everyone
  })
  const reminding = new Reminding({
    clock,
    desk,
    file: remindedFile(dataFolder),
    checking: { ...around, openNow: (id) => openSchools.find(id)?.value },
    openTask: (task) => options.openTask?.(task)
  })
  return {
    ...around,
    openSchools,
    regions,
    reminding,
    reach,
    newFolders,
    schoolList,
    schools,
    starts: new Starts(
      schools,
      openSchools,
      around.known,
      { known: ofRegions, isThere: (folder) => regions.isThere(folder) },
      lastShown(dataFolder)
    ),
    facts: { capabilities, appVersion: options.appVersion, schoolsPlace: schoolsFolder, programPlace: dataFolder },
    earlierWork: new EarlierWork(openSchools, around.recovery),
    spareCopies: new SpareCopies({ ...around, openSchools, newFolders }),
    files,
    descriptions,
    documents,
    ways,
    sendings: new Sendings({ ...around, disk: store, files, descriptions, documents, place, ways }),
    intakes: new Intakes(scanWork),
    scans,
    scanOf: (school: OpenSchool, scanId: string) => scans.kept(school, scanId),
    keptBundle,
    teachersPages: new TeachersPages({
      ...around,
      parts: formParts,
      put: (folder, fileName, bytes) => documents.put(folder, fileName, bytes)
    }),
    sheets: new Sheets({ ...around, dataFolder, wordWorker, keptBundle }),
    zips,
    handover: new Handover({ ...around, openSchools, zips, idOf: (file) => documents.idOf(file) }),
    versions: new Versions(store, around.reader, {
      files,
      descriptions,
      wordWorker,
      report,
      idOf: (file) => documents.idOf(file),
      fileOf: (documentId) => documents.fileOf(documentId)
    })
  }
}
