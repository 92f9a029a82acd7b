// What each command does with one school. The input is only read; what is made is made whole or not at all.
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { catalogue, exampleSchool } from '#assets/load.ts'
import type { IsoDay } from '#shared/day.ts'
import { writeDay } from '#shared/day.ts'
import type { DocumentKind } from '#shared/documents/kinds/index.ts'
import { missing, missingIn } from '#shared/law/missing.ts'
import { readyForMr, readyToAdopt } from '#shared/law/readiness.ts'
import { sectionState } from '#shared/law/section-state.ts'
import { sectionIds, type School } from '#shared/school/school.ts'
import { sectionPage } from '#shared/law/section-page.ts'
import { counted } from '#shared/text.ts'
import { agenda, type Agenda } from '#shared/planning/agenda.ts'
import { dueLine } from '#shared/planning/due.ts'
import { isOpen } from '#shared/planning/planned.ts'
import { calendarFile } from '../host/documents/calendar-file.ts'
import { DocumentMaker } from '../host/documents/document-maker.ts'
import { DocumentSources } from '../host/documents/document-sources.ts'
import type { ComposeSource, Composing } from '../host/documents/document-worker.ts'
import { EDITED_OUTSIDE } from '../host/school/edited-outside.ts'
import { newId } from '../host/machine/system.ts'
import { createSchoolAt, defaultStoreOptions, readSchool } from '../store/index.ts'
import type { WordCheck } from '../word/check.ts'
import { fileNameOf } from '../disk/file-name.ts'
import { makeWord } from '../word/make-file.ts'
import { placeFile } from '../disk/place.ts'
import { unreadWords } from './unread.ts'
import { isThere, TIME_LIMIT, unmade, unmadeWords, writeAll, type FileToWrite } from './writing.ts'

export type Result =
  | {
      readonly ok: true
      /** The exit code, where it is not 0. */ readonly code?: number
      /** Said beside the answer. */ readonly remark?: string
      /** For people. */ readonly text: string
      /** For --json; the shapes stand in docs/command-line.md. */ readonly data: unknown
    }
  | { readonly ok: false; readonly sentence: string }

/** Beside the program itself: what is read later stands in another folder of what is built. */
export const WORD_WORKER = new URL('./word-worker.js', import.meta.url)

export async function exampleAt(place: string): Promise<Result> {
  const folder = path.resolve(place)
  if (await isThere(folder)) return { ok: false, sentence: `De map ${place} bestaat al: kies een nieuwe map.` }
  const made = await createSchoolAt(folder, exampleSchool(newId), defaultStoreOptions())
  if (!made.ok) return { ok: false, sentence: `${unmade[made.why]}: kies voor ${place} een andere plek.` }
  return { ok: true, text: `De voorbeeldschool staat in ${made.folder}`, data: { folder: made.folder } }
}

export async function checkOf(place: string, day: IsoDay): Promise<Result> {
  return withSchool(place, (school) => {
    const items = missing(school, catalogue, day)
    const sections = sectionIds.map((id) => {
      const { state, label } = sectionState(school, id, items, day)
      return {
        id,
        title: sectionPage(catalogue, id, school, day).title,
        state,
        stateText: label,
        missing: missingIn(items, id)
      }
    })
    const lines = sections.flatMap((section) => [
      `${section.title}: ${section.stateText}`,
      ...section.missing.map((item) => `  - ${item.text} (${item.hint ? 'tip' : item.ground.label})`)
    ])
    const open = items.filter((item) => item.phase === 'section' && !item.hint).length
    const steps = [
      ['Klaar voor de MR', 'forMr', readyForMr(items)],
      ['Klaar om vast te stellen', 'toAdopt', readyToAdopt(items)]
    ] as const
    const closing =
      open === 0 ? 'Er mist niets meer.' : open === 1 ? 'Er mist nog 1 ding.' : `Er missen nog ${open} dingen.`
    return {
      ok: true,
      text: [
        `${school.identity.name}, ${writeDay(day)}`,
        '',
        ...lines,
        '',
        ...steps.map(
          ([title, , { ready, must }]) =>
            `${title}: ${ready ? 'ja' : `nee, er ${must.length === 1 ? 'moet nog 1 ding' : `moeten nog ${must.length} dingen`} gebeuren`}.`
        ),
        closing
      ].join('\n'),
      data: {
        school: school.identity.name,
        date: day,
        complete: open === 0,
        sections,
        ready: Object.fromEntries(steps.map(([, key, { ready, must }]) => [key, { ready, must }]))
      }
    }
  })
}

/** @param ics where to write the calendar file; what was given before is read, and stays as it is */
export async function agendaOf(place: string, day: IsoDay, ics?: string): Promise<Result> {
  return withSchool(place, async (school) => {
    const file = ics === undefined ? undefined : await writeCalendar(school, day, ics)
    if (typeof file === 'string') return { ok: false, sentence: file }
    const view = agenda(school, catalogue, day)
    const lines = view.rhythms.flatMap((rhythm) => [
      '',
      `${rhythm.title} (${rhythm.ground.label})`,
      ...[rhythm.statusText, ...rhythm.sentences, ...rhythm.asks, ...rhythm.missed.map((missed) => missed.text)].map(
        (sentence) => `  ${sentence}`
      )
    ])
    return {
      ok: true,
      text:
        file === undefined
          ? [`${school.identity.name}, ${writeDay(day)}`, view.headline, ...lines, '', ...dueLines(view)].join('\n')
          : `${file.path}\n  ${counted(file.count, 'datum', 'datums')} voor uw agenda.`,
      data: { school: school.identity.name, ...view, ...(file === undefined ? {} : { ics: file }) }
    }
  })
}

/** Under the name that was asked for, which is not there yet; or why not, as a sentence. */
async function writeCalendar(
  school: School,
  day: IsoDay,
  place: string
): Promise<{ readonly path: string; readonly count: number } | string> {
  const file = path.resolve(place)
  if (await isThere(file)) return `Het bestand ${place} bestaat al: kies een andere naam.`
  const { bytes, count } = await calendarFile(school, day)
  const written = await placeFile(path.dirname(file), path.basename(file), bytes)
  return written.ok ? { path: written.path, count } : `${unmadeWords(written.why)}: kies voor --ics een andere plek.`
}

/** What is not done, a line each. What names staff says so: a script may pass these lines on. */
function dueLines({ deadlines, today }: Agenda): readonly string[] {
  const open = deadlines.filter(isOpen)
  if (open.length === 0) return ['Er staan geen datums open.']
  return [
    'Deze datums staan open',
    ...open.map((deadline) => {
      const facts = [
        deadline.ground.label,
        ...(deadline.reader === 'school' ? ['alleen voor de school'] : []),
        ...(deadline.snoozedUntil === null ? [] : [`herinnering op ${writeDay(deadline.snoozedUntil)}`])
      ]
      return `  ${dueLine(catalogue, deadline, today)}: ${deadline.what} (${facts.join('; ')})`
    })
  ]
}

interface FinishedDocument extends FileToWrite {
  readonly kind: DocumentKind
  readonly check: WordCheck
}

/** Makes all documents in memory first; then all are written, or none. */
export async function documentsOf(
  place: string,
  out: string,
  kinds: readonly DocumentKind[],
  day: IsoDay
): Promise<Result> {
  return withSchool(place, async (school, folder) => {
    const finished = await makeEach(
      new Set(kinds),
      await new DocumentSources(folder, defaultStoreOptions()).present(school, day)
    )
    if (typeof finished === 'string') return { ok: false, sentence: finished }
    const written = await writeAll(path.resolve(out), finished)
    if (!written.ok) return { ok: false, sentence: `${written.why}: kies voor --out een andere map.` }
    const documents = finished.map(({ kind, check }, at) => ({ kind, file: written.paths[at] ?? '', check }))
    return {
      ok: true,
      text: documents.map(({ file, check }) => `${file}\n  ${check.sentence}`).join('\n'),
      data: { school: school.identity.name, date: day, documents }
    }
  })
}

/** All of them, or the sentence about the first that could not be made. */
async function makeEach(
  kinds: Iterable<DocumentKind>,
  source: ComposeSource
): Promise<readonly FinishedDocument[] | string> {
  const maker = new DocumentMaker(WORD_WORKER)
  const finished: FinishedDocument[] = []
  try {
    for (const kind of kinds) {
      const made = await makeOne({ kind, source }, maker)
      if (typeof made === 'string') return made
      finished.push(made)
    }
  } finally {
    await maker.close()
  }
  return finished
}

async function makeOne(composing: Composing, maker: DocumentMaker): Promise<FinishedDocument | string> {
  const { kind } = composing
  const composed = await maker.compose(composing, { timeLimitMs: TIME_LIMIT })
  if (!composed.ok) return unfinished(kind, composed.why)
  const { outline } = composed
  const made = await makeWord({ outline, worker: maker, timeLimitMs: TIME_LIMIT })
  return made.ok
    ? { kind, name: fileNameOf(outline.fileTitle), bytes: made.bytes, check: made.check }
    : unfinished(kind, made.why)
}

const unfinished = (kind: DocumentKind, why: 'document-failed' | 'document-too-slow' | 'cancelled'): string =>
  why === 'document-too-slow'
    ? `Het document "${kind}" duurde te lang en is gestopt.`
    : `Het document "${kind}" is niet gemaakt.`

/** `work` gets the school and its folder. */
async function withSchool(
  place: string,
  work: (school: School, folder: string) => Result | Promise<Result>
): Promise<Result> {
  const absolute = path.resolve(place)
  const read = await readSchool(absolute, defaultStoreOptions())
  switch (read.state) {
    case 'ok': {
      const result = await work(read.value, (await stat(absolute)).isDirectory() ? absolute : path.dirname(absolute))
      return result.ok && read.edited ? { ...result, remark: EDITED_OUTSIDE } : result
    }
    case 'missing':
      return { ok: false, sentence: `${place} bestaat niet: noem de map van de school of het bestand school.json.` }
    case 'not-a-school':
      return {
        ok: false,
        sentence: `${(await stat(absolute)).isDirectory() ? `In ${place} staat geen school` : `${place} is geen school`}: noem de map waarin school.json staat.`
      }
    default:
      return { ok: false, sentence: `${unreadWords(read, place)}.` }
  }
}
