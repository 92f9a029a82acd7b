// The delivery of a school to its partnership: the document, the table and the file for programs, of the version that was adopted last.
import path from 'node:path'
import { writeDay, type IsoDay } from '#shared/day.ts'
import { hasPartnership } from '#shared/law/applies.ts'
import { dataOf } from '../host/documents/data-file.ts'
import { DocumentSources } from '../host/documents/document-sources.ts'
import { defaultStoreOptions } from '../store/index.ts'
import { makeEach, withSchool, type Result } from './commands.ts'
import { writeAll } from './writing.ts'

const KIND = 'delivery'

/** All in memory first; then all are written, or none. Without a version that can be read it is a concept, and says so. */
export async function deliveryOf(place: string, out: string, today: IsoDay): Promise<Result> {
  return withSchool(place, async (school, folder) => {
    if (!hasPartnership(school))
      return { ok: false, sentence: `De school in ${place} heeft geen samenwerkingsverband: er is niets te leveren.` }
    const sources = new DocumentSources(folder, defaultStoreOptions())
    const adopted = await sources.newestAdopted(school, today)
    const source = adopted?.source ?? (await sources.present(school, today))
    const made = await makeEach([KIND], source)
    if (typeof made === 'string') return { ok: false, sentence: made }
    const finished = made.map(({ name, bytes }) => ({ form: 'word', name, bytes }))
    for (const form of ['csv', 'json'] as const) {
      const data = await dataOf(form, { kind: KIND, fileTitle: KIND }, source)
      if (data !== undefined) finished.unshift({ form, name: data.fileName, bytes: data.bytes })
    }
    const written = await writeAll(path.resolve(out), finished)
    if (!written.ok) return { ok: false, sentence: `${written.why}: kies voor --out een andere map.` }
    const files = finished.map(({ form }, at) => ({ form, file: written.paths[at] ?? '' }))
    const sentence =
      adopted === undefined
        ? 'Dit is een concept van het profiel van nu: er is geen vastgestelde versie die te lezen is.'
        : `Dit komt uit de versie die is vastgesteld op ${writeDay(adopted.source.today)}.`
    return {
      ok: true,
      text: [...files.map(({ file }) => file), sentence].join('\n'),
      data: { school: school.identity.name, date: today, version: adopted?.id ?? null, sentence, files }
    }
  })
}
