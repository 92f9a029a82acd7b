// The board's papers on paper: one page each, as it is promised, also when there is most to say.
import { expect, test } from 'vitest'
import { compose } from '#shared/documents/kinds/index.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { decided, departing, example, proposed, withAdoption, withRound } from '../../shared/documents/board-school.ts'
import { pagesInLibreOffice } from './libreoffice.ts'
import { partOf } from './support.ts'

const fullest = withAdoption(
  withRound(departing, ({ guideConsent }) => ({
    guideConsent: { ...guideConsent, askedOn: '2027-05-03', consentOn: '2027-05-17' }
  })),
  { reopened: [{ id: 'r', day: '2027-05-20', why: 'Het nummer was verkeerd.', version: '2027-05-18' }] }
)

const papers = {
  'board-note of the example': compose('board-note', proposed(example)),
  'board-note with conditions': compose('board-note', proposed(departing)),
  'adoption-decision as a proposal of the example': compose('adoption-decision', proposed(example)),
  'adoption-decision with conditions, a mandate and a reason to mend it': compose('adoption-decision', decided(fullest))
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
