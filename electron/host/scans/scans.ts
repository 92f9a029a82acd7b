// The scans of a school, for the windows: the history, beginning and handing one out, closing, and what is told of it.
import { failed, type Answer } from '#shared/contract/answer.ts'
import type { PlacedFile } from '#shared/contract/documents.ts'
import { problem } from '#shared/contract/problems.ts'
import type { ScanLine, ScanNow } from '#shared/contract/scans.ts'
import type { Words } from '#shared/catalogue/fill.ts'
import type { QuestionnaireId } from '#shared/catalogue/questionnaire-content.ts'
import { schoolYearOf, type SchoolYear } from '#shared/day.ts'
import { fits } from '#shared/questionnaire/fitting.ts'
import { others } from '#shared/questionnaire/form.ts'
import { modesOf, type Agreement, type OpenForm, type Scan, type ScanMode } from '#shared/questionnaire/scan.ts'
import {
  begun,
  formsIn,
  keptNow,
  reopened,
  withAgreements,
  withOpenForm,
  withoutOpenForm
} from '#shared/questionnaire/scan-steps.ts'
import type { School } from '#shared/school/school.ts'
import type { GoodReading } from '../../store/types.ts'
import type { Clock } from '../machine/types.ts'
import type { OpenSchool } from '../school/open-school.ts'
import { ScanFault } from './faults.ts'
import { faultOf, type ScanFolder } from './scan-folder.ts'
import { newScanId } from './scan-ids.ts'
import { isScanId, type ScanRequest, type ScanWork } from './scan-work.ts'

export interface ScansOptions {
  readonly work: ScanWork
  readonly clock: Clock
  /** Where the built script and style of the form stand. */
  readonly formParts: URL
  /** Puts a file beside the documents of a school. */
  readonly put: (folder: string, fileName: string, bytes: Uint8Array) => Promise<Answer<PlacedFile>>
}

export class Scans {
  private readonly work: ScanWork

  constructor(private readonly options: ScansOptions) {
    this.work = options.work
  }

  /** Whoever may write goes on, by looking, with what a crash broke off. */
  async list({ school, viewer }: Omit<ScanRequest, 'scanId'>): Promise<Answer<readonly ScanLine[]>> {
    const { work } = this
    return work.inTurn(school, () =>
      work.told(async () => {
        const lines: ScanLine[] = []
        for (const scanId of await work.reading(school, () => work.idsIn(school))) {
          const look = () => work.reading(school, () => lineOf(work.folderOf(school, scanId)))
          let line = await look()
          if (line?.scan?.state === 'closing') {
            await this.tidy({ school, viewer, scanId })
            line = await look()
          }
          if (line !== undefined) lines.push(line)
        }
        const openedOn = ({ scan }: ScanLine): string => scan?.openedOn ?? ''
        return lines.toSorted((one, other) => openedOn(other).localeCompare(openedOn(one)))
      })
    )
  }

  /** The same of one. */
  async read(asked: ScanRequest): Promise<Answer<ScanNow>> {
    const { school, scanId } = asked
    return this.work.inTurn(school, async () => {
      await this.tidy(asked)
      return this.work.told(() => this.work.reading(school, () => nowOf(this.work.folderOf(school, scanId))))
    })
  }

  /** As its file keeps it, for a document: what closing counted, and none of the forms. */
  async kept(school: OpenSchool, scanId: string): Promise<Answer<Scan>> {
    const { work } = this
    if (!isScanId(scanId)) return failed(problem('bad-request'))
    return work.inTurn(school, () =>
      work.told(async () => (await work.reading(school, () => work.folderOf(school, scanId).good())).value)
    )
  }

  async begin(
    { school, viewer }: Omit<ScanRequest, 'scanId'>,
    questionnaireId: QuestionnaireId,
    mode: ScanMode
  ): Promise<Answer<{ readonly scanId: string }>> {
    if (!modesOf[questionnaireId].includes(mode)) return failed(problem('bad-request'))
    const questionnaire = await this.work.contentOf(questionnaireId)
    const words = await this.wordsOf(school.value)
    const day = this.options.clock.today()
    return this.work.inTurn(school, () =>
      this.work.writing(school, viewer, async () => {
        const ids = await this.work.idsIn(school)
        const readings = await Promise.all(ids.map((id) => this.work.folderOf(school, id).read()))
        const earlier = readings.flatMap((reading) => (reading.state === 'ok' ? [reading.value] : []))
        const scanId = newScanId(questionnaire, ids)
        const scan = begun(questionnaire, {
          id: scanId,
          mode,
          schoolYear: schoolYearOf(day),
          others: earlier,
          day,
          words
        })
        await this.work.folderOf(school, scanId).make(scan)
        return { scanId }
      })
    )
  }

  async handOut({ school, scanId }: Omit<ScanRequest, 'viewer'>, as: 'form' | 'zip'): Promise<Answer<PlacedFile>> {
    const { clock, formParts, put } = this.options
    const folder = this.work.folderOf(school, scanId)
    const made = await this.work.told(async () => {
      const { value: scan } = await this.work.reading(school, () => folder.good())
      if (scan.state !== 'open') throw new ScanFault('scan-state')
      const { formFile, zipped } = await import('./form-file.ts')
      const file = await formFile({
        questionnaire: await this.work.contentOf(scan.questionnaire),
        scan,
        schoolName: school.value.identity.name,
        words: await this.wordsOf(school.value),
        parts: formParts
      })
      return as === 'form' ? file : zipped(file, clock.now())
    })
    return made.ok ? put(school.folder, made.value.fileName, made.value.bytes) : made
  }

  async saveOpenForm(asked: ScanRequest, form: OpenForm): Promise<Answer<null>> {
    return this.changing(asked, async (scan) => {
      const questionnaire = await this.work.contentOf(scan.questionnaire)
      if (scan.mode !== 'open' || !fits(questionnaire, { ...form, open: {} })) throw new ScanFault('bad-request')
      if (scan.state !== 'open') throw new ScanFault('scan-state')
      return withOpenForm(scan, form)
    })
  }

  async removeOpenForm(asked: ScanRequest, formId: string): Promise<Answer<null>> {
    return this.changing(asked, (scan) => {
      if (scan.state !== 'open') throw new ScanFault('scan-state')
      return withoutOpenForm(scan, formId)
    })
  }

  async saveAgreements(asked: ScanRequest, agreements: readonly Agreement[]): Promise<Answer<null>> {
    return this.changing(asked, (scan) => {
      const isAsked = ({ statement }: Agreement): boolean => Object.hasOwn(scan.asked, statement)
      if (!agreements.every(isAsked) || new Set(agreements.map(({ id }) => id)).size < agreements.length)
        throw new ScanFault('bad-request')
      return withAgreements(scan, agreements)
    })
  }

  async close(asked: ScanRequest): Promise<Answer<null>> {
    return this.stepping(asked, 'open', async (folder, before) => {
      if ((await folder.asked(before.value)).forms.length > 0) throw new ScanFault('forms-asked')
      await folder.close(await this.work.contentOf(before.value.questionnaire), before, this.options.clock.today())
    })
  }

  async finish(asked: ScanRequest): Promise<Answer<null>> {
    return this.stepping(asked, 'closing', async (folder, before) => {
      await folder.finish(await this.work.contentOf(before.value.questionnaire))
    })
  }

  async reopen(asked: ScanRequest): Promise<Answer<null>> {
    return this.stepping(asked, 'closed', (folder, before) => folder.write(before, reopened(before.value)))
  }

  async erase({ school, viewer, scanId }: ScanRequest): Promise<Answer<null>> {
    const folder = this.work.folderOf(school, scanId)
    return this.work.inTurn(school, () =>
      this.work.writing(school, viewer, async () => {
        if ((await folder.read()).state === 'missing') throw new ScanFault('unknown-scan')
        await folder.erase()
        return null
      })
    )
  }

  /** What does not go now is tried again at the next look; the scan itself can be looked at all the same. */
  private async tidy({ school, viewer, scanId }: ScanRequest): Promise<void> {
    await this.work.writing(school, viewer, async () => {
      const folder = this.work.folderOf(school, scanId)
      const { questionnaire } = (await folder.good()).value
      await folder.tidy(await this.work.contentOf(questionnaire))
    })
  }

  private changing(asked: ScanRequest, change: (scan: Scan) => Scan | Promise<Scan>): Promise<Answer<null>> {
    return this.stepping(asked, null, async (folder, before) => folder.write(before, await change(before.value)))
  }

  /** @param from the state in which it must be; null: any */
  private stepping(
    { school, viewer, scanId }: ScanRequest,
    from: Scan['state'] | null,
    step: (folder: ScanFolder, before: GoodReading<Scan>) => Promise<void>
  ): Promise<Answer<null>> {
    const folder = this.work.folderOf(school, scanId)
    return this.work.inTurn(school, () =>
      this.work.writing(school, viewer, async () => {
        const before = await folder.good()
        if (from !== null && before.value.state !== from) throw new ScanFault('scan-state')
        await step(folder, before)
        return null
      })
    )
  }

  private async wordsOf(school: School): Promise<Words> {
    const [{ catalogue }, { wordsOf }] = await Promise.all([
      import('#assets/load.ts'),
      import('#shared/catalogue/fill.ts')
    ])
    return wordsOf(catalogue, school)
  }
}

/** Undefined where there is nothing: an empty folder is what a crash left of making or erasing one. */
async function lineOf(folder: ScanFolder): Promise<ScanLine | undefined> {
  const reading = await folder.read()
  const scanId = folder.id
  if (reading.state === 'missing') return undefined
  if (reading.state !== 'ok') return { scanId, scan: null, problem: problem(faultOf(reading.state)) }
  const { value: scan } = reading
  const { questionnaire, number = 1, mode, state, openedOn, closedOn } = scan
  const schoolYear = scan.schoolYear as SchoolYear
  const forms = formsIn(scan) + (state === 'open' ? await folder.numberOfForms(scan) : 0)
  return { scanId, scan: { questionnaire, schoolYear, number, mode, state, openedOn, closedOn, forms }, problem: null }
}

async function nowOf(folder: ScanFolder): Promise<ScanNow> {
  const { value: scan } = await folder.good()
  const none = { forms: [], damaged: 0 }
  const { forms, damaged } = scan.state === 'closing' ? none : await folder.forms(scan)
  const asked = scan.state === 'open' ? await folder.asked(scan) : none
  return {
    scan,
    waiting: {
      others: others(forms),
      own: forms.some(({ own }) => own),
      damaged: damaged + asked.damaged,
      asked: asked.forms.map(({ id }) => id)
    },
    open: scan.state === 'closing' ? await folder.words() : {},
    keeps: keptNow(scan, forms)
  }
}
