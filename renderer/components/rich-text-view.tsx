// Rich text to read: our own blocks as HTML, lists inside lists where levels say so.
import type { ReactNode } from 'react'
import { isListItem, type Block, type RichText, type Run } from '#shared/richtext/richtext.ts'
import { Runs } from './runs.tsx'

export function RichTextView({ text }: { readonly text: RichText }) {
  const parts: ReactNode[] = []
  for (let at = 0; at < text.blocks.length; ) {
    const block = text.blocks[at]
    if (block === undefined) break
    let end = at + 1
    if (isListItem(block)) {
      while (end < text.blocks.length && isListItem(text.blocks[end] ?? block)) end += 1
      parts.push(...lists(text.blocks.slice(at, end), 0, `list-${at}`))
    } else {
      parts.push(<Line key={`block-${at}`} kind={block.kind} runs={block.runs} />)
    }
    at = end
  }
  return <>{parts}</>
}

function Line({ kind, runs }: { readonly kind: Block['kind']; readonly runs: readonly Run[] }) {
  const words = <Runs runs={runs} />
  if (kind === 'heading1') return <p><strong>{words}</strong></p>
  if (kind === 'heading2') return <p><strong><em>{words}</em></strong></p>
  return <p>{words}</p>
}

function lists(items: readonly Block[], level: number, key: string): ReactNode[] {
  const out: { kind: Block['kind']; children: ReactNode[] }[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    if (item === undefined) break
    const own = item.level <= level
    let end = own ? at + 1 : at
    while (end < items.length && (items[end]?.level ?? 0) > level) end += 1
    const child = (
      <li key={`${key}-${at}`}>
        {own && <Runs runs={item.runs} />}
        {lists(items.slice(own ? at + 1 : at, end), level + 1, `${key}-${at}`)}
      </li>
    )
    const last = out.at(-1)
    if (last?.kind === item.kind) last.children.push(child)
    else out.push({ kind: item.kind, children: [child] })
    at = end
  }
  return out.map(({ kind, children }, index) => (kind === 'number' ? <ol key={`${key}-${index}-n`}>{children}</ol> : <ul key={`${key}-${index}-b`}>{children}</ul>))
}
