// What is told of one version of the profile, which she chooses: at first the one that was adopted last, or where there is none the profile of now.
import { useState, type ReactNode } from 'react'
import type { DocumentSource } from '#shared/documents/source.ts'
import { useSource, useVersions } from '../session/document-source.ts'
import { Trouble } from './making-view.tsx'
import { VersionChoice } from './version-choice.tsx'

interface FromVersionProps {
  /** Of the heading: the focus may go there. */
  readonly id: string
  readonly title: string
  readonly children: (source: DocumentSource, versionId: string | null) => ReactNode
}

export function FromVersion(props: FromVersionProps) {
  const versions = useVersions()
  const [chosen, setChosen] = useState<string | null>()
  if (versions === undefined) return null
  const versionId = chosen === undefined ? (versions[0]?.id ?? null) : chosen
  return <Told {...props} versionId={versionId} onChoose={setChosen} />
}

interface ToldProps extends FromVersionProps {
  readonly versionId: string | null
  readonly onChoose: (versionId: string | null) => void
}

function Told({ id, title, children, versionId, onChoose }: ToldProps) {
  const from = useSource(versionId)
  return (
    <section className="stack" aria-labelledby={id} aria-busy={from.kind === 'waiting'}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <VersionChoice chosen={versionId} onChoose={onChoose} />
      {from.kind === 'failed' && <Trouble words={`${from.message} Het profiel van nu kunt u hierboven kiezen.`} />}
      {from.kind === 'ready' && children(from.source, versionId)}
    </section>
  )
}
