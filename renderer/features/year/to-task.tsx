// To the page of another task: a link that looks like a button.
import { Button } from '@mantine/core'
import type { StepId } from '#shared/school/round-fields.ts'
import { addressOf, go, useRoute, type Route } from '../../session/route.ts'

interface ToTaskProps {
  readonly id: StepId
  readonly isMain: boolean
  readonly children: string
}

export function ToTask({ id, isMain, children }: ToTaskProps) {
  const here = useRoute(({ route }) => route)
  if (here.name !== 'school' || here.screen.name !== 'year') return null
  const to: Route = { ...here, screen: { ...here.screen, step: id } }
  return (
    <Button
      component="a"
      href={addressOf(to)}
      variant={isMain ? 'filled' : 'default'}
      onClick={(event) => {
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </Button>
  )
}
