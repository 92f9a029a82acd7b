// The folder of one scan: its file, and while it is open the forms that came in. What is read and written here is in turns: nothing else
// works in it meanwhile. Reading and writing reject with a ScanFault, or with the disk's own error.
import path from 'node:path'
import type { Questionnaire } from '#shared/catalogue/questionnaire-content.ts'
import type { IsoDay } from '#shared/day.ts'
import type { Form } from '#shared/questionnaire/form.ts'
import type { Scan } from '#shared/questionnaire/scan.ts'
import { closedAfter, closing, countedIn, inWords } from '#shared/questionnaire/scan-steps.ts'
import { stored, WORDS_FORMAT, WORDS_VERSION, type StoredForm } from '#shared/questionnaire/stored-form.ts'
import { writeDurably } from '../../disk/durable-file.ts'
import { ABSENT, codeOf, NO_PLAIN_FILE } from '../../disk/file-system.ts'
import { makeOneFolder } from '../../disk/folders.ts'
import { removeStale, removeTemporary } from '../../disk/stale.ts'
import { isTemporaryName } from '../../disk/temporary-name.ts'
import { bytesOf } from '../../store/format.ts'
import { keepBytes } from '../../store/generations.ts'
import { ANSWERS_FOLDER, SCANS_FOLDER } from '../../store/names.ts'
import type { Surroundings } from '../../store/options.ts'
import { readStored } from '../../store/reading.ts'
import { formFormat, scanFormat, wordsFormat } from '../../store/scan-format.ts'
import { StoredFile } from '../../store/stored-file.ts'
import type { Format, GoodReading, Reading } from '../../store/types.ts'
import { ScanFault } from './faults.ts'

/** What every form's file says of when it was written: 1 January 2000. */
const NO_TIME = Date.UTC(2000, 0, 1)

export interface Forms {
  readonly forms: readonly Form[]
  /** So many cannot be read any more. */
  readonly damaged: number
}

export class ScanFolder {
  private readonly inScans: string

  /** @param school the folder of the school @param shuffled the same in an order of chance */
  constructor(
    private readonly school: string,
    readonly id: string,
    private readonly disk: Surroundings,
    private readonly shuffled: <T>(all: readonly T[]) => readonly T[]
  ) {
    this.inScans = path.join(SCANS_FOLDER, id)
  }

  /** Its file; "missing" where there is no folder, or none with anything in it. */
  async read(): Promise<Reading<Scan>> {
    const folder = await this.place().catch((error: unknown) => whyNone<Scan>(error))
    if (typeof folder !== 'string') return folder
    const reading = await readStored(path.join(folder, scanFormat.fileName), this.of(scanFormat), true)
    // A folder that was copied under another name is no scan of its own: its forms know it by its id.
    if (reading.state === 'ok' && reading.value.id !== this.id) return DAMAGED(reading.bytes)
    if (reading.state !== 'missing') return reading
    const names = await this.disk.fs.readdir(folder).catch(() => [])
    return names.every(isTemporaryName) ? reading : DAMAGED(new Uint8Array())
  }

  /** The scan as it is, or a ScanFault that says why not. */
  async good(): Promise<GoodReading<Scan>> {
    const reading = await this.read()
    if (reading.state === 'ok') return reading
    throw new ScanFault(faultOf(reading.state))
  }

  /** Makes its folder with its file; over nothing. */
  async make(scan: Scan): Promise<void> {
    const { disk, school } = this
    await makeOneFolder(path.join(school, SCANS_FOLDER), disk)
    const folder = path.join(school, this.inScans)
    await makeOneFolder(folder, disk)
    await writeDurably(path.join(folder, scanFormat.fileName), bytesOf(scan), disk, { onlyNew: true })
  }

  /** Puts the next value in the place of the one that was read, which is kept first where nothing else holds it. */
  async write(before: GoodReading<Scan>, next: Scan): Promise<void> {
    const folder = await this.place()
    if (before.migrated || before.edited) await keepBytes(folder, before.bytes, this.of(scanFormat))
    await new StoredFile(folder, before.bytes, this.of(scanFormat)).write(next)
  }

  /** The forms that came in since it was opened (again). What was counted before and came back is none of them. */
  async forms(scan: Scan): Promise<Forms> {
    const counted = countedIn(scan)
    return this.formsBut((id) => counted.has(id))
  }

  /** How many there are, without reading them. */
  async numberOfForms(scan: Scan): Promise<number> {
    const counted = countedIn(scan)
    return (await this.answerNames()).filter((name) => isForm(name) && !counted.has(idIn(name))).length
  }

  /** Puts a form there; it is on disk when this resolves. In the place of the one with its id. */
  async put(form: Form): Promise<void> {
    await this.putAs(form, `${form.id}${COUNTS}`)
  }

  private async putAs(form: Form, name: string): Promise<void> {
    const folder = path.join(await this.place(), ANSWERS_FOLDER)
    await makeOneFolder(folder, this.disk)
    await this.answersPlace()
    await writeDurably(path.join(folder, name), bytesOf(stored(form)), this.disk, { dated: NO_TIME })
  }

  /** Takes forms of these ids away, and what is asked about them. */
  async drop(ids: readonly string[]): Promise<void> {
    await this.without((name) => (isForm(name) || isAsked(name)) && ids.includes(idIn(name)))
  }

  /** It counts no more; what is asked about it stays. */
  async dropForm(id: string): Promise<void> {
    await this.without((name) => isForm(name) && idIn(name) === id)
  }

  /** Forms that count only when it is said whose they are. One that counts already is not asked about any more. */
  async asked(scan: Scan): Promise<Forms> {
    const known = new Set([...countedIn(scan), ...(await this.answerNames()).filter(isForm).map(idIn)])
    return this.formsNamed((name) => isAsked(name) && !known.has(idIn(name)))
  }

  /** Keeps a form that is asked about; in no count. */
  async ask(form: Form): Promise<void> {
    await this.putAs(form, `${form.id}${ASKED}`)
  }

  async settled(id: string): Promise<void> {
    await this.without((name) => isAsked(name) && idIn(name) === id)
  }

  /**
   * Counts what came in and keeps what may be kept; the forms go after that. Where it breaks off, what was written says how far it is, and `tidy` goes on.
   * @returns the scan as it is then
   */
  async close(questionnaire: Questionnaire, before: GoodReading<Scan>, day: IsoDay): Promise<Scan> {
    const { forms } = before.value.mode === 'collected' ? await this.forms(before.value) : { forms: [] }
    await this.write(before, closing(questionnaire, before.value, forms, day))
    return this.tidy(questionnaire)
  }

  /**
   * Goes on with what a crash broke off: forms that were counted go, and what was answered in words stays for reading. Once more where all is done: nothing
   * happens. Rejects with "forms-stay" where something of them cannot be removed.
   * @returns the scan as it is then
   */
  async tidy(questionnaire: Questionnaire): Promise<Scan> {
    const reading = await this.good()
    const scan = reading.value
    await removeStale(await this.place(), this.disk)
    if (scan.state === 'closing') {
      if (!(await this.answerNames()).includes(wordsFormat.fileName)) await this.keepWords(questionnaire, scan)
      if (await this.without((name) => name !== wordsFormat.fileName)) return scan
      await this.write(reading, closedAfter(scan))
      return closedAfter(scan)
    }
    // A sync program may bring back what was counted and deleted; a crash leaves a form that was on its way.
    const counted = countedIn(scan)
    await this.without((name) => isTemporaryName(name) || ((isForm(name) || isAsked(name)) && counted.has(idIn(name))))
    return scan
  }

  /** What was answered in words was read: it goes, after all forms. @returns the scan, closed */
  async finish(questionnaire: Questionnaire): Promise<Scan> {
    const scan = await this.tidy(questionnaire)
    if (scan.state !== 'closing') return scan
    await this.without(() => true)
    return this.tidy(questionnaire)
  }

  /** What was answered in words, by question; nothing where that is not there. */
  async words(): Promise<Readonly<Record<string, readonly string[]>>> {
    const file = path.join(await this.place(), ANSWERS_FOLDER, wordsFormat.fileName)
    const reading = await readStored(file, this.of(wordsFormat), true)
    return reading.state === 'ok' ? reading.value.answers : {}
  }

  /** All of it, the forms first and its file last: where it breaks off it is still in the list. Rejects with "scan-stays". */
  async erase(): Promise<void> {
    const { fs } = this.disk
    const folder = await this.place()
    await this.without(() => true)
    const others = async (): Promise<readonly string[]> =>
      (await fs.readdir(folder)).filter((name) => name !== scanFormat.fileName)
    for (const name of await others()) await removeTemporary(path.join(folder, name), this.disk)
    if ((await others()).length > 0) throw new ScanFault('scan-stays')
    await fs.syncFolder(folder)
    await removeTemporary(path.join(folder, scanFormat.fileName), this.disk)
    await fs.rmdir(folder).catch(() => {
      throw new ScanFault('scan-stays')
    })
    await fs.syncFolder(path.dirname(folder))
  }

  private async keepWords(questionnaire: Questionnaire, scan: Scan): Promise<void> {
    const { forms } = await this.formsBut(() => false)
    const answers = Object.fromEntries(
      Object.entries(inWords(questionnaire, scan, forms)).map(([id, texts]) => [id, [...this.shuffled(texts)]])
    )
    if (Object.keys(answers).length === 0) return
    const file = path.join(await this.answersPlace(), wordsFormat.fileName)
    const value = { format: WORDS_FORMAT, version: WORDS_VERSION, id: scan.id, answers } as const
    await writeDurably(file, bytesOf(value), this.disk, { dated: NO_TIME })
  }

  /** Removes what stands among the answers under such a name; true where something else is left there. Rejects with "forms-stay" where something cannot go. */
  private async without(mayGo: (name: string) => boolean): Promise<boolean> {
    const { fs } = this.disk
    const names = await this.answerNames()
    const going = names.filter(mayGo)
    if (names.length > going.length && going.length === 0) return true
    const place = await this.answersPlace().catch((error: unknown) => {
      if (ABSENT.has(codeOf(error))) return undefined
      throw error
    })
    if (place === undefined) return false
    for (const name of going) await removeTemporary(path.join(place, name), this.disk)
    await fs.syncFolder(place)
    const left = await this.answerNames()
    if (left.some(mayGo)) throw new ScanFault('forms-stay')
    if (left.length > 0) return true
    await fs.rmdir(place).catch(() => undefined)
    await fs.syncFolder(path.dirname(place))
    return false
  }

  private formsBut(isNone: (id: string) => boolean): Promise<Forms> {
    return this.formsNamed((name) => isForm(name) && !isNone(idIn(name)))
  }

  private async formsNamed(isOne: (name: string) => boolean): Promise<Forms> {
    const names = (await this.answerNames()).filter(isOne)
    const forms: Form[] = []
    let damaged = 0
    for (const name of names) {
      const reading = await readStored(path.join(await this.answersPlace(), name), this.of(formFormat), true)
      if (reading.state === 'ok' && reading.value.id === idIn(name)) forms.push(formIn(reading.value))
      else if (reading.state === 'ok' || reading.state === 'damaged') damaged += 1
      else if (reading.state !== 'missing') throw new ScanFault(faultOf(reading.state))
    }
    return { forms, damaged }
  }

  /** None where there is no such folder. */
  private async answerNames(): Promise<readonly string[]> {
    try {
      return await this.disk.fs.readdir(await this.answersPlace())
    } catch (error) {
      if (ABSENT.has(codeOf(error))) return []
      throw error
    }
  }

  private place(): Promise<string> {
    return this.plain(this.inScans)
  }

  private answersPlace(): Promise<string> {
    return this.plain(path.join(this.inScans, ANSWERS_FOLDER))
  }

  /** The folder within the school's own. A link that leads elsewhere is refused: what is deleted here must be ours. */
  private async plain(within: string): Promise<string> {
    const { fs } = this.disk
    const place = path.join(await fs.realpath(this.school), within)
    if ((await fs.realpath(place)).toLowerCase() === place.toLowerCase()) return place
    throw Object.assign(new Error('a link'), { code: NO_PLAIN_FILE })
  }

  private of<T extends object>(format: Format<T>): Surroundings & { readonly format: Format<T> } {
    return { ...this.disk, format }
  }
}

const DAMAGED = (bytes: Uint8Array): Extract<Reading<never>, { state: 'damaged' }> => ({
  state: 'damaged',
  damage: 'wrong-shape',
  foreign: false,
  bytes
})

function whyNone<T>(error: unknown): Reading<T> {
  const code = codeOf(error)
  return ABSENT.has(code) ? { state: 'missing' } : { state: 'unreadable', code }
}

const faults = {
  newer: 'scan-newer',
  damaged: 'scan-damaged',
  unreadable: 'scan-unreadable',
  missing: 'unknown-scan'
} as const
export const faultOf = (state: keyof typeof faults): ScanFault['code'] => faults[state]

const COUNTS = '.json'
/** Beside the id of a form that is asked about. */
const ASKED = '-vraag.json'
const ID_LENGTH = 32
const ID = /^[0-9a-f]{32}$/
const isForm = (name: string): boolean => ID.test(idIn(name)) && name.slice(ID_LENGTH) === COUNTS
const isAsked = (name: string): boolean => ID.test(idIn(name)) && name.slice(ID_LENGTH) === ASKED
const idIn = (name: string): string => name.slice(0, ID_LENGTH)

const formIn = ({ id, group, own, answers, open }: StoredForm): Form => ({ id, group, own, answers, open })
