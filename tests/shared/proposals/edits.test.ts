// What a director does with a proposal, and what stays as it was.
import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { compose, documentKinds } from '#shared/documents/kinds/index.ts'
import { presentSource } from '#shared/documents/source.ts'
import { besideNow } from '#shared/proposals/beside.ts'
import { addProposals, decline, reopen, takeOver } from '#shared/proposals/edits.ts'
import { openProposals, proposalsAt } from '#shared/proposals/proposal.ts'
import { proposalHints } from '#shared/proposals/proposal-hints.ts'
import { refusalOf, type Said } from '#shared/proposals/target.ts'
import { plainText } from '#shared/richtext/richtext.ts'
import { withPupilsSay } from '../documents/reading.ts'
import { copyShared } from '#shared/school/copy-edits.ts'
import { setText } from '#shared/school/text-edits.ts'
import { givenOut } from '#shared/school/given-out.ts'
import { addItem, copyItem, newItem, removeItem } from '#shared/school/list-edits.ts'
import { change, patched } from '#shared/school/patches.ts'
import { listAnchor } from '#shared/school/lists.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import type { School } from '#shared/school/school.ts'
import { after, chain, withAgreement } from '../chain.ts'
import { plainSchool } from '../schools.ts'
import { neverFewer, tries } from '../../tries.ts'
import { anyProposed, fromTeam, OWN, proposed, theOne, withProposals } from './proposals.ts'

const DAY = '2026-11-23'
const TODAY = isoDay(DAY)
let made = 0
const newId = (): string => `nieuw-${(made += 1)}`
const taking = { day: DAY, newId }

const visionOf = ({ sections }: School): string => plainText(sections.vision.text)
const withVision = (words: string, school = plainSchool()): School =>
  after(school, setText('vision.text', { blocks: [{ id: 'b', kind: 'paragraph', level: 0, runs: [{ text: words }] }] }))

describe('what is taken over', () => {
  const proposal = proposed('vision.text', 'Wij kijken eerst in de klas.\nDaarna pas daarbuiten.')

  test('stands in a long text as paragraphs, below what the school wrote', () => {
    const school = after(
      withProposals(withVision('Iedereen hoort erbij.'), proposal),
      takeOver('v', { ...taking, way: 'below' })
    )
    expect(visionOf(school)).toBe('Iedereen hoort erbij.\nWij kijken eerst in de klas.\nDaarna pas daarbuiten.')
    expect(theOne(school)).toMatchObject({ state: 'taken', settledOn: DAY })
    expect(proposalsAt(school, 'vision.text')).toEqual([])
  })

  test('or instead of it', () => {
    const school = after(withProposals(withVision('Iedereen hoort erbij.'), proposal), takeOver('v', taking))
    expect(visionOf(school)).toBe('Wij kijken eerst in de klas.\nDaarna pas daarbuiten.')
  })

  test('of a few lines the same', () => {
    const before = withProposals(
      withPupilsSay(plainSchool(), { outcome: 'Meer rust.' }),
      proposed('round:ronde.pupilsSay.outcome', 'Minder toetsen.')
    )
    const outcome = (way: 'below' | 'replace'): string | undefined =>
      after(before, takeOver('v', { ...taking, way })).rounds[0]?.pupilsSay.outcome
    expect([outcome('below'), outcome('replace')]).toEqual(['Meer rust.\nMinder toetsen.', 'Minder toetsen.'])
  })

  test.each([
    ['round:ronde.pupilsSay.heldOn', '6 oktober 2026', '2026-10-06'],
    ['portrait.pupils', ' 138\n', '138'],
    ['agreement:a.status', 'partly', 'partly']
  ])('is kept as the field keeps it: %s', (address, said, kept) => {
    const school = after(
      withProposals(withPupilsSay(chain(withAgreement('a', 'unknown')), {}), proposed(address, said)),
      takeOver('v', taking)
    )
    expect(JSON.stringify([school.sections, school.rounds])).toContain(`"${kept}"`)
    expect(theOne(school).state).toBe('taken')
  })

  test('is a new row of a list, with the rest still to be filled in', () => {
    const before = withProposals(plainSchool(), proposed('steps.list', { name: 'In de klas', who: 'De leraar' }))
    const school = after(before, takeOver('v', { day: DAY, newId: () => 'rij' }))
    expect(school.sections.supportStructure.steps).toEqual([
      newItem('steps', 'rij', { name: 'In de klas', who: 'De leraar' })
    ])
  })

  test('in other words is told as changed; in the same words it is not', () => {
    const before = withProposals(plainSchool(), proposal)
    const inWords = (said: string): string => theOne(after(before, takeOver('v', { ...taking, said }))).state
    expect([inWords('Iets anders.'), inWords(theOne(before).value)]).toEqual(['changed', 'taken'])
    expect(theOne(after(before, takeOver('v', { ...taking, said: 'Iets anders.' }))).value).toBe(theOne(before).value)
  })
})

describe('nothing happens, and it is said why', () => {
  const untouched = (school: School, ...edits: Parameters<typeof takeOver>): void =>
    expect(after(school, takeOver(...edits))).toBe(school)

  test('where the row is gone', () => {
    const before = withProposals(chain(addItem('steps', newItem('steps', 's'))), proposed('steps:s.name', 'In de klas'))
    expect(refusalOf(before, theOne(before))).toBeUndefined()
    const school = after(before, removeItem('steps', 's'))
    expect(refusalOf(school, theOne(school))).toBe('gone')
    expect(besideNow(school, theOne(school))).toBeUndefined()
    untouched(school, 'v', taking)
    expect(theOne(after(school, decline('v', 'De stap is weg.', DAY))).state).toBe('declined')
  })

  test.each([
    ['agreement:a.text', 'Andere woorden dan die van het samenwerkingsverband', 'gone'],
    ['agreement:a.status', 'misschien', 'no-fit'],
    ['vision.finished', 'true', 'gone'],
    ['proposal:v.value', 'Een voorstel bij een voorstel', 'gone'],
    ['nergens.text', 'Woorden', 'gone']
  ])('where words do not go in, or do not fit: %s', (address, said, why) => {
    const school = withProposals(withPupilsSay(chain(withAgreement('a', 'unknown')), {}), proposed(address, said))
    expect(refusalOf(school, theOne(school))).toBe(why)
    untouched(school, 'v', taking)
  })

  test('where it was settled before, or is not there', () => {
    const school = after(withProposals(plainSchool(), proposed('vision.text', 'Zo.')), decline('v', 'Nee.', DAY))
    expect(refusalOf(school, theOne(school))).toBe('settled')
    untouched(school, 'v', taking)
    untouched(school, 'weg', taking)
    expect(after(school, decline('v', 'Toch niet.', '2026-12-01'))).toBe(school)
  })

  test('where a later program settled it with a word of its own', () => {
    const school = withProposals(plainSchool(), proposed('vision.text', 'Zo.'))
    const later: School = {
      ...school,
      internal: {
        ...school.internal,
        proposals: [{ ...theOne(school), state: 'postponed' as never, from: { ...fromTeam, kind: 'survey' as never } }]
      }
    }
    expect(schoolSchema.safeParse(later).success).toBe(true)
    expect(proposalsAt(later, 'vision.text')).toEqual([])
    untouched(later, 'v', taking)
  })
})

test('declined, with why; opened again it can be taken over', () => {
  const before = withProposals(plainSchool(), proposed('vision.text', 'Zo.'))
  const declined = after(before, decline('v', 'Dit doen wij niet meer.', DAY))
  expect(theOne(declined)).toMatchObject({ state: 'declined', because: 'Dit doen wij niet meer.', settledOn: DAY })
  expect(visionOf(declined)).toBe('')
  const opened = after(declined, reopen('v'))
  expect(theOne(opened)).toMatchObject({ state: 'open', settledOn: '', because: 'Dit doen wij niet meer.' })
  const taken = after(opened, takeOver('v', taking))
  expect(visionOf(taken)).toBe('Zo.')
  expect(theOne(taken)).toMatchObject({ state: 'taken', because: '' })
})

test('the same form read twice adds nothing, and does not open what was settled', () => {
  const form = [proposed('vision.text', 'Zo.'), proposed('steps.list', { name: 'In de klas' }, { id: 'w' })]
  const school = after(withProposals(plainSchool(), ...form), decline('v', 'Nee.', DAY))
  expect(after(school, addProposals(form))).toBe(school)
})

test('are read in the order of the profile, a new row after the rows, what is gone last', () => {
  const addresses = [
    'steps:weg.name',
    'people.list',
    'coherence.text',
    'meetings.list',
    'steps.list',
    'steps:s.who',
    'vision.text',
    'portrait.text'
  ]
  const school = withProposals(
    chain(addItem('steps', newItem('steps', 's'))),
    ...addresses.map((address) => proposed(address, '', { id: address }))
  )
  expect(openProposals(school).map(({ address }) => address)).toEqual([
    'portrait.text',
    'vision.text',
    'steps:s.who',
    'steps.list',
    'meetings.list',
    'coherence.text',
    'people.list',
    'steps:weg.name'
  ])
})

test('what is there now stands beside it, and below comes before instead', () => {
  const beside = (words: string) => {
    const school = withProposals(withVision(words), proposed('vision.text', 'Zo.'))
    return besideNow(school, theOne(school))
  }
  expect(beside('Iedereen hoort erbij.')).toMatchObject({ now: 'Iedereen hoort erbij.', ways: ['below', 'replace'] })
  expect(beside('')).toMatchObject({ now: '', ways: ['replace'], isSame: false })
  expect(beside('Zo.')).toMatchObject({ isSame: true })
})

test('what points at one pupil is told, and in what everyone reads a colleague too; only the school may read her name', () => {
  const hints = (address: string, said: Said, other?: Said): readonly string[] => {
    const school = withProposals(plainSchool(), proposed(address, said))
    return proposalHints(school, theOne(school), other).map(({ kind }) => kind)
  }
  const pupil = 'Bij ons leest Jayden uit groep 6 elke ochtend met juf Sanne.'
  const colleague = 'Fenna Quist geeft de training.'
  expect(hints('vision.text', pupil)).toEqual(['one-pupil', 'name'])
  expect(hints('vision.text', colleague)).toEqual(['name'])
  expect(hints('vision.text', colleague, 'Wij kijken vaak.')).toEqual([])
  expect(hints(listAnchor('ambitions'), { what: colleague })).toEqual(['name'])
  expect(hints(listAnchor('ownHolidays'), { name: colleague })).toEqual([])
  expect(hints('weg.text', pupil)).toEqual(['one-pupil'])
})

test('stay in the school itself: in no frozen version, and a copy takes none along', () => {
  const school = withProposals(
    chain(addItem('partners', newItem('partners', 'p', { name: 'Wijkteam' }))),
    proposed('partners:p.purpose', 'Samen met ouders praten')
  )
  expect(givenOut(school).internal.proposals).toEqual([])
  expect(after(school, copyItem('partners', 'p', 'q')).internal.proposals).toEqual(school.internal.proposals)
  const { identity, words, sections } = school
  const copied = after(
    plainSchool(),
    copyShared(
      { identity, words, basicSupport: sections.basicSupport, partners: sections.cooperation.partners },
      ['names', 'words', 'agreements', 'partners'],
      newId
    )
  )
  expect(copied.internal.proposals).toEqual([])
})

test('are told in no document', () => {
  const school = exampleSchool(() => 'eigen-id')
  const beside = withProposals(
    school,
    proposed('vision.text', 'Zo zegt het team het.'),
    proposed('partners.list', { name: 'Zo heet de partner' }, { id: 'w' })
  )
  for (const kind of documentKinds)
    expect(compose(kind, presentSource(beside, catalogue, TODAY))).toEqual(
      compose(kind, presentSource(school, catalogue, TODAY))
    )
})

describe('in any school', () => {
  const edits = [
    takeOver(OWN, { day: DAY, newId, way: 'below' }),
    takeOver(OWN, { day: DAY, newId }),
    takeOver(OWN, { day: DAY, newId, said: 'Andere woorden' }),
    decline(OWN, 'Past niet.', DAY)
  ]

  test('deciding gives a school that can be kept, and undo the same school as before', () => {
    fc.assert(
      fc.property(anyProposed, fc.constantFrom(...edits), (school, edit) => {
        const { next, inverse } = change(school, edit.apply)
        expect(schoolSchema.safeParse(next).success).toBe(true)
        expect(patched(next, inverse)).toEqual(school)
      }),
      { numRuns: tries(80) }
    )
  })

  test('it is settled exactly where nothing is said against it, and nothing else goes', () => {
    let taken = 0
    fc.assert(
      fc.property(anyProposed, (school) => {
        const proposal = theOne(school, OWN)
        const next = after(school, takeOver(OWN, { day: DAY, newId }))
        expect(next === school).toBe(refusalOf(school, proposal) !== undefined)
        if (next === school) return
        taken += 1
        expect(theOne(next, OWN)).toEqual({ ...theOne(next, OWN), address: proposal.address, value: proposal.value })
        expect(next.internal.proposals).toHaveLength(school.internal.proposals.length)
      }),
      { numRuns: neverFewer(40) }
    )
    expect(taken).toBeGreaterThan(0)
  })
})
