// A notification of the system. That it is supported proves nothing: what counts is that the system says that it was shown.
import { Notification } from 'electron'
import { MOMENT } from './activation.ts'
import type { Notice, Shown } from '../host/machine/types.ts'

/** What the system does not answer for so many milliseconds was not shown. */
const PATIENCE = 5_000

let clickedAt = -Infinity
/** One that this process shows was clicked just now. */
export const wasClickedHere = (): boolean => performance.now() - clickedAt < 2 * MOMENT

/** As long as it stands there: one that nobody holds is not clicked. */
const standing = new Set<Notification>()

/** @param onGone it was closed without a click */
export function notify({ title, body }: Notice, onClick: () => void, onGone?: () => void): Promise<Shown> {
  if (!Notification.isSupported()) return Promise.resolve('failed')
  return new Promise((resolve) => {
    const notification = new Notification({ title, body })
    const timer = setTimeout(() => gone('failed'), PATIENCE)
    const answer = (shown: Shown): void => {
      clearTimeout(timer)
      resolve(shown)
    }
    const gone = (shown: Shown): void => {
      standing.delete(notification)
      answer(shown)
    }
    standing.add(notification)
    notification.on('show', () => answer('shown'))
    notification.on('failed', () => gone('failed'))
    notification.on('click', () => {
      clickedAt = performance.now()
      gone('shown')
      onClick()
    })
    notification.on('close', () => {
      if (!standing.has(notification)) return
      gone('shown')
      onGone?.()
    })
    notification.show()
  })
}
