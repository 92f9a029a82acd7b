import { describe, expect, test } from 'vitest'
import { privacyHints } from '#shared/hints/privacy.ts'
import { average, sentencesOf, wordCount } from '../catalogue/readability.ts'
import { examplePeople, exampleTexts, offeredTexts } from './corpus.ts'
import { everything, quotes } from './quotes.ts'

describe('a name of the internal list', () => {
  const names = [
    'Jan de Boer',
    'Mees',
    'Wil Jansen',
    'Roos',
    'van den Berg',
    'Jo Smit',
    'Chloë Maas',
    'Jan-Willem Vos',
    'Visser, Ank',
    'Juf Sanne',
    'Dan Bakker',
    'Door Prins'
  ]

  test.each([
    ['Jan de Boer helpt de leraren met plannen.', ['Jan de Boer']],
    ['Vraag het aan Jan.', ['Jan']],
    ['Mees geeft de plusgroep, en Roos de taalklas.', ['Mees', 'Roos']],
    ['Wil Jansen is onze intern begeleider.', ['Wil Jansen']],
    ['Bij juf Wil kunt u altijd binnenlopen.', ['juf Wil']],
    ['U belt meester Jo voor een afspraak.', ['meester Jo']],
    ['Mevrouw De Boer leidt het overleg.', ['Mevrouw De Boer']],
    ['U kunt J. de Boer bellen.', ['J. de Boer']],
    ['Het gesprek is met Van den Berg.', ['Van den Berg']],
    ['Het gesprek is met van den Berg.', ['van den Berg']],
    ['ONZE LEESSPECIALIST IS MEES', ['MEES']],
    ['Anders vraagt u Chloe.', ['Chloe']],
    ['De groep van Jan-Willem start in mei.', ['Jan-Willem']],
    ['Ank Visser doet de toetsen.', ['Ank Visser']],
    ['Sanne werkt op maandag.', ['Sanne']],
    ['Dit is Chloë’s plan en Jan’s idee.', ['Chloë’s', 'Jan’s']],
    ['Directeur De Boer besluit.', ['De Boer']],
    ['Jan De Boer en Jan gaan samen.', ['Jan De Boer', 'Jan']]
  ])('in "%s"', (text, found) => {
    expect(quotes('name', text, { names })).toEqual(found)
  })

  test.each([
    'Wil een ouder praten? Dan kan dat dezelfde week.',
    'De mees zit in de boom en de roos bloeit op het plein.',
    'De boer uit het dorp vertelt over zijn dieren.',
    'Wij zijn de kinderen van den berg.',
    'De Jan Ligthartschool doet mee.',
    'Wij werken volgens Jan Ligthart.',
    'Samen met de Sint Jan in Eikendorp.',
    'Op 1 Jan 2027 begint het nieuwe plan.',
    'Januari is een drukke maand.',
    'De mezen en de rozen horen bij het natuurproject.',
    'Een prins en een smit, een vos en een bakker.',
    'Dan kijken wij samen wat er nodig is.',
    'Door de week is er opvang.',
    'Jo kan niet alleen een naam zijn.',
    'De Berg is een school in de buurt.',
    'De Mees-groep is een groep met een naam.'
  ])('not in "%s"', (text) => {
    expect(quotes('name', text, { names })).toEqual([])
  })

  test.each([
    ['Intern begeleider', 'Intern zoeken wij eerst iemand. De Intern begeleider doet mee.'],
    ['Vacature', 'Vacature: leraar groep 5.'],
    ['', 'Zonder naam.'],
    ['De', 'De school is open.'],
    ['   ,  ( ', 'De school, (open).'],
    ['Juf', 'Juf of meester helpt.'],
    ['Anders, nog niet bekend', 'Anders gaat het mis.'],
    ['Jan de Boer, leraar groep 3', 'Leraar zijn is een vak.']
  ])('an entry such as "%s" says nothing about "%s"', (entry, text) => {
    expect(quotes('name', text, { names: [entry] })).toEqual([])
  })

  test.each([
    ['De heer drs. Kees van Dijk', 'Kees van Dijk komt langs.', ['Kees van Dijk']],
    ['Anneke Mulder (IB)', 'Anneke komt langs.', ['Anneke']],
    ['Tineke / Marga', 'Tineke en Marga werken samen.', ['Tineke', 'Marga']],
    ['Kees van Dijk - leraar', 'Meneer Van Dijk komt langs.', ['Meneer Van Dijk']],
    ['piet hein', 'Piet Hein komt langs.', ['Piet Hein']],
    ["Gerard van 't Hof", "Dhr. van 't Hof komt langs.", ["Dhr. van 't Hof"]]
  ])('the entry "%s" is found in "%s"', (entry, text, found) => {
    expect(quotes('name', text, { names: [entry] })).toEqual(found)
  })
})

describe('a telephone number', () => {
  test.each([
    ['Bel 06-12345678 als uw kind ziek is.', '06-12345678'],
    ['Bel 0612345678.', '0612345678'],
    ['Bel 06 12 34 56 78 of mail.', '06 12 34 56 78'],
    ['Bel 06 1234 5678, ook in de avond.', '06 1234 5678'],
    ['Telefoon 0345 - 12 34 56', '0345 - 12 34 56'],
    ['Telefoon (0345) 12 34 56, elke dag', '(0345) 12 34 56'],
    ['Telefoon 0345-123456 2 dagen per week', '0345-123456'],
    ['tel:020-1234567', '020-1234567'],
    ['Bel +31 6 12345678.', '+31 6 12345678'],
    ['Bel +31 (0)6 - 12 34 56 78.', '+31 (0)6 - 12 34 56 78'],
    ['Bel +31 345 123 456 nu.', '+31 345 123 456'],
    ['Bel 0031612345678 nu.', '0031612345678'],
    ['Bel 06.12.34.56.78 nu.', '06.12.34.56.78'],
    ['Bel 088 – 123 45 67 (gratis).', '088 – 123 45 67'],
    ['(06-12345678)', '06-12345678'],
    ['De school is dicht, bel onze intern begeleider: 0345-123456', '0345-123456'],
    ['Nummer van de school: 06-12345678', '06-12345678']
  ])('in "%s"', (text, quote) => {
    expect(quotes('phone', text)).toEqual([quote])
  })

  test('two numbers in a row are two', () => {
    expect(quotes('phone', 'Bel 06-12345678 / 06-87654321 of 0345 123456.')).toEqual([
      '06-12345678',
      '06-87654321',
      '0345 123456'
    ])
  })

  test.each([
    'In schooljaar 2027-2028 en in 2028-2029.',
    'Het bedrag is 06.500 euro, of € 1.234.567,89.',
    'Op 01-08-2027 om 10.30 uur.',
    'Op 06-08-2027 10.30 uur.',
    'Van 06-08-27 - 07-09-27.',
    'Van 06.30-07.30 en 08.30-09.30 uur.',
    'Het nummer van de school is 06XY, of 06XY00.',
    'In groep 3-4 en groep 0 1 2 3 4 5 6 7 8 9.',
    'De rekening is NL91 ABNA 0417 1643 00.',
    'De postcode is 0123 AB, het nummer 00012345.',
    'ISBN 0-306-40615-2 staat in de kast.',
    'Het dossier heeft nummer 061234567890123.',
    'Bij nood belt u 112, of gratis 0800-2000.',
    'Tussen 0 en 100 punten, 050 keer.',
    'Vragenlijst 12-06-12345678.',
    'Ziek melden kan op het nummer van de school: 0345-123456.',
    'Tel. 0345-123456 (algemeen)',
    'Het steunpunt is bereikbaar op 0345-123456.',
    '2027-06-01'
  ])('not in "%s"', (text) => {
    expect(quotes('phone', text)).toEqual([])
  })
})

describe('an address of a person', () => {
  test.each([
    ['Mail naar jan@dewilgenhof.nl.', 'jan@dewilgenhof.nl'],
    ['Mail m.terhorst@rivierland.example, of bel.', 'm.terhorst@rivierland.example'],
    ['(j.de.boer@school.nl)', 'j.de.boer@school.nl'],
    ['mailto:joke@school.nl', 'joke@school.nl'],
    ['<joke-v@school.nl>', 'joke-v@school.nl'],
    ['Joke@School.NL', 'Joke@School.NL'],
    ['mrijk@school.nl', 'mrijk@school.nl'],
    ['ib@school.nl', 'ib@school.nl'],
    ['juf.sanne+ouders@school.nl!', 'juf.sanne+ouders@school.nl'],
    ['zoë@school.nl', 'zoë@school.nl'],
    ['jan@intranet', 'jan@intranet'],
    ['j_vries%x@mail.school.nl...', 'j_vries%x@mail.school.nl'],
    ['Mail anouk [at] school.nl.', 'anouk [at] school.nl']
  ])('in "%s"', (text, quote) => {
    expect(quotes('email', text)).toEqual([quote])
  })

  test.each([
    'info@dewilgenhof.nl',
    'Info@dewilgenhof.nl',
    'administratie@school.nl',
    'directie@school.nl',
    'directie.wilgenhof@bestuur.nl',
    'school@bestuur.nl',
    'schoolwilgenhof@bestuur.nl',
    'mr@school.nl',
    'mr-wilgenhof@bestuur.nl',
    'MR@school.nl',
    'secretariaat@school.nl',
    'steunpunt@school.nl',
    'gmr@bestuur.nl',
    'info [at] school.nl',
    'Volg ons via @dewilgenhof.',
    'Drie boeken @ 5 euro',
    '@',
    'a@',
    '@b',
    '3@5',
    'a@ b'
  ])('not in "%s"', (text) => {
    expect(quotes('email', text)).toEqual([])
  })

  test('says in its reason which addresses are meant', () => {
    const [hint] = privacyHints('jan@school.nl', everything)
    for (const start of ['info', 'administratie', 'directie', 'school', 'mr']) expect(hint?.reason).toContain(start)
  })
})

describe('a name of somebody whom nobody has listed', () => {
  test.each([
    ['Voor een afspraak belt u juf Tirza.', 'juf Tirza'],
    ['Meester Olaf geeft gym.', 'Meester Olaf'],
    ['U kunt mevrouw Zandstra altijd bellen.', 'mevrouw Zandstra'],
    ['Intern begeleider: mw. J. Bakker-de Vries', 'mw. J. Bakker-de Vries'],
    ['De vertrouwenspersoon is mevr. C. van der Laan.', 'mevr. C. van der Laan'],
    ["IB'er P. de Wit leidt het overleg.", 'P. de Wit'],
    ['Onze orthopedagoog Karin Smit komt elke week.', 'Karin Smit'],
    ['Vraag het onze intern begeleider, Anke de Boer.', 'Anke de Boer'],
    ['De IB’er (Marijke) is er op maandag.', 'Marijke'],
    ['De schoolmaatschappelijk werker Zwaantje Olde komt elke maand.', 'Zwaantje Olde'],
    ['Karin Smit kijkt mee in de groep.', 'Karin Smit'],
    ['T. Hofstra, intern begeleider', 'T. Hofstra'],
    ['Els de Groot (orthopedagoog) doet onderzoek.', 'Els de Groot'],
    ['U kunt terecht bij Hanneke of bij de directeur.', 'Hanneke'],
    ['Anke begeleidt de leraren.', 'Anke'],
    ['Marloes', 'Marloes'],
    ['Voor Yara is er een tolk.', 'Yara'],
    ['Toen Mats van school ging, stopte de hulp.', 'Mats'],
    ['- Daan: spelling op de gang', 'Daan'],
    ['Op maandag leest hulpoma Truus voor.', 'Truus'],
    ['U kunt meester joost altijd bellen.', 'meester joost'],
    ['De gymles komt van Roos, onze vakdocent.', 'Roos'],
    ['Rekenspecialist: Bas', 'Bas'],
    ['Onze IB’er heet Sjoukelina.', 'Sjoukelina'],
    ['Er is een logopediste: Elleke Waterman.', 'Elleke Waterman'],
    ['De coördinator van het spreekuur (Ebelien Rump) denkt mee.', 'Ebelien Rump'],
    ['Ebelien Rump | leerkracht groep 3', 'Ebelien Rump'],
    ['Aanspreekpunt is Ellen V. (taal)', 'Ellen'],
    ['Het plan is opgesteld door J. Zomerdijk.', 'J. Zomerdijk'],
    ['De mentor van de onderbouw is Van den Akker.', 'Van den Akker'],
    ['Op maandag Bas Zomerdijk', 'Bas Zomerdijk'],
    ['Wytske Terpstra is er op maandag.', 'Wytske Terpstra'],
    ['Sjoukelien van der Wal helpt met rekenen.', 'Sjoukelien van der Wal'],
    ['De arts (dr. L. Haverman) kent ons protocol.', 'dr. L. Haverman'],
    ['Mw. dr. E. Bakker leest mee.', 'Mw. dr. E. Bakker'],
    ['Schoolleider Quarles heeft het profiel vastgesteld.', 'Quarles'],
    ['Ramlal is onze jeugdarts.', 'Ramlal'],
    ['Dorien W. (onderwijsassistent)', 'Dorien']
  ])('in "%s"', (text, quote) => {
    expect(quotes('name', text)).toEqual([quote])
  })

  test.each([
    'De Jan Ligthartschool en de Anne Frankschool doen mee.',
    'Wij gebruiken Met Sprongen Vooruit van Julie Menne.',
    'Gemeente Dijkhuizen en Kinderopvang Zonneveld werken samen met ons.',
    'Schoolleider en leraren stellen het profiel vast.',
    'Het Dr. Nassau College ligt dichtbij.',
    'Wij werken volgens Maria Montessori, naar de ideeën van Peter Petersen.',
    'De Sint Jozef en St. Clara zijn scholen in de buurt.',
    'De Johan Cruijff Foundation betaalt het plein.',
    'De Marnix Academie en de Van der Hoeven Kliniek werken samen.',
    'Basisschool Willem Alexander, CBS Anne de Vries en OBS Theo Thijssen',
    'De school staat aan de Willem de Zwijgerlaan.',
    'Volgens Luc Stevens gaat het om vertrouwen.',
    'Wij volgen het instructiemodel van Marcel Schmeier.',
    'Een kind leert door te doen (Karin Smit, 2015).',
    'Wij lezen “Mees Kees” voor, en de Kim-versie van de leesmethode.',
    'De begeleider Passend Onderwijs en de Intern Begeleider overleggen.',
    'De ambulant begeleider van Koninklijke Kentalis komt langs.',
    'Specialist Jonge Kind en Coördinator Sociale Veiligheid',
    'De leerkracht Groep 3 en de juf Engels werken samen.',
    'Juf en meester werken samen, mevrouw de directeur ook.',
    'De vakantie duurt tot 1 Jan.',
    'A. Visie\nB. Groot onderhoud',
    'Emma Kinderziekenhuis',
    'Wij wonen in Anna Paulowna.',
    'De docent Frans geeft de training van Gerard Weide.',
    'Zij vertellen het de juf. Kinderen leren van elkaar, vraag het de meester. Ouders ook.',
    'Dat doet de intern begeleider. Ouders en Leraren praten mee.',
    'De ING Bank en het MW Betuwe betalen mee.',
    'De intern begeleider, De Brug en de ouders overleggen.',
    'Nov–Jan: de teksten komen klaar.',
    'Op De Roos en op De Linde hangen picto’s.',
    'Met Squla en Gynzy oefenen wij thuis.',
    'De Kameleon, De Regenboog en De Brug zijn scholen.',
    'Van Dale Junior ligt in elke klas.',
    'O.B.S. De Boomgaard en C.B.S. De Ark',
    'De methode heet Staal.',
    'Wij gebruiken het model van Hollingsworth en Ybarra.',
    'De begeleiding (Passend Onderwijs) komt van buiten.',
    'Vitamine C. Ouders kiezen.'
  ])('not in "%s"', (text) => {
    expect(quotes('name', text)).toEqual([])
  })

  test('each name in a row counts, also one that is a word as well or that nobody has listed', () => {
    expect(quotes('name', 'RT op woensdag: Jayden, Roos en Quirijntje')).toEqual(['Jayden', 'Roos', 'Quirijntje'])
    expect(quotes('name', 'Plusgroep: Bas (taal), Mees en Fleur')).toEqual(['Bas', 'Mees', 'Fleur'])
    expect(quotes('name', 'Sint en Piet komen langs, en wij schrijven in Jip-en-janneketaal.')).toEqual([])
    expect(quotes('name', 'Wij werken met Staal, Estafette en Blink.')).toEqual([])
  })

  test('not where it is what the school itself or its board is called', () => {
    const text = 'Kees Verhoeven is een kleine school. Karin Smit helpt.'
    expect(quotes('name', text, { ownNames: ['Basisschool Kees Verhoeven'] })).toEqual(['Karin Smit'])
  })
})

describe('the name of a pupil', () => {
  test.each([
    ['Voor leerling J. is er een tolk.', 'leerling J'],
    ['De begeleider werkt met leerling AbC.', 'leerling AbC'],
    ['Het kind Sem heeft een eigen plan.', 'kind Sem'],
    ['Voor het meisje Zonneveld komt er een lift.', 'meisje Zonneveld'],
    ['De leerlingen Fatima en Sem werken op de gang.', 'leerlingen Fatima'],
    ['Het gezin Zonneveld krijgt hulp.', 'gezin Zonneveld'],
    ['Leerling X uit groep 6 heeft een eigen plan.', 'Leerling X'],
    ['Eigen leerlijn: T.K. (groep 7)', 'T.K'],
    ['J. uit groep 5 heeft een tolk.', 'J'],
    ['De ouders van M. vragen om hulp.', 'ouders van M'],
    ['De moeder van Ravindra vertaalt.', 'De moeder van Ravindra'],
    ['leerling 3 (groep 6) krijgt RT', 'leerling 3']
  ])('in "%s"', (text, quote) => {
    expect(quotes('one-pupil', text)).toEqual([quote])
    expect(quotes('name', text).filter((name) => quote.includes(name))).toEqual([])
  })

  test.each([
    'Leerling A leest voor aan leerling B.',
    'Kind op Maandag en Leerling in Beeld zijn methodes.',
    'Het Kind Centraal is ons motto.',
    'DE LEERLING EN HET KIND',
    'Een leerling ZML of een kind TOS vraagt meer van ons.',
    'De kinderen Anne Frankschool spelen mee.',
    'De O.B. en M.B. van groep 7 overleggen.',
    'De leerling 3 keer laten lezen helpt.',
    'De ouders van De Brug praten mee.'
  ])('not in "%s"', (text) => {
    expect(quotes('one-pupil', text)).toEqual([])
  })
})

describe('words about one pupil', () => {
  test.each([
    ['Een leerling met autisme werkt in de gang.', 'Een leerling met autisme werkt in'],
    ['Er zit één kind dat doof is.', 'één kind dat doof is'],
    ['Vorig jaar hielpen wij een jongen uit groep 4.', 'een jongen uit groep 4'],
    ['Wij denken aan een meisje dat niet meer wilde praten.', 'een meisje dat niet meer wilde'],
    ['Dat lukte niet bij één leerling.', 'bij één leerling'],
    ['In groep 5 zit een leerling met het syndroom van Down.', 'een leerling met het syndroom van'],
    ['Wij hebben een kind dat niet kan lopen.', 'een kind dat niet kan lopen'],
    ['Er is een leerling die thuis zit.', 'een leerling die thuis zit'],
    ['Vorig jaar kreeg een leerling die doof is een tolk.', 'een leerling die doof is een'],
    ['Wij begeleiden een slechtziend kind met een loep.', 'een slechtziend kind met een loep'],
    ['Voor 1 leerling is er een tolk.', 'Voor 1 leerling'],
    ['Dit schooljaar heeft één leerling een eigen plan.', 'heeft één leerling'],
    [
      'Een enkele leerling die naar het speciaal onderwijs ging, kwam terug.',
      'Een enkele leerling die naar het speciaal'
    ],
    ['Een meisje uit Syrië heeft een tolk.', 'Een meisje uit Syrië heeft een'],
    ['Eén van onze leerlingen is doof.', 'Eén van onze leerlingen is doof'],
    ['Een van de kinderen heeft epilepsie.', 'Een van de kinderen heeft epilepsie'],
    ['Een jongen van 8 heeft een eigen rooster.', 'Een jongen van 8 heeft een'],
    ['Een leerling uit groep 5 met epilepsie krijgt hulp.', 'Een leerling uit groep 5 met'],
    ['Een kind in een rolstoel heeft een plek beneden.', 'Een kind in een rolstoel heeft'],
    ['Eén meisje met diabetes prikt op school.', 'Eén meisje met diabetes prikt op'],
    ['Bij ons zit 1 Turks meisje.', 'zit 1 Turks meisje'],
    ['Wij hebben 1 nieuwe NT2 leerling.', 'hebben 1 nieuwe NT2 leerling'],
    ['Hulp van buiten (1 leerling, twee uur in de week)', '1 leerling'],
    ['Eén kind krijgt hulp van buiten.', 'Eén kind'],
    ['Eén leerling werd geplaatst op een andere school.', 'Eén leerling'],
    ['In mei is 1 kind verwezen.', 'is 1 kind'],
    ['Eén leerling stroomde uit naar het vso.', 'Eén leerling'],
    ['1 leerling ging naar het sbo', '1 leerling'],
    ['1 lln met een tolk', '1 lln met een tolk'],
    ['Twaalf kinderen lezen traag en 1 leerling stottert.', '1 leerling'],
    ['Een enkele leerling gaat naar de plusklas.', 'Een enkele leerling'],
    ['Elke week komt er een tolk voor één leerling die doof is.', 'één leerling die doof is'],
    ['Eén van de kleuters draagt een hoortoestel.', 'Eén van de kleuters draagt een hoortoestel'],
    ['De leerling met een arrangement voor gehoor zit nu twee jaar bij ons.', 'De leerling met een arrangement'],
    ['De leerling die vorig jaar uit Syrië kwam, heeft een tolk.', 'De leerling die vorig jaar'],
    ['Onze slechtziende leerling werkt met een loep.', 'Onze slechtziende leerling'],
    ['De enige leerling in een rolstoel heeft een lift.', 'De enige leerling in een rolstoel'],
    ['Het meisje kreeg een tolk.', 'Het meisje'],
    ['Deze leerling zit sinds 2024 in groep 6.', 'Deze leerling'],
    ['Wij begeleiden een jongen uit groep 7 die sinds zijn ongeluk niet loopt.', 'een jongen uit groep 7 die'],
    ['Wekelijks begeleidt een specialist een leerling gedurende een uur.', 'een leerling'],
    ['Vorig jaar is een leerling geschorst.', 'een leerling'],
    ['Wij hebben dit jaar te maken met een leerling die veel wegloopt.', 'een leerling die veel wegloopt'],
    ['Wij hebben een leerling begeleid met mutisme.', 'een leerling'],
    [
      'Een leerling met een visuele beperking krijgt dit jaar hulp van Visio.',
      'Een leerling met een visuele beperking'
    ],
    ['De zoon van de huisarts doet mee met de plusgroep.', 'De zoon van de huisarts'],
    ['Het zusje van een leerling met epilepsie krijgt ook hulp.', 'Het zusje van een leerling'],
    ['Haar broertje zit in groep 2.', 'Haar broertje'],
    ['Een moeder uit groep 3 geeft muziekles.', 'Een moeder uit groep 3'],
    ['Vader van deze leerling mag niet op het plein komen.', 'Vader van deze leerling'],
    ['Er loopt een klacht van ouders van een kind uit groep 6.', 'ouders van een kind'],
    ['Het Eritrese gezin krijgt hulp van het wijkteam.', 'Het Eritrese gezin'],
    ['Bij één gezin in het dorp komt een coach.', 'één gezin'],
    ['Onze enige rolstoelgebruiker krijgt een lift.', 'Onze enige rolstoelgebruiker'],
    ['Zij is de enige met epilepsie.', 'de enige met epilepsie'],
    ['Thuiszitter groep 7, sinds mei', 'Thuiszitter groep 7'],
    ['Een jongen (8) werkt op de gang.', 'jongen (8'],
    ['Een 10-jarig meisje volgt halve dagen les.', 'Een 10-jarig meisje'],
    ['Zij is in groep 5 bij ons ingestroomd.', 'Zij is in groep'],
    ['De kleuter die in september met een sonde start, krijgt een verpleegkundige.', 'De kleuter die in september'],
    ['Een leerling die uit Afghanistan is gevlucht, werkt met een tolk.', 'Een leerling die uit Afghanistan is'],
    ['Vanwege een leerling met een sonde is er een verpleegkundige.', 'een leerling met een sonde is'],
    ['Voor een leerling in groep 3 is een lift geplaatst.', 'een leerling in groep 3 is'],
    ['Een Oekraïense leerling krijgt NT2-les.', 'Een Oekraïense leerling'],
    ['Een leerling heeft een spierziekte.', 'Een leerling'],
    ['De langste jongen van groep 8 helpt bij de oversteek.', 'De langste jongen'],
    ['Diabetes | 1 leerling | protocol', '1 leerling'],
    ['Het gezin woont nu aan de Lindelaan 27.', 'Lindelaan 27'],
    ['De taxi zet het kind af bij oma, Lindelaan 27.', 'Lindelaan 27'],
    ['Een leerling wiens vader in detentie zit, praat elke week met de maatschappelijk werker.', 'Een leerling'],
    ['In groep 4 heeft een leerling een persoonlijk begeleider.', 'een leerling'],
    ['Er is sinds de zomer een thuiszitter.', 'een thuiszitter'],
    ['Een leerling is bij de oversteek aangereden.', 'Een leerling'],
    ['De betreffende leerling is in april verwijderd.', 'De betreffende leerling'],
    ['Voor een slechtziend kind hebben wij een leesloep aangeschaft.', 'een slechtziend kind'],
    ['De leerling met NLD uit 4 havo mag een laptop gebruiken.', 'De leerling'],
    ['Een enkele leerling bij ons op school heeft epilepsie.', 'Een enkele leerling'],
    ['Beide leerlingen met een indicatie krijgen hulp.', 'Beide leerlingen'],
    ['Visio helpt één van onze leerlingen.', 'één van onze leerlingen'],
    ['Een broer en zus in groep 2 en 5 wonen in een pleeggezin.', 'Een broer en zus'],
    ['Wij kennen ook een Roma-gezin.', 'een Roma-gezin'],
    ['Eén gezin ontvangt hulp van de gemeente.', 'Eén gezin'],
    ['Moeder is alcoholverslaafd.', 'Moeder is alcoholverslaafd'],
    ['R. heeft een vaste plek bij het raam.', 'R'],
    ['Tygo R. krijgt dagelijks begeleiding vanuit de Wlz.', 'Tygo R'],
    ['Zij is doof.', 'Zij is doof'],
    ['Casus: leerling uit groep 5, epilepsie.', 'leerling uit groep 5']
  ])('in "%s"', (text, quote) => {
    expect(quotes('one-pupil', text)).toEqual([quote])
  })

  test.each([
    'Als een leerling extra hulp nodig heeft, praten wij met de ouders.',
    'Een kind dat hulp nodig heeft, krijgt die in de groep.',
    'Een kind dat nieuw is in Nederland krijgt vier keer per week taalles.',
    'Heeft een kind met dyslexie meer tijd nodig? Dan krijgt het die.',
    'Heeft een leerling met een beperking hulp nodig, dan vragen wij De Brug.',
    'Wanneer een leerling met autisme bij ons start, maken wij een plan.',
    'Soms komt een kind met een rolstoel bij ons op school.',
    'Een leerling met een hulpvraag gaat naar de intern begeleider.',
    'Een leerling met een eigen leerlijn heeft een ontwikkelingsperspectief.',
    'Een kind met een rolstoel kan niet naar boven.',
    'Schrijf nooit over één kind.',
    'Het gesprek met één kind over zijn eigen plan hoort hier niet.',
    'De leraar helpt meer dan één leerling tegelijk.',
    'Elke dag leest een kind met de leraar.',
    'Na tien weken praat een kind met zijn leraar over het plan.',
    'Een leerling uit groep 8 helpt een kleuter bij het lezen.',
    'In groep 3 krijgt een kind dat achterloopt extra uitleg.',
    'Een kind bijna de hele dag één volwassene naast zich nodig heeft.',
    'Een jongen of een meisje mag kiezen.',
    'Er is één laptop per leerling.',
    'Zo kan een leerling met een rolstoel overal komen.',
    'Wij zijn een school voor kinderen met een eigen verhaal.',
    'Eén leerling per groep zit in de leerlingenraad.',
    'Een gesprek tussen kind en leraar duurt tien minuten.',
    'Een van de leerlingen vertelt wat de raad besprak.',
    'Een kind met veel energie krijgt ruimte om te bewegen.',
    'Als één van de kinderen valt, helpen wij.',
    'Is er een meisje dat liever alleen werkt? Dan mag dat.',
    'De leerling met een arrangement krijgt hulp in de groep.',
    'De leerling wordt besproken, en het kind praat mee.',
    'De leerling die vastloopt, gaat naar de intern begeleider.',
    'De leerling heeft het afgelopen half jaar te weinig geleerd.',
    'Wij begeleiden een leerling die vastloopt.',
    'Een leerling met dyslexie krijgt meer tijd.',
    'Een kind met ADHD heeft baat bij rust.',
    'Een kind met een beperking is welkom.',
    'Een jongen leert anders dan een meisje.',
    'Ruimte voor hulp aan één kind',
    'Eén leerling is voorzitter van de kinderraad.',
    'Eén leerling legt uit en de ander luistert.',
    'Heeft één leerling hulp nodig, dan helpen de anderen.',
    'Eén op de vier kinderen leest graag.',
    '1 kind: € 80',
    'Individueel werken: 1 leerling met 1 begeleider',
    'Bij een leerling met dyscalculie gebruiken wij kaarten.',
    'Er is een protocol voor een kind met diabetes en voor een leerling die wegloopt.',
    'Sinds 2014 krijgt een leerling die hulp nodig heeft een plan.',
    'De school is toegankelijk voor een kind met een rolstoel.',
    'Een leerling die nu op een andere school zit, kan bij ons komen.',
    'Broertjes en zusjes krijgen voorrang.',
    'Het kind van de rekening is een boek.',
    'Een moeder of vader kan altijd binnenlopen.',
    'Een gezin kan hulp vragen aan het wijkteam.',
    'Wij werken met één gezin, één plan.',
    'Wij zijn de enige school in het dorp.',
    'De enige manier om te leren is doen.',
    'Leerling met dyslexie: meer tijd',
    'Een kind van vier jaar mag naar school.',
    'Een 4-jarige kleuter went rustig.',
    'Zij is leerkracht van groep 5.',
    'Een leerling heeft een OPP als hij een eigen leerlijn volgt.',
    'Een leerling in groep 8 maakt de doorstroomtoets.',
    'De leerling uit groep 8 krijgt een advies.',
    'De leerling die een mes bij zich heeft, wordt geschorst.',
    'Een meisje dat stil is, valt minder op; daarom praten wij altijd met ieder kind.',
    'Eén kind dat veel aandacht vraagt, kan invloed hebben op de groep.',
    'De school staat aan de Lindelaan 27, de kinderen spelen op het plein.',
    'De ouders van een leerling met een OPP tekenen het plan.',
    'Bij het overlijden van een leerling volgen wij het protocol.',
    'In groep 8 krijgt een leerling een advies.',
    'Een thuiszitter is een leerling die langer dan vier weken niet op school komt.',
    'Als een leerling geschorst is, krijgt hij werk mee naar huis.',
    'De leerling met dyslexie mag een laptop gebruiken.',
    'Een slechtziend kind kan bij ons vergroot materiaal krijgen.',
    'Een leerling in vmbo 3 loopt stage.',
    'Beide ouders tekenen het plan.',
    'Moeder en kind zijn welkom bij de inloop.',
    'A. Wat wij doen voor leerlingen in groep 3.',
    'Zij is opgeleid als autismespecialist.',
    'Plan B. is er ook voor leerlingen met een OPP.',
    'Een leerling kreeg vroeger straf, nu een gesprek.'
  ])('not in "%s"', (text) => {
    expect(quotes('one-pupil', text)).toEqual([])
  })
})

describe('a count under five', () => {
  test.each([
    ['Wij hebben drie leerlingen met een eigen plan.', 'drie leerlingen'],
    ['Er zijn 2 kinderen met een rolstoel.', '2 kinderen'],
    ['In groep 4 zitten drie leerlingen met een eigen leerlijn.', 'drie leerlingen'],
    ['Vorig jaar gingen vier kinderen naar het speciaal basisonderwijs.', 'vier kinderen'],
    ['Twee nieuwe leerlingen spreken thuis een andere taal.', 'Twee nieuwe leerlingen'],
    ['Drie van onze leerlingen krijgen hulp van buiten.', 'Drie van onze leerlingen'],
    ['Wij hebben twee dove kinderen.', 'twee dove kinderen'],
    ['Er waren 3 zorgleerlingen.', '3 zorgleerlingen'],
    ['Een drietal leerlingen stroomde uit.', 'drietal leerlingen'],
    ['Wij hebben twee of drie leerlingen met een plan.', 'drie leerlingen'],
    ['Gemiddeld gaan 2 leerlingen per jaar naar een andere school.', '2 leerlingen'],
    ['Wij tellen 4 jongens en 3 meisjes.', '4 jongens'],
    ['Vier kleuters kwamen van een andere opvang.', 'Vier kleuters'],
    ['Wij hebben twee slechtziende leerlingen.', 'twee slechtziende leerlingen'],
    ['Er zijn drie nieuw ingestroomde leerlingen.', 'drie nieuw ingestroomde leerlingen'],
    ['Er is een protocol (2 leerlingen met diabetes in groep 5).', '2 leerlingen'],
    ['Dat gebeurde de laatste drie jaar met 2 kinderen.', '2 kinderen'],
    ['Dit schooljaar 2 lln. met een tolk.', '2 lln'],
    ['Er zijn nu 2-3 leerlingen met een arrangement.', '2-3 leerlingen'],
    ['Elke week komt Visio voor twee slechtziende leerlingen.', 'twee slechtziende leerlingen'],
    ['Twee leerlingen met een TOS werken samen in een groepje.', 'Twee leerlingen'],
    ['Veel leerlingen hebben dyslexie en twee met een TOS lezen apart.', 'twee met een TOS lezen'],
    ['Er zijn 12 leerlingen met een plan, waarvan één met een tolk.', 'waarvan één met een tolk'],
    ['Enkele kinderen zien slecht: één met een loep, één met een leeslamp.', 'één met een loep'],
    ['Wij kennen drie vormen van hulp: één met autisme, één met ADHD.', 'één met autisme'],
    ['Van de 68 leerlingen hebben er drie een arrangement.', 'drie een arrangement'],
    ['Wij hebben kinderen uit Syrië. Eén van hen heeft een tolk.', 'Eén van hen heeft een'],
    ['Het aantal leerlingen met een cluster 2-arrangement is 2.', 'leerlingen met een cluster 2-arrangement is 2'],
    ['Twee leerlingen met een TOS krijgen elke dag een taak.', 'Twee leerlingen'],
    ['groep 1: 4 leerlingen', '4 leerlingen'],
    ['Drie van de 20 leerlingen hebben een plan.', 'Drie van de 20 leerlingen'],
    ['Wij hebben 1x een toets en 3 x OPP.', '3 x OPP'],
    ['Bij twee gezinnen helpt jeugdzorg.', 'twee gezinnen'],
    ['Leerlingen met een OPP: 3', 'Leerlingen met een OPP: 3'],
    ['Leerlingen met een ontwikkelingsperspectief (3)', 'Leerlingen met een ontwikkelingsperspectief (3'],
    ['Dyslexie bij 2x dyslexie en rust', '2x dyslexie'],
    ['Aantal verwijzingen naar het so: 1', 'verwijzingen naar het so: 1'],
    ['Vorig jaar waren er twee verwijzingen.', 'twee verwijzingen'],
    ['Twee zijn er doorverwezen.', 'Twee zijn'],
    ['Een paar dove kinderen in groep 5 hebben een tolk.', 'paar dove kinderen'],
    ['Wij hebben 2 kids met een taxi.', '2 kids'],
    ['Nu 3 ll. met een diagnose', '3 ll'],
    ['Drie meiden krijgen hulp van de kliniek.', 'Drie meiden'],
    ['Hulp van Auris (n=2)', 'n=2'],
    ['Dyslexie 12, TOS 2', 'TOS 2'],
    ['In groep 6: 1 ASS', '1 ASS'],
    ['ADHD | 3 |', 'ADHD | 3'],
    ['Uitstroom: vmbo-b 7, pro 1', 'pro 1'],
    ['Adviezen: 2 kader, 9 havo', '2 kader'],
    ['Thuiszitters 2', 'Thuiszitters 2'],
    ['Leerlingen met een OPP: ja, 2.', 'Leerlingen met een OPP: ja, 2'],
    ['Leerlingen met gescheiden ouders: 3', 'Leerlingen met gescheiden ouders: 3'],
    ['Vijf leerlingen hebben een plan, van wie twee in groep 8.', 'wie twee in groep 8'],
    ['Wij hebben 48 leerlingen. Daarvan zijn er twee met een beperking.', 'twee met een beperking'],
    ['Wij hebben nieuwkomers met een tolk. Drie krijgen taalles.', 'Drie krijgen taalles'],
    ['Van de leerlingen met een plan zijn er dit jaar drie naar het vso gegaan.', 'drie naar het vso gegaan'],
    ['Wij hebben leerlingen met een stoma. Een van hen heeft hulp.', 'Een van hen heeft hulp'],
    ['Twee v.d. leerlingen hebben dyslexie.', 'Twee v.d. leerlingen'],
    ['Een stuk of drie leerlingen met een OPP', 'drie leerlingen'],
    ['Twee aanvragen voor een TLV zijn afgewezen.', 'Twee aanvragen'],
    ['In groep 7 en 8 samen hebben 2 jongens een plan.', '2 jongens'],
    ['Er is één doublure.', 'één doublure'],
    ['In de klas: 9 ASS, 1 Gilles de la Tourette.', '1 Gilles de la Tourette'],
    ['Zeer moeilijk lerend: 2 (groep 5)', 'lerend: 2'],
    [
      'Van de leerlingen volgt een deel een training, en één staat onder toezicht van jeugdzorg.',
      'één staat onder toezicht van'
    ]
  ])('in "%s"', (text, quote) => {
    expect(quotes('small-count', text)[0]).toBe(quote)
  })

  test.each([
    'Vier arrangementen zijn nog niet zeker.',
    'Beide groepen hebben twintig leerlingen.',
    'Een TLV is 1 tot 3 jaar geldig.',
    'Lezen in een groepje van hooguit vier kinderen.',
    'Wij werken in groepjes van 4 leerlingen.',
    'Elke vier weken kijken wij met kinderen terug.',
    'Er zijn vijf leerlingen met een plan.',
    'In groep 3 kinderen leren lezen is ons vak.',
    'De leraren van groep 1, 2 en 3 leerlingen laten kiezen.',
    'Er is plek voor vier kinderen.',
    'De leraar helpt drie leerlingen tegelijk.',
    'Als drie kinderen dezelfde vraag hebben, maken wij een groepje.',
    'Uit elke groep zitten twee leerlingen in de raad.',
    'De raad heeft twee leerlingen per groep.',
    'De leraar oefent met drie kinderen aan de instructietafel.',
    'De leerlingenraad kiest drie leerlingen.',
    'Minder dan vier kinderen is te weinig voor een groep.',
    'Bij drie of meer leerlingen starten wij.',
    'Groepen van drie leerlingen werken samen.',
    'Gemiddeld 2,4 kinderen per gezin, en 1.234 leerlingen in het dorp.',
    'Vier keer per week krijgen leerlingen uitleg.',
    'Twee leraren en drie leerjaren.',
    'Drie tot vier leerlingen lezen samen.',
    'Zijn er drie kinderen met dezelfde vraag? Dan helpen wij samen.',
    'Elke week mogen twee kinderen de planten water geven.',
    'De 3% van de leerlingen die vaak ziek is.',
    'Rondleiding door twee leerlingen',
    'Een gesprek met twee leerlingen van de leerlingenraad',
    'Drie leerlingen zijn mediator, en twee kinderen zijn gastheer.',
    'Drie leerlingen vertellen het team wat zij vinden.',
    'Er is één device per twee leerlingen.',
    'Per tablet werken twee leerlingen.',
    'Leerlingen werken in groepjes van drie leerlingen.',
    'Bij een ruzie tussen twee leerlingen praat de leraar met beiden.',
    'Eén op de vier kinderen leest graag.',
    'Per groep kunnen wij twee leerlingen met een zware vraag helpen.',
    '2 Leerlingen met een eigen leerlijn\n3 Leerlingen met een plusvraag',
    'Zorgniveau 3: leerlingen met een plan',
    'Twee 4 jarige kinderen spelen in de hoek.',
    '2 kinderen € 135',
    'Twee oudere leerlingen lezen voor aan de kleuters.',
    'Ik ben moeder van drie kinderen.',
    'Aantal groepen: 4',
    'Het aantal leerlingen met een OPP is 24.',
    'Leerlingen van groep: 3',
    'Wij hebben twee ruimtes voor leerlingen, één met matten en één met toestellen.',
    'Wij hebben twee leraren, één met een master.',
    'Leerlingen werken in vier groepen, waarvan twee in de bovenbouw.',
    'Enkele leerlingen krijgen extra hulp.',
    'Een paar leerlingen met dyslexie lezen met de computer.',
    'Vier van de vijf leerlingen halen dat niveau.',
    'Een gezin met twee kinderen betaalt 50 euro.',
    'Uitstroom: vmbo 12, havo 9',
    'Klas 1 en 2 van de havo',
    'OPP: deel 1 en deel 2',
    'Groep 3: lezen en schrijven',
    'Cluster 2 en 3 zijn speciaal onderwijs.',
    'De school telt 4 leraren en 2 assistenten.',
    'Bijlage 3 Protocol dyslexie',
    'Wij hebben leraren met een tolk. Drie krijgen scholing.'
  ])('not in "%s"', (text) => {
    expect(quotes('small-count', text)).toEqual([])
  })

  test('says what to write instead', () => {
    for (const text of [
      'Wij hebben drie leerlingen met een plan.',
      'Leerlingen met een OPP: 3',
      'Twaalf leerlingen, waarvan één met een TOS.'
    ]) {
      expect(privacyHints(text, everything)[0]?.reason).toContain('minder dan 5')
    }
    expect(privacyHints('Een paar dove kinderen in groep 5 hebben een tolk.', everything)[0]?.reason).toContain(
      'Laat de groep weg'
    )
  })
})

describe('a limit worded as a diagnosis', () => {
  test.each([
    ['Wij kunnen geen plek bieden aan kinderen met autisme.', ['kinderen met autisme']],
    [
      'Leerlingen met ADHD, PDD-NOS of een ander syndroom passen niet bij ons.',
      ['Leerlingen met ADHD, PDD-NOS of een ander syndroom']
    ],
    ['Bij het downsyndroom lukt het niet.', ['downsyndroom']],
    ['Wij nemen geen kinderen die niet zindelijk zijn.', ['Wij nemen geen kinderen']],
    ['Wij nemen geen leerlingen met ernstig autisme aan.', ['Wij nemen geen leerlingen met ernstig autisme']],
    ['Daarom plaatsen wij geen zeer jonge kinderen.', ['plaatsen wij geen zeer jonge kinderen']],
    ['Dove kinderen en blinde leerlingen kunnen wij niet helpen.', ['Dove kinderen en blinde leerlingen']],
    [
      'Voor kinderen met een verstandelijke beperking zijn wij geen school.',
      ['kinderen met een verstandelijke beperking']
    ],
    ['Leerlingen die blind zijn, gaan naar een andere school.', ['Leerlingen die blind']],
    ['Een hechtingsstoornis is voor ons te veel.', ['hechtingsstoornis']],
    ['Kinderen met een syndroom van Down horen hier niet.', ['Kinderen met een syndroom van Down']],
    ['Leerlingen met TOS of ASS zijn niet toelaatbaar.', ['Leerlingen met TOS of ASS zijn niet toelaatbaar']],
    ['Voor zeer moeilijk lerende kinderen is er geen plek.', ['moeilijk lerende kinderen']],
    ['Kinderen met een te laag IQ gaan naar een andere school.', ['Kinderen met een te laag IQ']],
    ['Wij laten geen leerlingen toe met een beperking.', ['Wij laten geen leerlingen toe met een beperking']],
    ['Wij weigeren leerlingen met gedragsproblemen.', ['Wij weigeren leerlingen met gedragsproblemen']],
    ['Kinderen met autisme zijn bij ons niet welkom.', ['Kinderen met autisme zijn bij ons niet welkom']]
  ])('in "%s"', (text, found) => {
    expect(quotes('diagnosis-list', text)).toEqual(found)
  })

  test.each([
    'Dan kijken wij eerst wat uw kind nodig heeft, en niet welke diagnose het heeft.',
    'Een kind heeft een groot deel van de dag persoonlijke verzorging nodig.',
    'Wij hebben geen verzorgingsruimte en geen verzorgend personeel.',
    'Wij nemen geen besluit voordat wij met u gesproken hebben.',
    'Wij nemen geen risico met de veiligheid van kinderen.',
    'Het kind of anderen zijn niet veilig.',
    'Kinderen met autisme zijn bij ons welkom.',
    'Onze leraren kennen het protocol voor dyscalculie.',
    'De leesspecialist weet veel van dyslexie.',
    'Wij laten u niet los voordat die plek er is.',
    'De gang is een blinde vlek, en de bel doet het niet.',
    'Wij weigeren geen kinderen om wat zij hebben.',
    'Wij hebben te weinig mensen voor hulp de hele dag.',
    'Kinderen die de trap niet op kunnen, krijgen een lokaal beneden.',
    'In het ass van de fiets en het add van de rekening.',
    'Onze school neemt de tijd: geen toets, geen kinderen alleen op de gang.'
  ])('not in "%s"', (text) => {
    expect(quotes('diagnosis-list', text)).toEqual([])
  })

  test('only counts in a text about limits', () => {
    expect(quotes('diagnosis-list', 'Wij helpen kinderen met autisme.', { limits: false })).toEqual([])
  })
})

describe('what a text is for', () => {
  const text = 'Jan (06-12345678, jan@school.nl) begeleidt drie leerlingen. Eén leerling die doof is, heeft een tolk.'

  test('a public text gets every hint, in reading order', () => {
    expect(privacyHints(text, { names: ['Jan'], publicText: true, limits: false }).map((hint) => hint.kind)).toEqual([
      'name',
      'phone',
      'email',
      'small-count',
      'one-pupil'
    ])
  })

  test('an internal text may name colleagues, never one pupil', () => {
    expect(privacyHints(text, { names: ['Jan'], publicText: false, limits: false }).map((hint) => hint.kind)).toEqual([
      'one-pupil'
    ])
  })

  test('the reasons are one or two short sentences without abbreviations', () => {
    const every = [
      ...privacyHints(`${text} Wij nemen geen kinderen met autisme.`, {
        names: ['Jan'],
        publicText: true,
        limits: true
      })
    ]
    expect(new Set(every.map((hint) => hint.kind)).size).toBe(6)
    for (const { reason } of every) {
      expect(sentencesOf(reason).length).toBeLessThanOrEqual(2)
      expect(Math.max(...sentencesOf(reason).map(wordCount))).toBeLessThanOrEqual(20)
      expect(reason).not.toMatch(/\p{Lu}{2}/u)
    }
    expect(average(every.flatMap(({ reason }) => sentencesOf(reason)).map(wordCount))).toBeLessThanOrEqual(12)
  })
})

describe('the example schools', () => {
  test.each(exampleTexts)('$where gives no hint', ({ text, where }) => {
    expect(privacyHints(text, { names: examplePeople, publicText: true, limits: where.includes('.limits') })).toEqual(
      []
    )
  })
})

test('nothing that the program itself offers or asks says who somebody is', () => {
  const hints = offeredTexts.flatMap(({ where, text }) =>
    privacyHints(text, { names: [], publicText: true, limits: false }).map(({ quote }) => `${where}: ${quote}`)
  )
  expect(hints).toEqual([])
})
