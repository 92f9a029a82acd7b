// The program's name and places, before anything else asks for them.
import { app } from 'electron'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { placesIn } from '../host/machine/arguments.ts'
import { dataFolder, schoolsFolder } from '../host/machine/system.ts'

export interface Program {
  /** Settings and the log of bugs. */
  readonly dataFolder: string
  /** Where new schools are made. */
  readonly schoolsFolder: string
  /** The built window. */
  readonly windowFolder: string
  readonly preload: string
  readonly wordWorker: URL
  readonly regionWorker: URL
  /** What this start was asked to open. */
  readonly places: readonly string[]
}

/** `dist` is the address of the folder with the built files. */
export function nameTheProgram(dist: URL): Program {
  app.setName('SOP-wijzer')
  if (process.platform === 'win32') app.setAppUserModelId('nl.sop-wijzer.app')
  const data = dataFolder(app.getPath('userData'))
  app.setPath('userData', data)
  // Chromium's own files (caches) in a folder of their own, apart from the settings.
  app.setPath('sessionData', path.join(data, 'venster'))
  const place = (name: string): string => fileURLToPath(new URL(name, dist))
  return {
    dataFolder: data,
    schoolsFolder: schoolsFolder(app.getPath('documents')),
    windowFolder: place('renderer'),
    preload: place('preload.cjs'),
    wordWorker: new URL('word-worker.js', dist),
    regionWorker: new URL('region-worker.js', dist),
    places: placesIn(process.argv.slice(1), [app.getAppPath()], process.cwd())
  }
}
