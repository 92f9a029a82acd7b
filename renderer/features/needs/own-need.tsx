// What does not stand in the list, in the school's own words: a need of its own, told and delivered as any other.
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { needAnchor } from '#shared/school/anchors.ts'
import type { NeedLevel } from '#shared/school/school.ts'
import { useToday } from '../../session/host.ts'
import { newId } from '../../session/new-id.ts'
import { confirm } from './acts.ts'
import { Levels } from './levels.tsx'
import { NO_LINKS } from './open-need.tsx'

export function OwnNeed() {
  const today = useToday()
  const [id, setId] = useState(newId)
  const [name, setName] = useState('')
  const [levels, setLevels] = useState<readonly NeedLevel[]>([])
  const add = (): void => {
    const need = { id, name: name.trim() }
    setId(newId())
    setName('')
    setLevels([])
    confirm(need, { levels, links: NO_LINKS }, today, needAnchor(id, 'name'))
  }
  return (
    <div className="stack">
      <h3>Staat er iets niet bij?</h3>
      <TextInput
        id={needAnchor(id, 'own-name')}
        className="measure"
        label="Anders, namelijk"
        description="In een paar woorden: wat heeft een leerling nodig? Schrijf niet over één leerling, en noem geen diagnose."
        maxLength={120}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {name.trim() !== '' && (
        <>
          <Levels
            need={{ id, name }}
            value={levels}
            onChange={(level, on) => setLevels(on ? [...levels, level] : levels.filter((one) => one !== level))}
          />
          <div>
            <Button variant="default" disabled={levels.length === 0} onClick={add}>
              Zet erbij<span className="unseen">: {name}</span>
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
