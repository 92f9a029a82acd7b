// Making one document: from what, under which name, and in which form; and what stands there already.
import { useState } from 'react'
import type { DocumentKind } from '#shared/documents/kinds/index.ts'
import { isFile, type DocumentForm } from '#shared/documents/forms.ts'
import type { Outline } from '#shared/documents/outline.ts'
import { Symbol } from '../../components/symbols.tsx'
import { copyOutline, type Copied } from './copy-outline.ts'
import { FormButtons, MakingOrLast, useForms } from '../../components/make-one.tsx'
import { useMaking } from '../../session/making.ts'
import { Trouble } from '../../components/making-view.tsx'
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
  const making = useMaking()
  const [copied, setCopied] = useState<Copied>()
  const offered = useForms(kind)
  const make = (form: DocumentForm): void => {
    setCopied(undefined)
    void making.make({ kinds: [kind], form, versionId, ...(round !== undefined && { roundId: round }) })
  }
  return (
    <section className="stack" aria-labelledby="make-title" aria-busy={making.isRunning || from.kind === 'waiting'}>
      <h2 id="make-title">Maak het document</h2>
      {round === undefined && <VersionChoice chosen={versionId} onChoose={onChoose} />}
      {from.kind === 'failed' && <Trouble words={`${from.message} Het profiel van nu kunt u hierboven kiezen.`} />}
      {outline !== undefined && (
        <>
          <p className="measure">
            Het Word-document heet straks <strong>{outline.fileTitle}.docx</strong>
          </p>
          <FormButtons
            id={MAKE}
            offered={offered}
            making={making}
            onForm={(form) => (isFile(form) ? make(form) : void copyOutline(outline).then(setCopied))}
          />
        </>
      )}
      {copied?.ok === true && (
        <p>
          <Symbol name="done" /> {copied.words}
        </p>
      )}
      {copied?.ok === false && <Trouble words={copied.words} />}
      <MakingOrLast kind={kind} making={making} />
    </section>
  )
}
