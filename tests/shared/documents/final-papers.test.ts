// A paper that is final says nothing that is not so: nothing is still to come that will not, no rule has a number that its source does not prove,
// and what was left out stands there with its reason.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { groundKeys } from '#shared/catalogue/grounds.ts'
import type { VerdictId } from '#shared/catalogue/verdict-ids.ts'
import { schoolYearFrom } from '#shared/day.ts'
import { compose, documentKinds } from '#shared/documents/kinds/index.ts'
import { outlineText, type Outline } from '#shared/documents/outline.ts'
import { groundFor } from '#shared/law/frames.ts'
import { rules } from '#shared/law/procedure/rules.ts'
import { leavable } from '#shared/school/round-fields.ts'
import { newRound, sectors, type Round, type School } from '#shared/school/school.ts'
import { decided, departing, proposed, ready, withAdoption, withMr, withRound } from './board-school.ts'

function final(school: School): readonly Outline[] {
  const source = decided(school)
  return documentKinds.map((kind) => compose(kind, source)).filter(({ concept }) => !concept)
}

const REASON = 'Er was ziekte op school, en niemand kon het overnemen.'
type Edit = (school: School) => School
const because =
  (what: keyof Round['leftOut']): Edit =>
  (school) =>
    withRound(school, ({ leftOut }) => ({ leftOut: { ...leftOut, [what]: REASON } }))
const silent: Edit = (school) => withRound(school, () => ({ pupilsSay: newRound('', '').pupilsSay }))
const seenBefore: Edit = (school) => ({
  ...school,
  rhythms: { ...school.rhythms, sopAdoptions: [{ id: 'eerder', day: '2023-03-14' }] }
})
const departs: Edit = (school) =>
  withMr(school, { advice: 'conditions', followed: 'no', points: departing.rounds[0]?.mr.points ?? [] })

/** Each way to leave something out before the decision on the offer, told with its reason. */
const leftOut: readonly (readonly [VerdictId, Edit])[] = [
  ['pupils-not-heard', (school) => because('pupils')(silent(school))],
  ['not-reviewed', (school) => because('review')(seenBefore(unseen(school)))],
  [
    'mr-not-asked',
    (school) =>
      because('advice')(
        withMr(school, {
          askedOn: '',
          replyBy: '',
          talkOn: '',
          advice: 'unknown',
          adviceOn: '',
          reactionOn: '',
          adviceText: '',
          followed: 'unknown'
        })
      )
  ],
  ['no-talk', (school) => because('talk')(withMr(school, { talkOn: '' }))],
  ['talk-after-advice', (school) => because('talk')(withMr(school, { talkOn: '2027-04-15' }))],
  [
    'none-without-term',
    (school) =>
      because('advice')(
        withMr(school, { advice: 'none', adviceOn: '', replyBy: '', reactionOn: '', followed: 'unknown' })
      )
  ],
  ['no-reaction', (school) => because('reaction')(withMr(school, { advice: 'conditions', reactionOn: '' }))],
  ['no-further-talk', (school) => because('furtherTalk')(departs(school))],
  ['further-talk-late', (school) => because('furtherTalk')(withMr(departs(school), { furtherTalkOn: '2027-05-20' }))],
  [
    'decision-before-request',
    (school) =>
      because('advice')(
        withMr(school, {
          askedOn: '2027-05-20',
          replyBy: '2027-06-20',
          talkOn: '2027-05-21',
          adviceOn: '2027-06-01',
          reactionOn: '2027-06-02'
        })
      )
  ],
  [
    'decision-before-advice',
    (school) => because('advice')(withMr(school, { adviceOn: '2027-06-01', reactionOn: '2027-06-02' }))
  ],
  [
    'decision-without-advice',
    (school) =>
      because('advice')(
        withMr(school, { advice: 'unknown', adviceOn: '', reactionOn: '', adviceText: '', followed: 'unknown' })
      )
  ],
  [
    'decision-in-term',
    (school) =>
      because('advice')(
        withMr(school, { advice: 'none', adviceOn: '', replyBy: '2027-06-01', reactionOn: '', followed: 'unknown' })
      )
  ]
]

function unseen(school: School): School {
  const { vision } = school.sections
  return { ...school, sections: { ...school.sections, vision: { ...vision, confirmations: [] } } }
}

const untold: Edit = (school) =>
  withMr(
    withRound(school, () => ({
      teamTalk: { day: '', changed: '', skipped: '' },
      boardTalk: { day: '', changed: '', skipped: '' }
    })),
    { followed: 'unknown' }
  )
const consentAsked: Edit = (school) =>
  withRound(school, ({ guideConsent }) => ({ guideConsent: { ...guideConsent, askedOn: '2027-05-10' } }))
const stories: readonly (readonly [string, Edit])[] = [
  ['nothing left out', (school) => school],
  ...leftOut,
  ...leftOut.map(([id, edit]): readonly [string, Edit] => [
    `${id}, unsaid`,
    (school) => withRound(edit(school), () => ({ leftOut: newRound('', '').leftOut }))
  ]),
  [
    'every day of the round is empty',
    (school) => withRound(school, ({ adoption }) => ({ ...newRound('x', '2027-2028'), adoption }))
  ],
  ['talks without a day, and nobody said whether the advice is followed', untold],
  [
    'points without an answer',
    (school) =>
      withMr(departs(school), {
        points: [{ id: 'p', kind: 'wish', point: 'Een tweede groepje.', answer: 'unknown', why: '' }]
      })
  ],
  ['consent that was asked', consentAsked],
  ['consent that will not come', (school) => because('consent')(school)],
  ['no mandate on record', (school) => withAdoption(school, { by: 'director', mandate: '' })],
  ['nobody said who decides, or what', (school) => withAdoption(school, { by: 'unknown', what: 'unknown' })],
  [
    'the board note without its meeting',
    (school) => withRound(school, ({ boardNote }) => ({ boardNote: { ...boardNote, meetingOn: '' } }))
  ]
]

/** What is said of things that are still to come. */
const TO_COME = /(?:^|\| |: )volgt(?= \||$)|\bvolgt nog\b|\bdit volgt\b|, volgt\.|“volgt”/iu

describe.each(stories)('%s', (_, edit) => {
  const papers = final(edit(ready))
  test('no final paper promises what will not come, or tells its reader to look something up', () => {
    expect(papers.length).toBeGreaterThan(0)
    for (const paper of papers) {
      const lines = outlineText(paper).split('\n')
      expect([paper.kind, lines.filter((line) => TO_COME.test(line))]).toEqual([paper.kind, []])
      expect([paper.kind, lines.filter((line) => /controleer dit/iu.test(line))]).toEqual([paper.kind, []])
    }
  })
})

test.each(sectors)('%s: a final paper has the number of an article only where the source proves it', (sector) => {
  const grounds = groundKeys.map((key) => groundFor(catalogue, sector, key, schoolYearFrom(2027), {}))
  const proven = grounds.flatMap(({ article, unconfirmed }) => (unconfirmed ? [] : [article])).join('\n')
  const identity = { ...ready.identity, sector }
  for (const [, edit] of stories)
    for (const paper of final({ ...edit(ready), identity })) {
      const found =
        outlineText(paper).match(
          /\b[A-Z]{3}(?: 2020)? artikel \d+(?:\.\d+)?[a-z]?(?: lid \d+)?(?: onder [a-z]\b)?/gu
        ) ?? []
      expect([paper.kind, found.filter((article) => !proven.includes(article))]).toEqual([paper.kind, []])
    }
})

describe('what was left out', () => {
  const told = new Map(leftOut)
  test.each([...told])(
    '%s: is told with its reason in the decision, the profile and the note for the board',
    (id, edit) => {
      const school = edit(ready)
      const sentence = `${catalogue.verdicts[id].told ?? '–'} De reden: ${REASON}`
      for (const kind of ['adoption-decision', 'sop', 'board-note'] as const)
        expect(outlineText(compose(kind, decided(school)))).toContain(sentence)
      // Before the decision too, where it can be known by then.
      if (!id.startsWith('decision-') && id !== 'further-talk-late')
        expect(outlineText(compose('board-note', proposed(school)))).toContain(sentence)
    }
  )

  test('every rule that takes a reason before the guide has a story here, and each has words for papers', () => {
    const ids = (Object.keys(rules) as VerdictId[]).filter((id) => rules[id].kind === 'left-out')
    expect(ids.filter((id) => catalogue.verdicts[id].told === undefined)).toEqual([])
    const ofGuide = new Set([
      'pupils-after-guide',
      'guide-without-decision',
      'guide-before-decision',
      'guide-without-consent',
      'guide-refused',
      'guide-before-consent',
      'consent-without-day',
      'guide-sent-early'
    ])
    expect(ids.filter((id) => !told.has(id) && !ofGuide.has(id))).toEqual([])
  })

  test('says whether it is still to be mended', () => {
    const school = because('talk')(withMr(ready, { talkOn: '' }))
    const text = (of: School): string => outlineText(compose('adoption-decision', decided(of)))
    expect(text(school)).toContain('Het is nog te herstellen:')
    const gone = withRound(school, ({ letGo }) => ({ letGo: { ...letGo, talk: '2027-05-18' } }))
    expect(text(gone)).toContain('Wij herstellen het niet meer:')
    expect(text(gone)).not.toContain('nog te herstellen')
    expect(text(ready)).not.toMatch(/herstellen|ging anders/u)
  })

  test('of pupils stands in the chapter for the school guide, which can be final', () => {
    const guide = compose('guide-chapter', decided(because('pupils')(silent(ready))))
    expect(guide.concept).toBe(false)
    expect(outlineText(guide)).toContain(`Leerlingen zijn niet om hun mening gevraagd. De reden: ${REASON}`)
    expect(outlineText(guide)).not.toContain('Deze tekst volgt nog.')
  })

  test('a reason that is no longer so is told nowhere', () => {
    const papers = leavable.filter((what) => what !== 'consent').flatMap((what) => final(because(what)(ready)))
    expect(papers.filter((paper) => outlineText(paper).includes(REASON)).map(({ kind }) => kind)).toEqual([])
  })
})
