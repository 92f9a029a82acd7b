// Reading in: forms in files, as a code or typed over from paper. Each is on disk before it is told as read.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { ReadIn, TypedForm, TypedIn } from '#shared/contract/scans.ts'
import type { Questionnaire } from '#shared/catalogue/questionnaire-content.ts'
import { readAnswerFile, readOpenAnswerFile } from '#shared/questionnaire/answer-file.ts'
import { readCode } from '#shared/questionnaire/code.ts'
import { fits } from '#shared/questionnaire/fitting.ts'
import { arrivalOf, type Form } from '#shared/questionnaire/form.ts'
import type { Scan, ScanMode } from '#shared/questionnaire/scan.ts'
import { countedIn, openArrivalOf, withOpenForm } from '#shared/questionnaire/scan-steps.ts'
import type { AnswerText } from './answer-files.ts'
import { ScanFault } from './faults.ts'
import type { ScanFolder } from './scan-folder.ts'
import { newFormId } from './scan-ids.ts'
import type { ScanRequest, ScanWork } from './scan-work.ts'

/** A scan that takes forms in, as it was read at the beginning of a turn, and what came in since then. */
interface Intake {
  readonly folder: ScanFolder
  readonly scan: Scan
  readonly questionnaire: Questionnaire
  forms: readonly Form[]
  /** About which there was a question then. */
  readonly waiting: readonly Form[]
  readonly counted: ReadonlySet<string>
}

export class Intakes {
  constructor(private readonly work: ScanWork) {}

  /**
   * One after another, each on disk before the next: what was told as read is there, whatever becomes of the others.
   * @param own whether it is of the director; then there is one
   */
  async take(asked: ScanRequest, files: readonly AnswerText[], own: boolean): Promise<Answer<readonly ReadIn[]>> {
    if (own && files.length > 1) return failed(problem('one-own'))
    return this.collecting(asked, ['collected', 'open'], async (intake) => {
      const read: ReadIn[] = []
      for (const file of files) {
        const one = await (intake.scan.mode === 'open'
          ? this.takeOpen(asked, intake, file)
          : this.takeOne(asked, intake, file, own))
        if (!one.ok) return one
        read.push(one.value)
      }
      return ok(read)
    })
  }

  async settleAlike(asked: ScanRequest, formId: string, counts: boolean): Promise<Answer<null>> {
    return this.collecting(asked, ['collected'], async (intake) => {
      const form = intake.waiting.find(({ id }) => id === formId)
      if (form === undefined) return failed(problem('form-gone'))
      if (counts) return this.putForm(asked, intake, form)
      return this.work.writing(asked.school, asked.viewer, async () => {
        await intake.folder.settled(formId)
        return null
      })
    })
  }

  async makeOwn(asked: ScanRequest, formId: string): Promise<Answer<null>> {
    return this.collecting(asked, ['collected'], async (intake) => {
      const form = intake.forms.find(({ id }) => id === formId)
      return form === undefined ? failed(problem('form-gone')) : this.putForm(asked, intake, { ...form, own: true })
    })
  }

  /** @param stays as a colleague's, or asked about where it is like another; else it goes */
  async dropOwn(asked: ScanRequest, stays: boolean): Promise<Answer<null>> {
    return this.collecting(asked, ['collected'], async (intake) => {
      const hers = intake.forms.filter(({ own }) => own)
      if (hers.length === 0) return failed(problem('form-gone'))
      return this.work.writing(asked.school, asked.viewer, async () => {
        const others = intake.forms.filter(({ own }) => !own)
        for (const form of stays ? hers : []) {
          const another = { ...form, own: false }
          if (arrivalOf(another, others, intake.counted) !== 'alike') await intake.folder.put(another)
          else {
            await intake.folder.ask(another)
            await intake.folder.dropForm(form.id)
          }
        }
        if (!stays) await intake.folder.drop(hers.map(({ id }) => id))
        return null
      })
    })
  }

  async typeCode(
    asked: ScanRequest,
    { code, own }: { readonly code: string; readonly own: boolean },
    insists: boolean
  ): Promise<Answer<TypedIn>> {
    return this.collecting(asked, ['collected'], async (intake): Promise<Answer<TypedIn>> => {
      const read = readCode(intake.questionnaire, asked.scanId, code)
      if (read.kind === 'refused') return ok({ kind: 'refused', why: read.why, at: read.at ?? null })
      const { answers, group } = read
      return this.putTyped(asked, intake, { id: newFormId(), group, own, answers, open: {} }, insists)
    })
  }

  async typeForm(asked: ScanRequest, typed: Omit<Form, 'id'>, insists: boolean): Promise<Answer<TypedForm>> {
    return this.collecting(asked, ['collected'], async (intake): Promise<Answer<TypedForm>> => {
      if (!fits(intake.questionnaire, typed)) return failed(problem('bad-request'))
      return this.putTyped(asked, intake, { ...typed, id: newFormId() }, insists)
    })
  }

  private async takeOne(asked: ScanRequest, intake: Intake, file: AnswerText, own: boolean): Promise<Answer<ReadIn>> {
    const { fileName } = file
    if ('why' in file) return ok({ fileName, kind: 'refused', why: file.why })
    const read = readAnswerFile(intake.questionnaire, asked.scanId, file.text)
    if (read.kind === 'refused') return ok({ fileName, kind: 'refused', why: read.why })
    const arrival = arrivalOf(read.form, intake.forms, intake.counted)
    const known = intake.forms.find(({ id }) => id === read.form.id)
    // What was said to be hers stays hers, and what counts as a colleague's a colleague's, whichever way the file is read in.
    const form = { ...read.form, own: known?.own ?? own }
    if (arrival === 'alike' && !own) {
      const waits = await this.work.writing(asked.school, asked.viewer, () => intake.folder.ask(form))
      return waits.ok ? ok({ fileName, kind: 'alike', formId: form.id }) : waits
    }
    if (arrival !== 'double') {
      const put = await this.putForm(asked, intake, form)
      if (!put.ok) return put
    }
    if (own && known?.own === false) return ok({ fileName, kind: 'others', formId: form.id })
    return ok({ fileName, kind: 'read', arrival: arrival === 'alike' ? 'new' : arrival })
  }

  /** Filled in openly: it stands in the file of the scan, with who it is of. Sent again it takes the place of the one before. */
  private async takeOpen(
    { school, viewer, scanId }: ScanRequest,
    intake: Intake,
    file: AnswerText
  ): Promise<Answer<ReadIn>> {
    const { fileName } = file
    if ('why' in file) return ok({ fileName, kind: 'refused', why: file.why })
    const read = readOpenAnswerFile(intake.questionnaire, scanId, file.text)
    if (read.kind === 'refused') return ok({ fileName, kind: 'refused', why: read.why })
    return this.work.writing(school, viewer, async (): Promise<ReadIn> => {
      const before = await intake.folder.good()
      const arrival = openArrivalOf(read.form, before.value.openForms)
      if (arrival !== 'double') await intake.folder.write(before, withOpenForm(before.value, read.form))
      return { fileName, kind: 'read', arrival }
    })
  }

  private async putTyped(asked: ScanRequest, intake: Intake, form: Form, insists: boolean): Promise<Answer<TypedForm>> {
    if (!insists && !form.own && arrivalOf(form, intake.forms, intake.counted) === 'alike') return ok({ kind: 'alike' })
    const put = await this.putForm(asked, intake, form)
    return put.ok ? ok({ kind: 'read' }) : put
  }

  /** Of hers there is one: another never takes its place by itself. */
  private async putForm({ school, viewer }: ScanRequest, intake: Intake, form: Form): Promise<Answer<null>> {
    return this.work.writing(school, viewer, async () => {
      if (form.own && intake.forms.some(({ id, own }) => own && id !== form.id)) throw new ScanFault('own-there')
      await intake.folder.put(form)
      if (intake.waiting.some(({ id }) => id === form.id)) await intake.folder.settled(form.id)
      intake.forms = [...intake.forms.filter(({ id }) => id !== form.id), form]
      return null
    })
  }

  /** Work on a scan that takes forms in, in one of these modes. */
  private collecting<T>(
    asked: ScanRequest,
    modes: readonly ScanMode[],
    work: (intake: Intake) => Promise<Answer<T>>
  ): Promise<Answer<T>> {
    const { school, viewer, scanId } = asked
    const folder = this.work.folderOf(school, scanId)
    return this.work.inTurn(school, async () => {
      const intake = await this.work.writing(school, viewer, async (): Promise<Intake> => {
        const { value: scan } = await folder.good()
        if (!modes.includes(scan.mode) || scan.state !== 'open') throw new ScanFault('scan-state')
        const questionnaire = await this.work.contentOf(scan.questionnaire)
        const [{ forms }, { forms: waiting }] = [await folder.forms(scan), await folder.asked(scan)]
        return { folder, scan, questionnaire, forms, waiting, counted: countedIn(scan) }
      })
      return intake.ok ? work(intake.value) : intake
    })
  }
}
