// What the documents of a scan share: that they are made of a scan, and how what it tells is written. Of forms nothing comes here: a scan keeps
// what closing kept, and what was filled in openly.
import texts from '#assets/documents/scan.json' with { type: 'json' }
import { fill, type Words } from '../catalogue/fill.ts'
import type { Theme } from '../catalogue/questionnaire-content.ts'
import { writeDay } from '../day.ts'
import { askedAs } from '../questionnaire/asked-words.ts'
import { tenthsWords } from '../questionnaire/counting.ts'
import { resultsOf, type Results, type ThemeResult } from '../questionnaire/results.ts'
import { currentOffer } from '../school/current-offer.ts'
import { typedDay } from '../typed-day.ts'
import { NOTHING, paragraph, run } from './blocks.ts'
import { documentWords } from './document-words.ts'
import { documentFrame, documentOpening } from './frame.ts'
import { keyMaker, type KeyMaker } from './keys.ts'
import { neverForGood, onPaper, type Kind } from './kind.ts'
import type { Outline, OutlineBlock } from './outline.ts'
import type { DocumentSource, ScanSource } from './source.ts'

/** Of a list of the moment that is made where the scan is. */
export const ofScan = {
  steps: [],
  sections: [],
  nature: 'working',
  about: 'scan',
  offered: () => false,
  mayBeFrozen: neverForGood,
  forms: onPaper
} as const

export interface ScanContext extends ScanSource {
  readonly source: DocumentSource
  readonly words: Words
  readonly key: KeyMaker
  /** As it was asked. */
  readonly statement: (id: string) => string
  /** As closing kept it. */
  readonly results: Results
}

export interface ScanTexts {
  /** With the title of the scan in it. */
  readonly title: string
}

export interface ScanOpening {
  readonly lead: readonly string[]
  readonly blocks: readonly OutlineBlock[]
}

/** The document of a scan; without one it says where it is made. */
export function scanOutline(
  kind: Kind,
  source: DocumentSource,
  { title }: ScanTexts,
  told: (context: ScanContext) => ScanOpening
): Outline {
  const key = keyMaker()
  if (source.scan === undefined)
    return {
      ...documentFrame(kind, source, kind.texts.name),
      blocks: [
        ...documentOpening(source, key, { title: kind.texts.name }),
        paragraph(key('none'), 'body', run(texts.none))
      ]
    }
  const { scan, questionnaire } = source.scan
  const offerYear = currentOffer(source.school, source.today).schoolYear
  const words = {
    ...documentWords(source.catalogue, source.school, offerYear),
    schooljaar: scan.schoolYear
  }
  const whole = fill(title, { scan: questionnaire.title })
  const { lead, blocks } = told({
    ...source.scan,
    source,
    words,
    key,
    statement: (id) => askedAs(scan, questionnaire, id, words),
    results: resultsOf(questionnaire, scan.batches)
  })
  return {
    ...documentFrame(kind, source, whole),
    subject: fill(texts.subject, { scan: questionnaire.title, schooljaar: scan.schoolYear }),
    blocks: [...documentOpening(source, key, { title: whole, subtitle: fill(texts.year, words), lead }), ...blocks]
  }
}

/** "3,1 van 4", of tenths. */
export const meanWords = (mean: number | null): string =>
  mean === null ? NOTHING : fill(texts.mean, { gemiddelde: tenthsWords(mean) })

export const closedDay = ({ scan: { closedOn } }: ScanSource): string => {
  const day = typedDay(closedOn)
  return day === undefined ? NOTHING : writeDay(day)
}

/** The themes of which something is told, with what they are called. */
export const toldThemes = (
  { questionnaire: { themes }, words }: ScanContext,
  told: readonly ThemeResult[]
): readonly { readonly theme: Theme; readonly title: string; readonly result: ThemeResult }[] =>
  themes.flatMap((theme) => {
    const result = told.find(({ id }) => id === theme.id)
    return result === undefined || result.statements.length === 0
      ? []
      : [{ theme, title: fill(theme.title, words), result }]
  })
