// The mail that goes with papers: what is asked and by when, to addresses of "Gegevens" alone.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import { addressesOf } from '#shared/documents/addresses.ts'
import { mailText, paperMail, toAdd, type About } from '#shared/documents/paper-mail.ts'
import { destinations, stepIds } from '#shared/school/round-fields.ts'
import { newRound, type Round, type School } from '#shared/school/school.ts'
import type { PaperReceiver } from '#shared/school/vocabulary.ts'
import { anySchool, plainSchool } from '../schools.ts'
import { tries } from '../../tries.ts'

const TODAY = isoDay('2027-03-23')
const YEAR = schoolYearFrom(2027)
const request: About = { step: 'request', row: null }

function school(change: (round: Round) => Partial<Round>, name = 'De Proef'): School {
  const plain = plainSchool()
  const round = newRound('r', YEAR)
  return { ...plain, identity: { ...plain.identity, name }, rounds: [{ ...round, ...change(round) }] }
}
const asked = (replyBy: string, name?: string) => school(({ mr }) => ({ mr: { ...mr, replyBy } }), name)

function mailOf(about: About, of: School) {
  const source = { school: of, catalogue, today: TODAY }
  const mail = paperMail(about, source)
  return mail === undefined
    ? undefined
    : { ...mail, ...mailText(mail.data, mail.kinds, source), add: toAdd(mail.data, source) }
}

describe('the words', () => {
  test('ask the MR for advice, with the day by which, the papers, and who asks', () => {
    const mail = mailOf(request, asked('2027-04-20'))
    expect(mail?.subject).toBe('Adviesaanvraag over ons ondersteuningsaanbod 2027-2028')
    expect(mail?.text).toContain('Wij vragen uw advies over ons ondersteuningsaanbod voor 2027-2028.')
    expect(mail?.text).toContain('Wij vragen uw advies uiterlijk 20 april 2027.')
    expect(mail?.text).toContain('Deze stukken gaan mee:\n- Adviesaanvraag\n')
    expect(mail?.text.endsWith('Met vriendelijke groet,\nDe Proef')).toBe(true)
    expect(mail?.add).toBe('')
  })

  test('say that the day follows where it is not known, and ask nothing by a day that is over', () => {
    expect(mailOf(request, asked(''))?.text).toContain('Wij laten u nog weten tot en met welke dag')
    const late = mailOf(request, asked('2027-03-22'))?.text
    expect(late).not.toContain('vóór')
    expect(late).not.toContain('Wij laten u nog weten')
  })

  test('ask for consent in the same letter only where that was chosen, and say that the guide is hers to add', () => {
    const both = school(({ guideConsent }) => ({
      guideConsent: { ...guideConsent, withAdvice: 'yes', replyBy: '2027-05-20' }
    }))
    const mail = mailOf(request, both)
    expect(mail?.text).toContain(
      'instemming met de schoolgids 2027-2028. Daarover horen wij graag uiterlijk 20 mei 2027'
    )
    expect(mail?.add).toContain('Voeg zelf de schoolgids 2027-2028 toe')
    expect(mailOf(request, asked(''))?.text).not.toContain('instemming')
  })

  test('tell the MR and the SWV what happened in between, with its notice; before something happened nobody', () => {
    const event = { id: 'e', day: '2027-03-01', what: 'De logopedist vertrok.', mrToldOn: '', partnershipToldOn: '' }
    const happened = school(() => ({ events: [event] }))
    for (const row of ['mr', 'partnership'] as const) {
      const mail = mailOf({ step: 'changes', row }, happened)
      expect(mail).toMatchObject({ to: row, kinds: ['interim-notice'], version: null })
      expect(mail?.text).toContain('Er is op school iets gebeurd')
      expect(mail?.text).toContain('- Tussentijds bericht')
      // What happened stands in the notice alone.
      expect(mail?.text).not.toContain('logopedist')
      expect(
        mailOf(
          { step: 'changes', row },
          school(() => ({}))
        )
      ).toBeUndefined()
    }
    const alone = { ...happened, identity: { ...happened.identity, sector: 'so-vso' as const, cluster: '1' as const } }
    expect(mailOf({ step: 'changes', row: 'partnership' }, alone)).toBeUndefined()
    expect(mailOf({ step: 'changes', row: 'mr' }, alone)).toBeDefined()
  })

  test('of a name with a line break stay one line, and a name with braces stays so', () => {
    const mail = mailOf({ step: 'adoption', row: null }, asked('', 'De {dag}\r\nBcc: x@y.example'))
    expect(mail?.to).toBe('board')
    expect(mail?.subject).toBe('Voor het bestuur: ondersteuningsaanbod 2027-2028 van De {dag} Bcc: x@y.example')
    expect(mail?.text).not.toContain('\nBcc')
  })

  test('of any school leave no place open, in no step and no row', () => {
    const everything: readonly About[] = [
      ...stepIds.map((step) => ({ step, row: null })),
      ...destinations.map((row) => ({ step: 'guide' as const, row })),
      ...destinations.map((row) => ({ step: 'changes' as const, row }))
    ]
    fc.assert(
      fc.property(anySchool, (any) => {
        for (const about of everything) {
          const mail = mailOf(about, any)
          if (mail === undefined) continue
          expect(mail.kinds.length).toBeGreaterThan(0)
          expect(mail.subject).not.toMatch(/[\r\n]/u)
          expect(`${mail.subject} ${mail.text} ${mail.add}`).not.toMatch(
            /\{(?:dag|schooljaar|uiterste dag|de school|de ouders in de mr)\}/iu
          )
        }
      }),
      { numRuns: tries(150) }
    )
  })
})

describe('to whom', () => {
  const decided = (version: string) =>
    school(({ adoption }) => ({ adoption: { ...adoption, version, day: '2027-03-01' } }))

  test('the SWV gets no profile that was not adopted, and the delivery with one that was', () => {
    expect(mailOf({ step: 'guide', row: 'partnership' }, decided(''))).toBeUndefined()
    expect(mailOf({ step: 'guide', row: 'partnership' }, decided('2027-03-01'))).toMatchObject({
      to: 'partnership',
      kinds: ['sop', 'delivery'],
      version: '2027-03-01'
    })
  })

  test('after the decision nobody is asked to decide', () => {
    expect(mailOf({ step: 'adoption', row: null }, decided('2027-03-01'))).toBeUndefined()
  })

  test('parents, the website and the inspectorate get nothing by this mail', () => {
    for (const row of ['parents', 'website', 'inspectorate', 'map', 'team', 'pupils'] as const)
      expect(mailOf({ step: 'guide', row }, decided('2027-03-01'))).toBeUndefined()
  })

  const known = (...emails: readonly (readonly [receives: PaperReceiver | 'unknown', email: string])[]): School => {
    const plain = plainSchool()
    const contacts = emails.map(([receives, email], at) => ({
      id: `c${at}`,
      role: '',
      name: '',
      email,
      telephone: '',
      receives
    }))
    return { ...plain, internal: { ...plain.internal, contacts } }
  }

  test('an address of a function goes before a private one, which is used where there is no other', () => {
    expect(addressesOf(known(['mr', 'jo@thuis.example'], ['mr', 'Voorzitter.MR@school.example']), 'mr').to).toEqual([
      'Voorzitter.MR@school.example'
    ])
    expect(addressesOf(known(['mr', 'jo@thuis.example'], ['board', 'bestuur@x.example']), 'mr').to).toEqual([
      'jo@thuis.example'
    ])
    expect(addressesOf(known(['unknown', 'mr@x.example']), 'mr')).toEqual({ to: [], wrong: [] })
  })

  test.each([
    'mr@x.example, ander@y.example',
    'MR <mr@x.example>',
    'mr@x.example\r\nBcc: ander@y.example',
    'mr@x.example?bcc=ander@y.example',
    'mr',
    '@x.example'
  ])('%j is told as no address, and nothing is sent there', (email) => {
    expect(addressesOf(known(['mr', email]), 'mr')).toEqual({ to: [], wrong: [email] })
  })
})
