// The editor's document as JSON, made anew only for the paragraphs that changed: the editor keeps all others as they are.
import type { Node } from '@tiptap/pm/model'
import type { EditorNode } from './mapper.ts'

const known = new WeakMap<Node, EditorNode>()

export function liveJson(node: Node): EditorNode {
  const before = known.get(node)
  if (before !== undefined) return before
  const json: EditorNode = node.isTextblock
    ? (node.toJSON() as EditorNode)
    : { type: node.type.name, attrs: node.attrs, content: node.children.map(liveJson) }
  known.set(node, json)
  return json
}
