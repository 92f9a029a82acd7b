// Reads what each screen says of itself, so that a new one is found by its file alone.
import { tellScreens, type AnyEntry } from '../session/screens.ts'

const files = import.meta.glob<Readonly<Record<string, AnyEntry>>>('../features/*/screen.ts', { eager: true })

tellScreens(Object.values(files).flatMap((file) => Object.values(file)))
