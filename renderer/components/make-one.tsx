// Making one document: a button for each of its forms, and what becomes of it or stands there already.
import { Button } from '@mantine/core'
import { formIds, forms, isFile, type FormId } from '#shared/documents/forms.ts'
import { kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { useHello } from '../session/host.ts'
import { lastOf, useLastMade } from '../session/last-made.ts'
import type { Making } from '../session/making.ts'
import { LastMadeLine } from './last-made-line.tsx'
import { Ways } from './made.tsx'
import { MakingView, StopButton, whileBusy } from './making-view.tsx'

/** In which forms this host can give it. */
export function useForms(kind: DocumentKind): readonly FormId[] {
  const { capabilities } = useHello()
  return formIds.filter((form) => kinds[kind].forms[form] !== undefined && (form !== 'pdf' || capabilities.pdf))
}

interface FormButtonsProps<F extends FormId> {
  /** Of the first button. */
  readonly id: string
  readonly offered: readonly F[]
  readonly making: Making
  readonly onForm: (form: F) => void
}

export const FormButtons = <F extends FormId>({
  id,
  offered,
  making: { isRunning, stop },
  onForm
}: FormButtonsProps<F>) => (
  <div className="row">
    {offered.map((form, at) => (
      <Button
        key={form}
        {...(at === 0 ? { id } : { variant: 'default' })}
        {...(isFile(form) ? whileBusy(isRunning) : {})}
        onClick={() => onForm(form)}
      >
        {forms[form].make}
      </Button>
    ))}
    {stop !== undefined && <StopButton stop={stop} back={id} />}
  </div>
)

/** What was made before shows until making it begins. */
export function MakingOrLast({ kind, making }: { readonly kind: DocumentKind; readonly making: Making }) {
  const last = lastOf(useLastMade(making), kind)
  return (
    <>
      <MakingView making={making} />
      {last !== undefined && making.state === undefined && (
        <div className="stack-s">
          <p>
            <LastMadeLine last={last} />
          </p>
          <Ways document={last} />
        </div>
      )}
    </>
  )
}
