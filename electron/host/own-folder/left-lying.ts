// Which versions beside a school the director chose to let lie, so that a new start does not ask anew: beside the list of schools. A
// comfort: what cannot be read or written is asked once more.
import path from 'node:path'
import * as z from 'zod'
import { writeDurably } from '../../disk/durable-file.ts'
import { makeFolders } from '../../disk/folders.ts'
import { FOR_US_ALONE } from '../../disk/permissions.ts'
import type { StoreOptions } from '../../store/options.ts'
import type { SyncCopy } from '../../store/types.ts'
import { alone } from './alone.ts'

const FILE = 'laten-liggen.json'
/** Only there while the file is changed. */
const LOCK_FILE = 'laten-liggen.bezet'
const VERSION = 1

/** What it was about: another file, another moment or other content is another question. */
const leftSchema = z.object({ fileName: z.string(), changedAt: z.number(), sum: z.string() })
const fileSchema = z.object({ version: z.literal(VERSION), schools: z.record(z.string(), z.array(leftSchema)) })
type Left = z.infer<typeof leftSchema>
type Schools = z.infer<typeof fileSchema>['schools']

export class LeftLying {
  private readonly file: string

  /** @param options the disk of the program's own folder; @param report told when a choice could not be remembered */
  constructor(
    private readonly dataFolder: string,
    private readonly options: StoreOptions,
    private readonly report: (error: unknown) => void
  ) {
    this.file = path.join(dataFolder, FILE)
  }

  /** The ids of those of these copies that were left lying as they are now. Never fails. */
  async among(schoolId: string, copies: readonly SyncCopy[]): Promise<ReadonlySet<string>> {
    if (copies.length === 0) return new Set()
    const left = (await this.read())?.[schoolId] ?? []
    return new Set(copies.filter((copy) => left.some((one) => isSame(one, copy))).map(({ id }) => id))
  }

  /** Remembers these, and of those that were left before the ones that are still there. Never fails. */
  async add(schoolId: string, chosen: readonly SyncCopy[], present: readonly SyncCopy[]): Promise<void> {
    const before = await this.among(schoolId, present)
    const left = present.filter((copy) => chosen.includes(copy) || before.has(copy.id))
    await this.change((schools) => ({
      ...schools,
      [schoolId]: left.map(({ fileName, changedAt, sum }) => ({ fileName, changedAt, sum }))
    }))
  }

  /** The school is taken off the list. Never fails. */
  async forget(schoolId: string): Promise<void> {
    if ((await this.read())?.[schoolId] === undefined) return
    await this.change((schools) => Object.fromEntries(Object.entries(schools).filter(([id]) => id !== schoolId)))
  }

  private async change(next: (schools: Schools) => Schools): Promise<void> {
    try {
      await makeFolders(this.dataFolder, this.options)
      await alone(path.join(this.dataFolder, LOCK_FILE), async () => {
        const schools = next((await this.read()) ?? {})
        const text = JSON.stringify({ version: VERSION, schools }, null, 2)
        await writeDurably(this.file, Buffer.from(text), this.options, { permissions: FOR_US_ALONE })
      })
    } catch (error) {
      this.report(error)
    }
  }

  /** Undefined where there is none, or none that this version can read. */
  private async read(): Promise<Schools | undefined> {
    try {
      const raw: unknown = JSON.parse(Buffer.from(await this.options.fs.read(this.file)).toString('utf8'))
      return fileSchema.safeParse(raw).data?.schools
    } catch {
      return undefined
    }
  }
}

const isSame = (one: Left, { fileName, changedAt, sum }: SyncCopy): boolean =>
  one.fileName === fileName && one.changedAt === changedAt && one.sum === sum
