// Keys of runs that this version of the program does not know, such as a remark of a next one, through an edit of their paragraph.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setText } from '#shared/school/text-edits.ts'
import { change } from '#shared/school/patches.ts'
import { newSchool } from '#shared/school/school.ts'
import { keptRuns } from '#shared/richtext/kept-runs.ts'
import type { Block, RichText, Run } from '#shared/richtext/richtext.ts'
import { tries } from '../../tries.ts'

type Marked = Run & { readonly later?: number }
const run = (text: string, more: Omit<Partial<Marked>, 'text'> = {}): Marked => ({ text, ...more })

describe('the keys of a run that the program does not know', () => {
  const before = [
    run('Wij zijn '),
    run('een school', { later: 1 }),
    run(' met ', { bold: true, later: 2 }),
    run('hart', { later: 3 })
  ]

  test.each<[string, readonly Run[], readonly Run[]]>([
    [
      'stay when nothing changed, though the editor has one run of two',
      [run('Wij zijn een school'), run(' met ', { bold: true }), run('hart')],
      before
    ],
    [
      'stay where something is typed before them',
      [run('Ook wij zijn een school'), run(' met ', { bold: true }), run('hart')],
      [run('Ook wij zijn '), ...before.slice(1)]
    ],
    [
      'stay where something is typed behind them',
      [run('Wij zijn een school'), run(' met ', { bold: true }), run('hart!')],
      [...before, run('!')]
    ],
    [
      'stay of a run in which is typed',
      [run('Wij zijn een mooie school'), run(' met ', { bold: true }), run('hart')],
      [before[0] as Run, run('een mooie school', { later: 1 }), ...before.slice(2)]
    ],
    [
      'stay of all others when one is taken out',
      [run('Wij zijn een schoolhart')],
      [before[0] as Run, before[1] as Run, before[3] as Run]
    ],
    [
      'go with a run that gets other marks, and only there',
      [run('Wij zijn een school met hart')],
      [before[0] as Run, before[1] as Run, run(' met '), before[3] as Run]
    ]
  ])('%s', (_, after, wanted) => {
    expect(keptRuns(before, after)).toEqual(wanted)
  })

  test('never change a word or a mark, whatever is typed', () => {
    const runs = fc.array(
      fc
        .record({
          text: fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
          bold: fc.constantFrom(true as const, undefined),
          later: fc.constantFrom(1, undefined)
        })
        .map(({ text, bold, later }) => ({
          text,
          ...(bold && { bold }),
          ...(later && { later })
        })),
      { maxLength: 5 }
    )
    const signs = (all: readonly Run[]): readonly string[] =>
      all.flatMap(({ text, bold }) => text.split('').map((sign) => `${sign}${bold === true ? '*' : ''}`))
    fc.assert(
      fc.property(runs, runs, (old, now) => {
        const plain = now.map(({ text, bold }) => ({ text, ...(bold && { bold }) }))
        expect(signs(keptRuns(old, plain))).toEqual(signs(plain))
        if (signs(old).join('') === signs(plain).join('') && old.some(({ later }) => later !== undefined)) {
          expect(keptRuns(old, plain).filter((one) => 'later' in one && one.text !== '')).toEqual(
            old.filter((one) => 'later' in one && one.text !== '')
          )
        }
      }),
      { numRuns: tries(500) }
    )
  })
})

test('typing in one paragraph leaves what other versions wrote in it and in the next', () => {
  const block = (id: string, ...runs: readonly Run[]): Block => ({ id, kind: 'paragraph', level: 0, runs: [...runs] })
  const text: RichText = {
    blocks: [
      block('a', run('Wij '), run('leren', { later: 1 })),
      block('b', run('samen ', { later: 2 }), run('elke dag'))
    ]
  }
  const school = newSchool('s', { name: 'De Wilgenhof', sector: 'bao', board: '', partnership: '', place: '' })
  const held = { ...school, sections: { ...school.sections, vision: { ...school.sections.vision, text } } }
  const { next, patches } = change(
    held,
    setText('vision.text', { blocks: [block('a', run('Wij leren')), block('b', run('samen elke week'))] }).apply
  )
  expect(next.sections.vision.text.blocks).toEqual([
    text.blocks[0],
    block('b', run('samen ', { later: 2 }), run('elke week'))
  ])
  expect(patches.every(({ path }) => path.join('.').startsWith('sections.vision.text.blocks.1'))).toBe(true)
})
