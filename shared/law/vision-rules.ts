// Rules for the section Visie op ondersteuning.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { blockText, isBlank, type RichText } from '../richtext/richtext.ts'
import type { School } from '../school/school.ts'
import { finding, type Finding } from './finding.ts'
import { copyOf, countSentences } from './sentences.ts'

const FIELD = 'vision.text'
const MOST_SENTENCES = 8

export function visionWritten(school: School): readonly Finding[] {
  return isBlank(school.sections.vision.text) ? [finding(FIELD)] : []
}

/** Every line of the text stands in the example school's vision. The example school itself may of course have it. */
export function visionOwnWords(school: School, catalogue: Catalogue): readonly Finding[] {
  if (school.example) return []
  const own = lines(school.sections.vision.text)
  const isCopy = copyOf(lines(catalogue.exampleSchool.sections.vision.text))
  return own.length > 0 && own.every(isCopy) ? [finding(FIELD)] : []
}

export function visionEightSentences(school: School): readonly Finding[] {
  const written = school.sections.vision.text.blocks.filter((block) => block.kind !== 'heading1' && block.kind !== 'heading2')
  const count = written.reduce((sum, block) => sum + countSentences(blockText(block)), 0)
  return count > MOST_SENTENCES ? [finding(FIELD, { aantal: String(count) })] : []
}

const lines = (text: RichText): readonly string[] => text.blocks.map(blockText).filter((line) => line.trim() !== '')
