// Which school a document is made from, and which version it is compared with.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { adoptedOn } from '#shared/documents/frozen.ts'
import type { School } from '#shared/school/school.ts'
import { DocumentSources } from '../../../../electron/host/documents/document-sources.ts'
import { freezeVersion } from '../../../../electron/store/index.ts'
import { madeSchool, schoolIn, testOptions } from '../../store/support.ts'

const TODAY = isoDay('2026-11-23')
const NOW: School = { ...schoolIn('Nu'), checkedHints: [{ id: 'h-1', field: 'vision.text', quote: 'Sam' }] }

/** A school with a version of each of these days, in a town of that name. */
async function frozenOn(...days: readonly string[]): Promise<string> {
  const folder = await madeSchool()
  for (const day of days)
    await freezeVersion(
      folder,
      { occasion: adoptedOn(isoDay(day)), value: schoolIn(day), rules: { frames: [] }, documents: [] },
      testOptions()
    )
  return folder
}

const sourcesOf = (folder: string) => new DocumentSources(folder, testOptions())
const schoolFile = (folder: string, version: string): string => path.join(folder, 'versies', version, 'school.json')
const place = (source: {
  readonly earlier: { readonly school: School; readonly day: string } | null
}): readonly unknown[] | null =>
  source.earlier === null ? null : [source.earlier.school.identity.place, source.earlier.day]

test('the school as it is now is compared with the newest version that can be read', async () => {
  const folder = await frozenOn('2025-06-10', '2026-06-12')
  const source = await sourcesOf(folder).present(NOW, isoDay('2026-11-23'))
  expect(source).toMatchObject({ school: NOW, today: '2026-11-23', adopted: false })
  expect(place(source)).toEqual(['2026-06-12', '2026-06-12'])
  writeFileSync(schoolFile(folder, '2026-06-12'), '{"half')
  expect(place(await sourcesOf(folder).present(NOW, isoDay('2026-11-23')))).toEqual(['2025-06-10', '2025-06-10'])
})

test('the school as it is now, about one round or one talk with the team', async () => {
  const sources = sourcesOf(await madeSchool())
  const day = isoDay('2026-11-23')
  expect(await sources.present(NOW, day, { roundId: 'tussen', talk: 'gesprek' })).toMatchObject({
    roundId: 'tussen',
    talk: 'gesprek'
  })
  expect(await sources.present(NOW, day)).not.toHaveProperty('talk')
})

test('a version of a later day than the document is not before it', async () => {
  const folder = await frozenOn('2025-06-10', '2026-06-12')
  expect(place(await sourcesOf(folder).present(NOW, isoDay('2026-06-11')))).toEqual(['2025-06-10', '2025-06-10'])
  expect(place(await sourcesOf(folder).present(NOW, isoDay('2024-01-01')))).toBeNull()
  expect(place(await sourcesOf(await madeSchool()).present(NOW, isoDay('2026-06-11')))).toBeNull()
})

test('what was sent or kept is no version to compare with, and no document is made of it as if it were adopted', async () => {
  const folder = await frozenOn('2025-06-10')
  for (const kind of ['sent', 'kept'] as const)
    await freezeVersion(
      folder,
      {
        occasion: { kind, day: isoDay('2026-03-02'), round: '', step: 'request', recipient: 'mr' },
        value: schoolIn(kind),
        rules: { frames: [] },
        documents: []
      },
      testOptions()
    )
  const sources = sourcesOf(folder)
  expect(place(await sources.present(NOW, isoDay('2026-11-23')))).toEqual(['2025-06-10', '2025-06-10'])
  expect(place(await sources.adopting(NOW, isoDay('2026-11-23')))).toEqual(['2025-06-10', '2025-06-10'])
  for (const id of ['2026-03-02 verstuurd aan de MR', '2026-03-02 bewaard'])
    expect(await sources.adopted(id, NOW, TODAY)).toMatchObject({ ok: false, problem: { code: 'unknown-version' } })
})

test('a version is read as of its own day, with the hints that were looked at since, and compared with the one before it', async () => {
  const folder = await frozenOn('2025-06-10', '2026-06-12', '2026-06-12')
  const second = await sourcesOf(folder).adopted('2026-06-12 (2)', NOW, TODAY)
  expect(second).toMatchObject({
    ok: true,
    value: {
      school: { identity: { place: '2026-06-12' }, checkedHints: NOW.checkedHints },
      today: '2026-06-12',
      adopted: true,
      earlier: { day: '2026-06-12' },
      now: { school: NOW, day: TODAY }
    }
  })
  const first = await sourcesOf(folder).adopted('2025-06-10', NOW, TODAY)
  expect(first).toMatchObject({ ok: true, value: { today: '2025-06-10', earlier: null } })
})

test('what is being frozen is compared as its version will be', async () => {
  const folder = await frozenOn('2025-06-10')
  const before = await sourcesOf(folder).adopting(schoolIn('2026-06-12'), isoDay('2026-06-12'))
  await freezeVersion(
    folder,
    { occasion: adoptedOn(isoDay('2026-06-12')), value: schoolIn('2026-06-12'), rules: { frames: [] }, documents: [] },
    testOptions()
  )
  const after = await sourcesOf(folder).adopted('2026-06-12', schoolIn('2026-06-12'), isoDay('2026-06-12'))
  expect(after.ok && after.value).toEqual(before)
})
