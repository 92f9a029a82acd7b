// The papers that promise one page, on paper: those of the board and the letters to the MR, also when there is most to say.
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { writeWord } from '../../../electron/word/write.ts'
import {
  advised,
  decided,
  departing,
  example,
  proposed,
  withAdoption,
  withMr,
  withRound
} from '../../shared/documents/board-school.ts'
import { pagesInLibreOffice } from './libreoffice.ts'
import { partOf } from './support.ts'

const fullest = withAdoption(
  withRound(departing, ({ guideConsent }) => ({
    guideConsent: { ...guideConsent, askedOn: '2027-05-03', consentOn: '2027-05-17' }
  })),
  { reopened: [{ id: 'r', day: '2027-05-20', why: 'Het nummer was verkeerd.', version: '2027-05-18' }] }
)

const lessDone = withRound(withMr(fullest, { reactionOn: '' }), ({ leftOut }) => ({
  leftOut: { ...leftOut, reaction: 'De directeur was ziek.', furtherTalk: 'De vergadering was al voorbij.' }
}))

/** A year in which nothing changes. */
const quiet = withRound(example, ({ guideConsent }) => ({
  changes: Object.fromEntries(catalogue.changeQuestions.map(({ id }) => [id, 'no'])),
  guideConsent: { ...guideConsent, withAdvice: 'yes' }
}))

const papers = {
  'board-note of the example': compose('board-note', proposed(example)),
  'board-note with conditions': compose('board-note', proposed(departing)),
  'adoption-decision as a proposal of the example': compose('adoption-decision', proposed(example)),
  'adoption-decision with conditions, a mandate and a reason to mend it': compose(
    'adoption-decision',
    decided(fullest)
  ),
  'decision-notice with conditions and what was left out': compose('decision-notice', decided(lessDone)),
  'mr-reaction with conditions': compose('mr-reaction', proposed(departing)),
  'consent-request': compose('consent-request', proposed(advised)),
  'mr-request-short in one letter with the consent': compose('mr-request-short', proposed(quiet))
}

const files = Object.values(papers).map((outline) => writeWord(outline))
const pagesOf = pagesInLibreOffice(files)

test.each(Object.keys(papers).map((name, at) => [name, at] as const))(
  '%s is one page',

  async (_name, at) => {
    const bytes = (await files[at]) ?? new Uint8Array()
    expect(/NUMPAGES.*?<w:t[^>]*>(\d+)</.exec(partOf(bytes, 'word/footer1.xml'))?.[1]).toBe('1')
    expect((await pagesOf(at))?.length ?? 1).toBe(1)
  }
)
