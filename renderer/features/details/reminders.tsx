// Notifications of this computer, for all its schools: tried first, then switched on by her who saw one; and the look at login, told before it is asked.
import { Button } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Input, ReminderSettings, RequestName } from '#shared/contract/contract.ts'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { ask, askOrTell } from '../../session/host.ts'

type Switch = Extract<RequestName, 'reminders.notify' | 'reminders.atLogin'>

export function Reminders() {
  const [settings, setSettings] = useState<ReminderSettings>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    void ask('reminders.settings', {}).then((answer) => {
      if (answer.ok) setSettings(answer.value)
    })
  }, [])
  if (settings === undefined) return null
  const change = async (name: Switch, input: Input<Switch>, said: string): Promise<void> => {
    const changed = await askOrTell(name, input)
    if (!changed) return
    setSettings(changed)
    announce(said)
    // The button that was pressed is gone.
    heading.current?.focus()
  }
  const notify = (on: boolean): void =>
    void change('reminders.notify', { on }, on ? 'Meldingen staan aan.' : 'Meldingen staan uit.')
  const atLogin = (on: boolean): void =>
    void change(
      'reminders.atLogin',
      { on },
      on ? 'SOP-wijzer kijkt bij het aanmelden.' : 'SOP-wijzer kijkt niet meer bij het aanmelden.'
    )
  return (
    <section className="stack-s measure" aria-labelledby="reminders-title">
      <h2 id="reminders-title" ref={heading} tabIndex={-1}>
        Meldingen op deze computer
      </h2>
      <p>
        SOP-wijzer kan een melding laten zien als er iets te doen is. Daarin staat alleen hoeveel taken er zijn, en niet
        welke. Dit geldt voor alle scholen op deze computer.
      </p>
      {!settings.canNotify && <NotHere />}
      {settings.canNotify && !settings.notifies && <Trial onSeen={() => notify(true)} />}
      {settings.notifies && (
        <>
          <p>
            <Symbol name="done" /> Meldingen staan aan, zolang SOP-wijzer open is. Het venster mag ook klein zijn.
          </p>
          {settings.hasFailed && <Unseen>De laatste melding kon niet worden getoond.</Unseen>}
          <div className="row">
            <Button variant="default" onClick={() => notify(false)}>
              Zet meldingen uit
            </Button>
          </div>
          {settings.canStartAtLogin && <AtLogin isOn={settings.atLogin} onChange={atLogin} />}
        </>
      )}
    </section>
  )
}

const ToPlanning = () => <ToScreen screen={{ name: 'planning' }}>zet de datums in uw agenda</ToScreen>

const NotHere = () => (
  <p>
    In een browser kan SOP-wijzer geen meldingen laten zien. Uw agenda kan u wel herinneren: <ToPlanning />.
  </p>
)

/** What can be done where nothing is seen. */
const Unseen = ({ children }: { readonly children: ReactNode }) => (
  <p className="check-this">
    <Symbol name="warn" /> {children} Kijk in de instellingen van uw computer of SOP-wijzer meldingen mag tonen, en of
    “Niet storen” uit staat. Uw agenda kan u ook herinneren: <ToPlanning />.
  </p>
)

/** That the system says that it was shown proves nothing: she says that she saw it. */
function Trial({ onSeen }: { readonly onSeen: () => void }) {
  const [trial, setTrial] = useState<'none' | 'busy' | 'shown' | 'unseen'>('none')
  const tryOne = async (): Promise<void> => {
    setTrial('busy')
    const answer = await askOrTell('reminders.trial', {})
    setTrial(answer?.shown === true ? 'shown' : 'unseen')
    announce(answer?.shown === true ? 'Ziet u een melding van SOP-wijzer?' : 'De melding kon niet worden getoond.')
  }
  return (
    <>
      <p>Niet elke computer laat meldingen zien. Probeer het daarom eerst.</p>
      <div className="row">
        <Button variant="default" loading={trial === 'busy'} onClick={() => void tryOne()}>
          Laat een proefmelding zien
        </Button>
      </div>
      {trial === 'shown' && (
        <>
          <p>Ziet u een melding van SOP-wijzer? Dan zetten wij de meldingen aan.</p>
          <div className="row">
            <Button onClick={onSeen}>Ik zag hem</Button>
            <Button variant="default" onClick={() => setTrial('unseen')}>
              Ik zag niets
            </Button>
          </div>
        </>
      )}
      {trial === 'unseen' && <Unseen>Er was geen melding te zien. De meldingen blijven uit.</Unseen>}
    </>
  )
}

function AtLogin({ isOn, onChange }: { readonly isOn: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <>
      <h3>Ook als SOP-wijzer dicht is</h3>
      <p>
        Bij het aanmelden op uw computer kan SOP-wijzer kort in uw scholen kijken. Er komt geen venster. Aan uw scholen
        verandert niets, en er gaat niets naar buiten. Is er iets te doen? Dan ziet u een melding. Na uw klik gaat het
        programma open. Anders stopt het vanzelf, uiterlijk na tien minuten.
      </p>
      {isOn && (
        <p>
          <Symbol name="done" /> SOP-wijzer kijkt bij het aanmelden.
        </p>
      )}
      <div className="row">
        <Button variant="default" onClick={() => onChange(!isOn)}>
          {isOn ? 'Kijk niet meer bij het aanmelden' : 'Kijk ook bij het aanmelden'}
        </Button>
      </div>
    </>
  )
}
