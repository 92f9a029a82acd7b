// Somebody leaves: what the school is told before anything is erased, and what is gone afterwards.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { leaving } from '#shared/expertise/leaving.ts'
import { addAmbition, dismissGap, setAmbitionNote } from '#shared/school/internal-edits.ts'
import { emptyAmbition } from '#shared/school/internal-records.ts'
import { checkHint } from '#shared/school/edits.ts'
import { addItem, newItem, setItemField } from '#shared/school/list-edits.ts'
import { decline, takeOver } from '#shared/proposals/edits.ts'
import { erasePerson } from '#shared/expertise/erase-person.ts'
import { setAgreed } from '#shared/school/people-edits.ts'
import { closeRound, setRoundField } from '#shared/school/round-edits.ts'
import type { School } from '#shared/school/school.ts'
import { walk, wordsIn, type Walked } from '#shared/school/walk.ts'
import { proposed, withProposals } from '../proposals/proposals.ts'
import { plainSchool, schoolWith } from '../schools.ts'
import { after, anyChain, chain, withExpertise, withPerson, withTraining } from '../chain.ts'

const TODAY = isoDay('2026-11-23')

const school = chain(
  withExpertise('lezen', { name: 'Leesspecialist' }),
  withExpertise('rekenen', { name: 'Rekenspecialist' }),
  withExpertise('gedrag', { name: 'Gedragsspecialist' }),
  withPerson('p', {
    name: 'Samira Bos',
    expertise: ['lezen', 'rekenen', 'gedrag'],
    qualifications: [{ id: 'q', name: 'BHV', expires: '2027-03-31' }]
  }),
  withPerson('r', { name: 'Tim de Wit', expertise: ['gedrag'] }),
  withTraining('loopt', { people: ['p', 'r'] }, { goal: 'Beter lezen' }),
  withTraining('klaar', { people: ['p'] }, { goal: 'Meldcode', status: 'finished' })
)
const written = after(
  school,
  setItemField('expertise', 'gedrag', 'remark', 'Vraag ernaar bij juf Samira'),
  addAmbition({ item: newItem('ambitions', 'm') as never, record: emptyAmbition('m') }),
  setAmbitionNote('m', 'n', '2026-2027', 'Samira Bos trekt dit.'),
  setRoundField({ schoolYear: '2027-2028', id: 'ronde' }, 'round.teamTalk.changed', 'Tim de Wit stelde dit voor.'),
  dismissGap({ id: 'weg', gap: 'expiring:p:q:2027-03-31', reason: 'Gaat weg.', day: '2026-11-23' }),
  dismissGap({ id: 'weg-2', gap: 'one-person:lezen', reason: 'Samira blijft nog lang.', day: '2026-11-23' }),
  checkHint('h', 'vision.text', 'juf Samira'),
  checkHint('h-2', 'vision.text', 'Tim de Wit'),
  checkHint('h-3', 'vision.text', 'juf Sa\u00admira'),
  setAgreed('p', true)
)

describe('before', () => {
  test('the school hears what it loses, what stays, and which training goes on without her', () => {
    expect(leaving(school, catalogue, TODAY, 'p')?.sentences).toEqual([
      'Alleen Samira Bos kan dit: Leesspecialist en Rekenspecialist. Dat is uw school dan kwijt.',
      "Dit kunnen andere collega's ook: Gedragsspecialist.",
      'Samira Bos doet nog mee aan: “Beter lezen”.'
    ])
    expect(leaving(school, catalogue, TODAY, 'r')?.sentences[0]).toBe(
      'Er gaat geen deskundigheid verloren die in de lijst staat.'
    )
    expect(leaving(school, catalogue, TODAY, 'weg')).toBeUndefined()
  })

  test('and where the name still stands, for everyone and for the school alone', () => {
    const told = leaving(written, catalogue, TODAY, 'p')
    expect(told?.mentions.map(({ field, quote }) => [field, quote])).toEqual([
      ['expertise:gedrag.remark', 'juf Samira'],
      ['ambitions:m.notes:2026-2027.text', 'Samira Bos'],
      ['gap:one-person:lezen.reason', 'Samira']
    ])
    expect(told?.sentences.at(-1)).toBe('De naam staat nog in drie teksten. Die past u zelf aan.')
    expect(leaving(written, catalogue, TODAY, 'r')?.mentions.map(({ field }) => field)).toEqual([
      'round.teamTalk.changed'
    ])
    // As long as the round is open she can change it there, also after 1 August; closed, it is a round of before.
    const onDay = isoDay('2027-11-23')
    expect(leaving(written, catalogue, onDay, 'r')?.mentions.map(({ field }) => field)).toEqual([
      'round.teamTalk.changed'
    ])
    const closed = after(written, closeRound({ schoolYear: '2027-2028', id: 'ronde' }, '2027-08-20', 'Wij fuseerden.'))
    const later = leaving(closed, catalogue, onDay, 'r')
    expect(later?.mentions.map(({ field }) => field)).toEqual(['earlier-round:2027-2028'])
    expect(later?.sentences.join(' ')).not.toContain('past u zelf aan')
  })
})

describe('afterwards', () => {
  const gone = after(written, erasePerson('p'))

  test('nothing is left of her but what the school itself wrote', () => {
    expect(gone.internal.people.map(({ id }) => id)).toEqual(['r'])
    expect(gone.internal.training.map(({ people }) => people)).toEqual([['r'], []])
    expect(gone.internal.dismissed.map(({ id }) => id)).toEqual(['weg-2'])
    expect(gone.checkedHints.map(({ id }) => id)).toEqual(['h-2'])
    expect(JSON.stringify(gone)).not.toContain('BHV')
  })

  test('what documents tell is the very same, and so is what was recorded of others', () => {
    expect(gone.sections).toBe(written.sections)
    expect(gone.rounds).toBe(written.rounds)
    expect(gone.internal.people[0]).toBe(written.internal.people[1])
  })

  test('no id of hers is left, whoever it was and whatever the school is', () => {
    fc.assert(
      fc.property(anyChain, fc.constantFrom('p1', 'p2', 'p3', 'p4'), (any: School, id) => {
        const erased = after(any, erasePerson(id))
        expect(JSON.stringify(erased.internal)).not.toMatch(new RegExp(`"${id}|:${id}:`))
        expect(erased.sections).toBe(any.sections)
      })
    )
  })

  test('a file that holds her twice holds her no more', () => {
    expect(after(chain(withPerson('p'), withPerson('p')), erasePerson('p')).internal.people).toEqual([])
  })
})

describe('proposals', () => {
  const person = { id: 'p', name: 'Samira Bos', role: '', fte: '', agreed: false, expertise: [], qualifications: [] }
  const begun = withProposals(
    after(plainSchool(), addItem('people', person), addItem('people', newItem('people', 'r', { name: 'Ria' }))),
    proposed('vision.text', 'Samira Bos kijkt eerst mee.', { id: 'over-de-school' }),
    proposed('limits.text', 'Zij kan dat.', { id: 'over-haar', person: 'p' }),
    proposed('people:p.role', 'Intern begeleider', { id: 'haar-functie' }),
    proposed('people:r.role', 'Leraar', { id: 'over-ria' })
  )

  test('that name somebody are told where their words would go; what is about her goes with her', () => {
    expect(leaving(begun, catalogue, TODAY, 'p')?.mentions).toMatchObject([
      { field: 'vision.text', quote: 'Samira Bos' }
    ])
    const { proposals } = after(begun, erasePerson('p')).internal
    expect(proposals.map(({ id }) => id)).toEqual(['over-de-school', 'over-ria'])
    expect(proposals[0]).toBe(begun.internal.proposals[0])
  })

  test('that were decided on go when they name her, and are no place to look for her name', () => {
    const settled = withProposals(
      after(plainSchool(), addItem('people', person)),
      proposed('vision.text', 'Vraag het aan Samira Bos.', { id: 'over-haar' }),
      proposed('vision.text', 'Vraag het in het team.', { id: 'ander' })
    )
    const declined = after(
      settled,
      decline('over-haar', 'Nee.', '2026-11-20'),
      decline('ander', 'Ook niet.', '2026-11-20')
    )
    expect(leaving(declined, catalogue, TODAY, 'p')?.mentions).toEqual([])
    expect(after(declined, erasePerson('p')).internal.proposals.map(({ id }) => id)).toEqual(['ander'])
    const changed = after(
      withProposals(after(plainSchool(), addItem('people', person)), proposed('limits.text', 'Vraag een collega.')),
      takeOver('v', { day: '2026-11-23', newId: () => 'x', said: 'Vraag Samira Bos.' })
    )
    expect(after(changed, erasePerson('p')).internal.proposals).toEqual([])
  })

  test('of which a new colleague was made go with that colleague', () => {
    const made = after(
      withProposals(plainSchool(), proposed('people.list', { name: 'Fenna Quist' })),
      takeOver('v', { day: '2026-11-23', newId: () => 'f' })
    )
    expect(JSON.stringify(after(made, erasePerson('f')))).not.toContain('Fenna')
  })
})

describe('who is a contact too', () => {
  const contact = (id: string, name: string, role: string) =>
    addItem('contacts', newItem('contacts', id, { role, name, email: 'bos@proef.example', telephone: '0344 123456' }))
  const known = after(
    school,
    contact('c', ' samira  bos', 'Secretaris van de MR'),
    contact('d', 'Samira Bos en Tim de Wit', 'Voorzitters van de MR'),
    contact('e', 'Tim de Wit', '')
  )

  test('is told to lose her name, e-mail and telephone there; where she stands with others is for the school', () => {
    const told = leaving(known, catalogue, TODAY, 'p')
    expect(told?.sentences).toContain('Deze contacten verliezen naam, e-mail en telefoon: Secretaris van de MR.')
    expect(told?.mentions.map(({ field }) => field)).toEqual(['contacts:d.name'])
    expect(leaving(known, catalogue, TODAY, 'r')?.sentences).toContain(
      'Deze contacten verliezen naam, e-mail en telefoon: een contact zonder functie.'
    )
  })

  test('loses them, and what the contact is for stays', () => {
    const gone = after(known, erasePerson('p'))
    expect(gone.internal.contacts).toEqual([
      { id: 'c', role: 'Secretaris van de MR', name: '', email: '', telephone: '', receives: 'unknown' },
      ...known.internal.contacts.slice(1)
    ])
  })

  test('also in a back-up from before she was a colleague', () => {
    const before = { ...known, internal: { ...known.internal, people: [] } }
    const gone = after(before, erasePerson('p', ['Samira Bos']))
    expect(gone.internal.contacts[0]).toMatchObject({ role: 'Secretaris van de MR', name: '', email: '' })
  })
})

test('somebody who leaves is found in every field in which somebody may write', () => {
  const person = { id: 'p', name: 'Samira Bos', role: '', fte: '', agreed: false, expertise: [], qualifications: [] }
  const planted = schoolWith(`Met ${person.name} besproken.`)
  const left: School = { ...planted, internal: { ...planted.internal, people: [...planted.internal.people, person] } }
  const isOfPeople = ({ address }: Walked): boolean => address.startsWith('people:p.') || address === 'people:r.name'
  const fields = walk(planted).filter(
    (walked) => wordsIn(walked).includes(person.name) && !isOfPeople(walked) && walked.rows[0]?.list !== 'checked'
  )
  const mentions = leaving(left, catalogue, TODAY, 'p')?.mentions ?? []
  expect(mentions.length).toBe(fields.length)
  expect(mentions.length).toBeGreaterThan(90)
  expect(mentions.map(({ field }) => field)).toEqual(
    expect.arrayContaining([
      'vision.confirmations:2027-2028.with',
      'budgets:r.name',
      'identity.board',
      'agreement:r.text'
    ])
  )
})
