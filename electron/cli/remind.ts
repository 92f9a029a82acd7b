// What is due in all schools that this computer knows: what the check at login does, in text. Reads only, and remembers nothing.
import { catalogue } from '#assets/load.ts'
import { writeDay, type IsoDay } from '#shared/day.ts'
import { dueLine } from '#shared/planning/due.ts'
import { namelessWhat } from '#shared/planning/nameless.ts'
import { reminderSentence } from '#shared/planning/reminders.ts'
import { nameOr } from '#shared/text.ts'
import { PATIENCE, Questions } from '../host/machine/patience.ts'
import { dataFolder, schoolsFolder, usualPlaces } from '../host/machine/system.ts'
import { knownSchools } from '../host/own-folder/known-schools.ts'
import { checkSchools, type CheckedSchool, type Unread } from '../host/reminding/check-schools.ts'
import { defaultStoreOptions } from '../store/index.ts'
import type { Result } from './commands.ts'
import { unreadWords } from './unread.ts'

/** Something is due · nothing is, as far as every school could be read. */
const DUE = 3
const UNREAD = 4

export async function remindAll(today: IsoDay): Promise<Result> {
  const usual = usualPlaces()
  let isListRead = true
  const onReport = (): void => void (isListRead = false)
  const known = knownSchools(dataFolder(usual.data), schoolsFolder(usual.documents), Date.now, onReport, true)
  const checked = await checkSchools(
    { known, store: defaultStoreOptions(), questions: new Questions(), patience: PATIENCE },
    today
  )
  const schools = checked.map((one) => toldOf(one, today))
  const times = checked.flatMap((one) => (one.state === 'ok' ? one.reminders.map(({ time }) => time) : []))
  const sentence = reminderSentence(catalogue, times)
  const isAllRead = isListRead && schools.every(({ state }) => state === 'ok')
  return {
    ok: true,
    code: times.length > 0 ? DUE : isAllRead ? 0 : UNREAD,
    text: [
      writeDay(today),
      sentence === '' ? 'SOP-wijzer: er is nu niets te doen.' : sentence,
      ...(isListRead ? [] : [UNREAD_LIST]),
      ...(schools.length === 0 && isListRead ? ['Deze computer kent nog geen school.'] : []),
      ...schools.flatMap(linesOf)
    ].join('\n'),
    data: { date: today, sentence, isListRead, schools: schools.map(({ lines: _lines, ...facts }) => facts) }
  }
}

const UNREAD_LIST =
  'De lijst met scholen is nu niet te lezen: open SOP-wijzer een keer. Hieronder staan alleen de scholen in de gewone map.'

interface Told {
  readonly school: string | null
  readonly folder: string
  readonly state: 'ok' | Unread['state']
  readonly due: readonly object[]
  readonly lines: readonly string[]
}

/** What is told of a deadline names nobody: a script may pass it on. */
function toldOf(one: CheckedSchool, today: IsoDay): Told {
  const { folder } = one
  if (one.state === 'unread') {
    const { read } = one
    return { school: null, folder, state: read.state, due: [], lines: [`${unreadSentence(read, folder)}.`] }
  }
  const whatOf = namelessWhat(one.school, catalogue)
  const due = one.reminders.map(({ deadline, toldOn, time }) => ({
    id: deadline.id,
    kind: deadline.kind,
    day: deadline.day,
    limit: deadline.limit,
    time,
    what: whatOf(deadline),
    whose: deadline.whose,
    ground: deadline.ground,
    toldOn
  }))
  const lines = one.reminders.map(
    ({ deadline }) => `  ${dueLine(catalogue, deadline, today)}: ${whatOf(deadline)} (${deadline.ground.label})`
  )
  return {
    school: one.school.identity.name,
    folder,
    state: 'ok',
    due,
    lines: [nameOr(one.school.identity.name, folder), ...(lines.length === 0 ? ['  Er is nu niets te doen.'] : lines)]
  }
}

const linesOf = ({ lines }: Told): readonly string[] => ['', ...lines]

function unreadSentence(read: Unread, folder: string): string {
  switch (read.state) {
    case 'missing':
    case 'not-a-school':
      return `In ${folder} staat de school niet meer: sluit de stick of de netwerkmap aan, of haal de school in het programma van de lijst`
    case 'silent':
      return `De schijf of de netwerkmap van ${folder} antwoordt niet: kijk die na en probeer het opnieuw`
    default:
      return unreadWords(read, folder)
  }
}
