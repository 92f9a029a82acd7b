// The request to the MR for its advice, on two pages: what is asked and before when, what changes, why the director wants it, what it means
// for whom, and what happens next. The text that it is about goes with it.
import sopTexts from '#assets/documents/sop.json' with { type: 'json' }
import texts from '#assets/documents/mr-request.json' with { type: 'json' }
import { fill, type Words } from '../../catalogue/fill.ts'
import { sectionData } from '../../law/section-page.ts'
import { writeDay } from '../../day.ts'
import { sentencesIn } from '../../hints/readable.ts'
import { groundFor } from '../../law/frames.ts'
import { missing, type MissingItem } from '../../law/missing.ts'
import { readyForMr } from '../../law/readiness.ts'
import { currentOffer } from '../../school/current-offer.ts'
import type { Round, SectionId } from '../../school/school.ts'
import { typedDay } from '../../typed-day.ts'
import { listed } from '../../text.ts'
import { isMandated } from '../board-parts.ts'
import { saysWhere } from '../cited.ts'
import { happenedAtSchool, sectionChanges, type SectionChange } from '../changes.ts'
import { documentWords } from '../document-words.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { documentFrame } from '../frame.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import { askedOn, letterLines, mrOpening, whoAsks } from '../mr-parts.ts'
import type { Outline, OutlineBlock, OutlineRun, Paragraph } from '../outline.ts'
import { bold, heading, isBlank, linesOf, notKnown, paragraph, plainList, run, table } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { FOLLOWS, writtenDay } from '../written-day.ts'

interface Context {
  readonly source: DocumentSource
  readonly words: Words
  readonly round: Round
  /** What the request itself still lacks. */
  readonly items: readonly MissingItem[]
  readonly key: KeyMaker
}

export const mrRequest: Kind<'mr-request', 'adviesaanvraag'> = {
  id: 'mr-request',
  path: 'adviesaanvraag',
  category: 'Adviesaanvraag',
  texts,
  reader: 'mr',
  steps: ['request'],
  sections: [],
  nature: 'paper',
  needs: (items) => readyForMr(items).must,
  mayBeFrozen: forGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const frame = documentFrame(mrRequest, source, texts.fullTitle, ['medezeggenschapsraad'])
  const items = missing(school, catalogue, today).filter(
    ({ phase, hint }) => phase === 'mr' && (frame.concept || !hint)
  )
  const { schoolYear, round } = currentOffer(school, today)
  const context: Context = {
    source,
    words: documentWords(catalogue, school, schoolYear),
    round,
    items,
    key: keyMaker()
  }
  const { mr } = context.round
  const { words, key } = context
  return {
    ...frame,
    blocks: [
      ...mrOpening(texts, source, words, key),
      ...letter(context),
      heading(key('ask'), 1, texts.headings.ask),
      ...asked(context),
      heading(key('changes'), 1, texts.headings.changes),
      ...changes(context),
      heading(key('reasons'), 1, texts.headings.reasons),
      ...written(context, 'reasons', mr.reasons),
      heading(key('consequences'), 1, texts.headings.consequences),
      ...written(context, 'forStaff', mr.forStaff, texts.labels.forStaff),
      ...written(context, 'forParents', mr.forParents, texts.labels.forParents),
      ...written(context, 'forPupils', mr.forPupils, texts.labels.forPupils),
      ...written(context, 'measures', mr.measures, texts.labels.measures),
      heading(key('pupils'), 1, texts.headings.pupils),
      ...pupils(context),
      heading(key('questions'), 1, texts.headings.questions),
      body(context, 'questions', fill(texts.questionsIntro, words)),
      plainList(
        'question',
        texts.questions.map((question) => fill(question, words)),
        key,
        true
      ),
      heading(key('steps'), 1, texts.headings.steps),
      steps(context)
    ]
  }
}

const body = ({ key }: Context, name: string, ...runs: readonly (string | OutlineRun)[]): Paragraph =>
  paragraph(key('body', name), 'body', ...runs.map((one) => (typeof one === 'string' ? run(one) : one)))

/** What the request still lacks, in words for the MR. */
const lacks = (
  { items, key }: Context,
  field: string,
  { sentence = texts.notKnown, leadIn = '' } = {}
): readonly Paragraph[] =>
  items.some((item) => item.field === `round.mr.${field}`) ? [notKnown(key('missing', field), sentence, leadIn)] : []

/** What the director wrote for the MR, after the words that lead it in; or that it is not known yet. */
function written(context: Context, field: string, text: string, leadIn?: string): readonly Paragraph[] {
  const [first, ...rest] = linesOf(text)
  if (first === undefined) return lacks(context, field, leadIn === undefined ? {} : { leadIn })
  const opens = leadIn === undefined ? [first] : [bold(leadIn), ` ${first}`]
  return [body(context, field, ...opens), ...rest.map((line) => body(context, field, line))]
}

const letter = ({ source, words, key }: Context): readonly Paragraph[] =>
  letterLines(
    [
      ['to', texts.labels.to, fill(texts.mr, words)],
      ['from', texts.labels.from, whoAsks(source, words)],
      ['day', texts.labels.day, writeDay(askedOn(source))],
      ['subject', texts.labels.subject, fill(texts.subject, words)],
      ['annexes', texts.labels.annexes, texts.annexes]
    ],
    key
  )

/** What is asked, what is to be decided, and which right the MR has. */
function asked(context: Context): readonly Paragraph[] {
  const { source, words, round, key } = context
  const replyBy = typedDay(round.mr.replyBy)
  const ask = replyBy === undefined ? texts.ask : fill(texts.askBy, { dag: writeDay(replyBy) })
  return [
    paragraph(key('lead'), 'lead', bold(`${ask} ${texts.advice}`)),
    ...lacks(context, 'replyBy', { sentence: texts.noReplyBy }),
    body(context, 'decision', `${fill(texts.offer, words)} ${decision(context)}`),
    body(context, 'right', right(source, words)),
    body(context, 'talk', bold(texts.talkLeadIn), ` ${talkSentence(context)}`)
  ]
}

/** What is to be decided, and that the advice comes in time. */
function decision({ source, words, round }: Context): string {
  const { what, mandate, version } = round.adoption
  return [
    fill(texts.decides[what === 'unknown' ? 'guide' : what], words),
    ...(isMandated(round.adoption) ? [fill(texts.decidesDirector, { mandaat: linesOf(mandate).join(' ') })] : []),
    ...(source.adopted || version !== '' ? [] : [texts.open])
  ].join(' ')
}

function right({ school, catalogue, today }: DocumentSource, words: Words): string {
  const { sector } = school.identity
  const { schoolYear } = currentOffer(school, today)
  const ground = groundFor(catalogue, sector, 'mr-advice', schoolYear, words)
  return [ground.sentence, ...saysWhere(ground, { catalogue, sector, schoolYear })].join(' ')
}

/** What happened at school; and against the version before where there is one, else of what parts the text is made. */
const changes = (context: Context): readonly OutlineBlock[] => [
  ...atSchool(context),
  ...(context.source.earlier === null ? notCompared(context) : compared(context, writeDay(context.source.earlier.day)))
]

function compared(context: Context, dag: string): readonly OutlineBlock[] {
  const { source, key } = context
  const { catalogue } = source
  const all = sectionChanges(source).filter(({ section }) => section !== 'decision')
  const rows = all.flatMap(({ section, change }) =>
    change === 'same' || change === 'follows' ? [] : [{ section, change }]
  )
  const same = all.filter(({ change }) => change === 'same').map(({ section }) => sectionData(catalogue, section).title)
  const columns = [
    { header: texts.table.section, width: 65 },
    { header: texts.table.change, width: 35 }
  ]
  return [
    ...(rows.length === 0
      ? []
      : [
          table(
            key('change'),
            fill(texts.compared, { dag }),
            columns,
            rows.map((row) => ({
              key: key('change', row.section),
              cells: [numbered(row.section, source), changeWords[row.change]]
            }))
          )
        ]),
    body(
      context,
      'same',
      [...(same.length === all.length ? [fill(texts.sameAll, { dag })] : sameSentence(same)), texts.decisionFills].join(
        ' '
      )
    )
  ]
}

const changeWords: Readonly<Record<Exclude<SectionChange['change'], 'follows'>, string>> = {
  new: texts.table.new,
  changed: texts.table.changed,
  same: texts.table.same,
  gone: texts.table.gone
}

const numbered = (section: SectionId, { catalogue }: DocumentSource): string => {
  const { number, title } = sectionData(catalogue, section)
  return `${number}. ${title}`
}

/** "Deze onderdelen blijven gelijk: Ouders en Ambities." Nothing where all of them change. */
function sameSentence(titles: readonly string[]): readonly string[] {
  if (titles.length === 0) return []
  return [fill(titles.length === 1 ? texts.sameOne : texts.sameMore, { onderdelen: listed(titles) })]
}

function atSchool(context: Context): readonly OutlineBlock[] {
  const happened = happenedAtSchool(context.source)
  return happened.length === 0
    ? []
    : [body(context, 'at-school', texts.changedThisYear), plainList('at-school', happened, context.key)]
}

function notCompared(context: Context): readonly OutlineBlock[] {
  const { sections } = context.source.catalogue
  const titlesOf = (part: string): string =>
    sections
      .filter((one) => one.part === part)
      .map(({ title }) => title)
      .join(', ')
  return [
    body(context, 'not-compared', texts.notCompared),
    body(
      context,
      'parts',
      ...[...new Set(sections.map(({ part }) => part))].flatMap((part, index) => [
        bold(`${index === 0 ? '' : ' '}${part}:`),
        ` ${titlesOf(part)}.`
      ])
    )
  ]
}

function talkSentence({ source, round }: Context): string {
  const day = typedDay(round.mr.talkOn)
  return day === undefined
    ? texts.talkOffered
    : fill(day < source.today ? texts.talked : texts.talk, { dag: writeDay(day) })
}

/** In short; the whole of it stands in the profile. */
function pupils(context: Context): readonly Paragraph[] {
  const { outcome, influence } = context.round.pupilsSay
  const { pupilsOutcome, pupilsInfluence } = sopTexts
  if (isBlank(outcome) && isBlank(influence)) return [body(context, 'pupils', texts.pupilsFollow)]
  const [said, done] = [beginningOf(outcome), beginningOf(influence)]
  return [
    ...(said.words === '' ? [] : [body(context, 'outcome', bold(pupilsOutcome), ` ${said.words}`)]),
    done.words === ''
      ? body(context, 'influence', texts.influenceFollows)
      : body(context, 'influence', bold(pupilsInfluence), ` ${done.words}`),
    ...(said.isCut || done.isCut ? [body(context, 'more', texts.pupilsMore)] : [])
  ]
}

/** Characters of an answer that two pages have room for. */
const ROOM = 400

/** The first sentences that fit, and always one. */
function beginningOf(text: string): { readonly words: string; readonly isCut: boolean } {
  const whole = linesOf(text).join(' ')
  const ends = sentencesIn(whole).map(({ end }) => end)
  const end = ends.findLast((one) => one <= ROOM) ?? ends[0] ?? 0
  return { words: whole.slice(0, end), isCut: end < (ends.at(-1) ?? 0) }
}

function steps({ source, words, round, key }: Context): OutlineBlock {
  const { mr, adoption } = round
  const rows = [
    ['asked', writeDay(askedOn(source)), texts.steps.asked],
    ['talk', writtenDay(mr.talkOn, FOLLOWS), texts.steps.talk],
    [
      'advice',
      typedDay(mr.replyBy) === undefined ? FOLLOWS : fill(texts.timetable.before, { dag: writtenDay(mr.replyBy) }),
      texts.steps.advice
    ],
    ['reaction', writtenDay(mr.reactionOn, FOLLOWS), texts.steps.reaction],
    [
      'decision',
      writtenDay(adoption.day, FOLLOWS),
      isMandated(round.adoption) ? texts.steps.decisionDirector : texts.steps.decision
    ],
    ['guide', fill(texts.timetable.before, { dag: words['uiterste dag'] ?? '' }), texts.steps.guide]
  ] as const
  return table(
    key('step'),
    texts.timetable.caption,
    [
      { header: texts.timetable.when, width: 28 },
      { header: texts.timetable.what, width: 72 }
    ],
    rows.map(([id, day, what]) => ({ key: key('step', id), cells: [day, fill(what, words)] }))
  )
}
