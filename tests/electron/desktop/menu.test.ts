// The menus: every command has its place, and nothing is in another language.
import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { menuCommands, type MenuCommand } from '#shared/contract/program.ts'
import { applicationMenu, contextMenu } from '../../../electron/desktop/menu.ts'

type Item = MenuItemConstructorOptions

const all = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])])

function menu(mac: boolean, developing = false): { items: Item[]; sent: MenuCommand[]; opened: () => number } {
  const sent: MenuCommand[] = []
  let windows = 0
  const items = all(
    applicationMenu({ command: (command) => sent.push(command), newWindow: () => windows++, mac, developing })
  )
  return { items, sent, opened: () => windows }
}

const click = (item: Item): void => {
  const act = item.click as (() => void) | undefined
  act?.()
}

test.each([false, true])('every command of the program can be chosen (macOS: %s)', (mac) => {
  const { items, sent, opened } = menu(mac)
  items.forEach(click)
  expect(new Set(sent)).toEqual(new Set(menuCommands))
  expect(opened()).toBe(1)
})

test('undo and redo are the program’s own, and their keys go to the page', () => {
  const { items, sent } = menu(false)
  expect(items.some(({ role }) => role === 'undo' || role === 'redo')).toBe(false)
  const undo = items.find(({ label }) => label === '&Ongedaan maken')
  expect(undo).toMatchObject({ accelerator: 'CmdOrCtrl+Z', registerAccelerator: false })
  if (undo !== undefined) click(undo)
  expect(sent).toEqual(['undo'])
})

test('every item has a Dutch label of its own: Electron’s roles bring English ones', () => {
  const items = [...menu(false, true).items, ...menu(true, true).items].filter(({ type }) => type !== 'separator')
  expect(items.filter(({ label }) => label === undefined)).toEqual([])
})

test('developers’ tools are not in the packaged program', () => {
  const tools = (developing: boolean): Item[] =>
    menu(false, developing).items.filter(({ role }) => role === 'toggleDevTools' || role === 'reload')
  expect(tools(false)).toEqual([])
  expect(tools(true)).toHaveLength(2)
})

test('the right mouse button offers in a field what can be done there, and copying elsewhere', () => {
  const flags = {
    canUndo: false,
    canRedo: false,
    canCut: false,
    canCopy: true,
    canPaste: true,
    canDelete: false,
    canSelectAll: true,
    canEditRichly: false
  }
  const labels = (isEditable: boolean, selectionText: string): unknown[] =>
    contextMenu({ isEditable, selectionText, editFlags: flags }).map(({ label, enabled }) => label && [label, enabled])
  expect(labels(true, '')).toEqual([
    ['Knippen', false],
    ['Kopiëren', true],
    ['Plakken', true],
    undefined,
    ['Alles selecteren', true]
  ])
  expect(labels(false, 'visie')).toEqual([['Kopiëren', true]])
  expect(labels(false, '  ')).toEqual([])
})
