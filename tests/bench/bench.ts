// Runs the measurements and prints a row each: the figure, the goal, and whether it is met.
import { documents } from './documents.ts'
import { firstScreen } from './first-screen.ts'
import { keystroke } from './keystroke.ts'
import { listOfSchools } from './list.ts'
import { loginCheck } from './login.ts'
import type { Bench, Measurement } from './measurement.ts'
import { planning } from './planning.ts'
import { privacy } from './privacy.ts'
import { regionOfManySchools } from './region.ts'
import { durableSave } from './save.ts'
import { coldStart } from './start.ts'

const measurements: Readonly<Record<string, Measurement>> = {
  save: durableSave,
  list: listOfSchools,
  start: coldStart,
  screen: firstScreen,
  keystroke,
  documents,
  privacy,
  planning,
  login: loginCheck,
  region: regionOfManySchools
}

export async function bench(options: Bench): Promise<void> {
  for (const [name, measure] of Object.entries(measurements)) {
    if (options.only.length > 0 && !options.only.includes(name)) continue
    const rows = await measure(options)
    if (typeof rows === 'string') console.log(`${name}: not measured, because ${rows}`)
    else
      for (const row of rows)
        console.log(`${row.met ? 'met    ' : 'NOT MET'}  ${row.what}: ${row.figure}  (goal ${row.goal})`)
  }
}
