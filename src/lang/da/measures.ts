import type { MeasurePack } from '../../model/pack/measures.js';
import { frames, nouns } from '../common/measures.js';
import { populations, placeBefore } from '../scandinavian/measures.js';

export const measures: MeasurePack = {
  language: 'da',
  compounds: true,
  verbs: [
    // død
    {
      ...frames.killed,
      active: 'dræbe|dræber|dræbende',
      past: 'dræbte',
      participle: 'dræbt|dræbte',
      passive: 'dræbes|dræbtes',
    },
    {
      ...frames.killed,
      active: 'myrde|myrder',
      past: 'myrdede',
      participle: 'myrdet|myrdede',
      passive: 'myrdes|myrdedes',
    },
    {
      ...frames.killed,
      active:
        'slå ihjel|slår ihjel|skyde ihjel|tage livet af|tager livet af|massakrere|massakrerer|likvidere|likviderer|aflive',
      past: 'slog ihjel|tog livet af|massakrerede|likviderede|skød ihjel',
      participle:
        'blandt de døde|blandt de omkomne|blandt de dræbte|slået ihjel|taget livet af|massakreret|massakrerede|likvideret|likviderede|skudt ihjel|skudt og dræbt|knivdræbt|halshugget|halshuggede|stukket ihjel|fundet død|fundet døde|fundet dræbt|fundet omkommet|erklæret død|erklæret døde|bekræftet døde|bekræftet død|bekræftet omkommet|dødeligt såret|dødeligt kvæstet',
    },
    {
      ...frames.killedPeople,
      active: 'kræve|kræver|koste|koster',
      past: 'krævede|kostede',
      participle: 'krævet|kostet',
      with: 'liv|menneskeliv|livet|dødsofre',
    },
    {
      ...frames.executed,
      active: 'henrette|henretter',
      past: 'henrettede',
      participle: 'henrettet|henrettede|hængt',
      passive: 'henrettes',
    },
    {
      ...frames.killedMilitants,
      active: 'neutralisere|eliminere|eliminerer|uskadeliggøre',
      past: 'neutraliserede|eliminerede|uskadeliggjorde',
      participle: 'neutraliseret|elimineret|uskadeliggjort',
    },
    { ...frames.died, active: 'dø|dør|døende', past: 'døde', participle: 'død|døde' },
    { ...frames.died, active: 'omkomme|omkommer', past: 'omkom', participle: 'omkommet|omkomne' },
    { ...frames.died, active: 'miste|mister', past: 'mistede', participle: 'mistet', with: 'livet' },
    {
      ...frames.died,
      active: 'sætte livet til|lade livet|lader livet|bøde med livet|afgå ved døden|gå til',
      past: 'satte livet til|lod livet|bødede med livet|afgik ved døden|gik bort|frøs ihjel|brændte ihjel|sultede ihjel|forulykkede',
      participle:
        'sat livet til|ladt livet|afgået ved døden|gået bort|forulykket|forulykkede|frosset ihjel|brændt ihjel',
    },
    { ...frames.died, active: 'drukne|drukner', past: 'druknede', participle: 'druknet|druknede|kvalt' },
    {
      ...frames.fell,
      active: 'falde|falder',
      past: 'faldt',
      participle: 'faldet|faldne',
      with: 'i kamp|i krigen|i kampene|ved fronten',
    },
    // skade
    {
      ...frames.injured,
      active: 'såre|sårer',
      past: 'sårede',
      participle: 'såret|sårede|hårdt såret|livsfarligt såret',
      passive: 'såres|såredes',
    },
    {
      ...frames.injured,
      active: 'kvæste|kvæster',
      past: 'kvæstede',
      participle:
        'blandt de kvæstede|blandt de sårede|blandt de tilskadekomne|kvæstet|kvæstede|hårdt kvæstet|alvorligt kvæstet|lettere kvæstet|livsfarligt kvæstet|lemlæstet|behandlet for røgforgiftning|behandlet for kvæstelser|behandlet for skader',
      passive: 'kvæstes',
    },
    {
      ...frames.injured,
      active: 'skade|skader',
      past: 'skadede',
      participle:
        'skadet|skadede|alvorligt skadet|lettere skadet|hårdt skadet|kritisk skadet|tilskadekommet|tilskadekomne',
      passive: 'skades',
    },
    {
      ...frames.injured,
      active: 'knivstikke',
      past: 'knivstak',
      participle: 'knivstukket|knivstukne|stukket ned',
    },
    {
      ...frames.hurt,
      active: 'komme til skade|kommer til skade|pådrage sig skader',
      past: 'kom til skade|pådrog sig skader|fik skader|kom alvorligt til skade|kom lettere til skade',
      participle: 'kommet til skade|pådraget sig skader|kommet alvorligt til skade',
    },
    {
      ...frames.shot,
      active: 'skyde|skyder',
      past: 'skød',
      participle: 'skudt|skudte|ramt af skud',
      passive: 'skydes',
    },
    { ...frames.poisoned, active: 'forgifte', past: 'forgiftede', participle: 'forgiftet|forgiftede' },
    {
      ...frames.aboard,
      active: 'fragte|fragter|transportere|transporterer',
      past: 'fragtede|transporterede',
      participle: 'om bord|ombord',
    },
    { ...frames.survived, active: 'overleve|overlever', past: 'overlevede', participle: 'overlevet' },
    // savnet, fordrevet, reddet
    {
      ...frames.missing,
      participle:
        'savnet|som savnet|savnede|sporløst forsvundet|forsvundet|forsvundne|meldt savnet|ikke gjort rede for|efterlyst',
    },
    { ...frames.vanished, active: 'forsvinde|forsvinder', past: 'forsvandt', participle: 'forsvundet' },
    { ...frames.missing, passive: 'savnes|savnedes' },
    { ...frames.hurtPeople, active: 'komme|kommer', past: 'kom', participle: 'kommet', with: 'til skade' },
    {
      ...frames.fled,
      active: 'bo|bor|sove|sover|opholde sig',
      past: 'boede|sov',
      with: 'i telt|i telte|i teltlejr|i teltlejre|i lejr|i lejre|i nødherberger|i midlertidige boliger|i beskyttelsesrum',
    },
    {
      ...frames.displaced,
      active: 'fordrive|fordriver',
      past: 'fordrev',
      participle:
        'fordrevet|fordrevne|på flugt|internt fordrevet|internt fordrevne|drevet på flugt|jaget på flugt|tvunget på flugt|sendt på flugt|drevet fra deres hjem|tvunget til at flygte|tvunget fra deres hjem',
      passive: 'fordrives',
    },
    {
      ...frames.displaced,
      active: 'drive|driver|tvinge|tvinger|jage|jager|sende|sender',
      past: 'drev|tvang|jagede|sendte',
      participle: 'drevet|tvunget|jaget|sendt',
      with: 'på flugt|fra deres hjem|fra hjemmene|til at flygte|fra hus og hjem',
    },
    {
      ...frames.fled,
      active: 'flygte|flygter',
      past: 'flygtede',
      participle: 'flygtet',
      with: 'fra|til|hjem|hjemmene|landet|krigen|over|byen|siden|ud|ind|sydpå|nordpå',
    },
    {
      ...frames.leftHome,
      active: 'forlade deres hjem|måtte flygte',
      past: 'forlod deres hjem|måtte forlade deres hjem|måtte flygte',
      participle: 'mistet deres hjem|mistet hjemmet|måttet forlade deres hjem|måttet flygte',
    },
    { ...frames.homeless, participle: 'hjemløs|hjemløse|husvild|husvilde|uden hjem|uden tag over hovedet' },
    {
      ...frames.evacuated,
      active: 'evakuere|evakuerer',
      past: 'evakuerede',
      participle: 'evakueret|evakuerede',
      passive: 'evakueres',
    },
    {
      ...frames.rescued,
      active: 'redde|redder|bjærge',
      past: 'reddede|bjærgede',
      participle: 'reddet|reddede|bjærget|fundet i live|bragt i sikkerhed|reddet ud|hentet ud i live',
      passive: 'reddes',
    },
    {
      ...frames.trapped,
      participle: 'fanget under|indespærret|indespærrede|spærret inde|begravet|fanget i ruinerne',
    },
    { ...frames.stranded, participle: 'strandet|strandede|isoleret|isolerede|afskåret' },
    {
      ...frames.affected,
      active: 'ramme|rammer|berøre|berører',
      past: 'ramte|berørte',
      participle: 'ramt|berørt|ramte|berørte',
      passive: 'rammes|berøres',
    },
    {
      ...frames.deported,
      active: 'deportere|deporterer|udvise|udviser',
      past: 'deporterede|udviste',
      participle: 'deporteret|deporterede|udvist|udviste|sendt ud af landet|tvangshjemsendt',
      passive: 'deporteres|udvises',
    },
    {
      ...frames.arrived,
      active: 'ankomme|ankommer|komme til|kommer til',
      past: 'ankom|kom til|kom i land',
      participle: 'ankommet|kommet til|kommet i land',
    },
    // helbred, sult, nød
    {
      ...frames.infected,
      active: 'smitte|smitter',
      past: 'smittede',
      participle:
        'smittet|smittede|coronasmittet|testet positive|testet positiv|konstateret smittet|konstateret smittede|syge|diagnosticeret',
      passive: 'smittes',
    },
    {
      ...frames.fellIll,
      active: 'blive syg|bliver syge',
      past: 'blev syge|blev syg|testede positiv',
      participle: 'blevet syge|blevet syg|testet positiv',
    },
    {
      ...frames.hospitalised,
      participle:
        'indlagt|indlagte|på hospitalet|sendt på hospitalet|kørt på hospitalet|bragt på hospitalet|bragt til hospitalet|kørt til hospitalet|på sygehuset|i behandling|på intensiv|på hospital|på skadestuen',
    },
    { ...frames.recovered, participle: 'raskmeldt|raskmeldte|erklæret raske' },
    {
      ...frames.vaccinated,
      active: 'vaccinere|vaccinerer',
      past: 'vaccinerede',
      participle: 'vaccineret|vaccinerede|færdigvaccineret|færdigvaccinerede',
      passive: 'vaccineres',
    },
    { ...frames.tested, active: 'teste|tester', past: 'testede', participle: 'testet|testede' },
    { ...frames.quarantined, participle: 'i karantæne|isoleret|sat i karantæne|i isolation' },
    {
      ...frames.hungry,
      active:
        'sulte|sulter|lide af sult|lider af sult|trues af sult|trues af hungersnød|står over for hungersnød|sultende',
      past: 'sultede|led af sult',
      participle: 'truet af sult|truet af hungersnød|ramt af hungersnød|sultramte',
    },
    { ...frames.malnourished, participle: 'underernæret|underernærede|fejlernærede' },
    {
      ...frames.inNeed,
      active:
        'har brug for hjælp|har brug for nødhjælp|har brug for humanitær hjælp|har behov for hjælp|har behov for nødhjælp|afhængig af nødhjælp|afhængige af nødhjælp|mangler mad|har akut brug for hjælp|behøver hjælp',
      past: 'havde brug for hjælp|havde behov for hjælp',
      participle: '',
    },
    { ...frames.withoutPower, participle: 'uden strøm|strømløse|uden elektricitet|uden vand' },
    {
      ...frames.lostPower,
      active: 'miste strømmen',
      past: 'mistede strømmen',
      participle: 'mistet strømmen',
    },
    {
      ...frames.poor,
      active: 'leve i fattigdom|lever i fattigdom|lever under fattigdomsgrænsen',
      past: 'levede i fattigdom',
      participle: 'fattig|fattige',
    },
    { ...frames.born, participle: 'født|fødte' },
    // taget, holdt, løsladt
    {
      ...frames.abducted,
      active: 'bortføre|bortfører|kidnappe|kidnapper',
      past: 'bortførte|kidnappede',
      participle:
        'bortført|bortførte|kidnappet|kidnappede|taget som gidsel|taget som gidsler|taget til fange som gidsler',
      passive: 'bortføres|kidnappes',
    },
    {
      ...frames.abducted,
      active: 'tage|tager',
      past: 'tog',
      participle: 'taget',
      with: 'som gidsel|som gidsler|gidsel',
    },
    { ...frames.taken, active: 'tage|tager', past: 'tog', participle: 'taget', passive: 'tages' },
    {
      ...frames.heldCaptive,
      active: 'holde|holder|tilbageholde|tilbageholder',
      past: 'holdt|tilbageholdt',
      participle: 'holdt|tilbageholdt',
      passive: 'holdes|tilbageholdes',
      with: 'som gidsel|som gidsler|i fangenskab',
    },
    { ...frames.heldCaptive, participle: 'holdt som gidsel|holdt som gidsler|i fangenskab' },
    {
      ...frames.held,
      active: 'holde|holder|tilbageholde',
      past: 'holdt',
      participle: 'holdt',
      passive: 'holdes',
    },
    { ...frames.shown, active: 'vise|viser', past: 'viste', participle: 'vist' },
    {
      ...frames.released,
      active:
        'frigive|frigiver|løslade|løslader|befri|befrier|udlevere|udleverer|slippe fri|sætte fri|overdrage|løsgive',
      past: 'frigav|løslod|befriede|udleverede|slap fri|satte fri|overdrog',
      participle:
        'frigivet|frigivne|løsladt|løsladte|befriet|befriede|udleveret|udleverede|sluppet fri|sat fri|overdraget',
      passive: 'frigives|løslades|befries|udleveres',
    },
    {
      ...frames.exchanged,
      active: 'udveksle|udveksler|bytte|bytter',
      past: 'udvekslede|byttede',
      participle: 'udvekslet|udvekslede|byttet',
      passive: 'udveksles|byttes',
    },
    {
      ...frames.detained,
      active: 'tilbageholde|tilbageholder|internere|fængsle|fængsler',
      past: 'tilbageholdt|internerede|fængslede',
      participle:
        'tilbageholdt|tilbageholdte|interneret|internerede|fængslet|fængslede|i fængsel|varetægtsfængslet|varetægtsfængslede|bag tremmer|bag lås og slå|i varetægt|frihedsberøvet|frihedsberøvede',
      passive: 'tilbageholdes|fængsles',
    },
    {
      ...frames.arrested,
      active: 'anholde|anholder|arrestere|arresterer|pågribe|pågriber',
      past: 'anholdt|arresterede|pågreb',
      participle: 'anholdt|anholdte|arresteret|arresterede|pågrebet|pågrebne',
      passive: 'anholdes|arresteres|pågribes',
    },
    {
      ...frames.captured,
      active: 'tage til fange|tager til fange|tilfangetage|fange|erobre|erobrer|indtage|indtager',
      past: 'tog til fange|fangede|erobrede|indtog|tilfangetog',
      participle: 'taget til fange|tilfangetaget|tilfangetagne|fanget|erobret|indtaget|erobrede',
      passive: 'erobres|tages til fange',
    },
    { ...frames.capturedPeople, active: 'tage|tager', past: 'tog', participle: 'taget', with: 'til fange' },
    {
      ...frames.surrendered,
      active: 'overgive sig|overgiver sig|desertere',
      past: 'overgav sig|nedlagde våbnene|deserterede',
      participle: 'overgivet sig|nedlagt våbnene|deserteret',
    },
    {
      ...frames.imprisoned,
      active: 'dømme|dømmer|idømme',
      past: 'dømte|idømte',
      participle: 'dømt|dømte|idømt',
      passive: 'dømmes|idømmes',
    },
    {
      ...frames.charged,
      active: 'sigte|tiltale',
      past: 'sigtede|tiltalte',
      participle: 'sigtet|sigtede|tiltalt|tiltalte',
      passive: 'sigtes|tiltales',
    },
    {
      ...frames.escaped,
      active: 'flygte|flygter|undslippe',
      past: 'flygtede|undslap|stak af',
      participle: 'flygtet|undsluppet|stukket af',
    },
    // folk der gør noget
    {
      ...frames.protested,
      active: 'protestere|protesterer|demonstrere|demonstrerer|marchere',
      past: 'protesterede|demonstrerede|marcherede|gik på gaden',
      participle: 'protesteret|demonstreret|marcheret|gået på gaden',
    },
    { ...frames.protested, active: 'går|gå', past: 'gik', with: 'på gaden|på gaderne|i demonstrationstog' },
    {
      ...frames.struck,
      active: 'strejke|strejker|gå i strejke|nedlægge arbejdet',
      past: 'strejkede|gik i strejke|nedlagde arbejdet',
      participle: 'strejket|i strejke|nedlagt arbejdet|gået i strejke|udtaget til strejke',
    },
    {
      ...frames.attended,
      active: 'deltage|deltager|møde op|samles',
      past: 'deltog|mødte op|samledes|var mødt op',
      participle: 'deltaget|mødt op|samlet|forsamlet',
    },
    {
      ...frames.voted,
      active: 'stemmeberettiget',
      past: 'afgav stemme|stemte',
      participle: 'afgivet stemme|stemmeberettiget|stemmeberettigede',
    },
    {
      ...frames.votesFor,
      with: 'resolutionen|forslaget|forslag|lovforslaget|loven|aftalen|teksten|udkastet|planen|budgettet|finansloven|reformen|grundloven|ja|nej|strejke|mistillidsvotum|det',
      active: 'stemme for|stemmer for',
      past: 'stemte for',
      participle: 'stemt for',
    },
    {
      ...frames.votesAgainst,
      with: 'resolutionen|forslaget|forslag|lovforslaget|loven|aftalen|teksten|udkastet|planen|budgettet|finansloven|reformen|grundloven|ja|nej|strejke|mistillidsvotum|det',
      active: 'stemme imod|stemmer imod|stemme mod',
      past: 'stemte imod|stemte mod',
      participle: 'stemt imod|stemt mod',
    },
    {
      ...frames.abstentions,
      active: 'undlade at stemme|undlader at stemme',
      past: 'undlod at stemme|stemte blankt|stemte hverken for eller imod',
      participle: 'undladt at stemme',
    },
    {
      ...frames.laidOff,
      active: 'fyre|fyrer|afskedige|afskediger|nedlægge|skære|opsige',
      past: 'fyrede|afskedigede|nedlagde|skar',
      participle: 'fyret|fyrede|afskediget|afskedigede|nedlagt|nedlagte|opsagt|opsagte|hjemsendt',
      passive: 'fyres|afskediges|nedlægges',
    },
    {
      ...frames.lostWork,
      active: 'miste jobbet|mister jobbet',
      past: 'mistede jobbet|mistede deres job|forsvandt',
      participle: 'mistet jobbet|mistet deres job|forsvundet',
    },
    {
      ...frames.hired,
      active: 'ansætte|ansætter|skabe|skaber',
      past: 'ansatte|skabte',
      participle: 'ansat|skabt|skabte',
      passive: 'skabes|ansættes',
    },
    {
      ...frames.lostWork,
      active: 'forsvinder|forsvinde|ryger|skal væk',
      past: 'forsvandt|røg',
      participle: 'forsvundet',
      only: ['jobs'],
    },
    {
      ...frames.employed,
      active: 'beskæftige|beskæftiger',
      past: 'beskæftigede',
      participle: 'beskæftiget|beskæftigede',
    },
    { ...frames.employed, active: 'har|have', past: 'havde', with: 'ansatte|medarbejdere|beskæftigede' },
    { ...frames.unemployed, participle: 'arbejdsløs|arbejdsløse|ledige|uden job|uden arbejde' },
    {
      ...frames.deployed,
      active: 'udsende|udsender|udstationere|mobilisere|sende|sender',
      past: 'udsendte|mobiliserede|sendte|indsatte',
      participle:
        'udsendt|udsendte|udstationeret|udstationerede|mobiliseret|sendt|indsat|stationeret|på plads',
    },
    {
      ...frames.recruited,
      active: 'rekruttere|rekrutterer|indkalde',
      past: 'rekrutterede|indkaldte',
      participle: 'rekrutteret|rekrutterede|indkaldt|indkaldte',
    },
    { ...frames.lives, active: 'bo|bor', past: 'boede', participle: 'bosat|bosatte|hjemmehørende' },
    // ting
    {
      ...frames.destroyed,
      active: 'ødelægge|ødelægger|nedrive|jævne med jorden',
      past: 'ødelagde|jævnede med jorden',
      participle:
        'ødelagt|ødelagte|totalskadet|totalskadede|jævnet med jorden|lagt i ruiner|kollapset|kollapsede|smadret|smadrede',
      passive: 'ødelægges|ødelagdes',
    },
    {
      ...frames.damaged,
      active: 'beskadige|beskadiger',
      past: 'beskadigede',
      participle:
        'beskadiget|beskadigede|skadet|skadede|ramt|beskadiget eller ødelagt|ødelagt eller beskadiget',
      passive: 'beskadiges',
    },
    {
      ...frames.flooded,
      active: 'oversvømme',
      past: 'oversvømmede',
      participle: 'oversvømmet|oversvømmede|under vand',
      passive: 'oversvømmes',
    },
    {
      ...frames.burned,
      active: 'brænde|brænder',
      past: 'brændte|nedbrændte',
      participle: 'brændt|brændte|nedbrændt|nedbrændte|udbrændt|udbrændte|sat ild til|brændt ned',
    },
    {
      ...frames.sunk,
      active: 'sænke|sænker|synke',
      past: 'sænkede|sank|kæntrede',
      participle: 'sænket|sunket|sænkede|kæntret',
    },
    {
      ...frames.shotDown,
      active: 'skyde ned|skyder ned|nedskyde',
      past: 'skød ned|nedskød',
      participle: 'skudt ned|nedskudt|nedskudte',
    },
    {
      ...frames.intercepted,
      active: 'opsnappe|uskadeliggøre|stoppe',
      past: 'opsnappede|uskadeliggjorde',
      participle: 'opsnappet|uskadeliggjort|stoppet',
    },
    {
      ...frames.fired,
      active: 'affyre|affyrer|kaste|kaster|nedkaste',
      past: 'affyrede|kastede|sendte|nedkastede',
      participle: 'affyret|affyrede|kastet|sendt|nedkastet',
      passive: 'affyres|kastes',
    },
    {
      ...frames.seized,
      active: 'beslaglægge|beslaglægger|kapre|konfiskere',
      past: 'beslaglagde|kaprede|konfiskerede',
      participle: 'beslaglagt|beslaglagte|kapret|konfiskeret',
    },
    {
      ...frames.delivered,
      active: 'levere|leverer|sende|sender|uddele|donere',
      past: 'leverede|sendte|uddelte|donerede',
      participle: 'leveret|leverede|sendt|uddelt|doneret',
    },
    {
      ...frames.crossed,
      active: 'køre ind|krydse',
      past: 'kørte ind|krydsede|ankom|kom ind|passerede',
      participle: 'kørt ind|krydset|ankommet|kommet ind|passeret|sluppet ind',
    },
    {
      ...frames.closed,
      active: 'lukke|lukker',
      past: 'lukkede',
      participle: 'lukket|lukkede|spærret|spærrede',
      passive: 'lukkes',
    },
    {
      ...frames.cancelled,
      active: 'aflyse|aflyser|indstille',
      past: 'aflyste|indstillede',
      participle: 'aflyst|aflyste|indstillet|indstillede',
      passive: 'aflyses|indstilles',
    },
    { ...frames.delayed, active: 'forsinke', past: 'forsinkede', participle: 'forsinket|forsinkede' },
    {
      ...frames.recalled,
      active: 'tilbagekalde|tilbagekalder|trække tilbage',
      past: 'tilbagekaldte|trak tilbage',
      participle: 'tilbagekaldt|tilbagekaldte|kaldt tilbage|trukket tilbage',
      passive: 'tilbagekaldes',
    },
    {
      ...frames.culled,
      active: 'aflive|afliver|slagte|slå ned',
      past: 'aflivede|slagtede',
      participle: 'aflivet|aflivede|slagtet|slået ned',
      passive: 'aflives|slagtes',
    },
    {
      ...frames.votesNeeded,
      active: 'kræve|kræver|behøve|behøver',
      past: 'krævede',
      participle: 'nødvendig|nødvendige|krævet',
      passive: 'kræves|behøves',
    },
    { ...frames.votesNeeded, active: 'har brug for|skal bruge', past: 'havde brug for' },
    {
      ...frames.seats,
      active: 'vinde|vinder|få|får|have|har',
      past: 'vandt|fik|tabte|mistede',
      participle: 'vundet|fået|tabt',
    },
    { ...frames.deployed, participle: 'på stedet|i arbejde|i aktion|indsat|med i eftersøgningen' },
    {
      ...frames.present,
      participle:
        'under jorden|i bygningen|i huset|i lokalet|i salen|i minen|i tunnelen|til stede|på stedet|inde i bygningen|inde i huset',
    },
    { ...frames.quarantined, participle: 'under observation|isolerede' },
    {
      ...frames.injured,
      participle: 'mellem liv og død|i livsfare|i kritisk tilstand|med livstruende skader',
    },
    { ...frames.works, active: 'arbejder' },
    {
      ...frames.waits,
      active: 'venter|ligger for anker',
      past: 'ventede|lå for anker',
      participle: 'ventende|for anker',
    },
    {
      ...frames.heldUp,
      active: 'blokerer',
      past: 'blokerede',
      participle: 'blokeret|blokerede|strandet|strandede|sidder fast',
    },
  ],
  nouns: [
    { ...nouns.killed, words: 'dræbte|døde|omkomne|dødsoffer|dødsofre|drabsofre|faldne|dødsofrene' },
    {
      ...nouns.deaths,
      words: 'dødsfald|dødsfaldet|dødsfaldene|drab|drabet|drabene|mord|mordet|likvideringer',
    },
    { ...nouns.killed, words: 'liv|menneskeliv|lig' },
    { ...nouns.massacre, words: 'død|døden|massakren|massakre' },
    { ...nouns.executed, words: 'henrettelse|henrettelser|henrettelsen' },
    { ...nouns.suicides, words: 'selvmord' },
    { ...nouns.injured, words: 'sårede|kvæstede|tilskadekomne|skadede|hårdt sårede|lettere kvæstede' },
    { ...nouns.injured, words: 'personskader|kvæstelser' },
    { ...nouns.missing, words: 'savnede|forsvundne|forsvindinger' },
    { ...nouns.displaced, words: 'fordrevne|fordrivelse|fordrivelsen|internt fordrevne' },
    { ...nouns.evacuation, words: 'evakuering|evakueringen' },
    { ...nouns.evacuees, words: 'evakuerede' },
    { ...nouns.rescued, words: 'redning|redningen' },
    { ...nouns.homeless, words: 'hjemløse|husvilde' },
    {
      ...nouns.abducted,
      words: 'bortførelse|bortførelsen|bortførelser|kidnapning|kidnapningen|kidnapninger',
    },
    {
      ...nouns.released,
      words:
        'frigivelse|frigivelsen|frigivelser|løsladelse|løsladelsen|løsladelser|befrielse|befrielsen|udlevering|udleveringen',
    },
    {
      ...nouns.arrested,
      words: 'anholdelse|anholdelser|anholdelsen|arrestation|arrestationer|anholdte|arresterede|pågribelse',
    },
    { ...nouns.detained, words: 'fængsling|fængslingen|internering|tilbageholdelse|fængslede|tilbageholdte' },
    { ...nouns.deported, words: 'deportation|deportationen|deportationer|udvisning|udvisningen|udvisninger' },
    { ...nouns.infected, words: 'smittede|smittetilfælde' },
    {
      ...nouns.cases,
      words: 'tilfælde|sygdomstilfælde|coronatilfælde',
      near: 'virus|virusset|sygdom|sygdommen|udbrud|udbruddet|smitte|smitten|smittet|smittede|kolera|mæslinger|ebola|zika|dengue|polio|malaria|tuberkulose|mpox|corona|coronavirus|covid-19|covid|influenza|hepatitis|tyfus|difteri|pest|meningitis|lungebetændelse|salmonella|listeria|legionella|forgiftning|epidemi|epidemien|pandemi|pandemien|symptomer|allergiske|allergisk|karantæne|vaccine|vaccineret|rabies|varianten|sygdomstilfælde|coronatilfælde',
    },
    { ...nouns.hospitalised, words: 'indlæggelse|indlæggelser|indlagte' },
    { ...nouns.vaccinated, words: 'vaccination|vaccinationen|vaccinerede' },
    { ...nouns.born, words: 'fødsel|fødsler|fødslerne' },
    { ...nouns.destroyed, words: 'ødelæggelse|ødelæggelsen' },
    { ...nouns.fired, words: 'affyring|affyringen|opsendelse' },
    { ...nouns.delivered, words: 'levering|leveringen|leverance|leverancen' },
    { ...nouns.laidOff, words: 'fyringer|afskedigelser|opsigelser|fyringsrunde' },
    { ...nouns.votesFor, words: 'stemmer for|ja-stemmer' },
    { ...nouns.votesAgainst, words: 'stemmer imod|nej-stemmer' },
    { ...nouns.deployed, words: 'udsendelse|udsendelsen|udstationering' },
  ],
  populations: [
    ...populations,
    {
      population: 'people',
      words:
        'folk|befolkning|befolkningen|andre|voksne|voksen|borgere|borger|statsborgere|statsborger|landsbybeboere|pårørende|efterladte|slægtninge|forbipasserende|civilpersoner|privatpersoner',
    },
    { population: 'victims', words: 'offer|ofre|ofrene' },
    {
      population: 'children',
      words:
        'børn|børnene|drenge|dreng|pige|piger|mindreårige|mindreårig|unge|teenagere|teenager|småbørn|sønner|døtre|skolebørn',
    },
    { population: 'infants', words: 'babyer|baby|spædbørn|spædbarn|nyfødte|nyfødt' },
    { population: 'women', words: 'kvinde|kvinder|mødre|mor|hustruer|søstre' },
    { population: 'men', words: 'mand|mænd|fædre|brødre|ægtemænd' },
    { population: 'elderly', words: 'ældre' },
    { population: 'civilians', words: 'civile|civil|uskyldige' },
    {
      population: 'soldiers',
      words: 'soldaterne|værnepligtige|rekrutter|militærfolk|officerer|konstabler|menige|marineinfanterister',
    },
    {
      population: 'militants',
      words:
        'oprørere|oprører|bevæbnede mænd|væbnede mænd|guerillaer|guerillasoldater|militser|militsfolk|lejesoldater|kombattanter|kæmpere|oprørssoldater|krigere',
    },
    { population: 'police', words: 'politifolk|politimænd|betjentene|ordenshåndhævere' },
    { population: 'security_forces', words: 'grænsevagter|fængselsbetjente|sikkerhedsstyrker|dørmænd' },
    {
      population: 'peacekeepers',
      words: 'fredsbevarende soldater|fn-soldater|observatører|fredsbevarende styrker',
    },
    {
      population: 'aid_workers',
      words: 'hjælpearbejdere|hjælpearbejder|nødhjælpsarbejdere|frivillige|fn-ansatte|nødhjælpsfolk',
    },
    {
      population: 'medics',
      words:
        'læger|læge|sygeplejersker|sygeplejerske|sundhedsarbejdere|sundhedspersonale|sundhedsansatte|redere',
    },
    {
      population: 'rescuers',
      words:
        'redningsfolk|redningsarbejdere|redningsmænd|brandmænd|brandfolk|dykkere|redningsmandskab|beredskabsfolk',
    },
    { population: 'hostages', words: 'gidsel|gidsler|gidslerne|gidslet|bortførte' },
    {
      population: 'prisoners',
      words:
        'fange|fanger|fangerne|indsatte|indsat|krigsfanger|straffefanger|politiske fanger|varetægtsfanger',
    },
    { population: 'students', words: 'skoleelever|skolepiger|skoledrenge|gymnasieelever' },
    { population: 'teachers', words: 'lærere|lærer|professorer|undervisere|pædagoger' },
    {
      population: 'workers',
      words:
        'arbejder|arbejdere|ansatte|ansat|medarbejdere|medarbejder|lønmodtagere|håndværkere|funktionærer|offentligt ansatte|fagforeningsmedlemmer',
    },
    { population: 'miners', words: 'minearbejdere|minearbejder|kulminearbejdere' },
    { population: 'farmers', words: 'landmænd|landmand|bønder|bonde|landarbejdere' },
    { population: 'jobless', words: 'arbejdsløse|ledige|jobsøgende' },
    { population: 'passengers', words: 'rejsende' },
    {
      population: 'crew',
      words: 'besætningsmedlemmer|besætning|mandskab|søfolk|sømænd|besætningen|kabinepersonale',
    },
    {
      population: 'drivers',
      words: 'chauffør|chauffører|bilist|motorcyklister|motorcyklist|lastbilchauffører',
    },
    { population: 'pedestrians', words: 'fodgængere|fodgænger|cyklister|cyklist' },
    { population: 'hikers', words: 'vandrere|vandrer|klatrere|klatrer|bjergbestigere|skiløber' },
    { population: 'pilgrims', words: 'pilgrimme|pilgrim|troende|kirkegængere' },
    { population: 'spectators', words: 'tilskuere|publikummer|koncertgæster|tilhængere' },
    { population: 'guests', words: 'gæster|kunder|kunde' },
    { population: 'athletes', words: 'udøvere|spillere|sportsfolk|løbere|atleter' },
    { population: 'migrants', words: 'indvandrere|asylansøger|papirløse' },
    { population: 'refugees', words: 'flygtning|flygtninge|flygtningene' },
    { population: 'displaced_people', words: 'internt fordrevne|fordrevne' },
    { population: 'evacuees', words: 'evakuerede' },
    { population: 'protesters', words: 'demonstranterne|uromagere' },
    { population: 'strikers', words: 'strejkende' },
    { population: 'participants', words: 'deltagere|deltager|delegerede|fremmødte' },
    { population: 'voters', words: 'vælgere|vælger|stemmeberettigede' },
    { population: 'residents', words: 'beboere|beboer|fastboende|husejere' },
    { population: 'inhabitants', words: 'indbyggere|indbygger|indbyggerne' },
    { population: 'families', words: 'husstande|husstand|husholdninger|ægtepar' },
    {
      population: 'suspects',
      words:
        'mistænkte|mistænkt|sigtede|tiltalte|gerningsmænd|kriminelle|bandemedlemmer|røvere|smuglere|tyve',
    },
    { population: 'attackers', words: 'angribere|angriber|selvmordsbombere|gerningsmand|drabsmænd' },
    { population: 'survivors', words: 'overlevende' },
    { population: 'officials', words: 'embedsmænd|embedsmand|tjenestemænd|borgmestre|bureaukrater' },
    {
      population: 'lawmakers',
      words: 'folketingsmedlemmer|parlamentarikere|folkevalgte|parlamentsmedlemmer',
    },
    { population: 'judges', words: 'anklagere|anklager' },
    { population: 'foreigners', words: 'udlændinge|udlænding|udenlandske statsborgere|gæstearbejdere' },
    { population: 'members', words: 'medlem|medlemmer|medlemmerne' },
    { population: 'informants', words: 'talsmænd|talspersoner|øjenvidner|kilderne' },
    { population: 'homes', words: 'hjem|hus|huse|boliger|bolig|lejligheder|lejlighed|sommerhuse|ejendomme' },
    { population: 'buildings', words: 'bygningerne|byggerier|boligblokke|ejendom' },
    { population: 'hospitals', words: 'hospital|hospitaler|sygehus|sygehuse|klinikker|sundhedscentre' },
    { population: 'worship_places', words: 'kirke|kirker|moské|moskeer|templer|synagoger' },
    { population: 'businesses', words: 'butik|butikker|forretninger|restauranter|hoteller' },
    { population: 'factories', words: 'fabrik|fabrikker|anlæg|raffinaderier' },
    {
      population: 'power_plants',
      words: 'kraftværk|kraftværker|elværker|reaktorer|transformerstationer|vindmøller',
    },
    {
      population: 'infrastructure',
      words: 'infrastruktur|infrastrukturen|elnettet|elledninger|rørledninger',
    },
    { population: 'bridges', words: 'bro|broer' },
    { population: 'roads', words: 'vej|veje|gader|motorveje|landeveje' },
    { population: 'airports', words: 'lufthavn|lufthavne|havne' },
    { population: 'border_crossings', words: 'grænseovergange|grænseposter|kontrolposter' },
    { population: 'tunnels', words: 'tunnel|tunneler' },
    { population: 'villages', words: 'landsby|landsbyer|bebyggelser|bosættelser|lokalsamfund' },
    {
      population: 'land',
      words: 'land|skov|landbrugsjord|område|territorium|hektar|kvadratkilometer|terræn',
    },
    { population: 'vehicles', words: 'køretøj|køretøjer|varevogne|varebiler' },
    { population: 'trucks', words: 'lastbil|lastbiler|lastvogne|lastbillæs|sættevogne' },
    { population: 'aid_trucks', words: 'lastbiler med nødhjælp|nødhjælpslastbiler|lastbiler med hjælp' },
    { population: 'ships', words: 'skib|skibe|fartøj|fartøjer|fiskerbåde|gummibåde|tankere' },
    { population: 'shots', words: 'skud|kugler|patroner' },
    {
      population: 'weapons',
      words: 'våben|skydevåben|rifler|geværer|pistoler|ammunition|luftforsvarssystemer',
    },
    { population: 'aid', words: 'nødhjælp|hjælp|forsyninger|mad|medicin|mel|brændstof|fødevarer' },
    { population: 'meals', words: 'måltider|madpakker|madrationer' },
    { population: 'doses', words: 'dosis|doser|vaccinedoser|vacciner|stik' },
    { population: 'crops', words: 'afgrøder|høst' },
    { population: 'flights', words: 'flyafgange|afgange|flyvninger' },
    {
      population: 'products',
      words: 'produkter|flasker|pakker|enheder|apparater|eksemplarer|poser|dåser|glas|æsker|bakker',
    },
    { population: 'customers', words: 'elkunder|strømkunder' },
    { population: 'matches', words: 'kampe|kamp' },
    {
      population: 'jobs',
      words: 'arbejdspladser|job|stillinger|arbejdsplads|årsværk|arbejdspladserne|jobbene|stillingerne',
    },
    {
      population: 'livestock',
      words: 'dyr|køer|får|svin|grise|kvæg|heste|geder|husdyr|hunde|laks|fisk|hvaler',
    },
    { population: 'poultry', words: 'høns|kyllinger|fugle|fjerkræ|kalkuner|ænder|mink' },
    {
      population: 'attacks',
      words: 'angrebene|skyderier|bombeangreb|hændelser|raketangreb|droneangreb|sammenstød',
    },
    { population: 'quakes', words: 'jordskælv|efterskælv|skælv|rystelser' },
    { population: 'fires', words: 'brande|skovbrande|naturbrande' },
    { population: 'votes', words: 'stemme|stemmer|stemmesedler' },
    { population: 'vetoes', words: 'veto|vetoer' },
    { population: 'seats', words: 'mandaterne|pladser i parlamentet' },
    { population: 'signatures', words: 'underskrift|underskrifter' },
    { population: 'tests', words: 'prøver|test|prøve|vandprøver' },
    { population: 'countries', words: 'lande|land|stater|nationer|regeringer' },
    { population: 'parties', words: 'sider|parter|parterne|lejre|hold' },
    { population: 'containers', words: 'container|containere' },
  ],
  definites: [
    ['er', 'erne'],
    ['ere', 'erne'],
    ['mænd', 'mændene'],
    ['folk', 'folkene'],
    ['børn', 'børnene'],
    ['e', 'ene'],
  ],
  tolls: [
    {
      event: 'voted',
      near: 'urafstemning|afstemning|afstemningen|valgsteder|stemmeberettigede|valgdeltagelse|valgdeltagelsen|stemmesedler',
      unless:
        'demonstration|demonstrationen|demonstranter|demonstranterne|protest|protester|demonstrationstog',
      words: 'fremmødet|fremmøde',
    },
    {
      event: 'protested',
      near: 'demonstration|demonstrationen|demonstranter|demonstranterne|protest|protester|demonstrationstog',
      unless:
        'urafstemning|afstemning|afstemningen|valgsteder|stemmeberettigede|valgdeltagelse|valgdeltagelsen|stemmesedler',
      words: 'fremmødet|deltagerantallet|deltagertallet|antallet af demonstranter|antallet af deltagere',
    },
    {
      event: 'attended',
      words: 'fremmødet|deltagerantallet|deltagertallet|antallet af demonstranter|antallet af deltagere',
    },
    {
      event: 'killed',
      words:
        'dødstal|dødstallet|dødstallene|antal dræbte|antal døde|antal omkomne|antal dødsfald|antallet af dræbte|antallet af døde|antallet af omkomne|antallet af dødsofre|antallet af dødsfald|tallet for dræbte',
    },
    { event: 'injured', words: 'antal sårede|antallet af sårede|antallet af kvæstede' },
    { event: 'missing', words: 'antal savnede|antallet af savnede' },
    { event: 'cases', words: 'antallet af smittede|smittetal|smittetallet|antallet af tilfælde' },
    { event: 'unemployed', words: 'antallet af arbejdsløse|antallet af ledige' },
    { event: 'lives', words: 'befolkningen|befolkningstallet|indbyggertallet' },
  ],
  again:
    'tallet|antallet|tallene|summen|skønnet|det samlede tal|det samlede antal|det egentlige tal|det reelle tal|det er|det var',
  copulas: 'forbliver|forblev|forblive|findes|fandtes|sidder|sad|ligger|lå|står|stod',
  hearsay: 'skal',
  restating:
    'bekræfter|bekræftede|har bekræftet|kan bekræfte|kan kun bekræfte|nåede kun frem til|venter|siger|sagde|tæller|talte|har talt|har kun talt|har optalt|taler om|talte om|anslår|anslog|siger det var|mener det var|oplyser|opgiver|opererer med|når frem til|når op på|nåede frem til|nåede op på|kommer frem til|regner med|melder om|har registreret|var der|var det',
  counting: 'arrangøren|arrangørerne|kammeret|observatørerne',
  comparing: 'ned fra|op fra|mod|fra|efter|sammenlignet med|i stedet for',
  counters: 'antallet af|antallet|antal|tallet på|tallet for|et antal af',
  partitives: 'af|blandt',
  patients: 'af|på|til|for|blandt|mod',
  shares: [
    {
      event: 'turnout',
      words: 'vælgermængde|valgdeltagelse|valgdeltagelsen|stemmeprocent|stemmeprocenten|fremmøde|fremmødet',
    },
    { event: 'vote_share', words: 'af stemmerne|tilslutning|stemmeandel|af de afgivne stemmer' },
    {
      event: 'support',
      words: 'meningsmåling|meningsmålinger|i målingen|opbakning|af de adspurgte|støtte fra',
    },
    {
      event: 'unemployment_rate',
      words: 'arbejdsløshedsprocent|arbejdsløshed|arbejdsløsheden|ledighed|ledigheden',
    },
    {
      event: 'inflation_rate',
      words: 'inflation|inflationen|prisstigninger|forbrugerpriserne|kerneinflationen',
    },
    { event: 'interest_rate', words: 'rente|renten|styringsrente|styringsrenten|indlånsrenten|udlånsrenten' },
    {
      event: 'growth_rate',
      words: 'vækst|væksten|bnp-vækst|bnp-væksten|økonomien voksede|økonomien skrumpede|økonomisk vækst',
    },
    { event: 'poverty_rate', words: 'fattigdom|fattigdommen' },
    {
      event: 'price_change',
      words: 'pris|prisen|priserne|priser|aktien|børsen|indekset|huslejen|lønningerne|kursen',
    },
    { event: 'containment', words: 'kontrol over|slukket|under kontrol' },
    { event: 'efficacy', words: 'effekt|effektiv|effektivitet|beskyttelse' },
    { event: 'share', words: 'ejer|ejet|ejerandel|ejerandelen|aktionær|aktiepost' },
  ],
  amounts: [
    { event: 'deficit', words: 'underskud|underskuddet|budgetunderskud|budgetunderskuddet' },
    {
      event: 'damage_cost',
      words: 'skade|skader|skaderne|ødelæggelser|ødelæggelserne|genopbygning|genopbygningen|reparationer',
    },
    {
      event: 'funding_needed',
      words:
        'appel|nødhjælpsappel|behov|brug for|beder om|mangler|bedt om|bad om|søger om|søgt om|søgte om|efterlyser|efterlyste',
    },
    {
      event: 'aid_money',
      words:
        'hjælp|bistand|nødhjælp|støtte|donation|doneret|hjælpepakke|donorer|militærhjælp|humanitær|donationspakke',
    },
    {
      event: 'budget',
      words: 'budget|budgettet|bevilling|bevilger|bevilget|udgifter|finanslov|finansloven|afsat',
    },
    { event: 'debt', words: 'gæld|gælden|lån|lånet|kredit|obligationer' },
    { event: 'ransom', words: 'løsepenge|løsesum' },
    { event: 'fine', words: 'bøde|bøden|bøder|idømt en bøde' },
    { event: 'compensation', words: 'erstatning|erstatningen|kompensation|godtgørelse|forlig' },
    { event: 'investment', words: 'investering|investeringer|investerer|investeret|investere' },
    { event: 'revenue', words: 'omsætning|omsætningen|indtægter|salg|eksport|import' },
    { event: 'profit', words: 'overskud|overskuddet|resultat|driftsresultat|fortjeneste|gevinst' },
    { event: 'loss', words: 'tab|tabet|tabt|taber|tabte' },
    { event: 'wage', words: 'løn|lønnen|årsløn|mindsteløn|timeløn|om måneden|i timen' },
    { event: 'bail', words: 'kaution' },
    { event: 'reward', words: 'dusør|belønning|præmie|findeløn' },
    {
      event: 'price',
      words: 'pris|prisen|koster|kostede|omkostninger|udgift|per tønde|tønden|værd|billet|solgt for|købt for',
    },
  ],
  sizes: [
    { event: 'magnitude', words: 'styrke|magnitude|richterskalaen|målte|skælv på|jordskælv på|skælvet' },
    { event: 'wind_speed', words: 'vind|vindstød|vindstyrke|vinden' },
    { event: 'rainfall', words: 'regn|nedbør|sne|snefald' },
    { event: 'water_level', words: 'vandstand|vandstanden|over havets overflade|over normalen' },
    { event: 'depth', words: 'dybde|dyb|dybt|dybden' },
    {
      event: 'distance',
      words:
        'fra|væk|afstand|afstanden|radius|nord|syd|øst|vest|nordøst|nordvest|sydøst|sydvest|uden for|inden for|lang|langt|kø|gik|marcherede|kørte|strækning|strækningen',
    },
    { event: 'height', words: 'høj|højt|høje|højde|bølger' },
  ],
  durations: [
    {
      event: 'truce_duration',
      words:
        'våbenhvile|våbenhvilen|våbenhviler|våbenstilstand|våbenstilstanden|kamppause|kamppausen|pause i kampene|pause i kamphandlingerne|humanitær pause|pause|pausen|indstille krigen|indstille kampene|stoppe krigen|indstille kamphandlingerne|indstille ilden|stans i kampene',
    },
    {
      event: 'war_duration',
      words:
        'krig|krigen|borgerkrig|borgerkrigen|konflikt|konflikten|kampe|kampene|bombning|bombardement|bombardementer|besættelse|besættelsen|invasion|invasionen|kamphandlinger',
    },
    {
      event: 'operation_duration',
      words:
        'operation|operationen|operationer|offensiv|offensiven|angreb|angrebet|angrebene|aktion|aktionen|eftersøgning|eftersøgningen|øvelse|øvelsen|kampagne|redningsaktion|under angreb|beskydning',
    },
    { event: 'siege_duration', words: 'belejring|belejringen|blokade|blokaden|omringning' },
    {
      event: 'strike_duration',
      words: 'strejke|strejken|sultestrejke|generalstrejke|lockout|arbejdsnedlæggelse',
    },
    {
      event: 'talks_duration',
      words:
        'samtaler|samtalerne|forhandlinger|forhandlingerne|drøftelser|topmøde|møde|mødet|konference|mægling',
    },
    { event: 'sentence_length', words: 'fængsel|fængselsstraf|dom|dommen|straf|forvaring|idømt|bag tremmer' },
    { event: 'curfew_duration', words: 'udgangsforbud|udgangsforbuddet|nedlukning|nedlukningen|portforbud' },
    { event: 'emergency_duration', words: 'undtagelsestilstand|undtagelsestilstanden|krigsretstilstand' },
    { event: 'outage_duration', words: 'strømafbrydelse|strømafbrydelsen|strømsvigt|driftsstop|nedbrud' },
    { event: 'visit_duration', words: 'besøg|besøget|rundrejse|ophold|rejse' },
    {
      event: 'term_length',
      words: 'præsidentperiode|embedsperiode|mandatperiode|styre|regeringstid|valgperiode',
    },
    { event: 'quarantine_duration', words: 'karantæne|karantænen|isolation' },
    { event: 'mourning_duration', words: 'landesorg|sørgetid|sorg' },
  ],
  lasting:
    'vare|varer|varede|varet|pågå|pågår|pågået|stå på|stod på|stået på|tage|tager|tog|i|på|over|for|gennem|strække sig over|forlænges med|forlænget med|løbe i',
  differences: 'flere end|færre end|mere end|mindre end',
  parts:
    'blandt dem|blandt disse|heriblandt|deriblandt|herunder|hvoraf|af dem|af disse|heraf|inklusive|blandt de dræbte|blandt ofrene|blandt de sårede|blandt de døde|blandt de omkomne|blandt de kvæstede',
  others: 'andre|anden|andet|yderligere|flere|mere|nye',
  swaps: 'i bytte for|til gengæld for|mod|mod til gengæld|i ombytning for|mod løsladelse af',
  swapFor: 'for|mod|med',
  still: 'fortsat|stadig|stadigvæk|endnu|tilbage|tilbageværende|resterende|nu',
  fromLevel: 'fra',
  byDifference: 'med',
  placeBefore: `${placeBefore}|gennem|ramte|ramt|rammet|rystede|rystet|begravede|begravet|begravde|oversvømmede|oversvømmet|hærgede|hærget|ødelagde|ødelagt|raserede|raseret|jævnede|bombede|bombet|beskød|beskudt`,
  placeNouns: [
    {
      kind: 'town',
      words:
        'byen|landsbyen|hovedstaden|havnebyen|lejren|flygtningelejren|bydelen|kommunen|forstaden|kvarteret',
    },
    {
      kind: 'territory',
      words:
        'territoriet|territorium|enklaven|regionen|provinsen|området|øen|striben|delstaten|halvøen|distriktet|dalen|amtet',
    },
    { kind: 'country', words: 'landet|republikken|kongeriget|på landsplan|nationen' },
  ],
  status: [
    { status: 'reported', words: 'skal have|skal angiveligt|skal være blevet' },
    {
      status: 'hypothetical',
      words:
        'hvis|såfremt|medmindre|for at hindre|for at undgå|for at forhindre|forhindre|undgå|hindre|forhindrede|hindrede|undgik|afværgede|afværge|forhindret|hindret|afværget|i tilfælde af|ville have|kunne have|nægter|nægtede|nægtet|afviser at|afviste at',
    },
    { status: 'threat', words: 'true|truer|truet med|truer med|truede med|trusler om|trussel om' },
    {
      status: 'proposed',
      words:
        'foreslå|foreslår|foreslog|foreslået|forslag|forslaget|tilbyde|tilbyder|tilbød|tilbudt|tilbud|tilbuddet|udkast|udkastet|kræve|kræver|krævede|krav|kravet|krav om|bede om|beder om|bad om|opfordrer|opfordrede|forhandler om|forhandlinger om|forhandlede om|drøftelser om|samtaler om|ønsker|ønskede|vil have|planlægger at|planen|planer om|går ud på|lægger op til|skitserer|aftalen skal|aftale om|insisterer på|skal frigive|skal løslade|ville|skulle|bør|anmoder',
    },
    {
      status: 'forecast',
      words:
        'vil|skal|kan|kommer til|ventes|venter|forventer|forventes|spår|spåede|anslår at|frygter|frygtes|frygt for|kunne|planlægger|planlagt|sandsynligvis|risikerer|regner med|i fare for|inden',
    },
  ],
  aggregation: [
    {
      aggregation: 'cumulative',
      words:
        'siden|hidtil|indtil videre|indtil nu|til sammen|tilsammen|i alt|ialt|totalt|samlet|dødstallet|registreret|siden krigens begyndelse|siden krigen begyndte|i krigen|i den krig|i løbet af krigen|gennem krigen|foreløbig|allerede|har passeret|bekræftet|hidtil i år',
    },
    {
      aggregation: 'period',
      words:
        'i år|sidste år|denne måned|sidste måned|denne uge|sidste uge|de seneste uger|de seneste måneder|det seneste år|om året|årligt|om dagen|dagligt|hvert år',
    },
    {
      aggregation: 'current',
      words: 'fortsat|stadig|nu|i øjeblikket|tilbage|er der|der er|bor|for tiden|holdes',
    },
    {
      aggregation: 'incident',
      words:
        'angreb|angrebet|luftangreb|eksplosion|eksplosionen|bombe|skyderi|skyderiet|ulykke|ulykken|kollision|styrt|styrtet|jordskælv|jordskælvet|brand|branden|skred|oversvømmelse|storm|massakre|massakren|de seneste dage|de sidste dage|seneste døgn|det seneste døgn|i weekenden|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|natten til|i går|i dag|i nat|sammenstød|knivangreb|bombning|bombardementet|forlis|forliste|kæntrede',
    },
  ],
  since: 'siden|fra|efter|begyndte|begynder|begyndt|startede|startet|indledtes|brød',
  agents: 'af',
  onePerson:
    'mand|kvinde|dreng|pige|barn|baby|person|offer|offeret|manden|kvinden|drengen|pigen|barnet|teenager|teenageren|politimand|politimanden|betjent|soldat|chauffør|chaufføren|passager|passageren|elev|studerende|lærer|arbejder|fører|føreren|fodgænger|fodgængeren|cyklist|cyklisten|turist|mor|moren|far|faren|søn|sønnen|datter|datteren|bror|søster|ægtemand|ægtemanden|kone|konen|kæreste|kæresten|samlever|gerningsmand|gerningsmanden|sigtede|mistænkte|journalist|læge|sygeplejerske|brandmand|pilot|piloten|beboer|ejer|vagt|ung mand|ung kvinde|pensionist|fisker|landmand|demonstrant|fange|gidsel|statsborger|leder|minister|skuespiller|ansat|klatrer|skiløber|jæger|motorcyklist|motorcyklisten|afdøde|årig|årige|vedkommende|bilist|bilisten',
  twoPersons: 'begge|ægtepar|ægteparret|par|parret|tvillinger|forældre|forældrene|søskende',
  whose: 'hvis',
  oneWords: 'en|et|én|ét|ene|anden|andet|den|det|denne|hans|hendes|deres|sin|tredje',
  nobody: 'ingen|ingen personer|ingen er|uden skader|ingen kvæstede|ingen omkomne|ingen dræbte|ingen sårede',
};
