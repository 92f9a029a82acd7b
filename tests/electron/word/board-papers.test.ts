// The board's papers on paper: one page each, as it is promised, also when there is most to say.
import { expect, test } from 'vitest'
import { compose } from '#shared/documents/kinds/index.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { decided, departing, example, proposed, withAdoption, withRound } from '../../shared/documents/board-school.ts'
import { pagesInLibreOffice } from './libreoffice.ts'
import { partOf } from './support.ts'

const fullest = withAdoption(
  withRound(departing, () => ({ guideConsent: { askedOn: '2027-05-03', consentOn: '2027-05-17' } })),
  { reopened: [{ id: 'r', day: '2027-05-20', why: 'Het nummer was verkeerd.', version: '2027-05-18' }] }
)

test.each([
  ['board-note', 'of the example', proposed(example)],
  ['board-note', 'with conditions', proposed(departing)],
  ['adoption-decision', 'as a proposal of the example', proposed(example)],
  ['adoption-decision', 'with conditions, a mandate and a reason to mend it', decided(fullest)]
] as const)('%s %s is one page', { timeout: 120_000 }, async (kind, _which, source) => {
  const bytes = await writeWord(compose(kind, source))
  expect(/NUMPAGES.*?<w:t[^>]*>(\d+)</.exec(partOf(bytes, 'word/footer1.xml'))?.[1]).toBe('1')
  expect((await pagesInLibreOffice(bytes))?.length ?? 1).toBe(1)
})
