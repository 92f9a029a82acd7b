// The edits: what a director would notice when one of them did too much or too little.
import { describe, expect, test } from 'vitest'
import * as edits from '#shared/school/edits.ts'
import { tryPatch } from '#shared/school/incoming-patches.ts'
import { change } from '#shared/school/patches.ts'
import { setText } from '#shared/school/text-edits.ts'
import { newSchool, type School } from '#shared/school/school.ts'
import type { Block } from '#shared/richtext/richtext.ts'

const start = newSchool('s', { name: 'De Wilgenhof', sector: 'bao', board: '', partnership: '', place: '' })
const after = (school: School, ...made: edits.Edit[]): School =>
  made.reduce((now, edit) => change(now, edit.apply).next, school)
const block = (id: string, text: string): Block => ({ id, kind: 'paragraph', level: 0, runs: [{ text }] })

describe('a new list of the SWV', () => {
  const listed = after(
    start,
    edits.placePartnershipList([
      { id: 'a', text: 'Hulp bij lezen' },
      { id: 'b', text: 'Hulp bij rekenen' }
    ]),
    edits.setAgreementStatus('a', 'partly'),
    edits.setAgreementText('a', 'how', 'Elke dag'),
    edits.setFinished('basicSupport', true)
  )

  test('keeps what the school wrote at an agreement with the same words', () => {
    const next = after(
      listed,
      edits.placePartnershipList([
        { id: 'x', text: 'Nieuw' },
        { id: 'y', text: 'hulp  bij Lezen' }
      ])
    ).sections.basicSupport
    expect(next.agreements.map(({ id, text, status, how }) => [id, text, status, how])).toEqual([
      ['x', 'Nieuw', 'unknown', ''],
      ['a', 'hulp  bij Lezen', 'partly', 'Elke dag']
    ])
  })

  test('twice the same words give two agreements with ids of their own', () => {
    const next = after(
      listed,
      edits.placePartnershipList([
        { id: 'x', text: 'Hulp bij lezen' },
        { id: 'y', text: 'Hulp bij lezen' }
      ])
    )
    expect(next.sections.basicSupport.agreements.map(({ id, how }) => [id, how])).toEqual([
      ['a', 'Elke dag'],
      ['y', '']
    ])
  })

  test('opens the section again and is no example any more', () => {
    const next = after(listed, edits.placePartnershipList([{ id: 'x', text: 'Nieuw' }])).sections.basicSupport
    expect(next.finished).toBe(false)
    expect(next.source).toBe('partnership')
  })
})

describe('the text of the vision', () => {
  const written = after(
    start,
    setText('vision.text', {
      blocks: [{ ...block('a', 'een'), later: 'bewaar mij' } as Block, block('b', 'twee'), block('c', 'drie')]
    })
  )

  test('changes only the paragraph that was typed in', () => {
    const { patches } = change(
      written,
      setText('vision.text', { blocks: [block('a', 'een'), block('b', 'twee!'), block('c', 'drie')] }).apply
    )
    expect(patches.map((patch) => patch.path)).toEqual([['sections', 'vision', 'text', 'blocks', 1]])
  })

  test('keeps what a newer version of the program wrote at a paragraph', () => {
    const next = after(
      written,
      setText('vision.text', { blocks: [block('new', 'nul'), block('a', 'een'), block('b', 'anders')] })
    )
    expect(next.sections.vision.text.blocks.map(({ id }) => id)).toEqual(['new', 'a', 'b'])
    expect(next.sections.vision.text.blocks[1]).toHaveProperty('later', 'bewaar mij')
  })

  test('counts again as the editor shows it when the start of a list goes; a start that nothing can count from stays in the file', () => {
    const item = (id: string, from?: number): Block => ({
      ...block(id, id),
      kind: 'number',
      ...(from === undefined ? {} : { start: from })
    })
    const counted = after(start, setText('vision.text', { blocks: [item('a', 4), item('b', -7)] }))
    const next = after(
      counted,
      setText('vision.text', {
        blocks: [
          { ...block('a', 'a'), kind: 'bullet' },
          { ...item('b'), runs: [{ text: 'anders' }] }
        ]
      })
    )
    expect(next.sections.vision.text.blocks.map((one) => one.start)).toEqual([undefined, -7])
    expect(
      after(counted, setText('vision.text', { blocks: [item('a', 5), item('b')] })).sections.vision.text.blocks.map(
        (one) => one.start
      )
    ).toEqual([5, -7])
  })

  test('that became a list by itself is a step of undo of its own', () => {
    expect(setText('vision.text', { blocks: [] }).mergeKey).not.toBeNull()
    expect(setText('vision.text', { blocks: [] }, 'list begun').mergeKey).toBeNull()
  })

  test('that did not change is no edit', () => {
    expect(
      change(
        written,
        setText('vision.text', { blocks: [block('a', 'een'), block('b', 'twee'), block('c', 'drie')] }).apply
      ).patches
    ).toEqual([])
  })
})

describe('dates', () => {
  test('a half typed date is kept, and an emptied school guide leaves nothing behind', () => {
    const typed = after(start, edits.setGuideAdoption('g', '2027-2028', '3-'))
    expect(typed.rhythms.guideAdoptions).toEqual([{ id: 'g', schoolYear: '2027-2028', day: '3-' }])
    expect(after(typed, edits.setGuideAdoption('other', '2027-2028', '')).rhythms.guideAdoptions).toEqual([])
  })

  test('an adoption can be added, changed and removed', () => {
    const added = after(
      start,
      edits.setSopAdoption('a', '2022-03-15'),
      edits.setSopAdoption('b', '2026-06-22'),
      edits.setSopAdoption('a', '2022-03-16')
    )
    expect(added.rhythms.sopAdoptions.map(({ day }) => day)).toEqual(['2022-03-16', '2026-06-22'])
    expect(after(added, edits.removeSopAdoption('a')).rhythms.sopAdoptions.map(({ id }) => id)).toEqual(['b'])
  })
})

test('an edit at something that is gone does nothing', () => {
  expect(change(start, edits.setAgreementStatus('weg', 'yes').apply).patches).toEqual([])
  expect(change(start, edits.removeSopAdoption('weg').apply).patches).toEqual([])
})

test('what the window sends gives the host the same school', () => {
  const made = change(start, edits.placePartnershipList([{ id: 'a', text: 'Hulp' }]).apply)
  expect(tryPatch(start, made.patches)).toEqual(made.next)
})
