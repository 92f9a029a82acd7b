// Which schools this computer knows, and in a list of its own which regions: the folders that were made or opened, newest first. A list of places only;
// the folders themselves are never touched from here.
import { readdir, rename } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod/mini'
import { writeDurably } from '../../disk/durable-file.ts'
import { codeOf } from '../../disk/file-system.ts'
import { makeFolders } from '../../disk/folders.ts'
import { isTemporaryName } from '../../disk/temporary-name.ts'
import { defaultDisk } from '../../disk/options.ts'
import { freeDamagedName } from '../../store/names.ts'
import { alone } from './alone.ts'
import { LATE, Questions } from '../machine/patience.ts'
import { distinct, isSameFolder } from '../machine/same-folder.ts'
import { idOfPath } from '../machine/system.ts'

const VERSION = 1
const listSchema = z.looseObject({ version: z.int().check(z.gte(1)), folders: z.array(z.string()) })
const newerSchema = z.looseObject({ version: z.int().check(z.gte(VERSION + 1)) })
type Places = z.infer<typeof listSchema>

export interface KnownSchool {
  readonly id: string
  readonly folder: string
}

export interface KnownSchools {
  /** The list, with what stands in the usual folder added; a folder by two names once, by the newest. Never fails: a folder that cannot be read is left out. */
  all(): Promise<readonly KnownSchool[]>
  /** The folder behind an id that this host gave, or undefined. */
  folderOf(id: string): Promise<string | undefined>
  /** Puts a folder at the head of the list and returns its id. */
  remember(folder: string): Promise<string>
  forget(id: string): Promise<void>
}

/** How long the usual folder may take, in milliseconds: the others are waiting. */
const PATIENCE = 2_000

interface ListKind {
  readonly list: string
  /** Only there while the list is changed. */
  readonly lock: string
  /** By this a folder in the usual place is known as one. */
  readonly marker: string
}
const SCHOOLS: ListKind = { list: 'scholen.json', lock: 'scholen.bezet', marker: 'school.json' }
const REGIONS: ListKind = { list: 'regios.json', lock: 'regios.bezet', marker: 'regio.json' }

/** What was asked of the list and is not on disk yet. */
interface Change {
  readonly folder: string
  readonly remembered: boolean
}

/** As it is on disk now. "newer": of a next version of the program, read as far as it can be. "not-now": it cannot be read, or not be put aside. */
type Found = { readonly state: 'ours' | 'newer'; readonly list: Places } | { readonly state: 'not-now' }

/**
 * The list is read anew at each question and changed as it stands on disk at that moment: another program may have added to it.
 * @param now milliseconds since 1970
 * @param onlyReads a damaged list stays where it is
 * @param report told when the list itself could not be read or written; the program works on without it
 */
export function knownSchools(
  dataFolder: string,
  schoolsFolder: string,
  now: () => number,
  report: (error: unknown) => void,
  onlyReads = false
): KnownSchools {
  return knownFolders(SCHOOLS, { dataFolder, usualPlace: schoolsFolder, now, report, onlyReads })
}

/** The same of regions: they are made in the same place. */
export const knownRegions = (
  dataFolder: string,
  usualPlace: string,
  now: () => number,
  report: (error: unknown) => void
): KnownSchools => knownFolders(REGIONS, { dataFolder, usualPlace, now, report, onlyReads: false })

interface ListOptions {
  readonly dataFolder: string
  readonly usualPlace: string
  readonly now: () => number
  readonly report: (error: unknown) => void
  readonly onlyReads: boolean
}

function knownFolders(kind: ListKind, { dataFolder, usualPlace, now, report, onlyReads }: ListOptions): KnownSchools {
  const file = path.join(dataFolder, kind.list)
  const disk = defaultDisk()
  const given = new Map<string, string>()
  /** Taken off the list by the director; a folder in the usual place would come back by itself otherwise. */
  const forgotten = new Set<string>()
  /** Oldest first. */
  let waiting: readonly Change[] = []
  let last: Places = { version: VERSION, folders: [] }
  let toldOfReading = false
  let turn: Promise<unknown> = Promise.resolve()
  const questions = new Questions()

  async function read(): Promise<Found> {
    const found = await look()
    if (found.state !== 'not-now') last = found.list
    return found
  }

  async function look(): Promise<Found> {
    let raw: unknown
    try {
      raw = JSON.parse(Buffer.from(await disk.fs.read(file)).toString('utf8'))
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return NOTHING
      return isOfDisk(error) || onlyReads ? notNow(error) : putAside(error)
    }
    const good = listSchema.safeParse(raw)
    if (newerSchema.safeParse(raw).success) return { state: 'newer', list: good.success ? good.data : NOTHING.list }
    if (good.success) return { state: 'ours', list: good.data }
    return onlyReads ? notNow(good.error) : putAside(good.error)
  }

  /** Another program holds the list, or we may not read it: it is tried again at the next question. */
  function notNow(error: unknown): Found {
    if (!toldOfReading) report(error)
    toldOfReading = true
    return { state: 'not-now' }
  }

  /** A damaged list holds nothing that cannot be found again; it is kept all the same. */
  async function putAside(error: unknown): Promise<Found> {
    try {
      await rename(file, path.join(dataFolder, freeDamagedName(kind.list, now(), await readdir(dataFolder))))
      report(error)
      return NOTHING
    } catch (reason) {
      return notNow(reason)
    }
  }

  /** One change after another; what cannot be written now goes with the next. */
  function change(one: Change): Promise<void> {
    waiting = [...waiting, one]
    return inTurn(async () => {
      try {
        await makeFolders(dataFolder, disk)
        await alone(path.join(dataFolder, kind.lock), write)
      } catch (error) {
        report(error)
      }
    })
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }

  async function write(): Promise<void> {
    const found = await read()
    if (found.state !== 'ours') return
    const done = waiting
    const list = { ...found.list, version: VERSION, folders: changed(found.list.folders, done) }
    await writeDurably(file, Buffer.from(JSON.stringify(list, null, 2)), disk)
    last = list
    waiting = waiting.filter((one) => !done.includes(one))
  }

  const withId = (folder: string): KnownSchool => {
    const id = idOfPath(folder)
    given.set(id, folder)
    return { id, folder }
  }

  /** Without the folders that cannot be read now, or whose disk does not answer. */
  async function inUsualPlace(): Promise<readonly string[]> {
    const found = await questions.put(PATIENCE, {
      folder: usualPlace,
      ask: () => readdir(usualPlace, { withFileTypes: true }).catch(() => [])
    })
    if (found === LATE) return []
    const folders = found
      .filter((entry) => entry.isDirectory() && !isTemporaryName(entry.name))
      .map((entry) => path.join(usualPlace, entry.name))
    const names = await Promise.all(
      folders.map((folder) => questions.put(PATIENCE, { folder, ask: () => readdir(folder).catch((): string[] => []) }))
    )
    return folders.filter((_, index) => {
      const inside = names[index]
      return inside !== undefined && inside !== LATE && inside.includes(kind.marker)
    })
  }

  const present = async (): Promise<readonly string[]> =>
    [...changed(last.folders, waiting), ...(await inUsualPlace())].filter((folder) => !forgotten.has(folder))

  return {
    async all() {
      await inTurn(read)
      return (await distinct(await present())).map(withId)
    },
    async folderOf(id) {
      if (!given.has(id)) await this.all()
      return given.get(id)
    },
    async remember(folder) {
      forgotten.delete(folder)
      await change({ folder, remembered: true })
      return withId(folder).id
    },
    async forget(id) {
      const folder = given.get(id)
      if (folder === undefined) return
      // By every name that it has: otherwise it would be back under the next.
      for (const other of await present()) {
        if (!(await isSameFolder(folder, other))) continue
        forgotten.add(other)
        await change({ folder: other, remembered: false })
      }
    }
  }
}

const NOTHING = { state: 'ours', list: { version: VERSION, folders: [] } } as const satisfies Found

const changed = (folders: readonly string[], changes: readonly Change[]): string[] =>
  changes.reduce<string[]>(
    (list, { folder, remembered }) => [...(remembered ? [folder] : []), ...list.filter((other) => other !== folder)],
    [...folders]
  )

/** The disk's own errors have a code; a list that is no JSON has none. */
const isOfDisk = (error: unknown): boolean => error instanceof Error && 'code' in error
