// The request to the MR for its advice, on two pages: what is asked and before when, what changes, why the director wants it, what it means
// for whom, and what happens next. The text that it is about goes with it.
import texts from '#assets/documents/mr-request.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { sectionData } from '../../law/section-page.ts'
import { writeDay } from '../../day.ts'
import { readyForMr } from '../../law/readiness.ts'
import type { SectionId } from '../../school/school.ts'
import { typedDay } from '../../typed-day.ts'
import { listed, numberWord } from '../../text.ts'
import { isMandated } from '../board-parts.ts'
import { bold, heading, linesOf, plainList, table } from '../blocks.ts'
import { sectionChanges, type SectionChange } from '../changes.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { noDayOf } from '../left-out.ts'
import {
  asked,
  atSchool,
  body,
  lacks,
  lead,
  nothing,
  pupils,
  request,
  saysNoChange,
  wayOf,
  type RequestContext
} from '../mr-request-parts.ts'
import type { Outline, OutlineBlock, Paragraph } from '../outline.ts'
import type { DocumentSource } from '../source.ts'
import { writtenDay } from '../written-day.ts'

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
  offered: (source) => !saysNoChange(source),
  mayBeFrozen: forGood,
  forms: onPaper,
  compose: (source) => compose(source)
}

const compose = (source: DocumentSource): Outline =>
  request(mrRequest, source, texts.fullTitle, (context) => {
    const { round, words, key } = context
    const { mr } = round
    const { headings, labels } = texts
    return [
      heading(key('ask'), 1, headings.ask),
      ...lead(context),
      ...asked(context),
      heading(key('changes'), 1, headings.changes),
      ...changes(context),
      ...chapter(key('reasons'), headings.reasons, written(context, 'reasons', mr.reasons)),
      ...chapter(key('consequences'), headings.consequences, [
        ...written(context, 'forStaff', mr.forStaff, labels.forStaff),
        ...written(context, 'forParents', mr.forParents, labels.forParents),
        ...written(context, 'forPupils', mr.forPupils, labels.forPupils),
        ...written(context, 'measures', mr.measures, labels.measures)
      ]),
      heading(key('pupils'), 1, headings.pupils),
      ...pupils(context),
      heading(key('questions'), 1, headings.questions),
      body(context, 'questions', fill(texts.questionsIntro, words)),
      plainList(
        'question',
        texts.questions.map((question) => fill(question, words)),
        key,
        true
      ),
      heading(key('steps'), 1, headings.steps),
      steps(context)
    ]
  })

/** Where nothing changed there may be nothing to tell in it. */
const chapter = (key: string, title: string, blocks: readonly OutlineBlock[]): readonly OutlineBlock[] =>
  blocks.length === 0 ? [] : [heading(key, 1, title), ...blocks]

/** What the director wrote for the MR, after the words that lead it in; or that it is not known yet. */
function written(context: RequestContext, field: string, text: string, leadIn?: string): readonly Paragraph[] {
  const [first, ...rest] = linesOf(text)
  if (first === undefined) return lacks(context, field, leadIn === undefined ? {} : { leadIn })
  const opens = leadIn === undefined ? [first] : [bold(leadIn), ` ${first}`]
  return [body(context, field, ...opens), ...rest.map((line) => body(context, field, line))]
}

/** What happened at school; and against the version before, where there is one. */
const changes = (context: RequestContext): readonly OutlineBlock[] => [
  ...(saysNoChange(context.source) ? [nothing(context)] : atSchool(context)),
  ...(context.source.earlier === null
    ? [body(context, 'not-compared', texts.notCompared)]
    : compared(context, writeDay(context.source.earlier.day)))
]

function compared(context: RequestContext, dag: string): readonly OutlineBlock[] {
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

/** Of more than these nobody reads the names: then their number says it. */
const NAMED = 3

/** "Deze onderdelen blijven gelijk: Ouders en Ambities." Nothing where all of them change. */
function sameSentence(titles: readonly string[]): readonly string[] {
  if (titles.length === 0) return []
  if (titles.length > NAMED) return [fill(texts.sameMany, { aantal: numberWord(titles.length) })]
  return [fill(titles.length === 1 ? texts.sameOne : texts.sameMore, { onderdelen: listed(titles) })]
}

function steps(context: RequestContext): OutlineBlock {
  const { words, round, key } = context
  const { mr, adoption } = round
  const noDay = noDayOf(wayOf(context))
  const rows = [
    ['talk', writtenDay(mr.talkOn, noDay), texts.steps.talk],
    [
      'advice',
      typedDay(mr.replyBy) === undefined ? noDay : fill(texts.timetable.by, { dag: writtenDay(mr.replyBy) }),
      texts.steps.advice
    ],
    ['reaction', writtenDay(mr.reactionOn, noDay), texts.steps.reaction],
    [
      'decision',
      writtenDay(adoption.day, noDay),
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
