// The command line and the window make the very same files of a school on a day.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { adoptedOn } from '#shared/documents/frozen.ts'
import { documentKinds, isAboutScan } from '#shared/documents/kinds/index.ts'
import { defaultStoreOptions, freezeVersion } from '../../../electron/store/index.ts'
import { documentNames, documentsAt, documentWorker, made, opened, shaOf } from '../host/making.ts'
import { host, machine, windowOf } from '../host/support.ts'

const wordWorker = documentWorker()
const sop = fileURLToPath(new URL('../../../build/sop.mjs', import.meta.url))

/** Those of a scan are made in the window alone. */
const ofSchool = documentKinds.filter((kind) => !isAboutScan(kind))

test('of every kind, with what changed since the version before', async () => {
  const window = windowOf(host({ wordWorker }))
  const school = await opened(window)
  const earlier = exampleSchool(() => 'voorbeeld')
  const { arrangements } = earlier.sections.extraSupport
  const before = {
    ...earlier,
    sections: {
      ...earlier.sections,
      extraSupport: { ...earlier.sections.extraSupport, arrangements: arrangements.slice(1) }
    }
  }
  await freezeVersion(
    school.place,
    { occasion: adoptedOn(isoDay('2026-06-12')), value: before, rules: {}, documents: [] },
    defaultStoreOptions()
  )
  expect(await made(window, { schoolId: school.schoolId, kinds: ofSchool })).toMatchObject({
    kind: 'finished',
    failures: []
  })
  const out = path.join(machine.home, 'uit')
  const ran = spawnSync(
    process.execPath,
    [sop, 'documents', path.join(school.place, 'school.json'), '--out', out, '--date', machine.today, '--json'],
    { encoding: 'utf8' }
  )
  const { documents } = JSON.parse(ran.stdout) as {
    documents: readonly { kind: string; file: string; check: { complete: boolean } }[]
  }
  expect(documents.map(({ kind, check }) => [kind, check.complete])).toEqual(ofSchool.map((kind) => [kind, true]))
  const names = documentNames(school)
  expect(documents.map(({ file }) => path.basename(file)).toSorted()).toEqual(names)
  expect(names.map((name) => shaOf(path.join(out, name)))).toEqual(
    names.map((name) => shaOf(path.join(documentsAt(school), name)))
  )
  // All kinds twice, one after the other: several times as long as any other test.
}, 180_000)
