// The short table at the end of a document: which rule belongs to which part, where it is written, when it was read.
import type { Catalogue, GroundKey } from '../catalogue/catalogue.ts'
import type { Words } from '../catalogue/fill.ts'
import { parseDay, writeDay, type IsoDay } from '../day.ts'
import { frameOn, groundFor } from '../law/frames.ts'
import type { Ground } from '../law/ground.ts'
import type { School } from '../school/school.ts'
import { agenda } from '../year/agenda.ts'
import type { KeyMaker } from './keys.ts'
import type { Table } from './outline.ts'
import { NOTHING, table } from './parts.ts'

const subjects: readonly (readonly [GroundKey, string])[] = [
  ['vision', 'Visie op ondersteuning'],
  ['basic-support', 'Basisondersteuning'],
  ['school-guide', 'Schoolgids'],
  ['pupils-say', 'Inbreng van leerlingen'],
  ['mr-advice', 'Advies van de MR'],
  ['guide-consent', 'Instemming met de schoolgids']
]

export function groundsTable(school: School, catalogue: Catalogue, today: IsoDay, words: Words, key: KeyMaker): Table {
  const rows = subjects.map(([id, subject]) => {
    const ground = groundFor(catalogue, school.identity.sector, id, today, words)
    return { id, subject, ground, rule: ground.sentence }
  })
  const [fourYears] = agenda(school, catalogue, today).rhythms
  const duty = frameOn(catalogue, school.identity.sector, today).fourYears
  const wanted = fourYears.ground.kind === 'unknown' ? 'Wie dit vraagt, is nog niet bekend.' : fourYears.ground.sentence
  const fourYearsRule = [...(duty.statutory ? [] : duty.sentences), wanted].join(' ')
  return table(
    key('grounds', 'table'),
    'Regels en bronnen',
    [{ header: 'Onderdeel', width: 22 }, { header: 'Wat er geldt', width: 40 }, { header: 'Waar dat staat', width: 38 }],
    [...rows, { id: 'four-years', subject: fourYears.title, ground: fourYears.ground, rule: fourYearsRule }].map((row) => ({
      key: key('grounds', row.id),
      cells: [row.subject, row.rule, whereWritten(row.ground)]
    }))
  )
}

/** Article, source and the day on which it was read, a line each; "controleer dit" where no source proves it in full. */
function whereWritten(ground: Ground): string {
  const checked = parseDay(ground.checkedOn)
  const lines = [
    ground.article,
    ground.source,
    checked === undefined ? '' : `Gelezen op ${writeDay(checked)}.`,
    ground.unconfirmed ? 'Controleer dit.' : ''
  ].filter((line) => line !== '')
  return lines.length === 0 ? NOTHING : lines.join('\n')
}
