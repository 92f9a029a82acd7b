// Printing a sheet at once: what stands on it is made for the print alone, and leaves no file.
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SheetReader } from '#shared/documents/sheet-readers.ts'

export function usePrinting(): {
  readonly sheet: SheetReader | null
  readonly print: (reader: SheetReader) => void
} {
  const [sheet, setSheet] = useState<SheetReader | null>(null)
  useEffect(() => {
    const clear = (): void => setSheet(null)
    addEventListener('afterprint', clear)
    return () => removeEventListener('afterprint', clear)
  }, [])
  const print = (reader: SheetReader): void => {
    flushSync(() => setSheet(reader))
    window.print()
  }
  return { sheet, print }
}
