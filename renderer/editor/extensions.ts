// What the editor knows: exactly what our rich text knows, and no more.
import { mergeAttributes, Mark, type EditorOptions, type Extensions } from '@tiptap/core'
import { UniqueID } from '@tiptap/extension-unique-id'
import { StarterKit } from '@tiptap/starter-kit'
import { ListItem, OrderedList } from '@tiptap/extension-list'
import { canStart } from '#shared/richtext/list-tree.ts'
import { webAddress } from '#shared/web-address.ts'
import { newId } from '../session/new-id.ts'
import { ListDepth } from './list-depth.ts'
import { ListRules } from './list-rules.ts'

/** A link keeps any address it came with; only a web address is shown as a link. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (webAddress(element.getAttribute('href') ?? '') === undefined ? false : null)
    }
  ],
  renderHTML: ({ HTMLAttributes: { href } }) => {
    const address = typeof href === 'string' ? webAddress(href) : undefined
    return address === undefined
      ? ['span', 0]
      : ['a', mergeAttributes({ href: address, rel: 'noopener noreferrer', title: address }), 0]
  }
})

/** An item is one line of text with lists inside; an item of lists only stands for a level that has no text of its own. */
const Item = ListItem.extend({
  content: '(paragraph list*) | list+',
  // Tab is handled apart, so that the keyboard can always leave the editor.
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) }
  }
})

/** A list of numbers knows where its count begins, and no letters. Plain text that is pasted stays as it is. */
const Numbers = OrderedList.extend({
  addAttributes: () => ({ start: { default: 1, parseHTML: (element) => startIn(element.getAttribute('start')) } }),
  addProseMirrorPlugins: () => []
})

function startIn(said: string | null): number {
  const start = said === null ? 1 : Number.parseInt(said, 10)
  return canStart(start) ? start : 1
}

/**
 * Off are the rules of Markdown that these extensions bring: they take away signs that were typed or pasted, as in
 * "2 * 45 minuten en 3 * 30" and "2027. Dan opent …". What begins a list stands in list-rules.ts.
 */
export const editorRules = {
  enableInputRules: false,
  enablePasteRules: false
} as const satisfies Partial<EditorOptions>

export const editorExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [1, 2] },
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    link: false,
    listItem: false,
    trailingNode: false,
    undoRedo: false,
    orderedList: false,
    bulletList: { keepMarks: true }
  }),
  Item,
  Numbers.configure({ keepMarks: true }),
  Link,
  ListRules,
  UniqueID.configure({ types: ['paragraph', 'heading'], attributeName: 'id', generateID: newId }),
  ListDepth
]
