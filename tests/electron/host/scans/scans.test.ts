// A scan as a director does it: begun, forms read in, closed, opened again, erased.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { questionnaires } from '#assets/questionnaires/index.ts'
import { answerFileOf } from '#shared/questionnaire/answer-text.ts'
import { formCode } from '#shared/questionnaire/code.ts'
import type { Answer, Form } from '#shared/questionnaire/form.ts'
import { resultsOf } from '#shared/questionnaire/results.ts'
import { documentWorker, made } from '../making.ts'
import { begun, host, reopened, windowOf } from '../support.ts'
import { formOf, formsOf, scanning, scanningIn, team } from './scanning.ts'

const newer = (file: string): void =>
  writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), version: 2 }))

const arrivals = (count: number, arrival: string) => Array.from({ length: count }, () => ({ kind: 'read', arrival }))

describe('a scan that is collected', () => {
  test('tells while it is open only how many forms came in, and after closing what they say', async () => {
    const { window, asked, read, scan, answers } = await scanning(windowOf(host()))
    expect(await read(...formsOf(0, 6))).toMatchObject(arrivals(6, 'new'))
    const open = await window.ask('scans.read', asked)
    expect(open).toMatchObject({ waiting: { others: 6, own: false, damaged: 0 }, keeps: 'counts', open: {} })
    expect(open.scan).toMatchObject({ state: 'open', schoolYear: '2026-2027', batches: [] })
    expect(answers()).toHaveLength(6)

    await window.ask('scans.close', asked)
    expect(answers()).toEqual([])
    expect(scan()).toMatchObject({ state: 'closed', closedOn: '2026-11-23' })
    expect(resultsOf(team, (await window.ask('scans.read', asked)).scan.batches)).toMatchObject({
      kind: 'counts',
      forms: 6
    })
  })

  test('keeps the statements in the words in which they were asked', async () => {
    const { scan } = await scanning(windowOf(host()))
    expect(Object.keys(scan().asked)).toHaveLength(45)
    expect(Object.values(scan().asked).join(' ')).not.toMatch(/[{}]/u)
  })

  test('files of forms tell no moment and no order', async () => {
    const { read, folder, answers } = await scanning(windowOf(host()))
    await read(...formsOf(0, 3))
    for (const name of answers()) {
      const { mtimeMs, atimeMs } = statSync(path.join(folder, 'antwoorden', name))
      expect([mtimeMs, atimeMs]).toEqual(Array(2).fill(Date.UTC(2000, 0, 1)))
    }
  })

  test('the same form twice counts once, and with other answers the last one', async () => {
    const { read, window, asked } = await scanning(windowOf(host()))
    const form = formOf(1)
    await read(form)
    expect(await read(form)).toMatchObject([{ arrival: 'double' }])
    expect(await read({ ...formOf(2), id: form.id })).toMatchObject([{ arrival: 'changed' }])
    expect((await window.ask('scans.read', asked)).waiting.others).toBe(1)
  })

  test('a form with the same answers is asked about, and counts only when it is somebody else’s', async () => {
    const { read, window, asked } = await scanning(windowOf(host()))
    const alike = { ...formOf(1), id: 'a'.repeat(32) }
    const another = { ...formOf(1), id: 'b'.repeat(32) }
    await read(formOf(1))
    expect(await read(alike, another)).toMatchObject([
      { kind: 'alike', formId: alike.id },
      { kind: 'alike', formId: another.id }
    ])
    const others = async () => (await window.ask('scans.read', asked)).waiting.others
    expect(await others()).toBe(1)
    await window.ask('scans.settleAlike', { ...asked, formId: alike.id, counts: true })
    await window.ask('scans.settleAlike', { ...asked, formId: another.id, counts: false })
    expect(await others()).toBe(2)
    expect(await window.raw('scans.settleAlike', { ...asked, formId: another.id, counts: true })).toMatchObject({
      problem: { code: 'form-gone' }
    })
  })

  test('a question about a form stays until it is answered: after the program began anew too, and nothing is closed before that', async () => {
    const { read, window, asked, schoolId, answers } = await scanning(windowOf(host()))
    const alike = { ...formOf(1), id: 'a'.repeat(32), open: { keep: 'De rust.' } }
    const another = { ...formOf(2), id: 'b'.repeat(32) }
    await read(...formsOf(0, 5), alike, another)
    await window.ask('school.close', { schoolId })
    const later = windowOf(host())
    await reopened(later, schoolId)
    const now = async () => (await later.ask('scans.read', asked)).waiting
    expect(await now()).toEqual({ others: 5, own: false, damaged: 0, asked: [alike.id, another.id] })
    expect(await later.ask('scans.list', { schoolId })).toMatchObject([{ scan: { forms: 5 } }])
    expect(await later.raw('scans.close', asked)).toMatchObject({ problem: { code: 'forms-asked' } })
    await later.ask('scans.settleAlike', { ...asked, formId: alike.id, counts: true })
    await later.ask('scans.settleAlike', { ...asked, formId: another.id, counts: false })
    expect(await now()).toMatchObject({ others: 6, asked: [] })
    expect(answers()).toHaveLength(6)
    await later.ask('scans.close', asked)
    expect((await later.ask('scans.read', asked)).open).toEqual({ keep: ['De rust.'] })
  })

  test('a form that is not the director’s after all is asked about where it is like another', async () => {
    const { read, window, asked, scanId } = await scanning(windowOf(host()))
    await read(...formsOf(0, 3))
    const form = { ...formOf(0), id: 'c'.repeat(32) }
    const files = [{ fileName: 'x.json', text: answerFileOf(team, scanId, form) }]
    await window.ask('scans.take', { ...asked, files, own: true })
    await window.ask('scans.dropOwn', { ...asked, stays: true })
    expect((await window.ask('scans.read', asked)).waiting).toMatchObject({ others: 3, own: false, asked: [form.id] })
  })

  test('a code is read, a wrong one is told, and an equal one is asked about', async () => {
    const { window, asked, scanId } = await scanning(windowOf(host()))
    const code = formCode(team, scanId, formOf(3)) ?? ''
    const type = (typed: string, insists = false) => window.ask('scans.typeCode', { ...asked, code: typed, insists })
    expect(await type(code)).toEqual({ kind: 'read' })
    expect(await type(code)).toEqual({ kind: 'alike' })
    expect(await type(code, true)).toEqual({ kind: 'read' })
    expect(await type(`?${code.slice(1)}`)).toEqual({ kind: 'refused', why: 'sign', at: 0 })
    expect((await window.ask('scans.read', asked)).waiting.others).toBe(2)
  })

  test('the director’s own form is there once, and makes no threshold; another one waits until she says what becomes of it', async () => {
    const { window, asked, read, scanId, answers } = await scanning(windowOf(host()))
    await read(...formsOf(0, 4))
    const typed = { ...asked, group: null, own: true, open: {}, insists: false }
    await window.ask('scans.typeForm', { ...typed, answers: { A1: 1 } })
    const before = answers()
    const code = { ...asked, code: formCode(team, scanId, formOf(1)) ?? '', insists: false, own: true }
    const file = { fileName: 'x.json', text: answerFileOf(team, scanId, formOf(20)) }
    for (const [name, input] of [
      ['scans.typeForm', { ...typed, answers: { A1: 2 } }],
      ['scans.typeCode', code],
      ['scans.take', { ...asked, files: [file], own: true }],
      ['scans.makeOwn', { ...asked, formId: formOf(0).id }]
    ] as const)
      expect(await window.raw(name, input)).toMatchObject({ problem: { code: 'own-there' } })
    expect(answers()).toEqual(before)
    expect(await window.ask('scans.read', asked)).toMatchObject({ waiting: { others: 4, own: true }, keeps: 'words' })
    await window.ask('scans.dropOwn', { ...asked, stays: false })
    expect(await window.ask('scans.typeCode', code)).toEqual({ kind: 'read' })
    expect(await window.ask('scans.list', { schoolId: asked.schoolId })).toMatchObject([{ scan: { forms: 5 } }])
  })

  test('of the director one file is read: of several nothing is, and no form of a colleague goes', async () => {
    const { window, asked, read, answers, scanId } = await scanning(windowOf(host()))
    await read(...formsOf(0, 4))
    const files = formsOf(0, 4).map((form) => ({
      fileName: `${form.id}.json`,
      text: answerFileOf(team, scanId, form)
    }))
    expect(await window.raw('scans.take', { ...asked, files, own: true })).toMatchObject({
      problem: { code: 'one-own' }
    })
    expect(answers()).toHaveLength(4)
    expect((await window.ask('scans.read', asked)).waiting).toMatchObject({ others: 4, own: false })
  })

  test('a form that counts as a colleague’s becomes the director’s only when she says so, and can go back', async () => {
    const { window, asked, read, scanId } = await scanning(windowOf(host()))
    const waiting = async () => (await window.ask('scans.read', asked)).waiting
    const mine = formOf(20)
    await read(...formsOf(0, 4), mine)
    const take = (form: Form) =>
      window.ask('scans.take', {
        ...asked,
        files: [{ fileName: 'x.json', text: answerFileOf(team, scanId, form) }],
        own: true
      })
    expect(await take(mine)).toEqual([{ fileName: 'x.json', kind: 'others', formId: mine.id }])
    expect(await waiting()).toMatchObject({ others: 5, own: false })
    await window.ask('scans.makeOwn', { ...asked, formId: mine.id })
    expect(await waiting()).toMatchObject({ others: 4, own: true })
    expect(await take(mine)).toMatchObject([{ arrival: 'double' }])
    // Among the others once more, with another answer: still hers.
    expect(await read({ ...formOf(21), id: mine.id })).toMatchObject([{ arrival: 'changed' }])
    expect(await waiting()).toMatchObject({ others: 4, own: true })
    await window.ask('scans.dropOwn', { ...asked, stays: true })
    expect(await waiting()).toMatchObject({ others: 5, own: false })
    expect(await window.raw('scans.dropOwn', { ...asked, stays: true })).toMatchObject({
      problem: { code: 'form-gone' }
    })
    expect(await window.raw('scans.makeOwn', { ...asked, formId: 'c'.repeat(32) })).toMatchObject({
      problem: { code: 'form-gone' }
    })
    // One of hers like somebody else's is not asked about.
    expect(await take({ ...formOf(0), id: 'c'.repeat(32) })).toMatchObject([{ kind: 'read', arrival: 'new' }])
  })

  test('a typed form with a statement, a group or a question that is not there is refused', async () => {
    const { window, asked } = await scanning(windowOf(host()))
    const typed = { ...asked, group: null, own: false, answers: {}, open: {}, insists: false }
    for (const wrong of [
      { answers: { Z9: 1 } },
      { group: 'kitchen' },
      { open: { other: 'x' } },
      { open: { keep: '<b>' } }
    ])
      expect(await window.raw('scans.typeForm', { ...typed, ...wrong })).toMatchObject({
        problem: { code: 'bad-request' }
      })
    expect((await window.ask('scans.read', asked)).waiting.others).toBe(0)
  })

  test('what was answered in words can be read once, in no order, and goes with a word of hers', async () => {
    const { window, asked, read, answers, scan } = await scanning(windowOf(host()))
    const said = Array.from({ length: 8 }, (_, at) => `Antwoord ${at}`)
    await read(...said.map((keep, at) => formOf(at, { open: { keep } })))
    await window.ask('scans.close', asked)
    expect(answers()).toEqual(['in-woorden.json'])
    const now = await window.ask('scans.read', asked)
    expect(now.scan.state).toBe('closing')
    expect(now.open['keep']?.toSorted()).toEqual(said)
    expect(JSON.stringify(scan())).not.toContain('Antwoord')
    await window.ask('scans.finish', asked)
    expect(answers()).toEqual([])
    expect(await window.ask('scans.read', asked)).toMatchObject({ scan: { state: 'closed' }, open: {} })
  })

  test('of four others nothing that was answered in words can be read', async () => {
    const { window, asked, read, answers } = await scanning(windowOf(host()))
    await read(...formsOf(0, 4, { open: { keep: 'De rust.' } }))
    await window.ask('scans.close', asked)
    expect(answers()).toEqual([])
    expect(await window.ask('scans.read', asked)).toMatchObject({ scan: { state: 'closed' }, open: {} })
  })

  test('opened again it refuses who was counted, and keeps nothing of fewer than five', async () => {
    const { window, asked, read, scan } = await scanning(windowOf(host()))
    await read(...formsOf(0, 6))
    await window.ask('scans.close', asked)
    expect(await window.raw('scans.take', { ...asked, files: [] })).toMatchObject({ problem: { code: 'scan-state' } })
    await window.ask('scans.reopen', asked)
    expect(await read(formOf(0), ...formsOf(6, 4))).toMatchObject([{ arrival: 'double' }, ...arrivals(4, 'new')])
    expect(await window.ask('scans.read', asked)).toMatchObject({ waiting: { others: 4 }, keeps: 'none' })
    await window.ask('scans.close', asked)
    expect(resultsOf(team, scan().batches)).toMatchObject({ forms: 6 })
  })
})

describe('what comes from outside', () => {
  test('each wrong file is told for itself, and the others are read', async () => {
    const { take, read, window, asked, answers } = await scanning(windowOf(host()))
    const wrong = await take(
      { fileName: 'brief.json', text: 'Beste directeur' },
      { fileName: 'leeg.json', text: '' },
      { fileName: 'groot.json', text: ' '.repeat(70_000) }
    )
    expect(wrong).toEqual([
      { fileName: 'brief.json', kind: 'refused', why: 'broken' },
      { fileName: 'leeg.json', kind: 'refused', why: 'broken' },
      { fileName: 'groot.json', kind: 'refused', why: 'large' }
    ])
    expect(await read(formOf(1))).toMatchObject([{ kind: 'read' }])
    expect(answers()).toHaveLength(1)
    expect((await window.ask('scans.read', asked)).waiting.others).toBe(1)
  })

  test('a form that was damaged in the folder is told, is not counted, and its sender can send it again', async () => {
    const { read, window, asked, folder, answers } = await scanning(windowOf(host()))
    await read(...formsOf(0, 2))
    writeFileSync(path.join(folder, 'antwoorden', answers()[0] ?? ''), '{"half')
    expect((await window.ask('scans.read', asked)).waiting).toEqual({ others: 1, own: false, damaged: 1, asked: [] })
    await read(...formsOf(0, 2))
    expect((await window.ask('scans.read', asked)).waiting).toEqual({ others: 2, own: false, damaged: 0, asked: [] })
  })

  test('what a sync program brings back after closing is not counted again, and goes', async () => {
    const { read, window, asked, folder, answers, scan } = await scanning(windowOf(host()))
    await read(...formsOf(0, 5))
    const [name = ''] = answers()
    const bytes = readFileSync(path.join(folder, 'antwoorden', name))
    await window.ask('scans.close', asked)
    await window.ask('scans.reopen', asked)
    mkdirSync(path.join(folder, 'antwoorden'))
    writeFileSync(path.join(folder, 'antwoorden', name), bytes)
    expect((await window.ask('scans.list', { schoolId: asked.schoolId }))[0]?.scan?.forms).toBe(5)
    expect((await window.ask('scans.read', asked)).waiting.others).toBe(0)
    expect(answers()).toEqual([])
    await read(...formsOf(5, 5))
    await window.ask('scans.close', asked)
    expect(resultsOf(team, scan().batches)).toMatchObject({ forms: 10 })
  })
})

describe('the history', () => {
  test('what a crash left of closing is finished by looking at the list, by who may write', async () => {
    const program = host()
    const { window, asked, read, answers, folder, scan } = await scanning(windowOf(program))
    await read(...formsOf(0, 6))
    const left = answers().map((name) => [name, readFileSync(path.join(folder, 'antwoorden', name))] as const)
    await window.ask('scans.close', asked)
    mkdirSync(path.join(folder, 'antwoorden'))
    for (const [name, bytes] of left) writeFileSync(path.join(folder, 'antwoorden', name), bytes)
    writeFileSync(
      path.join(folder, 'meting.json'),
      JSON.stringify({ ...scan(), checksum: undefined, state: 'closing' })
    )
    const reader = windowOf(program)
    await reopened(reader, asked.schoolId)
    const { schoolId } = asked
    expect(await reader.ask('scans.list', { schoolId })).toMatchObject([{ scan: { state: 'closing', forms: 6 } }])
    expect(answers()).toHaveLength(6)
    expect(await window.ask('scans.list', { schoolId })).toMatchObject([{ scan: { state: 'closed', forms: 6 } }])
    expect(answers()).toEqual([])
  })

  test('two scans of one day are told apart, in the list and by the name of the form', async () => {
    const window = windowOf(host({ wordWorker: documentWorker() }))
    const first = await scanning(window)
    const second = await scanningIn(window, first)
    const parents = await scanningIn(window, first, 'parents')
    const list = await window.ask('scans.list', { schoolId: first.schoolId })
    const numberOf = ({ scanId: id }: { readonly scanId: string }) =>
      list.find(({ scanId }) => scanId === id)?.scan?.number
    expect([first, second, parents].map(numberOf)).toEqual([1, 2, 1])
    const names = []
    for (const { asked } of [first, second])
      names.push((await window.ask('scans.handOut', { ...asked, as: 'form' })).fileName)
    expect(names[0]).not.toContain('nummer')
    expect(names[1]).toContain('2026-2027, nummer 2')
  })

  test('shows each scan with its year, and one that cannot be read with why; nothing of that is touched', async () => {
    const window = windowOf(host())
    const first = await scanning(window)
    const damaged = await scanningIn(window, first)
    const later = await scanningIn(window, first)
    const file = (folder: string) => path.join(folder, 'meting.json')
    writeFileSync(file(damaged.folder), '{"format":')
    newer(file(later.folder))
    await first.read(...formsOf(0, 3))
    const list = await window.ask('scans.list', { schoolId: first.schoolId })
    expect(new Set(list.map(({ scanId, scan, problem }) => `${scanId} ${scan?.forms} ${problem?.code}`))).toEqual(
      new Set([
        `${first.scanId} 3 undefined`,
        `${damaged.scanId} undefined scan-damaged`,
        `${later.scanId} undefined scan-newer`
      ])
    )
    for (const [{ asked, folder }, code] of [
      [damaged, 'scan-damaged'],
      [later, 'scan-newer']
    ] as const) {
      const before = readFileSync(file(folder), 'utf8')
      for (const name of ['scans.read', 'scans.close', 'scans.reopen'])
        expect(await window.raw(name, asked)).toMatchObject({ problem: { code } })
      expect(readFileSync(file(folder), 'utf8')).toBe(before)
      expect(readdirSync(folder)).toEqual(['meting.json'])
    }
  })

  test('a scan is erased for good, with all forms; a damaged one too', async () => {
    const window = windowOf(host())
    const one = await scanning(window)
    await one.read(...formsOf(0, 3))
    const other = await scanningIn(window, one)
    writeFileSync(path.join(other.folder, 'meting.json'), '')
    for (const { asked } of [one, other]) await window.ask('scans.erase', asked)
    expect(readdirSync(path.join(one.place, 'metingen'))).toEqual([])
    expect(await window.ask('scans.list', { schoolId: one.schoolId })).toEqual([])
    expect(await window.raw('scans.erase', one.asked)).toMatchObject({ problem: { code: 'unknown-scan' } })
  })

  test('keys that this program does not know stay', async () => {
    const { window, asked, folder, scan } = await scanning(windowOf(host()), { questionnaire: 'boards', mode: 'open' })
    const agreement = { id: 'a', statement: 'O1', what: '', who: '', meeting: '' }
    const statement = Object.keys(scan().asked)[0] ?? ''
    writeFileSync(
      path.join(folder, 'meting.json'),
      JSON.stringify({ ...scan(), later: { x: 1 }, agreements: [{ ...agreement, statement, more: true }] })
    )
    const next = { ...agreement, statement, what: 'Wij maken een afspraak.' }
    await window.ask('scans.saveAgreements', { ...asked, agreements: [next] })
    await window.ask('scans.close', asked)
    expect(scan()).toMatchObject({ later: { x: 1 }, agreements: [{ ...next, more: true }], state: 'closed' })
  })

  test('what another hand changed in the file of a scan is kept before anything is written over it', async () => {
    const { window, asked, folder, scan } = await scanning(windowOf(host()), { mode: 'beside' })
    const file = path.join(folder, 'meting.json')
    const byHand = readFileSync(file, 'utf8').replace('"2026-2027"', '"2025-2026"')
    writeFileSync(file, byHand)
    await window.ask('scans.close', asked)
    expect(scan()).toMatchObject({ state: 'closed', schoolYear: '2025-2026' })
    const kept = readdirSync(path.join(folder, 'back-ups'))
    expect(kept.map((name) => readFileSync(path.join(folder, 'back-ups', name), 'utf8'))).toEqual([byHand])
  })

  test('a copy of the school takes no scan along', async () => {
    const window = windowOf(host())
    const { schoolId, read } = await scanning(window)
    await read(...formsOf(0, 3))
    const copied = await window.ask('schools.copy', { schoolId, name: 'De Kopie', withPeople: true })
    const copy = await reopened(window, copied.schoolId)
    expect(readdirSync(copy.place)).not.toContain('metingen')
  })
})

describe('the modes', () => {
  test('side by side nothing comes in: it is a line of the history', async () => {
    const { window, asked, scan } = await scanning(windowOf(host()), { mode: 'beside' })
    expect(await window.raw('scans.take', { ...asked, files: [] })).toMatchObject({ problem: { code: 'scan-state' } })
    await window.ask('scans.close', asked)
    expect(scan()).toMatchObject({ state: 'closed', batches: [] })
  })

  test('boards that fill in openly are each kept with who they are, changed and taken out again', async () => {
    const { window, asked, scan } = await scanning(windowOf(host()), { questionnaire: 'boards', mode: 'open' })
    const [statement = ''] = Object.keys(scan().asked)
    const [group] = questionnaires.boards.groups?.options ?? []
    const form = { id: 'f', who: 'Bestuur De Linde', answers: { [statement]: 2 as const } }
    const mine = { ...form, group: group?.id ?? '' }
    await window.ask('scans.saveOpenForm', { ...asked, form: mine })
    await window.ask('scans.saveOpenForm', { ...asked, form: { ...mine, who: 'Bestuur De Eik' } })
    expect(scan().openForms).toMatchObject([{ who: 'Bestuur De Eik' }])
    await window.ask('scans.removeOpenForm', { ...asked, formId: 'f' })
    expect(scan().openForms).toEqual([])
    expect(await window.raw('scans.saveOpenForm', { ...asked, form: { ...mine, group: 'kitchen' } })).toMatchObject({
      problem: { code: 'bad-request' }
    })
  })

  test('what boards send is read in with who it is of, and sent again it takes the place of the one before', async () => {
    const { window, take, scanId, scan } = await scanning(windowOf(host()), { questionnaire: 'boards', mode: 'open' })
    const { boards } = questionnaires
    const [statement = ''] = Object.keys(scan().asked)
    const group = boards.groups?.options[0]?.id ?? ''
    const sent = (answer: Answer, who: string) => {
      const form = { ...formOf(1), group, answers: { [statement]: answer } }
      return { fileName: 'x.json', text: answerFileOf(boards, scanId, form, who) }
    }
    expect(await take(sent(2, 'Bestuur De Linde'))).toMatchObject([{ kind: 'read', arrival: 'new' }])
    expect(await take(sent(2, 'Bestuur De Linde'))).toMatchObject([{ kind: 'read', arrival: 'double' }])
    expect(await take(sent(4, 'Bestuur De Linde'))).toMatchObject([{ kind: 'read', arrival: 'changed' }])
    expect(scan().openForms).toMatchObject([{ who: 'Bestuur De Linde', group, answers: { [statement]: 4 } }])
    expect(
      await window.ask('scans.list', { schoolId: (await window.ask('schools.list', {}))[0]?.id ?? '' })
    ).toMatchObject([{ scan: { forms: 1 } }])
  })

  test.each([
    ['school', 'open'],
    ['parents', 'open'],
    ['parents', 'beside'],
    ['boards', 'beside']
  ] as const)('who answers for %s is never asked %s', async (questionnaire, mode) => {
    const window = windowOf(host())
    const { schoolId } = await begun(window)
    expect(await window.raw('scans.begin', { schoolId, questionnaire, mode })).toMatchObject({
      problem: { code: 'bad-request' }
    })
  })
})

test('only the window that may write in the school writes in its scans; another window, or another program, reads', async () => {
  const program = host()
  const { asked, read, folder } = await scanning(windowOf(program))
  await read(formOf(1))
  const files = () => [
    readFileSync(path.join(folder, 'meting.json'), 'utf8'),
    readdirSync(path.join(folder, 'antwoorden'))
  ]
  const before = files()
  const { schoolId } = asked
  for (const other of [windowOf(program), windowOf(host())]) {
    await reopened(other, schoolId)
    for (const [name, input] of [
      ['scans.begin', { schoolId, questionnaire: 'school', mode: 'collected' }],
      ['scans.take', { ...asked, files: [] }],
      ['scans.typeCode', { ...asked, code: 'x', insists: false }],
      ['scans.close', asked],
      ['scans.erase', asked]
    ] as const)
      expect(await other.raw(name, input)).toMatchObject({ problem: { code: 'read-only' } })
    expect(await other.ask('scans.read', asked)).toMatchObject({ waiting: { others: 1 } })
  }
  expect(files()).toEqual(before)
})

test('an id that leads out of the folder is no scan', async () => {
  const window = windowOf(host())
  const { schoolId } = await begun(window)
  for (const scanId of ['../../x', '..', 'A'.repeat(16), 'metingen'])
    for (const name of ['scans.read', 'scans.erase'])
      expect(await window.raw(name, { schoolId, scanId })).toMatchObject({
        ok: false,
        problem: { code: 'bad-request' }
      })
})

test('the form is handed out beside the documents, also in a zip, as long as the scan is open', async () => {
  const { window, asked, place, scanId } = await scanning(windowOf(host({ wordWorker: documentWorker() })))
  const page = await window.ask('scans.handOut', { ...asked, as: 'form' })
  expect(page.fileName).toMatch(/2026-2027 – De Wilgenhof\.html$/u)
  expect(page.place).toBe(path.join(place, 'documenten'))
  const text = readFileSync(path.join(page.place, page.fileName), 'utf8')
  expect(text).toContain(scanId)
  expect(text).toMatch(/sha256-[\w+/=]{44}/u)
  const again = await window.ask('scans.handOut', { ...asked, as: 'form' })
  expect(again).toMatchObject({ fileName: page.fileName, remark: null })
  const zip = await window.ask('scans.handOut', { ...asked, as: 'zip' })
  expect(readFileSync(path.join(zip.place, zip.fileName)).subarray(0, 2).toString()).toBe('PK')
  await window.ask('scans.close', asked)
  expect(await window.raw('scans.handOut', { ...asked, as: 'form' })).toMatchObject({ problem: { code: 'scan-state' } })
})

test('the team’s report is made of the scan that is named, and not without one', async () => {
  const { window, asked, read, schoolId } = await scanning(windowOf(host({ wordWorker: documentWorker() })))
  await read(...formsOf(0, 6))
  await window.ask('scans.close', asked)
  const wanted = { kinds: ['scan-report'], form: 'word', versionId: null } as const
  const done = await made(window, { ...asked, kinds: ['scan-report'] })
  const [document] = done?.kind === 'finished' ? done.results : []
  const file = readFileSync(path.join(document?.place ?? '', document?.fileName ?? ''))
  const text = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())
  expect(text).toContain('6 formulieren telden mee.')
  // What was closed does not change, so the paper of it is never out of date.
  expect(await window.ask('documents.made', { schoolId })).toMatchObject([{ kind: 'scan-report', outdated: false }])
  for (const scanId of [undefined, '../../x'])
    expect(await window.raw('documents.make', { ...wanted, schoolId, scanId })).toMatchObject({
      problem: { code: 'bad-request' }
    })
})
