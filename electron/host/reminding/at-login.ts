// The looking of a start at login, which has no host. A bundle of its own, with nothing that it does not need (build/build.mjs): reading the program
// takes longer than looking at the schools.
import { PATIENCE, Questions } from '../machine/patience.ts'
import { systemClock } from '../machine/system.ts'
import { knownSchools } from '../own-folder/known-schools.ts'
import { remindedFile } from '../own-folder/reminded.ts'
import { defaultStoreOptions } from '../../store/index.ts'
import { Reminding, type RemindingOptions } from './reminding.ts'

export interface AtLogin extends Pick<RemindingOptions, 'desk' | 'openTask'> {
  readonly dataFolder: string
  readonly schoolsFolder: string
  readonly report: (error: unknown) => void
}

/** Of all schools that this computer knows. It writes nothing but what it told. */
export const remindingAtLogin = ({ dataFolder, schoolsFolder, report, desk, openTask }: AtLogin): Reminding =>
  new Reminding({
    checking: {
      known: knownSchools(dataFolder, schoolsFolder, Date.now, report, true),
      store: defaultStoreOptions(),
      questions: new Questions(),
      patience: PATIENCE
    },
    file: remindedFile(dataFolder),
    clock: systemClock(),
    desk,
    openTask
  })
