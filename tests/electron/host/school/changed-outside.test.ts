// A school that another computer or another program changes while it is open here: what is newer is shown, what is only here
// stays, and nothing is written over.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { HostEvent } from '#shared/contract/contract.ts'
import { FORMAT_VERSION } from '#shared/school/school.ts'
import { begun, fileOf, host, nameOnDisk, rename, reopened, windowOf, type Window } from '../support.ts'

const textOf = (school: { place: string }): string => readFileSync(fileOf(school), 'utf8')
/** As a sync program does: another file takes the name. */
function arrives(school: { place: string }, text: string): void {
  writeFileSync(`${fileOf(school)}.tijdelijk`, text)
  renameSync(`${fileOf(school)}.tijdelijk`, fileOf(school))
}
const newer = (text: string): string => text.replace(`"version": ${FORMAT_VERSION}`, `"version": ${FORMAT_VERSION + 1}`)
const told = <T extends HostEvent['type']>(window: Window, type: T) =>
  window.events.filter((event): event is Extract<HostEvent, { type: T }> => event.type === type)
const lastSave = (window: Window) => told(window, 'save').at(-1)?.state
const shownName = async (window: Window, schoolId: string) =>
  (await window.ask('school.read', { schoolId })).school.identity.name
const damagedCopies = (school: { place: string }) =>
  readdirSync(school.place).filter((name) => name.includes('beschadigd'))

describe('a newer text that comes in while nothing is typed', () => {
  test('is shown in every window, is said to come from outside, and work goes on from there', async () => {
    const program = host()
    const [writer, reader] = [windowOf(program), windowOf(program)]
    const school = await begun(writer)
    const { schoolId } = school
    await reopened(reader, schoolId)
    arrives(school, textOf(school).replace('De Wilgenhof', 'Van de andere computer'))
    await writer.ask('school.look', { schoolId })
    for (const window of [writer, reader])
      expect(told(window, 'replaced')).toEqual([{ type: 'replaced', schoolId, revision: 1, fromOutside: true }])
    expect(await shownName(writer, schoolId)).toBe('Van de andere computer')
    // Not as its checksum says.
    expect(await writer.ask('school.read', { schoolId })).toMatchObject({
      remark: expect.stringMatching(/buiten dit programma gewijzigd/)
    })
    expect(lastSave(writer)).toMatchObject({ kind: 'saved', revision: 1 })
    await writer.ask('school.edit', { schoolId, base: 1, patches: rename('Verder') })
    expect(await writer.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
    expect(nameOnDisk(school)).toBe('Verder')
    expect(await writer.ask('school.read', { schoolId })).toMatchObject({ remark: null })
  })

  test('is not told again, and a file that was only touched is no news', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    await window.ask('school.look', { schoolId: school.schoolId })
    arrives(school, textOf(school))
    await window.ask('school.look', { schoolId: school.schoolId })
    expect(window.events).toEqual([{ type: 'schools' }])
  })

  test.each([1, 2])(
    'and words that were just on their way when it was looked at %i times: both versions stay, and she chooses',
    async (looks) => {
      const window = windowOf(host())
      const school = await begun(window)
      const { schoolId } = school
      arrives(school, textOf(school).replace('De Wilgenhof', 'Van de andere computer'))
      for (let look = 0; look < looks; look += 1) await window.ask('school.look', { schoolId })
      await window.ask('school.edit', { schoolId, base: 0, patches: rename('Van mij') })
      expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'conflict', theirs: 'school' })
      expect([await shownName(window, schoolId), nameOnDisk(school)]).toEqual(['Van mij', 'Van de andere computer'])
      await window.ask('school.resolve', { schoolId, keep: 'ours' })
      expect(nameOnDisk(school)).toBe('Van mij')
      expect((await window.ask('school.spares', { schoolId })).map(({ schoolName }) => schoolName)).toContain(
        'Van de andere computer'
      )
    }
  )

  test('words that come long after it was taken over were on their way no more: the window reads first, and both stay', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const { schoolId } = school
    arrives(school, textOf(school).replace('De Wilgenhof', 'Van de andere computer'))
    await window.ask('school.look', { schoolId })
    const later = Date.now() + 60_000
    const clock = vi.spyOn(Date, 'now').mockReturnValue(later)
    const answer = await window.raw('school.edit', { schoolId, base: 0, patches: rename('Van mij') })
    clock.mockRestore()
    expect(answer).toMatchObject({ ok: false, problem: { code: 'stale' } })
    expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
    expect(nameOnDisk(school)).toBe('Van de andere computer')
  })

  test('is a choice when something is typed here too, also before it is saved', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const { schoolId } = school
    arrives(school, textOf(school).replace('De Wilgenhof', 'Van de andere computer'))
    await window.ask('school.edit', { schoolId, base: 0, patches: rename('Van mij') })
    await window.ask('school.look', { schoolId })
    expect(lastSave(window)).toMatchObject({ kind: 'conflict', theirs: 'school' })
    expect(nameOnDisk(school)).toBe('Van de andere computer')
  })
})

test('a file that stays half is said, with the words that are here kept; when it is whole after all, no choice is asked any more', async () => {
  const window = windowOf(host())
  const school = await begun(window)
  const { schoolId } = school
  const whole = textOf(school)
  writeFileSync(fileOf(school), whole.slice(0, 300))
  await window.ask('school.look', { schoolId })
  expect(lastSave(window)).toMatchObject({ kind: 'conflict', theirs: 'unusable', problem: { code: 'damaged-outside' } })
  expect(await window.raw('school.resolve', { schoolId, keep: 'theirs' })).toMatchObject({
    ok: false,
    problem: { code: 'damaged-outside' }
  })
  expect(await shownName(window, schoolId)).toBe('De Wilgenhof')
  arrives(school, whole)
  await window.ask('school.look', { schoolId })
  expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
  expect(damagedCopies(school)).toEqual([])
})

test('a folder that is away for a moment is no change; with it back the school is as it was', async () => {
  const window = windowOf(host())
  const school = await begun(window)
  const { schoolId } = school
  renameSync(school.place, `${school.place} weg`)
  await window.ask('school.look', { schoolId })
  expect(told(window, 'save')).toEqual([])
  renameSync(`${school.place} weg`, school.place)
  await window.ask('school.look', { schoolId })
  expect(told(window, 'save')).toEqual([])
})

describe('a newer version of the program wrote the file', () => {
  test('with everything saved here: the school is shown, says so, and is not written', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const { schoolId } = school
    const theirs = newer(textOf(school).replace('De Wilgenhof', 'Van de nieuwe versie'))
    arrives(school, theirs)
    await window.ask('school.look', { schoolId })
    expect(told(window, 'access').at(-1)?.access).toMatchObject({
      mode: 'read',
      reason: 'newer-version',
      canTakeOver: false
    })
    expect(await shownName(window, schoolId)).toBe('Van de nieuwe versie')
    expect(await window.raw('school.edit', { schoolId, base: 1, patches: rename('Nee') })).toMatchObject({
      ok: false,
      problem: { code: 'read-only' }
    })
    expect(
      await window.raw('documents.make', { schoolId, kinds: ['sop'], form: 'word', versionId: null })
    ).toMatchObject({ ok: false, problem: { code: 'newer-version' } })
    // The newer program may have it: nobody here works in it.
    expect(existsSync(path.join(school.place, '.in-gebruik.json'))).toBe(false)
    await window.ask('school.close', { schoolId })
    expect(textOf(school)).toBe(theirs)
  })

  test('with words that are only here: that is said, they can be kept, and then the other is shown', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const { schoolId } = school
    const theirs = newer(textOf(school).replace('De Wilgenhof', 'Van de nieuwe versie'))
    arrives(school, theirs)
    await window.ask('school.edit', { schoolId, base: 0, patches: rename('Van mij') })
    expect(await window.ask('school.save', { schoolId })).toMatchObject({
      kind: 'conflict',
      theirs: 'newer',
      problem: { code: 'newer-outside' }
    })
    expect(await window.raw('school.resolve', { schoolId, keep: 'ours' })).toMatchObject({
      ok: false,
      problem: { code: 'newer-outside' }
    })
    expect(await window.ask('school.saveCopy', { schoolId })).toMatchObject({
      place: expect.stringContaining('Van mij')
    })
    expect(await window.ask('school.resolve', { schoolId, keep: 'theirs' })).toMatchObject({
      school: { identity: { name: 'Van de nieuwe versie' } },
      access: { reason: 'newer-version' }
    })
    expect(textOf(school)).toBe(theirs)
    const spares = path.join(school.place, 'back-ups')
    expect(readdirSync(spares).some((name) => readFileSync(path.join(spares, name), 'utf8').includes('Van mij'))).toBe(
      true
    )
  })
})

describe('a second program', () => {
  /** A process that lives until it is told to go, by its lease the one that works in the school. */
  function otherProgram(school: { place: string }): ChildProcess {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    const stat = readFileSync(`/proc/${child.pid}/stat`, 'latin1')
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    writeFileSync(
      path.join(school.place, '.in-gebruik.json'),
      JSON.stringify({
        computer: os.hostname(),
        pid: child.pid,
        start,
        token: 'elders',
        seenAt: new Date().toISOString()
      })
    )
    return child
  }

  async function readingHere() {
    const before = host()
    const school = await begun(windowOf(before))
    await before.close()
    const other = otherProgram(school)
    const window = windowOf(host())
    await window.ask('schools.list', {})
    expect((await reopened(window, school.schoolId)).access).toMatchObject({
      mode: 'read',
      reason: 'other-program',
      canTakeOver: false
    })
    return { window, other, school, schoolId: school.schoolId }
  }

  test('writes: who reads here sees the new text', async () => {
    const { window, school, schoolId } = await readingHere()
    arrives(school, textOf(school).replace('De Wilgenhof', 'Van het andere programma'))
    await window.ask('school.look', { schoolId })
    expect(told(window, 'replaced').at(-1)).toMatchObject({ fromOutside: true })
    expect(await shownName(window, schoolId)).toBe('Van het andere programma')
  })

  test.each([
    ['gives the school back', (place: string) => rmSync(path.join(place, '.in-gebruik.json'))],
    [
      'is killed',
      async (_: string, other: ChildProcess) => {
        other.kill('SIGKILL')
        await new Promise((resolve) => void other.once('exit', resolve))
      }
    ]
  ])('%s: who reads here is told, and may write with one button', async (_, goes) => {
    const { window, other, school, schoolId } = await readingHere()
    await goes(school.place, other)
    await window.ask('school.look', { schoolId })
    expect(told(window, 'access').at(-1)?.access).toMatchObject({ mode: 'read', reason: 'pen-free', canTakeOver: true })
    const taken = await window.ask('school.takeOver', { schoolId })
    expect(taken).toMatchObject({ access: { mode: 'write' } })
    await window.ask('school.edit', {
      schoolId,
      base: taken.state === 'open' ? taken.revision : -1,
      patches: rename('Nu hier')
    })
    expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
    expect(nameOnDisk(school)).toBe('Nu hier')
  })
})
