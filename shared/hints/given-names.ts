// Given names and surnames that many people in the Netherlands have, without accents, from general knowledge: to see that "Karin Smit"
// is a person when nobody is in the inventory yet. A name that is missing is found only behind a title or a function. Names that are
// ordinary words as well ("Bas", "Roos") are in common-words.ts and say nothing by themselves.
import { wordSet } from './words-in-text.ts'

export const givenNames: ReadonlySet<string> = wordSet(
  // Who works at a school: names of some decades ago.
  'ada adri afke agnes albert alex alexander alice alie alies alinda aline allard alwin amanda andre andrea andreas andries angela angelique angelina anita anja anke',
  'ankie anna annabel anne annebeth annechien annegreet anneke annelies annelieke annelien annelijn annelot annemarie annemarieke annemiek annemieke annet annette',
  'annick annie anniek anouk ans antje anton antoine antoinette aletta arie arjan arjen arno arnold arthur astrid atie aukje auke barbara barend bart bea beatrijs',
  'bep bernadette bernard berry bert bertha bettie betty bianca bob bram brenda brigitta brigitte carin carina carla carlijn carlo carmen carola carolien caroline',
  'cathelijne cecile cees celine chantal charlotte chris christel christiaan christien christina christine cindy claire claudia clemens conny cor corina corine corne',
  'cornelia cornelis corrie daan daniel danielle danique danny david debbie debora deborah dennis desiree diana dianne dick dieuwertje dik dineke dirk dirkje dominique',
  'dora doreen dorien doriet doris dorothe dorothea eddy edith edwin eefje eelco egbert elena eline elisabeth elise elke ellen ellis elly eleonora els elsbeth elske',
  'elvira emiel emily emma emmy eric erica erik erika erna ernst erwin esmee esther eva evelien eveline evert femke ferdinand fenna fenneke fiona fleur floor floris',
  'francien francine francis frans frank franka fred freek frederik frits froukje geert geertje geke gemma george gerard gerben gerda gerdien gerrie gerrit gert',
  'gertjan gertrude gijs gijsbert gina greet greetje greta guido gusta guus hanna hanne hanneke hannie hannah hans harald harm harma harmen harold harriet harrie harry',
  'heidi hein heleen helen helena helga hella hendrik hendrika henk henny henri henriet henriette herman hester hilda hilde hilda hillie hiske hugo huub huib ida ien',
  'ienke ilona ilse imke ina ineke ines inez inge ingeborg ingrid irena irene irma isa isabel isabelle ivo ivonne jaap jack jackelien jacco jacob jacoba jacolien',
  'jacqueline jacques jan jana janet janine janke janna janneke jannie jannigje jantine jantje janny jasmijn jasper jeanet jeanette jeanine jelle jelmer jenneke jennifer',
  'jenny jeroen jessica jet jeske jetske jetty jilles jip joan joanne job jochem joep joke johan johanna johannes john jolanda jolande jolanthe jolien jolijn joost jop',
  'jordy joris jorrit jos jose josee josephine josien joyce jozien judith julia julie juliette jurgen jurre justine kaatje karel karen karin karlijn kars kasper katja',
  'katinka katrien kees kelly kevin kim kirsten kitty klaas klaartje koen koos kristel kristien kyra lambert lars laura laurens lea leendert lenie lennart lenneke leo',
  'leonie leonard leonoor lia lian liane lidewij lidia lidy lies liesbeth lieke lieneke lienke liesel lieselot lieselotte liesje lieuwe lilian linda lineke linette lisa',
  'lisanne lisette liset lisbeth lizette loes lonneke lotte louis louise luc lucas lucia lucie lucienne ludo luuk lydia maaike maarten maartje machteld madelon magda',
  'maike manon mandy manuela marc marcel marco margaret margot margreet margriet margo maria marian marianne marie marieke mariel marielle marije marijke marijn marijne',
  'marika marina marinus mario marion mariska marissa marit marita marja marjan marjanne marjo marjolein marjolijn marjon marleen marlies marlijn marlous marloes marloe',
  'marscha martha martijn martin martina martine mathijs mathilde matthijs maud maurice maurits meike melanie melissa melvin menno merel merijn michael michel michelle',
  'michiel mick mieke miep mike milou minke miranda mireille miriam mirjam mirte mirthe moniek monica monika monique myriam myrthe nadia nadine nanda nanette naomi',
  'natalie natasja nel nelleke nelly nicky nico nicole nicolette niek niels nienke nina noortje nynke olga olivier paul paula paulien pauline peggy peter petra piet',
  'pieter pieternel pim pleun quirine rachel ralf ralph ramona raymond rebecca regina reinier rene renate renee renske rian rianne richard ria rieke rienk riet rik',
  'rineke rinske rita rob robbert robert robin roel roelie roelof roland rolf romy ron ronald rosa rosalie rosanne rosemarie rosita rudi rudy ruben ruth rutger ruud sabine',
  'sabrina samantha sander sandra sanne sara sarah sascha saskia sebastiaan selma serge shirley sibylle sietske sigrid silvia simon simone sjaak sjoerd sjoukje sofie',
  'sonja sophie stefan stefanie stella stephanie steven stijn susan susanne suzan suzanne sven sylvia tamara tanja tatiana ted teun tessa tetje teuntje thea theo theresa',
  'thijs thirza thomas tim tineke tini tinie tjitske tjerk tom tonnie tonny toos trees trijntje trix trudie trudy truus twan ursula valerie vanessa vera veronique victor',
  'vincent violet walter wendy wendelien werner wessel wieke wiebe wies wietske wijnand wilco wilfred wilhelmina willeke willem willemien willemijn willy wilma wim winnie',
  'wineke wouter yolanda yolande ymke yvette yvonne',
  // Who sits in a classroom: names of today.
  'aaliyah abdel abdul achmed adam ahmed aisha alaa ali alyssa amin amina amira amir anas aron aya ayoub aylin azra benjamin bilal boaz bodhi burak cas casper cato damian',
  'dani deniz dewi dina dion djamila duuk elias elif elin emir emre ensar enzo eray esma esra evi evie fabian fadi faith farah fatiha fatima fatma fay fayen fien finn',
  'fin floortje fabienne hamza hasan hassan hidde hind hugo ibrahim imane imran ibtissam isaac isabella jamal jamila jayden jelte jesse jill jimmy jonas',
  'jonathan julian julius jurre kai kaan karim khadija khalid kian kyan laila lana leila lena levi liam lieve liv livia loek lou luca luna lynn mila mehmet mats max',
  'mees meryem milan mika milo mohamed mohammed mo moussa mustafa najat nadir nael naima nathan nick noa noah nora nour nova nur oliver olivia omar oscar pepijn pien puck',
  'quinn rachid rania rayan reza rayane romee sam salma samir samira senna sem sofia siem silas soufiane suze svenja tess thijmen tijmen tijn timo tobias ties umut vince',
  'xavi yara yasin yasmin yasmine yassin youssef yousra yusuf zakaria zara zehra zeynep zoe zoey',
  // From every province and from all over the world.
  'zohra sjanne hedwig hedwich gerdine janka tine dineke grada hennie ietje riny thoos wilna willie sietske jikke corinne danitsja elisah jelmar',
  'aad aafke aaltje aart abdi abdirahman abdullah abel aboubakar adelheid adnan adriaan adriana aernout afra agnieszka ahmad aicha aidan ajay akram albertine',
  'aleida alejandro aleks aleksander aleksandra alexandra alexandru alida alina aliya alja altje amal amarins amelia amelie aminata anais ananya anass',
  'anastasia anco andrei andrzej ane angelo anisa anjo ankelien annefleur annelynn annemijn annika annine anouar ansje antonie antonius anwar aram arash arda',
  'arend ari ariana ariane ariel arien arina armin artem arya asma asmaa assia atze aurora awet ayla ayman ayse azad azadeh aziz bader badr bartosz basma',
  'bassam batuhan bauke baukje beitske bennie benno berat berend berfin bernd bertus betsie beyza bibi bieke bjorn bo bobbie bobby bodi bogdan boris bouchra',
  'boudewijn boukje brahim brecht brechtje brent brian brigit britt bronwyn bruno burcu busra cagla cahit carel carl carlien carlos caspar catalina',
  'catharina cem ceren chaima charlene charles charlie chayenne chiara chinou chloe christa christianne christopher cilla claar clarissa co coba coby coen',
  'colin collin conner coosje cornald corrien corry cynthia dagmar damla dana daphne daria dario dave davy dean delano demi denise denzel desi diederik diego',
  'dilan dilara dilek dimitri dinie dita ditte djoeke djoke doeke dogukan dolf dominik donna doortje dounia doutzen douwe durk dylan ebru ecrin edo eeke eelke',
  'eelkje efe egon ehsan eileen ekin ekko elbert eleni elfriede elga eliana elina elisa eliza elja ella ellie elodie elsa elsje emile emilia emilie emilio',
  'emine emirhan emke emmie enes enis enno erin eritrea esli esmay estelle ethan etienne etty evelyn evelyne everdien evy eyob ezra fabio fadil faisal farid',
  'farida fathi fatih fatou fedde feike feikje felien femmie femmy fenne fenny ferhat ferre ferry fettje filip filmon firas fleurtje foekje fokke fokko',
  'folkert fonger fonny fons foppe fouad francesca francisca franciska frederick frederieke frederique fredrik frida friso furkan gabe gabriel gabriela',
  'gabriella gaby galina geesje geeske gerdie gerhard gerlinde germa germaine gerreke gerry gertie gertruud gezina gideon gini gino giny gioia giovanni giulia',
  'gizem gonda gonny goran gretha grietje gudo gulsum guurtje guusje gwen habiba habtom hailey hakan hakim halil halima hamda hamid hana hanan hania hanny',
  'hanske harke harmke haroun harun haruna hatice hayat hayo hedwig hedy heike heiltje heimen heleentje helin helma hendrie hendrikje hendrina henrik herbert',
  'hermien hermine hetty hiba hielke hilje hillegonda hiltje houda huda husein hussein hylke ian idil idris ieke ijsbrand ikram ilayda ilham ilias ilyas ilyes',
  'imad iman imrane inaya indra indy ingmar ioana irina iris irmgard isbrand ishaan ismael ismail isra issam ivan ivana ivar iwan izaak izabela izzy jaantje',
  'jace jacintha jaco jacobien jacomijn jacquelien jada jaden jaike jaimy jair jak jake jamie jannes jannet jannetje jantina janwillem jara jari jarno jaron',
  'jasmin jason jaylen jaylinn jeffrey jelleke jelly jeltje jens jente jentje jeremy jerome jesper jessie jettie jeyson jikke jillert jimi jinte jitse jitske',
  'jitze joachim joah joakim jochen joel joelle joey johanneke jolie jonah jonna jonneke jordan jorien jorik jorinde jorine jorn josefien josefine joshua',
  'joske joud jouke joukje jozefien judy juliana julieta juno jurjen jurrian justin kaat kacper kadir kaja kamal kamil kamila karam karol karst kasia',
  'katarzyna kate katelijne katrijn kaylee kayleigh keano keimpe kenan kenji ketie kevser khadra khaled kiki kinan kjeld klara klazien klazina kobe koosje',
  'koray krijn kris krista krzysztof kubra lamar lara latifa lauren laurie laurien laurine layla leah leander lenn lenne lennox leny leontien leontine letty',
  'lev leya leyla lianne liduina lieuwkje lijda lijsbeth lijsje lila lilly lily lina linn lise liselot liza lize lizzy lobke lodewijk loekie lois lola lonny',
  'lorena lorenzo louay loubna luana lucien lucy luitzen luka lukas lukasz luke lulu lutske luuc lyna lysanne maaijke machiel macy maddox madelein madelief',
  'maelle magchiel magriet mahdi mahmoud mahmut maik maja majd malak malik malika manal manar manou marcella marcin mareille marek marga margje margret mariam',
  'mariana marianna marinka mariya marjonne marko markus marlene marlinde marouan marrie marrit martien martje marwa marwan mateo mateusz mathias mathijn',
  'matteo matthea matthew maureen maxime maxine maya maysa mechteld medina mehdi meindert meinou meint melek melih meliha melis melle meltem menke merlijn',
  'mert merve mia michaela michal mien mieneke miguel mijke mijntje mikael mikail mikolaj milena miles mina minca mineke minnie minou mira miray mirella',
  'mirjan miro mitchel mohamad mohammad monir montaser moos mouad mounir muhammad muhammed munir murat musa mustapha myla myrna myron naatje nabil nabila nada',
  'nadieh nahom naim najib nala nanne nannie nanning naomie narin nasim nasser nassim natalia natalya natan nawal neeltje nelson nesrin nettie niall nicholas',
  'nicola nicolas nicolien nicoline nies nihal nijmeh nikita nikola nikolai nila nisa nizar nola nolan norah nuray nuria odette okan okke oktay olaf oleksandr',
  'olena omer onno orhan orla oskar osman otis ottilie otto ouassim owen ozan pablo pam pascal pascalle patricia patrick patrycja patryk paulina pawel pelin',
  'pepita petronella phil phileine philip philippe philo phoebe pia pieta pieternella pietje pietsje piotr pippa pleuni pleuntje polina pooja prem priya',
  'pytrik quint quinten quirijn rabia radouan raf rafael rafi rahel rahim rahma raja rama ramazan rami ramin rana randa rashid raul ravi rayen rebin regilio',
  'reimer reina reinder reinou reinskje rembrandt remco remke remko remy rens reyer reyhan rhodee rianna rick ricky rida rieks riemer rietje rietta rifka rika',
  'rikie rikkert riley rim rima rinaldo rins rinse rintje rinus rixt roan robbie robbin robel roderik rohan rojda rojin romana romeo rommert roni ronja roosje',
  'roosmarijn rosalinda rosalinde rosalyn rosemarijn rosie rowan roxana roxanne rozanne rozemarie rozemarijn ruba ruurd ruurdtje ryan ryanna saad saar saartje',
  'sabien sacha sadia safa safae safia saida saif saja salah saleh salim sally salman sami samiya samuel samy sandy santiago saskya savannah sebastian seda',
  'sefa selam selena selin selina semih sena serkan sevda seyma shabnam shahd shakira shanaya sharda sharon sharona shayan sherida sibe sible sidonie siebe',
  'siebren siegfried siemen sienna sietse sietze sijmen sijtje silke silvana silvester simay simen simonne sinan sipke sita sjaan sjaantje sjanie sjef sjors',
  'skye sofieke sohail soraya souad soufian stan stefania stephan stien stieneke stijntje suleyman sumeya susanna suus suzanna suzette svea svetlana syb sybe',
  'sybren sylvana sytske szymon tabitha taco talha talia tamar tamme tanya taras tarek tarik tariq tatyana tawfik teddy teodor teodora tesfay teske teunis',
  'thamar theodoor theodora thera theresia thirsa tiara tiemen tiets tietsje tijs tilly timen timon timothy tina tinka tinneke tirza titia tjallie tjalling',
  'tjarda tjeerd tjitse tjitte tobie toke tomasz toni tonja tonke tristan truida tryntsje tuana tugba tygo tyler ugur uilke ulbe umar umit uwe vajen valentijn',
  'valentina valentine valentino veerle vesna vic viggo vigo viktor viktoria vivian viviane vivianne vladimir wafa walid wanda wassim weia welmoed wendelmoed',
  'weronika wiebke wiebren wiepkje wieteke wietse wijbe wikje wiktoria wilbert wilhelm willemijntje willemina willian willien wilmar wilrike winand wout',
  'woutje wybren xander xandra xenia yaman yanis yannick yaren yassine yazan ybele yente yigit yildiz ynske yohanna yoke yonas yosef yosief youri ysabel yteke',
  'anneloes annette arend birgit bouke carien caroline christian dominique dora dorothee dunya eduard enrico eugenie felicia finn floris',
  'francien freddy gea gerjan gert gineke ginny heidi henrieke herma jacolien jacqueline jantien jeannette jenny joop jopie juul katja klaske',
  'larissa leo leon leonie lex lidwien lotje magda marike marlou mathieu mirella naomi natalie pieter quinn ramon rik sabine sabrina sofie',
  'sonja swanny theresa thijs toine vincent wilmy yfke yvonne',
  'rients lolke hinke roelien lysbeth gerbrich tsjerk wietske hylkje sipkje ytsje froukjen jikkelien wiebrigje anskje hiltsje jeltsje liskje reinskje tsjikke ypie ypkje',
  'berber fardau gjalt hessel hindrik jelmer jitske klasina lieuwe lolle marrigje minne oene pier popke rimmer rixta sjirk sjoukelien tryntsje wobke wytse ypke',
  'yuki yulia yuna yunus yusra yvo yvon zahir zahra zahraa zain zainab zakariya zaynab zelal zeno zita zofia zoran zsofia zuleyha zuzanna zweitse'
)

/** Names that are ordinary words as well (common-words.ts): they count only in a row of names, behind a title or with a surname. */
export const namesAndWords: ReadonlySet<string> = wordSet(
  'ad bas beer ben boy fee floor jet joy koen lente lief lies lieve linde lot mees merk mark noor pit rein roos storm stan ton toon trui vos wil will wolf',
  'engel eren amber jade ruby mara alma peer dante felix flora victoria titus beau odin max sam kim nova fenne'
)

/** Of two words, these say that the second is a surname. */
export const surnames: ReadonlySet<string> = wordSet(
  'jansen janssen jans bakker visser smit smits smid meijer meyer meier mulder bos vos peters hendriks hendrikse dekker brouwer dijkstra jacobs vermeulen schouten willems',
  'hoekstra koster verhoeven prins huisman peeters kuipers kuiper veenstra post postma maas verbeek kok vink scholten bosman vries boer berg dijk jong groot wit graaf haan',
  'nijhof stam heuvel bruin haas leeuwen beek linden hoekman martens driessen gerritsen timmermans timmerman groen bouwman evers hermans molenaar sanders koning wolters wouters hofman hoogland claassen',
  'jonker blom bosch kramer klein schipper schippers mol zijlstra zwart goossens pietersen ouwehand terpstra yilmaz kaya demir celik ozturk sahin aydin bouzid amrani benali'
)

/** "Dijkstra", "Gerritsen", "Timmermans", "Hoekman", "Beekhuizen". */
export const SURNAME_SHAPE =
  /^\p{L}{2,}(?:stra|sma|inga|enga|ema|kamp|sens?|ssen|mans?|huizen|huis|veld|horst|meijer|meyer|beek|burg|dijk|veen|kens|ering|sink|ink)$/u
