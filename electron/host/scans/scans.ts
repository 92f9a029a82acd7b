// The scans of a school, for the windows. Whoever may write in the school may write in its scans; all that is asked of one school goes one after
// another. Only while it writes does it keep a save of the school waiting, form by form.
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { PlacedFile } from '#shared/contract/documents.ts'
import { problem } from '#shared/contract/problems.ts'
import type { ReadIn, ScanLine, ScanNow, TypedForm, TypedIn } from '#shared/contract/scans.ts'
import type { Words } from '#shared/catalogue/fill.ts'
import type { Questionnaire, QuestionnaireId } from '#shared/catalogue/questionnaire-content.ts'
import { schoolYearOf, type SchoolYear } from '#shared/day.ts'
import { readAnswerFile, readOpenAnswerFile } from '#shared/questionnaire/answer-file.ts'
import { mayStand } from '#shared/questionnaire/answer-text.ts'
import { keptOf } from '#shared/questionnaire/batch.ts'
import { readCode } from '#shared/questionnaire/code.ts'
import { arrivalOf, others, type Form } from '#shared/questionnaire/form.ts'
import type { Agreement, OpenForm, Scan, ScanMode } from '#shared/questionnaire/scan.ts'
import {
  begun,
  countedIn,
  formsIn,
  openArrivalOf,
  reopened,
  withAgreements,
  withOpenForm,
  withoutOpenForm
} from '#shared/questionnaire/scan-steps.ts'
import type { School } from '#shared/school/school.ts'
import { codeOf } from '../../disk/file-system.ts'
import { SCANS_FOLDER } from '../../store/names.ts'
import type { StoreOptions } from '../../store/index.ts'
import { ABSENT } from '../../store/reading.ts'
import type { GoodReading } from '../../store/types.ts'
import type { Viewer } from '../asking/viewer.ts'
import type { PatientReader } from '../machine/patience.ts'
import type { Clock } from '../machine/types.ts'
import type { OpenSchool } from '../school/open-school.ts'
import type { AnswerText } from './answer-files.ts'
import { problemOf, ScanFault } from './faults.ts'
import { newFormId, newScanId, shuffled } from './scan-ids.ts'
import { faultOf, ScanFolder } from './scan-folder.ts'

export interface ScansOptions {
  readonly store: StoreOptions
  readonly reader: PatientReader
  readonly clock: Clock
  /** Where the built script and style of the form stand. */
  readonly formParts: URL
  /** Puts a file beside the documents of a school. */
  readonly put: (folder: string, fileName: string, bytes: Uint8Array) => Promise<Answer<PlacedFile>>
}

/** Who asks what of which scan. */
export interface Asked {
  readonly school: OpenSchool
  readonly viewer: Viewer
  readonly scanId: string
}

const SCAN_ID = /^[0-9a-f]{16}$/
/** So many that are asked about are remembered of a scan. */
const MOST_ALIKE = 500

export class Scans {
  private readonly turns = new Map<string, Promise<unknown>>()
  /** By scan: forms that are like another one, until she says whose they are. They stand in no file: the one that they came from is still hers. */
  private readonly alike = new Map<string, Map<string, Form>>()

  constructor(private readonly options: ScansOptions) {}

  async list({ school }: Pick<Asked, 'school'>): Promise<Answer<readonly ScanLine[]>> {
    return this.told(async () => {
      const lines: ScanLine[] = []
      for (const scanId of await this.reading(school, () => this.idsIn(school))) {
        const line = await this.reading(school, () => this.lineOf(this.folderOf(school, scanId)))
        if (line !== undefined) lines.push(line)
      }
      const openedOn = ({ scan }: ScanLine): string => scan?.openedOn ?? ''
      return lines.toSorted((one, other) => openedOn(other).localeCompare(openedOn(one)))
    })
  }

  /** Whoever may write goes on, by looking, with what a crash broke off. */
  async read({ school, viewer, scanId }: Asked): Promise<Answer<ScanNow>> {
    const folder = this.folderOf(school, scanId)
    return this.inTurn(school, async () => {
      if (mayWrite(school, viewer)) {
        const tidied = await this.writing(school, viewer, async () => {
          const { questionnaire } = (await folder.good()).value
          await folder.tidy(await this.contentOf(questionnaire))
        })
        // What does not go now is tried again at the next look. The scan itself can be looked at.
        if (!tidied.ok && tidied.problem.code !== 'forms-stay') return tidied
      }
      return this.told(() => this.reading(school, () => nowOf(folder)))
    })
  }

  async begin(
    { school, viewer }: Omit<Asked, 'scanId'>,
    questionnaireId: QuestionnaireId,
    mode: ScanMode
  ): Promise<Answer<{ readonly scanId: string }>> {
    // In the open everybody sees who chose what: for boards, who agree on that, and not for a team or parents.
    if (mode === 'open' && questionnaireId !== 'boards') return failed(problem('bad-request'))
    const questionnaire = await this.contentOf(questionnaireId)
    const words = await this.wordsOf(school.value)
    const day = this.options.clock.today()
    return this.inTurn(school, () =>
      this.writing(school, viewer, async () => {
        const scanId = newScanId(questionnaire, await this.idsIn(school))
        const scan = begun(questionnaire, { id: scanId, mode, schoolYear: schoolYearOf(day), day, words })
        await this.folderOf(school, scanId).make(scan)
        return { scanId }
      })
    )
  }

  async handOut({ school, scanId }: Omit<Asked, 'viewer'>, as: 'form' | 'zip'): Promise<Answer<PlacedFile>> {
    const { clock, formParts, put } = this.options
    const folder = this.folderOf(school, scanId)
    const made = await this.told(async () => {
      const { value: scan } = await this.reading(school, () => folder.good())
      if (scan.state !== 'open') throw new ScanFault('scan-state')
      const { formFile, zipped } = await import('./form-file.ts')
      const file = await formFile({
        questionnaire: await this.contentOf(scan.questionnaire),
        scan,
        schoolName: school.value.identity.name,
        words: await this.wordsOf(school.value),
        parts: formParts
      })
      return as === 'form' ? file : zipped(file, clock.now())
    })
    return made.ok ? put(school.folder, made.value.fileName, made.value.bytes) : made
  }

  /** One after another, each on disk before the next: what was told as read is there, whatever becomes of the others. */
  async take(asked: Asked, files: readonly AnswerText[]): Promise<Answer<readonly ReadIn[]>> {
    return this.collecting(asked, ['collected', 'open'], async (intake) => {
      const read: ReadIn[] = []
      for (const file of files) {
        const one = await (intake.scan.mode === 'open'
          ? this.takeOpen(asked, intake, file)
          : this.takeOne(asked, intake, file))
        if (!one.ok) return one
        read.push(one.value)
      }
      return ok(read)
    })
  }

  async settleAlike(asked: Asked, formId: string, counts: boolean): Promise<Answer<null>> {
    return this.collecting(asked, ['collected'], async (intake) => {
      const waiting = this.alikeIn(asked)
      const form = waiting.get(formId)
      if (form === undefined) return failed(problem('form-gone'))
      if (counts) {
        const put = await this.putForm(asked, intake, form)
        if (!put.ok) return put
      }
      waiting.delete(formId)
      return ok(null)
    })
  }

  async typeCode(asked: Asked, code: string, insists: boolean): Promise<Answer<TypedIn>> {
    return this.collecting(asked, ['collected'], async (intake): Promise<Answer<TypedIn>> => {
      const read = readCode(intake.questionnaire, asked.scanId, code)
      if (read.kind === 'refused') return ok({ kind: 'refused', why: read.why, at: read.at ?? null })
      const { answers, group } = read
      return this.putTyped(asked, intake, { id: newFormId(), group, own: false, answers, open: {} }, insists)
    })
  }

  async typeForm(asked: Asked, typed: Omit<Form, 'id'>, insists: boolean): Promise<Answer<TypedForm>> {
    return this.collecting(asked, ['collected'], async (intake): Promise<Answer<TypedForm>> => {
      if (!fits(intake.questionnaire, typed)) return failed(problem('bad-request'))
      const before = typed.own ? intake.forms.find(({ own }) => own) : undefined
      const form = { ...typed, id: before?.id ?? newFormId() }
      return this.putTyped(asked, intake, form, insists || typed.own)
    })
  }

  async saveOpenForm(asked: Asked, form: OpenForm): Promise<Answer<null>> {
    return this.changing(asked, async (scan) => {
      const questionnaire = await this.contentOf(scan.questionnaire)
      if (scan.mode !== 'open' || !fits(questionnaire, { ...form, open: {} })) throw new ScanFault('bad-request')
      if (scan.state !== 'open') throw new ScanFault('scan-state')
      return withOpenForm(scan, form)
    })
  }

  async removeOpenForm(asked: Asked, formId: string): Promise<Answer<null>> {
    return this.changing(asked, (scan) => {
      if (scan.state !== 'open') throw new ScanFault('scan-state')
      return withoutOpenForm(scan, formId)
    })
  }

  async saveAgreements(asked: Asked, agreements: readonly Agreement[]): Promise<Answer<null>> {
    return this.changing(asked, (scan) => {
      const isAsked = ({ statement }: Agreement): boolean => Object.hasOwn(scan.asked, statement)
      if (!agreements.every(isAsked) || new Set(agreements.map(({ id }) => id)).size < agreements.length)
        throw new ScanFault('bad-request')
      return withAgreements(scan, agreements)
    })
  }

  async close(asked: Asked): Promise<Answer<null>> {
    return this.stepping(asked, 'open', async (folder, before) => {
      await folder.close(await this.contentOf(before.value.questionnaire), before, this.options.clock.today())
      this.alike.delete(keyOf(asked))
    })
  }

  async finish(asked: Asked): Promise<Answer<null>> {
    return this.stepping(asked, 'closing', async (folder, before) => {
      await folder.finish(await this.contentOf(before.value.questionnaire))
    })
  }

  async reopen(asked: Asked): Promise<Answer<null>> {
    return this.stepping(asked, 'closed', (folder, before) => folder.write(before, reopened(before.value)))
  }

  async erase({ school, viewer, scanId }: Asked): Promise<Answer<null>> {
    const folder = this.folderOf(school, scanId)
    return this.inTurn(school, () =>
      this.writing(school, viewer, async () => {
        if ((await folder.read()).state === 'missing') throw new ScanFault('unknown-scan')
        await folder.erase()
        this.alike.delete(keyOf({ school, scanId }))
        return null
      })
    )
  }

  private async takeOne(asked: Asked, intake: Intake, file: AnswerText): Promise<Answer<ReadIn>> {
    const { fileName } = file
    if ('why' in file) return ok({ fileName, kind: 'refused', why: file.why })
    const read = readAnswerFile(intake.questionnaire, asked.scanId, file.text)
    if (read.kind === 'refused') return ok({ fileName, kind: 'refused', why: read.why })
    const { form } = read
    const arrival = arrivalOf(form, intake.forms, intake.counted)
    if (arrival === 'alike') {
      const waiting = this.alikeIn(asked)
      waiting.set(form.id, form)
      for (const old of [...waiting.keys()].slice(0, -MOST_ALIKE)) waiting.delete(old)
      return ok({ fileName, kind: 'alike', formId: form.id })
    }
    if (arrival !== 'double') {
      const put = await this.putForm(asked, intake, form)
      if (!put.ok) return put
    }
    return ok({ fileName, kind: 'read', arrival })
  }

  /** Filled in openly: it stands in the file of the scan, with who it is of. Sent again it takes the place of the one before. */
  private async takeOpen({ school, viewer, scanId }: Asked, intake: Intake, file: AnswerText): Promise<Answer<ReadIn>> {
    const { fileName } = file
    if ('why' in file) return ok({ fileName, kind: 'refused', why: file.why })
    const read = readOpenAnswerFile(intake.questionnaire, scanId, file.text)
    if (read.kind === 'refused') return ok({ fileName, kind: 'refused', why: read.why })
    return this.writing(school, viewer, async (): Promise<ReadIn> => {
      const before = await intake.folder.good()
      const arrival = openArrivalOf(read.form, before.value.openForms)
      if (arrival !== 'double') await intake.folder.write(before, withOpenForm(before.value, read.form))
      return { fileName, kind: 'read', arrival }
    })
  }

  private async putTyped(asked: Asked, intake: Intake, form: Form, insists: boolean): Promise<Answer<TypedForm>> {
    if (!insists && arrivalOf(form, intake.forms, intake.counted) === 'alike') return ok({ kind: 'alike' })
    const put = await this.putForm(asked, intake, form)
    return put.ok ? ok({ kind: 'read' }) : put
  }

  private async putForm({ school, viewer }: Asked, intake: Intake, form: Form): Promise<Answer<null>> {
    return this.writing(school, viewer, async () => {
      await intake.folder.put(form)
      intake.forms = [...intake.forms.filter(({ id }) => id !== form.id), form]
      return null
    })
  }

  /** Work on a scan that takes forms in, in one of these modes. */
  private collecting<T>(
    asked: Asked,
    modes: readonly ScanMode[],
    work: (intake: Intake) => Promise<Answer<T>>
  ): Promise<Answer<T>> {
    const { school, viewer, scanId } = asked
    const folder = this.folderOf(school, scanId)
    return this.inTurn(school, async () => {
      const intake = await this.writing(school, viewer, async (): Promise<Intake> => {
        const { value: scan } = await folder.good()
        if (!modes.includes(scan.mode) || scan.state !== 'open') throw new ScanFault('scan-state')
        const questionnaire = await this.contentOf(scan.questionnaire)
        return { folder, scan, questionnaire, forms: (await folder.forms(scan)).forms, counted: countedIn(scan) }
      })
      return intake.ok ? work(intake.value) : intake
    })
  }

  private changing(asked: Asked, change: (scan: Scan) => Scan | Promise<Scan>): Promise<Answer<null>> {
    return this.stepping(asked, null, async (folder, before) => folder.write(before, await change(before.value)))
  }

  /** @param from the state in which it must be; null: any */
  private stepping(
    { school, viewer, scanId }: Asked,
    from: Scan['state'] | null,
    step: (folder: ScanFolder, before: GoodReading<Scan>) => Promise<void>
  ): Promise<Answer<null>> {
    const folder = this.folderOf(school, scanId)
    return this.inTurn(school, () =>
      this.writing(school, viewer, async () => {
        const before = await folder.good()
        if (from !== null && before.value.state !== from) throw new ScanFault('scan-state')
        await step(folder, before)
        return null
      })
    )
  }

  /** Work that writes: only of the window that may write in the school, and no save of the school beside it. */
  private async writing<T>(school: OpenSchool, viewer: Viewer, work: () => Promise<T>): Promise<Answer<T>> {
    if (!mayWrite(school, viewer)) return failed(problem('read-only'))
    return school.inFolder(() => this.told(work))
  }

  private reading<T>(school: OpenSchool, work: () => Promise<T>): Promise<T> {
    return this.options.reader.in(school.folder)(work)
  }

  private async told<T>(work: () => Promise<T>): Promise<Answer<T>> {
    try {
      return ok(await work())
    } catch (error) {
      return failed(problem(problemOf(error)))
    }
  }

  private async inTurn<T>({ folder }: OpenSchool, work: () => Promise<T>): Promise<T> {
    const mine = (this.turns.get(folder) ?? Promise.resolve()).then(work, work)
    this.turns.set(folder, mine)
    try {
      return await mine
    } finally {
      if (this.turns.get(folder) === mine) this.turns.delete(folder)
    }
  }

  private folderOf({ folder }: OpenSchool, scanId: string): ScanFolder {
    return new ScanFolder(folder, scanId, this.options.store, shuffled)
  }

  private async idsIn({ folder }: OpenSchool): Promise<readonly string[]> {
    try {
      const names = await this.options.store.fs.readdir(path.join(folder, SCANS_FOLDER))
      return names.filter((name) => SCAN_ID.test(name)).toSorted()
    } catch (error) {
      if (ABSENT.has(codeOf(error))) return []
      throw error
    }
  }

  /** Undefined where there is nothing: an empty folder is what a crash left of making or erasing one. */
  private async lineOf(folder: ScanFolder): Promise<ScanLine | undefined> {
    const reading = await folder.read()
    const scanId = folder.id
    if (reading.state === 'missing') return undefined
    if (reading.state !== 'ok') return { scanId, scan: null, problem: problem(faultOf(reading.state)) }
    const { value: scan } = reading
    const { questionnaire, mode, state, openedOn, closedOn } = scan
    const schoolYear = scan.schoolYear as SchoolYear
    const forms = formsIn(scan) + (state === 'open' ? await folder.numberOfForms(scan) : 0)
    return { scanId, scan: { questionnaire, schoolYear, mode, state, openedOn, closedOn, forms }, problem: null }
  }

  /** Read when it is first asked for: it is no part of the start. */
  private async contentOf(id: QuestionnaireId): Promise<Questionnaire> {
    const { questionnaires } = await import('#assets/questionnaires/index.ts')
    return questionnaires[id]
  }

  private async wordsOf(school: School): Promise<Words> {
    const [{ catalogue }, { wordsOf }] = await Promise.all([
      import('#assets/load.ts'),
      import('#shared/catalogue/fill.ts')
    ])
    return wordsOf(catalogue, school)
  }

  private alikeIn(asked: Asked): Map<string, Form> {
    const waiting = this.alike.get(keyOf(asked)) ?? new Map<string, Form>()
    this.alike.set(keyOf(asked), waiting)
    return waiting
  }
}

/** A scan that takes forms in, as it was read at the beginning of a turn, and what came in since then. */
interface Intake {
  readonly folder: ScanFolder
  readonly scan: Scan
  readonly questionnaire: Questionnaire
  forms: readonly Form[]
  readonly counted: ReadonlySet<string>
}

const keyOf = ({ school, scanId }: Omit<Asked, 'viewer'>): string => path.join(school.folder, scanId)

const mayWrite = (school: OpenSchool, viewer: Viewer): boolean => school.accessOf(viewer.id).mode === 'write'

async function nowOf(folder: ScanFolder): Promise<ScanNow> {
  const { value: scan } = await folder.good()
  const { forms, damaged } = scan.state === 'closing' ? { forms: [], damaged: 0 } : await folder.forms(scan)
  return {
    scan,
    waiting: { others: others(forms), own: forms.some(({ own }) => own), damaged },
    open: scan.state === 'closing' ? await folder.words() : {},
    keeps: keptOf(forms, scan.batches.length > 0)
  }
}

/** Whether these are answers to these statements, of a group that is asked. */
function fits({ themes, groups, open: asked }: Questionnaire, { group, answers, open }: Omit<Form, 'id' | 'own'>) {
  const statements = new Set(themes.flatMap((theme) => theme.statements.map(({ id }) => id)))
  return (
    Object.keys(answers).every((id) => statements.has(id)) &&
    (group === null || (groups?.options ?? []).some(({ id }) => id === group)) &&
    Object.entries(open).every(([id, text]) => asked.some((one) => one.id === id) && mayStand(text))
  )
}
