// Every expected failure, in one Dutch sentence that says what happened and one that says what to do.
import { short } from '../short-text.ts'

export const problemCodes = [
  'bad-request',
  'unknown-school',
  'unknown-document',
  'stale',
  'read-only',
  'bad-shape',
  'too-large',
  'bad-name',
  'exists',
  'disk-full',
  'folder-gone',
  'locked',
  'denied',
  'changed-outside',
  'newer-outside',
  'damaged-outside',
  'newer-text',
  'unknown-copy',
  'not-moved',
  'write-failed',
  'disk-silent',
  'silent-saved',
  'silent-edit',
  'place-silent',
  'trial-first',
  'login-refused',
  'held-gone',
  'held-first',
  'spare-disk-full',
  'spare-denied',
  'spare-locked',
  'spare-no-folder',
  'spare-failed',
  'snapshot-disk-full',
  'snapshot-failed',
  'snapshots-stay',
  'spare-gone',
  'unreadable',
  'no-plain-file',
  'newer-version',
  'not-a-school',
  'no-such-place',
  'one-at-a-time',
  'damaged',
  'version-exists',
  'unknown-version',
  'version-damaged',
  'version-changed',
  'document-not-kept',
  'no-papers',
  'document-failed',
  'document-too-slow',
  'folder-too-large',
  'zip-not-made',
  'zip-disk-full',
  'not-taken-in',
  'zip-gone',
  'zip-damaged',
  'zip-locked',
  'zip-unsafe',
  'zip-too-large',
  'zip-no-school',
  'zip-several',
  'zip-school-damaged',
  'school-there',
  'sheet-in-folder',
  'sheet-not-saved',
  'unknown-scan',
  'scan-damaged',
  'scan-newer',
  'scan-unreadable',
  'scan-state',
  'scan-outside',
  'form-gone',
  'own-there',
  'one-own',
  'forms-asked',
  'forms-stay',
  'scan-stays',
  'bad-region-name',
  'unknown-region',
  'not-a-region',
  'region-busy',
  'region-newer',
  'region-damaged',
  'region-unreadable',
  'region-stopped',
  'region-too-slow',
  'region-document-failed',
  'region-not-saved',
  'region-disk-full',
  'region-too-much',
  'region-working',
  'deliveries-unreadable',
  'no-delivery',
  'bundle-too-large',
  'link-refused',
  'mail-not-begun',
  'place-not-opened',
  'template-not-saved',
  'not-here',
  'host-stopped',
  'internal'
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
  stale: 'Een ander venster heeft deze school gewijzigd. Uw scherm wordt opnieuw geladen.',
  'read-only': 'U kunt deze school hier alleen lezen.',
  'bad-shape': 'Deze wijziging past niet in het bestand van de school. Er is niets veranderd.',
  'too-large':
    'Uw laatste tekst past niet meer in het bestand van de school: het bestand zou te groot worden. In het bestand is niets veranderd.',
  'bad-name': 'Vul eerst de naam van de school in.',
  exists: 'Er is al een map met deze naam. Kies een andere naam.',
  'disk-full': 'Uw schijf is vol. Maak ruimte vrij en kies Probeer opnieuw, of kies Bewaar kopie elders.',
  'folder-gone':
    'De map van de school is niet te vinden. Zet de map terug en kies Probeer opnieuw, of kies Bewaar kopie elders.',
  locked: 'Een ander programma houdt het bestand vast. Sluit dat programma en kies Probeer opnieuw.',
  denied: 'U mag in deze map niets opslaan. Kies Bewaar kopie elders, of vraag toegang tot de map.',
  'changed-outside':
    'Het bestand van de school is buiten dit programma veranderd. Kies met welke versie u verdergaat. De andere blijft bewaard.',
  'newer-outside':
    'Het bestand op schijf is intussen gemaakt met een nieuwere versie van SOP-wijzer. Het programma schrijft daar niet overheen. Kies Bewaar kopie elders om uw tekst apart te bewaren. Kiest u Toon de versie op schijf? Dan blijft uw tekst een reservekopie. Installeer daarna de nieuwe versie.',
  'damaged-outside':
    'Het bestand van de school is buiten dit programma beschadigd of weggehaald. Uw school staat nog in dit venster. Kies Ga verder met mijn versie om die weer op te slaan. Wat er nu staat, blijft bewaard.',
  'newer-text':
    'De school is op een andere computer gewijzigd. U ziet nu de nieuwste tekst. Er is nog niets vastgelegd. Kijk de tekst na en probeer het opnieuw.',
  'unknown-copy':
    'Deze versie staat niet meer in de map, of is nu niet te lezen. Er is niets veranderd. Misschien is OneDrive nog bezig. Probeer het straks opnieuw.',
  'not-moved':
    'Opzij leggen is niet gelukt. Het bestand staat nog op zijn plaats. Misschien is het in gebruik. Probeer het straks opnieuw.',
  'write-failed': 'Opslaan is niet gelukt. Kies Probeer opnieuw, of kies Bewaar kopie elders.',
  'spare-disk-full':
    'Er kan geen reservekopie worden gemaakt: uw schijf is bijna vol. Maak ruimte vrij. Het programma probeert het daarna vanzelf opnieuw.',
  'spare-denied':
    'Er kan geen reservekopie worden gemaakt: het programma mag niets opslaan in de map back-ups van uw school. Vraag toegang tot die map. Het programma probeert het daarna vanzelf opnieuw.',
  'spare-locked':
    'Er kan geen reservekopie worden gemaakt: een ander programma houdt de map back-ups van uw school vast. Sluit dat programma. Het programma probeert het daarna vanzelf opnieuw.',
  'spare-no-folder':
    'Er kan geen reservekopie worden gemaakt: de map back-ups in de map van uw school is niet te gebruiken. Staat daar een bestand dat back-ups heet? Geef het een andere naam. Het programma probeert het daarna vanzelf opnieuw.',
  'spare-failed':
    'Er kan geen reservekopie worden gemaakt: de schijf geeft een fout. Bewaar voor de zekerheid een kopie op een andere schijf. Het programma probeert het steeds opnieuw.',
  'snapshot-disk-full':
    'Er kan geen reservekopie buiten de map van uw school worden gemaakt: de schijf van deze computer is bijna vol. Maak ruimte vrij. Het programma probeert het daarna vanzelf opnieuw.',
  'snapshot-failed':
    'Er kan geen reservekopie buiten de map van uw school worden gemaakt: het programma kan niets opslaan in zijn eigen map op deze computer. Bewaar voor de zekerheid een kopie op een andere schijf. Het programma probeert het steeds opnieuw.',
  'snapshots-stay':
    'Niet alle reservekopieën van deze school konden worden weggehaald. Daarom staat de school nog in de lijst. Probeer het straks opnieuw.',
  'spare-gone':
    'Deze reservekopie is niet meer te vinden of niet te lezen. Er is niets veranderd. Kies een andere kopie.',
  'disk-silent':
    'De schijf of de netwerkmap van deze school antwoordt niet. Zit een stick er goed in? Werkt het netwerk? Zodra de schijf antwoordt, slaat het programma uw tekst vanzelf op. Duurt het lang? Kies dan Bewaar kopie elders.',
  'silent-saved':
    'De schijf of de netwerkmap van deze school antwoordt nu niet. Zit een stick er goed in? Werkt het netwerk? Wat u nu schrijft, slaat het programma op zodra de schijf antwoordt.',
  'silent-edit':
    'De schijf of de netwerkmap van deze school antwoordt niet, terwijl er net een andere tekst op zijn plaats komt. Daarom kan uw laatste tekst er nu niet bij.',
  'place-silent':
    'De schijf of de netwerkmap antwoordt niet. Zit een stick er goed in? Werkt het netwerk? Wat u vroeg, kan straks alsnog gebeuren. Kijk dat eerst na en probeer het dan opnieuw.',
  'trial-first': 'Laat eerst een proefmelding zien. Ziet u die? Dan kunt u de meldingen aanzetten.',
  'login-refused': 'Deze computer laat dit niet toe. Er is niets veranderd. Vraag het na bij wie uw computers beheert.',
  'held-gone': 'Dit werk is niet meer te vinden of niet te lezen. Aan uw school is niets veranderd.',
  'held-first':
    'Van deze school is er nog werk dat niet kon worden opgeslagen. Bewaar daar eerst een kopie van, of kies Weg ermee.',
  unreadable:
    'Het bestand van de school is nu niet te lezen. Misschien haalt OneDrive het nog op, of is het in gebruik. Er is niets veranderd. Probeer het straks opnieuw.',
  'no-plain-file':
    'In de map van deze school is school.json geen bestand, maar een map of iets anders. Er is niets veranderd. Haal het weg of geef het een andere naam. Zet daarna het bestand van de school terug uit een kopie.',
  'newer-version':
    'Deze school is gemaakt met een nieuwere versie van dit programma. Er is niets veranderd. Installeer de nieuwe versie om verder te werken.',
  'not-a-school': '“{naam}” is geen school. Kies Open een school en dan de map waarin het bestand school.json staat.',
  'no-such-place': '“{naam}” bestaat niet of staat nu ergens anders. Kijk de naam na, of kies Open een school.',
  'one-at-a-time':
    'SOP-wijzer opent één school tegelijk. Geef één map. Staan er spaties in de naam? Zet dan aanhalingstekens om de hele naam.',
  damaged: 'Het bestand van deze school is beschadigd.',
  'version-exists':
    'Van deze dag staan er al 99 versies in de map versies. Er is niets bijgekomen. Verplaats er een paar naar een andere plek en probeer het opnieuw.',
  'unknown-version':
    'Deze vastgestelde versie staat niet meer in de map van de school. Zet de map van die versie terug en probeer het opnieuw.',
  'version-damaged':
    'Het bestand van deze vastgestelde versie is beschadigd. Uw school zelf is niet veranderd. De andere bestanden ervan staan in de map versies.',
  'version-changed':
    'De bestanden van deze versie zijn buiten dit programma veranderd. Daarom maakt het programma hiervan geen documenten. Zet de map van deze versie terug uit een kopie. Of maak een document van uw school zoals die nu is.',
  'document-not-kept':
    '“{naam}” vertelt iets dat alleen de school mag zien. Wat verstuurd is, blijft altijd bewaard. Daarom kan dit stuk daar niet bij. Er is niets bewaard. Laat dit stuk weg en probeer het opnieuw.',
  'no-papers': 'In de map van uw school staat nog geen stuk dat hierbij hoort. Maak de stukken eerst.',
  'document-failed': 'Het document is niet gemaakt. Uw school is niet veranderd. Probeer het opnieuw.',
  'document-too-slow':
    'Het maken van het document duurde te lang en is gestopt. Kijk of er een heel lang woord of een heel grote tabel in uw tekst staat.',
  'folder-too-large':
    'De map van deze school is te groot voor één zip-bestand. Er is niets gemaakt. Zet grote bestanden die niet bij de school horen op een andere plek en probeer het opnieuw.',
  'zip-not-made':
    'Het zip-bestand is niet gemaakt. Misschien mag het programma daar niets opslaan, of is een bestand van de school in gebruik. Probeer het opnieuw, of kies een andere plek.',
  'zip-disk-full': 'De schijf is vol. Er is niets gemaakt of ingelezen. Maak ruimte vrij en probeer het opnieuw.',
  'not-taken-in':
    'Het inlezen is niet gelukt: het programma kan het bestand niet lezen, of mag in de map met uw scholen niets opslaan. Er is niets veranderd. Probeer het straks opnieuw.',
  'zip-gone': 'Dit zip-bestand is niet meer te vinden. Er is niets ingelezen. Kies het bestand opnieuw.',
  'zip-damaged':
    '“{naam}” is beschadigd, of is geen zip-bestand. Er is niets ingelezen. Vraag het bestand opnieuw aan wie het u gaf.',
  'zip-locked':
    'Op “{naam}” zit een wachtwoord. Er is niets ingelezen. Pak het bestand zelf uit. Kies daarna Open een school en de map die u uitpakte.',
  'zip-unsafe':
    'In “{naam}” zit een bestand dat daar niet hoort. Dat kan gevaarlijk zijn. Er is niets ingelezen. Vraag het bestand opnieuw aan wie het u gaf.',
  'zip-too-large':
    '“{naam}” is veel groter dan een school kan zijn. Er is niets ingelezen. Kijk na of dit het goede bestand is.',
  'zip-no-school':
    'In “{naam}” staat geen school: het bestand school.json is er niet. Er is niets ingelezen. Kies een ander bestand.',
  'zip-several':
    'In “{naam}” staan meer scholen. Er is niets ingelezen. Pak het bestand zelf uit. Kies daarna Open een school, voor elke school apart.',
  'zip-school-damaged':
    'Het bestand van de school in “{naam}” is beschadigd. Er is niets ingelezen. Vraag het bestand opnieuw aan wie het u gaf.',
  'school-there':
    'Deze school staat al in uw lijst. Er is niets veranderd. Open die school, of zet deze er als aparte school naast.',
  'sheet-in-folder':
    'Dit is de map van een school of van dit programma. Daar hoort geen blad over een leerling. Er is niets opgeslagen. Kies een andere plek.',
  'sheet-not-saved':
    'Het blad is niet opgeslagen. Misschien is de schijf vol, of mag het programma daar niets opslaan. Kies een andere plek en probeer het opnieuw.',
  'unknown-scan':
    'Deze scan staat niet meer in de map van de school. Er is niets veranderd. Kijk de lijst met scans na.',
  'scan-damaged':
    'Het bestand van deze scan is beschadigd of weg. Het programma verandert er niets aan. Zet het bestand meting.json terug uit een kopie. Of wis deze scan.',
  'scan-newer':
    'Deze scan is gemaakt met een nieuwere versie van dit programma. Er is niets veranderd. Installeer de nieuwe versie om verder te werken.',
  'scan-unreadable':
    'De bestanden van deze scan zijn nu niet te lezen. Misschien haalt OneDrive ze nog op, of zijn ze in gebruik. Er is niets veranderd. Probeer het straks opnieuw.',
  'scan-state':
    'Met deze scan is intussen iets anders gedaan: hij is gesloten, of juist weer open. Er is niets veranderd. Bekijk de scan opnieuw.',
  'scan-outside':
    'Het bestand van deze scan is net buiten dit programma veranderd. Er is niets overheen geschreven. Bekijk de scan opnieuw en probeer het nog eens.',
  'form-gone': 'Dit formulier is niet meer bekend. Er is niets bijgekomen. Lees het bestand opnieuw in.',
  'own-there':
    'Er is al een formulier van de directeur. Zeg eerst wat daarmee moet gebeuren: dat staat bij het aantal formulieren. Er is niets veranderd.',
  'one-own':
    'Van de directeur is er één formulier. Kies één bestand, met de antwoorden van de directeur. Er is niets ingelezen.',
  'forms-asked': 'Over een formulier is nog een vraag. Beantwoord die eerst bij Inlezen. Er is niets gesloten.',
  'forms-stay':
    'De uitkomst is bewaard, maar niet alle formulieren konden weg uit de map van de school. Misschien houdt een ander programma ze vast. Het programma probeert het weer als u deze scan bekijkt.',
  'scan-stays':
    'Niet alles van deze scan kon worden gewist. Misschien houdt een ander programma een bestand vast. Sluit dat programma en wis de scan opnieuw.',
  'bad-region-name': 'Vul eerst een naam in.',
  'unknown-region': 'Deze regio staat niet meer in de lijst. Kies de map van de regio opnieuw.',
  'not-a-region': '“{naam}” is geen regio. Kies de map waarin het bestand regio.json staat.',
  'region-busy':
    'Een ander programma of een andere computer werkt nu in deze regio. Er is niets opgeslagen. Sluit de regio daar en probeer het opnieuw.',
  'region-newer':
    'Deze regio is gemaakt met een nieuwere versie van dit programma. Er is niets veranderd. Installeer de nieuwe versie om verder te werken.',
  'region-damaged':
    'Het bestand van deze regio is beschadigd. Er is niets overheen geschreven. Open de regio opnieuw om te kiezen wat u doet.',
  'region-unreadable':
    'De map van deze regio is nu niet te lezen. Er is niets veranderd. Staat de map er nog? Is OneDrive nog bezig? Probeer het straks opnieuw.',
  'region-stopped': 'Het lezen van de leveringen is gestopt. Er is niets veranderd. U kunt ze opnieuw laten lezen.',
  'region-too-slow':
    'Het lezen van de leveringen duurde te lang en is gestopt. Er is niets veranderd. Werkt het netwerk? Is OneDrive nog bezig? Probeer het straks opnieuw.',
  'region-document-failed': 'Het document is niet gemaakt. Aan deze regio is niets veranderd. Probeer het opnieuw.',
  'region-not-saved':
    'Opslaan is niet gelukt. Kijk of u in de map van de regio mag opslaan en of een ander programma het bestand vasthoudt. Probeer het daarna opnieuw.',
  'region-disk-full': 'Uw schijf is vol. Er is niets opgeslagen. Maak ruimte vrij en probeer het opnieuw.',
  'region-too-much':
    'Dit past niet in een regio. Er is niets opgeslagen. Een regio heeft hoogstens 10.000 scholen, en elke tekst is hoogstens een paar bladzijden lang. Haal weg wat dubbel is en probeer het opnieuw.',
  'region-working': 'Er worden al leveringen ingelezen. Wacht tot dat klaar is, of kies Stop.',
  'deliveries-unreadable':
    'Deze map is niet te lezen. Er is niets ingelezen. Kijk of u de map mag openen, of kies een andere map.',
  'no-delivery': 'Deze school leverde dit schooljaar nog niets. Er is niets gemaakt.',
  'bundle-too-large':
    'Deze bundel is te groot: scholen kunnen hem niet openen. Er is niets gemaakt. Maak twee regio’s met elk een deel van de scholen, en maak voor elke regio een bundel.',
  'link-refused':
    'Deze link wordt niet geopend. Alleen gewone webadressen die met https beginnen, gaan open in uw browser.',
  'mail-not-begun': 'Er ging geen mail open. Kopieer de tekst, en plak die zelf in een mail.',
  'place-not-opened': 'Deze map gaat hier niet open. Zoek de map zelf op: de plaats staat op dit scherm.',
  'template-not-saved':
    'Het bestand is niet gemaakt. Misschien is de schijf vol, mag het programma daar niets opslaan, of is het bestand in gebruik. Kies een andere plek.',
  'not-here': 'Dit kan hier niet. Gebruik het programma op uw bureaublad.',
  'host-stopped': 'Het programma is gestopt. Start SOP-wijzer opnieuw. Dit tabblad kunt u dan sluiten.',
  internal: 'Er ging iets mis in het programma. Uw opgeslagen werk is veilig. Start het programma opnieuw.'
}

/** `name`: of what it is about, for the sentences that say it. */
export const problem = (code: ProblemCode, name = ''): Problem => ({
  code,
  message: sentences[code].replace('{naam}', () => short(name))
})
