// The papers for the MR as Word files: short enough to be read at a table, and a form that can be filled in.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { mrReplyTags } from '#shared/documents/mr-reply-fields.ts'
import { presentSource, type DocumentSource } from '#shared/documents/source.ts'
import { newSchool, type School } from '#shared/school/school.ts'
import { checkWord } from '../../../electron/word/check.ts'
import { readFields } from '../../../electron/word/read-fields.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { together } from './forms.ts'
import { complaints, partOf } from './support.ts'

const example = exampleSchool(() => 'w')
const TODAY = isoDay('2026-11-23')
const of = (school: School): DocumentSource => presentSource(school, catalogue, TODAY)

/** The example school, a year after a version with less in it. */
function nextYear(): DocumentSource {
  const before = structuredClone(example)
  before.rounds = []
  before.sections.extraSupport.arrangements.splice(0, 1)
  before.sections.facilities.items.splice(0, 2)
  return { ...of(example), earlier: { school: before, day: isoDay('2026-06-22') } }
}

/** The letter that asks the advice and the consent at once. */
const both: School = {
  ...example,
  rounds: example.rounds.map((round) => ({ ...round, guideConsent: { ...round.guideConsent, withAdvice: 'yes' } }))
}

const sources = {
  'De Wilgenhof': of(example),
  'De Wilgenhof, a year later': nextYear(),
  'De Wilgenhof, in one letter with the consent': of(both),
  'Het Baken': of(exampleSchool(() => 'b', 'vo')),
  'De Nieuwe School': of(
    newSchool('n', { name: 'De Nieuwe School', sector: 'bao', board: '', partnership: '', place: '' })
  )
}

describe.each(Object.entries(sources))('%s', (_, source) => {
  test.each(['mr-request', 'mr-reply'] as const)(
    '%s is a file of at most two pages, with every word of it',
    async (kind) => {
      const outline = compose(kind, source)
      const bytes = await writeWord(outline)
      expect(checkWord(bytes, outline).complete).toBe(true)
      expect(Number(/NUMPAGES.*?<w:t[^>]*>(\d+)</.exec(partOf(bytes, 'word/footer1.xml'))?.[1])).toBeLessThanOrEqual(2)
    }
  )
})

test('all of them are valid', async () => {
  const outlines = Object.values(sources).flatMap((source) => [
    compose('mr-request', source),
    compose('mr-reply', source)
  ])
  expect(await complaints(await writeWord(together(outlines), { pageNumbers: false }))).toEqual([])
})

test('the form can be read back by its tags, and nothing is filled in yet', async () => {
  const fields = readFields(await writeWord(compose('mr-reply', of(example)))) ?? []
  expect(fields.map(({ tag }) => tag)).toEqual(Object.values(mrReplyTags).flat())
  expect(fields.filter(({ filled }) => filled)).toEqual([])
})
