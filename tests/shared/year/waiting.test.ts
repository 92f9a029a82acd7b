// A decision that departs from the MR's advice: "Vandaag" says that carrying it out waits, until when, and what can be done from then on; and
// says nothing of it once there is a way out.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { offerOfRound } from '#shared/school/current-offer.ts'
import { newRound, type School } from '#shared/school/school.ts'
import { lead, type Lead } from '#shared/year/lead.ts'
import { asked, consented, decidedOn, guideOn, negative, offer, prepared, task, type Edit } from './years.ts'

const reacted: Edit = ({ mr }) => void (mr.reactionOn = '2027-05-20')
const received: Edit = ({ mr }) => void (mr.receivedOn = '2027-06-18')
const departing = [asked, negative, reacted, decidedOn('2027-06-15')]
const led = (day: string, ...edits: readonly Edit[]): Lead => {
  const school = prepared(...departing, ...edits)
  return lead(school, catalogue, offer(school, day), isoDay(day))
}
const nextLines = ({ next }: Lead): readonly string[] => next.map(({ title, when }) => `${title} · ${when}`)

describe('while it waits', () => {
  test('what can be done meanwhile goes first, with the waiting beside it and its end among what comes next', () => {
    const found = led('2027-06-16')
    expect(found.now).toMatchObject({ kind: 'consent-ask', title: 'Vraag instemming met de schoolgids' })
    expect(found.waits).toBe('Het besluit volgt niet het hele advies. Wacht met uitvoeren tot en met 27 juli 2027.')
    expect(nextLines(found)).toEqual(['Het besluit uitvoeren · vanaf 28 juli 2027'])
  })

  test('the school guide is not planned before it is over, and says why', () => {
    const school = prepared(...departing)
    const guide = task(school, '2027-06-16', 'guide')
    expect(guide.when).toBe('uiterlijk 31 juli 2027')
    expect(guide.byWhy).toContain('Daarom wacht u met uitvoeren tot en met 27 juli 2027.')
  })

  test('waiting alone is said calmly, with the first day on which one can go on', () => {
    const found = led('2027-06-20', consented, received)
    expect(found.now).toMatchObject({
      step: 'adoption',
      title: 'Wacht met uitvoeren tot en met 30 juli 2027',
      sentence:
        'Het besluit volgt niet het hele advies. U kunt verder op 31 juli 2027: over 5 weken. Tot die tijd hoeft u hiervoor niets te doen.',
      also: { words: 'De MR heeft geen bezwaar', field: 'round.mr.noObjectionOn' }
    })
    expect(found.waits).toBe('')
    expect(nextLines(found)).toEqual([
      'Het besluit uitvoeren · vanaf 31 juli 2027',
      'Schoolgids: instemming, vaststellen, versturen · uiterlijk 31 juli 2027'
    ])
    expect(found.task?.when).toBe('')
  })

  test('as long as nobody said when the MR had the decision, that is asked', () => {
    const found = led('2027-06-20', consented)
    expect(found.now).toMatchObject({ button: 'Vul die dag in', field: 'round.mr.receivedOn' })
    expect(found.now.sentence).toContain('Vul in wanneer de MR het besluit kreeg.')
  })

  test('past 1 August too: the year is told to be open, and from when one can go on', () => {
    const late = prepared(asked, negative, reacted, decidedOn('2027-07-06'), consented)
    const found = lead(late, catalogue, offer(late, '2027-08-02'), isoDay('2027-08-02'))
    expect(found.now.title).toBe('De schoolgids 2027-2028 staat nog open')
    expect(found.now.sentence).toContain('U kunt verder op 18 augustus 2027')
    expect(found.waits).toBe('')
  })

  test('a school guide that was adopted all the same leaves it told, beside what is to be sent', () => {
    const sure: Edit = ({ sure: said }) => void Object.assign(said, { 'guide-while-waiting': 'yes' })
    const found = led('2027-06-21', consented, guideOn('2027-06-20'), sure)
    expect([found.now.kind, found.waits]).toEqual([
      'send',
      'Het besluit volgt niet het hele advies. Wacht met uitvoeren tot en met 27 juli 2027.'
    ])
  })

  test('a decision between two years waits too, after all was sent', () => {
    const base = prepared()
    const round = newRound('tussen', '2026-2027')
    Object.assign(round, { kind: 'interim' })
    Object.assign(round.mr, { askedOn: '2026-11-20', talkOn: '2026-11-24', advice: 'negative', adviceOn: '2026-12-01' })
    Object.assign(round.mr, { followed: 'no', reactionOn: '2026-12-02', furtherTalkOn: '2026-12-03' })
    Object.assign(round.adoption, { what: 'guide', by: 'board', day: '2026-12-08', version: '2026-12-08' })
    Object.assign(round.sent, { mr: '2026-12-08', board: '2026-12-08', partnership: '2026-12-08' })
    const school: School = { ...base, rounds: [...base.rounds, round] }
    const between = offerOfRound(school, 'tussen')
    if (between === undefined) throw new Error('no round between')
    expect(lead(school, catalogue, between, isoDay('2026-12-10')).now.title).toBe(
      'Wacht met uitvoeren tot en met 19 januari 2027'
    )
    expect(lead(school, catalogue, between, isoDay('2027-01-20')).now.title).toBe('Het tussentijdse besluit is klaar')
  })
})

const waysOut: readonly (readonly [string, Edit])[] = [
  ['the MR has no objection', ({ mr }) => void (mr.noObjectionOn = '2027-06-18')],
  ['the advice is followed after all', ({ mr }) => void Object.assign(mr, { followed: 'yes', points: [] })],
  ['the guide keeps last year’s text on that point', ({ mr }) => void (mr.keepsUntil = 'Tot 1 februari 2028.')]
]

describe('no more waiting', () => {
  test.each(waysOut)('once %s', (_, out) => {
    const [asking, ready] = [led('2027-06-20', out), led('2027-06-20', out, consented)]
    expect(asking.now.kind).toBe('consent-ask')
    expect(ready.now.kind).toBe('guide-day')
    for (const { now, waits, next } of [asking, ready])
      expect(JSON.stringify({ now, waits, next })).not.toMatch(/wacht met uitvoeren|besluit uitvoeren/iu)
    expect(task(prepared(...departing, out), '2027-06-20', 'guide').when).toBe('uiterlijk 16 juli 2027')
  })

  test('from the day after its last', () => {
    expect(led('2027-07-27', consented).now.kind).toBe('suspended')
    expect(led('2027-07-28', consented).now.kind).toBe('guide-day')
  })
})
