// A click on a notification after its process has ended: only where the system starts the program for it.
import { describe, expect, test } from 'vitest'
import { onClicks, outlives, type Activations } from '../../../electron/desktop/activation.ts'

/** As Electron 45 has it. */
function told(): { readonly notifications: Activations; click(): void } {
  let callback = (): void => undefined
  return { notifications: { handleActivation: (given) => void (callback = given) }, click: () => callback() }
}
const clicksOn = (platform: NodeJS.Platform, isHeard = false): number => {
  const { notifications, click } = told()
  let opened = 0
  onClicks(notifications, platform, {
    open: () => (opened += 1),
    isHeard: () => isHeard,
    later: (work) => work()
  })
  click()
  return opened
}

describe('a click', () => {
  test('on Windows opens the program also after the check has ended, so the check need not stay', () => {
    expect(outlives(told().notifications, 'win32')).toBe(true)
    expect(clicksOn('win32')).toBe(1)
  })

  test('on what this process shows opens its task, and nothing beside it', () => {
    expect(clicksOn('win32', true)).toBe(0)
  })

  test.each(['linux', 'darwin'] as const)('on %s is told to the process alone: the check stays for it', (platform) => {
    expect(outlives(told().notifications, platform)).toBe(false)
    expect(clicksOn(platform)).toBe(0)
  })

  test('with an Electron that does not tell of it, the check stays on Windows too, and nothing fails', () => {
    const without: Activations = {}
    expect(outlives(without, 'win32')).toBe(false)
    const nothing = { open: () => undefined, isHeard: () => false, later: (work: () => void) => work() }
    expect(() => onClicks(without, 'win32', nothing)).not.toThrow()
  })
})
