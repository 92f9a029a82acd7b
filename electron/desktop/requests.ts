// Requests over IPC: who asks is checked here, what is asked is checked by the host.
import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import { mayAsk } from './address.ts'
import { REQUEST } from './channels.ts'
import type { Windows } from './windows.ts'

/** Made here without the contract's schemas: they are read with the host, after the window. */
const refused: Answer<never> = { ok: false, problem: problem('bad-request') }

export function answerRequests(windows: Windows): void {
  ipcMain.handle(
    REQUEST,
    async (event: IpcMainInvokeEvent, name: unknown, input: unknown): Promise<Answer<unknown>> => {
      const session = windows.sessionOf(event.sender)
      // The frame is null once it has navigated away or its window is gone.
      const frame = event.senderFrame
      const allowed = mayAsk({
        address: frame?.url,
        isMainFrame: frame !== null && frame.parent === null,
        isOurWindow: session !== undefined
      })
      if (!allowed || session === undefined || typeof name !== 'string') return refused
      return (await session).request(name, input)
    }
  )
}
