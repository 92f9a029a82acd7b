// What the host asks of the machine, answered with the desktop's own dialogs and programs.
import { app, dialog, shell, type BrowserWindow, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { within } from '../host/machine/patience.ts'
import type { Desk } from '../host/machine/types.ts'
import { loginStart } from './login-start.ts'
import { notify } from './notify.ts'
import { pdfPrinter } from './print.ts'

export interface DeskOptions {
  /** The window that the dialog belongs to. */
  readonly window: () => BrowserWindow | undefined
  /** Where the dialogs begin. */
  readonly schoolsFolder: string
}

const ANSWERS = { name: 'Antwoorden', extensions: ['json', 'zip'] }
const TEMPLATE = { name: 'Lijst voor scholen', extensions: ['json'] }
const DELIVERIES = { name: 'Leveringen', extensions: ['json', 'zip'] }
const WORD = { name: 'Word-document', extensions: ['docx'] }
const BUNDLE = { name: 'Bundel voor scholen', extensions: ['json'] }
const ZIP = { name: 'Zip-bestand', extensions: ['zip'] }

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
  const pickSeveral = async (options: OpenDialogOptions): Promise<readonly string[] | null> => {
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
  const pick = async (options: OpenDialogOptions): Promise<string | null> => (await pickSeveral(options))?.[0] ?? null
  /** Begins beside the schools each time, wherever the last one went. */
  const pickPlace = async (fileName: string, options: SaveDialogOptions): Promise<string | null> => {
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
    pickSchoolFolder: () =>
      pick({
        title: 'Kies de map van een school',
        buttonLabel: 'Open deze school',
        properties: ['openDirectory']
      }),
    pickCopyFolder: () =>
      pick({
        title: 'Kies een map voor de kopie',
        buttonLabel: 'Bewaar hier',
        properties: ['openDirectory', 'createDirectory']
      }),
    pickZipPlace: (fileName) =>
      pickPlace(fileName, {
        title: 'Waar komt het zip-bestand?',
        filters: [ZIP],
        properties: ['showOverwriteConfirmation', 'createDirectory']
      }),
    pickSheetPlace: (fileName) =>
      pickPlace(fileName, {
        title: 'Waar komt het gespreksblad? Kies een plek buiten de map van uw school.',
        filters: [WORD],
        // Windows keeps no trace of it among the documents of late.
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent']
      }),
    pickZip: () =>
      pick({
        title: 'Kies het zip-bestand van een school',
        buttonLabel: 'Kijk wat erin staat',
        filters: [ZIP],
        properties: ['openFile']
      }),
    pickAnswers: (many) =>
      pickSeveral({
        title: many === 'one' ? 'Kies het bestand van de directeur' : 'Kies de bestanden met antwoorden',
        buttonLabel: 'Lees in',
        filters: [ANSWERS],
        properties: many === 'one' ? ['openFile'] : ['openFile', 'multiSelections']
      }),
    pickTemplatePlace: (fileName) =>
      pickPlace(fileName, {
        title: 'Waar komt de lijst voor uw scholen?',
        filters: [TEMPLATE],
        properties: ['showOverwriteConfirmation', 'createDirectory']
      }),
    pickDeliveries: (from) =>
      pickSeveral({
        title: from === 'files' ? 'Kies de leveringen van scholen' : 'Kies de map met leveringen',
        buttonLabel: 'Lees in',
        ...(from === 'files' ? { filters: [DELIVERIES] } : {}),
        properties: from === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory']
      }),
    pickRegionFolder: () =>
      pick({
        title: 'Kies de map van een regio',
        buttonLabel: 'Open deze regio',
        properties: ['openDirectory']
      }),
    pickBundle: () =>
      pick({
        title: 'Kies de bundel van uw regio',
        buttonLabel: 'Lees in',
        filters: [BUNDLE],
        properties: ['openFile']
      }),
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
