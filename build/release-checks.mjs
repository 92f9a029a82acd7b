// What has to be so before the program is given out: what a machine can see, and what only a person can.

/**
 * What stands in the way, a sentence each; empty when all is well.
 * @param {{ status: string, version: string, tags: readonly string[], changelog: readonly { version: string, day: string }[], today: string }} tree
 *   `status` as `git status --porcelain` gives it
 */
export function obstacles({ status, version, tags, changelog, today }) {
  const [newest] = changelog
  return [
    status.trim() !== '' && 'Niet alles is vastgelegd in git. Leg eerst alles vast, of zet het terug.',
    !/^\d+\.\d+\.\d+$/.test(version) && `De versie in package.json is ${version}: dat zijn niet drie getallen.`,
    tags.includes(`v${version}`) &&
      `Versie ${version} is al uitgegeven (v${version}). Verhoog de versie in package.json.`,
    newest?.version !== version &&
      `Bovenaan in assets/changelog.json staat niet wat er in ${version} voor de directeur verandert.`,
    newest !== undefined && newest.day > today && `De dag in assets/changelog.json (${newest.day}) moet nog komen.`
  ].filter(Boolean)
}

/** By hand, on the program that was packed. */
export const byHand = [
  ['Windows', 'Onderteken het installatieprogramma, en kijk of Windows de naam van de uitgever toont.'],
  ['Windows', 'Installeer zonder beheerder, over de vorige versie heen. De scholen staan er nog.'],
  ['Windows', 'Meld u af terwijl iets niet is opgeslagen. Daarna biedt het programma de noodkopie aan.'],
  ['macOS', 'Onderteken de dmg en laat Apple hem goedkeuren. Open hem op een Mac die hem nooit zag.'],
  ['macOS', 'Loop de menu’s langs, en kies een map voor een school.'],
  ['Electron', 'Loop alles na wat docs/electron-versions.md noemt, op de versie uit package.json.'],
  ['Electron', 'Laat de computer slapen en weer wakker worden terwijl een school open is.'],
  ['Word', 'Open elk soort document in een echt Word: geen melding, inhoudsopgave klopt, vakjes zijn aan te kruisen.'],
  ['Word', 'Print het profiel en het antwoordformulier, en leg ze naast het scherm.'],
  [
    'Agenda',
    'Open de agenda van de voorbeeldschool in Outlook (Windows en web), Google en Apple; verzet een datum en doe het nog eens. Vul de tabel in docs/documents.md in.'
  ],
  [
    'Meldingen',
    'Geïnstalleerd, op Windows en macOS: zet meldingen aan met een proefmelding, en laat er een komen met het venster klein. Een klik opent de taak. Zet ze in het systeem uit: het programma zegt dat de proef niet te zien was.'
  ],
  [
    'Meldingen',
    'Zet “Kijk ook bij het aanmelden” aan en meld u opnieuw aan, op Windows, macOS en Linux (AppImage en deb): geen venster, één melding, en daarna stopt het: op Windows meteen, elders na tien minuten of als u de melding sluit. Klik op Windows daarna op de melding in het meldingencentrum: het programma opent, met één venster. Zet het uit: het staat niet meer bij de programma’s die vanzelf starten.'
  ],
  [
    'Regio',
    'Zet de map van een regio op een echte netwerkschijf, open haar op twee computers, en lees leveringen in. Wie op de tweede iets opslaat, hoort dat een andere computer in de regio werkt.'
  ],
  ['Regio', 'Plak een echte lijst van scholen uit Excel, en open de tabellen van de regio in Excel.'],
  ['Schermlezer', 'Maak met NVDA (Windows) en VoiceOver (macOS) een school en een onderdeel, zonder muis.'],
  ['Recht', 'Kijk in assets/sources.json of een bron sinds de laatste controle is veranderd.'],
  ['Over', 'Open Over SOP-wijzer: de versie, het nieuws en de licenties kloppen.']
]

/** Lines as `sha256sum --check` reads them, by name. */
export const checksums = (files) =>
  files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('')

/** What is kept of a release: the packages, and what was looked at. `done`: the numbers of what a person said yes to. */
export const report = ({ version, commit, day, electron, done }) =>
  [
    `# SOP-wijzer ${version}`,
    '',
    `Gemaakt op ${day} van ${commit}, met Electron ${electron}. De bestanden en hun controlegetallen staan in SHA256SUMS.`,
    '',
    ...byHand.map(([where, what], at) => `- [${done.has(at) ? 'x' : ' '}] ${where}: ${what}`),
    ''
  ].join('\n')
