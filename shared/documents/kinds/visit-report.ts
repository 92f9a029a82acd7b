// The report of a visit of colleagues, with the reaction of the school. Functions and no names; advice only where the school asked for it.
import texts from '#assets/documents/visit-report.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import type { ReportPart } from '../../catalogue/visit-content.ts'
import { knownWord } from '../../school/field.ts'
import type { Visit } from '../../school/visit-edits.ts'
import { visitMade } from '../../school/vocabulary.ts'
import { listed } from '../../text.ts'
import { standsNext } from '../../visit/next-step.ts'
import { questionSentences, visitToReport } from '../../visit/visit.ts'
import { heading, isBlank, linesOf, NOTHING, paragraph, plainList, run, table } from '../blocks.ts'
import { documentFrame, documentOpening } from '../frame.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import { neverForGood, onPaper, type Kind } from '../kind.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import type { DocumentSource } from '../source.ts'
import { choiceWords, supportScan as scan, visitorWords } from '../visit-parts.ts'
import { writtenDay } from '../written-day.ts'

export const visitReport: Kind<'visit-report', 'verslag-bezoek'> = {
  id: 'visit-report',
  path: 'verslag-bezoek',
  category: 'Verslag van een bezoek',
  texts,
  reader: 'team',
  steps: [],
  sections: [],
  nature: 'working',
  internal: 'no-names',
  offered: ({ school }) => visitToReport(school) !== undefined,
  mayBeFrozen: neverForGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const key = keyMaker()
  const visit = visitToReport(source.school)
  return {
    ...documentFrame(visitReport, source, texts.title),
    blocks: [
      ...documentOpening(source, key, {
        title: texts.title,
        lead: [visit === undefined ? texts.nothing : texts.lead]
      }),
      ...(visit === undefined ? [] : scan.report.flatMap(({ id, title }) => told({ source, visit, key }, id, title)))
    ]
  }
}

interface Telling {
  readonly source: DocumentSource
  readonly visit: Visit
  readonly key: KeyMaker
}

/** A part of which nothing is written says so, but for advice that nobody asked for. */
function told(telling: Telling, part: ReportPart, title: string): readonly OutlineBlock[] {
  if (part === 'advice' && telling.visit.adviceAsked !== 'yes') return []
  const said = parts[part](telling)
  return [
    heading(telling.key(part), 1, title),
    ...(said.length === 0 ? [paragraph(telling.key(part, 'open'), 'body', run(texts.open))] : said)
  ]
}

const lines = ({ key }: Telling, part: ReportPart, said: readonly string[]): readonly OutlineBlock[] =>
  said.map((line, at) => paragraph(key(part, String(at + 1)), 'body', run(line)))

const parts: Readonly<Record<ReportPart, (telling: Telling) => readonly OutlineBlock[]>> = {
  question: (telling) =>
    lines(
      telling,
      'question',
      [questionSentences(telling.visit, scan.question.begin).join(' ')].filter((said) => said !== '')
    ),
  did: (telling) => lines(telling, 'did', whatTheyDid(telling.visit)),
  seen,
  meaning: (telling) => lines(telling, 'meaning', linesOf(telling.visit.meaning)),
  questions: ({ visit: { questions }, key }) => {
    const asked = [questions.first, questions.second, questions.third].filter((said) => !isBlank(said))
    return asked.length === 0
      ? []
      : [
          plainList(
            'questions/list',
            asked.map((one) => linesOf(one).join(' ')),
            key,
            true
          )
        ]
  },
  advice: (telling) => lines(telling, 'advice', linesOf(telling.visit.advice)),
  reaction: (telling) => lines(telling, 'reaction', linesOf(telling.visit.reaction)),
  next,
  receivers: (telling) => lines(telling, 'receivers', linesOf(telling.visit.receivers))
}

function whatTheyDid({ day, visitors, spoken }: Visit): readonly string[] {
  const on = writtenDay(day)
  const came = visitors.flatMap((visitor) => visitorWords(texts.visitor, visitor) ?? [])
  const talked = spoken
    .filter(({ who }) => !isBlank(who))
    .map(({ who, number }) =>
      isBlank(number) ? who.trim() : fill(texts.many, { wie: who.trim(), aantal: number.trim() })
    )
  return [
    ...(on === '' ? [] : [fill(texts.day, { dag: on })]),
    ...(came.length === 0 ? [] : [fill(texts.visitors, { wie: listed(came) })]),
    ...(talked.length === 0 ? [] : [fill(texts.spoken, { wie: listed(talked) })])
  ]
}

function seen({ visit, key }: Telling): readonly OutlineBlock[] {
  const rows = scan.fields.flatMap(({ id, title }) => {
    const said = visit.seen.find((row) => row.id === id)
    const choice = said === undefined ? undefined : choiceWords(said.choice)
    if (said === undefined || (choice === undefined && isBlank(said.example))) return []
    return [{ key: key('seen', id), cells: [title, choice ?? NOTHING, said.example] }]
  })
  const { field, choice, example } = texts.columns
  const columns = [
    { header: field, width: 28 },
    { header: choice, width: 22 },
    { header: example, width: 50 }
  ]
  return rows.length === 0 ? [] : [table(key('seen', 'table'), texts.captions.seen, columns, rows)]
}

function next({ source: { school, catalogue }, visit, key }: Telling): readonly OutlineBlock[] {
  const rows = visit.next
    .filter(({ what }) => !isBlank(what))
    .map((step) => {
      const made = knownWord(visitMade, step.made)
      return {
        key: key('next', step.id),
        cells: [
          step.what,
          catalogue.sections.find(({ id }) => id === step.section)?.title ?? NOTHING,
          made === 'unknown' || !standsNext(school, step) ? NOTHING : texts.made[made],
          step.who,
          writtenDay(step.by)
        ]
      }
    })
  const { what, section, made, who, by } = texts.columns
  const columns = [
    { header: what, width: 32 },
    { header: section, width: 22 },
    { header: made, width: 12 },
    { header: who, width: 14 },
    { header: by, width: 20 }
  ]
  return rows.length === 0 ? [] : [table(key('next', 'table'), texts.captions.next, columns, rows)]
}
