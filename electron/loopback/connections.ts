// All connections of the browser host. One that has not shown yet that it comes from the browser that was let in is a
// stranger: strangers may not keep that browser out, nor use up what this program may open. When there are too many, those
// that wait longest go.
import type { Socket } from 'node:net'

/** A browser opens a few at a time, and each shows its cookie at once. */
const MOST_STRANGERS = 128
/** Milliseconds before the oldest go: of many that come together, those that have something to say are heard first. */
const HEARING = 50

export class Connections {
  private readonly all = new Set<Socket>()
  private readonly strangers = new Set<Socket>()
  private clearing: NodeJS.Timeout | undefined

  add(socket: Socket): void {
    this.all.add(socket)
    this.strangers.add(socket)
    socket.once('close', () => {
      this.all.delete(socket)
      this.strangers.delete(socket)
    })
    if (this.strangers.size > MOST_STRANGERS) this.clearing ??= setTimeout(() => this.clear(), HEARING)
  }

  /** This one is no stranger. */
  isKnown(socket: Socket): void {
    this.strangers.delete(socket)
  }

  endAll(): void {
    clearTimeout(this.clearing)
    for (const socket of this.all) socket.destroy()
  }

  private clear(): void {
    this.clearing = undefined
    for (const socket of [...this.strangers].slice(0, -MOST_STRANGERS)) socket.destroy()
  }
}
