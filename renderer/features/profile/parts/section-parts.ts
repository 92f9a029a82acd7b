// Which parts each section of the profile has, in the order in which they are asked. {Words} are those of the school.
import type { ListId } from '#shared/school/lists.ts'
import type { SectionId } from '#shared/school/school.ts'
import type { PortraitField, PupilsSayField, TextField } from '#shared/school/text-edits.ts'

/** A long text of the editor. */
export interface TextPart {
  readonly kind: 'text'
  readonly field: TextField
  /** The heading above the editor, and its name. */
  readonly label: string
  readonly help: string
}

/** Fields of one line, a few lines or a day. */
export interface FieldPart<F extends string> {
  readonly field: F
  readonly label: string
  readonly help: string
  readonly type: 'short' | 'long' | 'day'
}

export type Part =
  | TextPart
  | { readonly kind: 'list'; readonly list: ListId }
  | { readonly kind: 'basic-support' | 'portrait-numbers' | 'pupils-say' | 'duty-of-care' | 'decision' }

const text = (field: TextField, label: string, help = ''): Part => ({ kind: 'text', field, label, help })
const list = (id: ListId): Part => ({ kind: 'list', list: id })

export const partsOf: Readonly<Record<SectionId, readonly Part[]>> = {
  portrait: [
    { kind: 'portrait-numbers' },
    text('portrait.text', 'Uw school in het kort', 'Een halve bladzijde is genoeg.')
  ],
  vision: [text('vision.text', 'Uw visie op ondersteuning', 'Hooguit acht zinnen.')],
  basicSupport: [{ kind: 'basic-support' }],
  supportStructure: [
    list('steps'),
    list('meetings'),
    text(
      'supportStructure.text',
      'Hoe hangt alles samen?',
      'Kort: wat moet een ouder of een nieuwe leraar nog meer weten?'
    )
  ],
  extraSupport: [list('arrangements'), text('extraSupport.text', 'Wat geldt voor al deze hulp?')],
  expertise: [list('expertise'), text('expertise.text', 'Wat wilt u nog vertellen over wat uw team kan?')],
  facilities: [list('facilities'), text('facilities.text', 'Wat wilt u nog vertellen over uw gebouw?')],
  cooperation: [
    list('partners'),
    text(
      'cooperation.text',
      'Wat wilt u nog vertellen over samenwerken?',
      'Schrijf ook hoe de overstap gaat: naar uw school, en van uw school naar een andere.'
    )
  ],
  limits: [
    text(
      'limits.text',
      'Uw tekst over grenzen en toelating',
      'Lees eerst de vaste tekst hieronder. Die hoeft u niet te herhalen.'
    ),
    { kind: 'duty-of-care' }
  ],
  parents: [text('parents.text', 'Uw tekst over samenwerken met ouders')],
  pupilsSay: [{ kind: 'pupils-say' }],
  ambitions: [text('ambitions.lookBack', 'Wat is er van de vorige ambities terechtgekomen?'), list('ambitions')],
  training: [
    list('training'),
    text(
      'training.text',
      'Wat wilt u nog vertellen over leren in uw team?',
      'Is er geen scholing nodig? Schrijf dan hier waarom niet.'
    )
  ],
  coherence: [list('references'), text('coherence.text', 'Hoe weet u of de hulp werkt?')],
  decision: [{ kind: 'decision' }]
}

export const portraitFields: readonly FieldPart<PortraitField>[] = [
  { field: 'pupils', label: 'Leerlingen op 1 oktober', help: 'Bijvoorbeeld 138', type: 'short' },
  { field: 'groups', label: '{Groepen}', help: 'Bijvoorbeeld 6', type: 'short' },
  { field: 'weighting', label: 'Schoolweging', help: 'Bijvoorbeeld 29,8', type: 'short' }
]

export const pupilsSayFields: readonly FieldPart<PupilsSayField>[] = [
  {
    field: 'chosenBy',
    label: 'Wie koos de manier, en hoe ging dat?',
    help: 'Leerlingen kiezen zelf hoe zij hun mening geven.',
    type: 'long'
  },
  {
    field: 'form',
    label: 'Hoe gaven de leerlingen hun mening?',
    help: 'Bijvoorbeeld in een kring, met een tekening of in de leerlingenraad',
    type: 'long'
  },
  {
    field: 'help',
    label: 'Welke hulp kregen zij daarbij?',
    help: 'Denk ook aan de jongste leerlingen, en aan wie niet makkelijk praat.',
    type: 'long'
  },
  {
    field: 'heldOn',
    label: 'Op welke dag gaven zij hun mening?',
    help: 'Bijvoorbeeld 6-10-2026. Waren er meer dagen? Neem dan de laatste.',
    type: 'day'
  },
  {
    field: 'outcome',
    label: 'Wat kwam eruit, in het algemeen?',
    help: 'Drie tot vijf punten. Niemand mag zichzelf of een ander herkennen.',
    type: 'long'
  },
  {
    field: 'influence',
    label: 'Wat deed u ermee?',
    help: 'Wat hebt u veranderd? Wat niet, en waarom niet?',
    type: 'long'
  },
  {
    field: 'toldOn',
    label: 'Op welke dag vertelde u de leerlingen wat ermee gebeurde?',
    help: 'Bijvoorbeeld 10-11-2026',
    type: 'day'
  }
]
