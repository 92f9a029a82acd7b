// The rule for the section Visie op ondersteuning that no other section has.
import { blockText } from '../richtext/richtext.ts'
import type { School } from '../school/school.ts'
import { finding, type Finding } from './finding.ts'
import { countSentences } from './sentences.ts'

const MOST_SENTENCES = 8

export function visionEightSentences(school: School): readonly Finding[] {
  const written = school.sections.vision.text.blocks.filter(
    (block) => block.kind !== 'heading1' && block.kind !== 'heading2'
  )
  const count = written.reduce((sum, block) => sum + countSentences(blockText(block)), 0)
  return count > MOST_SENTENCES ? [finding('vision.text', { aantal: String(count) })] : []
}
