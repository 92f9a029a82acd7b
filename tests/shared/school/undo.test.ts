// One undo for everything: back to exactly what was, step by step.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as chain from '#shared/school/internal-edits.ts'
import { emptyAmbition, emptyTraining } from '#shared/school/internal-records.ts'
import * as edits from '#shared/school/edits.ts'
import { addItem, copyItem, fieldsOf, moveItem, newItem, removeItem, setItemField } from '#shared/school/list-edits.ts'
import { listIds } from '#shared/school/lists.ts'
import { erasePerson } from '#shared/expertise/erase-person.ts'
import * as people from '#shared/school/people-edits.ts'
import { answerChange, recordAdoption, reopenAdoption, setRoundField } from '#shared/school/round-edits.ts'
import { setText } from '#shared/school/text-edits.ts'
import { change } from '#shared/school/patches.ts'
import { ambitionStatuses, newSchool, qualifieds, type School } from '#shared/school/school.ts'
import { BURST, emptyHistory, LONGEST_HISTORY, record, redo, undo, type History } from '#shared/school/undo.ts'
import { tries } from '../../tries.ts'

interface State {
  readonly school: School
  readonly history: History<string>
}

const start: State = {
  school: newSchool('s', { name: 'De Wilgenhof', sector: 'bao', board: '', partnership: '', place: '' }),
  history: emptyHistory()
}

function make(
  state: State,
  edit: edits.Edit,
  at: number,
  { before = 'before', after = 'after', follows = true } = {}
): State {
  const { next, patches, inverse } = change(state.school, edit.apply)
  if (patches.length === 0) return state
  const step = { label: edit.label, patches, inverse, mergeKey: edit.mergeKey, at, before, after }
  return { school: next, history: record(state.history, step, () => follows) }
}

const steps = (state: State): number => state.history.done.length

function undoAll(state: State): State {
  const moved = undo(state.history, state.school)
  return moved === undefined ? state : undoAll({ school: moved.school, history: moved.history })
}

function redoAll(state: State): State {
  const moved = redo(state.history, state.school)
  return moved === undefined ? state : redoAll({ school: moved.school, history: moved.history })
}

const name = (value: string): edits.Edit => edits.setIdentity('name', value)

describe('typing', () => {
  test('in one go is one step, which goes back to where it began', () => {
    let state = start
    for (const [index, value] of ['D', 'De', 'De W'].entries())
      state = make(state, name(value), index * 100, { before: `caret ${index}`, after: `caret ${index + 1}` })
    expect(steps(state)).toBe(1)
    expect(state.history.done[0]).toMatchObject({
      label: 'naam van de school gewijzigd',
      before: 'caret 0',
      after: 'caret 3'
    })
    expect(state.history.done[0]?.patches).toHaveLength(1)
    expect(undoAll(state).school).toEqual(start.school)
  })

  test('after a pause, in another field, or with the caret elsewhere is another step', () => {
    const first = make(start, name('D'), 0)
    expect(steps(make(first, name('De'), BURST))).toBe(1)
    expect(steps(make(first, name('De'), BURST + 1))).toBe(2)
    expect(steps(make(first, edits.setIdentity('place', 'D'), 1))).toBe(2)
    expect(steps(make(first, name('De'), 1, { follows: false }))).toBe(2)
  })

  test('right after undo or redo never joins what was there', () => {
    const two = make(make(start, name('D'), 0), edits.setSector('vo'), 10)
    const undone = undo(two.history, two.school)
    expect(undone && steps(make(undone, name('De'), 20))).toBe(2)
    const one = make(start, name('D'), 0)
    const back = undo(one.history, one.school)
    const again = back && redo(back.history, back.school)
    expect(again && steps(make(again, name('De'), 20))).toBe(2)
  })

  test('after undo throws away what could be redone', () => {
    const one = make(start, name('D'), 0)
    const back = undo(one.history, one.school)
    const other = back && make(back, name('X'), 5_000)
    expect(other?.history.undone).toEqual([])
    expect(other && redo(other.history, other.school)).toBeUndefined()
  })
})

const ids = fc.constantFrom('a', 'b', 'c')
const words = fc.string({ maxLength: 8 })
const lists = fc.constantFrom(...listIds)
const round = { schoolYear: '2027-2028', id: 'ronde' }

/** Edits of what only the school sees. */
const chainEdit: fc.Arbitrary<edits.Edit> = fc.oneof(
  fc.tuple(ids, fc.constantFrom(...qualifieds)).map(([id, qualified]) => chain.setQualified(id, qualified)),
  fc.tuple(ids, fc.constantFrom(...ambitionStatuses)).map(([id, status]) => chain.setAmbitionStatus(id, status)),
  fc.tuple(ids, words).map(([id, since]) => chain.setAmbitionSince(id, since)),
  fc
    .tuple(ids, fc.constantFrom('sections', 'expertise'), ids, fc.boolean())
    .map(([id, where, target, on]) => chain.linkAmbition(id, where as 'sections', target, on)),
  fc
    .tuple(ids, ids, fc.constantFrom('2026-2027', '2027-2028'), words)
    .map(([id, newId, year, text]) => chain.setAmbitionNote(id, newId, year, text)),
  fc
    .tuple(ids, fc.constantFrom(...chain.trainingFields), words)
    .map(([id, field, value]) => chain.setTrainingField(id, field, value)),
  fc.tuple(ids, ids, fc.boolean()).map(([id, person, on]) => chain.setParticipant(id, person, on)),
  ids.map((id) =>
    chain.addTraining({ item: newItem('training', id) as never, record: { ...emptyTraining(id), people: ['a'] } })
  ),
  ids.map((id) => chain.addAmbition({ item: newItem('ambitions', id) as never, record: emptyAmbition(id) })),
  fc.tuple(ids, ids, ids).map(([id, expertise, person]) =>
    chain.finishTraining(id, [
      { kind: 'stand', expertise },
      { kind: 'qualified', expertise },
      { kind: 'carry', expertise, person },
      { kind: 'expiry', person, qualification: id, name: 'BHV', expires: '2028-01-01', newId: '' },
      { kind: 'expiry', person, qualification: null, name: 'BHV', expires: '2028-01-01', newId: id }
    ])
  ),
  fc.tuple(ids, words).map(([id, amount]) => chain.addBudget(id, '2026-2027', 'School', amount)),
  fc
    .tuple(ids, fc.constantFrom('schoolYear', 'name', 'amount'), words)
    .map(([id, field, value]) => chain.setBudgetField(id, field as 'name', value)),
  ids.map(chain.removeBudget),
  fc
    .tuple(fc.constantFrom('hoursPerFte', 'amountPerFte'), words)
    .map(([norm, value]) => chain.setNorm(norm as 'hoursPerFte', value)),
  fc
    .tuple(ids, fc.constantFrom('wanted:a', 'expiring:a:b:2027-01-01'), words)
    .map(([id, gap, reason]) => chain.dismissGap({ id, gap, reason, day: '2026-11-23' })),
  fc.constantFrom('wanted:a', 'expiring:a:b:2027-01-01').map(chain.undismissGap),
  fc.tuple(ids, fc.boolean()).map(([id, agreed]) => people.setAgreed(id, agreed)),
  fc.tuple(ids, ids, fc.boolean()).map(([id, expertise, on]) => people.setCarries(id, expertise, on)),
  fc.tuple(ids, ids, words).map(([id, paper, expires]) => people.addQualification(id, paper, 'BHV', expires)),
  fc
    .tuple(ids, ids, fc.constantFrom('name', 'expires'), words)
    .map(([id, paper, field, value]) => people.setQualificationField(id, paper, field as 'name', value)),
  fc.tuple(ids, ids).map(([id, paper]) => people.removeQualification(id, paper)),
  ids.map(erasePerson)
)
const chainItems = fc
  .tuple(fc.constantFrom('expertise', 'ambitions', 'training', 'people'), ids, words)
  .map(([list, id, text]) =>
    addItem(list as 'people', newItem(list as 'people', id, { [fieldsOf(list as 'people')[0] ?? '']: text }))
  )

const anyEdit: fc.Arbitrary<edits.Edit> = fc.oneof(
  { arbitrary: chainEdit, weight: 12 },
  { arbitrary: chainItems, weight: 5 },
  words.map(name),
  fc.constantFrom('bao', 'vo', 'sbo').map((sector) => edits.setSector(sector as 'bao')),
  fc.tuple(ids, words).map(([id, day]) => edits.setSopAdoption(id, day)),
  ids.map(edits.removeSopAdoption),
  fc
    .tuple(ids, fc.constantFrom('2026-2027', '2027-2028'), fc.constantFrom('', '2027-05-01', '3-'))
    .map(([id, year, day]) => edits.setGuideAdoption(id, year, day)),
  fc
    .array(
      fc.record({
        id: ids,
        kind: fc.constantFrom('paragraph', 'bullet'),
        level: fc.constant(0),
        runs: fc.array(fc.record({ text: words }), { maxLength: 2 })
      }),
      { maxLength: 5 }
    )
    .map((blocks) => setText('vision.text', { blocks: blocks as never })),
  fc.array(fc.record({ id: ids, text: words }), { maxLength: 4 }).map(edits.placePartnershipList),
  fc
    .tuple(ids, fc.constantFrom('yes', 'partly', 'not-yet'))
    .map(([id, status]) => edits.setAgreementStatus(id, status as 'yes')),
  fc
    .tuple(ids, fc.constantFrom('how', 'firstStep', 'firstStepBy'), words)
    .map(([id, field, value]) => edits.setAgreementText(id, field as 'how', value)),
  fc.boolean().map((finished) => edits.setFinished('vision', finished)),
  words.map(edits.setPlanYears),
  fc
    .tuple(lists, ids, words)
    .map(([list, id, text]) => addItem(list, newItem(list, id, { [fieldsOf(list)[0] ?? '']: text }))),
  fc.tuple(lists, ids, words).map(([list, id, text]) => setItemField(list, id, fieldsOf(list)[0] ?? '', text)),
  fc.tuple(lists, ids).map(([list, id]) => removeItem(list, id)),
  fc.tuple(lists, ids, fc.integer({ min: -3, max: 3 })).map(([list, id, by]) => moveItem(list, id, by)),
  fc.tuple(lists, ids, ids).map(([list, id, copy]) => copyItem(list, id, copy)),
  fc
    .tuple(
      fc.constantFrom('round.mr.reasons' as const, 'round.boardNote.meetingOn' as const, 'round.teamTalk.day' as const),
      words
    )
    .map(([field, value]) => setRoundField(round, field, value)),
  fc
    .tuple(ids, fc.constantFrom('yes' as const, 'no' as const, null))
    .map(([question, answer]) => answerChange(round, question, answer)),
  ids.map((version) => recordAdoption(round, version, 'sop')),
  fc.tuple(ids, words).map(([id, why]) => reopenAdoption(round, id, '2027-07-01', why)),
  fc
    .constantFrom('guide' as const, 'sop' as const, 'both' as const)
    .map((what) => setRoundField(round, 'round.adoption.what', what)),
  fc.constantFrom('2027-05-01', '2027-06-22').map((day) => setRoundField(round, 'round.adoption.day', day))
)

describe('whatever was done', () => {
  test('undoing all gives back exactly the school of the start; redoing all exactly the school of the end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyEdit, fc.integer({ min: 0, max: 3_000 }), fc.boolean()), { maxLength: 60 }),
        (made) => {
          let now = 0
          let state = start
          for (const [edit, wait, follows] of made) state = make(state, edit, (now += wait), { follows })
          const back = undoAll(state)
          expect(back.school).toEqual(start.school)
          expect(redoAll(back).school).toEqual(state.school)
        }
      ),
      { numRuns: tries(300) }
    )
  })

  test('a decision that was recorded, opened again and recorded anew goes back step by step, with the days that the rhythms count', () => {
    const made = [
      setRoundField(round, 'round.adoption.what', 'both'),
      setRoundField(round, 'round.adoption.day', '2027-06-22'),
      recordAdoption(round, 'a', 's'),
      reopenAdoption(round, 'r', '2027-07-01', 'Het nummer was verkeerd.'),
      recordAdoption(round, 'b', 's2')
    ].reduce((now, edit, index) => make(now, edit, index * 10_000), start)
    const back = undo(made.history, made.school)
    expect(back?.school.rhythms).toMatchObject({ sopAdoptions: [], guideAdoptions: [] })
    const recorded = back && undo(back.history, back.school)
    expect(recorded?.step.label).toBe('besluit heropend')
    expect(recorded?.school.rhythms).toMatchObject({
      sopAdoptions: [{ id: 's', day: '2027-06-22' }],
      guideAdoptions: []
    })
    expect(recorded?.school.rounds[0]?.adoption).toMatchObject({ version: 'a', reopened: [] })
    expect(redoAll(undoAll(made)).school).toEqual(made.school)
  })

  test('a long day keeps the latest steps', () => {
    let state = start
    for (let index = 0; index < LONGEST_HISTORY + 20; index += 1)
      state = make(state, name(String(index)), index * 10_000)
    expect(steps(state)).toBe(LONGEST_HISTORY)
    expect(undoAll(state).school.identity.name).toBe('19')
  })
})
