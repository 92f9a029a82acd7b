// "Wat kan ik doen bij …?" as a page that stands alone: what everyone may read, and nothing else.
import { expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { needsContent } from '#assets/needs/index.ts'
import { wordsOf } from '#shared/catalogue/fill.ts'
import { isoDay } from '#shared/day.ts'
import { classroomPage } from '#shared/documents/classroom-page.ts'
import { offerNeed, sayNotNow, setNeedText } from '#shared/school/need-edits.ts'
import { change } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'
import { TODAY } from './reading.ts'

const PARTS = { script: { text: 'SCRIPT', sha256: 'een' }, style: { text: 'STYLE', sha256: 'twee' } }
const NO_LINKS = { arrangements: [], expertise: [], facilities: [], partners: [] }
const HOSTILE = '</script><script>raak</script>'
const example = exampleSchool(() => 'voorbeeld')
const school = [
  offerNeed('a', { id: 'maths', name: 'Rekenen' }, { levels: ['in-class'], links: NO_LINKS }, '2026-10-12'),
  setNeedText('maths', 'places', '7373'),
  sayNotNow('b', { id: 'calm', name: 'Minder prikkels' }, '2026-10-12'),
  setNeedText('calm', 'needed', 'Kanariekruid'),
  offerNeed('c', { id: 'eigen-1', name: HOSTILE }, { levels: ['in-class'], links: NO_LINKS }, '2026-10-12')
].reduce<School>((value, { apply }) => change(value, apply).next, example)

const page = (adoptedOn: string | null = null, told = school): string =>
  classroomPage(
    {
      school: told,
      catalogue,
      content: needsContent,
      words: wordsOf(catalogue, told),
      byLabel: 'Welke van deze past bij {een kind}?',
      adoptedOn: adoptedOn === null ? null : isoDay(adoptedOn),
      today: TODAY
    },
    PARTS
  )
/** What somebody reads; the data and the script are no text of the page. */
const shown = (html: string): string =>
  html.replaceAll(/<(script|style)[^>]*>.*?<\/\1>/gsu, '').replaceAll(/<[^>]*>/gu, '\n')

test('each need stands in it with what the profile says of it, and the steps', () => {
  const text = shown(page())
  for (const { name } of needsContent.needs.filter(({ sectors }) => sectors.includes('bao')))
    expect(text).toContain(name)
  expect(text).toContain('Onze school zegt: dit kan gewoon in de klas, zonder extra hulp.')
  expect(text).toContain('Lukt het niet?')
  expect(page()).not.toMatch(/[{}](?:de|het) |undefined/u)
})

test('nothing of one colleague, of places, of what is not possible now or of the internal layer stands in it', () => {
  const html = page()
  expect(example.internal.people.length).toBeGreaterThan(0)
  for (const { name } of example.internal.people) expect(html).not.toContain(name)
  expect(html).not.toMatch(/7373|Kanariekruid|Nu niet|één collega/u)
})

test('no word for a diagnosis is shown: it only finds', () => {
  const labels = needsContent.needs.flatMap(({ searchOnly }) => searchOnly)
  const text = shown(page(null, plainSchool('bao')))
  const whole = new RegExp(
    `(?<!\\p{L})(?:${labels.map((one) => one.replaceAll('/', '\\/')).join('|')})(?!\\p{L})`,
    'iu'
  )
  expect(text).not.toMatch(whole)
  expect(page()).toContain('"dyslexi"')
})

test('it says whether it was adopted, runs its own script alone, and no text of the school ends an element', () => {
  expect(page('2026-06-22')).toContain('Uit het profiel zoals het is vastgesteld op 22 juni 2026.')
  expect(page()).toContain('Concept van 23 november 2026. Dit is nog niet vastgesteld.')
  const html = page()
  expect(html).toContain(
    'default-src &apos;none&apos;; script-src &apos;sha256-een&apos;; style-src &apos;sha256-twee&apos;'
  )
  expect(html).not.toContain('<script>raak')
  expect(html.match(/<script/gu)).toHaveLength(2)
  expect(html).not.toMatch(/(?:src|href)=/u)
})

test('a page with nothing on a need points at nothing that is not there', () => {
  const empty = shown(page(null, plainSchool('bao')))
  expect(empty).toContain('Hierover staat nog niets in het profiel. Vraag het aan uw directie of intern begeleider.')
  expect(empty).not.toMatch(/bij de stappen|Vraag een collega/u)
  expect(shown(page())).toContain('Kijk onderaan bij de stappen.')
})
