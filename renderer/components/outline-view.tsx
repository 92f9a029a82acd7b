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
        <Tag>
          <Runs runs={block.runs} />
        </Tag>
      )
    }
    case 'paragraph':
      return (
        <p className={block.style}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'list':
      return <>{listsOf(block.items).map(listView)}</>
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
            <tr key={row.key}>
              {row.cells.map((cell, column) => (
                <td key={column}>
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
      {item !== undefined && <Runs runs={item.runs} />}
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
