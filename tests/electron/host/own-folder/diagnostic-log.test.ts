// What is written down for whoever helps: enough to find a fault, and nothing of a school.
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleSchool } from '#assets/load.ts'
import { diagnosticLog, lineOf, type DiagnosticLog } from '../../../../electron/host/own-folder/diagnostic-log.ts'
import { making, opened } from '../making.ts'
import { host, IDENTITY, machine, rename, saveKinds, until, windowOf } from '../support.ts'

const SECRETS = ['Zonnebloemwijzer', 'Petronella', 'Vlinderman', 'Kabouterdorp', 'fluisterhoek']

const logHere = (): DiagnosticLog => diagnosticLog(path.join(machine.home, 'data'), () => Date.UTC(2026, 10, 23))
const linesOf = (log: DiagnosticLog): readonly string[] => readFileSync(log.file, 'utf8').trim().split('\n')

test('a day of work leaves no word, no name and no place of the school in the log, and what went wrong does stand there', async () => {
  const log = logHere()
  const program = host({ diagnostics: log, report: () => undefined })
  const window = windowOf(program)
  const other = windowOf(program, path.join(machine.schools, 'Zonnebloemwijzer'))
  const example = exampleSchool(() => 'Zonnebloemwijzer-1')
  const [first, ...others] = example.internal.people
  const school = await opened(window, {
    ...example,
    identity: { ...example.identity, name: 'De Zonnebloemwijzer', place: 'Kabouterdorp', board: 'Vlinderman' },
    internal: {
      ...example.internal,
      people: first === undefined ? [] : [{ ...first, name: 'Petronella Vlinderman' }, ...others]
    }
  })
  const { schoolId } = school
  await other.raw('host.hello', {})
  await other.raw('school.open', { schoolId })
  await window.ask('school.edit', { schoolId, base: 0, patches: rename('Zonnebloemwijzer fluisterhoek') })
  await until(() => saveKinds(window).includes('saved'))
  await window.raw('Zonnebloemwijzer', { text: 'fluisterhoek' })
  await window.raw('school.open', { schoolId: 'Petronella' })
  await window.raw('schools.create', { ...IDENTITY, name: '', place: 'Kabouterdorp' })
  await window.raw('links.open', { href: 'http://kabouterdorp.example/Petronella' })
  await making(window, { schoolId, kinds: ['sop', 'one-page'] })
  const moved = path.join(machine.schools, 'Vlinderman')
  renameSync(school.place, moved)
  await window.raw('school.edit', { schoolId, base: 1, patches: rename('Petronella') })
  await until(() => saveKinds(window).includes('failed'))
  renameSync(moved, school.place)
  await window.ask('school.save', { schoolId })
  await program.close()

  const written = readFileSync(log.file, 'utf8').toLowerCase()
  for (const secret of [...SECRETS, schoolId, machine.home, path.basename(machine.home), os.userInfo().homedir])
    expect(written).not.toContain(secret.toLowerCase())
  const lines = linesOf(log)
  expect(lines[0]).toMatch(/ start arch=\w+ chrome=none electron=none host=browser ms=\d+ node=[\d.]+ platform=\w+/)
  const all = lines.join('\n')
  expect(all).toMatch(/ school bytes=\d{4,} expertise=\d+ people=\d+ revision=0 rounds=\d+ school=1 state=open/)
  expect(all).toMatch(/ asked ms=\d+ problem=bad-request request=\?$/m)
  expect(all).toMatch(/ asked ms=\d+ problem=unknown-school request=school\.open$/m)
  expect(all).toMatch(/ asked ms=\d+ problem=link-refused request=links\.open$/m)
  expect(all).toMatch(/ documents codes=document-failed failed=1 made=0 ms=\d+ state=failed$/m)
  expect(all.match(/ save problem=folder-gone school=1 state=failed$/gm)).toHaveLength(1)
  expect(all.match(/ save problem=none school=1 state=saved$/gm)).toHaveLength(1)
  expect(all).toMatch(/ often longest=\d+ request=school\.edit times=2$/m)
  expect(lines.at(-1)).toMatch(/ stop ms=\d+$/)
})

test('the window is told where the logs stand; the folder opens where the machine can, and else that is said', async () => {
  const shown: string[] = []
  const desk = windowOf(host({ openPath: async (place) => shown.push(place) > 0 }))
  const { programPlace } = await desk.ask('host.hello', {})
  expect(programPlace).toBe(path.dirname(logHere().file))
  await desk.ask('program.showPlace', {})
  expect(shown).toEqual([programPlace])
  expect(await windowOf(host()).raw('program.showPlace', {})).toMatchObject({
    ok: false,
    problem: { code: 'place-not-opened' }
  })
})

test('whatever a caller says, only words of the program come in', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const line = lineOf('asked', { request: `${text} Anna`, codes: [`Anna ${text}`], school: 3 })
      expect(line).toBe('asked codes=? request=? school=3')
    })
  )
  expect(lineOf('asked', { request: '06.1234' })).toBe('asked request=?')
  expect(lineOf('start', { version: '0.1.0', node: 'constructor', host: 'desktop', chrome: '130.0.6723.191' })).toBe(
    'start chrome=130.0.6723.191 host=desktop node=? version=0.1.0'
  )
})

test('the log is for this account only, and begins anew when it is full', () => {
  const log = logHere()
  log.note('stop', { ms: 1 })
  if (process.platform !== 'win32') expect(statSync(log.file).mode & 0o777).toBe(0o600)
  writeFileSync(log.file, 'x'.repeat(600_000))
  log.note('stop', { ms: 2 })
  expect(linesOf(log)).toEqual(['2026-11-23T00:00:00.000Z stop ms=2'])
  expect(statSync(path.join(path.dirname(log.file), 'verloop-vorige.log')).size).toBe(600_000)
})
