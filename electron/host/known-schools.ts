// Which schools this computer knows: the folders that the director made or opened, newest first. A list of places only;
// the schools themselves are never touched from here.
import { mkdir, readdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import * as z from 'zod'
import { LATE, Questions } from './patience.ts'
import { idOfPath } from './system.ts'

const VERSION = 1
const listSchema = z.looseObject({ version: z.int().min(1), folders: z.array(z.string()) })
const newerSchema = z.looseObject({ version: z.int().min(VERSION + 1) })
type Places = z.infer<typeof listSchema>

export interface KnownSchool {
  readonly id: string
  readonly folder: string
}

export interface KnownSchools {
  /** The list, with what stands in the usual folder added. Never fails: a folder that cannot be read is left out. */
  all(): Promise<readonly KnownSchool[]>
  /** The folder behind an id that this host gave, or undefined. */
  folderOf(id: string): Promise<string | undefined>
  /** Puts a folder at the head of the list and returns its id. */
  remember(folder: string): Promise<string>
  forget(id: string): Promise<void>
}

/** How long the usual folder may take, in milliseconds: the others are waiting. */
const PATIENCE = 2_000
const LIST_FILE = 'scholen.json'
const two = (value: number): string => String(value).padStart(2, '0')

/**
 * @param now milliseconds since 1970
 * @param report told when the list itself could not be read or written; the program works on without it
 */
export function knownSchools(dataFolder: string, schoolsFolder: string, now: () => number, report: (error: unknown) => void): KnownSchools {
  const file = path.join(dataFolder, LIST_FILE)
  const list = new Low<Places>(new JSONFile(file), { version: VERSION, folders: [] })
  const given = new Map<string, string>()
  /** Taken off the list by the director; a folder in the usual place would come back by itself otherwise. */
  const forgotten = new Set<string>()
  /** Only where we know that nothing on disk is lost by it. */
  let mayWrite = false
  let toldOfReading = false
  let loaded: Promise<void> | undefined
  let writing: Promise<void> = Promise.resolve()
  const questions = new Questions()

  const load = (): Promise<void> => (loaded ??= read())

  async function read(): Promise<void> {
    // What was added while the list could not be read.
    const added = list.data.folders
    let found: unknown
    try {
      list.data = { version: VERSION, folders: [] }
      await list.read()
      found = list.data
    } catch (error) {
      list.data = { version: VERSION, folders: added }
      if (isOfDisk(error)) notNow(error)
      else mayWrite = await putAside(error)
      return
    }
    const good = listSchema.safeParse(found)
    const { folders, ...rest } = good.success ? good.data : { version: VERSION, folders: [] }
    const others = folders.filter((folder) => !added.includes(folder) && !forgotten.has(folder))
    list.data = { ...rest, folders: [...added, ...others] }
    // A newer version's list is read as far as it can be, and left as it is.
    mayWrite = !newerSchema.safeParse(found).success && (good.success || (await putAside(good.error)))
  }

  /** Another program holds the list, or we may not read it: it is tried again at the next question. */
  function notNow(error: unknown): void {
    loaded = undefined
    if (!toldOfReading) report(error)
    toldOfReading = true
  }

  /** A damaged list holds nothing that cannot be found again; it is kept all the same. False when that cannot be done. */
  async function putAside(error: unknown): Promise<boolean> {
    report(error)
    try {
      await rename(file, path.join(dataFolder, damagedName(await readdir(dataFolder), now())))
      return true
    } catch (reason) {
      report(reason)
      return false
    }
  }

  function write(): Promise<void> {
    writing = writing.then(async () => {
      if (!mayWrite) return
      try {
        await mkdir(dataFolder, { recursive: true })
        await list.write()
      } catch (error) {
        report(error)
      }
    })
    return writing
  }

  const withId = (folder: string): KnownSchool => {
    const id = idOfPath(folder)
    given.set(id, folder)
    return { id, folder }
  }

  /** Without the folders that cannot be read now, or whose disk does not answer. */
  async function inUsualPlace(): Promise<readonly string[]> {
    const found = await questions.put(PATIENCE, { folder: schoolsFolder, ask: () => readdir(schoolsFolder, { withFileTypes: true }).catch(() => []) })
    if (found === LATE) return []
    const folders = found.filter((entry) => entry.isDirectory()).map((entry) => path.join(schoolsFolder, entry.name))
    const names = await Promise.all(folders.map((folder) => questions.put(PATIENCE, { folder, ask: () => readdir(folder).catch((): string[] => []) })))
    return folders.filter((_, index) => {
      const inside = names[index]
      return inside !== undefined && inside !== LATE && inside.includes('school.json')
    })
  }

  return {
    async all() {
      await load()
      const folders = [...new Set([...list.data.folders, ...(await inUsualPlace())])]
      return folders.filter((folder) => !forgotten.has(folder)).map(withId)
    },
    async folderOf(id) {
      if (!given.has(id)) await this.all()
      return given.get(id)
    },
    async remember(folder) {
      await load()
      forgotten.delete(folder)
      list.data.folders = [folder, ...list.data.folders.filter((other) => other !== folder)]
      await write()
      return withId(folder).id
    },
    async forget(id) {
      await load()
      const folder = given.get(id)
      if (folder === undefined) return
      forgotten.add(folder)
      list.data.folders = list.data.folders.filter((other) => other !== folder)
      await write()
    }
  }
}

/** The disk's own errors have a code; a list that is no JSON has none. */
const isOfDisk = (error: unknown): boolean => error instanceof Error && 'code' in error

/** "scholen (beschadigd 2026-11-23 140312).json", in local time; a name that is not there yet. */
function damagedName(names: readonly string[], moment: number): string {
  const at = new Date(moment)
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  const stem = `scholen (beschadigd ${day} ${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())})`
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}.json` : `${stem} ${number}.json`
    if (!names.includes(name)) return name
  }
}
