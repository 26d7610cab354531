import type { MeasurePack } from '../../model/pack/measures.js';
import { frames, nouns } from '../common/measures.js';

export const measures: MeasurePack = {
  language: 'sv',
  compounds: true,
  verbs: [
    // död
    {
      ...frames.killed,
      active: 'döda|dödar|dödande',
      past: 'dödade',
      participle: 'dödad|dödade|dödat',
      passive: 'dödas|dödades|dödats',
    },
    {
      ...frames.killed,
      active: 'mörda|mördar',
      past: 'mördade',
      participle: 'mördad|mördade|mördat',
      passive: 'mördas|mördades|mördats',
    },
    {
      ...frames.killed,
      active:
        'slå ihjäl|slår ihjäl|skjuta ihjäl|skjuter ihjäl|ta livet av|tar livet av|massakrera|massakrerar|likvidera|likviderar|knivmörda|ha ihjäl',
      past: 'slog ihjäl|tog livet av|massakrerade|likviderade|sköt ihjäl|hade ihjäl|högg ihjäl',
      participle:
        'bland de döda|bland de omkomna|bland de dödade|ihjälslagen|ihjälslagna|ihjälskjuten|ihjälskjutna|skjuten till döds|skjutna till döds|massakrerade|likviderade|likviderad|huggen till döds|halshuggen|halshuggna|funnen död|funna döda|hittad död|hittade döda|påträffad död|dödförklarad|dödförklarade|bekräftat döda|dödligt skadad|dödligt skadade',
      passive:
        'sköts ihjäl|sköts till döds|slogs ihjäl|höggs ihjäl|hittades döda|hittades död|hittades mördad|massakrerades|dödförklarades|likviderades|skjutits till döds|skjutits ihjäl|massakrerats|likviderats|slagits ihjäl|halshuggits|hittats döda|hittats död|påträffats döda|hittats mördad|dödförklarats|bekräftats döda',
    },
    {
      ...frames.killedPeople,
      active: 'kräva|kräver|kosta|kostar|skörda|skördar',
      past: 'krävde|kostade|skördade',
      participle: 'krävt|kostat|skördat',
      with: 'liv|människoliv|livet|dödsoffer|offer',
    },
    {
      ...frames.executed,
      active: 'avrätta|avrättar',
      past: 'avrättade',
      participle: 'avrättad|avrättade|avrättat|hängd|hängda',
      passive: 'avrättas|avrättades|avrättats|hängts',
    },
    {
      ...frames.killedMilitants,
      active: 'neutralisera|eliminera|eliminerar|oskadliggöra|oskadliggör',
      past: 'neutraliserade|eliminerade|oskadliggjorde',
      participle: 'eliminerad|eliminerade|oskadliggjorda',
      passive: 'eliminerades|neutraliserades|oskadliggjordes|neutraliserats|eliminerats|oskadliggjorts',
    },
    { ...frames.died, active: 'dö|dör|döende', past: 'dog', participle: 'död|döda|dött|avlidna|avliden' },
    { ...frames.died, active: 'omkomma|omkommer', past: 'omkom', participle: 'omkommit|omkommen|omkomna' },
    { ...frames.died, active: 'avlida|avlider', past: 'avled', participle: 'avlidit|avliden|avlidna' },
    {
      ...frames.died,
      active: 'förlora|förlorar|mista|mister',
      past: 'förlorade|miste',
      participle: 'förlorat|mist',
      with: 'livet|sina liv|liv',
    },
    {
      ...frames.died,
      active:
        'sätta livet till|sätter livet till|få sätta livet till|gå bort|stryka med|duka under|falla offer|omkommer',
      past: 'satte livet till|fick sätta livet till|gick bort|strök med|dukade under|frös ihjäl|brann inne|svalt ihjäl|förolyckades|störtade till döds',
      participle:
        'satt livet till|fått sätta livet till|gått bort|strukit med|förolyckad|förolyckade|frusit ihjäl|brunnit inne|svultit ihjäl',
      passive: 'förolyckats',
    },
    {
      event: 'killed',
      frame: 'either',
      active: 'drunkna|drunknar|dränka',
      past: 'drunknade|dränkte',
      participle: 'drunknat|drunknad|drunknade|kvävd|kvävts|kvävda',
      passive: 'kvävdes',
    },
    { ...frames.died, active: 'stupa|stupar', past: 'stupade', participle: 'stupat|stupad|stupade' },
    // skador
    {
      ...frames.injured,
      active: 'skada|skadar',
      past: 'skadade',
      participle:
        'bland de skadade|bland de sårade|skadad|skadade|skadat|svårt skadad|svårt skadade|svårt skadats|allvarligt skadad|allvarligt skadade|allvarligt skadats|lindrigt skadad|lindrigt skadade|lätt skadad|lätt skadade|lättare skadad|lättare skadade|livshotande skadad|livshotande skadade|kritiskt skadade',
      passive: 'skadas|skadades|skadats',
    },
    {
      ...frames.injured,
      active: 'såra|sårar',
      past: 'sårade',
      participle: 'sårad|sårade|sårat|svårt sårad|svårt sårade|lemlästad|lemlästade',
      passive: 'såras|sårades|sårats|lemlästats',
    },
    {
      ...frames.injured,
      active: 'knivskära|knivhugga|knivhugger',
      past: 'knivhögg|knivskar',
      participle: 'knivhuggen|knivhuggna|knivskuren|knivskurna',
      passive: 'knivhöggs|knivskars|knivhuggits|knivskurits',
    },
    {
      ...frames.hurt,
      active: 'få skador|får skador|ådra sig skador|ådrar sig skador|komma till skada|kommer till skada',
      past: 'fick skador|ådrog sig skador|fick allvarliga skador|ådrog sig allvarliga skador|fick lindriga skador|fick lättare skador|kom till skada|fick föras till sjukhus',
      participle:
        'fått skador|ådragit sig skador|kommit till skada|fått lindriga skador|fått allvarliga skador',
      passive:
        'behandlats för rökskador|behandlats för skador|behandlats för lättare skador|behandlats för skottskador',
    },
    {
      ...frames.shot,
      active: 'skjuta|skjuter',
      past: 'sköt',
      participle: 'skjuten|skjutna|skottskadad|skottskadade',
      passive: 'skjuts|sköts|skjutits|skottskadats',
    },
    {
      ...frames.poisoned,
      active: 'förgifta|förgiftar',
      past: 'förgiftade',
      participle: 'förgiftad|förgiftade',
      passive: 'förgiftades|förgiftats',
    },
    { ...frames.survived, active: 'överleva|överlever', past: 'överlevde', participle: 'överlevt' },
    {
      ...frames.aboard,
      active: 'transportera|transporterar|transporterande',
      past: 'transporterade',
      participle: 'ombord|om bord',
    },
    // saknade, fördrivna, räddade
    {
      ...frames.missing,
      participle:
        'saknad|saknade|spårlöst försvunnen|spårlöst försvunna|försvunnen|försvunna|anmäld saknad|anmälda saknade|befaras omkomna',
      passive: 'saknas|saknades|saknats|anmälts saknade|anmälts försvunna',
    },
    {
      ...frames.vanished,
      active: 'försvinna|försvinner',
      past: 'försvann',
      participle: 'försvunnit|försvunnen|försvunna',
    },
    {
      ...frames.displaced,
      active: 'fördriva|fördriver',
      past: 'fördrev',
      participle:
        'fördriven|fördrivna|på flykt|internflykting|internt fördrivna|driven på flykt|drivna på flykt|drivna från sina hem|tvingade att fly',
      passive:
        'fördrivs|fördrevs|tvingas fly|tvingades fly|tvingades lämna sina hem|drevs på flykt|fördrivits|drivits på flykt|jagats på flykt|tvingats på flykt|tvingats fly|tvingats lämna sina hem|drivits från sina hem|tvingats från sina hem',
    },
    {
      ...frames.displaced,
      active: 'driva|driver|tvinga|tvingar|jaga|jagar',
      past: 'drev|tvingade|jagade',
      participle: 'drivit|tvingat|jagat',
      passive: 'drivs|drevs|tvingas|tvingades|jagades|drivits|tvingats|jagats',
      with: 'på flykt|från sina hem|från hemmen|att fly|fly|från hus och hem|lämna sina hem|lämna hemmen',
    },
    {
      ...frames.fled,
      active: 'fly|flyr|flykta',
      past: 'flydde',
      participle: 'flytt',
      with: 'från|till|hem|hemmen|landet|kriget|över|staden|sedan|ut|undan|in|söderut|norrut|sina',
    },
    {
      ...frames.leftHome,
      active: 'lämna sina hem|lämnar sina hem|måste fly',
      past: 'lämnade sina hem|fick lämna sina hem|måste lämna sina hem|fick fly',
      participle: 'lämnat sina hem|förlorat sina hem|fått lämna sina hem',
    },
    {
      ...frames.homeless,
      participle: 'hemlös|hemlösa|bostadslös|bostadslösa|utan hem|utan tak över huvudet',
    },
    {
      ...frames.evacuated,
      active: 'evakuera|evakuerar|utrymma',
      past: 'evakuerade',
      participle: 'evakuerad|evakuerade|evakuerat',
      passive: 'evakueras|evakuerades|evakuerats',
    },
    {
      ...frames.rescued,
      active: 'rädda|räddar|undsätta|bärga',
      past: 'räddade|undsatte|bärgade',
      participle: 'räddad|räddade|räddat|undsatta|hittad vid liv|funna vid liv|satta i säkerhet',
      passive:
        'räddas|räddades|undsattes|bärgades|hittades vid liv|fördes i säkerhet|räddats|undsatts|hittats vid liv|förts i säkerhet|räddats ur',
    },
    {
      ...frames.trapped,
      participle:
        'instängd|instängda|fångad|fångade under|fast i|fastklämd|fastklämda|begravd|begravda under|begravts|sitter fast|fast under rasmassorna',
    },
    {
      ...frames.stranded,
      participle: 'strandsatt|strandsatta|strandad|strandade|isolerad|isolerade|avskuren|avskurna|insnöade',
    },
    {
      ...frames.affected,
      active: 'drabba|drabbar|beröra|berör',
      past: 'drabbade|berörde',
      participle: 'drabbad|drabbade|berörd|berörda',
      passive: 'drabbas|drabbades|berörs|berördes|drabbats|berörts',
    },
    {
      ...frames.deported,
      active: 'deportera|deporterar|utvisa|utvisar|avvisa',
      past: 'deporterade|utvisade',
      participle: 'deporterad|deporterade|utvisad|utvisade',
      passive: 'deporteras|deporterades|utvisas|utvisades|deporterats|utvisats|tvångsutvisats',
    },
    {
      ...frames.arrived,
      active: 'anlända|anländer|komma till|kommer till',
      past: 'anlände|kom till|kom i land|tog sig till',
      participle: 'anlänt|kommit till|kommit i land|tagit sig till|tagit sig över gränsen',
    },
    // hälsa, svält, nöd
    {
      ...frames.infected,
      active: 'smitta|smittar',
      past: 'smittade',
      participle: 'smittad|smittade|coronasmittade|testat positivt|sjuka|insjuknat|bekräftat smittade',
      passive: 'smittas|smittades|smittats|testats positivt|bekräftats smittade|diagnostiserats',
    },
    {
      ...frames.fellIll,
      active: 'insjukna|insjuknar|bli sjuk|blir sjuka',
      past: 'insjuknade|blev sjuka|blev sjuk|testade positivt',
      participle: 'insjuknat|blivit sjuka|blivit sjuk|testat positivt',
    },
    {
      ...frames.hospitalised,
      participle:
        'inlagd|inlagda|inlagda på sjukhus|på sjukhus|förd till sjukhus|förda till sjukhus|fördes till sjukhus|till sjukhus|under behandling|vårdas på sjukhus|på intensiven|på intensivvård|intensivvårdas|fått sjukhusvård',
      passive:
        'fördes till sjukhus|förs till sjukhus|togs till sjukhus|vårdas på sjukhus|vårdades på sjukhus|lades in på sjukhus|intensivvårdas|lagts in på sjukhus|förts till sjukhus|skickats till sjukhus',
    },
    {
      ...frames.recovered,
      participle: 'friskförklarad|friskförklarade|tillfrisknat|blivit friska',
      passive: 'friskförklarats',
    },
    {
      ...frames.vaccinated,
      active: 'vaccinera|vaccinerar',
      past: 'vaccinerade',
      participle: 'vaccinerad|vaccinerade|fullvaccinerad|fullvaccinerade',
      passive: 'vaccineras|vaccinerades|vaccinerats',
    },
    {
      ...frames.tested,
      active: 'testa|testar',
      past: 'testade',
      participle: 'testad|testade',
      passive: 'testas|testades|testats',
    },
    {
      ...frames.quarantined,
      participle: 'i karantän|isolerad|isolerade|satta i karantän|i isolering',
      passive: 'satts i karantän',
    },
    {
      ...frames.hungry,
      active:
        'svälta|svälter|lida av hunger|lider av hunger|lider av svält|hotas av svält|hotas av hungersnöd|riskerar svält|svältande|går hungriga',
      past: 'svalt|svälte|led av hunger|hotades av svält',
      participle: 'hotade av svält|hotade av hungersnöd|drabbade av hungersnöd|svältdrabbade|hungriga',
    },
    { ...frames.malnourished, participle: 'undernärd|undernärda|felnärda' },
    {
      ...frames.inNeed,
      active:
        'behöva hjälp|behöver hjälp|behöver nödhjälp|behöver humanitär hjälp|behöver bistånd|behöver akut hjälp|behöver mat|i behov av hjälp|i behov av humanitär hjälp|i behov av nödhjälp|i akut behov av hjälp|beroende av nödhjälp|beroende av hjälp',
      past: 'behövde hjälp|var i behov av hjälp',
      participle: 'i behov av hjälp|i behov av humanitärt bistånd',
    },
    {
      ...frames.withoutPower,
      participle: 'utan ström|strömlös|strömlösa|utan el|utan elektricitet|utan vatten',
    },
    {
      ...frames.lostPower,
      active: 'förlora strömmen',
      past: 'förlorade strömmen|blev strömlösa|blev utan ström',
      participle: 'förlorat strömmen|blivit utan ström|blivit strömlösa',
    },
    {
      ...frames.poor,
      active: 'leva i fattigdom|lever i fattigdom|lever under fattigdomsgränsen',
      past: 'levde i fattigdom',
      participle: 'fattig|fattiga',
    },
    { ...frames.born, participle: 'född|födda', passive: 'föds|föddes|fötts' },
    // tagna, hållna, frigivna
    {
      ...frames.abducted,
      active: 'kidnappa|kidnappar|föra bort|för bort|röva bort|rövar bort',
      past: 'kidnappade|förde bort|rövade bort',
      participle:
        'kidnappad|kidnappade|bortförd|bortförda|bortrövad|bortrövade|tagen som gisslan|tagna som gisslan|tagna gisslan',
      passive:
        'kidnappas|kidnappades|fördes bort|rövades bort|togs som gisslan|kidnappats|förts bort|rövats bort|tagits som gisslan',
    },
    {
      ...frames.abducted,
      active: 'ta|tar',
      past: 'tog',
      participle: 'tagit|tagen|tagna',
      passive: 'tas|togs|tagits',
      with: 'som gisslan|gisslan',
    },
    {
      ...frames.taken,
      active: 'ta|tar',
      past: 'tog',
      participle: 'tagit|tagen|tagna',
      passive: 'tas|togs|tagits',
    },
    {
      ...frames.heldCaptive,
      active: 'hålla|håller',
      past: 'höll',
      participle: 'hållit',
      passive: 'hålls|hölls|hållits',
      with: 'som gisslan|i fångenskap|fångna|fången',
    },
    { ...frames.heldCaptive, participle: 'hålls som gisslan|i fångenskap|som gisslan' },
    {
      ...frames.held,
      active: 'hålla|håller',
      past: 'höll',
      participle: 'hållit',
      passive: 'hålls|hölls|hållits',
    },
    {
      ...frames.shown,
      active: 'visa|visar',
      past: 'visade',
      participle: 'visat',
      passive: 'visas|visades|visats',
    },
    {
      ...frames.released,
      active:
        'frige|friger|släppa|släpper|släppa fri|släpper fri|släppa fria|försätta på fri fot|utlämna|lämna ut|befria|befriar|frita|fritar|överlämna',
      past: 'frigav|släppte|släppte fri|släppte fria|frisläppte|lämnade ut|befriade|fritog|överlämnade|utlämnade',
      participle:
        'frigiven|frigivna|frigett|frisläppt|frisläppta|släppt|släppta|utlämnade|befriad|befriade|fritagna|på fri fot',
      passive:
        'friges|frigavs|släpps|släpptes|släpps fria|släpptes fria|frisläpps|frisläpptes|utlämnas|utlämnades|befriades|fritogs|överlämnades|frigetts|frigivits|frisläppts|släppts|släppts fria|utlämnats|befriats|fritagits|försatts på fri fot',
    },
    {
      ...frames.exchanged,
      active: 'utväxla|utväxlar|byta|byter',
      past: 'utväxlade|bytte',
      participle: 'utväxlade',
      passive: 'utväxlas|utväxlades|byts|utväxlats|bytts',
    },
    {
      ...frames.detained,
      active: 'internera|internerar|fängsla|fängslar|frihetsberöva|frihetsberövar|häkta|häktar',
      past: 'internerade|fängslade|frihetsberövade|häktade',
      participle:
        'internerad|internerade|fängslad|fängslade|frihetsberövad|frihetsberövade|häktad|häktade|i fängelse|i häkte|bakom galler|bakom lås och bom|sitter häktade|sitter fängslade|sitter i fängelse|i förvar|anhållen|anhållna',
      passive:
        'interneras|internerades|fängslas|fängslades|frihetsberövades|häktas|häktades|anhålls|anhölls|internerats|fängslats|frihetsberövats|häktats|anhållits',
    },
    {
      event: 'arrested',
      frame: 'object',
      active: 'gripa|griper|arrestera|arresterar|omhänderta',
      past: 'grep|arresterade|omhändertog',
      participle: 'gripen|gripna|gripit|arresterad|arresterade|omhändertagna',
      passive: 'grips|greps|arresteras|arresterades|omhändertogs|gripits|arresterats|omhändertagits',
      only: ['people'],
    },
    {
      ...frames.captured,
      active: 'ta till fånga|tar till fånga|tillfångata|erövra|erövrar|inta|intar',
      past: 'tog till fånga|tillfångatog|erövrade|intog',
      participle: 'tillfångatagen|tillfångatagna|tagna till fånga|erövrade',
      passive:
        'tas till fånga|togs till fånga|tillfångatogs|erövras|erövrades|intogs|tillfångatagits|tagits till fånga|erövrats|intagits',
    },
    {
      ...frames.capturedPeople,
      active: 'ta|tar',
      past: 'tog',
      participle: 'tagit|tagna|tagen',
      passive: 'tas|togs|tagits',
      with: 'till fånga',
    },
    {
      event: 'surrendered',
      frame: 'subject',
      active: 'ge upp|kapitulera|kapitulerar|överlämna sig|desertera',
      past: 'gav upp|kapitulerade|lade ned vapnen|lade ner vapnen|deserterade',
      participle: 'gett upp|kapitulerat|lagt ned vapnen|lagt ner vapnen|deserterat',
      only: ['militants', 'soldiers', 'police'],
    },
    {
      ...frames.imprisoned,
      active: 'döma|dömer',
      past: 'dömde',
      participle: 'dömd|dömda|dömts|dömt',
      passive: 'döms|dömdes',
    },
    {
      ...frames.charged,
      active: 'åtala|åtalar',
      past: 'åtalade',
      participle: 'åtalad|åtalade|delgiven misstanke|delgivna misstanke',
      passive: 'åtalas|åtalades|åtalats',
    },
    {
      ...frames.escaped,
      active: 'rymma|rymmer|fly|flyr',
      past: 'rymde|flydde',
      participle: 'rymt|flytt|förrymda',
    },
    // folk som gör något
    {
      ...frames.protested,
      active: 'protestera|protesterar|demonstrera|demonstrerar|marschera|tåga|tågar',
      past: 'protesterade|demonstrerade|marscherade|tågade|gick ut på gatorna',
      participle: 'protesterat|demonstrerat|marscherat|tågat|gått ut på gatorna',
    },
    {
      ...frames.protested,
      active: 'går|gå',
      past: 'gick',
      with: 'ut på gatorna|på gatorna|i demonstrationståg',
    },
    {
      ...frames.struck,
      active: 'strejka|strejkar|gå ut i strejk|går ut i strejk|gå i strejk|lägga ned arbetet',
      past: 'strejkade|gick ut i strejk|gick i strejk|lade ned arbetet|lade ner arbetet',
      participle: 'strejkat|i strejk|uttagna i strejk|gått ut i strejk|lagt ned arbetet',
      passive: 'tagits ut i strejk',
    },
    {
      ...frames.attended,
      active: 'delta|deltar|samlas|infinna sig',
      past: 'deltog|samlades|var på plats|dök upp|infann sig|var närvarande|slöt upp',
      participle: 'deltagit|slutit upp|dykt upp',
      passive: 'samlats',
    },
    {
      ...frames.voted,
      active: 'röstberättigade|lägga sin röst|röstar',
      past: 'röstade|lade sin röst|lade sina röster',
      participle: 'röstat|lagt sin röst|förtidsröstat|röstberättigad|röstberättigade',
    },
    {
      ...frames.votesFor,
      with: 'resolutionen|förslaget|förslag|lagförslaget|lagen|avtalet|texten|utkastet|planen|budgeten|reformen|grundlagen|ja|nej|strejk|misstroendeförklaringen|det',
      active: 'rösta för|röstar för|rösta ja|röstar ja',
      past: 'röstade för|röstade ja',
      participle: 'röstat för|röstat ja',
    },
    {
      ...frames.votesAgainst,
      with: 'resolutionen|förslaget|förslag|lagförslaget|lagen|avtalet|texten|utkastet|planen|budgeten|reformen|grundlagen|ja|nej|strejk|misstroendeförklaringen|det',
      active: 'rösta emot|röstar emot|rösta mot|röstar mot|rösta nej|röstar nej',
      past: 'röstade emot|röstade mot|röstade nej',
      participle: 'röstat emot|röstat mot|röstat nej',
    },
    {
      ...frames.abstentions,
      active: 'avstå|avstår|lägga ned sina röster',
      past: 'avstod|lade ned sina röster|röstade blankt',
      participle: 'avstått|lagt ned sina röster|lade ned sin röst',
    },
    {
      ...frames.laidOff,
      active: 'säga upp|säger upp|permittera|permitterar|varsla|varslar|skära ned|dra ner|avskeda',
      past: 'sade upp|sa upp|permitterade|varslade|skar ned|avskedade',
      participle: 'uppsagd|uppsagda|permitterade|varslad|varslade|avskedade',
      passive:
        'sägs upp|sades upp|permitteras|varslas|avskedas|försvinner|sagts upp|permitterats|varslats|avskedats|skurits bort',
    },
    {
      ...frames.lostWork,
      active: 'förlora jobbet|förlorar jobbet|förlora sina jobb',
      past: 'förlorade jobbet|förlorade sina jobb|försvann',
      participle: 'förlorat jobbet|förlorat sina jobb|blivit av med jobbet|försvunnit',
    },
    {
      ...frames.hired,
      active: 'anställa|anställer|skapa|skapar|nyanställa',
      past: 'anställde|skapade',
      participle: 'skapat|nyanställda',
      passive: 'skapas|anställs|skapades|anställdes|anställts|skapats',
    },
    {
      ...frames.lostWork,
      active: 'försvinner|försvinna|ska bort',
      past: 'försvann',
      participle: 'försvunnit',
      only: ['jobs'],
    },
    {
      ...frames.employed,
      active: 'sysselsätta|sysselsätter',
      past: 'sysselsatte',
      participle: 'sysselsatta|sysselsatt',
      passive: 'sysselsätts',
    },
    { ...frames.employed, active: 'har|ha', past: 'hade', with: 'anställda|medarbetare' },
    { ...frames.unemployed, participle: 'arbetslös|arbetslösa|utan jobb|utan arbete' },
    {
      ...frames.deployed,
      active: 'skicka ut|sätta in|sätter in|mobilisera|skicka|skickar|utplacera|placera ut',
      past: 'skickade|skickade ut|satte in|mobiliserade|utplacerade|placerade ut',
      participle: 'utplacerade|insatta|mobiliserade|utkallade|på plats|stationerad|stationerade',
      passive:
        'sätts in|sattes in|skickas|skickades|mobiliseras|utplaceras|utplacerades|utplacerats|satts in|mobiliserats|skickats|kallats ut|stationerats',
    },
    {
      ...frames.recruited,
      active: 'rekrytera|rekryterar|kalla in|inkalla',
      past: 'rekryterade|kallade in',
      participle: 'rekryterade|inkallade',
      passive: 'rekryteras|rekryterades|inkallas|rekryterats|inkallats|kallats in',
    },
    { ...frames.lives, active: 'bo|bor', past: 'bodde', participle: 'bosatt|bosatta|hemmahörande' },
    // ting
    {
      ...frames.destroyed,
      active: 'förstöra|förstör|ödelägga|ödelägger|rasera|jämna med marken',
      past: 'förstörde|ödelade|raserade|jämnade med marken',
      participle:
        'förstörd|förstörda|förstört|ödelagd|ödelagda|ödelagt|totalförstörd|totalförstörda|jämnade med marken|raserad|raserade|kollapsat|kollapsade|rasat',
      passive:
        'förstörs|förstördes|ödelades|raserades|totalförstördes|jämnades med marken|förstörts|ödelagts|totalförstörts|jämnats med marken|raserats|lagts i ruiner',
    },
    {
      ...frames.damaged,
      active: 'skada|skadar',
      past: 'skadade',
      participle: 'skadad|skadade|skadat|skadade eller förstörda|förstörda eller skadade|träffade',
      passive: 'skadas|skadades|träffades|skadats|träffats',
    },
    {
      ...frames.flooded,
      active: 'översvämma',
      past: 'översvämmade',
      participle: 'översvämmad|översvämmade|under vatten',
      passive: 'översvämmas|översvämmades|översvämmats',
    },
    {
      event: 'burned',
      frame: 'either',
      active: 'bränna|bränner|brinna|brinner',
      past: 'brände|brann|brann ned|brann ner',
      participle:
        'bränd|brända|brunnit|brunnit ned|brunnit ner|nedbrunna|nedbränd|nedbrända|utbrända|brunnit upp',
      passive: 'brändes|brändes ned|brändes ner|eldhärjades|satts i brand|satts eld på|härjats av brand',
      only: ['buildings', 'vehicles', 'land'],
    },
    {
      ...frames.sunk,
      active: 'sänka|sänker|sjunka|sjunker',
      past: 'sänkte|sjönk|kapsejsade|förliste|kantrade',
      participle: 'sänkt|sänkta|sänkts|sjunkit|sjunken|sjunkna|kapsejsat|förlist|kantrat',
      passive: 'sänks|sänktes',
    },
    {
      ...frames.shotDown,
      active: 'skjuta ned|skjuta ner|skjuter ned|skjuter ner',
      past: 'sköt ned|sköt ner',
      participle: 'nedskjuten|nedskjutna|nedskjutet|skjutit ned|skjutit ner',
      passive: 'sköts ned|sköts ner|skjuts ned|skjuts ner|skjutits ned|skjutits ner',
    },
    {
      ...frames.intercepted,
      active: 'genskjuta|oskadliggöra|stoppa|avvärja',
      past: 'genskjöt|oskadliggjorde|stoppade|avvärjde',
      participle: 'genskjutna|oskadliggjorda|avvärjts',
      passive: 'genskjuts|genskjöts|oskadliggjordes|stoppades|genskjutits|oskadliggjorts|stoppats',
    },
    {
      ...frames.fired,
      active: 'avfyra|avfyrar|avlossa|avlossar|skjuta|skjuter|skjuta upp|släppa|släpper',
      past: 'avfyrade|avlossade|sköt|sköt upp|släppte',
      participle: 'avfyrade|avfyrat|avlossade|avlossat|skjutit',
      passive:
        'avfyras|avfyrades|avlossas|avlossades|sköts|skjuts|släpptes|avfyrats|avlossats|skjutits|släppts',
    },
    {
      ...frames.seized,
      active: 'beslagta|beslagtar|ta i beslag|tar i beslag|kapa|kapar|konfiskera',
      past: 'beslagtog|tog i beslag|kapade|konfiskerade',
      participle: 'beslagtagen|beslagtagna|beslagtagit|kapade|konfiskerade',
      passive:
        'beslagtas|beslagtogs|togs i beslag|kapades|konfiskerades|beslagtagits|tagits i beslag|kapats|konfiskerats',
    },
    {
      ...frames.delivered,
      active: 'leverera|levererar|skicka|skickar|dela ut|donera|skänka',
      past: 'levererade|skickade|delade ut|donerade|skänkte',
      participle: 'levererade|levererat|skänkts',
      passive:
        'levereras|levererades|skickas|skickades|delas ut|delades ut|doneras|injicerats|levererats|skickats|delats ut|donerats',
    },
    {
      ...frames.crossed,
      active: 'köra in|korsa',
      past: 'körde in|korsade|anlände|kom in|passerade|rullade in|kom fram',
      participle: 'kört in|korsat|anlänt|kommit in|passerat|rullat in',
      passive: 'släpptes in|släppts in',
    },
    {
      ...frames.closed,
      active: 'stänga|stänger',
      past: 'stängde',
      participle: 'stängd|stängda|stängt|avstängda|avstängd',
      passive: 'stängs|stängdes|stängdes av|stängs av|stängts|stängts av',
    },
    {
      ...frames.cancelled,
      active: 'ställa in|ställer in',
      past: 'ställde in',
      participle: 'inställd|inställda|inställt|ställt in|struken|strukna',
      passive: 'ställs in|ställdes in|ställts in',
    },
    {
      ...frames.delayed,
      active: 'försena|försenar',
      past: 'försenade',
      participle: 'försenad|försenade',
      passive: 'försenas|försenades|försenats',
    },
    {
      ...frames.recalled,
      active: 'återkalla|återkallar|dra tillbaka',
      past: 'återkallade|drog tillbaka',
      participle: 'återkallade',
      passive: 'återkallas|återkallades|återkallats|dragits tillbaka',
    },
    {
      ...frames.culled,
      active: 'avliva|avlivar|slakta|slaktar|nödslakta',
      past: 'avlivade|slaktade',
      participle: 'avlivad|avlivade|slaktade',
      passive: 'avlivas|avlivades|slaktas|slaktades|avlivats|slaktats|nödslaktats',
    },
    {
      ...frames.votesNeeded,
      active: 'behöva|behöver|kräva|kräver',
      past: 'behövde|krävde',
      participle: 'nödvändig|nödvändiga|krävts',
      passive: 'krävs|krävdes|behövs|behövdes',
    },
    {
      ...frames.seats,
      active: 'vinna|vinner|få|får|ha|har',
      past: 'vann|fick|förlorade|tappade',
      participle: 'vunnit|fått|förlorat|tappat',
    },
    { ...frames.deployed, participle: 'på platsen|i arbete|i tjänst|insatta' },
    {
      ...frames.present,
      participle:
        'under jord|under jorden|i byggnaden|i huset|i lokalen|i salen|i gruvan|i tunneln|på platsen|närvarande|inne i byggnaden|inne i huset',
    },
    { ...frames.quarantined, participle: 'under observation|hålls isolerade' },
    {
      ...frames.injured,
      participle: 'mellan liv och död|i livsfara|i kritiskt tillstånd|med livshotande skador',
    },
    { ...frames.works, active: 'arbetar|jobbar' },
    {
      ...frames.waits,
      active: 'väntar|ligger för ankar',
      past: 'väntade|låg för ankar',
      participle: 'väntande|för ankar',
    },
    {
      ...frames.heldUp,
      active: 'blockerar',
      past: 'blockerade',
      participle: 'blockerad|blockerade|strandad|strandade|står still',
    },
  ],
  nouns: [
    { ...nouns.killed, words: 'döda|dödade|omkomna|dödsoffer|dödsoffren|stupade|avlidna|dödsfall' },
    {
      ...nouns.deaths,
      words: 'dödsfall|dödsfallet|dödsfallen|mord|mordet|morden|dödsskjutningar|likvideringar|dråp',
    },
    { ...nouns.killed, words: 'liv|människoliv|kroppar|lik' },
    { ...nouns.massacre, words: 'döden|massakern|massaker|dödandet' },
    { ...nouns.executed, words: 'avrättning|avrättningar|avrättningen|avrättningarna' },
    { ...nouns.suicides, words: 'självmord|suicid' },
    { ...nouns.injured, words: 'skadade|sårade|svårt skadade|lindrigt skadade|lätt skadade' },
    { ...nouns.injured, words: 'personskador|personskada' },
    { ...nouns.missing, words: 'saknade|försvunna|försvinnanden' },
    { ...nouns.displaced, words: 'fördrivna|internflyktingar|internt fördrivna|fördrivning|fördrivningen' },
    { ...nouns.evacuation, words: 'evakuering|evakueringen|utrymning' },
    { ...nouns.evacuees, words: 'evakuerade' },
    { ...nouns.rescued, words: 'räddning|räddningen|räddningar' },
    { ...nouns.homeless, words: 'hemlösa|bostadslösa' },
    { ...nouns.abducted, words: 'kidnappning|kidnappningen|kidnappningar|bortförande|bortförandet' },
    {
      ...nouns.released,
      words:
        'frigivning|frigivningen|frigivningar|frisläppande|frisläppandet|frigivande|frigivandet|utlämning|utlämningen|befrielse|befrielsen|fritagning',
    },
    {
      ...nouns.arrested,
      words: 'gripande|gripandet|gripanden|arrestering|arresteringen|arresteringar|gripna|arresterade',
    },
    {
      ...nouns.detained,
      words:
        'fängslande|fängslandet|internering|frihetsberövande|frihetsberövanden|häktning|fängslade|internerade|häktade|frihetsberövade',
    },
    { ...nouns.deported, words: 'deportering|deporteringar|deportation|utvisning|utvisningen|utvisningar' },
    { ...nouns.infected, words: 'smittade|smittfall|smittade personer|sjuka|insjuknade' },
    {
      ...nouns.cases,
      words: 'fall|fallen|sjukdomsfall|coronafall|smittfall',
      near: 'virus|viruset|sjukdom|sjukdomen|utbrott|utbrottet|smitta|smittan|smittad|smittade|kolera|mässling|ebola|zika|dengue|polio|malaria|tuberkulos|mpox|corona|coronaviruset|covid-19|covid|influensa|influensan|hepatit|tyfoid|difteri|pest|meningit|lunginflammation|salmonella|listeria|legionella|förgiftning|bekräftat|bekräftade|misstänkta|påvisats|konstaterade|registrerats|rapporterats|epidemi|epidemin|pandemi|pandemin|sjukhus|hälsa|patienter|symtom|karantän|vaccin|vaccinerade|rabies|varianten|sjukdomsfall|coronafall|smittfall',
    },
    { ...nouns.hospitalised, words: 'inläggning|inläggningar|sjukhusinläggningar|inlagda' },
    { ...nouns.vaccinated, words: 'vaccinering|vaccineringen|vaccinerade|vaccinationer' },
    { ...nouns.born, words: 'födsel|födslar|födslarna|födda' },
    { ...nouns.destroyed, words: 'förstörelse|förstörelsen|ödeläggelse|ödeläggelsen' },
    { ...nouns.fired, words: 'avfyrande|avfyrandet|avfyrning|uppskjutning' },
    { ...nouns.delivered, words: 'leverans|leveransen|leveranser' },
    { ...nouns.laidOff, words: 'uppsägningar|varsel|varslen|permitteringar|nedskärning|neddragningar' },
    { ...nouns.votesFor, words: 'röster för|ja-röster|jaröster' },
    { ...nouns.votesAgainst, words: 'röster emot|röster mot|nej-röster|nejröster' },
    { ...nouns.deployed, words: 'utplacering|utplaceringen' },
  ],
  populations: [
    {
      population: 'people',
      words:
        'person|personer|personerna|människa|människor|människorna|människoliv|folk|befolkning|befolkningen|andra|vuxna|vuxen|individer|individ|medborgare|grannar|granne|bybor|ortsbor|anhöriga|släktingar|efterlevande|några|förbipasserande|civilpersoner|vänner|lokalbefolkningen',
    },
    { population: 'victims', words: 'offer|offren|offret' },
    {
      population: 'children',
      words:
        'barn|barnen|barnet|ungar|pojkar|pojke|flickor|flicka|minderåriga|minderårig|ungdomar|ungdom|tonåringar|tonåring|småbarn|söner|döttrar|skolbarn',
    },
    { population: 'infants', words: 'bebisar|bebis|spädbarn|nyfödda|nyfödd' },
    { population: 'women', words: 'kvinna|kvinnor|kvinnan|kvinnorna|mödrar|mammor|mamma|hustrur|systrar' },
    { population: 'men', words: 'man|män|mannen|männen|fäder|pappor|bröder|makar' },
    { population: 'elderly', words: 'äldre|pensionärer|pensionär' },
    { population: 'civilians', words: 'civila|civil|oskyldiga|civilister' },
    {
      population: 'soldiers',
      words:
        'soldat|soldater|soldaten|soldaterna|trupper|styrkor|officer|officerare|reservister|värnpliktiga|rekryter|militärer|meniga|elitsoldater|marinsoldater|marinkårssoldater',
    },
    {
      population: 'militants',
      words:
        'militanta|rebeller|rebell|upprorsmän|beväpnade män|gerillasoldater|milissoldater|milismän|milismedlemmar|legosoldater|stridande|krigare|terrorister|terrorist|islamister|jihadister|separatister|extremister|partisaner|gerillakrigare',
    },
    { population: 'police', words: 'polis|poliser|poliserna|polisman|polismän' },
    {
      population: 'security_forces',
      words:
        'vakter|vakt|säkerhetsvakter|gränsvakter|fångvaktare|kriminalvårdare|säkerhetsstyrkor|väktare|livvakter|ordningsvakter',
    },
    {
      population: 'peacekeepers',
      words: 'fredsbevarande soldater|fn-soldater|observatörer|fredsbevarande styrkor',
    },
    {
      population: 'journalists',
      words: 'journalist|journalister|reportrar|fotograf|fotografer|korrespondenter|mediearbetare',
    },
    {
      population: 'aid_workers',
      words: 'hjälparbetare|biståndsarbetare|volontärer|frivilliga|fn-anställda|nödhjälpsarbetare',
    },
    {
      population: 'medics',
      words:
        'läkare|sjuksköterskor|sjuksköterska|vårdanställda|vårdpersonal|sjukvårdspersonal|hälsoarbetare|sjukvårdare|ambulanspersonal|barnmorskor|undersköterskor',
    },
    {
      population: 'rescuers',
      words:
        'räddningsarbetare|räddningsmän|brandmän|brandman|räddningspersonal|räddningsmanskap|dykare|brandsoldater',
    },
    { population: 'hostages', words: 'gisslan|gisslor|bortförda|kidnappade' },
    {
      population: 'prisoners',
      words: 'fånge|fångar|fångarna|intagna|interner|krigsfångar|politiska fångar|häktade',
    },
    {
      population: 'students',
      words: 'elev|elever|student|studenter|skolelever|skolflickor|skolpojkar|eleverna|studenterna',
    },
    { population: 'teachers', words: 'lärare|lärarna|professorer|föreläsare' },
    {
      population: 'workers',
      words:
        'arbetare|arbetarna|anställda|anställd|arbetstagare|byggnadsarbetare|byggarbetare|hantverkare|medarbetare|tjänstemän|statsanställda|offentliganställda|fackanslutna|ingenjörer',
    },
    { population: 'miners', words: 'gruvarbetare' },
    { population: 'farmers', words: 'bönder|bonde|lantarbetare|lantbrukare|småbönder' },
    { population: 'jobless', words: 'arbetslösa|arbetssökande' },
    { population: 'passengers', words: 'passagerare|passagerarna|resenärer|pendlare' },
    {
      population: 'crew',
      words:
        'besättningsmän|besättningsmedlemmar|besättning|besättningen|sjömän|piloter|pilot|kabinpersonal|flygvärdinnor',
    },
    {
      population: 'drivers',
      words:
        'förare|bilförare|bilister|bilist|motorcyklister|motorcyklist|lastbilsförare|chaufförer|chaufför|lastbilschaufförer',
    },
    { population: 'pedestrians', words: 'fotgängare|gående|cyklister|cyklist' },
    {
      population: 'hikers',
      words: 'vandrare|klättrare|bergsklättrare|bergsbestigare|skidåkare|alpinister|simmare',
    },
    { population: 'pilgrims', words: 'pilgrimer|pilgrim|troende|kyrkobesökare' },
    { population: 'spectators', words: 'åskådare|konsertbesökare|supportrar|fans|festivalbesökare|publik' },
    { population: 'guests', words: 'gäster|kunder|kund|hotellgäster' },
    { population: 'athletes', words: 'idrottare|spelare|löpare|utövare' },
    { population: 'tourists', words: 'turist|turister|besökare|semesterfirare' },
    {
      population: 'migrants',
      words: 'migrant|migranter|migranterna|invandrare|papperslösa|asylsökande|båtflyktingar|immigranter',
    },
    { population: 'refugees', words: 'flykting|flyktingar|flyktingarna' },
    { population: 'displaced_people', words: 'internflyktingar|internt fördrivna|fördrivna' },
    { population: 'evacuees', words: 'evakuerade' },
    {
      population: 'protesters',
      words: 'demonstrant|demonstranter|demonstranterna|aktivist|aktivister|upprorsmakare',
    },
    { population: 'strikers', words: 'strejkande' },
    { population: 'participants', words: 'deltagare|delegater' },
    { population: 'voters', words: 'väljare|röstberättigade' },
    { population: 'residents', words: 'boende|husägare|hyresgäster' },
    { population: 'inhabitants', words: 'invånare|invånarna' },
    { population: 'patients', words: 'patient|patienter|patienterna' },
    { population: 'families', words: 'familj|familjer|par|hushåll|hushållen|äkta par' },
    {
      population: 'suspects',
      words: 'misstänkta|misstänkt|åtalade|gärningsmän|kriminella|gängmedlemmar|rånare|smugglare|tjuvar',
    },
    { population: 'attackers', words: 'angripare|självmordsbombare|gärningsman|attentatsmän|mördare' },
    { population: 'survivors', words: 'överlevande' },
    {
      population: 'officials',
      words: 'ämbetsmän|tjänsteman|företrädare|byråkrater|borgmästare|myndighetspersoner',
    },
    {
      population: 'lawmakers',
      words:
        'riksdagsledamöter|parlamentariker|folkvalda|ledamöter|parlamentsledamöter|lagstiftare|senatorer|kongressledamöter',
    },
    { population: 'politicians', words: 'politiker|kandidater|kandidat|ministrar|minister' },
    { population: 'diplomats', words: 'diplomat|diplomater|ambassadörer|ambassadör' },
    { population: 'clergy', words: 'präster|imamer|munkar|biskopar|rabbiner|nunnor' },
    { population: 'judges', words: 'domare|advokater|advokat|åklagare' },
    { population: 'foreigners', words: 'utlänningar|utländska medborgare|gästarbetare' },
    { population: 'members', words: 'medlem|medlemmar|medlemmarna' },
    {
      population: 'informants',
      words:
        'talesmän|talespersoner|ögonvittnen|källor|källa|källorna|vittnen|vittne|experter|forskare|analytiker',
    },
    { population: 'homes', words: 'hem|hus|husen|bostäder|bostad|lägenheter|lägenhet|hushåll|villor|stugor' },
    {
      population: 'buildings',
      words: 'byggnad|byggnader|byggnaderna|fastigheter|bostadshus|hyreshus|lagerlokaler',
    },
    { population: 'hospitals', words: 'sjukhus|sjukhuset|sjukhusen|kliniker|vårdcentraler|vårdinrättningar' },
    { population: 'schools', words: 'skola|skolor|skolorna|universitet|förskolor|dagis' },
    { population: 'worship_places', words: 'kyrka|kyrkor|moské|moskéer|tempel|synagogor' },
    { population: 'businesses', words: 'butik|butiker|affärer|restauranger|hotell' },
    { population: 'companies', words: 'företag|företagen|bolag|bolagen|banker|firmor|organisationer' },
    { population: 'factories', words: 'fabrik|fabriker|anläggningar|raffinaderier' },
    {
      population: 'power_plants',
      words: 'kraftverk|kraftstationer|reaktorer|transformatorstationer|vindkraftverk',
    },
    {
      population: 'infrastructure',
      words: 'infrastruktur|infrastrukturen|elnätet|kraftledningar|rörledningar',
    },
    { population: 'bridges', words: 'bro|broar|broarna' },
    { population: 'roads', words: 'väg|vägar|vägarna|gator|motorvägar' },
    { population: 'airports', words: 'flygplats|flygplatser|hamnar' },
    { population: 'border_crossings', words: 'gränsövergångar|gränsstationer|vägspärrar' },
    { population: 'tunnels', words: 'tunnel|tunnlar' },
    { population: 'villages', words: 'by|byar|byarna|bosättningar|samhällen' },
    { population: 'towns', words: 'städer|städerna|stad|distrikt|kommuner|provinser|stadsdelar' },
    { population: 'land', words: 'mark|skog|åkermark|område|territorium|hektar|kvadratkilometer|terräng' },
    {
      population: 'vehicles',
      words: 'fordon|fordonen|bil|bilar|bilarna|buss|bussar|skåpbilar|taxibilar|ambulanser|motorcyklar',
    },
    { population: 'trucks', words: 'lastbil|lastbilar|lastbilarna|långtradare|lastbilslass' },
    {
      population: 'aid_trucks',
      words: 'lastbilar med nödhjälp|lastbilar med hjälp|nödhjälpslastbilar|lastbilar med förnödenheter',
    },
    { population: 'tanks', words: 'stridsvagnar|stridsvagn|pansarfordon|bepansrade fordon|pansarvagnar' },
    {
      population: 'aircraft',
      words: 'flygplan|flygplanen|plan|helikopter|helikoptrar|stridsflygplan|jaktplan|passagerarplan',
    },
    {
      population: 'ships',
      words: 'fartyg|fartygen|skepp|båt|båtar|båtarna|färjor|fiskebåtar|tankfartyg|krigsfartyg|ubåtar',
    },
    { population: 'trains', words: 'tåg|tågen|tågavgångar|vagnar' },
    { population: 'drones', words: 'drönare|drönarna' },
    { population: 'missiles', words: 'missil|missiler|robotar|robot|kryssningsrobotar|kryssningsmissiler' },
    { population: 'rockets', words: 'raket|raketer|projektiler' },
    { population: 'shells', words: 'granat|granater|artillerigranater' },
    { population: 'bombs', words: 'bomb|bomber|minor|landminor|klusterbomber' },
    { population: 'shots', words: 'skott|skotten|kulor|patroner' },
    { population: 'weapons', words: 'vapen|vapnen|skjutvapen|gevär|pistoler|ammunition|luftvärnssystem' },
    {
      population: 'aid',
      words: 'nödhjälp|hjälp|förnödenheter|mat|mediciner|mjöl|drivmedel|bränsle|bistånd|livsmedel',
    },
    { population: 'meals', words: 'måltider|matpaket|matransoner' },
    { population: 'doses', words: 'dos|doser|vaccindoser|vacciner|sprutor' },
    { population: 'crops', words: 'skördar|skörd|grödor' },
    { population: 'trees', words: 'träd|träden' },
    { population: 'tents', words: 'tält|filtar|presenningar' },
    { population: 'drugs', words: 'kokain|heroin|cannabis|hasch|amfetamin|narkotika|marijuana' },
    { population: 'flights', words: 'flygavgångar|avgångar|flygningar|flyg' },
    {
      population: 'products',
      words:
        'produkter|flaskor|paket|enheter|apparater|leksaker|exemplar|påsar|förpackningar|burkar|kartonger',
    },
    { population: 'customers', words: 'elkunder|abonnenter|strömkunder' },
    { population: 'matches', words: 'matcher|match' },
    {
      population: 'jobs',
      words: 'arbetstillfällen|jobb|jobben|tjänster|arbetsplatser|heltidstjänster|årsverken',
    },
    {
      population: 'livestock',
      words: 'djur|kor|får|grisar|nötkreatur|renar|hästar|getter|boskap|hundar|lax|fisk|fiskar|valar',
    },
    { population: 'poultry', words: 'höns|hönor|kycklingar|fåglar|fjäderfän|kalkoner|ankor' },
    {
      population: 'attacks',
      words:
        'attack|attacker|attackerna|angrepp|anfall|flygattacker|luftangrepp|explosioner|sprängningar|skjutningar|bombdåd|incidenter|räder|sammandrabbningar|raketattacker|drönarattacker|mordförsök',
    },
    { population: 'quakes', words: 'jordbävningar|jordskalv|efterskalv|skalv' },
    { population: 'fires', words: 'bränder|skogsbränder|skogsbrand' },
    { population: 'votes', words: 'röst|röster|rösterna|valsedlar' },
    { population: 'vetoes', words: 'veto|veton' },
    { population: 'seats', words: 'mandat|mandaten|platser i parlamentet|platser i riksdagen|stolar' },
    { population: 'signatures', words: 'underskrift|underskrifter|namnunderskrifter|signaturer' },
    { population: 'tests', words: 'prover|tester|prov|vattenprov' },
    { population: 'countries', words: 'länder|länderna|stater|nationer|regeringar' },
    { population: 'parties', words: 'sidor|parter|parterna|läger|lag' },
    { population: 'containers', words: 'container|containrar' },
  ],
  tolls: [
    {
      event: 'voted',
      near: 'omröstning|omröstningen|vallokaler|röstberättigade|valdeltagande|valdeltagandet|valsedlar',
      unless:
        'demonstration|demonstrationen|demonstranter|demonstranterna|protest|protester|demonstrationståg|manifestation|manifestationen',
      words: 'uppslutningen|deltagandet',
    },
    {
      event: 'protested',
      near: 'demonstration|demonstrationen|demonstranter|demonstranterna|protest|protester|demonstrationståg|manifestation|manifestationen',
      unless: 'omröstning|omröstningen|vallokaler|röstberättigade|valdeltagande|valdeltagandet|valsedlar',
      words: 'antalet demonstranter|antalet deltagare|deltagarantalet|uppslutningen',
    },
    { event: 'attended', words: 'antalet demonstranter|antalet deltagare|deltagarantalet|uppslutningen' },
    {
      event: 'killed',
      words:
        'dödssiffra|dödssiffran|dödssiffror|dödstal|dödstalet|dödstalen|antalet döda|antal döda|antalet dödade|antalet omkomna|antal omkomna|antalet dödsfall|antalet dödsoffer|antal dödsoffer|antalet avlidna',
    },
    { event: 'injured', words: 'antalet skadade|antal skadade|antalet sårade|antal sårade' },
    { event: 'missing', words: 'antalet saknade|antal saknade|antalet försvunna' },
    {
      event: 'cases',
      words: 'antalet smittade|antal smittade|antalet fall|antal fall|antalet smittfall|smittspridningen',
    },
    { event: 'unemployed', words: 'antalet arbetslösa|antal arbetslösa' },
    { event: 'lives', words: 'befolkningen|folkmängden|invånarantalet|folkmängd|invånarantal' },
  ],
  again: 'siffran|antalet|siffrorna|totalen|summan|uppskattningen',
  copulas: 'förblir|förblev|förbli|finns|fanns|återfinns|sitter|satt|ligger|låg|står|stod',
  restating:
    'bekräftar|bekräftade|har bekräftat|kan bekräfta|väntar sig|säger|sade|sa|räknar|räknade|har räknat|har bara räknat|talar om|talade om|pratar om|uppskattar|uppskattade|uppskattar det till|uppger|uppgav|kommer fram till|kom fram till|räknar med|har registrerat|var de|var det|anger',
  counting: 'arrangören|arrangörerna|kammaren|observatörerna',
  comparing: 'ned från|upp från|ner från|mot|från|efter|jämfört med|i stället för',
  counters: 'antalet|antal|antalet av|siffran på|siffran för|summan av|mängden',
  partitives: 'av|bland',
  patients: 'av|på|till|för|bland|mot',
  shares: [
    { event: 'turnout', words: 'valdeltagande|valdeltagandet|deltagandet' },
    { event: 'vote_share', words: 'av rösterna|röstandel|av de avgivna rösterna|väljarstöd|väljarstödet' },
    {
      event: 'support',
      words:
        'opinionsmätning|opinionsmätningar|opinionsundersökning|i mätningen|av de tillfrågade|av de svarande|stöd från',
    },
    { event: 'unemployment_rate', words: 'arbetslöshet|arbetslösheten|arbetslöshetstalet' },
    {
      event: 'inflation_rate',
      words:
        'inflation|inflationen|inflationstakt|inflationstakten|prisökning|konsumentpriserna|kärninflationen|kpif',
    },
    { event: 'interest_rate', words: 'styrränta|styrräntan|ränta|räntan|reporäntan|reporänta|bolåneräntan' },
    {
      event: 'growth_rate',
      words:
        'tillväxt|tillväxten|bnp-tillväxt|bnp-tillväxten|ekonomin växte|ekonomin krympte|ekonomisk tillväxt',
    },
    { event: 'poverty_rate', words: 'fattigdom|fattigdomen' },
    {
      event: 'price_change',
      words: 'pris|priset|priserna|priser|aktien|börsen|index|indexet|hyrorna|lönerna|kursen',
    },
    { event: 'containment', words: 'kontroll över|släckt|begränsad|begränsats' },
    { event: 'efficacy', words: 'effekt|effektiv|effektivt|skydd' },
    { event: 'share', words: 'äger|ägs|ägd|ägarandel|ägarandelen|aktieägare|aktiepost' },
  ],
  amounts: [
    { event: 'deficit', words: 'underskott|underskottet|budgetunderskott|budgetunderskottet' },
    {
      event: 'damage_cost',
      words: 'skada|skador|skadorna|förstörelse|förstörelsen|återuppbyggnad|återuppbyggnaden|reparationer',
    },
    {
      event: 'funding_needed',
      words:
        'appell|nödappell|behov|behöver|vädjar om|saknas|saknar|ber om|bett om|bad om|begär|begärt|begärde|vädjat om|vädjade om|efterlyser|efterlyste',
    },
    {
      event: 'aid_money',
      words:
        'hjälp|bistånd|nödhjälp|stöd|donation|donerat|donerar|hjälppaket|stödpaket|givare|militärhjälp|humanitärt',
    },
    { event: 'budget', words: 'budget|budgeten|anslag|anslår|anslagit|utgifter|statsbudgeten' },
    { event: 'debt', words: 'skuld|skulden|skulder|lån|lånet|kredit|obligationer' },
    { event: 'ransom', words: 'lösesumma|lösensumma|lösensumman|lösepengar' },
    { event: 'fine', words: 'böter|bötesbelopp|företagsbot|bötfällts|bötfälls|sanktionsavgift' },
    {
      event: 'compensation',
      words: 'ersättning|ersättningen|skadestånd|skadeståndet|kompensation|förlikning',
    },
    { event: 'investment', words: 'investering|investeringar|investerar|investerat|investera' },
    { event: 'revenue', words: 'omsättning|omsättningen|intäkter|intäkterna|försäljning|export|import' },
    { event: 'profit', words: 'vinst|vinsten|överskott|överskottet|resultat|rörelseresultat|rörelsevinst' },
    {
      event: 'loss',
      words: 'förlust|förlusten|förluster|förlorat|förlorar|förlorade',
    },
    { event: 'wage', words: 'lön|lönen|årslön|minimilön|timlön|i månaden|i timmen' },
    { event: 'bail', words: 'borgen|borgenssumma' },
    { event: 'reward', words: 'belöning|belöningen|hittelön' },
    {
      event: 'price',
      words:
        'pris|priset|kostar|kostade|kostat|kostnad|kostnaden|kostnader|per fat|fatet|värd|värt|värda|biljett|såld för|såldes för|köpt för|köptes för|prislapp',
    },
  ],
  sizes: [
    {
      event: 'magnitude',
      words:
        'styrka|styrkan|magnitud|richterskalan|uppmätte|uppmättes till|skalv på|jordskalv på|skalvet|jordbävning på',
    },
    { event: 'wind_speed', words: 'vind|vindar|vindbyar|vindstyrka|vinden|sekundmeter|byvindar' },
    { event: 'rainfall', words: 'regn|nederbörd|regnet|snö|snöfall' },
    {
      event: 'water_level',
      words: 'vattenstånd|vattenståndet|vattennivå|vattennivån|vattenföring|över havet',
    },
    { event: 'depth', words: 'djup|djupt|djupet' },
    {
      event: 'distance',
      words:
        'från|bort|avstånd|avståndet|radie|norr|söder|öster|väster|nordost|nordväst|sydost|sydväst|utanför|inom|lång|långt|kö|gick|marscherade|körde|sträcka|sträckan',
    },
    { event: 'height', words: 'hög|högt|höga|höjd|vågor' },
  ],
  durations: [
    {
      event: 'truce_duration',
      words:
        'vapenvila|vapenvilan|vapenvilor|eldupphör|eldupphöret|vapenstillestånd|vapenstilleståndet|stridspaus|paus i striderna|humanitär paus|paus|pausen|uppehåll i striderna|stridspausen',
    },
    {
      event: 'war_duration',
      words:
        'krig|kriget|inbördeskrig|inbördeskriget|konflikt|konflikten|strider|striderna|krigföring|bombning|bombningarna|bombardemang|ockupation|ockupationen|invasion|invasionen',
    },
    {
      event: 'operation_duration',
      words:
        'operation|operationen|operationer|offensiv|offensiven|attack|attacken|anfall|anfallet|angrepp|angreppet|insats|insatsen|sökandet|sökinsats|sökinsatsen|militärövning|övning|övningen|kampanj|räddningsinsats|beskjutning',
    },
    { event: 'siege_duration', words: 'belägring|belägringen|blockad|blockaden|omringning' },
    {
      event: 'strike_duration',
      words: 'strejk|strejken|hungerstrejk|generalstrejk|lockout|arbetsnedläggelse',
    },
    {
      event: 'talks_duration',
      words: 'samtal|samtalen|förhandlingar|förhandlingarna|toppmöte|möte|mötet|konferens|medling',
    },
    {
      event: 'sentence_length',
      words: 'fängelse|fängelsestraff|dom|domen|straff|dömd till|dömdes till|döms till|bakom galler',
    },
    { event: 'curfew_duration', words: 'utegångsförbud|utegångsförbudet|nedstängning|nedstängningen' },
    { event: 'emergency_duration', words: 'undantagstillstånd|undantagstillståndet|krigstillstånd|nödläge' },
    { event: 'outage_duration', words: 'strömavbrott|strömavbrottet|elavbrott|driftstopp' },
    { event: 'visit_duration', words: 'besök|besöket|rundresa|vistelse|resa' },
    {
      event: 'term_length',
      words: 'mandatperiod|mandatperioden|presidentperiod|ämbetsperiod|styre|regeringstid',
    },
    { event: 'quarantine_duration', words: 'karantän|karantänen|isolering' },
    { event: 'mourning_duration', words: 'landssorg|sorgetid|sorg' },
  ],
  lasting:
    'vara|varar|varade|varat|pågå|pågår|pågått|pågick|ta|tar|tog|tagit|i|på|över|under|för|sträcka sig över|förlängas med|förlängs med|förlängdes med|förlängts med',
  differences: 'fler än|färre än|mer än|mindre än|flera än',
  parts:
    'bland dem|bland dessa|däribland|varav|av dem|av dessa|inklusive|inräknat|bland de döda|bland offren|bland de skadade|bland de sårade|bland de omkomna|bland de dödade|medräknat',
  others: 'andra|annan|annat|ytterligare|fler|mer|nya|till',
  swaps: 'i utbyte mot|i gengäld mot|mot|i gengäld för|mot frigivning av|i byte mot',
  swapFor: 'mot|för|med',
  still: 'fortfarande|alltjämt|ännu|fortsatt|kvarvarande|kvar|återstående|nu',
  fromLevel: 'från',
  byDifference: 'med',
  placeBefore:
    'i|på|vid|nära|mot|över|från|längs|utanför|runt|omkring|kring|genom|drabbade|drabbat|drabbar|träffade|träffat|träffar|skakade|skakat|begravde|begravt|översvämmade|översvämmat|härjade|härjat|ödelade|ödelagt|förstörde|förstört|jämnade|bombade|bombat|besköt|beskjutit|inne i|söder om|norr om|öster om|väster om|nordost om|nordväst om|sydost om|sydväst om|intill',
  placeNouns: [
    {
      kind: 'town',
      words:
        'staden|byn|huvudstaden|hamnstaden|lägret|flyktinglägret|stadsdelen|kommunen|orten|samhället|förorten|grannskapet|kvarteret',
    },
    {
      kind: 'territory',
      words:
        'territoriet|enklaven|regionen|provinsen|området|ön|remsan|länet|delstaten|halvön|distriktet|dalen',
    },
    { kind: 'country', words: 'landet|republiken|kungariket|nationellt|nationen' },
  ],
  status: [
    {
      status: 'reported',
      words:
        'ska ha|skall ha|uppges ha|uppges vara|lär ha|sägs ha|kan ha|kan visa att|misstänks ha|påstås ha',
    },
    {
      status: 'hypothetical',
      words:
        'om|ifall|såvida|för att hindra|för att undvika|för att förhindra|förhindra|undvika|hindra|förhindrade|hindrade|undvek|avvärjde|avvärja|förhindrat|avvärjt|i händelse av|skulle ha|kunde ha|vägrar|vägrade|vägrat|avvisar att|avvisade att',
    },
    { status: 'threat', words: 'hota|hotar|hotade|hotat|hot om|hotet om|hotar med|hotade med' },
    {
      status: 'proposed',
      words:
        'föreslå|föreslår|föreslog|föreslagit|förslag|förslaget|erbjuda|erbjuder|erbjöd|erbjudit|erbjudande|erbjudandet|utkast|utkastet|kräva|kräver|krävde|krav|kravet|kraven|kravet på|be om|ber om|bad om|begär|begärde|uppmanar|uppmanade|förhandlar om|förhandlingar om|förhandlade om|samtal om|önskar|önskade|vill ha|planerar att|planen|planer på|går ut på|avtalet ska|avtal om|ett avtal|insisterar på|ska släppa|ska frige|ville|skulle|bör',
    },
    {
      status: 'forecast',
      words:
        'kommer att|ska|skall|kan|väntas|förväntas|väntar|förväntar|spår|spådde|beräknas|uppskattas komma|befarar|befaras|fruktar|risk för|rädsla för|kunde|planerar|planerat|planeras|sannolikt|riskerar|räknar med|inom',
    },
  ],
  aggregation: [
    {
      aggregation: 'cumulative',
      words:
        'sedan|hittills|så här långt|sammanlagt|totalt|sammantaget|tillsammans|i allt|allt som allt|dödssiffran|dödstalet|antalet|registrerats|sedan kriget började|under kriget|genom kriget|redan|har passerat|bekräftats|hittills i år',
    },
    {
      aggregation: 'period',
      words:
        'i år|i fjol|förra året|den här månaden|denna månad|förra månaden|denna vecka|den här veckan|förra veckan|de senaste veckorna|de senaste månaderna|det senaste året|per år|om året|årligen|per dag|dagligen|varje år',
    },
    {
      aggregation: 'current',
      words: 'fortfarande|nu|för närvarande|kvar|just nu|finns det|bor|i nuläget|kvarvarande|hålls',
    },
    {
      aggregation: 'incident',
      words:
        'attack|attacken|anfall|anfallet|angrepp|angreppet|flygattack|flygattacken|luftangrepp|explosion|explosionen|bomb|skjutning|skjutningen|olycka|olyckan|kollision|krock|krocken|krasch|kraschade|störtade|jordbävning|jordbävningen|jordskalv|brand|branden|ras|skred|skredet|översvämning|storm|massaker|massakern|de senaste dagarna|det senaste dygnet|i helgen|måndag|måndagen|tisdag|tisdagen|onsdag|onsdagen|torsdag|torsdagen|fredag|fredagen|lördag|lördagen|söndag|söndagen|måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|natten till|i går|i dag|i natt|sammandrabbning|trängsel|knivattack|knivdåd|bombning|bombardemanget|förlisning|förliste|kapsejsade|kantrade',
    },
  ],
  since: 'sedan|från|efter|började|börjar|börjat|startade|inleddes|inledde|bröt',
  agents: 'av',
  onePerson:
    'man|kvinna|pojke|flicka|barn|bebis|person|offer|offret|mannen|kvinnan|pojken|flickan|barnet|tonåring|tonåringen|polis|polisen|polisman|polismannen|soldat|soldaten|förare|föraren|chaufför|chauffören|passagerare|passageraren|elev|student|lärare|arbetare|fotgängare|fotgängaren|cyklist|cyklisten|turist|mamma|mamman|pappa|pappan|mor|far|son|sonen|dotter|dottern|bror|syster|make|maken|hustru|hustrun|sambo|sambon|gärningsman|gärningsmannen|misstänkt|misstänkte|journalist|läkare|sjuksköterska|brandman|pilot|piloten|boende|ägare|vakt|väktare|ungdom|pensionär|fiskare|bonde|demonstrant|fånge|gisslan|medborgare|ledare|minister|skådespelare|anställd|klättrare|skidåkare|jägare|motorcyklist|motorcyklisten|den avlidne|den avlidna|avlidne|åring|åringen|vederbörande',
  twoPersons: 'båda|äkta par|paret|par|tvillingar|föräldrar|föräldrarna|syskon|syskonen|makarna',
  whose: 'vars',
  oneWords:
    'en|ett|ena|annan|annat|den|det|denna|denne|detta|hans|hennes|deras|sin|andra|tredje|ytterligare en',
  nobody: 'ingen|inga|inga personer|ingen är|utan skador|inga skadade|inga omkomna|inga döda',
};
