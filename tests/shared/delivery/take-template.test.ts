// Taking in the list of a partnership: what comes in, what changes, and that nothing that was filled in is lost.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { removeBeside, takeTemplate, templateChanges } from '#shared/delivery/take-template.ts'
import { extraAnswers, helpOfAgreement, itemOfAgreement, standsBeside } from '#shared/delivery/taken-list.ts'
import type { Template } from '#shared/delivery/template.ts'
import type { Edit } from '#shared/school/edit.ts'
import { placePartnershipList, setAgreementStatus, setAgreementText, setPlanYears } from '#shared/school/edits.ts'
import { sayNotNow, setNeedText } from '#shared/school/need-edits.ts'
import { change, patched } from '#shared/school/patches.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import type { School } from '#shared/school/school.ts'
import { removeGoneQuestion, setRetyped, setTemplateAnswer } from '#shared/school/template-edits.ts'
import { walk, wordsIn } from '#shared/school/walk.ts'
import { aTemplate } from '../../fixtures/templates.ts'
import { anySchool, plainSchool } from '../schools.ts'
import { tries } from '../../tries.ts'

const DAY = '2026-11-29'
const template = aTemplate()
const nextYear = aTemplate({
  years: '2029-2033',
  agreements: [
    { id: 'b1', text: 'iedereen  leest.', help: '' },
    { id: 'a1', text: 'Elke school heeft een plan tegen pesten.', help: '' }
  ],
  needs: [{ id: 'eigen-zwem', name: 'zwemles volgen', plain: '' }],
  questions: [{ id: 'v2', question: 'Wat mist u?', help: '' }]
})

const ids = (): (() => string) => {
  let made = 0
  return () => `new-${(made += 1)}`
}
const after = (school: School, ...edits: readonly Edit[]): School =>
  edits.reduce((value, edit) => change(value, edit.apply).next, school)
const taking = (one: Template): Edit => takeTemplate(one, ids(), DAY)
const textsOf = ({ sections }: School): readonly string[] => sections.basicSupport.agreements.map(({ text }) => text)

const school = plainSchool()

describe('a school that has nothing yet', () => {
  test('gets the agreements, the years, the needs and the questions in the order of the list', () => {
    const taken = after(school, taking(template))
    expect(taken.sections.basicSupport).toMatchObject({ source: 'partnership', planYears: '2025-2029' })
    expect(taken.sections.basicSupport.agreements.map(({ id, status }) => [id, status])).toEqual([
      ['a1', 'unknown'],
      ['a2', 'unknown']
    ])
    expect(taken.internal.template.needs.map(({ need, name }) => [need, name])).toEqual([
      ['reading', 'Leren lezen'],
      ['eigen-water', 'Zwemles volgen']
    ])
    expect(extraAnswers(taken)).toEqual([{ id: 'v1', question: 'Wie is uw contact?', answer: '' }])
    expect(taken.identity).toEqual(school.identity)
  })
})

test('what the list says beside an agreement comes along, and goes with the list that says it no more', () => {
  const explained = { ...template, agreements: [{ id: 'a1', text: 'Elke school leest.', help: 'Zie plan' }] }
  const taken = after(school, taking(explained))
  expect(helpOfAgreement(taken, 'a1')).toBe('Zie plan')
  expect(helpOfAgreement(after(taken, taking(template)), 'a1')).toBe('')
})

describe('a school that filled something in', () => {
  const filled = after(
    school,
    placePartnershipList([
      { id: 'p1', text: 'iedereen leest.' },
      { id: 'p2', text: 'Een afspraak van vroeger.' },
      { id: 'p3', text: 'Een afspraak waar niemand iets van zei.' }
    ]),
    setAgreementStatus('p1', 'partly'),
    setAgreementText('p1', 'how', 'Elke dag een half uur.'),
    setAgreementText('p2', 'how', 'Dit deden wij al.'),
    setPlanYears('2021-2025')
  )

  test('sees before what changes, and what stays beside the list', () => {
    expect(templateChanges(filled, template)).toEqual({
      needs: { added: ['Leren lezen', 'Zwemles volgen'], renamed: [], beside: [], gone: [], same: 0 },
      agreements: {
        added: ['Elke school heeft een pestprotocol.'],
        renamed: [{ before: 'iedereen leest.', after: 'Iedereen leest.' }],
        beside: ['Een afspraak van vroeger.'],
        gone: ['Een afspraak waar niemand iets van zei.'],
        same: 0
      },
      questions: { added: ['Wie is uw contact?'], renamed: [], beside: [], gone: [], same: 0 },
      years: { kind: 'kept', before: '2021-2025', after: '2025-2029' }
    })
  })

  test('keeps its answers at the same words, and what the list does not have stays and is said to be beside it', () => {
    const taken = after(filled, taking(template))
    expect(textsOf(taken)).toEqual([
      'Elke school heeft een pestprotocol.',
      'Iedereen leest.',
      'Een afspraak van vroeger.'
    ])
    expect(taken.sections.basicSupport.agreements[1]).toMatchObject({
      id: 'p1',
      status: 'partly',
      how: 'Elke dag een half uur.'
    })
    expect(taken.sections.basicSupport.agreements.map(({ id }) => standsBeside(taken, id))).toEqual([
      false,
      false,
      true
    ])
    // Documents tell it by this: what stands beside the list is the school's own, until a list has it again.
    expect(taken.sections.basicSupport.agreements.map(({ own }) => own)).toEqual([false, false, true])
    const again = taking({ ...template, agreements: [{ id: 'c1', text: 'Een afspraak van vroeger.', help: '' }] })
    expect(after(taken, again).sections.basicSupport.agreements[0]).toMatchObject({ id: 'p2', own: false })
    expect(taken.sections.basicSupport.planYears).toBe('2021-2025')
    // The partnership gets it by its own id.
    expect(itemOfAgreement(taken, 'p1')).toBe('a2')
    expect(textsOf(after(taken, removeBeside('p2'), removeBeside('p1')))).toHaveLength(2)
  })

  test('an answer is not hidden behind another that the next list calls the same', () => {
    const own = { id: 'eigen-lezen', name: 'Leren lezen', plain: '' }
    const answered = after(
      school,
      taking({ ...template, needs: [own] }),
      sayNotNow('n', own, DAY),
      sayNotNow('m', { id: 'reading', name: 'Leren lezen' }, DAY)
    )
    const taken = after(answered, taking({ ...template, needs: [{ ...own, id: 'reading' }] }))
    expect(taken.internal.template.needs.map(({ need, item }) => [need, item])).toEqual([['reading', 'reading']])
    expect(taken.sections.extraSupport.needs.map(({ need }) => need)).toEqual(['eigen-lezen', 'reading'])
  })

  test('an agreement that an ambition serves stays, although nobody said anything of it', () => {
    const linked = change(filled, ({ internal }) => {
      internal.ambitions.push({
        id: 'x',
        status: 'unknown',
        since: '',
        sections: ['agreement:p3'],
        expertise: [],
        notes: []
      })
    }).next
    expect(textsOf(after(linked, taking(template)))).toContain('Een afspraak waar niemand iets van zei.')
  })

  test('the list of next year finds each answer by its id, else by its words; a question that goes keeps its answer', () => {
    const first = after(filled, taking(template))
    const question = first.internal.template.questions[0]?.id ?? ''
    const answered = after(
      first,
      setAgreementText('a1', 'how', 'Zo doen wij dat.'),
      setTemplateAnswer(question, 'De intern begeleider.'),
      sayNotNow('n', { id: 'eigen-water', name: 'Zwemles volgen' }, DAY),
      setNeedText('eigen-water', 'needed', 'Een zwembad.')
    )
    expect(templateChanges(answered, nextYear).questions.beside).toEqual(['Wie is uw contact?'])
    const taken = after(answered, taking(nextYear))
    expect(taken.sections.basicSupport.agreements.map(({ id, text, how }) => [id, text, how])).toEqual([
      ['p1', 'iedereen  leest.', 'Elke dag een half uur.'],
      ['a1', 'Elke school heeft een plan tegen pesten.', 'Zo doen wij dat.'],
      ['p2', 'Een afspraak van vroeger.', 'Dit deden wij al.']
    ])
    expect(itemOfAgreement(taken, 'p1')).toBe('b1')
    expect(taken.internal.template.needs.map(({ item, need }) => [item, need])).toEqual([['eigen-zwem', 'eigen-water']])
    expect(taken.sections.extraSupport.needs[0]).toMatchObject({ need: 'eigen-water', needed: 'Een zwembad.' })
    expect(taken.internal.template.questions).toMatchObject([
      { item: 'v2', answer: '', gone: false },
      { item: 'v1', answer: 'De intern begeleider.', gone: true }
    ])
    expect(extraAnswers(taken).map(({ id }) => id)).toEqual(['v2'])
    expect(after(taken, removeGoneQuestion(question)).internal.template.questions).toHaveLength(1)
    // Its years came from the list where the school wrote none.
    const fresh = after(school, taking(template), taking(nextYear))
    expect(fresh.sections.basicSupport.planYears).toBe('2029-2033')
  })

  test('a list without agreements leaves those that are there', () => {
    const taken = after(filled, taking({ ...template, agreements: [] }))
    expect(taken.sections.basicSupport.agreements).toEqual(filled.sections.basicSupport.agreements)
    expect(taken.sections.basicSupport.agreements.some(({ id }) => standsBeside(taken, id))).toBe(false)
  })
})

test('a list that is pasted afterwards is the list: nothing of it stands beside the one before', () => {
  const pasted = after(school, taking(template), placePartnershipList([{ id: 'p1', text: 'Een nieuwe afspraak.' }]))
  expect(textsOf(pasted)).toEqual(['Een nieuwe afspraak.'])
  expect(standsBeside(pasted, 'p1')).toBe(false)
  expect(textsOf(after(pasted, taking(template)))).toEqual(textsOf(after(school, taking(template))))
})

/** What a list is taken in for: whose list it is, and when it came. */
const OF_THE_LIST = ['basicSupport.source', 'template.takenOn']
/** All that somebody filled in: words, days and choices, but for the words of a partnership. */
const filledIn = (of: School): readonly string[] =>
  walk(of)
    .filter(
      ({ address, field, value }) =>
        !OF_THE_LIST.includes(address) &&
        field.quoted !== true &&
        field.kind !== 'own' &&
        value !== 'unknown' &&
        value !== 'none'
    )
    .map((walked) => (walked.field.kind === 'rich' ? wordsIn(walked) : JSON.stringify(walked.value)))
    .filter((said) => !['', '""', '[]', 'false', 'true', '{}'].includes(said))

/** Without what its needs are called, where the list calls them something: that is told before it is taken in. */
const called = ({ sections: { extraSupport, ...sections }, ...of }: School, { internal }: School): School => {
  const byList = new Set(internal.template.needs.map(({ need }) => need))
  const needs = extraSupport.needs.map((row) => (byList.has(row.need) ? { ...row, name: '' } : row))
  return { ...of, sections: { ...sections, extraSupport: { ...extraSupport, needs } } }
}

const lost = (before: School, now: School): readonly string[] => {
  const left = filledIn(now).slice()
  return filledIn(called(before, now)).filter((said) => {
    const at = left.indexOf(said)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const words = fc.oneof(
  fc.constantFrom('Iedereen leest.', 'a', '{het bestuur}', '=1+1'),
  fc.string({ minLength: 1, maxLength: 20 })
)
/** Any list, half of it with ids and words of the school. */
const anyTemplate = (of: School): fc.Arbitrary<Template> => {
  const agreements = of.sections.basicSupport.agreements.map(({ id, text }) => ({ id, text }))
  const questions = of.internal.template.questions.map(({ item, question }) => ({ id: item, text: question }))
  const needs = [
    ...of.sections.extraSupport.needs.map(({ need, name }) => ({ id: need, text: name })),
    ...of.internal.template.needs.map(({ item, name }) => ({ id: item, text: name }))
  ]
  const row = (known: readonly { readonly id: string; readonly text: string }[]) => {
    const [some, more] = [known.map(({ id }) => id), known.map(({ text }) => text)].map((all) =>
      all.length === 0 ? ['a'] : all
    )
    return fc.uniqueArray(
      fc.record({
        id: fc.oneof(words, fc.constantFrom(...(some ?? []))),
        text: fc.oneof(words, fc.constantFrom(...(more ?? [])))
      }),
      { selector: ({ id }) => id, maxLength: 12 }
    )
  }
  return fc
    .record({ needs: row(needs), agreements: row(agreements), questions: row(questions), years: words })
    .map((found) => ({
      ...template,
      years: found.years,
      needs: found.needs.map(({ id, text }) => ({ id, name: text, plain: '' })),
      agreements: found.agreements.map((one) => ({ ...one, help: '' })),
      questions: found.questions.map(({ id, text }) => ({ id, question: text, help: '' }))
    }))
}

test('no list loses a word of any school, undo gives the school back, and the school can be kept', () => {
  fc.assert(
    fc.property(
      anySchool.chain((one) => fc.tuple(fc.constant(one), anyTemplate(one))),
      ([one, list]) => {
        const { next, inverse } = change(one, taking(list).apply)
        // The years of the list before are the partnership's.
        const ofList = JSON.stringify(one.internal.template.years)
        expect(lost(one, next).filter((said) => said !== ofList)).toEqual([])
        expect(patched(next, inverse)).toEqual(one)
        expect(schoolSchema.safeParse(next).success).toBe(true)
        // Once more changes nothing but what a double id of a file says twice.
        expect(
          lost(next, change(next, taking(list).apply).next).filter((said) => said !== JSON.stringify(list.years))
        ).toEqual([])
        const told = templateChanges(one, list)
        expect(told.agreements.added.length + told.agreements.renamed.length + told.agreements.same).toBe(
          list.agreements.length
        )
      }
    ),
    { numRuns: tries(60) }
  )
})

test('a tick for what was typed over stands once', () => {
  const ticked = after(school, setRetyped('t1', 'school.name', 'm1'), setRetyped('t2', 'school.name', 'm2'))
  expect(ticked.internal.retyped).toEqual([{ id: 't2', question: 'school.name', mark: 'm2' }])
  expect(after(ticked, setRetyped('t3', 'school.name', null)).internal.retyped).toEqual([])
})
