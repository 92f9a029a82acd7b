// What documents would be if they were made now, to compare with those that were. Remembered for as long as the school is the same.
import type { School } from '#shared/school/school.ts'
import { DocumentMaker } from './document-maker.ts'
import type { ComposeSource, Composing, Description } from './document-worker.ts'

/** Milliseconds. A school for which this is not enough has a list without PDFs, in which nothing is outdated. */
const TIME_LIMIT = 20_000

export class Descriptions {
  private readonly known = new WeakMap<School, Map<string, Description>>()

  constructor(
    private readonly wordWorker: URL,
    private readonly report: (error: unknown) => void
  ) {}

  /** In the order that was asked; undefined for what cannot be composed. */
  async of(all: readonly Composing[]): Promise<readonly (Description | undefined)[]> {
    const wanted = all.filter((one) => this.knownOf(one) === undefined)
    if (wanted.length > 0) await this.learn(wanted)
    return all.map((one) => this.knownOf(one))
  }

  async ofEveryKind(source: ComposeSource): Promise<readonly Description[]> {
    const { documentKinds } = await import('#shared/documents/kinds/index.ts')
    const all = await this.of(documentKinds.map((kind) => ({ kind, source })))
    return all.filter((one) => one !== undefined)
  }

  private knownOf(composing: Composing): Description | undefined {
    return this.known.get(composing.source.school)?.get(keyOf(composing))
  }

  private async learn(wanted: readonly Composing[]): Promise<void> {
    const maker = new DocumentMaker(this.wordWorker)
    try {
      const described = await maker.describe(wanted, { timeLimitMs: TIME_LIMIT })
      if (!described.ok) return
      for (const [at, composing] of wanted.entries()) {
        const description = described.descriptions[at] ?? null
        if (description !== null) this.remember(composing, description)
      }
    } catch (error) {
      this.report(error)
    } finally {
      await maker.close()
    }
  }

  private remember(composing: Composing, description: Description): void {
    const { school } = composing.source
    const ofSchool = this.known.get(school) ?? new Map<string, Description>()
    this.known.set(school, ofSchool.set(keyOf(composing), description))
  }
}

const keyOf = ({ kind, source: { today, earlier } }: Composing): string => `${kind} ${today} ${earlier?.day ?? ''}`
