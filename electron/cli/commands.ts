// What each command does with one school. The input is only read; what is made is made whole or not at all.
import { lstat, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { catalogue, exampleSchool } from '#assets/load.ts'
import type { IsoDay } from '#shared/day.ts'
import { writeDay } from '#shared/day.ts'
import { compose } from '#shared/documents/compose.ts'
import type { DocumentKind } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { missing, missingIn } from '#shared/law/missing.ts'
import { readyForMr, readyToAdopt } from '#shared/law/readiness.ts'
import { sectionState } from '#shared/law/section-state.ts'
import { sectionIds, type School } from '#shared/school/school.ts'
import { sectionPage } from '#shared/catalogue/section-page.ts'
import { agenda } from '#shared/year/agenda.ts'
import { newId } from '../host/system.ts'
import { createSchoolAt, defaultStoreOptions, readSchool } from '../store/index.ts'
import type { SaveFailure } from '../store/types.ts'
import type { WordCheck } from '../word/check.ts'
import { fileNameOf } from '../word/file-name.ts'
import { makeWord } from '../word/make-file.ts'
import { placeFile } from '../word/place.ts'

export type Result =
  | { readonly ok: true; /** For people. */ readonly text: string; /** For --json; the shapes stand in docs/command-line.md. */ readonly data: unknown }
  | { readonly ok: false; readonly sentence: string }

const WORD_WORKER = new URL('./word-worker.js', import.meta.url)
const TIME_LIMIT = 120_000

export async function exampleAt(place: string): Promise<Result> {
  const folder = path.resolve(place)
  if (await isThere(folder)) return { ok: false, sentence: `De map ${place} bestaat al: kies een nieuwe map.` }
  const made = await createSchoolAt(folder, exampleSchool(newId), defaultStoreOptions())
  if (!made.ok) return { ok: false, sentence: `${unmade[made.why]}: kies voor ${place} een andere plek.` }
  return { ok: true, text: `De voorbeeldschool staat in ${made.folder}`, data: { folder: made.folder } }
}

/** A link that leads nowhere is there too. */
const isThere = (place: string): Promise<boolean> => lstat(place).then(() => true, () => false)

/** Why something could not be written, as the beginning of a sentence. */
const unmade: Readonly<Record<SaveFailure | 'exists' | 'bad-name', string>> = {
  'exists': 'Die map bestaat al',
  'bad-name': 'Die naam kan niet',
  'disk-full': 'De schijf is vol',
  'folder-gone': 'Die map is er niet en is niet te maken',
  'locked': 'Een ander programma houdt die map vast',
  'denied': 'Daar mag niet worden geschreven',
  'changed-outside': 'Een ander programma schrijft daar ook',
  'write-failed': 'Schrijven is daar niet gelukt'
}

export async function checkOf(place: string, day: IsoDay): Promise<Result> {
  return withSchool(place, (school) => {
    const items = missing(school, catalogue, day)
    const sections = sectionIds.map((id) => {
      const { state, label } = sectionState(school, id, items, day)
      return { id, title: sectionPage(catalogue, id, school, day).title, state, stateText: label, missing: missingIn(items, id) }
    })
    const lines = sections.flatMap((section) => [
      `${section.title}: ${section.stateText}`,
      ...section.missing.map((item) => `  - ${item.text} (${item.hint ? 'tip' : item.ground.label})`)
    ])
    const open = items.filter((item) => item.phase === 'section' && !item.hint).length
    const steps = [['Klaar voor de MR', 'forMr', readyForMr(items)], ['Klaar om vast te stellen', 'toAdopt', readyToAdopt(items)]] as const
    const closing = open === 0 ? 'Er mist niets meer.' : open === 1 ? 'Er mist nog 1 ding.' : `Er missen nog ${open} dingen.`
    return {
      ok: true,
      text: [
        `${school.identity.name}, ${writeDay(day)}`, '', ...lines, '',
        ...steps.map(([title, , { ready, must }]) => `${title}: ${ready ? 'ja' : `nee, er ${must.length === 1 ? 'moet nog 1 ding' : `moeten nog ${must.length} dingen`} gebeuren`}.`), closing
      ].join('\n'),
      data: { school: school.identity.name, date: day, complete: open === 0, sections, ready: Object.fromEntries(steps.map(([, key, { ready, must }]) => [key, { ready, must }])) }
    }
  })
}

export async function agendaOf(place: string, day: IsoDay): Promise<Result> {
  return withSchool(place, (school) => {
    const view = agenda(school, catalogue, day)
    const lines = view.rhythms.flatMap((rhythm) => [
      '',
      `${rhythm.title} (${rhythm.ground.label})`,
      ...[rhythm.statusText, ...rhythm.sentences, ...rhythm.asks, ...rhythm.missed.map((missed) => missed.text)].map((sentence) => `  ${sentence}`)
    ])
    return { ok: true, text: [`${school.identity.name}, ${writeDay(day)}`, view.headline, ...lines].join('\n'), data: { school: school.identity.name, ...view } }
  })
}

interface MadeFile {
  readonly kind: DocumentKind
  readonly file: string
  readonly check: WordCheck
}

/** Makes all documents in memory first; then all are written, or none. */
export async function documentsOf(place: string, out: string, kinds: readonly DocumentKind[], day: IsoDay): Promise<Result> {
  return withSchool(place, async (school) => {
    const finished: { kind: DocumentKind; name: string; bytes: Uint8Array; check: WordCheck }[] = []
    for (const kind of new Set(kinds)) {
      const outline = compose(kind, presentSource(school, catalogue, day))
      const made = await makeWord({ outline, worker: WORD_WORKER, timeLimitMs: TIME_LIMIT })
      if (!made.ok) return { ok: false, sentence: unfinished(kind, made.why) }
      finished.push({ kind, name: fileNameOf(outline.fileTitle), bytes: made.bytes, check: made.check })
    }
    const documents = await writeAll(path.resolve(out), finished)
    if (typeof documents === 'string') return { ok: false, sentence: `${documents}: kies voor --out een andere map.` }
    return {
      ok: true,
      text: documents.map(({ file, check }) => `${file}\n  ${check.sentence}`).join('\n'),
      data: { school: school.identity.name, date: day, documents }
    }
  })
}

const unfinished = (kind: DocumentKind, why: 'document-failed' | 'document-too-slow' | 'cancelled'): string =>
  why === 'document-too-slow' ? `Het document "${kind}" duurde te lang en is gestopt.` : `Het document "${kind}" is niet gemaakt.`

/** The files where they were asked, or why not; then nothing of ours is left there. A file that is there is never written over. */
async function writeAll(target: string, finished: readonly { kind: DocumentKind; name: string; bytes: Uint8Array; check: WordCheck }[]): Promise<readonly MadeFile[] | string> {
  const written: string[] = []
  const firstMade = await mkdir(target, { recursive: true }).catch(() => null)
  if (firstMade === null) return unmade['folder-gone']
  const documents: MadeFile[] = []
  for (const { kind, name, bytes, check } of finished) {
    const placed = await placeFile(target, name, bytes)
    if (!placed.ok) {
      await Promise.all(written.map((file) => rm(file, { force: true })))
      if (firstMade !== undefined) await rm(firstMade, { recursive: true, force: true })
      return placed.why in unmade ? unmade[placed.why as SaveFailure] : unmade['write-failed']
    }
    if (placed.fresh) written.push(placed.path)
    documents.push({ kind, file: placed.path, check })
  }
  return documents
}

async function withSchool(place: string, work: (school: School) => Result | Promise<Result>): Promise<Result> {
  const read = await readSchool(path.resolve(place), defaultStoreOptions())
  switch (read.state) {
    case 'ok':
      return work(read.school)
    case 'missing':
      return { ok: false, sentence: `${place} bestaat niet: noem de map van de school of het bestand school.json.` }
    case 'not-a-school':
      return { ok: false, sentence: `In ${place} staat geen school: noem de map waarin school.json staat.` }
    case 'damaged':
      return { ok: false, sentence: `Het bestand van de school in ${place} is beschadigd: open de school in het programma om een eerdere versie terug te zetten.` }
    case 'newer':
      return { ok: false, sentence: `De school in ${place} is gemaakt met een nieuwere versie van dit programma: installeer die versie eerst.` }
    case 'unreadable':
      return { ok: false, sentence: `De school in ${place} is nu niet te lezen: sluit andere programma's die het bestand gebruiken en probeer het opnieuw.` }
  }
}
