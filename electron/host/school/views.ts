// What a window is shown of a school: the store's and the host's facts in the contract's form.
import path from 'node:path'
import type { HeldWork, OpenedSchool, SchoolSummary, SpareCopy } from '#shared/contract/contract.ts'
import { writeDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import type { Generation, Opened } from '../../store/types.ts'
import { EDITED_OUTSIDE } from './edited-outside.ts'
import type { OpenSchool } from './open-school.ts'
import type { HeldFile } from '../own-folder/recovery.ts'
import { localDay, localTime } from '../machine/system.ts'

export function view(school: OpenSchool, viewerId: string): OpenedSchool {
  return {
    state: 'open',
    schoolId: school.id,
    school: school.value,
    revision: school.currentRevision,
    access: school.accessOf(viewerId),
    place: school.folder,
    save: school.saveState,
    noSpare: school.noSpare,
    remark: remarkOn(school),
    held: school.accessOf(viewerId).mode === 'write' ? school.offered : []
  }
}

/** What the director must look after in the file of a school. */
export const remarkOn = ({ openStore }: OpenSchool): string | null =>
  openStore?.isEdited === true ? EDITED_OUTSIDE : null

/** What the list shows of a school itself. */
export interface ListedFacts extends Pick<School, 'identity' | 'example'> {
  readonly next: SchoolSummary['next']
  readonly reminder: SchoolSummary['reminder']
}

export function summary(
  id: string,
  folder: string,
  school: ListedFacts | undefined,
  state: SchoolSummary['state'],
  held: readonly HeldWork[],
  spares: readonly SpareCopy[] = []
): SchoolSummary {
  return {
    id,
    name: school?.identity.name ?? path.basename(folder),
    townName: school?.identity.place ?? '',
    sector: school?.identity.sector ?? null,
    example: school?.example ?? false,
    place: folder,
    state,
    next: school?.next ?? null,
    reminder: school?.reminder ?? '',
    held,
    spares
  }
}

export const heldWork = ({ id, heldAt, state }: HeldFile): HeldWork => ({ id, label: momentLabel(heldAt), state })

export const spareCopy = (
  { id, madeAt, name }: Generation,
  from: SpareCopy['from'],
  fileName: string | null = null
): SpareCopy => ({ id, label: momentLabel(madeAt), schoolName: name, from, fileName })

/** All that can be put in the place of a school that cannot be used, newest first. */
export function sparesOf(
  { generations, copies }: Pick<Extract<Opened, { state: 'damaged' }>, 'generations' | 'copies'>,
  snapshots: readonly Generation[]
): readonly SpareCopy[] {
  const all = [
    ...generations.map((one) => ({ at: one.madeAt, copy: spareCopy(one, 'back-ups') })),
    ...copies.map(({ id, fileName, changedAt, value }) => ({
      at: changedAt,
      copy: spareCopy({ id, madeAt: changedAt, name: value.identity.name }, 'beside', fileName)
    })),
    ...snapshots.map((one) => ({ at: one.madeAt, copy: spareCopy(one, 'here') }))
  ]
  return all.toSorted((one, other) => other.at - one.at).map(({ copy }) => copy)
}

/** Milliseconds since 1970 as "23 november 2026, 14:03", in local time. */
export function momentLabel(milliseconds: number): string {
  const moment = new Date(milliseconds)
  return `${writeDay(localDay(moment))}, ${localTime(moment)}`
}

const DAMAGE = {
  gone: 'Het bestand van deze school is weg uit de map.',
  empty: 'Het bestand van deze school is leeg.',
  truncated: 'Het bestand van deze school is niet af: het einde ontbreekt.',
  'not-json': 'Het bestand van deze school is beschadigd en niet te lezen.',
  'wrong-shape': 'Het bestand van deze school ziet er anders uit dan dit programma verwacht.'
} as const

export function damageSentence(opened: Extract<Opened, { state: 'damaged' }>, hasSpares: boolean): string {
  const kept =
    opened.keptCopy === null ? 'Er is niets veranderd.' : 'Een kopie ervan is bewaard in de map van de school.'
  const wayOn = hasSpares
    ? 'Hieronder staan eerdere versies die wel goed zijn. Zet er een terug om verder te werken.'
    : 'Er is nog geen eerdere versie bewaard. Zet zelf een kopie van school.json terug in de map, of begin opnieuw met uw school.'
  return `${DAMAGE[opened.damage]} ${kept} ${wayOn}`
}
