// Edits of what a school writes in its sections: the long texts of the editor.
import { original, type Draft } from 'immer'
import { keptRuns } from '../richtext/kept-runs.ts'
import { canStart } from '../richtext/list-tree.ts'
import type { Block, RichText } from '../richtext/richtext.ts'
import { sameBlock } from '../richtext/same-text.ts'
import { single, typed, type Edit } from './edit.ts'
import type { School } from './school.ts'

/** Where the long texts stand. */
const texts = {
  'portrait.text': (school: School) => school.sections.portrait.text,
  'vision.text': (school: School) => school.sections.vision.text,
  'supportStructure.text': (school: School) => school.sections.supportStructure.text,
  'extraSupport.text': (school: School) => school.sections.extraSupport.text,
  'expertise.text': (school: School) => school.sections.expertise.text,
  'facilities.text': (school: School) => school.sections.facilities.text,
  'cooperation.text': (school: School) => school.sections.cooperation.text,
  'limits.text': (school: School) => school.sections.limits.text,
  'parents.text': (school: School) => school.sections.parents.text,
  'ambitions.lookBack': (school: School) => school.sections.ambitions.lookBack,
  'training.text': (school: School) => school.sections.training.text,
  'coherence.text': (school: School) => school.sections.coherence.text
} satisfies Record<string, (school: School) => RichText>

export type TextField = keyof typeof texts
export const textFields = Object.keys(texts) as readonly TextField[]

export const textOf = (school: School, field: TextField): RichText => texts[field](school)

/**
 * How a text came to be another one. What was pasted, or what the editor made a list of, is a step of undo of its own: undo takes it
 * back and leaves what was typed.
 */
export type TextStep = 'typed' | 'pasted' | 'list begun'

/** A text as the editor has it now. Blocks that did not change stay the very same, with keys this version does not know. */
export function setText(field: TextField, text: RichText, step: TextStep = 'typed'): Edit {
  const edit = typed('tekst gewijzigd', field, (draft) => {
    replaceBlocks(texts[field](draft).blocks, text.blocks)
  })
  return step === 'typed' ? edit : single(step === 'pasted' ? 'tekst geplakt' : 'lijst begonnen', edit.apply)
}

/** Changes only what differs, so that patches stay small while typing in a long text. */
function replaceBlocks(blocks: Draft<Block>[], next: readonly Block[]): void {
  // Read from the value under the draft: a draft of every block would make typing in a long text slow.
  const present: readonly Block[] = original(blocks) ?? blocks
  let start = 0
  while (start < present.length && start < next.length && sameBlock(present[start], next[start])) start += 1
  let end = 0
  while (
    end < present.length - start &&
    end < next.length - start &&
    sameBlock(present.at(-1 - end), next.at(-1 - end))
  )
    end += 1
  const before = present.slice(start, present.length - end)
  const after = next.slice(start, next.length - end)
  const known = new Map(before.map((block) => [block.id, block]))
  const kept = after.map((block) => {
    const old = known.get(block.id)
    return old === undefined ? block : changed(old, block)
  })
  if (before.length === kept.length) {
    for (const [offset, block] of kept.entries()) if (before[offset] !== block) blocks[start + offset] = block
  } else {
    blocks.splice(start, before.length, ...kept)
  }
}

/** Keys that this version does not know stay, also of runs, and so does a start that it cannot show. */
function changed(old: Block, now: Block): Block {
  const block = { ...now, runs: keptRuns(old.runs, now.runs) }
  if (sameBlock(old, block)) return old
  const { start, ...rest } = old
  return block.start === undefined && canStart(start) ? { ...rest, ...block } : { ...old, ...block }
}
