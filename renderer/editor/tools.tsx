// The editor's toolbar: one stop for Tab, arrow keys within; every button says its name and its keys.
import { useEditorState, type Editor } from '@tiptap/react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { Symbol } from '../components/symbols.tsx'

interface Tool {
  readonly name: string
  readonly keys: string
  readonly face: ReactNode
  readonly isOn: (editor: Editor) => boolean
  readonly act: (editor: Editor) => void
}

const tools: readonly Tool[] = [
  {
    name: 'Vet',
    keys: 'Ctrl+B',
    face: <b>V</b>,
    isOn: (editor) => editor.isActive('bold'),
    act: (editor) => editor.chain().focus().toggleBold().run()
  },
  {
    name: 'Cursief',
    keys: 'Ctrl+I',
    face: <i>C</i>,
    isOn: (editor) => editor.isActive('italic'),
    act: (editor) => editor.chain().focus().toggleItalic().run()
  },
  {
    name: 'Kop',
    keys: 'Ctrl+Alt+1',
    face: 'Kop',
    isOn: (editor) => editor.isActive('heading', { level: 1 }),
    act: (editor) => editor.chain().focus().toggleHeading({ level: 1 }).run()
  },
  {
    name: 'Tussenkop',
    keys: 'Ctrl+Alt+2',
    face: 'Tussenkop',
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    act: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run()
  },
  {
    name: 'Lijst met punten',
    keys: 'Ctrl+Shift+8',
    face: <Symbol name="bullets" />,
    isOn: (editor) => editor.isActive('bulletList'),
    act: (editor) => editor.chain().focus().toggleBulletList().run()
  },
  {
    name: 'Genummerde lijst',
    keys: 'Ctrl+Shift+7',
    face: <Symbol name="numbers" />,
    isOn: (editor) => editor.isActive('orderedList'),
    act: (editor) => editor.chain().focus().toggleOrderedList().run()
  }
]

interface ToolsProps {
  readonly editor: Editor
  readonly controls: string
  readonly onLink: () => void
}

export function Tools({ editor, controls, onLink }: ToolsProps) {
  const on = useEditorState({
    editor,
    selector: ({ editor: at }) => [...tools.map((tool) => tool.isOn(at)), at.isActive('link')]
  })
  const [current, setCurrent] = useState(0)
  const move = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const buttons = [...(event.currentTarget.parentElement?.querySelectorAll('button') ?? [])]
    const next = (current + step + buttons.length) % buttons.length
    setCurrent(next)
    buttons[next]?.focus()
  }
  const link: Tool = { name: 'Link', keys: 'Ctrl+K', face: <Symbol name="link" />, isOn: () => false, act: onLink }
  return (
    <div className="editor-tools" role="toolbar" aria-label="Opmaak" aria-controls={controls}>
      {[...tools, link].map((tool, index) => (
        <button
          key={tool.name}
          type="button"
          className="tool"
          tabIndex={index === current ? 0 : -1}
          aria-label={tool.name}
          aria-pressed={on[index] === true}
          aria-keyshortcuts={tool.keys.replaceAll('Ctrl', 'Control')}
          title={`${tool.name} (${tool.keys})`}
          onKeyDown={move}
          onFocus={() => setCurrent(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => tool.act(editor)}
        >
          {tool.face}
        </button>
      ))}
    </div>
  )
}
