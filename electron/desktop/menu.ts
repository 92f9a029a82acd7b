// The native menus, in Dutch. Undo and redo are the program's own, so they go to the window as commands.
import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '#shared/contract/contract.ts'

export interface MenuActions {
  readonly command: (command: MenuCommand) => void
  readonly newWindow: () => void
  readonly mac: boolean
  /** Developers' items, only outside the packaged program. */
  readonly developing: boolean
}

type Items = MenuItemConstructorOptions[]

const separator = { type: 'separator' } as const

export function applicationMenu({ command, newWindow, mac, developing }: MenuActions): Items {
  const send = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => command(name),
    // The keys reach the page first, which knows the field that has the focus; the menu only shows them.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false })
  })
  const about = send('Over SOP-wijzer', 'about')
  const quit: MenuItemConstructorOptions = {
    label: mac ? 'Stop SOP-wijzer' : '&Afsluiten',
    role: 'quit',
    accelerator: 'CmdOrCtrl+Q'
  }
  const macMenu: Items = mac
    ? [
        {
          label: 'SOP-wijzer',
          submenu: [
            about,
            separator,
            { label: 'Verberg SOP-wijzer', role: 'hide' },
            { label: 'Verberg andere', role: 'hideOthers' },
            { label: 'Toon alles', role: 'unhide' },
            separator,
            quit
          ]
        }
      ]
    : []
  return [
    ...macMenu,
    {
      label: '&Bestand',
      submenu: [
        send('&Scholen…', 'schools'),
        { label: '&Nieuw venster', accelerator: 'CmdOrCtrl+Shift+N', click: newWindow },
        separator,
        send('&Bewaar kopie elders…', 'save-copy'),
        separator,
        { label: '&Venster sluiten', role: 'close', accelerator: 'CmdOrCtrl+W' },
        ...(mac ? [] : [quit])
      ]
    },
    {
      label: 'Be&werken',
      submenu: [
        send('&Ongedaan maken', 'undo', 'CmdOrCtrl+Z'),
        send('Op&nieuw', 'redo', mac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
        separator,
        { label: 'K&nippen', role: 'cut' },
        { label: '&Kopiëren', role: 'copy' },
        { label: '&Plakken', role: 'paste' },
        { label: 'Plakken zonder &opmaak', role: 'pasteAndMatchStyle' },
        separator,
        { label: '&Alles selecteren', role: 'selectAll' }
      ]
    },
    {
      label: 'Bee&ld',
      submenu: [
        send('Va&ndaag', 'overview'),
        send('&Documenten', 'documents'),
        separator,
        { label: '&Groter', role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
        { label: '&Kleiner', role: 'zoomOut' },
        { label: 'Gewone g&rootte', role: 'resetZoom' },
        separator,
        { label: '&Volledig scherm', role: 'togglefullscreen' },
        ...(developing
          ? ([
              separator,
              { label: 'Opnieuw laden', role: 'reload' },
              { label: 'Hulpmiddelen voor ontwikkelaars', role: 'toggleDevTools' }
            ] as Items)
          : [])
      ]
    },
    { label: '&Help', role: 'help', submenu: [mac ? send('Over dit programma', 'about') : about] }
  ]
}

/** What the right mouse button offers: in a field what can be done there, on selected text copying; otherwise nothing. */
export function contextMenu({
  isEditable,
  selectionText,
  editFlags
}: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>): Items {
  const copy: MenuItemConstructorOptions = { label: 'Kopiëren', role: 'copy', enabled: editFlags.canCopy }
  if (isEditable) {
    return [
      { label: 'Knippen', role: 'cut', enabled: editFlags.canCut },
      copy,
      { label: 'Plakken', role: 'paste', enabled: editFlags.canPaste },
      separator,
      { label: 'Alles selecteren', role: 'selectAll', enabled: editFlags.canSelectAll }
    ]
  }
  return selectionText.trim() === '' ? [] : [copy]
}
