// Adds, changes or removes a link, in a bar above the text.
import { Button, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { webAddress } from '#shared/web-address.ts'

export function LinkBar({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) {
  const present: unknown = editor.getAttributes('link').href
  const [address, setAddress] = useState(typeof present === 'string' ? present : '')
  const [error, setError] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])

  const place = (event: FormEvent): void => {
    event.preventDefault()
    const href = completed(address)
    if (webAddress(href) === undefined) {
      setError('Schrijf een gewoon webadres dat met https:// begint, zoals https://www.school.nl.')
      input.current?.focus()
      return
    }
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && typeof present !== 'string') {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
    } else {
      chain.setMark('link', { href }).run()
    }
    onClose()
  }

  const remove = (): void => {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
    onClose()
  }

  return (
    <form className="editor-link" data-own-undo noValidate aria-label="Link" onSubmit={place}>
      <TextInput
        ref={input}
        label="Webadres van de link"
        placeholder="https://"
        value={address}
        error={error}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
        }}
        onChange={(event) => {
          setAddress(event.currentTarget.value)
          setError(undefined)
        }}
      />
      <Button type="submit">{typeof present === 'string' ? 'Wijzig' : 'Voeg toe'}</Button>
      {typeof present === 'string' && (
        <Button variant="default" onClick={remove}>
          Haal de link weg
        </Button>
      )}
      <Button variant="default" onClick={onClose}>
        Annuleer
      </Button>
    </form>
  )
}

/** "www.school.nl" is meant as "https://www.school.nl". */
function completed(address: string): string {
  const plain = address.trim()
  if (/^http:\/\//iu.test(plain)) return `https://${plain.slice(7)}`
  return plain === '' || /^[a-z][a-z\d+.-]*:/iu.test(plain) ? plain : `https://${plain}`
}
