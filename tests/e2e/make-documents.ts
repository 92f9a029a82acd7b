// Asks for documents of the example school over the desktop's own bridge, as the window does.
import type { Page } from '@playwright/test'
import type { Answer } from '#shared/contract/answer.ts'
import type { HostEvent, OperationState } from '#shared/contract/contract.ts'
import type { DocumentForm } from '#shared/documents/forms.ts'
import type { DocumentKind } from '#shared/documents/kinds/index.ts'

/** How it ended. */
export function makeDocuments(page: Page, kinds: readonly DocumentKind[], form: DocumentForm): Promise<OperationState> {
  return page.evaluate(
    async ({ wanted, as }) => {
      interface Host {
        request(name: string, input: unknown): Promise<Answer<{ schoolId: string; operationId: string }>>
        listen(listener: (event: HostEvent) => void): () => void
      }
      const host = (window as unknown as { sopWijzer: Host }).sopWijzer
      const value = async (name: string, input: unknown): Promise<{ schoolId: string; operationId: string }> => {
        const answer = await host.request(name, input)
        if (!answer.ok) throw new Error(`${name}: ${answer.problem.code}`)
        return answer.value
      }
      const done = new Promise<OperationState>((resolve) => {
        const stop = host.listen((event) => {
          if (event.type !== 'operation' || event.state.kind === 'running') return
          stop()
          resolve(event.state)
        })
      })
      const { schoolId } = await value('schools.example', { kind: 'bao' })
      await value('school.open', { schoolId })
      await value('documents.make', { schoolId, kinds: wanted, form: as, versionId: null })
      return done
    },
    { wanted: kinds, as: form }
  )
}
