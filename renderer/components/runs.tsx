// Runs of text with bold, italic and links; only https addresses become links.
import { Fragment, type ReactNode } from 'react'
import type { Run } from '#shared/richtext/richtext.ts'
import type { OutlineRun } from '#shared/documents/outline.ts'
import { webAddress } from '#shared/web-address.ts'
import { WebLink } from './link.tsx'

export function Runs({ runs }: { readonly runs: readonly (Run | OutlineRun)[] }) {
  return (
    <>
      {runs.map((run, index) => (
        <Fragment key={index}>{marked(run)}</Fragment>
      ))}
    </>
  )
}

function marked(run: Run | OutlineRun): ReactNode {
  let words: ReactNode = run.text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
  if (run.bold) words = <strong>{words}</strong>
  if (run.italic) words = <em>{words}</em>
  const address = run.href === undefined ? undefined : webAddress(run.href)
  return address === undefined ? words : <WebLink href={address}>{words}</WebLink>
}
