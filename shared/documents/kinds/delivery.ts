// What the school delivers to its partnership (SWV): a fixed order and fixed numbers, so that schools and years can be laid beside each other. The same
// as a table and as a file for programs. The numbers of places stand here and in no other document.
import texts from '#assets/documents/delivery.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { writeDay } from '../../day.ts'
import type { DeliveredNeed, Delivery } from '../../delivery/delivery.ts'
import { deliveryCsv } from '../../delivery/delivery-csv.ts'
import { hintsInDelivery } from '../../hints/delivery-hints.ts'
import { openHints, type AnchoredHint } from '../../hints/texts.ts'
import { hasPartnership } from '../../law/applies.ts'
import { currentOffer } from '../../school/current-offer.ts'
import { knownWord, knownWords, type Word } from '../../school/field.ts'
import { isSaidFinished, type School } from '../../school/school.ts'
import { agreementStatuses, needLevels, yesOrNo } from '../../school/vocabulary.ts'
import { capital, listed, nameOr, withComma } from '../../text.ts'
import { bold, heading, isBlank, linesOf, paragraph, run, table, type PlainRow } from '../blocks.ts'
import { deliveryOf, earlierDelivery, neededInOrder } from '../delivery-source.ts'
import { documentWords } from '../document-words.ts'
import { documentFrame, documentOpening } from '../frame.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import { neverForGood, type Kind } from '../kind.ts'
import { needSoonWords, notNowWords, soonWords, whereWords } from '../need-words.ts'
import type { Outline, OutlineBlock, TableColumn } from '../outline.ts'
import type { DocumentSource } from '../source.ts'
import { standingOf } from '../standing.ts'
import { writtenDay } from '../written-day.ts'

export const delivery: Kind<'delivery', 'levering'> = {
  id: 'delivery',
  path: 'levering',
  category: 'Levering aan het samenwerkingsverband',
  texts,
  reader: 'partnership',
  steps: [],
  sections: [],
  nature: 'paper',
  needs: () => [],
  gaps,
  internal: 'no-names',
  offered: ({ school }) => hasPartnership(school),
  mayBeFrozen: neverForGood,
  forms: {
    word: true,
    pdf: true,
    csv: (source) => deliveryCsv(deliveryFrom(source), needSoonWords),
    json: (source) => `${JSON.stringify(deliveryFrom(source), null, 2)}\n`
  },
  dataName,
  compose
}

/** As its files hold it. */
export function deliveryFrom(source: DocumentSource): Delivery {
  const { kind, versionLabel } = standingOf(delivery, source)
  return deliveryOf(source, { concept: kind === 'concept', version: versionLabel })
}

/** What keeps it a concept: no decision, or words that may be about one person. */
function gaps(source: DocumentSource): readonly { readonly field: string; readonly text: string }[] {
  return [
    ...(source.adopted ? [] : [{ field: 'round.adoption.what', text: texts.notAdopted }]),
    ...hintsIn(source).map(({ field, quote, reason }) => ({ field, text: `“${quote}”. ${reason}` }))
  ]
}

/** On the words that go out: what the school gives along, and of the profile what a delivery tells. */
export const hintsIn = ({ school, today, now }: DocumentSource): readonly AnchoredHint[] => [
  ...hintsInDelivery(now?.school ?? school),
  ...(['basicSupport', 'extraSupport', 'expertise', 'training'] as const)
    .flatMap((section) => openHints(asLookedAtNow(school, now?.school), section, today))
    .filter(({ address }) => TOLD.test(address))
]

/** Whom the school knows, and of which words the director said that they may stay, is of now: no version keeps the one, and she may do the other later. */
const asLookedAtNow = (told: School, now: School | undefined): School =>
  now === undefined
    ? told
    : { ...told, internal: now.internal, checkedHints: [...told.checkedHints, ...now.checkedHints] }

const TOLD =
  /^(?:agreement:.*\.firstStep|need:.*\.(?:name|needed)|expertise:.*\.name|training:.*\.(?:goal|serves|period))$/u

/** "levering-2026-2027-99ZZ00", or with the name of the school where it has no code. */
function dataName(source: DocumentSource): string {
  const { concept, school, schoolYear } = deliveryFrom(source)
  const name = school.code === '' ? nameOr(school.name, texts.nameless).replaceAll(' ', '-') : school.code
  return `${fill(texts.fileName, { schooljaar: schoolYear, school: name })}${concept ? ' (concept)' : ''}`
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today, earlier } = source
  const key = keyMaker()
  const words = documentWords(catalogue, school, currentOffer(school, today).schoolYear)
  const frame = documentFrame(delivery, source, texts.title)
  const told = deliveryFrom(source)
  const context: Context = { source, told, before: earlierDelivery(source), words, key }
  const day = earlier === null ? '' : writeDay(earlier.day)
  return {
    ...frame,
    blocks: [
      ...documentOpening(source, key, {
        title: texts.title,
        subtitle: fill(texts.subtitle, words),
        lead: [...texts.lead, ...(earlier === null ? [] : [texts.since])].map((text) =>
          fill(text, { ...words, dag: day })
        )
      }),
      ...(frame.concept
        ? [paragraph(key('concept'), 'lead', bold(fill(texts.concept, { dag: writeDay(today) })))]
        : []),
      ...(hasPartnership(school) ? [] : [paragraph(key('none'), 'body', run(texts.none))]),
      ...schoolPart(context),
      ...needsPart(context),
      ...agreementsPart(context),
      ...wantedPart(context),
      ...trainingPart(context),
      ...questionPart(context),
      ...extraPart(context),
      { type: 'pageBreak', key: key('about', 'page') },
      heading(key('about'), 1, texts.headings.about),
      ...texts.fileAbout.map((text, index) => paragraph(key('about', String(index + 1)), 'body', run(text)))
    ]
  }
}

interface Context {
  readonly source: DocumentSource
  readonly told: Delivery
  readonly before: Delivery | undefined
  readonly words: ReturnType<typeof documentWords>
  readonly key: KeyMaker
}

function schoolPart({ source: { today }, told, key }: Context): readonly OutlineBlock[] {
  const { school, profile, contact, concept } = told
  const { facts } = texts
  const locations = school.locations.map(({ name, place, code }) =>
    [name, place, code].filter((part) => !isBlank(part)).join(', ')
  )
  const rows: readonly (readonly [id: string, subject: string, value: string])[] = [
    ['school', facts.school, school.name],
    ['code', facts.code, school.code],
    ['place', facts.place, school.place],
    ['postcode4', facts.postcode4, school.postcode4],
    ['sector', facts.sector, sectorOf(told)],
    ['board', facts.board, school.board],
    ['partnerships', facts.partnerships, school.partnerships.join('\n')],
    ['locations', facts.locations, locations.join('\n')],
    ['version', facts.version, concept ? facts.ofConcept : profile.version],
    ['adoptedOn', facts.adoptedOn, writtenDay(profile.adoptedOn)],
    ['adviceOn', facts.adviceOn, writtenDay(profile.adviceOn)],
    ['referenceDay', facts.referenceDay, writeDay(today)],
    ['contact', facts.contact, contact.function],
    ['email', facts.email, contact.email],
    ['mayBeShared', facts.mayBeShared, facts[knownWord(yesOrNo, told.mayBeShared as Word<(typeof yesOrNo)[number]>)]]
  ]
  return [
    heading(key('school'), 1, texts.headings.school),
    table(
      key('school', 'table'),
      facts.caption,
      [
        { header: facts.columns.subject, width: 35 },
        { header: facts.columns.value, width: 65 }
      ],
      rows
        .filter(([id, , value]) => id !== 'locations' || value !== '')
        .map(([id, subject, value]) => ({ key: key('school', id), cells: [subject, value] }))
    )
  ]
}

function sectorOf({ school: { sector, cluster } }: Delivery): string {
  const { withCluster, bao, sbo, soVso, vo } = texts.sectors
  return sector === 'so-vso' && cluster !== 'unknown'
    ? fill(withCluster, { cluster })
    : { bao, sbo, 'so-vso': soVso, vo }[sector]
}

function needsPart({ source, told, before, words, key }: Context): readonly OutlineBlock[] {
  const { sector } = source.school.identity
  const { columns } = texts.needs
  const known = neededInOrder.flatMap(({ id, name, sectors }, at) => {
    const row = told.needs.find(({ need }) => need === id)
    return row === undefined && !sectors.includes(sector) ? [] : [{ id, name, number: String(at + 1), row }]
  })
  const others = told.needs
    .filter(({ need }) => !neededInOrder.some(({ id }) => id === need))
    .map((row) => ({ id: row.need, name: fill(texts.needs.notInList, { naam: row.name }), number: '', row }))
  const rows = [...known, ...others].map(({ id, name, number, row }) => ({
    key: key('need', id),
    cells: [
      number,
      name,
      row === undefined ? texts.needs.notFilledIn : offerOf(row, told, words),
      row === undefined ? '' : capital(soonWords(row.soon)),
      row?.places === null || row === undefined ? '' : withComma(row.places),
      ...changeCell(
        before,
        row,
        before?.needs.find(({ need }) => need === id),
        needSays
      )
    ]
  }))
  const gone = (before?.needs ?? []).filter(({ need }) => !told.needs.some((row) => row.need === need))
  return [
    heading(key('needs'), 1, texts.headings.needs),
    paragraph(key('needs', 'intro'), 'body', run(fill(texts.needs.intro, words))),
    ...goneLine(
      'needs',
      texts.changes.goneNeeds,
      gone.map(({ name }) => name),
      { source, key }
    ),
    table(
      key('needs', 'table'),
      texts.needs.caption,
      withChanges(source, [
        { header: columns.number, width: 6 },
        { header: columns.need, width: 25 },
        { header: columns.where, width: 25 },
        { header: columns.soon, width: 14 },
        { header: columns.places, width: 13 }
      ]),
      rows
    )
  ]
}

function offerOf(row: DeliveredNeed, told: Delivery, words: Context['words']): string {
  const { old } = texts.needs
  const offered = row.notNow ? notNowWords(linesOf(row.needed).join(' ')) : whereWords(row.levels, words)
  const isOld = row.schoolYear !== '' && row.schoolYear < schoolYearBefore(told.schoolYear)
  return [offered, ...(isOld ? [fill(old, { jaar: row.schoolYear })] : [])].join('\n')
}

/** The offer is worked at in the school year before its own: what was confirmed then is of now. */
const schoolYearBefore = (schoolYear: string): string =>
  `${Number(schoolYear.slice(0, 4)) - 1}-${schoolYear.slice(0, 4)}`

/** What a reader of the table would notice. */
const needSays = ({ levels, notNow, needed, places, soon }: DeliveredNeed): string =>
  JSON.stringify([knownWords(needLevels, levels), notNow, needed, places, soon])

/** Of the last column: nothing where there is nothing to compare with. */
function changeCell<Row>(
  before: Delivery | undefined,
  now: Row | undefined,
  then: Row | undefined,
  says: (row: Row) => string
): readonly string[] {
  const { changes } = texts
  if (before === undefined) return []
  if (now === undefined) return [then === undefined ? '' : changes.gone]
  if (then === undefined) return [changes.new]
  return [says(now) === says(then) ? '' : changes.changed]
}

const CHANGE_WIDTH = 17

/** With the column that says what changed; without a version before it the other columns take its room. */
function withChanges({ earlier }: DocumentSource, columns: readonly TableColumn[]): readonly TableColumn[] {
  if (earlier !== null)
    return [...columns, { header: fill(texts.changes.column, { dag: writeDay(earlier.day) }), width: CHANGE_WIDTH }]
  return columns.map((column, at) => (at === 1 ? { ...column, width: column.width + CHANGE_WIDTH } : column))
}

function goneLine(
  name: string,
  text: string,
  names: readonly string[],
  { source: { earlier }, key }: Pick<Context, 'source' | 'key'>
): readonly OutlineBlock[] {
  if (earlier === null || names.length === 0) return []
  const filled = fill(text, { dag: writeDay(earlier.day), namen: listed(names.map((one) => `“${one}”`)) })
  return [paragraph(key(name, 'gone'), 'body', run(filled))]
}

function agreementsPart({ source, told: { agreements }, before, key }: Context): readonly OutlineBlock[] {
  if (!hasPartnership(source.school)) return []
  const own = texts.agreements
  const earlier = before?.agreements.rows ?? []
  const gone = earlier.filter(({ id }) => !agreements.rows.some((row) => row.id === id))
  const rows: readonly PlainRow[] = agreements.rows.map((row, at) => ({
    key: key('agreement', row.id),
    cells: [
      String(at + 1),
      row.text,
      statusOf(row.status),
      row.status === 'yes' ? '' : stepOf(row),
      ...changeCell(
        before,
        row,
        earlier.find(({ id }) => id === row.id),
        agreementSays
      )
    ]
  }))
  return [
    heading(key('agreements'), 1, texts.headings.agreements),
    ...(agreements.source === 'example' ? [paragraph(key('agreements', 'example'), 'body', run(own.example))] : []),
    ...(isBlank(agreements.planYears) || agreements.source !== 'partnership'
      ? []
      : [paragraph(key('agreements', 'plan'), 'body', run(fill(own.plan, { jaren: agreements.planYears })))]),
    ...goneLine(
      'agreements',
      texts.changes.goneAgreements,
      gone.map(({ text }) => text),
      { source, key }
    ),
    rows.length === 0
      ? paragraph(key('agreements', 'nothing'), 'body', run(own.nothing))
      : table(
          key('agreements', 'table'),
          own.caption,
          withChanges(source, [
            { header: own.columns.number, width: 6 },
            { header: own.columns.text, width: 34 },
            { header: own.columns.status, width: 14 },
            { header: own.columns.step, width: 29 }
          ]),
          rows
        )
  ]
}

type DeliveredAgreement = Delivery['agreements']['rows'][number]

function statusOf(status: string): string {
  const { yes, partly, notYet, unknown } = texts.agreements
  return { yes, partly, 'not-yet': notYet, unknown }[agreementStatuses.find((word) => word === status) ?? 'unknown']
}

function stepOf({ firstStep, firstStepBy }: DeliveredAgreement): string {
  const day = writtenDay(firstStepBy)
  return [firstStep, ...(day === '' ? [] : [fill(texts.agreements.by, { dag: day })])].join('\n')
}

const agreementSays = ({ text, status, firstStep, firstStepBy }: DeliveredAgreement): string =>
  JSON.stringify([text, status, ...(status === 'yes' ? [] : [firstStep, firstStepBy])])

/** What is empty is no "no", unless the school said that the section is finished. */
const nothingIn = (
  section: 'expertise' | 'training',
  { school, today }: DocumentSource,
  { notFilledIn, nothing }: { readonly notFilledIn: string; readonly nothing: string }
): string => (isSaidFinished(school, section, currentOffer(school, today).round) ? nothing : notFilledIn)

function wantedPart({ source, told, key }: Context): readonly OutlineBlock[] {
  const own = texts.wanted
  return [
    heading(key('wanted'), 1, texts.headings.wanted),
    told.wanted.length === 0
      ? paragraph(key('wanted', 'nothing'), 'body', run(nothingIn('expertise', source, own)))
      : table(
          key('wanted', 'table'),
          own.caption,
          [
            { header: own.columns.name, width: 70 },
            { header: own.columns.stand, width: 30 }
          ],
          told.wanted.map(({ name, stand }, at) => ({
            key: key('wanted', String(at + 1)),
            cells: [name, stand === 'wanted' ? own.wanted : own.developing]
          }))
        )
  ]
}

function trainingPart({ source, told, key }: Context): readonly OutlineBlock[] {
  const own = texts.training
  return [
    heading(key('training'), 1, texts.headings.training),
    told.training.length === 0
      ? paragraph(key('training', 'nothing'), 'body', run(nothingIn('training', source, own)))
      : table(
          key('training', 'table'),
          own.caption,
          [
            { header: own.columns.goal, width: 38 },
            { header: own.columns.serves, width: 28 },
            { header: own.columns.period, width: 20 },
            { header: own.columns.status, width: 14 }
          ],
          told.training.map(({ goal, serves, period, status }, at) => ({
            key: key('training', String(at + 1)),
            cells: [goal, serves, period, status === 'planned' ? own.planned : own.running]
          }))
        )
  ]
}

function questionPart({ told, key }: Context): readonly OutlineBlock[] {
  const lines = linesOf(told.question)
  return [
    heading(key('question'), 1, texts.headings.question),
    ...(lines.length === 0 ? [texts.question.nothing] : lines).map((text, at) =>
      paragraph(key('question', String(at + 1)), 'body', run(text))
    )
  ]
}

/** What the region asked besides; a region that asks no more has no such part. */
function extraPart({ told, key }: Context): readonly OutlineBlock[] {
  if (told.extra.length === 0) return []
  const own = texts.extra
  return [
    heading(key('extra'), 1, texts.headings.extra),
    table(
      key('extra', 'table'),
      own.caption,
      [
        { header: own.columns.question, width: 50 },
        { header: own.columns.answer, width: 50 }
      ],
      told.extra.map(({ id, question, answer }) => ({ key: key('extra', id), cells: [question, answer] }))
    )
  ]
}
