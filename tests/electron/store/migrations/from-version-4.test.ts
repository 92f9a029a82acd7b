// Whatever stands in a file of version 4, all of it is there when it is read as one of today.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { emptyInternal, newRound } from '#shared/school/school.ts'
import { sumsText } from '../../../../electron/store/checksums.ts'
import { bytesOf, interpret } from '../../../../electron/store/format.ts'
import { readVersion } from '../../../../electron/store/index.ts'
import { fromVersion4 } from '../../../../electron/store/migrations/from-version-4.ts'
import { RULES_FILE } from '../../../../electron/store/names.ts'
import { schoolFormat } from '../../../../electron/store/school-format.ts'
import { plainSchool } from '../../../shared/schools.ts'
import { madeSchool, testOptions } from '../support.ts'

type Raw = Readonly<Record<string, unknown>>
const SAID = 'Zij willen vaker rust.'

const golden = fileURLToPath(new URL('../../../fixtures/golden/v4/school.json', import.meta.url))
const { checksum: _checksum, ...file } = JSON.parse(readFileSync(golden, 'utf8')) as Raw
const sections = file['sections'] as Readonly<Record<string, Raw>>
const asked = { ...file, sections: { ...sections, pupilsSay: { ...sections['pupilsSay'], outcome: SAID } } }

/** With a key of a later program at every level. The answers of `changes` are no level: their keys are questions. */
function marked(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => marked(entry))
  if (typeof value !== 'object' || value === null || key === 'changes') return value
  const entries = Object.entries(value).map(([own, child]: [string, unknown]) => [own, marked(child, own)])
  return { ...Object.fromEntries(entries), vanLater: 'blijft' }
}

/** All words and numbers in it, sorted. */
function leavesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)]
  return Object.values(value).flatMap(leavesIn).toSorted()
}

/** What of the first the second does not have, each as often as it stands there. */
function lost(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...after]
  return before.filter((leaf) => {
    const at = left.indexOf(leaf)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

describe('a file of version 4', () => {
  test.each([
    ['with keys that are not known at every level', marked(asked) as Raw],
    ['without any round', marked({ ...asked, rounds: [] }) as Raw],
    ['frozen for a decision', marked({ ...asked, internal: emptyInternal() }) as Raw]
  ])('loses nothing: %s', (_, raw) => {
    const read = interpret(Buffer.from(JSON.stringify(raw)), schoolFormat)
    if (read.state !== 'ok') throw new Error(read.state)
    const before = leavesIn(raw)
    expect(before.filter((leaf) => leaf === '"blijft"').length).toBeGreaterThan(60)
    const changed = lost(before, leavesIn(read.value)).filter((leaf) => leaf !== '4' && leaf !== '"unknown"')
    expect(changed).toEqual([])
    expect(read.value.rounds.map(({ pupilsSay }) => pupilsSay.outcome)).toContain(SAID)
  })

  test('is not touched itself', () => {
    const raw = structuredClone(asked)
    fromVersion4(raw)
    expect(raw).toEqual(asked)
  })

  test('of which the inventory is no list is damaged, not emptied', () => {
    const raw = { ...asked, sections: { ...asked.sections, expertise: { ...sections['expertise'], items: {} } } }
    expect(interpret(Buffer.from(JSON.stringify(raw)), schoolFormat)).toMatchObject({ state: 'damaged' })
  })
})

test('a frozen version of version 4 is read in the shape of today, and its bytes and their proof stay', async () => {
  const now = plainSchool()
  const { pupilsSay: _pupilsSay, ...round } = newRound('r', '2027-2028')
  const adoption = { ...round.adoption, what: 'both', by: 'board', day: '2027-06-22' }
  const raw = {
    ...now,
    version: 4,
    rounds: [{ ...round, adoption }],
    sections: { ...now.sections, pupilsSay: { ...now.sections.pupilsSay, outcome: SAID } },
    internal: emptyInternal()
  }
  const folder = await madeSchool(now)
  const place = path.join(folder, 'versies', '2027-06-22')
  mkdirSync(place, { recursive: true })
  const bytes = bytesOf(raw)
  const files = [
    { name: 'school.json', bytes },
    { name: RULES_FILE, bytes: Buffer.from('{}\n') }
  ]
  for (const { name, bytes: content } of files) writeFileSync(path.join(place, name), content)
  writeFileSync(path.join(place, 'sha256.txt'), sumsText(files))
  const read = await readVersion(folder, 'adopted', '2027-06-22', testOptions())
  expect(read).toMatchObject({
    ok: true,
    intact: true,
    value: { version: 5, rounds: [{ pupilsSay: { outcome: SAID } }] }
  })
  expect(readFileSync(path.join(place, 'school.json'))).toEqual(Buffer.from(bytes))
})
