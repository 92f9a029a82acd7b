// The browser's tabs. Each is a session of the host, from its first event stream until a few seconds after its last.
import type { ServerResponse } from 'node:http'
import type { HostEvent } from '#shared/contract/contract.ts'
import type { Host, Session } from '../host/types.ts'

export interface TabsOptions {
  readonly host: Pick<Host, 'connect'>
  /** Milliseconds that a tab without a stream keeps its session: loading the page anew takes less. */
  readonly grace: number
  /** Called when the number of tabs changed. */
  readonly onCount: (count: number) => void
}

interface Tab {
  readonly session: Session
  stream: ServerResponse | undefined
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

  /** Does another page already listen under this name? Then it is a duplicated tab, which needs a name of its own. */
  isTaken(id: string): boolean {
    return this.tabs.get(id)?.stream !== undefined
  }

  /** Sends the host's events over this response until the page goes. */
  attach(id: string, stream: ServerResponse): void {
    const tab = this.tabs.get(id) ?? this.begin(id)
    clearTimeout(tab.ending)
    tab.stream = stream
    // The page learns which session it has: another one than before means that the old one is gone.
    stream.write(`event: session\ndata: ${JSON.stringify(tab.session.id)}\n\n`)
    stream.once('close', () => {
      if (tab.stream !== stream) return
      tab.stream = undefined
      tab.ending = setTimeout(() => void this.end(id), this.options.grace)
    })
  }

  /** Keeps the streams alive and finds those whose page is gone. */
  beat(): void {
    for (const { stream } of this.tabs.values()) stream?.write(': \n\n')
  }

  /** The program stops: the pages are told, so that they do not wait for it. */
  async endAll(): Promise<void> {
    const ids = [...this.tabs.keys()]
    for (const { stream } of this.tabs.values()) stream?.end('event: end\ndata: null\n\n')
    await Promise.all(ids.map((id) => this.end(id)))
  }

  private begin(id: string): Tab {
    const session = this.options.host.connect((event: HostEvent) => {
      this.tabs.get(id)?.stream?.write(`data: ${JSON.stringify(event)}\n\n`)
    })
    const tab: Tab = { session, stream: undefined, ending: undefined }
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
