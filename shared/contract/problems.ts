// Every expected failure, in one Dutch sentence that says what happened and one that says what to do.
import { short } from '../short.ts'

export const problemCodes = [
  'bad-request', 'unknown-school', 'unknown-document', 'stale', 'read-only', 'bad-shape', 'bad-name', 'exists',
  'disk-full', 'folder-gone', 'locked', 'denied', 'changed-outside', 'newer-outside', 'damaged-outside', 'newer-text', 'unknown-copy', 'not-moved', 'write-failed', 'unreadable', 'newer-version',
  'not-a-school', 'no-such-place', 'one-at-a-time', 'damaged', 'version-exists', 'unknown-version', 'version-damaged', 'version-changed', 'document-failed', 'document-too-slow', 'link-refused', 'not-here', 'host-stopped', 'internal'
] as const
export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  readonly code: ProblemCode
  /** What happened and what the director can do, in B1 Dutch. */
  readonly message: string
}

const sentences: Record<ProblemCode, string> = {
  'bad-request': 'Het programma begreep deze opdracht niet. Probeer het opnieuw.',
  'unknown-school': 'Deze school staat niet meer in de lijst. Open de school opnieuw met de knop Open een school.',
  'unknown-document': 'Dit document is niet meer te vinden. Maak het opnieuw.',
  'stale': 'Een ander venster heeft deze school gewijzigd. Uw scherm wordt opnieuw geladen.',
  'read-only': 'U kunt deze school hier alleen lezen.',
  'bad-shape': 'Deze wijziging past niet in het bestand van de school. Er is niets veranderd.',
  'bad-name': 'Vul eerst de naam van de school in.',
  'exists': 'Er is al een map met deze naam. Kies een andere naam.',
  'disk-full': 'Uw schijf is vol. Maak ruimte vrij en kies Probeer opnieuw, of kies Bewaar kopie elders.',
  'folder-gone': 'De map van de school is niet te vinden. Zet de map terug en kies Probeer opnieuw, of kies Bewaar kopie elders.',
  'locked': 'Een ander programma houdt het bestand vast. Sluit dat programma en kies Probeer opnieuw.',
  'denied': 'U mag in deze map niets opslaan. Kies Bewaar kopie elders, of vraag toegang tot de map.',
  'changed-outside': 'Het bestand van de school is buiten dit programma veranderd. Kies met welke versie u verdergaat. De andere blijft bewaard.',
  'newer-outside': 'Het bestand op schijf is intussen gemaakt met een nieuwere versie van SOP-wijzer. Het programma schrijft daar niet overheen. Kies Bewaar kopie elders om uw tekst apart te bewaren. Kiest u Toon de versie op schijf? Dan blijft uw tekst een reservekopie. Installeer daarna de nieuwe versie.',
  'damaged-outside': 'Het bestand van de school is buiten dit programma beschadigd of weggehaald. Uw school staat nog in dit venster. Kies Ga verder met mijn versie om die weer op te slaan. Wat er nu staat, blijft bewaard.',
  'newer-text': 'De school is op een andere computer gewijzigd. U ziet nu de nieuwste tekst. Er is nog niets vastgelegd. Kijk de tekst na en probeer het opnieuw.',
  'unknown-copy': 'Deze versie staat niet meer in de map, of is nu niet te lezen. Er is niets veranderd. Misschien is OneDrive nog bezig. Probeer het straks opnieuw.',
  'not-moved': 'Opzij leggen is niet gelukt. Het bestand staat nog op zijn plaats. Misschien is het in gebruik. Probeer het straks opnieuw.',
  'write-failed': 'Opslaan is niet gelukt. Kies Probeer opnieuw, of kies Bewaar kopie elders.',
  'unreadable': 'Het bestand van de school is nu niet te lezen. Misschien haalt OneDrive het nog op, of is het in gebruik. Er is niets veranderd. Probeer het straks opnieuw.',
  'newer-version': 'Deze school is gemaakt met een nieuwere versie van dit programma. Er is niets veranderd. Installeer de nieuwe versie om verder te werken.',
  'not-a-school': '“{naam}” is geen school. Kies Open een school en dan de map waarin het bestand school.json staat.',
  'no-such-place': '“{naam}” bestaat niet of staat nu ergens anders. Kijk de naam na, of kies Open een school.',
  'one-at-a-time': 'SOP-wijzer opent één school tegelijk. Geef één map. Staan er spaties in de naam? Zet dan aanhalingstekens om de hele naam.',
  'damaged': 'Het bestand van deze school is beschadigd.',
  'version-exists': 'Van deze dag staan er al 99 versies in de map versies. Er is niets bijgekomen. Verplaats er een paar naar een andere plek en probeer het opnieuw.',
  'unknown-version': 'Deze vastgestelde versie staat niet meer in de map van de school. Zet de map van die versie terug en probeer het opnieuw.',
  'version-damaged': 'Het bestand van deze vastgestelde versie is beschadigd. Uw school zelf is niet veranderd. De andere bestanden ervan staan in de map versies.',
  'version-changed': 'De bestanden van deze versie zijn buiten dit programma veranderd. Daarom maakt het programma hiervan geen documenten. Zet de map van deze versie terug uit een kopie. Of maak een document van uw school zoals die nu is.',
  'document-failed': 'Het document is niet gemaakt. Uw school is niet veranderd. Probeer het opnieuw.',
  'document-too-slow': 'Het maken van het document duurde te lang en is gestopt. Kijk of er een heel lang woord of een heel grote tabel in uw tekst staat.',
  'link-refused': 'Deze link wordt niet geopend. Alleen adressen die met https beginnen gaan open in uw browser.',
  'not-here': 'Dit kan hier niet. Gebruik het programma op uw bureaublad.',
  'host-stopped': 'Het programma is gestopt. Start SOP-wijzer opnieuw. Dit tabblad kunt u dan sluiten.',
  'internal': 'Er ging iets mis in het programma. Uw opgeslagen werk is veilig. Start het programma opnieuw.'
}

/** `name`: of what it is about, for the sentences that say it. */
export const problem = (code: ProblemCode, name = ''): Problem => ({ code, message: sentences[code].replace('{naam}', () => short(name)) })
