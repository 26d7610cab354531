import type { MeasurePack } from '../../model/pack/measures.js';
import { frames, nouns } from '../common/measures.js';
import { populations, placeBefore } from '../scandinavian/measures.js';

export const measures: MeasurePack = {
  language: 'nn',
  compounds: true,
  verbs: [
    // død
    {
      ...frames.killed,
      active: 'drepe|drepa|drep',
      past: 'drap',
      participle: 'drepen|drepne|drepe|drept|drepte',
      passive: 'drepast',
    },
    {
      ...frames.killed,
      active: 'myrde|myrda|myrdar',
      past: 'myrda',
      participle: 'myrda',
      passive: 'myrdast',
    },
    {
      ...frames.killed,
      active:
        'slå i hel|slår i hel|skyte i hel|ta livet av|tek livet av|tar livet av|massakrere|massakrerer|likvidere|likviderer',
      past: 'slo i hel|tok livet av|massakrerte|likviderte|skaut i hel',
      participle:
        'blant dei døde|mellom dei døde|blant dei omkomne|mellom dei omkomne|blant dei drepne|mellom dei drepne|slått i hel|slegen i hel|slegne i hel|teke livet av|tatt livet av|massakrert|likvidert|massakrerte|likviderte|skoten i hel|skotne i hel|skoten og drepen|knivdrepen|avretta|halshogd|halshogde|brend i hel|stukken i hel|funnen død|funne død|funne døde|funne drepne|funnen omkomen|funne omkomne|erklært død|erklærte døde|stadfesta døde|stadfesta omkomne|dødeleg såra|dødeleg skadd',
    },
    {
      ...frames.killedPeople,
      active: 'krevje|krevja|krev|koste|kosta|kostar',
      past: 'kravde|kosta',
      participle: 'kravd|kosta',
      with: 'liv|menneskeliv|livet|dødsoffer',
    },
    {
      ...frames.executed,
      active: 'avrette|avretta|avrettar',
      past: 'avretta',
      participle: 'avretta|hengt|hengde',
      passive: 'avrettast',
    },
    {
      ...frames.killedMilitants,
      active: 'nøytralisere|eliminere|eliminerer|uskadeleggjere',
      past: 'nøytraliserte|eliminerte|uskadeleggjorde',
      participle: 'nøytralisert|eliminert|uskadeleggjort',
    },
    { ...frames.died, active: 'døy|døyr|dø|dør|døyande', past: 'døydde|døde', participle: 'død|døydd|døde' },
    {
      ...frames.died,
      active: 'omkome|omkoma|omkomme|omkjem',
      past: 'omkom',
      participle: 'omkomen|omkomne|omkome|omkommen',
    },
    {
      ...frames.died,
      active: 'miste|mista|mistar|mister|miste livet',
      past: 'mista',
      participle: 'mista',
      with: 'livet',
    },
    {
      ...frames.died,
      active: 'setje livet til|setje til livet|bøte med livet|bøter med livet|gå bort|døy bort',
      past: 'sette livet til|bøtte med livet|gjekk bort|fraus i hel|brann i hel|svelta i hel|forulukka|forulykka|strauk med',
      participle: 'sett livet til|bøtt med livet|gått bort|forulukka|forulykka|frosen i hel|frosne i hel',
    },
    { ...frames.died, active: 'drukne|drukna|druknar', past: 'drukna', participle: 'drukna|kvelt|kvelte' },
    {
      ...frames.fell,
      active: 'falle|falla|fell',
      past: 'fall',
      participle: 'falle|fallen|falne',
      with: 'i kamp|i strid|i krigen|i kampane|ved fronten',
    },
    // skade
    {
      ...frames.injured,
      active: 'skade|skada|skader|skadar',
      past: 'skadde|skada',
      participle:
        'blant dei skadde|mellom dei skadde|blant dei såra|skadd|skadde|skada|hardt skadd|hardt skadde|alvorleg skadd|alvorleg skadde|lettare skadd|lettare skadde|lett skadd|lett skadde|livstrugande skadd|livstrugande skadde|kritisk skadd|kritisk skadde|hardt skada|alvorleg skada|lettare skada',
      passive: 'skadast',
    },
    {
      ...frames.injured,
      active: 'såre|såra|sårar',
      past: 'såra',
      participle:
        'såra|hardt såra|lemlesta|behandla for røykskadar|behandla for skadar|behandla for lettare skadar|behandla for skotskadar',
      passive: 'sårast',
    },
    {
      ...frames.injured,
      active: 'knivstikke|knivstikka|knivstikk',
      past: 'knivstakk',
      participle: 'knivstukken|knivstukne|knivstukke',
    },
    {
      ...frames.hurt,
      active: 'få skadar|får skadar|pådra seg skadar|pådreg seg skadar|kome til skade|kjem til skade',
      past: 'fekk skadar|pådrog seg skadar|fekk alvorlege skadar|pådrog seg alvorlege skadar|fekk lettare skadar|kom til skade|vart påført skadar|blei påført skadar',
      participle:
        'fått skadar|pådrege seg skadar|kome til skade|komen til skade|komne til skade|påført skadar|påførte skadar',
    },
    {
      ...frames.shot,
      active: 'skyte|skyta|skyt',
      past: 'skaut',
      participle: 'skoten|skotne|skote',
      passive: 'skytast',
    },
    { ...frames.poisoned, active: 'forgifte|forgifta', past: 'forgifta', participle: 'forgifta' },
    {
      ...frames.survived,
      active: 'overleve|overleva|overlever|overlev',
      past: 'overlevde',
      participle: 'overlevd|overlevt',
    },
    { ...frames.aboard, active: 'frakte|frakta|fraktar', past: 'frakta', participle: 'om bord|ombord' },
    // sakna, fordrivne, berga
    {
      ...frames.missing,
      participle:
        'sakna|sporlaust forsvunnen|sporlaust forsvunne|forsvunnen|forsvunne|ikkje gjort greie for|meld sakna|melde sakna|meldt sakna|frykta omkomne',
    },
    {
      ...frames.vanished,
      active: 'forsvinne|forsvinna|forsvinn',
      past: 'forsvann',
      participle: 'forsvunnen|forsvunne',
    },
    {
      ...frames.displaced,
      active: 'fordrive|fordriva|fordriv',
      past: 'fordreiv',
      participle:
        'fordriven|fordrivne|fordrive|på flukt|på rømmen|internt fordriven|internt fordrivne|driven på flukt|drivne på flukt|jaga på flukt|tvinga på flukt|tvungen på flukt|tvungne på flukt|sendt på flukt|sende på flukt|drivne frå heimane sine|jaga frå heimane sine|tvinga til å flykte|tvinga til å rømme|tvungne til å flykte|tvinga frå heimane sine',
      passive: 'fordrivast',
    },
    {
      ...frames.displaced,
      active: 'drive|driv|tvinge|tvingar|jage|jagar|sende|sender',
      past: 'dreiv|tvinga|jaga|sende|sendte',
      participle: 'driven|drivne|tvinga|tvungne|jaga|sendt|sende',
      with: 'på flukt|frå heimane|frå heimane sine|frå heimen|til å flykte|til å rømme|frå hus og heim',
    },
    {
      ...frames.fled,
      active: 'flykte|flykta|flyktar|rømme|rømma|rømmer',
      past: 'flykta|rømde|rømte',
      participle: 'flykta|rømt|rømd',
      with: 'frå|til|heim|heimane|landet|krigen|over|byen|sidan|ut|inn|sørover|nordover',
    },
    {
      ...frames.leftHome,
      active: 'forlate heimane sine|forlate heimen|måtte flykte',
      past: 'forlét heimane sine|forlet heimane sine|forlot heimane sine|måtte forlate heimane sine|måtte forlate heimen|måtte flykte|måtte rømme',
      participle: 'mista heimane sine|mista heimen sin',
    },
    { ...frames.homeless, participle: 'heimlaus|heimlause|huslaus|huslause|utan heim|utan tak over hovudet' },
    {
      ...frames.evacuated,
      active: 'evakuere|evakuera|evakuerer',
      past: 'evakuerte',
      participle: 'evakuert|evakuerte',
      passive: 'evakuerast',
    },
    {
      ...frames.rescued,
      active: 'redde|redda|reddar|berge|berga|bergar',
      past: 'redda|berga',
      participle:
        'redda|berga|funnen i live|funne i live|henta ut i live|brakt i tryggleik|brakte i tryggleik|redda ut|berga ut',
      passive: 'reddast|bergast',
    },
    {
      ...frames.trapped,
      participle:
        'fanga under|innesperra|sperra inne|gravlagd|gravlagde under|gravne ned|sit fast|sitt fast|fanga i ruinane|innestengd|innestengde',
    },
    {
      ...frames.stranded,
      participle: 'stranda|stranda på|isolert|isolerte|avskorne|avskoren|vêrfast|vêrfaste',
    },
    {
      ...frames.affected,
      active: 'ramme|ramma|rammar|råke|råka|råkar',
      past: 'ramma|råka',
      participle: 'ramma|råka|berørt|berørte',
      passive: 'rammast|råkast',
    },
    {
      ...frames.deported,
      active: 'deportere|deporterer|utvise|utviser',
      past: 'deporterte|utviste',
      participle:
        'deportert|deporterte|utvist|utviste|sendt ut av landet|sende ut av landet|tvangsreturnert|tvangsreturnerte',
      passive: 'deporterast|utvisast',
    },
    {
      ...frames.arrived,
      active: 'kome til|kjem til|ankome|ankomme',
      past: 'kom til|kom i land|ankom',
      participle: 'kome til|komne til|kome i land|komne i land|ankome|ankomne|komne over grensa',
    },
    // helse, svolt, naud
    {
      ...frames.infected,
      active: 'smitte|smitta|smittar',
      past: 'smitta',
      participle:
        'smitta|koronasmitta|testa positivt|sjuke|innlagd med|innlagde med|stadfesta smitta|diagnostisert|diagnostiserte',
      passive: 'smittast',
    },
    {
      ...frames.fellIll,
      active: 'bli sjuk|blir sjuke|verte sjuk|vert sjuke',
      past: 'vart sjuke|blei sjuke|vart sjuk|blei sjuk|testa positivt|fekk påvist',
      participle: 'blitt sjuke|blitt sjuk|vorte sjuke|testa positivt|fått påvist',
    },
    {
      ...frames.hospitalised,
      participle:
        'innlagd|innlagde|innlagt|innlagte|lagd inn|lagde inn|på sjukehus|send til sjukehus|sende til sjukehus|sendt til sjukehus|frakta til sjukehus|køyrd til sjukehus|køyrde til sjukehus|køyrt til sjukehus|brakt til sjukehus|til behandling|på intensiven|til sjukehus|køyrd til legevakt',
    },
    {
      ...frames.recovered,
      participle: 'friskmeld|friskmelde|friskmeldt|friskmeldte|blitt friske|vortne friske',
    },
    {
      ...frames.vaccinated,
      active: 'vaksinere|vaksinerer',
      past: 'vaksinerte',
      participle: 'vaksinert|vaksinerte|fullvaksinert|fullvaksinerte',
      passive: 'vaksinerast',
    },
    { ...frames.tested, active: 'teste|testa|testar', past: 'testa', participle: 'testa' },
    {
      ...frames.quarantined,
      participle: 'i karantene|isolert|isolerte|sett i karantene|sette i karantene|i isolasjon',
    },
    {
      ...frames.hungry,
      active:
        'svelte|svelta|svelt|sveltar|lide av svolt|lid av svolt|svelt i hel|står overfor svolt|stå overfor hungersnaud|er truga av svolt|er truga av hungersnaud|sveltande',
      past: 'svalt|svelta|leid av svolt',
      participle: 'truga av svolt|truga av hungersnaud|ramma av hungersnaud|svoltramma|svoltråka',
    },
    { ...frames.malnourished, participle: 'underernært|underernærte|feilernært|feilernærte' },
    {
      ...frames.inNeed,
      active:
        'trenge hjelp|treng hjelp|treng naudhjelp|treng humanitær hjelp|treng bistand|avhengig av naudhjelp|avhengige av naudhjelp|avhengige av hjelp|har behov for hjelp|har bruk for hjelp|har behov for naudhjelp|treng akutt hjelp|treng mat',
      past: 'trong hjelp|trengde hjelp|hadde behov for hjelp',
      participle: '',
    },
    {
      ...frames.withoutPower,
      participle: 'utan straum|straumlause|straumlaus|utan elektrisitet|utan vatn',
      past: '',
    },
    { ...frames.lostPower, active: 'miste straumen', past: 'mista straumen', participle: 'mista straumen' },
    {
      ...frames.poor,
      active: 'leve i fattigdom|lever i fattigdom|lever under fattigdomsgrensa',
      past: 'levde i fattigdom',
      participle: 'fattig|fattige',
    },
    { ...frames.born, participle: 'fødd|fødde' },
    // tekne, haldne, sleppte fri
    {
      ...frames.abducted,
      active: 'bortføre|bortfører|kidnappe|kidnappar|føre bort|fører bort',
      past: 'bortførte|kidnappa|førte bort',
      participle:
        'bortført|bortførte|kidnappa|teken som gissel|tekne som gissel|tekne som gislar|tatt som gissel|ført bort|førte bort|teke gissel',
      passive: 'bortførast|kidnappast',
    },
    {
      ...frames.abducted,
      active: 'ta|tek|tar',
      past: 'tok',
      participle: 'teken|tekne|teke|tatt|tatte',
      with: 'som gissel|som gislar|gissel',
    },
    {
      ...frames.taken,
      active: 'ta|tek|tar',
      past: 'tok',
      participle: 'teken|tekne|teke|tatt|tatte',
      passive: 'takast',
    },
    {
      ...frames.heldCaptive,
      active: 'halde|halda|held',
      past: 'heldt',
      participle: 'halden|haldne|halde',
      passive: 'haldast',
      with: 'som gissel|som gislar|i fangenskap',
    },
    {
      ...frames.heldCaptive,
      participle: 'halden som gissel|haldne som gissel|haldne som gislar|i fangenskap',
    },
    {
      ...frames.held,
      active: 'halde|halda|held',
      past: 'heldt',
      participle: 'halden|haldne|halde',
      passive: 'haldast',
    },
    { ...frames.shown, active: 'vise|visa|viser', past: 'viste', participle: 'vist|viste' },
    {
      ...frames.released,
      active:
        'frigi|frigje|frigir|frigjev|lauslate|lauslèt|lauslet|sleppe fri|sleppe laus|slepp fri|slepper fri|setje fri|set fri|utlevere|utleverer|befri|befrir|overlevere',
      past: 'frigav|frigjorde|lauslét|lauslet|lauslot|slapp fri|sleppte fri|sette fri|utleverte|befridde|overleverte',
      participle:
        'frigitt|frigitte|frigjeven|frigjevne|frigjeve|lauslaten|lauslatne|lauslate|lauslatt|lauslatte|slepte fri|sleppt fri|sleppte fri|sloppen fri|slopne fri|sett fri|sette fri|utlevert|utleverte|befridd|befridde|frigjord|frigjorde|frigjort|overlevert|overleverte',
      passive: 'frigjevast|lauslatast|sleppast fri|utleverast',
    },
    {
      ...frames.exchanged,
      active: 'utveksle|utveksla|utvekslar|byte|byta|byter',
      past: 'utveksla|bytte',
      participle: 'utveksla|bytt|bytte',
      passive: 'utvekslast|bytast',
    },
    {
      ...frames.detained,
      active: 'internere|internerer|fengsle|fengslar',
      past: 'internerte|fengsla',
      participle:
        'internert|internerte|fengsla|i fengsel|i varetekt|varetektsfengsla|bak murane|bak lås og slå|sit fengsla|sit i fengsel|halden fengsla|haldne fengsla|i forvaring|innbrakt|innbrakte|i arrest',
      passive: 'internerast|fengslast',
    },
    {
      ...frames.arrested,
      active: 'pågripe|pågrip|arrestere|arresterer|anhalde',
      past: 'pågreip|arresterte|anheldt',
      participle: 'pågripen|pågripne|pågripe|arrestert|arresterte|anhalden|anhaldne|innbrakt',
      passive: 'pågripast|arresterast',
    },
    {
      ...frames.captured,
      active: 'ta til fange|tek til fange|tar til fange|fange|fangar|erobre|erobrar|innta|inntek',
      past: 'tok til fange|fanga|erobra|inntok',
      participle:
        'teken til fange|tekne til fange|tatt til fange|tekne til krigsfangar|fanga|erobra|inntekne|innteken|innteke',
      passive: 'takast til fange|erobrast',
    },
    {
      ...frames.capturedPeople,
      active: 'ta|tek|tar',
      past: 'tok',
      participle: 'teken|tekne|teke|tatt',
      with: 'til fange',
    },
    {
      ...frames.surrendered,
      active: 'overgi seg|overgje seg|overgir seg|overgjev seg|desertere',
      past: 'overgav seg|la ned våpna|deserterte',
      participle: 'overgitt seg|overgjeve seg|lagt ned våpna|desertert',
    },
    {
      ...frames.imprisoned,
      active: 'dømme|dømmer|døme|dømer',
      past: 'dømde|dømte',
      participle: 'dømd|dømde|dømt|dømte',
      passive: 'dømmast|dømast',
    },
    {
      ...frames.charged,
      active: 'sikte|siktar|tiltale|tiltaler',
      past: 'sikta|tiltalte|tiltala',
      participle: 'sikta|tiltalt|tiltalte|tiltala',
      passive: 'siktast|tiltalast',
    },
    { ...frames.escaped, active: 'rømme|rømmer', past: 'rømde|rømte', participle: 'rømt|rømd|rømde' },
    // folk som gjer noko
    {
      ...frames.protested,
      active: 'protestere|protesterer|demonstrere|demonstrerer|marsjere|gå i tog',
      past: 'protesterte|demonstrerte|marsjerte|gjekk i tog|tok til gatene',
      participle: 'protestert|demonstrert|marsjert|teke til gatene|tatt til gatene',
    },
    {
      ...frames.protested,
      active: 'går|gå',
      past: 'gjekk',
      with: 'i gatene|på gata|ut i gatene|i demonstrasjonstog',
    },
    {
      ...frames.struck,
      active: 'streike|streikar|gå til streik|leggje ned arbeidet',
      past: 'streika|gjekk til streik|la ned arbeidet',
      participle: 'streika|i streik|tekne ut i streik|tatt ut i streik|ute i streik|gått til streik',
    },
    {
      ...frames.attended,
      active: 'delta|deltek|deltar|møte opp|møter opp|samle seg|samlar seg',
      past: 'deltok|møtte opp|samla seg|møtte fram|var til stades',
      participle: 'delteke|deltatt|møtt opp|samla|samla seg',
    },
    {
      ...frames.voted,
      active: 'røysteføre|røyste|røystar',
      past: 'røysta|gav røyst|stemte|gav stemma si',
      participle: 'røysta|røysteføre|stemt',
    },
    {
      ...frames.votesFor,
      with: 'resolusjonen|forslaget|forslag|framlegget|lovforslaget|lova|avtalen|teksten|utkastet|planen|budsjettet|reforma|grunnlova|ja|nei|streik|mistillitsforslaget|det',
      active: 'stemme for|stemmer for|røyste for|røystar for',
      past: 'stemte for|røysta for',
      participle: 'stemt for|røysta for',
    },
    {
      ...frames.votesAgainst,
      with: 'resolusjonen|forslaget|forslag|framlegget|lovforslaget|lova|avtalen|teksten|utkastet|planen|budsjettet|reforma|grunnlova|ja|nei|streik|mistillitsforslaget|det',
      active: 'stemme mot|stemmer mot|stemme imot|røyste mot|røyste imot|røystar mot',
      past: 'stemte mot|stemte imot|røysta mot|røysta imot',
      participle: 'stemt mot|røysta mot',
    },
    {
      ...frames.abstentions,
      active: 'avstå|avstår|la vere å stemme',
      past: 'avstod|avsto|stemte blankt|let vere å stemme',
      participle: 'avstått',
    },
    {
      ...frames.laidOff,
      active: 'seie opp|permittere|kutte|kuttar|nedbemanne|fjerne',
      past: 'sa opp|permitterte|kutta',
      participle: 'sagt opp|sagde opp|permittert|permitterte|oppsagd|oppsagde|kutta|nedbemanna|avskjediga',
      passive: 'kuttast|permitterast',
    },
    {
      ...frames.lostWork,
      active: 'miste jobben|mister jobben|mistar jobben',
      past: 'mista jobben|forsvann',
      participle: 'mista jobben|forsvunne|forsvunnen',
    },
    {
      ...frames.hired,
      active: 'tilsetje|tilset|ansetje|skape|skapar|skaper',
      past: 'tilsette|skapte|skapa',
      participle: 'tilsett|tilsette|skapt|skapte|skapa',
      passive: 'skapast|tilsetjast',
    },
    {
      ...frames.lostWork,
      active: 'forsvinn|ryk|skal bort|må bort',
      past: 'forsvann|rauk',
      participle: 'forsvunne',
      only: ['jobs'],
    },
    {
      ...frames.employed,
      active: 'sysselsetje|sysselset',
      past: 'sysselsette',
      participle: 'sysselsett|sysselsette',
    },
    { ...frames.employed, active: 'har|ha', past: 'hadde', with: 'tilsette|medarbeidarar|arbeidarar' },
    {
      ...frames.unemployed,
      participle: 'arbeidsledig|arbeidsledige|utan jobb|utan arbeid|arbeidslaus|arbeidslause',
    },
    {
      ...frames.deployed,
      active: 'utplassere|utplasserer|sende ut|mobilisere|sende|sender',
      past: 'utplasserte|mobiliserte|sende|sendte|sende ut',
      participle:
        'utplassert|utplasserte|mobilisert|mobiliserte|sendt|send|utkalla|på plass|utstasjonert|utstasjonerte|stasjonert|stasjonerte',
    },
    {
      ...frames.recruited,
      active: 'rekruttere|rekrutterer|innkalle',
      past: 'rekrutterte|innkalla',
      participle: 'rekruttert|rekrutterte|innkalla',
    },
    { ...frames.lives, active: 'bu|bur', past: 'budde', participle: 'busett|busette|heimehøyrande' },
    // ting
    {
      ...frames.destroyed,
      active: 'øydeleggje|øydelegg|rive|jamne med jorda|rasere',
      past: 'øydela|øydelagde|raserte|jamna med jorda',
      participle:
        'øydelagd|øydelagde|øydelagt|øydelagte|totalskadd|totalskadde|jamna med jorda|rasert|raserte|lagd i ruinar|lagde i ruinar|lagt i ruinar|kollapsa|totalt øydelagde|totalt øydelagt',
      passive: 'øydeleggjast|øydeleggast',
    },
    {
      ...frames.damaged,
      active: 'skade|skader|skadar',
      past: 'skadde|skada',
      participle: 'skadd|skadde|skada|skadde eller øydelagde|øydelagde eller skadde|treft|trefte|råka',
    },
    {
      ...frames.flooded,
      active: 'fløyme over|oversvømme',
      past: 'fløymde over|oversvømde|oversvømte',
      participle:
        'overfløymd|overfløymde|oversvømd|oversvømde|oversvømt|oversvømte|under vatn|sett under vatn',
    },
    {
      ...frames.burned,
      active: 'brenne|brenn',
      past: 'brann|brende',
      participle:
        'brend|brende|brent|nedbrend|nedbrende|utbrend|utbrende|sett fyr på|sette i brann|sett i brann|svidd av|svidde av',
    },
    {
      ...frames.sunk,
      active: 'senke|senkje|senkar|søkke|søkk',
      past: 'senka|sokk|sank|kantra',
      participle: 'senka|sokke|sokkne|sunke|kantra',
    },
    {
      ...frames.shotDown,
      active: 'skyte ned|skyt ned',
      past: 'skaut ned',
      participle: 'skoten ned|skotne ned|skote ned|nedskoten|nedskotne',
      passive: 'skytast ned',
    },
    {
      ...frames.intercepted,
      active: 'avskjere|uskadeleggjere|stanse|stoppe',
      past: 'avskar|uskadeleggjorde|stansa',
      participle: 'avskoren|avskorne|uskadeleggjord|uskadeleggjorde|uskadeleggjort|stansa',
    },
    {
      ...frames.fired,
      active: 'avfyre|avfyrer|avfyrar|skyte|skyt|skyte opp|sleppe|slepp|fyre av',
      past: 'avfyrte|avfyra|skaut|sleppte|slapp|sende|løyste',
      participle: 'avfyrt|avfyrte|avfyra|skoten|skotne|skote|sleppt|sleppte|skotne opp|sendt|sende|løyste',
      passive: 'avfyrast',
    },
    {
      ...frames.seized,
      active: 'beslagleggje|beslaglegg|kapre|kaprar|inndra',
      past: 'beslagla|kapra|inndrog',
      participle: 'beslaglagd|beslaglagde|beslaglagt|kapra|inndregen|inndregne',
    },
    {
      ...frames.delivered,
      active: 'levere|leverer|sende|sender|dele ut|donere',
      past: 'leverte|sende|sendte|delte ut|donerte',
      participle: 'levert|leverte|sendt|send|delt ut|delte ut|donert|donerte|sett',
    },
    {
      ...frames.crossed,
      active: 'køyre inn|krysse',
      past: 'køyrde inn|kryssa|ankom|kom inn|passerte|kom fram',
      participle: 'køyrt inn|kryssa|ankome|kome inn|komne inn|passert|sleppte inn',
    },
    {
      ...frames.closed,
      active: 'stengje|stenge|stengjer|stenger',
      past: 'stengde|stengte',
      participle: 'stengd|stengde|stengt|stengte|lukka',
      passive: 'stengjast',
    },
    {
      ...frames.cancelled,
      active: 'innstille|avlyse|kansellere',
      past: 'innstilte|avlyste|kansellerte',
      participle: 'innstilt|innstilte|avlyst|avlyste|kansellert|kansellerte',
      passive: 'innstillast|avlysast',
    },
    { ...frames.delayed, active: 'forseinke|forseinkar', past: 'forseinka', participle: 'forseinka' },
    {
      ...frames.recalled,
      active: 'tilbakekalle|tilbakekallar|kalle tilbake|trekkje tilbake',
      past: 'tilbakekalla|kalla tilbake|trekte tilbake|drog tilbake',
      participle: 'tilbakekalla|kalla tilbake|trekte tilbake|trekt tilbake',
      passive: 'tilbakekallast',
    },
    {
      ...frames.culled,
      active: 'avlive|avlivar|slakte|slaktar|naudslakte',
      past: 'avliva|slakta',
      participle: 'avliva|slakta|naudslakta',
      passive: 'avlivast|slaktast',
    },
    {
      ...frames.votesNeeded,
      active: 'trenge|treng|krevje|krev',
      past: 'trong|trengde|kravde',
      participle: 'nødvendig|nødvendige|naudsynt|naudsynte|kravd|kravde',
      passive: 'trengst|krevst|krevjast',
    },
    {
      ...frames.seats,
      active: 'vinne|vinn|få|får|ha|har',
      past: 'vann|fekk|tapte|mista',
      participle: 'vunne|fått|tapt',
    },
    { ...frames.deployed, participle: 'på staden|i arbeid|i aksjon|i innsats|med i søket' },
    {
      ...frames.present,
      participle:
        'under jorda|under bakken|i bygningen|i bygget|i huset|i lokalet|i salen|i gruva|i tunnelen|til stades|på staden|inne i bygningen|inne i bygget|inne i huset',
    },
    { ...frames.quarantined, participle: 'under observasjon|isolerte på romma' },
    {
      ...frames.injured,
      participle: 'mellom liv og død|i livsfare|i kritisk tilstand|med livstrugande skadar',
    },
    { ...frames.works, active: 'arbeider|jobbar' },
    {
      ...frames.waits,
      active: 'ventar|ligg for anker',
      past: 'venta|låg for anker',
      participle: 'ventande|for anker',
    },
    {
      ...frames.heldUp,
      active: 'blokkerer',
      past: 'blokkerte',
      participle: 'blokkert|blokkerte|stranda|står fast',
    },
  ],
  nouns: [
    { ...nouns.killed, words: 'drepne|døde|omkomne|dødsoffer|dødsoffera|drapsoffer|falne|dødsfall' },
    {
      ...nouns.deaths,
      words: 'dødsfall|dødsfallet|dødsfalla|drap|drapet|drapa|mord|mordet|morda|likvideringar',
    },
    { ...nouns.killed, words: 'liv|menneskeliv|lik' },
    { ...nouns.massacre, words: 'død|døden|massakren|massakre|nedslaktinga' },
    { ...nouns.executed, words: 'avretting|avrettingar|avrettinga' },
    { ...nouns.suicides, words: 'sjølvmord|sjølvdrap' },
    { ...nouns.injured, words: 'skadde|skada|såra|hardt skadde|lettare skadde' },
    { ...nouns.injured, words: 'personskadar|personskade' },
    { ...nouns.missing, words: 'sakna|forsvunne|forsvinningar' },
    { ...nouns.displaced, words: 'fordrivne|fordriving|fordrivinga|internt fordrivne|internflyktningar' },
    { ...nouns.evacuation, words: 'evakuering|evakueringa' },
    { ...nouns.evacuees, words: 'evakuerte' },
    { ...nouns.rescued, words: 'redning|redninga|berging|berginga' },
    { ...nouns.homeless, words: 'heimlause|huslause' },
    { ...nouns.abducted, words: 'bortføring|bortføringa|bortføringar|kidnapping|kidnappinga|kidnappingar' },
    {
      ...nouns.released,
      words:
        'frigiving|frigivinga|frigjeving|frigjevinga|frigjevingar|lauslating|lauslatinga|lauslatingar|frigjering|frigjeringa|utlevering|utleveringa',
    },
    {
      ...nouns.arrested,
      words: 'pågriping|pågripingar|pågripinga|arrestasjon|arrestasjonar|arrestasjonen|pågripne|arresterte',
    },
    { ...nouns.detained, words: 'fengsling|fengslinga|internering|fengsla|internerte' },
    { ...nouns.deported, words: 'deportasjon|deportasjonen|deportasjonar|utvising|utvisinga|utvisingar' },
    { ...nouns.infected, words: 'smitta|smittetilfelle|smitta personar|sjuke' },
    {
      ...nouns.cases,
      words: 'tilfelle|tilfella|sjukdomstilfelle|koronatilfelle',
      near: 'virus|viruset|sjukdom|sjukdommen|utbrot|utbrotet|smitte|smitten|smitta|kolera|meslingar|ebola|zika|dengue|polio|malaria|tuberkulose|mpox|korona|koronaviruset|covid-19|covid|influensa|hepatitt|tyfoid|difteri|pest|meningitt|lungebetennelse|salmonella|listeria|legionella|forgifting|stadfesta|bekrefta|mistenkte|påvist|påviste|registrert|registrerte|meldt|melde|epidemi|epidemien|pandemi|pandemien|sjukehus|helse|pasientar|symptom|karantene|vaksine|vaksinert|rabies|varianten|sjukdomstilfelle|koronatilfelle',
    },
    { ...nouns.hospitalised, words: 'innlegging|innleggingar|sjukehusinnleggingar|innlagde' },
    { ...nouns.vaccinated, words: 'vaksinering|vaksineringa|vaksinerte' },
    { ...nouns.born, words: 'fødsel|fødslar|fødslane' },
    { ...nouns.destroyed, words: 'øydelegging|øydelegginga' },
    { ...nouns.fired, words: 'avfyring|avfyringa|oppskyting' },
    { ...nouns.delivered, words: 'levering|leveringa|leveranse|leveransen' },
    { ...nouns.laidOff, words: 'oppseiingar|permitteringar|nedbemanning' },
    { ...nouns.votesFor, words: 'stemmer for|røyster for|ja-stemmer|jastemmer|ja-røyster' },
    {
      ...nouns.votesAgainst,
      words: 'stemmer mot|røyster mot|nei-stemmer|neistemmer|nei-røyster|stemmer imot',
    },
    { ...nouns.deployed, words: 'utplassering|utplasseringa' },
  ],
  populations: [
    ...populations,
    {
      population: 'people',
      words:
        'folk|befolkning|befolkninga|andre|vaksne|vaksen|personar|individ|innbyggjar|borgarar|borgar|statsborgarar|statsborgar|pårørande|slektningar|etterlatne|nokon|forbipasserande|sivilpersonar|naboar|vener',
    },
    { population: 'victims', words: 'offer|offera|ofra' },
    {
      population: 'children',
      words:
        'born|barna|borna|ungar|gutar|gut|jenter|jente|mindreårige|mindreårig|ungdommar|ungdom|tenåringar|tenåring|småbarn|småborn|søner|døtrer|skuleborn|skulebarn|spedbarn',
    },
    { population: 'infants', words: 'babyar|baby|spedbarn|spedborn|nyfødde|nyfødd' },
    { population: 'women', words: 'kvinne|kvinner|mødrer|mor|koner|systrer|søstrer' },
    { population: 'men', words: 'mann|menn|fedrar|brør|ektemenn' },
    { population: 'elderly', words: 'eldre|pensjonistar|pensjonist' },
    { population: 'civilians', words: 'sivile|sivil|uskuldige' },
    {
      population: 'soldiers',
      words:
        'soldatar|soldatane|vernepliktige|rekruttar|militære|offiser|offiserar|menige|troppar|styrkar|reservistar|elitesoldatar|marinesoldatar',
    },
    {
      population: 'militants',
      words:
        'opprørarar|opprørar|væpna menn|geriljasoldatar|militsar|militsmedlemmer|leigesoldatar|stridande|krigarar|militssoldatar|terroristar|islamistar|jihadistar|separatistar|ekstremistar|partisanar',
    },
    {
      population: 'police',
      words:
        'betjent|betjentar|betjentane|politifolk|politimenn|tenestemenn|polititenestemenn|politibetjentar|lensmannsbetjentar',
    },
    {
      population: 'security_forces',
      words:
        'vakter|tryggingsvakter|tryggleiksvakter|sikkerheitsvakter|grensevakter|fengselsbetjentar|tryggingsstyrkar|tryggleiksstyrkar|sikkerheitsstyrkar|vektarar|vektar|livvakter|vaktar|vaktene|fengselsvaktar|fengselsvakter',
    },
    {
      population: 'peacekeepers',
      words: 'fredsbevarande soldatar|fn-soldatar|observatørar|fredsbevarande styrkar',
    },
    {
      population: 'aid_workers',
      words: 'hjelpearbeidarar|hjelpearbeidar|naudhjelpsarbeidarar|bistandsarbeidarar|frivillige|fn-tilsette',
    },
    {
      population: 'medics',
      words:
        'legar|lege|sjukepleiarar|sjukepleiar|helsearbeidarar|helsearbeidar|helsepersonell|ambulansearbeidarar|jordmødrer|ambulansefolk',
    },
    {
      population: 'rescuers',
      words:
        'redningsarbeidarar|redningsmenn|brannmenn|brannfolk|redningsfolk|brannkonstablar|redningsmannskap|dykkarar|naudetatar',
    },
    { population: 'journalists', words: 'journalistar|reporterar|fotografar|korrespondentar|mediefolk' },
    { population: 'hostages', words: 'gissel|gislar|gislane|gisla|gisselet|bortførte' },
    {
      population: 'prisoners',
      words:
        'fange|fangar|fangane|innsette|innsett|krigsfangar|straffedømde|fengselsfangar|politiske fangar|varetektsfangar',
    },
    {
      population: 'students',
      words: 'elevar|studentar|skuleelevar|skulejenter|skulegutar|studentane|elevane',
    },
    { population: 'teachers', words: 'lærarar|lærar|professorar|førelesarar' },
    {
      population: 'workers',
      words:
        'arbeidar|arbeidarar|tilsette|tilsett|arbeidstakarar|bygningsarbeidarar|handverkarar|medarbeidarar|funksjonærar|statstilsette|offentleg tilsette|fagorganiserte|ingeniørar',
    },
    { population: 'miners', words: 'gruvearbeidarar|gruvearbeidar' },
    { population: 'farmers', words: 'bønder|bonde|gardsarbeidarar|småbønder' },
    { population: 'jobless', words: 'arbeidsledige|arbeidslause|jobbsøkjarar|ledige' },
    { population: 'passengers', words: 'passasjerar|passasjer|reisande|pendlarar' },
    {
      population: 'crew',
      words: 'besetningsmedlemmer|mannskap|sjøfolk|sjømenn|mannskapet|flyvertinner|pilotar|flygarar',
    },
    {
      population: 'drivers',
      words: 'sjåfør|sjåførar|bilførar|bilførarar|bilistar|motorsyklistar|motorsyklist|lastebilsjåførar',
    },
    { population: 'pedestrians', words: 'fotgjengarar|fotgjengar|syklistar|syklist' },
    {
      population: 'hikers',
      words: 'turgåarar|turgåar|klatrarar|klatrar|fjellfolk|alpinistar|skiløparar|fjellklatrarar|symjarar',
    },
    { population: 'pilgrims', words: 'pilegrimar|pilegrim|truande|kyrkjegjengarar' },
    {
      population: 'spectators',
      words: 'tilskodarar|publikummarar|konsertgjengarar|supporterar|konsertgjester',
    },
    { population: 'guests', words: 'gjester|kundar|kunde' },
    { population: 'athletes', words: 'utøvarar|spelarar|idrettsutøvarar|løparar' },
    { population: 'tourists', words: 'turistar|besøkande|vitjande|feriegjester' },
    {
      population: 'migrants',
      words: 'innvandrarar|papirlause|asylsøkjar|asylsøkjarar|migrantar|båtflyktningar',
    },
    { population: 'refugees', words: 'flyktning|flyktningar|flyktningane' },
    { population: 'displaced_people', words: 'internt fordrivne|internflyktningar|fordrivne' },
    { population: 'evacuees', words: 'evakuerte' },
    { population: 'protesters', words: 'demonstrantar|demonstrantane|aktivistar|opprørte' },
    { population: 'strikers', words: 'streikande' },
    { population: 'participants', words: 'deltakarar|deltakar|delegatar|frammøtte|oppmøtte' },
    { population: 'voters', words: 'veljarar|veljar|røysteføre' },
    { population: 'residents', words: 'bebuarar|bebuar|fastbuande|huseigarar' },
    { population: 'inhabitants', words: 'innbyggjarar|innbyggjarane' },
    { population: 'patients', words: 'pasientar|pasient' },
    { population: 'families', words: 'familiar|hushald|hushaldningar|husstandar|ektepar' },
    {
      population: 'suspects',
      words:
        'mistenkte|mistenkt|sikta|tiltalte|gjerningsmenn|kriminelle|gjengmedlemmer|ranarar|smuglarar|tjuvar',
    },
    { population: 'attackers', words: 'angriparar|angripar|sjølvmordsbombarar|gjerningsmann|drapsmenn' },
    { population: 'survivors', words: 'overlevande' },
    { population: 'officials', words: 'embetsmenn|tenestepersonar|byråkratar|tenestemann|ordførarar' },
    {
      population: 'lawmakers',
      words: 'stortingsrepresentantar|parlamentarikarar|folkevalde|representantar|parlamentsmedlemmer',
    },
    { population: 'politicians', words: 'politikarar|kandidatar|ministrar' },
    { population: 'diplomats', words: 'diplomatar|ambassadørar' },
    { population: 'clergy', words: 'prestar|imamar|munkar|biskopar|rabbinarar|nonner' },
    { population: 'judges', words: 'dommarar|dommar|advokatar|aktorar|påtalemenn' },
    { population: 'foreigners', words: 'utlendingar|utlending|utanlandske statsborgarar|gjestearbeidarar' },
    { population: 'members', words: 'medlem|medlemmer|medlemmar|medlemmene|medlemane' },
    {
      population: 'informants',
      words: 'talsmenn|talspersonar|augevitne|kjelder|kjelde|kjeldene|vitne|ekspertar|forskarar|analytikarar',
    },
    {
      population: 'homes',
      words:
        'heim|heimar|hus|bustader|bustad|bustadar|leilegheiter|leilegheit|husstandar|bueiningar|einebustader|einebustadar|hytter',
    },
    {
      population: 'buildings',
      words: 'bygg|bygga|bygningar|bygningane|bygardar|bustadblokker|lagerbygningar',
    },
    {
      population: 'hospitals',
      words: 'sjukehus|sjukehuset|sjukehusa|klinikkar|helsesenter|helseinstitusjonar',
    },
    { population: 'schools', words: 'skule|skular|skolar|universitet|barnehagar' },
    { population: 'worship_places', words: 'kyrkje|kyrkjer|moské|moskear|tempel|synagogar|synagoger' },
    { population: 'businesses', words: 'butikk|butikkar|forretningar|restaurantar|hotell' },
    { population: 'companies', words: 'selskap|verksemder|bankar|firma|bedrifter|organisasjonar' },
    { population: 'factories', words: 'fabrikk|fabrikkar|anlegg|raffineri' },
    {
      population: 'power_plants',
      words: 'kraftverk|kraftstasjonar|reaktorar|transformatorstasjonar|vindturbinar',
    },
    {
      population: 'infrastructure',
      words: 'infrastruktur|infrastrukturen|straumnettet|kraftliner|kraftlinjer|røyrleidningar',
    },
    { population: 'bridges', words: 'bru|bruer|bruene' },
    { population: 'roads', words: 'veg|vegar|riksvegar|gater|motorvegar' },
    { population: 'airports', words: 'flyplass|flyplassar|lufthamner|hamner' },
    { population: 'border_crossings', words: 'grenseovergangar|grensestasjonar|kontrollpostar' },
    { population: 'tunnels', words: 'tunnel|tunnelar' },
    { population: 'villages', words: 'landsby|landsbyar|bygder|busetnader|busetjingar|lokalsamfunn|grender' },
    { population: 'towns', words: 'byar|distrikt|kommunar|provinsar|bydelar' },
    {
      population: 'land',
      words: 'land|skog|dyrka mark|område|territorium|mål|hektar|kvadratkilometer|terreng',
    },
    { population: 'vehicles', words: 'køyretøy|varebilar|drosjar|bilar|bussar|ambulansar|motorsyklar' },
    { population: 'trucks', words: 'lastebil|lastebilar|trailerar|vogntog|lastebillass' },
    { population: 'aid_trucks', words: 'lastebilar med naudhjelp|naudhjelpslastebilar|lastebilar med hjelp' },
    { population: 'tanks', words: 'stridsvogner|panservogner|pansra køyretøy' },
    { population: 'aircraft', words: 'fly|flya|helikopter|kampfly|jagarfly|passasjerfly' },
    {
      population: 'ships',
      words: 'skip|skipa|fartøy|skuter|fiskebåtar|tankskip|båtar|ferjer|krigsskip|ubåtar',
    },
    { population: 'trains', words: 'tog|togavgangar|vogner' },
    { population: 'drones', words: 'drone|dronar' },
    { population: 'missiles', words: 'missil|missila|kryssarmissil' },
    { population: 'rockets', words: 'rakett|rakettar|prosjektil' },
    { population: 'shells', words: 'granatar|artillerigranatar' },
    { population: 'bombs', words: 'bomber|minar|landminar|klasebomber|klyngjebomber' },
    { population: 'shots', words: 'skot|skota|kuler|patronar' },
    { population: 'weapons', words: 'våpen|skytevåpen|rifler|gevær|pistolar|ammunisjon|luftvernsystem' },
    { population: 'aid', words: 'naudhjelp|hjelp|forsyningar|mat|medisin|medisinar|mjøl|drivstoff|bistand' },
    { population: 'meals', words: 'måltid|matpakkar|matrasjonar' },
    { population: 'doses', words: 'dose|dosar|vaksinedosar|vaksinar|sprøyter' },
    { population: 'crops', words: 'avlingar|avling' },
    { population: 'trees', words: 'tre|trea' },
    { population: 'tents', words: 'telt|teppe|presenningar' },
    { population: 'flights', words: 'flyavgangar|avgangar|flygingar' },
    {
      population: 'products',
      words: 'produkt|flasker|pakkar|einingar|apparat|leiker|eksemplar|posar|boksar|glas|esker|kartongar',
    },
    { population: 'customers', words: 'straumkundar|abonnentar|nettkundar' },
    { population: 'matches', words: 'kampar|kamp' },
    {
      population: 'jobs',
      words: 'arbeidsplassar|jobbar|stillingar|arbeidsplass|årsverk|arbeidsplassane|jobbane|stillingane',
    },
    {
      population: 'livestock',
      words: 'dyr|kyr|sauer|griser|grisar|storfe|rein|reinsdyr|hestar|geiter|husdyr|hundar|laks|fisk|kvalar',
    },
    { population: 'poultry', words: 'høner|kyllingar|fuglar|fjørfe|kalkunar|ender' },
    {
      population: 'attacks',
      words:
        'åtak|åtaka|angrep|angrepa|skyteepisodar|bombeåtak|hendingar|samanstøytar|rakettåtak|rakettangrep|droneåtak|droneangrep|luftåtak|luftangrep|eksplosjonar|drapsforsøk',
    },
    { population: 'quakes', words: 'jordskjelv|etterskjelv|skjelv|rystingar' },
    { population: 'fires', words: 'brannar|skogbrannar|skogbrann' },
    { population: 'votes', words: 'stemme|stemmer|røyst|røyster|stemmesetlar|røystesetlar' },
    { population: 'vetoes', words: 'veto' },
    { population: 'seats', words: 'mandat|mandata|plassar i parlamentet|representantplassar|sete' },
    { population: 'signatures', words: 'underskrift|underskrifter|signaturar' },
    { population: 'tests', words: 'prøver|testar|prøve|vassprøver' },
    { population: 'countries', words: 'land|statar|nasjonar|regjeringar' },
    { population: 'parties', words: 'sider|partar|partane|leirar|lag' },
    { population: 'containers', words: 'container|containerar|konteinar|konteinarar' },
  ],
  definites: [
    ['ar', 'ane'],
    ['er', 'ene'],
    ['arar', 'arane'],
    ['menn', 'mennene'],
    ['born', 'borna'],
  ],
  tolls: [
    {
      event: 'voted',
      near: 'uravrøysting|avrøysting|avrøystinga|vallokale|røysteføre|valdeltaking|valdeltakinga|røystesetlar',
      unless:
        'demonstrasjon|demonstrasjonen|demonstrantar|demonstrantane|protest|protestar|demonstrasjonstog|markeringa',
      words: 'oppmøtet|oppmøte|frammøtet',
    },
    {
      event: 'protested',
      near: 'demonstrasjon|demonstrasjonen|demonstrantar|demonstrantane|protest|protestar|demonstrasjonstog|markeringa',
      unless:
        'uravrøysting|avrøysting|avrøystinga|vallokale|røysteføre|valdeltaking|valdeltakinga|røystesetlar',
      words: 'oppmøtet|talet på demonstrantar|talet på deltakarar|deltakartalet',
    },
    { event: 'attended', words: 'oppmøtet|talet på demonstrantar|talet på deltakarar|deltakartalet' },
    {
      event: 'killed',
      words:
        'dødstal|dødstalet|dødstala|talet på drepne|talet på døde|talet på omkomne|talet på dødsfall|talet på dødsoffer|tal drepne|tal døde|tal omkomne',
    },
    { event: 'injured', words: 'talet på skadde|talet på såra|tal skadde' },
    { event: 'missing', words: 'talet på sakna|tal sakna' },
    { event: 'cases', words: 'talet på smitta|smittetalet|smittetal|talet på tilfelle' },
    { event: 'unemployed', words: 'talet på arbeidsledige|talet på arbeidslause' },
    { event: 'lives', words: 'befolkninga|folketalet|innbyggjartalet|folketal' },
  ],
  again: 'talet|tala|totalen|summen|anslaget',
  copulas: 'blir verande|finst|fanst|blei verande|vart verande|sit|sat|ligg|låg|står|stod',
  hearsay: 'skal',
  restating:
    'stadfestar|stadfesta|har stadfesta|kan stadfeste|ventar|seier|sa|tel|talde|har talt|har berre talt|snakkar om|snakka om|anslår|anslo|meiner det var|seier det var|oppgir|opererer med|kjem til|kom fram til|kjem fram til|reknar med|melder om|har registrert|var det|var dei',
  counting: 'arrangøren|arrangørane|kammeret|observatørane',
  comparing: 'ned frå|opp frå|mot|frå|etter|samanlikna med|i staden for',
  counters: 'talet på|tal på|talet|mengda|mengda av',
  partitives: 'av|blant|mellom',
  patients: 'av|på|til|for|blant|mot',
  shares: [
    { event: 'turnout', words: 'valdeltaking|valdeltakinga|oppmøtet|frammøtet|oppmøte|frammøte' },
    {
      event: 'vote_share',
      words: 'av stemmene|av røystene|oppslutning|oppslutnad|stemmedel|røystedel|av dei gitte stemmene',
    },
    {
      event: 'support',
      words: 'meiningsmåling|meiningsmålingar|på målinga|oppslutning på|av dei spurde|støtte frå',
    },
    {
      event: 'unemployment_rate',
      words: 'arbeidsløyse|arbeidsløysa|ledigheit|ledigheita|arbeidsledigheit|arbeidsløyseprosent',
    },
    {
      event: 'inflation_rate',
      words:
        'inflasjon|inflasjonen|prisvekst|prisveksten|konsumprisane|kjerneinflasjonen|prisstiging|prisstiginga',
    },
    { event: 'interest_rate', words: 'styringsrente|styringsrenta|rente|renta|bustadlånsrenta' },
    {
      event: 'growth_rate',
      words: 'vekst|veksten|bnp-vekst|bnp-veksten|økonomien voks|økonomien krympa|økonomisk vekst',
    },
    { event: 'poverty_rate', words: 'fattigdom|fattigdommen' },
    {
      event: 'price_change',
      words: 'pris|prisen|prisane|prisar|aksjen|børsen|indeksen|husleigene|lønene|kursen',
    },
    { event: 'containment', words: 'kontroll på|sløkt|sløkte|avgrensa' },
    { event: 'efficacy', words: 'effekt|effektiv|vern' },
    { event: 'share', words: 'eig|eigd|åtte|eigardel|eigardelen|aksjonær|aksjepost' },
  ],
  amounts: [
    { event: 'deficit', words: 'underskot|underskotet|budsjettunderskot' },
    {
      event: 'damage_cost',
      words:
        'skade|skadar|skadane|øydeleggingar|øydeleggingane|gjenoppbygging|gjenoppbygginga|reparasjonar|gjenreising|attreising',
    },
    {
      event: 'funding_needed',
      words:
        'appell|naudhjelpsappell|behov|treng|ber om|manglar|bedt om|bad om|søkjer om|søkt om|søkte om|etterlyser|etterlyste',
    },
    {
      event: 'aid_money',
      words:
        'hjelp|bistand|naudhjelp|støtte|donasjon|donert|hjelpepakke|gjevarar|givarar|militærhjelp|humanitær',
    },
    { event: 'budget', words: 'budsjett|budsjettet|løyving|løyver|løyvd|løyvde|utgifter|statsbudsjettet' },
    { event: 'debt', words: 'gjeld|gjelda|lån|lånet|kreditt|obligasjonar' },
    { event: 'ransom', words: 'løysepengar|løysesum' },
    { event: 'fine', words: 'bot|bota|bøter|førelegg|lovbrotsgebyr|bøtelagd|bøtelagt' },
    { event: 'compensation', words: 'erstatning|erstatninga|skadebot|kompensasjon|oppreising|forlik' },
    { event: 'investment', words: 'investering|investeringar|investerer|investert|investere' },
    { event: 'revenue', words: 'omsetning|omsetninga|inntekter|sal|eksport|import|driftsinntekter' },
    { event: 'profit', words: 'overskot|overskotet|resultat|driftsresultat|forteneste|gevinst' },
    { event: 'loss', words: 'tap|tapet|tapt|taper|tapte' },
    { event: 'wage', words: 'løn|løna|årsløn|minsteløn|timeløn|i månaden|i timen' },
    { event: 'bail', words: 'kausjon' },
    { event: 'reward', words: 'dusør|løn for|påskjøning|premie|finnarløn' },
    {
      event: 'price',
      words:
        'pris|prisen|kostar|kosta|kostnad|kostnader|per fat|fatet|verd|verdt|billett|seld for|selt for|kjøpt for|prislapp',
    },
  ],
  sizes: [
    { event: 'magnitude', words: 'styrke|magnitude|richters skala|målte|skjelv på|jordskjelv på|skjelvet' },
    { event: 'wind_speed', words: 'vind|vindkast|vindstyrke|vinden|sekundmeter' },
    { event: 'rainfall', words: 'regn|nedbør|regnet|snø|snøfall' },
    { event: 'water_level', words: 'vasstand|vasstanden|vassføring|over havet|normal vasstand' },
    { event: 'depth', words: 'djupn|djup|djupt|djupna' },
    {
      event: 'distance',
      words:
        'frå|unna|vekk|avstand|avstanden|radius|nord|sør|aust|vest|nordaust|nordvest|søraust|sørvest|utanfor|innanfor|lang|langt|kø|gjekk|marsjerte|køyrde|strekning|strekninga',
    },
    { event: 'height', words: 'høg|høgt|høge|høgd|bølgjer|bølger' },
  ],
  durations: [
    {
      event: 'truce_duration',
      words:
        'våpenkvile|våpenkvila|våpenkviler|våpenstillstand|våpenstillstanden|kamppause|kamppausen|stans i kampane|stans i kamphandlingane|humanitær pause|pause i kamphandlingane|pause i kampane|pause|pausen|suspensjon|kamphandlingane',
    },
    {
      event: 'war_duration',
      words:
        'krig|krigen|borgarkrig|borgarkrigen|konflikt|konflikten|kampar|kampane|krigføring|bombing|bombinga|bombardement|okkupasjon|invasjonen|invasjon|okkupasjonen|stridar',
    },
    {
      event: 'operation_duration',
      words:
        'operasjon|operasjonen|operasjonar|offensiv|offensiven|åtak|åtaket|åtaka|angrep|angrepet|aksjon|aksjonen|leiting|leitinga|søk|øving|øvinga|kampanje|redningsaksjon|under åtak|skyting',
    },
    {
      event: 'siege_duration',
      words: 'omleiring|omleiringa|kringsetjing|kringsetjinga|blokade|blokaden|omringing',
    },
    {
      event: 'strike_duration',
      words: 'streik|streiken|sveltestreik|generalstreik|lockout|arbeidsnedlegging',
    },
    {
      event: 'talks_duration',
      words: 'samtalar|samtalane|forhandlingar|forhandlingane|toppmøte|møte|møtet|konferanse|mekling',
    },
    {
      event: 'sentence_length',
      words: 'fengsel|fengselsstraff|dom|dommen|straff|forvaring|dømd til|dømt til|bak murane',
    },
    { event: 'curfew_duration', words: 'portforbod|portforbodet|nedstenging|nedstenginga' },
    { event: 'emergency_duration', words: 'unntakstilstand|unntakstilstanden|krigstilstand' },
    { event: 'outage_duration', words: 'straumbrot|straumbrotet|straumstans|driftsstans' },
    { event: 'visit_duration', words: 'besøk|besøket|vitjing|vitjinga|rundreise|opphald|reise' },
    {
      event: 'term_length',
      words: 'presidentperiode|embetsperiode|mandatperiode|styre|regjeringstid|statsministertid',
    },
    { event: 'quarantine_duration', words: 'karantene|karantena|isolasjon' },
    { event: 'mourning_duration', words: 'landesorg|sørgjetid|sorg' },
  ],
  lasting:
    'vare|vara|varer|varar|vart|varte|pågå|pågår|pågått|pågjekk|ta|tek|tar|tok|i|på|over|for|i over|vare i|strekkje seg over|forlengjast med|forlengd med|forlengt med',
  differences: 'fleire enn|færre enn|meir enn|mindre enn',
  parts:
    'blant dei|mellom dei|blant desse|mellom desse|deriblant|mellom anna|av dei|av desse|inkludert|medrekna|blant dei drepne|blant offera|mellom dei drepne|blant dei skadde|blant dei såra|blant dei døde|mellom dei døde|blant dei omkomne',
  others: 'andre|annan|anna|ytterlegare|fleire|meir|nye',
  swaps: 'i byte mot|i byte for|i bytte mot|i bytte for|mot|til gjengjeld for|mot lauslating av|i retur for',
  swapFor: 'mot|for|med',
  still: 'framleis|framleies|enno|stadig|attverande|att|igjen|no',
  fromLevel: 'frå',
  byDifference: 'med',
  placeBefore: `${placeBefore}|frå|utanfor|aust for|attmed|gjennom|ramma|ramte|råka|råkar|trefte|treft|traff|rysta|gravla|gravlagt|overfløymde|overfløymt|herja|øydela|øydelagt|raserte|rasert|jamna|bomba|skaut på`,
  placeNouns: [
    {
      kind: 'town',
      words:
        'byen|landsbyen|hovudstaden|hamnebyen|leiren|flyktningleiren|bydelen|kommunen|bygda|tettstaden|forstaden|nabolaget|grenda',
    },
    {
      kind: 'territory',
      words:
        'territoriet|enklaven|regionen|provinsen|området|øya|stripa|fylket|delstaten|halvøya|distriktet|dalen',
    },
    { kind: 'country', words: 'landet|republikken|kongeriket|på landsbasis|nasjonen' },
  ],
  status: [
    {
      status: 'reported',
      words: 'skal ha|skal visstnok|skal vere drepen|skal ha vore|skal ha blitt|kan ha|kan vise at',
    },
    {
      status: 'hypothetical',
      words:
        'viss|dersom|med mindre|for å hindre|for å unngå|for å forhindre|forhindre|unngå|hindre|forhindra|hindra|unngjekk|avverja|avverje|i tilfelle|ville ha|kunne ha|nektar|nekta|avviser å|avviste å',
    },
    {
      status: 'threat',
      words:
        'truge|trugar|truga med|trugar med|true|truar|trua med|truar med|truslar om|trussel om|trugsmål om|varslar hemn',
    },
    {
      status: 'proposed',
      words:
        'foreslå|foreslår|foreslo|foreslått|føreslår|føreslo|forslag|forslaget|framlegg|framlegget|tilby|tilbyr|tilbaud|tilbode|tilbod|tilbodet|utkast|utkastet|krevje|krev|kravde|krav|kravet|kravet om|be om|ber om|bad om|oppmodar|oppmoda|oppfordrar|oppfordra|forhandlar om|forhandlingar om|forhandla om|samtalar om|ønskjer|ønsker|ønskte|vil ha|planlegg å|planen|planar om|går ut på|skisserer|avtalen skal|avtale om|ein avtale|insisterer på|skal sleppe|skal frigi|skal frigje|ville|skulle|bør',
    },
    {
      status: 'forecast',
      words:
        'vil|skal|kan|kjem til|er venta|er venta å|ventar|forventar|forventa|spår|spådde|anslår at|fryktar|frykta|frykt for|kunne|planlegg|planlagt|planlagd|sannsynleg|truleg kjem|risikerer|reknar med|i fare for|innan',
    },
  ],
  aggregation: [
    {
      aggregation: 'cumulative',
      words:
        'sidan|hittil|så langt|til saman|totalt|i alt|tilsaman|til no|dødstalet|talet på|registrert|sidan krigen starta|i løpet av krigen|i krigen|gjennom krigen|samla|allereie|har passert|stadfesta|hittil i år',
    },
    {
      aggregation: 'period',
      words:
        'i år|i fjor|denne månaden|førre månad|forrige månad|denne veka|førre veke|forrige veke|dei siste vekene|dei siste månadene|det siste året|per år|i året|årleg|per dag|dagleg|kvart år',
    },
    {
      aggregation: 'current',
      words: 'framleis|no|for augneblinken|att|igjen|er det|bur|for tida|attverande',
    },
    {
      aggregation: 'incident',
      words:
        'åtak|åtaket|angrep|angrepet|luftåtak|luftangrep|eksplosjon|eksplosjonen|bombe|skyting|skytinga|ulykke|ulykka|kollisjon|styrt|styrta|jordskjelv|jordskjelvet|brann|brannen|ras|skred|skredet|flaum|storm|massakre|massakren|dei siste dagane|siste døgn|siste døgnet|i helga|måndag|tysdag|tirsdag|onsdag|torsdag|fredag|laurdag|lørdag|sundag|søndag|natt til|i går|i dag|i natt|samanstøyt|trengsel|knivåtak|knivangrep|bombing|bombardementet|forlis|forliste|kantra',
    },
  ],
  since: 'sidan|frå|etter|byrja|byrjar|begynte|begynner|starta|innleidde|braut',
  agents: 'av',
  onePerson:
    'mann|kvinne|gut|jente|barn|baby|person|offer|offeret|mannen|kvinna|guten|jenta|barnet|tenåring|tenåringen|politimann|politimannen|soldat|sjåfør|sjåføren|passasjer|passasjeren|elev|student|lærar|arbeidar|førar|føraren|fotgjengar|fotgjengaren|syklist|syklisten|turist|mor|mora|far|faren|son|sonen|dotter|dottera|bror|syster|søster|ektemann|ektemannen|kone|kona|sambuar|sambuaren|gjerningsmann|gjerningsmannen|mistenkte|journalist|lege|sjukepleiar|brannmann|pilot|piloten|bebuar|eigar|vakt|vektar|ungdom|pensjonist|fiskar|bonde|demonstrant|fange|gissel|statsborgar|leiar|minister|skodespelar|tilsett|klatrar|skiløpar|jeger|jegar|motorsyklist|motorsyklisten|den avdøde|avdøde|åring|åringen|vedkomande',
  twoPersons: 'begge|båe|ektepar|ekteparet|par|paret|tvillingar|foreldre|foreldra|sysken|syskena',
  whose: 'hvis',
  oneWords: 'ein|ei|eit|éin|éi|eitt|ett|annan|anna|den|det|denne|hans|hennar|deira|sin|andre|tredje',
  nobody: 'ingen|ingen personar|ingen er|utan skadar|ingen skadde|ingen omkomne|ingen drepne',
};
