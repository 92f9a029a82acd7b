import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { townsData } from '#assets/places/index.ts'
import { sectionFiles } from '#assets/sections/index.ts'
import { stepFiles } from '#assets/steps/index.ts'
import { catalogueSchema, groundKeys } from '#shared/catalogue/catalogue.ts'
import { sectionPage } from '#shared/law/section-page.ts'
import { isoDay, parseDay, writeDay, type IsoDay } from '#shared/day.ts'
import { frameOn } from '#shared/law/frames.ts'
import { predicates } from '#shared/law/missing.ts'
import { plainText } from '#shared/richtext/richtext.ts'
import { exampleOf } from '#shared/documents/chapters.ts'
import { addItem, fieldsOf, newItem, nounOf } from '#shared/school/list-edits.ts'
import { recordFieldsOf } from '#shared/school/record-edits.ts'
import { fieldText, itemsOf, listFields, listIds, sectionOfList, type ListId } from '#shared/school/lists.ts'
import { change } from '#shared/school/patches.ts'
import { roundValues } from '#shared/school/round-values.ts'
import { stepIds } from '#shared/school/round-fields.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import { sectionIds, sectors, type SectionId, type Sector } from '#shared/school/school.ts'
import { textFields, textOf } from '#shared/school/text-edits.ts'
import { allTexts, wordsOf } from '../documents/texts.ts'
import { plainSchool } from '../schools.ts'
import { average, sentencesOf, unexplained, wordCount } from './readability.ts'

const TODAY = isoDay('2026-11-23')
/** The last day on which somebody read a source. */
const LAST_READ = isoDay('2026-11-29')
const frameDays = [isoDay('2024-11-23'), TODAY]
const everyPage = sectors.flatMap((sector) =>
  frameDays.flatMap((today) =>
    sectionIds.map((id) => ({ sector, today, id, page: sectionPage(catalogue, id, plainSchool(sector), today) }))
  )
)

const kinds = (id: SectionId, day: IsoDay) =>
  sectors.map((sector) => sectionPage(catalogue, id, plainSchool(sector), day).ground.kind)
const groundsToday = (sector: Sector) => frameOn(catalogue, sector, TODAY).grounds
const tooLong = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap(sentencesOf)
    .filter((sentence) => wordCount(sentence) > 25)

const dayAfter = (day: IsoDay): string => {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + 1)
  return moment.toISOString().slice(0, 10)
}

describe('every section page', () => {
  test.each(everyPage)('$id for $sector on $today is complete', ({ page }) => {
    const texts = [
      page.question,
      ...page.explanation,
      ...page.guidingQuestions,
      page.doneWhen,
      page.caution,
      page.title,
      page.part,
      page.exampleWhy
    ]
    for (const text of [...texts, page.ground.label, page.ground.sentence]) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toMatch(/[{}]|undefined/)
    }
    expect(page.guidingQuestions).toHaveLength(3)
    const explanation = page.explanation.flatMap(sentencesOf)
    expect(explanation.length).toBeGreaterThanOrEqual(2)
    expect(explanation.length).toBeLessThanOrEqual(8)
    expect(page.ground.kind === 'statute').toBe(page.ground.article !== '')
  })

  test('says samenwerkingsverband and medezeggenschapsraad in full before SWV and MR', () => {
    const page = sectionPage(catalogue, 'basicSupport', plainSchool(), TODAY)
    expect(page.explanation.join(' ')).toContain('samenwerkingsverband (SWV)')
    expect(page.explanation.join(' ')).toContain('medezeggenschapsraad (MR)')
    for (const { page: any } of everyPage) {
      expect(
        unexplained([any.question, ...any.explanation, ...any.guidingQuestions, any.doneWhen, any.caution].join(' '))
      ).toEqual([])
      expect(unexplained(any.ground.sentence)).toEqual([])
    }
  })

  test.each(catalogue.frames)('the sentences of frame $id explain what they shorten', (frame) => {
    expect(unexplained(frame.guideSentences.join(' '))).toEqual([])
    for (const key of groundKeys) expect(unexplained(frame.grounds[key].sentence)).toEqual([])
    const fourYears = frame.fourYears.statutory
      ? [frame.fourYears.late, frame.fourYears.ends, frame.fourYears.ground.sentence]
      : frame.fourYears.sentences
    expect(unexplained(fourYears.join(' '))).toEqual([])
    const laws = groundKeys.flatMap((key) => frame.grounds[key].article.match(/^[A-Z]+/) ?? [])
    expect(laws.filter((law) => !frame.laws.includes(`${law} is de `))).toEqual([])
  })

  test('has a ground that is law only for what is law', () => {
    expect(new Set([...kinds('vision', TODAY), ...kinds('vision', isoDay('2024-11-23'))])).toEqual(
      new Set(['good-practice'])
    )
    expect(new Set(kinds('basicSupport', TODAY))).toEqual(new Set(['statute']))
    expect(new Set(kinds('basicSupport', isoDay('2024-11-23')))).toEqual(new Set(['statute']))
    expect(new Set(kinds('basicSupport', isoDay('2023-11-23')))).toEqual(new Set(['agreement']))
  })
})

describe('plain language', () => {
  const directorTexts = [
    ...everyPage.flatMap(({ page }) => [
      page.question,
      ...page.explanation,
      ...page.guidingQuestions,
      page.doneWhen,
      page.caution,
      page.ground.sentence
    ]),
    ...catalogue.requirements.map((requirement) => requirement.text),
    ...catalogue.frames.flatMap((frame) => [
      ...frame.guideSentences,
      frame.laws,
      ...groundKeys.map((key) => frame.grounds[key].sentence),
      ...(frame.fourYears.statutory
        ? [frame.fourYears.ground.sentence, frame.fourYears.late, frame.fourYears.ends]
        : [...frame.fourYears.sentences, frame.fourYears.wasStatutory, frame.fourYears.yearly])
    ]),
    ...Object.values(catalogue.fourYearGrounds).map((ground) => ground.sentence),
    ...allTexts.map(({ text }) => text),
    ...catalogue.lists.flatMap((list) => [
      list.title,
      list.empty,
      list.more ?? '',
      ...list.fields.flatMap((field) => [field.label, field.description, field.told ?? ''])
    ]),
    // Words of the data itself (ids, addresses) have no spaces.
    ...wordsOf(catalogue.steps).filter((text) => /\s/u.test(text)),
    ...catalogue.changeQuestions.map(({ question }) => question),
    ...catalogue.frames.flatMap((frame) => [...frame.dutyOfCare.text, ...frame.dutyOfCare.explanation]),
    ...catalogue.exampleAgreements.map((agreement) => agreement.text)
  ]

  test.each([...new Set(directorTexts)])('no sentence over 25 words: %s', (text) => {
    expect(tooLong(text)).toEqual([])
  })

  test('sentences have at most twelve words on average', () => {
    const lengths = [...new Set(directorTexts)].flatMap(sentencesOf).map(wordCount)
    expect(average(lengths)).toBeLessThanOrEqual(12)
  })

  test.each([catalogue.exampleSchool, catalogue.secondExample])(
    'the example school writes short sentences too, and no abbreviations that nobody explained',
    (school) => {
      const own = [
        ...textFields.map((field) => plainText(textOf(school, field))),
        ...school.sections.basicSupport.agreements.flatMap((agreement) => [agreement.how, agreement.firstStep]),
        ...listIds.flatMap((list) =>
          itemsOf(school, list).flatMap((item) => fieldsOf(list).map((field) => fieldText(item, field)))
        )
      ].filter((text) => text !== '')
      for (const text of own) {
        expect(tooLong(text)).toEqual([])
        expect(unexplained(text)).toEqual([])
      }
      expect(average(own.flatMap(sentencesOf).map(wordCount))).toBeLessThanOrEqual(13)
    }
  )
})

describe('sources and frames', () => {
  test('every source has an https address and a real day, not in the future, on which it was read', () => {
    for (const source of catalogue.sources) {
      expect(source.href).toMatch(/^https:\/\/[a-z]/)
      expect(parseDay(source.checkedOn)).toBe(source.checkedOn)
      expect(source.checkedOn <= LAST_READ).toBe(true)
    }
  })

  test('every article has a source that is in the list, and every source is used', () => {
    const grounds = catalogue.frames.flatMap((frame) => [
      ...groundKeys.map((key) => frame.grounds[key]),
      ...(frame.fourYears.statutory ? [frame.fourYears.ground] : [])
    ])
    const known = catalogue.sources.map((source) => source.id)
    for (const ground of grounds) expect(ground.kind === 'statute').toBe(ground.article !== '')
    for (const ground of grounds.filter((one) => one.article !== '')) expect(known).toContain(ground.source)
    const used = [...grounds, ...catalogue.calendar.holidays, townsData].map(({ source }) => source)
    expect(new Set(used.filter((source) => source !== ''))).toEqual(new Set(known))
  })

  test.each(sectors)('the frames of %s follow each other without gap or overlap, and the last is open', (sector) => {
    const frames = catalogue.frames.filter((frame) => frame.sectors.includes(sector))
    expect(frames.length).toBeGreaterThanOrEqual(2)
    const ends = frames.map((frame) => (frame.validUntil === null ? 'open' : dayAfter(frame.validUntil)))
    expect(ends).toEqual([...frames.slice(1).map((frame) => frame.validFrom), 'open'])
  })

  test.each(sectors)(
    'the four years are statutory for %s until 31 July 2025 and the text names the day on which that ends',
    (sector) => {
      const before = frameOn(catalogue, sector, isoDay('2025-07-31'))
      const after = frameOn(catalogue, sector, isoDay('2025-08-01'))
      expect([before.fourYears.statutory, after.fourYears.statutory]).toEqual([true, false])
      expect(JSON.stringify(before.fourYears)).toContain(writeDay(after.validFrom))
      expect(JSON.stringify(after.fourYears)).toContain(writeDay(after.validFrom))
    }
  )

  test('a day before the first frame gets the oldest frame that is known', () => {
    expect(frameOn(catalogue, 'bao', isoDay('2001-01-01')).id).toBe('wpo-2014')
  })

  test('what the sources do not prove says "controleer dit"', () => {
    expect(groundsToday('bao')['basic-support'].unconfirmed).toBe(true)
    expect(groundsToday('so-vso')['basic-support'].unconfirmed).toBe(true)
    expect(groundsToday('vo')['basic-support'].unconfirmed).toBe(false)
    for (const sector of sectors) expect(groundsToday(sector)['guide-consent'].unconfirmed).toBe(true)
  })
})

describe('rules and content match', () => {
  test('every requirement that is not declared has a predicate, every predicate such a requirement', () => {
    const named = catalogue.requirements.filter(({ check }) => check === undefined)
    expect(named.map(({ id }) => id).toSorted()).toEqual(Object.keys(predicates).toSorted())
  })

  test('a rule or a screen that asks after a field that is not there is refused', () => {
    const withCheck = (check: object): boolean =>
      catalogueSchema.safeParse({ ...catalogue, requirements: [{ ...catalogue.requirements[0], check }] }).success
    expect(withCheck({ rule: 'item-filled', list: 'steps', field: 'who' })).toBe(true)
    expect(withCheck({ rule: 'item-filled', list: 'steps', field: 'whom' })).toBe(false)
    expect(withCheck({ rule: 'filled', field: 'portrait.weight' })).toBe(false)
    expect(withCheck({ rule: 'written', field: 'portrait.pupils' })).toBe(false)
    expect(withCheck({ rule: 'own-words', lists: ['stages'] })).toBe(false)
    expect(withCheck({ rule: 'round-day', field: 'round.mr.askedOn' })).toBe(true)
    expect(withCheck({ rule: 'round-day', field: 'round.mr.reasons' })).toBe(false)
    expect(withCheck({ rule: 'round-text', field: 'round.mr.motives' })).toBe(false)
    const when = (...is: readonly string[]): object => ({
      rule: 'round-day',
      field: 'round.adoption.day',
      when: { field: 'round.adoption.by', is }
    })
    expect([withCheck(when('board')), withCheck(when('bord'))]).toEqual([true, false])
    const withPart = (part: object): boolean =>
      catalogueSchema.safeParse({ ...catalogue, sections: [{ ...catalogue.sections[0], parts: [part] }] }).success
    expect(withPart({ kind: 'list', list: 'steps' })).toBe(true)
    expect(withPart({ kind: 'list', list: 'stages' })).toBe(false)
    expect(withPart({ kind: 'text', field: 'portrait.pupils', label: 'Hoeveel?', help: '' })).toBe(false)
  })

  test('every section of the profile has its texts and at least one rule, in the order of the profile', () => {
    expect(catalogue.sections.map((section) => section.id)).toEqual(sectionIds)
    const numbers = catalogue.sections.map((section) => section.number)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    for (const id of sectionIds)
      expect(catalogue.requirements.some((requirement) => requirement.section === id && !requirement.hint)).toBe(true)
  })

  test('no id is used twice', () => {
    const lists = [
      catalogue.requirements,
      catalogue.frames,
      catalogue.sources,
      catalogue.exampleAgreements,
      catalogue.exampleSchool.sections.basicSupport.agreements,
      catalogue.exampleSchool.sections.vision.text.blocks
    ]
    for (const list of lists) expect(new Set(list.map((item) => item.id)).size).toBe(list.length)
    const agreements = [
      ...catalogue.exampleAgreements,
      ...catalogue.exampleSchool.sections.basicSupport.agreements
    ].map((item) => item.id)
    expect(new Set(agreements).size).toBe(agreements.length)
  })

  test('every sector has the same words', () => {
    const keys = sectors.map((sector) => Object.keys(catalogue.words[sector]).toSorted())
    for (const own of keys) expect(own).toEqual(keys[0])
  })

  test('every section has an example, and what it names is in the example school', () => {
    for (const section of catalogue.sections) {
      const words = JSON.stringify(exampleOf(section.id, catalogue, TODAY))
      expect(words.length).toBeGreaterThan(section.id === 'decision' ? 100 : 600)
      for (const id of section.example.only) expect(words).toContain(id)
    }
  })

  test('every list asks for the very fields that its items have, each choice with all of its values', () => {
    expect(catalogue.lists.map(({ id }) => id).toSorted()).toEqual(listIds.toSorted())
    for (const list of catalogue.lists) {
      expect(list.fields.map(({ id }) => id)).toEqual(fieldsOf(list.id))
      expect(list.noun).toBe(nounOf(list.id))
      const empty = newItem(list.id, 'x')
      for (const field of list.fields) {
        const begins = { choice: 'unknown', choices: [] }[field.kind as string] ?? ''
        expect(empty[field.id]).toEqual(begins)
        const isSeveral = field.kind === 'choices'
        const school = (value: string): unknown =>
          change(
            plainSchool(),
            addItem(list.id, newItem(list.id, 'x', { [field.id]: isSeveral ? [value] : value })).apply
          ).next
        for (const { value } of field.options ?? []) expect(schoolSchema.safeParse(school(value)).success).toBe(true)
        const kept = listFields(list.id).shape[field.id]
        const words = kept?.kind === 'choice' || kept?.kind === 'choices' ? kept.words : []
        expect(kept?.kind === 'choices').toBe(isSeveral)
        expect((field.options ?? []).map(({ value }) => value)).toEqual(words)
        expect(schoolSchema.safeParse(school('een woord van later')).success).toBe(true)
      }
    }
  })

  test('what stands in the records of a list is asked under its items, or on a screen of its own', () => {
    const ownScreen: readonly ListId[] = ['expertise', 'ambitions', 'training']
    for (const { id, record } of catalogue.lists.filter((list) => !ownScreen.includes(list.id))) {
      const fields = record?.fields ?? []
      expect(fields.map((field) => field.id)).toEqual(recordFieldsOf(id))
      for (const { id: field, options = [] } of fields) {
        const kept = listFields(id).record?.[field]
        expect(options.map(({ value }) => value)).toEqual(kept?.kind === 'choice' ? kept.words : [])
      }
    }
  })

  test('a list that folds fields away says what opens them', () => {
    const { more: _, ...first } = catalogue.lists[0] ?? { fields: [] }
    const isTaken = (list: object): boolean =>
      catalogueSchema.safeParse({ ...catalogue, lists: [{ ...first, ...list }] }).success
    const fields = first.fields.map((field, place) => (place === 1 ? { ...field, folded: true } : field))
    expect(isTaken({ fields, more: 'Meer over deze {stap}' })).toBe(true)
    expect(isTaken({ fields })).toBe(false)
  })

  test('the ten questions of year two have ids of their own and open sections that exist', () => {
    expect(new Set(catalogue.changeQuestions.map(({ id }) => id)).size).toBe(10)
    for (const { sections } of catalogue.changeQuestions)
      for (const section of sections) expect(sectionIds).toContain(section)
  })

  test.each(sectors)(
    'the pick lists of %s name nothing twice, and the ten quick functions are among the functions',
    (sector) => {
      const { facilities, onCall: _, ...named } = catalogue.picks
      for (const list of Object.values(named)) expect(new Set(list[sector]).size).toBe(list[sector].length)
      expect(new Set(facilities[sector].map(({ name }) => name)).size).toBe(facilities[sector].length)
      for (const name of catalogue.picks.quickFunctions[sector])
        expect(catalogue.picks.functions[sector]).toContain(name)
    }
  )

  test('a file in assets/ with a wrong shape is refused at start', () => {
    expect(catalogueSchema.safeParse(catalogue).error).toBeUndefined()
    const raw = { ...catalogue, sources: [{ ...catalogue.sources[0], checkedOn: '2026-02-30' }] }
    expect(catalogueSchema.safeParse(raw).success).toBe(false)
    expect(catalogueSchema.safeParse({ ...catalogue, frames: [] }).success).toBe(false)
  })

  test.each(['assets/load.ts', 'assets/sections/index.ts', 'assets/steps/index.ts'])(
    'every file beside %s is read by it',
    (loader) => {
      const folder = path.dirname(loader)
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
        expect(readFileSync(loader, 'utf8')).toContain(`./${file}`)
    }
  )

  test('a section stands in the file of its name, with its own lists, parts and fields', () => {
    for (const { id, parts, lists } of sectionFiles) {
      expect(lists.map((list) => list.id)).toEqual(listIds.filter((list) => sectionOfList(list) === id))
      for (const part of parts) if ('field' in part) expect(part.field).toMatch(new RegExp(`^${id}\\.`, 'u'))
    }
    expect(sectionFiles.map(({ id }) => id)).toEqual(sectionIds)
    expect(new Set(sectionFiles.map((file) => file.path)).size).toBe(sectionIds.length)
  })
})

test('every step of the school year stands in the file of its name, and the decision lacks what a step asks', () => {
  expect(catalogue.steps.map(({ id }) => id)).toEqual([...stepIds])
  for (const { id } of stepFiles)
    expect(JSON.parse(readFileSync(`assets/steps/${id}.json`, 'utf8'))).toMatchObject({ id })
  expect(new Set(stepFiles.map((file) => file.path)).size).toBe(stepIds.length)
  const ofSteps = stepFiles.flatMap(({ requirements }) => requirements.map((rule) => rule.id))
  expect(catalogue.requirements.flatMap(({ id, phase }) => (phase === undefined ? [] : [id]))).toEqual(ofSteps)
})

test('no example of a day grows old: the screens of the year name no year of their own', () => {
  const screens = 'renderer/features/year'
  const written = readdirSync(screens).flatMap((file) =>
    readFileSync(path.join(screens, file), 'utf8')
      .split('\n')
      .filter((line) => !line.trim().startsWith('//'))
  )
  const pupils = sectionFiles.flatMap(({ parts }) =>
    parts.flatMap((part) => ('fields' in part ? part.fields : [])).filter(({ field }) => field.startsWith('round.'))
  )
  expect(pupils.length).toBeGreaterThan(0)
  const texts = [...wordsOf(stepFiles), ...wordsOf(pupils), ...written]
  expect(texts.filter((text) => /\b(?:19|20)\d{2}\b/u.test(text))).toEqual([])
})

test('every field of a round is asked in one step, by its data or on a screen of its own', () => {
  const asked = catalogue.steps.flatMap(({ parts }) => wordsOf(parts).filter((text) => text.startsWith('round.')))
  const screens = readdirSync('renderer/features/year').map((file) =>
    readFileSync(path.join('renderer/features/year', file), 'utf8')
  )
  const papers = readFileSync('shared/documents/task-papers.ts', 'utf8')
  for (const address of roundValues) {
    const inData = asked.filter((field) => field === address).length
    const onScreens = screens.filter((text) => text.includes(`id="${address}"`)).length
    // The day on which papers were sent is asked beside them.
    const besidePapers = inData + onScreens === 0 && papers.includes(`'${address}'`) ? 1 : 0
    expect([address, inData + onScreens + besidePapers]).toEqual([address, 1])
  }
})

describe('the example school', () => {
  const school = exampleSchool(() => 'eigen-id')

  test('is a valid school with an id of its own, marked as an example', () => {
    expect(schoolSchema.parse(school)).toEqual(school)
    expect(school.id).toBe('eigen-id')
    expect(school.example).toBe(true)
    expect(school.identity.place).toBe('Eikendorp')
  })

  test('is a fresh copy each time', () => {
    const other = exampleSchool(() => 'ander-id')
    expect(other.sections.basicSupport.agreements).not.toBe(school.sections.basicSupport.agreements)
    expect(other.sections).toEqual(school.sections)
  })

  test('keeps thirteen of fifteen agreements, and two in part with a first step and a day', () => {
    const { agreements } = school.sections.basicSupport
    expect(agreements.map((agreement) => agreement.status).filter((status) => status === 'yes')).toHaveLength(13)
    const partly = agreements.filter((agreement) => agreement.status === 'partly')
    expect(agreements).toHaveLength(15)
    expect(partly).toHaveLength(2)
    for (const agreement of partly)
      expect([agreement.firstStep !== '', parseDay(agreement.firstStepBy)]).toEqual([true, agreement.firstStepBy])
  })
})
