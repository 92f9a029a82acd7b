// Making one document: from what, under which name, and in which form; and what stands there already.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { formIds, forms, isFile, type DocumentForm } from '#shared/documents/forms.ts'
import type { Outline } from '#shared/documents/outline.ts'
import { Symbol } from '../../components/symbols.tsx'
import { useHello } from '../../session/host.ts'
import { copyOutline, type Copied } from './copy-outline.ts'
import { LastMadeLine } from '../../components/last-made-line.tsx'
import { lastOf, useLastMade } from '../../session/last-made.ts'
import { Ways } from '../../components/made.tsx'
import { useMaking } from '../../session/making.ts'
import { MakingView, StopButton, Trouble, whileBusy } from '../../components/making-view.tsx'
import type { Source } from '../../session/document-source.ts'
import { VersionChoice } from '../../components/version-choice.tsx'

interface MakeDocumentProps {
  readonly kind: DocumentKind
  /** Undefined while what it is made from is read, and when that failed. */
  readonly outline: Outline | undefined
  readonly from: Source
  readonly versionId: string | null
  /** The round that it is about, where that is not the one that is worked at: then there is no version to choose. */
  readonly round: string | undefined
  readonly onChoose: (versionId: string | null) => void
}

const MAKE = 'documents.make'

export function MakeDocument({ kind, outline, from, versionId, round, onChoose }: MakeDocumentProps) {
  const { capabilities } = useHello()
  const making = useMaking()
  const last = lastOf(useLastMade(making), kind)
  const [copied, setCopied] = useState<Copied>()
  const { isRunning, state, stop } = making
  const busy = whileBusy(isRunning)
  const offered = formIds.filter(
    (form) => kinds[kind].forms[form] !== undefined && (form !== 'pdf' || capabilities.pdf)
  )
  const make = (form: DocumentForm): void => {
    setCopied(undefined)
    void making.make({ kinds: [kind], form, versionId, ...(round !== undefined && { roundId: round }) })
  }
  return (
    <section className="stack" aria-labelledby="make-title" aria-busy={isRunning || from.kind === 'waiting'}>
      <h2 id="make-title">Maak het document</h2>
      {round === undefined && <VersionChoice chosen={versionId} onChoose={onChoose} />}
      {from.kind === 'failed' && <Trouble words={`${from.message} Het profiel van nu kunt u hierboven kiezen.`} />}
      {outline !== undefined && (
        <>
          <p className="measure">
            Het Word-document heet straks <strong>{outline.fileTitle}.docx</strong>
          </p>
          <div className="row">
            {offered.map((form, at) => (
              <Button
                key={form}
                {...(at === 0 ? { id: MAKE } : { variant: 'default' })}
                {...(isFile(form) ? busy : {})}
                onClick={() => (isFile(form) ? make(form) : void copyOutline(outline).then(setCopied))}
              >
                {forms[form].make}
              </Button>
            ))}
            {stop !== undefined && <StopButton stop={stop} back={MAKE} />}
          </div>
        </>
      )}
      {copied?.ok === true && (
        <p>
          <Symbol name="done" /> {copied.words}
        </p>
      )}
      {copied?.ok === false && <Trouble words={copied.words} />}
      <MakingView making={making} />
      {last !== undefined && state === undefined && (
        <div className="stack-s">
          <p>
            <LastMadeLine last={last} />
          </p>
          <Ways document={last} />
        </div>
      )}
    </section>
  )
}
