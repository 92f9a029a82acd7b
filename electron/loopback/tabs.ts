// The browser's tabs. Each is a session of the host, from its first socket until a few seconds after its last.
import type { WebSocket } from 'ws'
import { closedBecause, type Told } from '#shared/contract/tab-socket.ts'
import type { Host, Session } from '../host/types.ts'

export interface TabsOptions {
  readonly host: Pick<Host, 'connect'>
  /** Milliseconds that a tab without a socket keeps its session: loading the page anew takes less. */
  readonly grace: number
  /** Called when the number of tabs changed. */
  readonly onCount: (count: number) => void
}

/** Bytes that may wait in this program for a tab that does not read, beyond what the machine itself holds for it. */
const MAY_WAIT = 256 * 1024
/** How long the tabs get to close when the program stops, in milliseconds. */
const PARTING = 500

interface Tab {
  readonly session: Session
  socket: WebSocket | undefined
  ending: NodeJS.Timeout | undefined
}

/** A tab's own name, made by chance in the page. */
export const isTabId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{16,64}$/.test(value)

export class Tabs {
  private readonly tabs = new Map<string, Tab>()

  constructor(private readonly options: TabsOptions) {}

  get count(): number {
    return this.tabs.size
  }

  session(id: string): Session | undefined {
    return this.tabs.get(id)?.session
  }

  /** Sends the host's events over this socket until the page goes. */
  attach(id: string, socket: WebSocket): void {
    // What a page sends here is no request; a socket that breaks is followed by "close".
    socket.on('error', () => undefined)
    // Another page listens under this name: a duplicated tab, which needs a name of its own.
    if (this.tabs.get(id)?.socket !== undefined) return socket.close(closedBecause.taken)
    const there = this.tabs.get(id)
    const tab = there ?? this.begin(id)
    clearTimeout(tab.ending)
    tab.socket = socket
    socket.once('close', () => {
      tab.socket = undefined
      if (this.tabs.get(id) === tab) tab.ending = setTimeout(() => void this.end(id), this.options.grace)
    })
    tell(tab, { kind: 'session', id: tab.session.id })
    if (there !== undefined) tab.session.tellAgain()
  }

  /** Keeps the sockets alive where something between page and program closes those that are silent. */
  beat(): void {
    for (const { socket } of this.tabs.values()) socket?.ping()
  }

  /** The program stops: the pages are told, so that they do not wait for it. */
  async endAll(): Promise<void> {
    const sockets = [...this.tabs.values()].flatMap(({ socket }) => socket ?? [])
    await Promise.all([...sockets.map(part), ...[...this.tabs.keys()].map((id) => this.end(id))])
  }

  private begin(id: string): Tab {
    const session = this.options.host.connect((event) => {
      const tab = this.tabs.get(id)
      if (tab !== undefined) tell(tab, { kind: 'event', event })
    })
    const tab: Tab = { session, socket: undefined, ending: undefined }
    this.tabs.set(id, tab)
    this.options.onCount(this.count)
    return tab
  }

  private async end(id: string): Promise<void> {
    const tab = this.tabs.get(id)
    if (tab === undefined) return
    clearTimeout(tab.ending)
    this.tabs.delete(id)
    await tab.session.close()
    this.options.onCount(this.count)
  }
}

/** A page that does not read is cut off, and nothing is kept for it: when it reads again it opens a new socket and is told how things stand. */
function tell({ socket }: Tab, told: Told): void {
  if (socket === undefined) return
  socket.send(JSON.stringify(told))
  if (socket.bufferedAmount > MAY_WAIT) socket.terminate()
}

function part(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => socket.terminate(), PARTING)
    socket.once('close', () => {
      clearTimeout(late)
      resolve()
    })
    socket.close(closedBecause.stopping)
  })
}
