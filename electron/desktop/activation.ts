// A click on a notification whose process has ended. On Windows the system starts the program for it, and Electron tells of it (from 45 on; where it
// does not, the process stays for the click).

/** As `Notification` of Electron; older ones have it not. */
export interface Activations {
  readonly handleActivation?: (callback: () => void) => void
}

/** A click comes also when the process that showed the notification is gone. */
export const outlives = ({ handleActivation }: Activations, platform: NodeJS.Platform): boolean =>
  platform === 'win32' && typeof handleActivation === 'function'

/** Milliseconds in which a click on what this process shows is heard twice: there, and here. */
export const MOMENT = 500

export interface Clicks {
  /** For each click, also the one that started the program. */
  readonly open: () => void
  /** It was heard where the notification was shown, and is answered there. */
  readonly isHeard: () => boolean
  /** Does it after a moment. */
  readonly later: (work: () => void) => void
}

export function onClicks(
  notifications: Activations,
  platform: NodeJS.Platform,
  { open, isHeard, later }: Clicks
): void {
  if (!outlives(notifications, platform)) return
  notifications.handleActivation?.(() =>
    later(() => {
      if (!isHeard()) open()
    })
  )
}
