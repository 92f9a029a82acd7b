// Edits of what a school writes in its sections: the long texts of the editor.
import { original, type Draft } from 'immer'
import { keptRuns } from '../richtext/kept-runs.ts'
import { canStart } from '../richtext/list-tree.ts'
import type { Block, RichText } from '../richtext/richtext.ts'
import { sameBlock } from '../richtext/same-text.ts'
import { single, typed, type Edit } from './edit.ts'
import type { Field, Leaf } from './field.ts'
import { sectionIds, type School, type SectionId } from './school.ts'
import { sections } from './section-fields.ts'

type RichKeys<S> = { [K in keyof S & string]: S[K] extends Leaf<RichText> ? K : never }[keyof S & string]
/** "vision.text" */
export type TextField = { [S in SectionId]: `${S}.${RichKeys<(typeof sections)[S]>}` }[SectionId]

/** Where the long texts stand, in the order of the profile. */
const places = new Map(
  sectionIds.flatMap((section) =>
    Object.entries<Field>(sections[section]).flatMap(([key, field]) =>
      field.kind === 'rich' ? [[`${section}.${key}` as TextField, { section, key }] as const] : []
    )
  )
)
export const textFields: readonly TextField[] = [...places.keys()]

export function textOf(school: School, field: TextField): RichText {
  const place = places.get(field)
  if (place === undefined) throw new Error(`no long text ${field}`)
  return (school.sections[place.section] as Readonly<Record<string, unknown>>)[place.key] as RichText
}

/**
 * How a text came to be another one. What was pasted, or what the editor made a list of, is a step of undo of its own: undo takes it
 * back and leaves what was typed.
 */
export type TextStep = 'typed' | 'pasted' | 'list begun'

/** A text as the editor has it now. Blocks that did not change stay the very same, with keys this version does not know. */
export function setText(field: TextField, text: RichText, step: TextStep = 'typed'): Edit {
  const edit = typed('tekst gewijzigd', field, (draft) => {
    replaceBlocks(textOf(draft, field).blocks, text.blocks)
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
