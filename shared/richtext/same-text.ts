// Whether two texts say the same, in everything that this version of the program knows of.
import { startOf, type Block, type RichText } from './richtext.ts'

export function sameBlock(one: Block | undefined, other: Block | undefined): boolean {
  if (one === other) return true
  if (one === undefined || other === undefined) return false
  if (
    one.id !== other.id ||
    one.kind !== other.kind ||
    one.level !== other.level ||
    startOf(one) !== startOf(other) ||
    one.runs.length !== other.runs.length
  )
    return false
  return one.runs.every((run, index) => {
    const twin = other.runs[index]
    return (
      twin !== undefined &&
      run.text === twin.text &&
      run.bold === twin.bold &&
      run.italic === twin.italic &&
      run.href === twin.href
    )
  })
}

export const sameText = (one: RichText, other: RichText): boolean =>
  one.blocks.length === other.blocks.length && one.blocks.every((block, index) => sameBlock(block, other.blocks[index]))
