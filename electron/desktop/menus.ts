// Puts the menus in place and sends their commands to the window in front.
import { app, Menu, type BrowserWindow } from 'electron'
import type { MenuCommand } from '#shared/contract/contract.ts'
import { applicationMenu, contextMenu } from './menu.ts'
import { tellWindow, type Windows } from './windows.ts'

export function showMenus(windows: Windows): void {
  const actions = {
    command: (command: MenuCommand) => sendCommand(windows, command),
    newWindow: () => void windows.open(),
    mac: process.platform === 'darwin',
    developing: !app.isPackaged
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate(applicationMenu(actions)))
}

export function sendCommand(windows: Windows, command: MenuCommand): void {
  const window = windows.current()
  if (window !== undefined) tellWindow(window, { type: 'menu', command })
}

export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = contextMenu(params)
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}
