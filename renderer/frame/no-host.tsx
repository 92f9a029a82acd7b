// Shown when the program behind the window does not answer at the start.
import { Button } from '@mantine/core'
import { useHost } from '../session/host.ts'
import { sayHello } from './start-up.ts'

export function NoHost() {
  const problem = useHost((state) => state.problem)
  return (
    <main className="start stack">
      <h1>SOP-wijzer kon niet starten</h1>
      <p className="measure">{problem?.message}</p>
      <Button onClick={() => void sayHello()}>Probeer opnieuw</Button>
    </main>
  )
}
