// A document on the screen: the outline as real headings, lists and tables. The Word document renders the same outline.
import { memo, type ReactNode } from 'react'
import {
  fieldLines,
  type Field,
  type ListItem,
  type Outline,
  type OutlineBlock,
  type Picture,
  type Table
} from '#shared/documents/outline.ts'
import { listsOf, type ListTree } from '#shared/richtext/list-tree.ts'
import { Runs } from './runs.tsx'
import { Sideways } from './sideways.tsx'

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
  return (
    <>
      {blocks.map((block) => (
        <BlockView key={block.key} block={block} blocks={blocks} shift={under + 1 - highest} />
      ))}
    </>
  )
}

/** Read before what is marked; the eye sees a bar, or a line through it. */
function Marked({ change }: { readonly change: OutlineBlock['change'] }) {
  if (change === undefined) return null
  return <span className="unseen">{change === 'inserted' ? 'Nieuw of anders: ' : 'Zo stond het er: '}</span>
}

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** `shift`: how many levels further down a heading stands on the screen than in the document. */
function BlockView({
  block,
  blocks,
  shift
}: {
  readonly block: OutlineBlock
  readonly blocks: readonly OutlineBlock[]
  readonly shift: number
}) {
  switch (block.type) {
    case 'title':
      return <h2>{block.text}</h2>
    case 'heading': {
      const Tag = headingTags[block.level + shift - 1] ?? 'h6'
      return (
        <Tag data-change={block.change}>
          <Marked change={block.change} />
          <Runs runs={block.runs} />
        </Tag>
      )
    }
    case 'paragraph':
      return (
        <p className={block.style} data-change={block.change}>
          <Marked change={block.change} />
          <Runs runs={block.runs} />
        </p>
      )
    case 'list':
      return <Whole change={block.change}>{listsOf(block.items).map(listView)}</Whole>
    case 'table':
      return (
        <Whole change={block.change}>
          <TableView table={block} />
        </Whole>
      )
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

/** A list or a table that is marked as a whole. */
function Whole({ change, children }: { readonly change: OutlineBlock['change']; readonly children: ReactNode }) {
  return change === undefined ? (
    children
  ) : (
    <div data-change={change}>
      <Marked change={change} />
      {children}
    </div>
  )
}

function ContentsView({ heading, blocks }: { readonly heading: string; readonly blocks: readonly OutlineBlock[] }) {
  return (
    <div>
      <p>
        <strong>{heading}</strong>
      </p>
      <ul className="contents">
        {blocks.map(
          (block) =>
            block.type === 'heading' &&
            block.level === 1 && (
              <li key={block.key}>
                <Runs runs={block.runs} />
              </li>
            )
        )}
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
      <p className="field-name" aria-hidden="true">
        {field.alias}
      </p>
      {fieldLines(field).map((line, index) => (
        <p key={index} className="soft">
          {line}
        </p>
      ))}
    </div>
  )
}

function TableView({ table }: { readonly table: Table }) {
  return (
    <Sideways label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <colgroup>
          {table.columns.map((column) => (
            <col key={column.header} style={{ width: `${column.width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.header} scope="col">
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} data-change={row.change}>
              {row.cells.map((cell, column) => (
                <td key={column}>
                  {column === 0 && <Marked change={row.change} />}
                  {cell.map((runs, line) => (
                    <p key={line}>
                      <Runs runs={runs} />
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

const listView = ({ ordered, start, entries }: ListTree<ListItem>, index: number): ReactNode => {
  const items = entries.map(({ item, below }, at) => (
    <li key={item?.key ?? at} className={item === undefined ? 'unmarked' : undefined}>
      {item !== undefined && (
        <span data-change={item.change}>
          <Marked change={item.change} />
          <Runs runs={item.runs} />
        </span>
      )}
      {below.map(listView)}
    </li>
  ))
  return ordered ? (
    <ol key={index} start={start}>
      {items}
    </ol>
  ) : (
    <ul key={index}>{items}</ul>
  )
}
