// What the editor knows: exactly what our rich text knows, and no more.
import { mergeAttributes, Mark, type Extensions } from '@tiptap/core'
import { UniqueID } from '@tiptap/extension-unique-id'
import { StarterKit } from '@tiptap/starter-kit'
import { ListItem } from '@tiptap/extension-list'
import { newId } from '../../../shell/new-id.ts'
import { isWebAddress } from '../../../components/web-address.ts'

/** A link keeps any address it came with; only https is shown as a link. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => (isWebAddress(element.getAttribute('href') ?? '') ? null : false) }],
  renderHTML: ({ HTMLAttributes: { href } }) =>
    typeof href === 'string' && isWebAddress(href) ? ['a', mergeAttributes({ href, rel: 'noopener noreferrer', title: href }), 0] : ['span', 0]
})

/** An item is one line of text with lists inside; an item of lists only stands for a level that has no text of its own. */
const Item = ListItem.extend({
  content: '(paragraph list*) | list+',
  // Tab is handled apart, so that the keyboard can always leave the editor.
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) }
  }
})

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
    orderedList: { keepMarks: true },
    bulletList: { keepMarks: true }
  }),
  Item,
  Link,
  UniqueID.configure({ types: ['paragraph', 'heading'], attributeName: 'id', generateID: newId })
]
