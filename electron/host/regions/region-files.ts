// What a region gives out, as files beside its deliveries: the report, everything as tables, and the bundle for its schools.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { PlacedFile } from '#shared/contract/documents.ts'
import { problem } from '#shared/contract/problems.ts'
import { makeBundle } from '#shared/delivery/bundle.ts'
import { printPage } from '#shared/documents/print-page.ts'
import type { RegionSource } from '#shared/documents/region/source.ts'
import { deliveredOf } from '#shared/region/coverage.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import type { Clock, Desk } from '../machine/types.ts'
import { turn } from './pieces.ts'
import type { Judged } from './views.ts'

export interface RegionFilesOptions {
  readonly clock: Pick<Clock, 'today'>
  /** The built worker that makes Word documents. */
  readonly wordWorker: URL
  readonly printPdf: Desk['printPdf']
  /** Puts a file beside the documents of a folder. */
  readonly put: (folder: string, fileName: string, bytes: Uint8Array) => Promise<Answer<PlacedFile>>
}

/** Of a region: the school year that it is about, and the one before. */
export interface TwoYears {
  readonly now: Judged
  readonly before: Judged
}

/** Of the report, in milliseconds. */
const TIME_LIMIT = 120_000

export class RegionFiles {
  constructor(private readonly options: RegionFilesOptions) {}

  async report(folder: string, years: TwoYears, form: 'word' | 'pdf'): Promise<Answer<PlacedFile>> {
    const { printPdf, put, wordWorker } = this.options
    if (form === 'pdf' && printPdf === null) return failed(problem('not-here'))
    const [{ regionReport }, source] = await Promise.all([
      import('#shared/documents/region/report.ts'),
      this.sourceOf(years)
    ])
    await turn()
    const outline = regionReport(source)
    if (form === 'pdf' && printPdf !== null)
      return put(folder, fileNameOf(outline.fileTitle, '.pdf'), await printPdf(printPage(outline)))
    const { makeWord } = await import('../../word/make-file.ts')
    const made = await makeWord({ outline, worker: wordWorker, timeLimitMs: TIME_LIMIT })
    if (made.ok) return put(folder, fileNameOf(outline.fileTitle), made.bytes)
    return failed(problem(made.why === 'cancelled' ? 'document-failed' : made.why))
  }

  /** All, or as far as the disk took them and then why not. */
  async tables(folder: string, years: TwoYears): Promise<Answer<readonly PlacedFile[]>> {
    const [{ regionTables }, source] = await Promise.all([
      import('#shared/documents/region/tables.ts'),
      this.sourceOf(years)
    ])
    await turn()
    const placed: PlacedFile[] = []
    for (const { fileName, csv } of regionTables(source)) {
      const one = await this.options.put(folder, fileName, Buffer.from(csv, 'utf8'))
      if (!one.ok) return one
      placed.push(one.value)
    }
    return ok(placed)
  }

  /** @param school for which it is made, by its id: with its own row; null: for all */
  async bundle(folder: string, { index, region }: Judged, school: string | null): Promise<Answer<PlacedFile>> {
    const counting = index.schools.filter(({ school: { counts } }) => counts)
    const own = school === null ? undefined : index.schools.find(({ school: { id } }) => id === school)?.school
    if (school !== null && own?.now === undefined) return failed(problem('no-delivery'))
    const { needsContent } = await import('#assets/needs/index.ts')
    const { schoolYear } = index.deliveries
    const bundle = makeBundle({
      region: region.name,
      schoolYear,
      madeOn: this.options.clock.today(),
      schools: deliveredOf(index).m,
      deliveries: counting.flatMap(({ school: { now } }) => (now === undefined ? [] : [now.delivery])),
      needs: needsContent.needs,
      ...(own?.now === undefined ? {} : { own: own.now.delivery })
    })
    const title = ['bundel', schoolYear, own === undefined ? region.name : own.name].filter(
      (part) => part.trim() !== ''
    )
    const bytes = Buffer.from(`${JSON.stringify(bundle, null, 2)}\n`, 'utf8')
    return this.options.put(folder, fileNameOf(title.join('-'), '.json'), bytes)
  }

  private async sourceOf({ now, before }: TwoYears): Promise<RegionSource> {
    const [{ catalogue }, { regionContent }] = await Promise.all([
      import('#assets/load.ts'),
      import('#assets/region/index.ts')
    ])
    const { region, index, checks } = now
    return {
      region,
      index,
      lastYear: before.index.schools.some(({ school }) => school.now !== undefined) ? before.index : undefined,
      checks,
      catalogue,
      content: regionContent,
      today: this.options.clock.today()
    }
  }
}
