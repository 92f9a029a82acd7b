// Shorter by rule, for the documents of a few pages: of each paragraph and item the first sentence, and where what follows says
// what is not possible, on what condition, or what parents decide, all up to the last sentence that does. So nothing is cut within a
// sentence, no sentence loses what it points back to, a question keeps its answer, and no limit or right is left out.
import type { Stretch } from '../hints/hint.ts'
import { sentencesIn } from '../hints/readable.ts'
import { outlineText, textOfRuns, type OutlineBlock, type OutlineRun, type Paragraph } from './outline.ts'
import { linesOf } from './blocks.ts'
import { leadsIn } from './stays-together.ts'

/**
 * Words with which a school says what is not possible, sets a condition or gives a right. They stand in other sentences too:
 * better a sentence too many than a limit or a right too few.
 */
const BINDING = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    'niet',
    'niets',
    'niks',
    'niemand',
    'nooit',
    'nergens',
    'geen',
    'alleen',
    'slechts',
    'hooguit',
    'hoogstens',
    'maximaal',
    'uiterlijk',
    'tenzij',
    'mits',
    'behalve',
    'te (?:weinig|veel|klein|zwaar)',
    'onvoldoende',
    'onmogelijk',
    'grens',
    'grenzen',
    'moet',
    'moeten',
    'mag',
    'mogen',
    'verplicht',
    'kosten?',
    'betaalt',
    'betalen',
    'ouders(?=[^.!?]* zelf)',
    'toestemming',
    'akkoord',
    'goedvind(?:t|en)',
    'instem\\p{L}*',
    '(?:mee)?beslis\\p{L}*',
    '(?:kiest|kiezen) (?:mee|zelf)',
    'recht',
    'rechten',
    'bezwaar',
    'klacht\\p{L}*',
    'blijf(?:t|ven) (?:hier|bij ons|op school)'
  ].join('|')})(?!\p{L})`,
  'iu'
)

/** Some sentence says what is not possible, on what condition, or what somebody may decide. A question says nothing yet. */
export const binds = (text: string): boolean =>
  sentencesIn(text).some(({ start, end }) => isBinding(text.slice(start, end)))

const isBinding = (sentence: string): boolean => !asks(sentence) && BINDING.test(sentence)
const asks = (sentence: string): boolean => /\?["'”’)]*$/u.test(sentence)

/** A text in one line, up to the first place where it may end; empty where there is none. */
export function brief(text: string): string {
  const lines = linesOf(text)
  const whole = lines.join(' ')
  return whole.slice(0, endOfBrief(whole, lines[0]?.length))
}

/** Where a text may end: after its first sentence or the last one that binds, and after the answer when that asks something. `line`: where its first line ends. */
function endOfBrief(text: string, line = text.length): number {
  const sentences = [...stretches(text, 0, line), ...stretches(text, line, text.length)]
  const says = ({ start, end }: Stretch): string => text.slice(start, end)
  const last = Math.max(
    0,
    sentences.findLastIndex((sentence) => isBinding(says(sentence)))
  )
  const answer = sentences.findIndex((sentence, place) => place >= last && !asks(says(sentence)))
  return (sentences[answer] ?? sentences.at(-1))?.end ?? 0
}

const stretches = (text: string, from: number, to: number): readonly Stretch[] =>
  sentencesIn(text.slice(from, to)).map(({ start, end }) => ({ start: from + start, end: from + end }))

/** Each paragraph and item in brief. A paragraph that leads in a list stays whole, and so do headings. */
export function inShort(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  return blocks.map((block, index): OutlineBlock => {
    if (block.type === 'list')
      return { ...block, items: block.items.map((item) => ({ ...item, runs: shortRuns(item.runs) })) }
    return block.type === 'paragraph' && !leadsIn(block, blocks[index + 1])
      ? { ...block, runs: shortRuns(block.runs) }
      : block
  })
}

/** The paragraph that a text opens with, and what further on binds; of a text that is only a list its items in brief. */
export function opensWith(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  const [first] = runningText(blocks)
  return first === undefined ? inShort(blocks) : keeping(blocks, (block) => block === first)
}

/** All paragraphs of a text, and the lists that bind; of a text that is only a list its items in brief. */
export const paragraphsOf = (blocks: readonly OutlineBlock[]): readonly OutlineBlock[] =>
  runningText(blocks).length === 0 ? inShort(blocks) : keeping(blocks, ({ type }) => type === 'paragraph')

/** The paragraphs of a text, without lists and what leads those in. */
export const runningText = (blocks: readonly OutlineBlock[]): readonly Paragraph[] =>
  blocks.filter((block, index): block is Paragraph => block.type === 'paragraph' && !leadsIn(block, blocks[index + 1]))

/** What is wanted of a text, and what binds; a list with what leads it in, and nothing that leads in a list that is left out. */
function keeping(blocks: readonly OutlineBlock[], isWanted: (block: OutlineBlock) => boolean): readonly OutlineBlock[] {
  const stays = (block: OutlineBlock): boolean =>
    block.type !== 'heading' && (isWanted(block) || binds(outlineText({ blocks: [block] })))
  return blocks.filter((block, index) => {
    const after = blocks[index + 1]
    return after !== undefined && leadsIn(block, after)
      ? stays(after) || binds(outlineText({ blocks: [block] }))
      : stays(block)
  })
}

/** Bold words at the start lead in what follows, and are no first sentence: "Waar u begint. U praat eerst met de leraar." */
function shortRuns(runs: readonly OutlineRun[]): readonly OutlineRun[] {
  const text = textOfRuns(runs).replaceAll('\n', ' ')
  const leadIn = runs[0]?.bold === true && textOfRuns(runs.slice(1)).trim() !== '' ? runs[0].text.length : 0
  return cut(runs, leadIn + endOfBrief(text.slice(leadIn)))
}

/** The runs up to a place in their text. */
function cut(runs: readonly OutlineRun[], end: number): readonly OutlineRun[] {
  let before = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(0, Math.max(0, end - before))
    before += run.text.length
    return text === '' ? [] : [{ ...run, text }]
  })
}
