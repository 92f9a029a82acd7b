// What the host asks of the machine, answered with the desktop's own dialogs and programs.
import { app, dialog, shell, type BrowserWindow, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { within } from '../host/machine/patience.ts'
import type { Desk, PlaceToPick, SeveralToPick, ToPick } from '../host/machine/types.ts'
import { loginStart } from './login-start.ts'
import { notify } from './notify.ts'
import { pdfPrinter } from './print.ts'

export interface DeskOptions {
  /** The window that the dialog belongs to. */
  readonly window: () => BrowserWindow | undefined
  /** Where the dialogs begin. */
  readonly schoolsFolder: string
}

const DATA = ['json']
const ANSWERS = { name: 'Antwoorden', extensions: [...DATA, 'zip'] }

const TO_PICK: Readonly<Record<ToPick, OpenDialogOptions>> = {
  'school-folder': {
    title: 'Kies de map van een school',
    buttonLabel: 'Open deze school',
    properties: ['openDirectory']
  },
  'copy-folder': {
    title: 'Kies een map voor de kopie',
    buttonLabel: 'Bewaar hier',
    properties: ['openDirectory', 'createDirectory']
  },
  'region-folder': {
    title: 'Kies de map van een regio',
    buttonLabel: 'Open deze regio',
    properties: ['openDirectory']
  },
  'deliveries-folder': {
    title: 'Kies de map met leveringen',
    buttonLabel: 'Lees in',
    properties: ['openDirectory']
  },
  zip: {
    title: 'Kies het zip-bestand van een school',
    buttonLabel: 'Kijk wat erin staat',
    filters: [{ name: 'Zip-bestand', extensions: ['zip'] }],
    properties: ['openFile']
  },
  bundle: {
    title: 'Kies de bundel van uw regio',
    buttonLabel: 'Lees in',
    filters: [{ name: 'Bundel voor scholen', extensions: DATA }],
    properties: ['openFile']
  },
  'own-answers': {
    title: 'Kies het bestand van de directeur',
    buttonLabel: 'Lees in',
    filters: [ANSWERS],
    properties: ['openFile']
  }
}

const SEVERAL_TO_PICK: Readonly<Record<SeveralToPick, OpenDialogOptions>> = {
  answers: {
    title: 'Kies de bestanden met antwoorden',
    buttonLabel: 'Lees in',
    filters: [ANSWERS],
    properties: ['openFile', 'multiSelections']
  },
  deliveries: {
    title: 'Kies de leveringen van scholen',
    buttonLabel: 'Lees in',
    filters: [{ name: 'Leveringen', extensions: [...DATA, 'zip'] }],
    properties: ['openFile', 'multiSelections']
  }
}

const PLACES_TO_PICK: Readonly<Record<PlaceToPick, SaveDialogOptions>> = {
  zip: {
    title: 'Waar komt het zip-bestand?',
    filters: [{ name: 'Zip-bestand', extensions: ['zip'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory']
  },
  list: {
    title: 'Waar komt de lijst voor uw scholen?',
    filters: [{ name: 'Lijst voor scholen', extensions: DATA }],
    properties: ['showOverwriteConfirmation', 'createDirectory']
  },
  sheet: {
    title: 'Waar komt het gespreksblad? Kies een plek buiten de map van uw school.',
    filters: [{ name: 'Word-document', extensions: ['docx'] }],
    // Windows keeps no trace of it among the documents of late.
    properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent']
  }
}

/** A dialog opens elsewhere when the usual folder does not answer for so many milliseconds. */
const PATIENCE = 1_000
const isThere = async (folder: string): Promise<boolean> =>
  (await within(
    PATIENCE,
    stat(folder).then(
      () => true,
      () => false
    )
  )) === true

export function desktopDesk({ window, schoolsFolder }: DeskOptions): Desk {
  const opened = async (options: OpenDialogOptions): Promise<readonly string[] | null> => {
    const parent = window()
    const all: OpenDialogOptions = {
      ...options,
      ...((await isThere(schoolsFolder)) ? { defaultPath: schoolsFolder } : {})
    }
    const { canceled, filePaths } = await (parent === undefined
      ? dialog.showOpenDialog(all)
      : dialog.showOpenDialog(parent, all))
    return canceled || filePaths.length === 0 ? null : filePaths
  }
  /** Begins beside the schools each time, wherever the last one went. */
  const placed = async (fileName: string, options: SaveDialogOptions): Promise<string | null> => {
    const parent = window()
    const all: SaveDialogOptions = {
      ...options,
      buttonLabel: 'Bewaar hier',
      defaultPath: path.join(path.dirname(schoolsFolder), fileName)
    }
    const { canceled, filePath } = await (parent === undefined
      ? dialog.showSaveDialog(all)
      : dialog.showSaveDialog(parent, all))
    return canceled || filePath === '' ? null : filePath
  }
  return {
    pick: async (what) => (await opened(TO_PICK[what]))?.[0] ?? null,
    pickSeveral: (what) => opened(SEVERAL_TO_PICK[what]),
    pickPlace: (what, fileName) => placed(fileName, PLACES_TO_PICK[what]),
    openPath: async (place) => (await shell.openPath(place)) === '',
    showInFolder: (place) => shell.showItemInFolder(place),
    openLink: (href) => shell.openExternal(href),
    printPdf: pdfPrinter(),
    notify: (notice, onClick) => notify(notice, onClick),
    startAtLogin: loginStart(),
    // The bar of tasks in Windows takes a picture there, and no number.
    setBadge: process.platform === 'win32' ? null : (count) => void app.setBadgeCount(count)
  }
}
