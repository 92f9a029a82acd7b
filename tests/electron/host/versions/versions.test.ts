// Freezing a version when a profile is adopted, and looking at it later, as windows ask for it.
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import type { DocumentKind } from '#shared/documents/kinds/index.ts'
import { emptyInternal } from '#shared/school/school.ts'
import { withColleague } from '../../../shared/schools.ts'
import { adoptableSchool, documentNames, documentsAt, documentWorker, made, opened, shaOf } from '../making.ts'
import { partsOf } from '../../word/support.ts'
import { begun, fileOf, host, machine, nameOnDisk, rename, reopened, until, windowOf } from '../support.ts'

const wordWorker = documentWorker()
const opening: string[] = []
const program = () => host({ wordWorker, openPath: async (place) => opening.push(place) > 0 })

/** Makes no documents, which takes seconds: for what is not about them. */
const withoutDocuments = () =>
  host({
    report: (error) => {
      if (!/nowhere|worker stopped without an answer/.test(String(error))) throw error
    }
  })

const DAY = '2027-06-22'
const versionsAt = (school: { place: string }): string => path.join(school.place, 'versies')
const fileIn = (school: { place: string }, name: string): string => path.join(versionsAt(school), DAY, name)

const people = [
  {
    op: 'replace' as const,
    path: ['internal', 'people'],
    value: withColleague('p-1', 'Marieke Zandstra', 'intern begeleider').people
  }
]

describe('freezing', () => {
  test('saves what was just typed and freezes exactly that, without the names of staff', async () => {
    const window = windowOf(program())
    const school = await begun(window)
    const { schoolId } = school
    await window.ask('school.edit', { schoolId, base: 0, patches: [...rename('De Linde'), ...people] })
    expect(await window.ask('versions.freeze', { schoolId, day: DAY })).toEqual({ versionId: DAY })
    expect(nameOnDisk(school)).toBe('De Linde')
    const { school: frozen, intact } = await window.ask('versions.read', { schoolId, versionId: DAY })
    expect([frozen.identity.name, frozen.internal, intact]).toEqual(['De Linde', emptyInternal(), true])
    const names = readdirSync(path.join(versionsAt(school), DAY))
    expect(names.toSorted()).toEqual(['aanleiding.json', 'documenten', 'regels.json', 'school.json', 'sha256.txt'])
    const documents = documentNames({ place: path.join(versionsAt(school), DAY) }).map((name) =>
      readFileSync(fileIn(school, path.join('documenten', name)))
    )
    const texts = [
      ...names.filter((name) => name !== 'documenten').map((name) => readFileSync(fileIn(school, name), 'utf8')),
      ...documents.flatMap((bytes) => Object.values(partsOf(bytes)))
    ]
    expect(texts.filter((text) => text.includes('Zandstra'))).toEqual([])
    expect((await reopened(window, schoolId)).school.internal.people).toHaveLength(1)
  })

  test('is of the round whose decision it is, where that is said, and of none that there is not', async () => {
    const window = windowOf(withoutDocuments())
    const school = await opened(window, adoptableSchool(DAY))
    const { schoolId } = school
    const roundId = school.school.rounds[0]?.id ?? ''
    expect(await window.raw('versions.freeze', { schoolId, day: DAY, roundId: 'geen ronde' })).toMatchObject({
      ok: false,
      problem: { code: 'bad-request' }
    })
    await window.ask('versions.freeze', { schoolId, day: DAY, roundId })
    expect((await window.ask('versions.list', { schoolId })).adopted).toMatchObject([{ id: DAY, round: roundId }])
  })

  test('keeps the rules of this day, and nothing of the example schools', async () => {
    const window = windowOf(withoutDocuments())
    const school = await begun(window)
    await window.ask('versions.freeze', { schoolId: school.schoolId, day: DAY })
    const rules = JSON.parse(readFileSync(fileIn(school, 'regels.json'), 'utf8')) as Record<string, unknown>
    expect(Object.keys(rules).toSorted()).toEqual(['frames', 'requirements', 'sections', 'sources', 'words'])
    expect(rules).toEqual(
      JSON.parse(
        JSON.stringify({
          frames: catalogue.frames,
          requirements: catalogue.requirements.map((requirement) => ({ ...requirement, check: undefined })),
          sections: catalogue.sections.map((section) => ({
            ...section,
            example: undefined,
            path: undefined,
            parts: undefined
          })),
          sources: catalogue.sources,
          words: catalogue.words
        })
      )
    )
    expect(JSON.stringify(rules)).not.toContain(catalogue.exampleSchool.identity.name)
  })

  test('goes on while the director types; what she types is saved and not in the version', async () => {
    const window = windowOf(program())
    const school = await begun(window)
    const { schoolId } = school
    const freezing = window.ask('versions.freeze', { schoolId, day: DAY })
    expect(await window.ask('school.edit', { schoolId, base: 0, patches: rename('Later') })).toEqual({ revision: 1 })
    await freezing
    expect((await window.ask('versions.read', { schoolId, versionId: DAY })).school.identity.name).toBe('De Wilgenhof')
    expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
    expect(nameOnDisk(school)).toBe('Later')
  })

  test('is refused to a window that may only read', async () => {
    const running = program()
    const school = await begun(windowOf(running))
    const reader = windowOf(running)
    await reopened(reader, school.schoolId)
    expect(await reader.raw('versions.freeze', { schoolId: school.schoolId, day: DAY })).toMatchObject({
      ok: false,
      problem: { code: 'read-only' }
    })
    expect(existsSync(versionsAt(school))).toBe(false)
  })

  test('is refused for a school that is not open here, and for one of a newer program', async () => {
    const window = windowOf(program())
    const school = await begun(window)
    const {
      schoolId,
      school: { version }
    } = school
    await window.ask('school.close', { schoolId })
    expect(await window.raw('versions.freeze', { schoolId, day: DAY })).toMatchObject({
      ok: false,
      problem: { code: 'unknown-school' }
    })
    writeFileSync(
      fileOf(school),
      readFileSync(fileOf(school), 'utf8').replace(`"version": ${version}`, `"version": ${version + 1}`)
    )
    await reopened(window, schoolId)
    expect(await window.raw('versions.freeze', { schoolId, day: DAY })).toMatchObject({
      ok: false,
      problem: { code: 'newer-version' }
    })
    expect(existsSync(versionsAt(school))).toBe(false)
  })

  test('does not happen over a change from outside that she has not seen; it is shown first', async () => {
    const window = windowOf(withoutDocuments())
    const school = await begun(window)
    const { schoolId } = school
    writeFileSync(fileOf(school), readFileSync(fileOf(school), 'utf8').replace('De Wilgenhof', 'Van OneDrive'))
    expect(await window.raw('versions.freeze', { schoolId, day: DAY })).toMatchObject({
      ok: false,
      problem: { code: 'newer-text' }
    })
    expect(existsSync(versionsAt(school))).toBe(false)
    expect(nameOnDisk(school)).toBe('Van OneDrive')
    expect((await reopened(window, schoolId)).school.identity.name).toBe('Van OneDrive')
    await window.ask('versions.freeze', { schoolId, day: DAY })
    expect((await window.ask('versions.read', { schoolId, versionId: DAY })).school.identity.name).toBe('Van OneDrive')
  })

  test('says that the file cannot be read while it is arriving, also after an earlier change was taken over and seen', async () => {
    const window = windowOf(program())
    const school = await begun(window)
    const { schoolId } = school
    const whole = readFileSync(fileOf(school), 'utf8').replace('De Wilgenhof', 'Van OneDrive')
    writeFileSync(fileOf(school), whole)
    await window.ask('school.look', { schoolId })
    let length = 100
    const arrives = (): void => writeFileSync(fileOf(school), whole.slice(0, (length += 1)))
    arrives()
    const arriving = setInterval(arrives, 50)
    const answer = await window.raw('versions.freeze', { schoolId, day: DAY })
    clearInterval(arriving)
    expect(answer).toMatchObject({ ok: false, problem: { code: 'unreadable' } })
    writeFileSync(fileOf(school), whole)
    expect(existsSync(versionsAt(school))).toBe(false)
  })

  test('is not a choice between two versions: that comes first, also when the file is as it was again', async () => {
    const window = windowOf(program())
    const school = await begun(window)
    const { schoolId } = school
    const before = readFileSync(fileOf(school), 'utf8')
    writeFileSync(fileOf(school), before.replace('De Wilgenhof', 'Van OneDrive'))
    await window.ask('school.edit', { schoolId, base: 0, patches: rename('Van mij') })
    expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'conflict' })
    writeFileSync(fileOf(school), before)
    expect(await window.raw('versions.freeze', { schoolId, day: DAY })).toMatchObject({
      ok: false,
      problem: { code: 'changed-outside' }
    })
    expect(nameOnDisk(school)).toBe('De Wilgenhof')
  })

  test('says when the folder is away, and makes none; with the folder back it works', async () => {
    const window = windowOf(withoutDocuments())
    const school = await begun(window)
    const { schoolId } = school
    const away = path.join(machine.home, 'weg')
    renameSync(school.place, away)
    expect(await window.raw('versions.freeze', { schoolId, day: DAY })).toMatchObject({
      ok: false,
      problem: { code: 'folder-gone' }
    })
    expect(existsSync(school.place)).toBe(false)
    renameSync(away, school.place)
    expect(await window.ask('versions.freeze', { schoolId, day: DAY })).toEqual({ versionId: DAY })
  })

  test.each(['', 'morgen', '22-06-2027', '2027-02-30', '2027-06-22 (2)', '../2027-06-22'])(
    'of a day that is none (%j) is refused',
    async (day) => {
      const window = windowOf(program())
      const school = await begun(window)
      expect(await window.raw('versions.freeze', { schoolId: school.schoolId, day })).toMatchObject({
        ok: false,
        problem: { code: 'bad-request' }
      })
      expect(existsSync(versionsAt(school))).toBe(false)
    }
  )
})

describe('the documents of a decision', () => {
  const DECIDED = '2026-11-20'
  const FINAL = 6
  const inVersion = (school: { place: string }): { place: string } => ({
    place: path.join(versionsAt(school), DECIDED)
  })

  test('are what was sent for it, as it was sent, and what is final with it; all of it is proved by the sums', async () => {
    const window = windowOf(program())
    const school = await opened(window, adoptableSchool(DECIDED))
    const { schoolId } = school
    machine.today = isoDay('2026-05-12')
    await made(window, { schoolId, kinds: ['mr-reply'] })
    machine.today = isoDay('2026-10-01')
    await made(window, { schoolId, kinds: ['mr-reply', 'one-page'] })
    renameSync(
      path.join(
        documentsAt(school),
        documentNames(school).find((name) => name.startsWith('2026-10-01 Adviesformulier')) ?? ''
      ),
      path.join(documentsAt(school), 'Voor de MR.docx')
    )
    writeFileSync(path.join(documentsAt(school), 'Notulen.docx'), 'niet van ons')
    machine.today = isoDay('2026-11-23')
    await window.ask('versions.freeze', { schoolId, day: DECIDED })
    const frozen = documentNames(inVersion(school))
    const sent = frozen.filter((name) => !name.startsWith(DECIDED))
    expect(sent).toEqual([expect.stringMatching(/^2026-10-01 .*concept/), 'Voor de MR.docx'])
    expect(sent.map((name) => shaOf(path.join(documentsAt(inVersion(school)), name)))).toEqual(
      sent.map((name) => shaOf(path.join(documentsAt(school), name)))
    )
    const final = frozen.filter((name) => name.startsWith(DECIDED))
    expect(final).toHaveLength(FINAL)
    expect(final.filter((name) => name.includes('concept') || /[Aa]dvies|Oplegger/.test(name))).toEqual([])
    const { intact } = await window.ask('versions.read', { schoolId, versionId: DECIDED })
    expect(intact).toBe(true)
    expect(
      readFileSync(path.join(inVersion(school).place, 'sha256.txt'), 'utf8')
        .split('\n')
        .filter((line) => line.includes('documenten/'))
    ).toHaveLength(FINAL + 2)
    expect(documentNames(school).some((name) => name.startsWith(DECIDED))).toBe(false)
  })

  test('of a decision that comes late are of its own year, on both sides of 1 August', async () => {
    const late = '2027-08-20'
    const window = windowOf(program())
    const school = await opened(window, adoptableSchool(late))
    const { schoolId } = school
    machine.today = isoDay('2027-03-01')
    await made(window, { schoolId, kinds: ['mr-reply'] })
    machine.today = isoDay('2027-08-10')
    await made(window, { schoolId, kinds: ['one-page'] })
    machine.today = isoDay(late)
    await window.ask('versions.freeze', { schoolId, day: late })
    const version = { place: path.join(versionsAt(school), late) }
    const frozen = documentNames(version)
    expect(frozen.map((name) => name.slice(0, 10)).toSorted()).toEqual([
      '2027-03-01',
      '2027-08-10',
      ...Array.from({ length: FINAL }, () => late)
    ])
    for (const name of frozen)
      expect(partsOf(readFileSync(path.join(documentsAt(version), name)))['docProps/core.xml']).toMatch(/; 2027-2028</)
  })

  test('have names that are told apart: the same document stands there once, another of that name gets a number', async () => {
    const window = windowOf(program())
    const school = await opened(window, adoptableSchool(DECIDED))
    const { schoolId } = school
    machine.today = isoDay(DECIDED)
    await made(window, { schoolId, kinds: ['one-page', 'parents-page'] })
    const [first, second] = documentNames(school)
    renameSync(
      path.join(documentsAt(school), first ?? ''),
      path.join(documentsAt(school), (first ?? '').replace(' (concept)', '').toUpperCase().replace('.DOCX', '.docx'))
    )
    await window.ask('versions.freeze', { schoolId, day: DECIDED })
    const frozen = documentNames(inVersion(school))
    expect(frozen).toHaveLength(FINAL + 2)
    expect(new Set(frozen.map((name) => name.toLowerCase())).size).toBe(FINAL + 2)
    expect(frozen.filter((name) => name.endsWith(' (2).docx'))).toHaveLength(1)
    expect(frozen).toContain(second)
    expect((await window.ask('versions.read', { schoolId, versionId: DECIDED })).intact).toBe(true)
  })

  test('of an example school are only what was sent: nothing of it is ever final', async () => {
    const window = windowOf(program())
    const school = await opened(window, { ...adoptableSchool(DECIDED), example: true })
    await window.ask('versions.freeze', { schoolId: school.schoolId, day: DECIDED })
    expect(readdirSync(inVersion(school).place).toSorted()).toEqual([
      'aanleiding.json',
      'regels.json',
      'school.json',
      'sha256.txt'
    ])
  })

  test('never stop a decision from being recorded: what cannot be made is left out and reported', async () => {
    const bugs: unknown[] = []
    const window = windowOf(host({ report: (error) => bugs.push(error) }))
    const school = await opened(window, adoptableSchool(DECIDED))
    expect(await window.ask('versions.freeze', { schoolId: school.schoolId, day: DECIDED })).toEqual({
      versionId: DECIDED
    })
    expect(existsSync(documentsAt(inVersion(school)))).toBe(false)
    expect((await window.ask('versions.read', { schoolId: school.schoolId, versionId: DECIDED })).intact).toBe(true)
    expect(bugs).toHaveLength(FINAL)
  })

  test('are made of what is frozen, however much is typed meanwhile', async () => {
    const window = windowOf(program())
    const school = await opened(window, adoptableSchool(DECIDED))
    const { schoolId } = school
    const freezing = window.ask('versions.freeze', { schoolId, day: DECIDED })
    await until(() => window.events.some((event) => event.type === 'save' && event.state.kind === 'saved'))
    await window.ask('school.edit', { schoolId, base: 0, patches: rename('Later') })
    await freezing
    expect(documentNames(inVersion(school)).filter((name) => name.includes('De Wilgenhof'))).toHaveLength(FINAL)
    expect((await window.ask('versions.read', { schoolId, versionId: DECIDED })).school.identity.name).toBe(
      'De Wilgenhof'
    )
  })

  test('in which a name of the staff stands are not final', async () => {
    const window = windowOf(program())
    const school = adoptableSchool(DECIDED)
    const { text } = school.sections.parents
    const named = {
      ...text,
      blocks: [
        ...text.blocks,
        { id: 'naam', kind: 'paragraph' as const, level: 0, runs: [{ text: 'Vraag het aan Marieke Zandstra.' }] }
      ]
    }
    const open = await opened(window, {
      ...school,
      internal: withColleague('p-1', 'Marieke Zandstra', 'intern begeleider'),
      sections: { ...school.sections, parents: { ...school.sections.parents, text: named } }
    })
    await window.ask('versions.freeze', { schoolId: open.schoolId, day: DECIDED })
    const frozen = documentNames(inVersion(open))
    expect(frozen.map((name) => name.slice(11, 20)).toSorted()).not.toContain('Bladzijde')
    expect(frozen.length).toBeLessThan(FINAL)
  })
})

describe('papers as they were sent', () => {
  const SENT_ON = '2026-10-12'
  const FOLDER = `${SENT_ON} verstuurd aan de MR`
  const adopted = { day: DAY, round: '', step: 'adoption', recipient: null }

  /** A school with a request, a reply form and a training plan that were made, and a colleague; gives what the window asks to freeze them. */
  async function withPapers() {
    const window = windowOf(program())
    const school = await opened(window, {
      ...adoptableSchool('2026-11-20'),
      internal: withColleague('p-1', 'Marieke Zandstra', 'intern begeleider')
    })
    const { schoolId } = school
    machine.today = isoDay(SENT_ON)
    await made(window, { schoolId, kinds: ['mr-request', 'mr-reply', 'training-plan'] })
    const documents = await window.ask('documents.made', { schoolId })
    const idOf = (kind: DocumentKind): string => documents.find((one) => one.kind === kind)?.documentId ?? ''
    const wanted = {
      schoolId,
      day: SENT_ON,
      recipient: 'mr' as const,
      roundId: school.school.rounds[0]?.id ?? '',
      step: 'request',
      documentIds: [idOf('mr-request'), idOf('mr-reply')]
    }
    return { window, school, schoolId, wanted, idOf }
  }

  test('are the very files, with the school of that moment; they are listed apart, can be opened and count as adopted nowhere', async () => {
    const { window, school, schoolId, wanted } = await withPapers()
    expect(await window.ask('versions.freezeSent', wanted)).toEqual({ versionId: FOLDER })
    const place = path.join(versionsAt(school), FOLDER)
    expect(documentNames({ place })).toEqual(documentNames(school).filter((name) => !name.includes('Scholingsplan')))
    for (const name of documentNames({ place }))
      expect(shaOf(path.join(documentsAt({ place }), name))).toBe(shaOf(path.join(documentsAt(school), name)))
    expect(JSON.parse(readFileSync(path.join(place, 'aanleiding.json'), 'utf8'))).toEqual({
      kind: 'sent',
      day: SENT_ON,
      round: wanted.roundId,
      step: 'request',
      recipient: 'mr'
    })
    expect(readFileSync(path.join(place, 'school.json'), 'utf8')).not.toContain('Zandstra')

    machine.today = isoDay('2027-06-23')
    await window.ask('versions.freeze', { schoolId, day: DAY })
    const list = await window.ask('versions.list', { schoolId })
    expect(list).toMatchObject({
      adopted: [{ id: DAY, kind: 'adopted', ...adopted, intact: true }],
      sent: [{ id: FOLDER, kind: 'sent', day: SENT_ON, step: 'request', recipient: 'mr', intact: true }],
      kept: []
    })
    // What was made for the decision is found by it.
    const papersOfDecision = list.adopted[0]?.documents ?? []
    expect(papersOfDecision.map(({ fileName }) => fileName).toSorted()).toEqual(
      documentNames({ place: path.join(versionsAt(school), DAY) })
    )
    const papers = list.sent[0]?.documents ?? []
    expect(papers.map(({ fileName }) => fileName).toSorted()).toEqual(documentNames({ place }))
    expect(await window.raw('documents.open', { documentId: papers[0]?.documentId })).toEqual({ ok: true, value: null })
    expect(opening).toEqual([path.join(documentsAt({ place }), papers[0]?.fileName ?? '')])

    expect(await window.raw('versions.read', { schoolId, versionId: FOLDER })).toMatchObject({
      problem: { code: 'unknown-version' }
    })
    expect(
      await window.raw('documents.make', { schoolId, kinds: ['one-page'], form: 'word', versionId: FOLDER })
    ).toMatchObject({ problem: { code: 'unknown-version' } })
  })

  test('are all of them or nothing: what is not there, what only the school may see, and a round or step that there is not', async () => {
    const { window, school, wanted, idOf } = await withPapers()
    for (const [changes, code] of [
      [{ documentIds: [...wanted.documentIds, 'weg'] }, 'unknown-document'],
      [{ documentIds: [...wanted.documentIds, idOf('training-plan')] }, 'document-not-kept'],
      [{ documentIds: [] }, 'bad-request'],
      [{ roundId: 'geen ronde' }, 'bad-request'],
      [{ step: 'toString' }, 'bad-request'],
      [{ recipient: 'Marieke Zandstra' }, 'bad-request'],
      [{ day: 'morgen' }, 'bad-request']
    ] as const)
      expect(await window.raw('versions.freezeSent', { ...wanted, ...changes }), JSON.stringify(changes)).toMatchObject(
        {
          ok: false,
          problem: { code }
        }
      )
    const [gone] = documentNames(school)
    rmSync(path.join(documentsAt(school), gone ?? ''))
    expect(await window.raw('versions.freezeSent', wanted)).toMatchObject({ problem: { code: 'unknown-document' } })
    expect(existsSync(versionsAt(school))).toBe(false)
  })

  test('stay as they are when somebody is erased', async () => {
    const { window, school, schoolId, wanted } = await withPapers()
    await window.ask('versions.freezeSent', wanted)
    const place = path.join(versionsAt(school), FOLDER)
    const sums = () => ['school.json', 'aanleiding.json', 'sha256.txt'].map((name) => shaOf(path.join(place, name)))
    const before = sums()
    expect(await window.ask('school.erasePerson', { schoolId, personId: 'p-1' })).toMatchObject({ left: [] })
    expect(sums()).toEqual(before)
    expect((await window.ask('versions.list', { schoolId })).sent).toMatchObject([{ intact: true }])
  })
})

describe('looking back', () => {
  async function frozenTwice() {
    const window = windowOf(withoutDocuments())
    const school = await begun(window)
    const { schoolId } = school
    await window.ask('versions.freeze', { schoolId, day: DAY })
    await window.ask('school.edit', { schoolId, base: 0, patches: rename('De Linde') })
    await window.ask('versions.freeze', { schoolId, day: DAY })
    return { window, school, schoolId }
  }

  test('the list gives the newest first, also to a window that reads and after a restart', async () => {
    const { window, schoolId } = await frozenTwice()
    const occasion = { kind: 'adopted', day: DAY, round: '', step: 'adoption', recipient: null }
    const list = {
      adopted: [
        { id: `${DAY} (2)`, ...occasion, schoolName: 'De Linde', intact: true, documents: [] },
        { id: DAY, ...occasion, schoolName: 'De Wilgenhof', intact: true, documents: [] }
      ],
      sent: [],
      kept: []
    }
    expect(await window.ask('versions.list', { schoolId })).toEqual(list)
    await window.close()
    const later = windowOf(withoutDocuments())
    expect(await later.ask('versions.list', { schoolId })).toEqual(list)
    expect(await later.ask('versions.read', { schoolId, versionId: DAY })).toMatchObject({
      school: { identity: { name: 'De Wilgenhof' } },
      intact: true
    })
  })

  test('a file that was changed since is told', async () => {
    const { window, school, schoolId } = await frozenTwice()
    writeFileSync(fileIn(school, 'regels.json'), '{}')
    expect(await window.ask('versions.read', { schoolId, versionId: DAY })).toMatchObject({ intact: false })
    writeFileSync(fileIn(school, 'school.json'), '{"half')
    expect(await window.raw('versions.read', { schoolId, versionId: DAY })).toMatchObject({
      ok: false,
      problem: { code: 'version-damaged' }
    })
  })

  test('an id of no version gives nothing', async () => {
    const { window, schoolId } = await frozenTwice()
    for (const [versionId, code] of [
      ['2027-06-23', 'unknown-version'],
      ['..', 'unknown-version'],
      ['../school', 'unknown-version'],
      ['a/b', 'unknown-version'],
      ['/etc/passwd', 'unknown-version'],
      ['2027-06-22\0', 'unknown-version'],
      ['', 'bad-request'],
      ['x'.repeat(100_000), 'bad-request']
    ] as const)
      expect(await window.raw('versions.read', { schoolId, versionId }), versionId.slice(0, 40)).toMatchObject({
        ok: false,
        problem: { code }
      })
  })

  test('nothing of a school that this host never named is given, whatever path the id looks like', async () => {
    const { window, school } = await frozenTwice()
    for (const name of ['versions.list', 'versions.read', 'schools.shared']) {
      const input = name === 'versions.read' ? { versionId: DAY } : {}
      expect(await window.raw(name, { ...input, schoolId: school.place }), name).toMatchObject({
        ok: false,
        problem: { code: 'unknown-school' }
      })
    }
  })
})
