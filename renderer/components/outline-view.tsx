// A document on the screen: the outline as real headings, lists and tables. The Word document renders the same outline.
import { memo, type ReactNode } from 'react'
import { fieldLines, type Field, type List, type ListItem, type Outline, type OutlineBlock, type Picture, type Table } from '#shared/documents/outline.ts'
import { Runs } from './runs.tsx'

export const OutlineView = memo(function OutlineView({ outline }: { readonly outline: Outline }) {
  return (
    <article className="paper" aria-label={outline.title}>
      <OutlineBlocks blocks={outline.blocks} />
    </article>
  )
})

interface BlocksProps {
  readonly blocks: readonly OutlineBlock[]
  /** The level of the heading on the screen that these blocks stand under: their own begin one below it. */
  readonly under?: 1 | 2 | 3
}

/** A part of a document. */
export function OutlineBlocks({ blocks, under = 2 }: BlocksProps) {
  const highest = Math.min(...blocks.map((block) => (block.type === 'heading' ? block.level : 3)))
  return <>{blocks.map((block) => <BlockView key={block.key} block={block} blocks={blocks} shift={under + 1 - highest} />)}</>
}

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** `shift`: how many levels further down a heading stands on the screen than in the document. */
function BlockView({ block, blocks, shift }: { readonly block: OutlineBlock; readonly blocks: readonly OutlineBlock[]; readonly shift: number }) {
  switch (block.type) {
    case 'title':
      return <h2>{block.text}</h2>
    case 'heading': {
      const Tag = headingTags[block.level + shift - 1] ?? 'h6'
      return <Tag><Runs runs={block.runs} /></Tag>
    }
    case 'paragraph':
      return <p className={block.style}><Runs runs={block.runs} /></p>
    case 'list':
      return <>{nested(block.items, 0)}</>
    case 'table':
      return <TableView table={block} />
    case 'picture':
      return <PictureView picture={block} />
    case 'field':
      return <FieldView field={block} />
    case 'contents':
      return <ContentsView heading={block.heading} blocks={blocks} />
    case 'pageBreak':
      return <hr className="page-break" aria-hidden="true" />
  }
}

function ContentsView({ heading, blocks }: { readonly heading: string; readonly blocks: readonly OutlineBlock[] }) {
  return (
    <div>
      <p><strong>{heading}</strong></p>
      <ul className="contents">
        {blocks.map((block) => block.type === 'heading' && block.level === 1 && <li key={block.key}><Runs runs={block.runs} /></li>)}
      </ul>
    </div>
  )
}

function PictureView({ picture: { alt, image } }: { readonly picture: Picture }) {
  const { type, data, width, height } = image
  return <img className="logo" alt={alt} width={width} height={height} src={`data:image/${type};base64,${data}`} />
}

/** A place that the reader fills in, in Word; here it only shows. */
function FieldView({ field }: { readonly field: Field }) {
  return (
    <div className="field" role="group" aria-label={`In te vullen: ${field.alias}`}>
      <p className="field-name" aria-hidden="true">{field.alias}</p>
      {fieldLines(field).map((line, index) => <p key={index} className="soft">{line}</p>)}
    </div>
  )
}

function TableView({ table }: { readonly table: Table }) {
  return (
    // A wide table scrolls sideways; the keyboard must be able to do that too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-wrap" role="group" tabIndex={0} aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <colgroup>{table.columns.map((column) => <col key={column.header} style={{ width: `${column.width}%` }} />)}</colgroup>
        <thead>
          <tr>{table.columns.map((column) => <th key={column.header} scope="col">{column.header}</th>)}</tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, column) => <td key={column}>{cell.map((runs, line) => <p key={line}><Runs runs={runs} /></p>)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function nested(items: List['items'], level: number): ReactNode {
  const groups: { ordered: boolean; children: ReactNode[] }[] = []
  for (let at = 0; at < items.length; ) {
    const item: ListItem | undefined = items[at]
    if (item === undefined) break
    const own = item.level <= level
    let end = own ? at + 1 : at
    while (end < items.length && (items[end]?.level ?? 0) > level) end += 1
    const child = <li key={item.key}>{own && <Runs runs={item.runs} />}{nested(items.slice(own ? at + 1 : at, end), level + 1)}</li>
    const last = groups.at(-1)
    if (last?.ordered === item.ordered) last.children.push(child)
    else groups.push({ ordered: item.ordered, children: [child] })
    at = end
  }
  return groups.map(({ ordered, children }, index) => (ordered ? <ol key={index}>{children}</ol> : <ul key={index}>{children}</ul>))
}
