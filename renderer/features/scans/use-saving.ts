// What is typed here is no field of the school: it is sent to the host by itself, a moment after the last letter, one after another,
// and when the screen or the window goes.
import { useEffect, useState } from 'react'

/** Milliseconds after the last letter. */
const REST = 400

interface Saver<T> {
  readonly later: (value: T) => void
  /** Sends what waits, and is done when all is with the host. */
  readonly flush: () => Promise<void>
}

/** @param save asks the host; what it is given last is what stays */
export function useSaving<T>(save: (value: T) => Promise<unknown>): Saver<T> {
  const [saver] = useState(() => newSaver(save))
  useEffect(() => {
    const leave = (): void => void saver.flush()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [saver])
  return saver
}

/** All that was sent from here, one after another. */
let last: Promise<unknown> = Promise.resolve()

/** Done when the host has what was typed: what is asked after this is not older. */
export const allSaved = (): Promise<unknown> => last

export function newSaver<T>(save: (value: T) => Promise<unknown>): Saver<T> {
  let waiting: { readonly value: T } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    const next = waiting
    waiting = undefined
    if (next !== undefined) last = last.then(() => save(next.value))
    await last
  }
  return {
    later: (value) => {
      waiting = { value }
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), REST)
    },
    flush
  }
}
