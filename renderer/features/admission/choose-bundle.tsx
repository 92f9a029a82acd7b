// A bundle: chosen in a dialog of the program, or in a browser in a field of the page.
import { Button, FileButton } from '@mantine/core'
import { useRef } from 'react'
import { useHello } from '../../session/host.ts'

interface ChooseBundleProps {
  readonly words: string
  readonly onPick: () => Promise<void>
  readonly onTake: (file: File) => Promise<void>
}

export function ChooseBundle({ words, onPick, onTake }: ChooseBundleProps) {
  const { capabilities } = useHello()
  const forget = useRef<() => void>(null)
  if (capabilities.pickFolder)
    return (
      <div>
        <Button variant="default" onClick={() => void onPick()}>
          {words}
        </Button>
      </div>
    )
  const take = async (file: File | null): Promise<void> => {
    if (file === null) return
    await onTake(file)
    // The same file may be chosen again.
    forget.current?.()
  }
  return (
    <div>
      <FileButton resetRef={forget} accept=".json,application/json" onChange={(file) => void take(file)}>
        {(props) => (
          <Button {...props} variant="default">
            {words}
          </Button>
        )}
      </FileButton>
    </div>
  )
}
