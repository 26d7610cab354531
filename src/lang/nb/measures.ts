import type { MeasurePack } from '../../model/pack/measures.js';
import { frames, nouns } from '../common/measures.js';
import { populations, placeBefore } from '../scandinavian/measures.js';

export const measures: MeasurePack = {
  language: 'nb',
  compounds: true,
  verbs: [
    // død
    {
      ...frames.killed,
      active: 'drepe|dreper|drepende',
      past: 'drepte',
      participle: 'drept|drepte',
      passive: 'drepes',
    },
    {
      ...frames.killed,
      active: 'myrde|myrder|myrdende',
      past: 'myrdet|myrda',
      participle: 'myrdet|myrdede|myrda',
      passive: 'myrdes',
    },
    {
      ...frames.killed,
      active:
        'slå i hjel|slår i hjel|skyte i hjel|ta livet av|tar livet av|ta livet av dem|massakrere|massakrerer|likvidere|likviderer',
      past: 'slo i hjel|tok livet av|massakrerte|likviderte|skjøt i hjel',
      participle:
        'blant de døde|blant de omkomne|blant de drepte|slått i hjel|tatt livet av|massakrert|likvidert|massakrerte|likviderte|skutt i hjel|skutt og drept|knivdrept|henrettet|halshogd|halshogde|brent i hjel|stukket i hjel|banket i hjel|funnet død|funnet døde|funnet drept|funnet omkommet|erklært død|erklært døde|bekreftet døde|bekreftet omkommet|bekreftet død|dødelig såret|dødelig skadet',
    },
    {
      ...frames.killedPeople,
      active: 'kreve|krever|koste|koster',
      past: 'krevde|kostet',
      participle: 'krevd|kostet',
      with: 'liv|menneskeliv|livet|dødsofre',
    },
    {
      ...frames.executed,
      active: 'henrette|henretter',
      past: 'henrettet',
      participle: 'henrettet|henrettede|hengt',
      passive: 'henrettes',
    },
    {
      ...frames.killedMilitants,
      active: 'nøytralisere|eliminere|eliminerer|uskadeliggjøre',
      past: 'nøytraliserte|eliminerte|uskadeliggjorde',
      participle: 'nøytralisert|eliminert|uskadeliggjort',
    },
    { ...frames.died, active: 'dø|dør|døende', past: 'døde', participle: 'død|dødd|døde' },
    { ...frames.died, active: 'omkomme|omkommer', past: 'omkom', participle: 'omkommet|omkomne' },
    {
      ...frames.died,
      active: 'miste|mister|miste livet',
      past: 'mistet',
      participle: 'mistet',
      with: 'livet',
    },
    {
      ...frames.died,
      active: 'sette livet til|sette til livet|bøte med livet|bøter med livet|avgå ved døden',
      past: 'satte livet til|bøtte med livet|avgikk ved døden|gikk bort|frøs i hjel|brant i hjel|sultet i hjel|forulykket|strøk med',
      participle:
        'satt livet til|bøtt med livet|avgått ved døden|gått bort|forulykket|forulykkede|frosset i hjel',
    },
    { ...frames.died, active: 'drukne|drukner', past: 'druknet', participle: 'druknet|druknede|kvalt' },
    {
      ...frames.fell,
      active: 'falle|faller',
      past: 'falt',
      participle: 'falt|falne',
      with: 'i kamp|i strid|i krigen|i kampene|ved fronten',
    },
    // skade
    {
      ...frames.injured,
      active: 'skade|skader',
      past: 'skadet|skada',
      participle:
        'blant de skadde|blant de sårede|skadet|skadd|skadde|skadede|skada|hardt skadet|hardt skadd|alvorlig skadet|alvorlig skadd|lettere skadet|lettere skadd|lett skadet|livstruende skadet|kritisk skadet',
      passive: 'skades',
    },
    {
      ...frames.injured,
      active: 'såre|sårer',
      past: 'såret|såra',
      participle:
        'såret|sårede|såra|hardt såret|lemlestet|behandlet for røykskader|behandlet for skader|behandlet for lettere skader|behandlet for skuddskader|kritisk skadd',
      passive: 'såres',
    },
    {
      ...frames.injured,
      active: 'knivstikke|knivstikker',
      past: 'knivstakk',
      participle: 'knivstukket|knivstukne',
    },
    {
      ...frames.hurt,
      active: 'pådra seg skader|pådrar seg skader|få skader|får skader',
      past: 'pådro seg skader|fikk skader|pådro seg alvorlige skader|fikk alvorlige skader|fikk lettere skader|kom til skade|ble påført skader',
      participle: 'pådratt seg skader|fått skader|kommet til skade|påført skader',
    },
    { ...frames.shot, active: 'skyte|skyter', past: 'skjøt', participle: 'skutt|skutte', passive: 'skytes' },
    { ...frames.poisoned, active: 'forgifte', past: 'forgiftet', participle: 'forgiftet|forgiftede' },
    { ...frames.aboard, active: 'frakte|frakter|fraktende', past: 'fraktet', participle: 'om bord|ombord' },
    { ...frames.survived, active: 'overleve|overlever', past: 'overlevde', participle: 'overlevd' },
    // savnet, fordrevet, reddet
    {
      ...frames.missing,
      participle:
        'savnet|som savnet|savnede|savna|sporløst forsvunnet|forsvunnet|forsvunne|ikke gjort rede for|meldt savnet|fryktes omkommet',
    },
    { ...frames.vanished, active: 'forsvinne|forsvinner', past: 'forsvant', participle: 'forsvunnet' },
    { ...frames.missing, passive: 'savnes|savnas' },
    { ...frames.hurtPeople, active: 'komme|kommer', past: 'kom', participle: 'kommet', with: 'til skade' },
    {
      ...frames.fled,
      active: 'bo|bor|sove|sover|oppholde seg',
      past: 'bodde|sov',
      with: 'i telt|i teltleir|i teltleire|i leir|i leirer|i leire|i nødherberger|i midlertidige boliger|i tilfluktsrom',
    },
    {
      ...frames.displaced,
      active: 'fordrive|fordriver',
      past: 'fordrev',
      participle:
        'fordrevet|fordrevne|på flukt|internt fordrevet|internt fordrevne|drevet på flukt|jaget på flukt|tvunget på flukt|sendt på flukt|drevet fra hjemmene sine|drevet fra sine hjem|tvunget til å flykte|tvunget fra hjemmene sine',
      passive: 'fordrives',
    },
    {
      ...frames.displaced,
      active: 'drive|driver|tvinge|tvinger|jage|jager|sende|sender',
      past: 'drev|tvang|jaget|sendte',
      participle: 'drevet|tvunget|jaget|sendt',
      with: 'på flukt|fra hjemmene|fra hjemmene sine|fra sine hjem|til å flykte|fra hus og hjem',
    },
    {
      ...frames.fled,
      active: 'flykte|flykter|rømme|rømmer',
      past: 'flyktet|rømte',
      participle: 'flyktet|rømt',
      with: 'fra|til|hjem|hjemmene|landet|krigen|over|byen|siden|ut|inn|sørover|nordover',
    },
    {
      ...frames.leftHome,
      active: 'forlate hjemmene sine|forlate sine hjem|måtte flykte',
      past: 'forlot hjemmene sine|måtte forlate hjemmene sine|måtte forlate hjemmet|måtte flykte',
      participle: 'mistet hjemmene sine|mistet hjemmet sitt',
    },
    { ...frames.homeless, participle: 'hjemløs|hjemløse|husløs|husløse|uten hjem|uten tak over hodet' },
    {
      ...frames.evacuated,
      active: 'evakuere|evakuerer',
      past: 'evakuerte',
      participle: 'evakuert|evakuerte',
      passive: 'evakueres',
    },
    {
      ...frames.rescued,
      active: 'redde|redder|berge|berger',
      past: 'reddet|berget',
      participle: 'reddet|reddede|berget|bergede|funnet i live|hentet ut i live|brakt i sikkerhet|reddet ut',
      passive: 'reddes|berges',
    },
    {
      ...frames.trapped,
      participle: 'fanget under|innesperret|innesperrede|sperret inne|begravet|sitter fast|fanget i ruinene',
    },
    { ...frames.stranded, participle: 'strandet|strandede|strandet på|isolert|isolerte|avskåret|værfast' },
    {
      ...frames.affected,
      active: 'ramme|rammer|berøre|berører',
      past: 'rammet|berørte',
      participle: 'rammet|berørt|rammede|berørte',
      passive: 'rammes|berøres',
    },
    {
      ...frames.deported,
      active: 'deportere|deporterer|utvise|utviser',
      past: 'deporterte|utviste',
      participle: 'deportert|deporterte|utvist|utviste|sendt ut av landet|tvangsreturnert',
      passive: 'deporteres|utvises',
    },
    {
      ...frames.arrived,
      active: 'ankomme|ankommer|komme til|kommer til',
      past: 'ankom|kom til|kom i land',
      participle: 'ankommet|kommet til|kommet i land|kommet over grensa',
    },
    // helse, sult, nød
    {
      ...frames.infected,
      active: 'smitte|smitter',
      past: 'smittet',
      participle:
        'smittet|smitta|smittede|koronasmittet|testet positivt|syke|innlagt med|bekreftet smittet|diagnostisert',
      passive: 'smittes',
    },
    {
      ...frames.fellIll,
      active: 'bli syk|blir syke',
      past: 'ble syke|ble syk|testet positivt|fikk påvist',
      participle: 'blitt syke|blitt syk|testet positivt|fått påvist',
    },
    {
      ...frames.hospitalised,
      participle:
        'innlagt|innlagte|lagt inn|på sykehus|sendt til sykehus|fraktet til sykehus|kjørt til sykehus|brakt til sykehus|innlagt på sykehus|til behandling|på intensiven|til sykehus|kjørt til legevakt',
    },
    { ...frames.recovered, participle: 'friskmeldt|friskmeldte|blitt friske' },
    {
      ...frames.vaccinated,
      active: 'vaksinere|vaksinerer',
      past: 'vaksinerte',
      participle: 'vaksinert|vaksinerte|fullvaksinert|fullvaksinerte',
      passive: 'vaksineres',
    },
    { ...frames.tested, active: 'teste|tester', past: 'testet', participle: 'testet|testede' },
    { ...frames.quarantined, participle: 'i karantene|isolert|satt i karantene|i isolasjon' },
    {
      ...frames.hungry,
      active:
        'sulte|sulter|lide av sult|lider av sult|står overfor sult|stå overfor hungersnød|trues av sult|trues av hungersnød|er truet av sult|sultende',
      past: 'sultet|led av sult',
      participle: 'truet av sult|truet av hungersnød|rammet av hungersnød|sultrammet|sultrammede',
    },
    { ...frames.malnourished, participle: 'underernært|underernærte|feilernært|feilernærte' },
    {
      ...frames.inNeed,
      active:
        'trenge hjelp|trenger hjelp|trenger nødhjelp|trenger humanitær hjelp|trenger bistand|avhengig av nødhjelp|avhengige av nødhjelp|avhengige av hjelp|har behov for hjelp|har behov for nødhjelp|behøver hjelp|trenger akutt hjelp|trenger mat',
      past: 'trengte hjelp|hadde behov for hjelp',
      participle: '',
    },
    {
      ...frames.withoutPower,
      participle: 'uten strøm|strømløse|strømløs|uten elektrisitet|uten vann',
      past: '',
    },
    { ...frames.lostPower, active: 'miste strømmen', past: 'mistet strømmen', participle: 'mistet strømmen' },
    {
      ...frames.poor,
      active: 'leve i fattigdom|lever i fattigdom|lever under fattigdomsgrensen',
      past: 'levde i fattigdom',
      participle: 'fattig|fattige',
    },
    { ...frames.born, participle: 'født|fødte' },
    // tatt, holdt, sluppet fri
    {
      ...frames.abducted,
      active: 'bortføre|bortfører|kidnappe|kidnapper|føre bort',
      past: 'bortførte|kidnappet|førte bort',
      participle:
        'bortført|bortførte|kidnappet|kidnappede|tatt som gissel|tatt som gisler|tatt til fange som gisler|ført bort|tatt gissel',
      passive: 'bortføres|kidnappes',
    },
    {
      ...frames.abducted,
      active: 'ta|tar',
      past: 'tok',
      participle: 'tatt',
      with: 'som gissel|som gisler|gissel',
    },
    { ...frames.taken, active: 'ta|tar', past: 'tok', participle: 'tatt', passive: 'tas' },
    {
      ...frames.heldCaptive,
      active: 'holde|holder',
      past: 'holdt',
      participle: 'holdt',
      passive: 'holdes',
      with: 'som gissel|som gisler|i fangenskap',
    },
    { ...frames.heldCaptive, participle: 'holdt som gissel|holdt som gisler|i fangenskap' },
    { ...frames.held, active: 'holde|holder', past: 'holdt', participle: 'holdt', passive: 'holdes' },
    { ...frames.shown, active: 'vise|viser', past: 'viste', participle: 'vist' },
    {
      ...frames.released,
      active:
        'frigi|frigir|løslate|løslater|slippe fri|slipper fri|sette fri|setter fri|utlevere|utleverer|befri|befrir|overlevere',
      past: 'frigav|frigjorde|løslot|slapp fri|satte fri|utleverte|befridde|overleverte|frigja',
      participle:
        'frigitt|frigitte|løslatt|løslatte|sluppet fri|satt fri|utlevert|utleverte|befridd|befridde|frigjort|overlevert',
      passive: 'frigis|løslates|slippes fri|utleveres',
    },
    {
      ...frames.exchanged,
      active: 'utveksle|utveksler|bytte|bytter',
      past: 'utvekslet|byttet',
      participle: 'utvekslet|byttet',
      passive: 'utveksles|byttes',
    },
    {
      ...frames.detained,
      active: 'internere|internerer|fengsle|fengsler',
      past: 'internerte|fengslet',
      participle:
        'internert|internerte|fengslet|fengslede|i fengsel|i varetekt|varetektsfengslet|bak murene|bak lås og slå|sitter fengslet|sitter i fengsel|holdt fengslet|i forvaring|holdt i arrest|innbrakt',
      passive: 'interneres|fengsles',
    },
    {
      ...frames.arrested,
      active: 'pågripe|pågriper|arrestere|arresterer|anholde',
      past: 'pågrep|arresterte|anholdt',
      participle: 'pågrepet|pågrepne|arrestert|arresterte|anholdt|anholdte|innbrakt',
      passive: 'pågripes|arresteres',
    },
    {
      ...frames.captured,
      active: 'ta til fange|tar til fange|fange|fanger|erobre|erobrer|innta|inntar',
      past: 'tok til fange|fanget|erobret|inntok',
      participle: 'tatt til fange|tatt til krigsfange|tatt til krigsfanger|fanget|erobret|inntatt|erobrede',
      passive: 'tas til fange|erobres',
    },
    { ...frames.capturedPeople, active: 'ta|tar', past: 'tok', participle: 'tatt', with: 'til fange' },
    {
      ...frames.surrendered,
      active: 'overgi seg|overgir seg|desertere',
      past: 'overga seg|overgav seg|la ned våpnene|deserterte',
      participle: 'overgitt seg|lagt ned våpnene|desertert',
    },
    {
      ...frames.imprisoned,
      active: 'dømme|dømmer',
      past: 'dømte',
      participle: 'dømt|dømte',
      passive: 'dømmes',
    },
    {
      ...frames.charged,
      active: 'sikte|tiltale|tiltaler',
      past: 'siktet|tiltalte',
      participle: 'siktet|siktede|tiltalt|tiltalte',
      passive: 'siktes|tiltales',
    },
    { ...frames.escaped, active: 'rømme|rømmer', past: 'rømte', participle: 'rømt|rømte' },
    // folk som gjør noe
    {
      ...frames.protested,
      active: 'protestere|protesterer|demonstrere|demonstrerer|marsjere|gå i tog',
      past: 'protesterte|demonstrerte|marsjerte|gikk i tog|tok til gatene',
      participle: 'protestert|demonstrert|marsjert|tatt til gatene',
    },
    {
      ...frames.protested,
      active: 'går|gå',
      past: 'gikk',
      with: 'i gatene|på gata|på gaten|ut i gatene|i demonstrasjonstog',
    },
    {
      ...frames.struck,
      active: 'streike|streiker|gå til streik|legge ned arbeidet',
      past: 'streiket|gikk til streik|la ned arbeidet',
      participle: 'streiket|lagt ned arbeidet|i streik|tatt ut i streik|ute i streik|gått til streik',
    },
    {
      ...frames.attended,
      active: 'delta|deltar|møte opp|samles|samle seg',
      past: 'deltok|møtte opp|samlet seg|møtte fram|var til stede',
      participle: 'deltatt|møtt opp|samlet|samlet seg',
    },
    {
      ...frames.voted,
      active: 'stemmeberettiget',
      past: 'avga stemme|stemte',
      participle: 'avgitt stemme|stemmeberettiget|stemmeberettigede',
    },
    {
      ...frames.votesFor,
      with: 'resolusjonen|forslaget|forslag|lovforslaget|loven|avtalen|teksten|utkastet|planen|budsjettet|reformen|grunnloven|ja|nei|streik|mistillitsforslaget|det',
      active: 'stemme for|stemmer for',
      past: 'stemte for',
      participle: 'stemt for',
    },
    {
      ...frames.votesAgainst,
      with: 'resolusjonen|forslaget|forslag|lovforslaget|loven|avtalen|teksten|utkastet|planen|budsjettet|reformen|grunnloven|ja|nei|streik|mistillitsforslaget|det',
      active: 'stemme mot|stemmer mot|stemme imot',
      past: 'stemte mot|stemte imot',
      participle: 'stemt mot',
    },
    {
      ...frames.abstentions,
      active: 'avstå|avstår',
      past: 'avsto|avstod|stemte blankt',
      participle: 'avstått',
    },
    {
      ...frames.laidOff,
      active: 'si opp|permittere|kutte|kutter|nedbemanne|fjerne',
      past: 'sa opp|permitterte|kuttet',
      participle: 'sagt opp|permittert|permitterte|oppsagt|oppsagte|kuttet|nedbemannet|avskjediget',
      passive: 'kuttes|permitteres',
    },
    {
      ...frames.lostWork,
      active: 'miste jobben|mister jobben',
      past: 'mistet jobben|forsvant',
      participle: 'mistet jobben|forsvunnet',
    },
    {
      ...frames.hired,
      active: 'ansette|ansetter|skape|skaper',
      past: 'ansatte|skapte',
      participle: 'ansatt|skapt',
      passive: 'skapes|ansettes',
    },
    {
      ...frames.lostWork,
      active: 'forsvinner|forsvinne|ryker|ryke|skal bort|må bort',
      past: 'forsvant|røk',
      participle: 'forsvunnet',
      only: ['jobs'],
    },
    {
      ...frames.employed,
      active: 'sysselsette|sysselsetter',
      past: 'sysselsatte',
      participle: 'sysselsatt|sysselsatte',
    },
    { ...frames.employed, active: 'har|ha', past: 'hadde', with: 'ansatte|medarbeidere|arbeidere' },
    { ...frames.unemployed, participle: 'arbeidsledig|arbeidsledige|uten jobb|uten arbeid|arbeidsløse' },
    {
      ...frames.deployed,
      active: 'utplassere|utplasserer|sende ut|mobilisere|sende|sender',
      past: 'utplasserte|mobiliserte|sendte|sendte ut',
      participle:
        'utplassert|utplasserte|mobilisert|mobiliserte|sendt|utkalt|på plass|utstasjonert|stasjonert',
    },
    {
      ...frames.recruited,
      active: 'rekruttere|rekrutterer|innkalle',
      past: 'rekrutterte|innkalte',
      participle: 'rekruttert|rekrutterte|innkalt|innkalte',
    },
    { ...frames.lives, active: 'bo|bor', past: 'bodde', participle: 'bosatt|bosatte|hjemmehørende' },
    // ting
    {
      ...frames.destroyed,
      active: 'ødelegge|ødelegger|rive|jevne med jorden|rasere',
      past: 'ødela|raserte|jevnet med jorden',
      participle:
        'ødelagt|ødelagte|totalskadd|totalskadde|jevnet med jorden|rasert|raserte|lagt i ruiner|kollapset|kollapsede|totalt ødelagt',
      passive: 'ødelegges',
    },
    {
      ...frames.damaged,
      active: 'skade|skader',
      past: 'skadet',
      participle: 'skadet|skadd|skadde|skadede|skadet eller ødelagt|ødelagt eller skadet|truffet',
    },
    {
      ...frames.flooded,
      active: 'oversvømme',
      past: 'oversvømte',
      participle: 'oversvømt|oversvømte|under vann|oversvømmet',
    },
    {
      ...frames.burned,
      active: 'brenne|brenner',
      past: 'brant|brente',
      participle: 'brent|brente|nedbrent|nedbrente|utbrent|utbrente|satt fyr på|satt i brann|svidd av',
    },
    {
      ...frames.sunk,
      active: 'senke|senker|synke',
      past: 'senket|sank|kantret',
      participle: 'senket|sunket|senkede|kantret',
    },
    {
      ...frames.shotDown,
      active: 'skyte ned|skyter ned',
      past: 'skjøt ned',
      participle: 'skutt ned|nedskutt|nedskutte',
      passive: 'skytes ned',
    },
    {
      ...frames.intercepted,
      active: 'avskjære|uskadeliggjøre|stanse',
      past: 'avskar|uskadeliggjorde',
      participle: 'avskåret|uskadeliggjort|stanset',
    },
    {
      ...frames.fired,
      active: 'avfyre|avfyrer|skyte|skyter|skyte opp|slippe|slipper|fyre av',
      past: 'avfyrte|skjøt|slapp|sendte|løsnet',
      participle: 'avfyrt|avfyrte|skutt|sluppet|skutt opp|sendt|løsnet',
      passive: 'avfyres',
    },
    {
      ...frames.seized,
      active: 'beslaglegge|beslaglegger|kapre|inndra',
      past: 'beslagla|kapret|beslagla',
      participle: 'beslaglagt|beslaglagte|kapret|inndratt',
    },
    {
      ...frames.delivered,
      active: 'levere|leverer|sende|sender|dele ut|donere',
      past: 'leverte|sendte|delte ut|donerte',
      participle: 'levert|leverte|sendt|delt ut|donert|satt',
    },
    {
      ...frames.crossed,
      active: 'kjøre inn|krysse',
      past: 'kjørte inn|krysset|ankom|kom inn|passerte',
      participle: 'kjørt inn|krysset|ankommet|kommet inn|passert|sluppet inn',
    },
    {
      ...frames.closed,
      active: 'stenge|stenger',
      past: 'stengte',
      participle: 'stengt|stengte|lukket',
      passive: 'stenges',
    },
    {
      ...frames.cancelled,
      active: 'innstille|avlyse|kansellere',
      past: 'innstilte|avlyste|kansellerte',
      participle: 'innstilt|innstilte|avlyst|avlyste|kansellert|kansellerte',
      passive: 'innstilles|avlyses',
    },
    { ...frames.delayed, active: 'forsinke', past: 'forsinket', participle: 'forsinket|forsinkede' },
    {
      ...frames.recalled,
      active: 'tilbakekalle|tilbakekaller|trekke tilbake',
      past: 'tilbakekalte|trakk tilbake',
      participle: 'tilbakekalt|tilbakekalte|kalt tilbake|trukket tilbake',
      passive: 'tilbakekalles',
    },
    {
      ...frames.culled,
      active: 'avlive|avliver|slakte|nødslakte',
      past: 'avlivet|slaktet',
      participle: 'avlivet|avlivede|slaktet|nødslaktet',
      passive: 'avlives|slaktes',
    },
    {
      ...frames.votesNeeded,
      active: 'trenge|trenger|kreve|krever|behøver',
      past: 'trengte|krevde',
      participle: 'nødvendig|nødvendige|krevd',
      passive: 'trengs|kreves',
    },
    {
      ...frames.seats,
      active: 'vinne|vinner|få|får|ha|har',
      past: 'vant|fikk|tapte|mistet',
      participle: 'vunnet|fått|tapt',
    },
    { ...frames.deployed, participle: 'på stedet|i arbeid|i aksjon|i innsats|med i søket' },
    {
      ...frames.present,
      participle:
        'under jorden|under jorda|under bakken|i bygningen|i bygget|i huset|i lokalet|i salen|i gruven|i gruva|i tunnelen|til stede|på stedet|inne i bygningen|inne i bygget|inne i huset',
    },
    { ...frames.quarantined, participle: 'under observasjon|isolerte|isolert på rommene' },
    {
      ...frames.injured,
      participle: 'mellom liv og død|i livsfare|i kritisk tilstand|med livstruende skader',
    },
    { ...frames.works, active: 'arbeider|jobber' },
    {
      ...frames.waits,
      active: 'venter|ligger for anker',
      past: 'ventet|lå for anker',
      participle: 'ventende|for anker',
    },
    {
      ...frames.heldUp,
      active: 'blokkerer',
      past: 'blokkerte',
      participle: 'blokkert|strandet|strandede|sittende fast|står fast',
    },
  ],
  nouns: [
    { ...nouns.killed, words: 'drepte|døde|omkomne|dødsoffer|dødsofre|drapsofre|falne|dødsofrene|dødsfall' },
    {
      ...nouns.deaths,
      words: 'dødsfall|dødsfallet|dødsfallene|drap|drapet|drapene|mord|mordet|drapene|likvideringer',
    },
    { ...nouns.killed, words: 'liv|menneskeliv|lik' },
    { ...nouns.massacre, words: 'død|døden|massakren|massakre|nedslaktingen' },
    { ...nouns.executed, words: 'henrettelse|henrettelser|henrettelsen' },
    { ...nouns.suicides, words: 'selvmord|selvdrap' },
    { ...nouns.injured, words: 'skadde|skadede|sårede|skada|såra|hardt skadde|lettere skadde' },
    { ...nouns.injured, words: 'personskader|personskade' },
    { ...nouns.missing, words: 'savnede|savnet|forsvunne|forsvinninger' },
    { ...nouns.displaced, words: 'fordrevne|fordrivelse|fordrivelsen|internt fordrevne|internflyktninger' },
    { ...nouns.evacuation, words: 'evakuering|evakueringen' },
    { ...nouns.evacuees, words: 'evakuerte' },
    { ...nouns.rescued, words: 'redning|redningen' },
    { ...nouns.homeless, words: 'hjemløse|husløse' },
    { ...nouns.abducted, words: 'bortføring|bortføringen|bortføringer|kidnapping|kidnappingen|kidnappinger' },
    {
      ...nouns.released,
      words:
        'frigivelse|frigivelsen|frigivelser|løslatelse|løslatelsen|løslatelser|frigjøring|frigjøringen|utlevering|utleveringen',
    },
    {
      ...nouns.arrested,
      words: 'pågripelse|pågripelser|pågripelsen|arrestasjon|arrestasjoner|arrestasjonen|pågrepne|arresterte',
    },
    { ...nouns.detained, words: 'fengsling|fengslingen|internering|fengslede|internerte' },
    { ...nouns.deported, words: 'deportasjon|deportasjonen|deportasjoner|utvisning|utvisningen|utvisninger' },
    { ...nouns.infected, words: 'smittede|smittetilfeller|smittetilfelle|smitta|smittede personer|syke' },
    {
      ...nouns.cases,
      words: 'tilfelle|tilfeller|sykdomstilfeller|koronatilfeller',
      near: 'virus|viruset|sykdom|sykdommen|utbrudd|utbruddet|smitte|smitten|smittet|smittede|kolera|meslinger|ebola|zika|dengue|polio|malaria|tuberkulose|mpox|korona|koronaviruset|covid-19|covid|influensa|hepatitt|tyfoid|difteri|pest|meningitt|lungebetennelse|salmonella|listeria|legionella|forgiftning|epidemi|epidemien|pandemi|pandemien|symptomer|allergiske|allergisk|karantene|vaksine|vaksinert|rabies|varianten|sykdomstilfeller|koronatilfeller',
    },
    { ...nouns.hospitalised, words: 'innleggelse|innleggelser|sykehusinnleggelser|innlagte' },
    { ...nouns.vaccinated, words: 'vaksinering|vaksineringen|vaksinerte' },
    { ...nouns.born, words: 'fødsel|fødsler|fødslene' },
    { ...nouns.destroyed, words: 'ødeleggelse|ødeleggelsen' },
    { ...nouns.fired, words: 'avfyring|avfyringen|oppskyting' },
    { ...nouns.delivered, words: 'levering|leveringen|leveranse|leveransen' },
    { ...nouns.laidOff, words: 'oppsigelser|permitteringer|nedbemanning' },
    { ...nouns.votesFor, words: 'stemmer for|ja-stemmer|jastemmer' },
    { ...nouns.votesAgainst, words: 'stemmer mot|nei-stemmer|neistemmer|stemmer imot' },
    { ...nouns.deployed, words: 'utplassering|utplasseringen' },
  ],
  populations: [
    ...populations,
    {
      population: 'people',
      words:
        'folk|befolkning|befolkningen|andre|voksne|voksen|innbygger|borgere|borger|statsborgere|statsborger|landsbybeboere|landsbyboere|lokale|bygdefolk|pårørende|slektninger|etterlatte|noen|forbipasserende|sivilpersoner',
    },
    { population: 'victims', words: 'offer|ofre|ofrene' },
    {
      population: 'children',
      words:
        'barna|unger|gutter|gutt|jenter|jente|mindreårige|mindreårig|ungdommer|ungdom|tenåring|småbarn|sønner|døtre|skolebarn',
    },
    { population: 'infants', words: 'babyer|baby|spedbarn|nyfødte|nyfødt' },
    { population: 'women', words: 'kvinne|kvinner|mødre|mor|hustruer|søstre' },
    { population: 'men', words: 'mann|menn|fedre|brødre|ektemenn' },
    { population: 'elderly', words: 'eldre' },
    { population: 'civilians', words: 'sivile|sivil|sivilister|uskyldige' },
    {
      population: 'soldiers',
      words: 'soldatene|vernepliktige|rekrutter|militære|offiser|offiserer|sjøfolk i marinen|menige',
    },
    {
      population: 'militants',
      words:
        'opprørere|opprører|væpnede menn|bevæpnede menn|geriljasoldater|militser|militsmedlemmer|leiesoldater|stridende|gjerningsmenn fra|krigere|militssoldater',
    },
    {
      population: 'police',
      words:
        'betjent|betjenter|betjentene|politifolk|politimenn|tjenestemenn|polititjenestemenn|lensmannsbetjenter',
    },
    {
      population: 'security_forces',
      words: 'sikkerhetsvakter|grensevakter|fengselsbetjenter|sikkerhetsstyrker|vektere|vekter',
    },
    {
      population: 'peacekeepers',
      words: 'fredsbevarende soldater|fn-soldater|observatører|fredsbevarende styrker',
    },
    {
      population: 'aid_workers',
      words: 'hjelpearbeidere|hjelpearbeider|nødhjelpsarbeidere|bistandsarbeidere|frivillige|fn-ansatte',
    },
    {
      population: 'medics',
      words:
        'leger|lege|sykepleiere|sykepleier|helsearbeidere|helsearbeider|helsepersonell|ambulansearbeidere|jordmødre',
    },
    {
      population: 'rescuers',
      words:
        'redningsarbeidere|redningsmenn|brannmenn|brannfolk|redningsfolk|brannkonstabler|redningsmannskaper|dykkere|nødetater',
    },
    { population: 'hostages', words: 'gissel|gisler|gislene|gisselet|bortførte' },
    {
      population: 'prisoners',
      words:
        'fange|fanger|fangene|innsatte|innsatt|krigsfanger|straffedømte|fengselsfanger|politiske fanger|varetektsfanger',
    },
    { population: 'students', words: 'skoleelever|skolejenter|skolegutter|studentene' },
    { population: 'teachers', words: 'lærere|lærer|professorer|forelesere' },
    {
      population: 'workers',
      words:
        'arbeider|arbeidere|ansatte|ansatt|arbeidstakere|bygningsarbeidere|håndverkere|medarbeidere|funksjonærer|statsansatte|offentlig ansatte|fagorganiserte',
    },
    { population: 'miners', words: 'gruvearbeidere|gruvearbeider' },
    { population: 'farmers', words: 'bønder|bonde|gårdsarbeidere|småbønder' },
    { population: 'jobless', words: 'arbeidsledige|arbeidsløse|jobbsøkere|ledige' },
    { population: 'passengers', words: 'reisende' },
    {
      population: 'crew',
      words: 'besetningsmedlemmer|mannskap|mannskaper|sjøfolk|sjømenn|mannskapet|flyvertinner',
    },
    {
      population: 'drivers',
      words: 'sjåfør|sjåfører|bilfører|bilførere|motorsyklister|motorsyklist|lastebilsjåfører',
    },
    { population: 'pedestrians', words: 'fotgjengere|fotgjenger|syklister|syklist' },
    { population: 'hikers', words: 'turgåere|turgåer|klatrere|klatrer|fjellfolk|alpinister' },
    { population: 'pilgrims', words: 'pilegrimer|pilegrim|troende|kirkegjengere' },
    { population: 'spectators', words: 'tilskuere|publikummere|konsertgjengere|supportere|konsertgjester' },
    { population: 'guests', words: 'gjester|kunder|kunde' },
    { population: 'athletes', words: 'utøvere|spillere|idrettsutøvere|løpere' },
    { population: 'migrants', words: 'innvandrere|papirløse|asylsøker' },
    { population: 'refugees', words: 'flyktning|flyktninger|flyktningene' },
    { population: 'displaced_people', words: 'internt fordrevne|internflyktninger|fordrevne' },
    { population: 'evacuees', words: 'evakuerte' },
    { population: 'protesters', words: 'demonstrantene|opptøyere' },
    { population: 'strikers', words: 'streikende' },
    { population: 'participants', words: 'deltakere|deltaker|delegater|frammøtte|oppmøtte' },
    { population: 'voters', words: 'velgere|velger|stemmeberettigede' },
    { population: 'residents', words: 'beboere|beboer|fastboende|huseiere' },
    { population: 'inhabitants', words: 'innbyggere|innbyggerne' },
    { population: 'families', words: 'husholdninger|husstand|ektepar|husholdning' },
    {
      population: 'suspects',
      words:
        'mistenkte|mistenkt|siktede|tiltalte|gjerningsmenn|kriminelle|gjengmedlemmer|ranere|smuglere|tyver',
    },
    { population: 'attackers', words: 'angripere|angriper|selvmordsbombere|gjerningsmann|drapsmenn' },
    { population: 'survivors', words: 'overlevende' },
    {
      population: 'officials',
      words: 'embetsmenn|tjenestepersoner|byråkrater|tjenestemann|myndighetspersoner|ordførere',
    },
    {
      population: 'lawmakers',
      words: 'stortingsrepresentanter|parlamentarikere|folkevalgte|representanter|parlamentsmedlemmer',
    },
    { population: 'judges', words: 'aktorer|påtalemenn' },
    { population: 'foreigners', words: 'utlendinger|utlending|utenlandske statsborgere|gjestearbeidere' },
    { population: 'members', words: 'medlem|medlemmer|medlemmene' },
    { population: 'informants', words: 'talsmenn|talspersoner|øyenvitner|kildene|tjenestemenn i' },
    {
      population: 'homes',
      words: 'hjem|hus|boliger|bolig|leiligheter|leilighet|husstander|boenheter|eneboliger|hytter',
    },
    { population: 'buildings', words: 'bygg|bygningene|bygårder|boligblokker|lagerbygninger' },
    { population: 'hospitals', words: 'sykehus|sykehuset|klinikker|helsesentre|helseinstitusjoner' },
    { population: 'worship_places', words: 'kirke|kirker|moské|moskeer|templer|synagoger' },
    { population: 'businesses', words: 'butikk|butikker|forretninger|restauranter|hoteller' },
    { population: 'factories', words: 'fabrikk|fabrikker|anlegg|raffinerier' },
    {
      population: 'power_plants',
      words: 'kraftverk|kraftstasjoner|reaktorer|transformatorstasjoner|vindturbiner',
    },
    {
      population: 'infrastructure',
      words: 'infrastruktur|infrastrukturen|strømnettet|kraftlinjer|rørledninger',
    },
    { population: 'bridges', words: 'bro|broer|bru|bruer' },
    { population: 'roads', words: 'vei|veier|riksveier|gater|motorveier' },
    { population: 'airports', words: 'flyplass|flyplasser|lufthavner|havner' },
    { population: 'border_crossings', words: 'grenseoverganger|grensestasjoner|kontrollposter' },
    { population: 'tunnels', words: 'tunnel|tunneler' },
    { population: 'villages', words: 'landsby|landsbyer|bygder|bosetninger|lokalsamfunn' },
    {
      population: 'land',
      words: 'land|skog|dyrket mark|område|territorium|mål|hektar|kvadratkilometer|terreng',
    },
    { population: 'vehicles', words: 'kjøretøy|kjøretøyer|varebiler|drosjer' },
    { population: 'trucks', words: 'lastebil|lastebiler|trailere|vogntog|lastebillass' },
    { population: 'aid_trucks', words: 'lastebiler med nødhjelp|nødhjelpslastebiler|lastebiler med hjelp' },
    { population: 'ships', words: 'skip|skipene|fartøy|fartøyer|skuter|fiskebåter|tankere' },
    { population: 'shots', words: 'skudd|kuler|patroner' },
    { population: 'weapons', words: 'våpen|skytevåpen|rifler|geværer|pistoler|ammunisjon|luftvernsystemer' },
    {
      population: 'aid',
      words: 'nødhjelp|hjelp|forsyninger|mat|medisiner|mel|drivstoff|hjelpeforsyninger|bistand',
    },
    { population: 'meals', words: 'måltider|matpakker|matrasjoner' },
    { population: 'doses', words: 'dose|doser|vaksinedoser|vaksiner|sprøyter' },
    { population: 'crops', words: 'avlinger|avling' },
    { population: 'flights', words: 'flyavganger|avganger|flygninger|flyvninger|flyginger' },
    {
      population: 'products',
      words:
        'produkter|flasker|pakker|enheter|apparater|leker|eksemplarer|poser|bokser|glass|esker|kartonger',
    },
    { population: 'customers', words: 'strømkunder|abonnenter|nettkunder' },
    { population: 'matches', words: 'kamper|kamp' },
    {
      population: 'jobs',
      words: 'arbeidsplasser|jobber|stillinger|arbeidsplass|årsverk|arbeidsplassene|jobbene|stillingene',
    },
    {
      population: 'livestock',
      words: 'dyr|kyr|sauer|griser|storfe|rein|reinsdyr|hester|geiter|husdyr|hunder|laks|fisk|hvaler',
    },
    { population: 'poultry', words: 'høner|kyllinger|fugler|fjørfe|kalkuner|ender' },
    {
      population: 'attacks',
      words: 'angrepene|skyteepisoder|bombeangrep|hendelser|raid|sammenstøt|rakettangrep|droneangrep',
    },
    { population: 'quakes', words: 'jordskjelv|etterskjelv|skjelv|rystelser' },
    { population: 'fires', words: 'branner|skogbranner|skogbrann' },
    { population: 'votes', words: 'stemme|stemmer|stemmesedler' },
    { population: 'vetoes', words: 'veto|vetoer' },
    { population: 'seats', words: 'mandatene|plasser i parlamentet|representantplasser' },
    { population: 'signatures', words: 'underskrift|underskrifter|signaturer' },
    { population: 'tests', words: 'prøver|tester|prøve|vannprøver' },
    { population: 'countries', words: 'land|stater|nasjoner|regjeringer' },
    { population: 'parties', words: 'sider|parter|partene|leire|lag' },
    { population: 'containers', words: 'container|containere|konteiner|konteinere' },
  ],
  definites: [
    ['er', 'ene'],
    ['ere', 'erne'],
    ['menn', 'mennene'],
    ['folk', 'folkene'],
    ['barn', 'barna'],
  ],
  tolls: [
    {
      event: 'voted',
      near: 'uravstemning|avstemning|avstemningen|valglokaler|stemmeberettigede|valgdeltakelse|valgdeltakelsen|stemmesedler',
      unless:
        'demonstrasjon|demonstrasjonen|demonstranter|demonstrantene|protest|protester|demonstrasjonstog|markeringen',
      words: 'oppmøtet|oppmøte|frammøtet',
    },
    {
      event: 'protested',
      near: 'demonstrasjon|demonstrasjonen|demonstranter|demonstrantene|protest|protester|demonstrasjonstog|markeringen',
      unless:
        'uravstemning|avstemning|avstemningen|valglokaler|stemmeberettigede|valgdeltakelse|valgdeltakelsen|stemmesedler',
      words: 'oppmøtet|antall demonstranter|antallet demonstranter|antall deltakere|deltakertallet',
    },
    {
      event: 'attended',
      words: 'oppmøtet|antall demonstranter|antallet demonstranter|antall deltakere|deltakertallet',
    },
    {
      event: 'killed',
      words:
        'dødstall|dødstallet|dødstallene|dødstoll|antall drepte|antall døde|antall omkomne|antall dødsfall|antallet drepte|antallet døde|antallet omkomne|antall dødsofre|antallet dødsofre',
    },
    { event: 'injured', words: 'antall skadde|antall sårede|antallet sårede|antallet skadde' },
    { event: 'missing', words: 'antall savnede|antallet savnede' },
    {
      event: 'cases',
      words: 'antall smittede|smittetallet|smittetall|antall tilfeller|antallet tilfeller|antallet smittede',
    },
    { event: 'unemployed', words: 'antall arbeidsledige|antallet arbeidsledige' },
    { event: 'lives', words: 'befolkningen|folketallet|innbyggertallet|folketall' },
  ],
  again:
    'tallet|antallet|tallene|totalen|summen|anslaget|det samlede tallet|det egentlige tallet|det reelle tallet|det er|det var',
  copulas: 'forblir|forble|forbli|finnes|fantes|sitter|satt|ligger|lå|står|sto',
  hearsay: 'skal',
  restating:
    'bekrefter|bekreftet|har bekreftet|kan bekrefte|kan bare bekrefte|venter|regner med|sier|sa|teller|talte|har telt|har bare telt|snakker om|snakket om|anslår|anslo|anslår det til|anslår tallet til|mener det var|sier det var|oppgir|oppga|opererer med|kommer til|kom til|kom fram til|kom frem til|kommer fram til|kommer frem til|regner med|melder om|har registrert|var det|var de',
  counting: 'arrangøren|arrangørene|kammeret|observatørene',
  comparing: 'ned fra|opp fra|mot|fra|etter|sammenlignet med|sammenliknet med|i stedet for',
  counters: 'tallet på|antallet|tallet|antall|antallet av|antall av|tall på|antall på',
  partitives: 'av|blant',
  patients: 'av|på|til|for|blant|mot',
  shares: [
    {
      event: 'turnout',
      words: 'valgdeltakelse|valgdeltakelsen|oppmøtet|frammøtet|valgdeltagelsen|oppmøte|frammøte|fremmøtet',
    },
    { event: 'vote_share', words: 'av stemmene|oppslutning|stemmeandel|av de avgitte stemmene' },
    {
      event: 'support',
      words: 'meningsmåling|meningsmålinger|på målingen|oppslutning på|av de spurte|støtte fra',
    },
    {
      event: 'unemployment_rate',
      words:
        'arbeidsledighetsrate|arbeidsledighetsraten|arbeidsledighet|arbeidsledigheten|ledighet|ledigheten|arbeidsløshet',
    },
    {
      event: 'inflation_rate',
      words: 'inflasjon|inflasjonen|prisvekst|prisveksten|konsumprisene|kjerneinflasjonen',
    },
    {
      event: 'interest_rate',
      words: 'styringsrente|styringsrenten|styringsrenta|rente|renten|renta|boliglånsrenten',
    },
    {
      event: 'growth_rate',
      words: 'vekst|veksten|bnp-vekst|bnp-veksten|økonomien vokste|økonomien krympet|økonomisk vekst',
    },
    { event: 'poverty_rate', words: 'fattigdom|fattigdommen' },
    {
      event: 'price_change',
      words: 'pris|prisen|prisene|priser|aksjen|børsen|indeksen|husleiene|lønningene|kursen',
    },
    { event: 'containment', words: 'kontroll på|slukket|begrenset' },
    { event: 'efficacy', words: 'effekt|effektiv|beskyttelse' },
    { event: 'share', words: 'eier|eid|eiet|eierandel|eierandelen|aksjonær|aksjepost' },
  ],
  amounts: [
    { event: 'deficit', words: 'underskudd|underskuddet|budsjettunderskudd|budsjettunderskuddet' },
    {
      event: 'damage_cost',
      words:
        'skade|skader|skadene|ødeleggelser|ødeleggelsene|gjenoppbygging|gjenoppbyggingen|reparasjoner|gjenreisning',
    },
    {
      event: 'funding_needed',
      words:
        'appell|nødhjelpsappell|behov|trenger|ber om|mangler|bedt om|ba om|søker om|søkt om|søkte om|etterlyser|etterlyste',
    },
    {
      event: 'aid_money',
      words: 'hjelp|bistand|nødhjelp|støtte|donasjon|donert|hjelpepakke|givere|militærhjelp|humanitær',
    },
    { event: 'budget', words: 'budsjett|budsjettet|bevilgning|bevilger|bevilget|utgifter|statsbudsjettet' },
    { event: 'debt', words: 'gjeld|gjelden|lån|lånet|kreditt|obligasjoner' },
    { event: 'ransom', words: 'løsepenger|løsesum' },
    { event: 'fine', words: 'bot|boten|bøter|forelegg|overtredelsesgebyr|bøtelagt' },
    { event: 'compensation', words: 'erstatning|erstatningen|kompensasjon|oppreisning|forlik' },
    { event: 'investment', words: 'investering|investeringer|investerer|investert|investere' },
    { event: 'revenue', words: 'omsetning|omsetningen|inntekter|salg|eksport|import|driftsinntekter' },
    { event: 'profit', words: 'overskudd|overskuddet|resultat|driftsresultat|fortjeneste|gevinst' },
    { event: 'loss', words: 'tap|tapet|tapt|taper|tapte' },
    { event: 'wage', words: 'lønn|lønnen|årslønn|minstelønn|timelønn|i måneden|i timen' },
    { event: 'bail', words: 'kausjon' },
    { event: 'reward', words: 'dusør|belønning|premie|finnerlønn' },
    {
      event: 'price',
      words:
        'pris|prisen|koster|kostet|kostnad|kostnader|per fat|fatet|verdt|billett|solgt for|kjøpt for|prislapp',
    },
  ],
  sizes: [
    { event: 'magnitude', words: 'styrke|magnitude|richters skala|målte|skjelv på|jordskjelv på|skjelvet' },
    { event: 'wind_speed', words: 'vind|vindkast|vindstyrke|vinden|sekundmeter' },
    { event: 'rainfall', words: 'regn|nedbør|regnet|snø|snøfall' },
    { event: 'water_level', words: 'vannstand|vannstanden|vannføring|over havet|normal vannstand' },
    { event: 'depth', words: 'dybde|dyp|dypt|dybden' },
    {
      event: 'distance',
      words:
        'fra|unna|vekk|avstand|avstanden|radius|nord|sør|øst|vest|nordøst|nordvest|sørøst|sørvest|utenfor|innenfor|innen|lang|langt|kø|gikk|marsjerte|kjørte|strekning|strekningen',
    },
    { event: 'height', words: 'høy|høyt|høye|høyde|bølger' },
  ],
  durations: [
    {
      event: 'truce_duration',
      words:
        'våpenhvile|våpenhvilen|våpenhviler|våpenstillstand|våpenstillstanden|kamppause|kamppausen|stans i kampene|stans i kamphandlingene|humanitær pause|pause i kamphandlingene|pause i kampene|pause|pausen|suspensjon|kamphandlingene',
    },
    {
      event: 'war_duration',
      words:
        'krig|krigen|borgerkrig|borgerkrigen|konflikt|konflikten|kamper|kampene|krigføring|bombing|bombingen|bombardement|okkupasjon|invasjonen|invasjon|okkupasjonen|strider',
    },
    {
      event: 'operation_duration',
      words:
        'operasjon|operasjonen|operasjoner|offensiv|offensiven|angrep|angrepet|angrepene|aksjon|aksjonen|leting|letingen|leteaksjon|leteaksjonen|militærøvelse|øvelsen|kampanje|redningsaksjon|under angrep|beskytning',
    },
    { event: 'siege_duration', words: 'beleiring|beleiringen|blokade|blokaden|omringing' },
    {
      event: 'strike_duration',
      words: 'streik|streiken|sultestreik|generalstreik|lockout|arbeidsnedleggelse',
    },
    {
      event: 'talks_duration',
      words: 'samtaler|samtalene|forhandlinger|forhandlingene|toppmøte|møte|møtet|konferanse|mekling',
    },
    {
      event: 'sentence_length',
      words: 'fengsel|fengselsstraff|dom|dommen|straff|forvaring|dømt til|bak murene',
    },
    { event: 'curfew_duration', words: 'portforbud|portforbudet|nedstenging|nedstengning|nedstengingen' },
    { event: 'emergency_duration', words: 'unntakstilstand|unntakstilstanden|krigstilstand' },
    { event: 'outage_duration', words: 'strømbrudd|strømbruddet|strømstans|driftsstans' },
    { event: 'visit_duration', words: 'besøk|besøket|rundreise|opphold|reise' },
    {
      event: 'term_length',
      words: 'presidentperiode|embetsperiode|mandatperiode|styre|regjeringstid|statsministertid',
    },
    { event: 'quarantine_duration', words: 'karantene|karantenen|isolasjon' },
    { event: 'mourning_duration', words: 'landesorg|sørgetid|sorg' },
  ],
  lasting:
    'vare|varer|vart|varte|pågå|pågår|pågått|pågikk|ta|tar|tok|i|på|over|for|i over|løpt i|strekke seg over|forlenges med|forlenget med',
  differences: 'flere enn|færre enn|mer enn|mindre enn',
  parts:
    'blant dem|blant disse|deriblant|herunder|hvorav|av dem|av disse|inkludert|blant de drepte|blant ofrene|blant de skadde|blant de sårede|blant de døde|blant de omkomne|medregnet',
  others: 'andre|annen|annet|ytterligere|flere|mer|nye',
  swaps: 'i bytte mot|i bytte for|mot|til gjengjeld for|mot løslatelse av|i retur for',
  swapFor: 'mot|for|med',
  still: 'fortsatt|fremdeles|framdeles|ennå|stadig|gjenværende|igjen|resterende|nå',
  fromLevel: 'fra',
  byDifference: 'med',
  placeBefore: `${placeBefore}|gjennom|rammet|ramma|rammes|traff|treffer|truffet|rystet|rysta|begravde|begravet|begravd|gravla|oversvømte|oversvømt|oversvømmet|herjet|herja|ødela|ødelagt|raserte|rasert|jevnet|bombet|bomba|beskjøt|beskutt`,
  placeNouns: [
    {
      kind: 'town',
      words:
        'byen|landsbyen|hovedstaden|havnebyen|leiren|flyktningleiren|bydelen|kommunen|bygda|tettstedet|forstaden|nabolaget',
    },
    {
      kind: 'territory',
      words:
        'territoriet|enklaven|regionen|provinsen|området|øya|stripen|fylket|delstaten|halvøya|distriktet|dalen',
    },
    { kind: 'country', words: 'landet|republikken|kongeriket|på landsbasis|nasjonen' },
  ],
  status: [
    {
      status: 'reported',
      words: 'skal ha|skal visstnok|skal være drept|skal være blitt|skal ha vært|kan ha|kan vise at',
    },
    {
      status: 'hypothetical',
      words:
        'hvis|dersom|med mindre|for å hindre|for å unngå|for å forhindre|forhindre|unngå|hindre|forhindret|hindret|unngikk|avverget|avverge|i tilfelle|ville ha|kunne ha|nekter|nektet|å nekte|avviser å|avviste å|avslo å',
    },
    { status: 'threat', words: 'true|truer|truet med|truer med|true med|trusler om|trussel om|varsler hevn' },
    {
      status: 'proposed',
      words:
        'foreslå|foreslår|foreslo|foreslått|forslag|forslaget|tilby|tilbyr|tilbød|tilbudt|tilbud|tilbudet|utkast|utkastet|kreve|krever|krevde|krav|kravet|kravet om|be om|ber om|ba om|oppfordrer|oppfordret|forhandler om|forhandlinger om|forhandlet om|samtaler om|ønsker|ønsket|vil ha|planlegger å|planen|planer om|går ut på|skisserer|avtalen skal|avtale om|en avtale|insisterer på|skal slippe|skal frigi|ville|skulle|bør|anmoder',
    },
    {
      status: 'forecast',
      words:
        'vil|skal|kan|kommer til|ventes|ventes å|venter|forventer|forventes|spår|spådde|anslår at|frykter|fryktes|frykt for|kunne|planlegger|planlagt|sannsynlig|trolig kommer|risikerer|regner med|i fare for|innen',
    },
  ],
  aggregation: [
    {
      aggregation: 'cumulative',
      words:
        'siden|hittil|så langt|til sammen|totalt|i alt|tilsammen|til nå|dødstallet|tallet på|registrert|siden krigen startet|i løpet av krigen|i krigen|gjennom krigen|samlet|allerede|har passert|bekreftet|hittil i år',
    },
    {
      aggregation: 'period',
      words:
        'i år|i fjor|denne måneden|forrige måned|denne uken|denne uka|forrige uke|de siste ukene|de siste månedene|det siste året|per år|i året|årlig|per dag|daglig|hvert år',
    },
    {
      aggregation: 'current',
      words: 'fortsatt|fremdeles|nå|for øyeblikket|igjen|er det|bor|for tiden|gjenværende|holdes',
    },
    {
      aggregation: 'incident',
      words:
        'angrep|angrepet|luftangrep|eksplosjon|eksplosjonen|bombe|skyting|skytingen|ulykke|ulykken|kollisjon|styrt|styrtet|jordskjelv|jordskjelvet|brann|brannen|ras|skred|skredet|flom|storm|massakre|massakren|de siste dagene|siste døgn|siste døgnet|i helgen|i helga|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|natt til|i går|i dag|i natt|sammenstøt|trengsel|knivangrep|bombing|bombardementet|forlis|forliste|kantret',
    },
  ],
  since: 'siden|fra|etter|begynte|begynner|begynt|startet|starta|innledet|brøt',
  agents: 'av',
  onePerson:
    'mann|kvinne|gutt|jente|barn|baby|person|offer|offeret|mannen|kvinnen|gutten|jenta|jenten|barnet|tenåring|tenåringen|politimann|politimannen|soldat|sjåfør|sjåføren|passasjer|passasjeren|elev|student|lærer|arbeider|fører|føreren|fotgjenger|fotgjengeren|syklist|syklisten|turist|mor|moren|far|faren|sønn|sønnen|datter|datteren|bror|søster|ektemann|ektemannen|kone|konen|kona|samboer|samboeren|gjerningsmann|gjerningsmannen|siktede|mistenkte|journalist|lege|sykepleier|brannmann|pilot|piloten|beboer|eier|vakt|vekter|ungdom|pensjonist|fisker|bonde|demonstrant|fange|gissel|statsborger|leder|minister|skuespiller|ansatt|klatrer|skiløper|jeger|motorsyklist|motorsyklisten|den avdøde|avdøde|åring|åringen|vedkommende',
  twoPersons: 'begge|ektepar|ekteparet|par|paret|tvillinger|foreldre|foreldrene|søsken|søsknene',
  whose: 'hvis',
  oneWords: 'en|ei|et|én|ett|ene|annen|annet|den|det|denne|hans|hennes|deres|sin|andre|tredje',
  nobody: 'ingen|ingen personer|ingen er|uten skader|ingen skadde|ingen omkomne|ingen drepte',
};
