import type { MeasurePack } from '../../model/pack/measures.js';
import { frames, nouns } from '../common/measures.js';

export const measures: MeasurePack = {
  language: 'de',
  compounds: true,
  verbs: [
    {
      ...frames.killed,
      active: 'töten|tötet|töte',
      past: 'tötete|töteten',
      participle: 'getötet|getötete|getöteten|getöteter|getötetes|getötetem|ums leben gebracht',
    },
    {
      ...frames.killed,
      active:
        'ermorden|ermordet|umbringen|umbringt|erschießen|erschießt|erstechen|erschlagen|massakrieren|hinrichten',
      past: 'ermordete|ermordeten|erschoss|erschossen|erstach|erstachen|erschlug|erschlugen|massakrierte|massakrierten',
      participle:
        'unter den toten|unter den todesopfern|unter den getöteten|ermordet|ermordete|ermordeten|ermordeter|ermordetes|ermordetem|erschossen|erschossene|erschossenen|erschossener|erschossenes|erschossenem|erstochen|erstochene|erstochenen|erstochener|erstochenes|erstochenem|erschlagen|erschlagene|erschlagenen|erschlagener|erschlagenes|erschlagenem|umgebracht|umgebrachte|umgebrachten|umgebrachter|umgebrachtes|umgebrachtem|massakriert|massakrierte|massakrierten|massakrierter|massakriertes|massakriertem|enthauptet|enthauptete|enthaupteten|enthaupteter|enthauptetes|enthauptetem|totgeschlagen|totgeschlagene|totgeschlagenen|totgeschlagener|totgeschlagenes|totgeschlagenem|überfahren|überfahrene|überfahrenen|überfahrener|überfahrenes|überfahrenem|tot aufgefunden|tot gefunden|tot geborgen|für tot erklärt|tödlich verletzt|tödlich getroffen',
    },
    {
      ...frames.killedPeople,
      active: 'fordert|fordern|kostet|kosten',
      past: 'forderte|forderten|kostete|kosteten',
      participle: 'gefordert|gekostet',
      with: 'leben|das leben|menschenleben|todesopfer|tote|opfer',
    },
    {
      ...frames.executed,
      active: 'hinrichten|hinrichtet',
      past: 'hinrichtete|hinrichteten',
      participle:
        'hingerichtet|hingerichtete|hingerichteten|hingerichteter|hingerichtetes|hingerichtetem|exekutiert|exekutierte|exekutierten|exekutierter|exekutiertes|exekutiertem|gehängt|gehängte|gehängten|gehängter|gehängtes|gehängtem',
    },
    {
      ...frames.killedMilitants,
      active: 'ausschalten|ausschaltet|eliminieren|neutralisieren',
      past: 'eliminierte|neutralisierte',
      participle:
        'ausgeschaltet|ausgeschaltete|ausgeschalteten|ausgeschalteter|ausgeschaltetes|ausgeschaltetem|eliminiert|eliminierte|eliminierten|eliminierter|eliminiertes|eliminiertem|neutralisiert|neutralisierte|neutralisierten|neutralisierter|neutralisiertes|neutralisiertem',
    },
    {
      ...frames.died,
      active: 'sterben|stirbt|sterbe',
      past: 'starb|starben',
      participle:
        'gestorben|gestorbene|gestorbenen|gestorbener|gestorbenes|gestorbenem|verstorben|verstorbene|verstorbenen|verstorbener|verstorbenes|verstorbenem|tot|tote|toten|toter',
    },
    {
      ...frames.died,
      active: 'kommen|kommt',
      past: 'kam|kamen',
      participle: 'gekommen',
      with: 'ums leben|zu tode',
      only: ['people'],
    },
    {
      ...frames.died,
      participle:
        'ums leben gekommen|zu tode gekommen|das leben verloren|ihr leben verloren|sein leben verloren',
    },
    { ...frames.killed, participle: 'das leben gekostet|ums leben gebracht' },
    {
      ...frames.died,
      active: 'verlieren|verliert',
      past: 'verlor|verloren',
      participle: 'verloren',
      with: 'das leben|ihr leben|sein leben|ihre leben|leben',
    },
    {
      ...frames.died,
      active: 'umkommen|erfrieren|verhungern|verbrennen|verunglücken|erliegen|erliegt',
      past: 'erfror|erfroren|verhungerte|verhungerten|verunglückte|verunglückten|erlag|erlagen|verstarb|verstarben',
      participle:
        'umgekommen|umgekommene|umgekommenen|umgekommener|umgekommenes|umgekommenem|verhungert|verhungerte|verhungerten|verhungerter|verhungertes|verhungertem|verunglückt|verunglückte|verunglückten|verunglückter|verunglücktes|verunglücktem|erfroren|erfrorene|erfrorenen|erfrorener|erfrorenes|erfrorenem|erlegen',
    },
    {
      event: 'killed',
      frame: 'either',
      active: 'ertrinken|ertrinkt|ersticken|erstickt',
      past: 'ertrank|ertranken|erstickte|erstickten',
      participle:
        'ertrunken|ertrunkene|ertrunkenen|ertrunkener|ertrunkenes|ertrunkenem|erstickt|erstickte|erstickten|erstickter|ersticktes|ersticktem|ertränkt|ertränkte|ertränkten|ertränkter|ertränktes|ertränktem',
    },
    { ...frames.died, active: 'fallen', participle: 'gefallen', only: ['soldiers'] },
    {
      ...frames.injured,
      active: 'verletzen|verletzt|verwunden',
      past: 'verletzte|verletzten|verwundete|verwundeten',
      participle:
        'unter den verletzten|unter den verwundeten|verletzt|verletzte|verletzten|verletzter|verletztes|verletztem|verwundet|verwundete|verwundeten|verwundeter|verwundetes|verwundetem|schwerverletzt|schwerverletzte|schwerverletzten|schwerverletzter|schwerverletztes|schwerverletztem|leichtverletzt|leichtverletzte|leichtverletzten|leichtverletzter|leichtverletztes|leichtverletztem|angeschossen|angeschossene|angeschossenen|angeschossener|angeschossenes|angeschossenem|verstümmelt|verstümmelte|verstümmelten|verstümmelter|verstümmeltes|verstümmeltem|schwer verletzt|schwer verletzte|schwer verletzten|leicht verletzt|leicht verletzte|leicht verletzten|lebensgefährlich verletzt|zum teil schwer verletzt|teils schwer verletzt',
    },
    {
      ...frames.hurtPeople,
      active: 'erleiden|erleidet|davontragen',
      past: 'erlitt|erlitten|zog|zogen|trug|trugen',
      participle: 'erlitten|zugezogen|davongetragen',
      with: 'verletzungen|verletzung|wunden|schnittwunden|verbrennungen|prellungen',
    },
    {
      ...frames.shot,
      active: 'anschießen',
      past: 'schoss|schossen',
      participle: 'angeschossen|angeschossene|angeschossenen|angeschossener|angeschossenes|angeschossenem',
    },
    {
      ...frames.poisoned,
      active: 'vergiften|vergiftet',
      past: 'vergiftete|vergifteten',
      participle: 'vergiftet|vergiftete|vergifteten|vergifteter|vergiftetes|vergiftetem',
    },
    {
      ...frames.survived,
      active: 'überleben|überlebt',
      past: 'überlebte|überlebten',
      participle: 'überlebt',
    },
    { ...frames.aboard, participle: 'an bord' },
    {
      ...frames.missing,
      active: 'vermissen|vermisst',
      participle:
        'vermisst|vermisste|vermissten|vermisster|vermisstes|vermisstem|verschollen|verschollene|verschollenen|verschollener|verschollenes|verschollenem|als vermisst gemeldet|noch vermisst',
    },
    {
      ...frames.vanished,
      active: 'verschwinden|verschwindet',
      past: 'verschwand|verschwanden',
      participle: 'verschwunden|verschwundene|verschwundenen|verschwundener|verschwundenes|verschwundenem',
    },
    {
      ...frames.displaced,
      active: 'vertreiben|vertreibt',
      past: 'vertrieb|vertrieben',
      participle:
        'vertrieben|vertriebene|vertriebenen|vertriebener|vertriebenes|vertriebenem|binnenvertrieben|binnenvertriebene|binnenvertriebenen|binnenvertriebener|binnenvertriebenes|binnenvertriebenem|auf der flucht|in die flucht getrieben|zur flucht gezwungen|aus ihren häusern vertrieben',
    },
    {
      ...frames.fled,
      active: 'fliehen|flieht|flüchten|flüchtet',
      past: 'floh|flohen|flüchtete|flüchteten',
      participle:
        'geflohen|geflohene|geflohenen|geflohener|geflohenes|geflohenem|geflüchtet|geflüchtete|geflüchteten|geflüchteter|geflüchtetes|geflüchtetem',
    },
    {
      ...frames.fled,
      active: 'verlassen|müssen',
      past: 'verließen|mussten',
      participle: 'verlassen',
      with: 'ihre häuser|ihre heime|ihr zuhause|ihre wohnungen|ihre heimat',
    },
    {
      ...frames.homeless,
      participle:
        'obdachlos|obdachlose|obdachlosen|obdachloser|obdachloses|obdachlosem|wohnungslos|wohnungslose|wohnungslosen|wohnungsloser|wohnungsloses|wohnungslosem|ohne obdach',
    },
    {
      ...frames.evacuated,
      active: 'evakuieren|evakuiert',
      past: 'evakuierte|evakuierten',
      participle:
        'evakuiert|evakuierte|evakuierten|evakuierter|evakuiertes|evakuiertem|in sicherheit gebracht',
    },
    {
      ...frames.rescued,
      active: 'retten|rettet|bergen|birgt',
      past: 'rettete|retteten|barg|bargen',
      participle:
        'gerettet|gerettete|geretteten|geretteter|gerettetes|gerettetem|geborgen|geborgene|geborgenen|geborgener|geborgenes|geborgenem|lebend geborgen|aus den trümmern gezogen',
    },
    {
      ...frames.trapped,
      participle:
        'eingeschlossen|eingeschlossene|eingeschlossenen|eingeschlossener|eingeschlossenes|eingeschlossenem|verschüttet|verschüttete|verschütteten|verschütteter|verschüttetes|verschüttetem|eingeklemmt|eingeklemmte|eingeklemmten|eingeklemmter|eingeklemmtes|eingeklemmtem|begraben|begrabene|begrabenen|begrabener|begrabenes|begrabenem|sitzen fest|saßen fest',
    },
    {
      ...frames.stranded,
      participle:
        'gestrandet|gestrandete|gestrandeten|gestrandeter|gestrandetes|gestrandetem|abgeschnitten|abgeschnittene|abgeschnittenen|abgeschnittener|abgeschnittenes|abgeschnittenem|von der außenwelt abgeschnitten',
    },
    {
      ...frames.affected,
      active: 'betreffen|betrifft',
      past: 'betraf|betrafen',
      participle: 'betroffen|betroffene|betroffenen|betroffener|betroffenes|betroffenem',
    },
    {
      ...frames.deported,
      active: 'abschieben|abschiebt|ausweisen',
      participle:
        'abgeschoben|abgeschobene|abgeschobenen|abgeschobener|abgeschobenes|abgeschobenem|ausgewiesen|ausgewiesene|ausgewiesenen|ausgewiesener|ausgewiesenes|ausgewiesenem|deportiert|deportierte|deportierten|deportierter|deportiertes|deportiertem',
    },
    {
      ...frames.arrived,
      active: 'ankommen|eintreffen',
      participle:
        'angekommen|angekommene|angekommenen|angekommener|angekommenes|angekommenem|eingetroffen|eingetroffene|eingetroffenen|eingetroffener|eingetroffenes|eingetroffenem',
    },
    {
      ...frames.infected,
      active: 'infizieren|anstecken',
      past: 'infizierte|infizierten',
      participle:
        'infiziert|infizierte|infizierten|infizierter|infiziertes|infiziertem|angesteckt|angesteckte|angesteckten|angesteckter|angestecktes|angestecktem|positiv getestet|positiv auf',
    },
    {
      ...frames.fellIll,
      active: 'erkranken|erkrankt',
      past: 'erkrankte|erkrankten',
      participle: 'erkrankt|erkrankte|erkrankten|erkrankter|erkranktes|erkranktem',
    },
    {
      ...frames.hospitalised,
      participle:
        'ins krankenhaus gebracht|ins krankenhaus eingeliefert|in krankenhäuser gebracht|im krankenhaus|in krankenhäusern|in kliniken gebracht|in eine klinik gebracht|in ein krankenhaus gebracht|im krankenhaus behandelt|auf der intensivstation|auf intensivstationen|stationär behandelt|in krankenhäusern behandelt',
    },
    { ...frames.recovered, participle: 'genesen|genesene|genesenen|genesener|genesenes|genesenem' },
    {
      ...frames.vaccinated,
      active: 'impfen|impft',
      past: 'impfte|impften',
      participle: 'geimpft|geimpfte|geimpften|geimpfter|geimpftes|geimpftem',
    },
    {
      ...frames.tested,
      active: 'testen|testet',
      past: 'testete|testeten',
      participle: 'getestet|getestete|getesteten|getesteter|getestetes|getestetem',
    },
    { ...frames.quarantined, participle: 'in quarantäne|unter quarantäne' },
    {
      ...frames.hungry,
      active: 'hungern|hungert|leiden hunger|leiden unter hunger|vom hungertod bedroht',
      past: 'hungerten',
      participle: 'hungernd|hungernde|hungernden|hungernder|hungerndes|hungerndem',
      only: ['people'],
    },
    {
      ...frames.malnourished,
      participle:
        'unterernährt|unterernährte|unterernährten|unterernährter|unterernährtes|unterernährtem|mangelernährt|mangelernährte|mangelernährten|mangelernährter|mangelernährtes|mangelernährtem',
    },
    {
      ...frames.inNeed,
      active:
        'benötigen hilfe|brauchen hilfe|benötigen humanitäre hilfe|brauchen humanitäre hilfe|sind auf hilfe angewiesen|auf humanitäre hilfe angewiesen|auf hilfe angewiesen',
      past: 'benötigten hilfe|brauchten hilfe',
      participle: 'hilfsbedürftig|hilfsbedürftige',
      only: ['people'],
    },
    { ...frames.withoutPower, participle: 'ohne strom|ohne elektrizität|ohne stromversorgung|ohne wasser' },
    {
      ...frames.poor,
      active: 'leben in armut|lebt in armut|unter der armutsgrenze',
      past: 'lebten in armut',
      participle: 'verarmt|verarmte|verarmten|verarmter|verarmtes|verarmtem',
      only: ['people'],
    },
    {
      ...frames.born,
      participle: 'geboren|geborene|geborenen|geborener|geborenes|geborenem|zur welt gekommen',
    },
    {
      ...frames.abducted,
      active: 'entführen|entführt|verschleppen|verschleppt|kidnappen',
      past: 'entführte|entführten|verschleppte|verschleppten',
      participle:
        'entführt|entführte|entführten|entführter|entführtes|entführtem|verschleppt|verschleppte|verschleppten|verschleppter|verschlepptes|verschlepptem|gekidnappt|gekidnappte|gekidnappten|gekidnappter|gekidnapptes|gekidnapptem|als geiseln genommen|als geisel genommen',
    },
    {
      ...frames.abducted,
      active: 'nehmen|nimmt',
      past: 'nahm|nahmen',
      participle: 'genommen|genommene|genommenen|genommener|genommenes|genommenem',
      with: 'als geisel|als geiseln|geiseln',
    },
    {
      ...frames.taken,
      active: 'nehmen|nimmt',
      past: 'nahm|nahmen',
      participle: 'genommen|genommene|genommenen|genommener|genommenes|genommenem',
    },
    {
      ...frames.heldCaptive,
      participle:
        'als geiseln gehalten|als geisel gehalten|in gefangenschaft|in geiselhaft|gefangen gehalten|gefangengehalten|festgehalten',
    },
    {
      ...frames.held,
      active: 'halten|hält',
      past: 'hielt|hielten',
      participle:
        'gehalten|gehaltene|gehaltenen|gehaltener|gehaltenes|gehaltenem|festgehalten|festgehaltene|festgehaltenen|festgehaltener|festgehaltenes|festgehaltenem',
    },
    {
      ...frames.released,
      active: 'freilassen|freizulassen|freilässt|befreien|befreit',
      past: 'befreite|befreiten',
      participle:
        'freigelassen|freigelassene|freigelassenen|freigelassener|freigelassenes|freigelassenem|befreit|befreite|befreiten|befreiter|befreites|befreitem|freigekommen|freigekommene|freigekommenen|freigekommener|freigekommenes|freigekommenem|auf freien fuß gesetzt',
    },
    {
      ...frames.released,
      active: 'lassen|lässt|setzen|setzt',
      past: 'ließ|ließen|setzte|setzten',
      participle: 'gelassen|gesetzt',
      with: 'frei|auf freien fuß',
    },
    {
      event: 'released',
      frame: 'subject',
      active: 'freikommen',
      participle: 'freigekommen',
      only: ['people'],
    },
    {
      event: 'released',
      frame: 'subject',
      active: 'kommen|kommt',
      past: 'kam|kamen',
      participle: 'gekommen',
      with: 'frei',
      only: ['people'],
    },
    {
      ...frames.exchanged,
      active: 'austauschen|tauschen|tauscht',
      past: 'tauschte|tauschten',
      participle:
        'ausgetauscht|ausgetauschte|ausgetauschten|ausgetauschter|ausgetauschtes|ausgetauschtem|getauscht',
    },
    {
      ...frames.detained,
      active: 'inhaftieren|internieren',
      past: 'inhaftierte|inhaftierten|internierte',
      participle:
        'inhaftiert|inhaftierte|inhaftierten|inhaftierter|inhaftiertes|inhaftiertem|interniert|internierte|internierten|internierter|interniertes|interniertem|eingesperrt|eingesperrte|eingesperrten|eingesperrter|eingesperrtes|eingesperrtem|in haft|in gewahrsam|in untersuchungshaft|im gefängnis|hinter gittern|in gewahrsam genommen',
    },
    {
      ...frames.arrested,
      active: 'festnehmen|festnimmt|verhaften|verhaftet',
      past: 'verhaftete|verhafteten',
      participle:
        'festgenommen|festgenommene|festgenommenen|festgenommener|festgenommenes|festgenommenem|verhaftet|verhaftete|verhafteten|verhafteter|verhaftetes|verhaftetem',
      only: ['people'],
    },
    {
      ...frames.arrested,
      active: 'nehmen|nimmt',
      past: 'nahm|nahmen',
      participle: 'genommen',
      with: 'fest|in gewahrsam',
      only: ['people'],
    },
    {
      ...frames.captured,
      active: 'gefangen nehmen|gefangennehmen|erobern|erobert|einnehmen',
      past: 'eroberte|eroberten',
      participle:
        'erobert|eroberte|eroberten|eroberter|erobertes|erobertem|eingenommen|eingenommene|eingenommenen|eingenommener|eingenommenes|eingenommenem|gefangengenommen|gefangengenommene|gefangengenommenen|gefangengenommener|gefangengenommenes|gefangengenommenem|gefangen genommen',
    },
    {
      ...frames.capturedPeople,
      active: 'nehmen|nimmt',
      past: 'nahm|nahmen',
      participle: 'genommen',
      with: 'gefangen|ein',
    },
    {
      ...frames.surrendered,
      active: 'kapitulieren|desertieren|ergeben',
      past: 'kapitulierte|kapitulierten|desertierten|ergaben',
      participle: 'desertiert|desertierte|desertierten|desertierter|desertiertes|desertiertem|kapituliert',
      only: ['militants', 'soldiers', 'police'],
    },
    {
      ...frames.imprisoned,
      active: 'verurteilen|verurteilt',
      past: 'verurteilte|verurteilten',
      participle: 'verurteilt|verurteilte|verurteilten|verurteilter|verurteiltes|verurteiltem',
    },
    {
      ...frames.charged,
      active: 'anklagen',
      participle: 'angeklagt|angeklagte|angeklagten|angeklagter|angeklagtes|angeklagtem|beschuldigt',
    },
    {
      ...frames.escaped,
      active: 'entkommen|ausbrechen|flüchten',
      past: 'entkam|entkamen',
      participle:
        'entkommen|entkommene|entkommenen|entkommener|entkommenes|entkommenem|ausgebrochen|ausgebrochene|ausgebrochenen|ausgebrochener|ausgebrochenes|ausgebrochenem|entflohen|entflohene|entflohenen|entflohener|entflohenes|entflohenem',
    },
    {
      ...frames.protested,
      active: 'protestieren|demonstrieren|demonstriert|protestiert|marschieren',
      past: 'protestierte|protestierten|demonstrierte|demonstrierten|marschierten',
      participle: 'protestiert|demonstriert|marschiert|auf die straße gegangen',
    },
    {
      ...frames.protested,
      active: 'gehen|geht',
      past: 'ging|gingen',
      participle: 'gegangen',
      with: 'auf die straße|auf die straßen',
    },
    {
      ...frames.struck,
      active: 'streiken|streikt',
      past: 'streikte|streikten',
      participle: 'gestreikt|im streik|im ausstand',
    },
    {
      ...frames.attended,
      active: 'teilnehmen|teilnimmt|versammeln',
      past: 'versammelten|besuchten|kamen',
      participle: 'teilgenommen|versammelt',
      with: 'an der|an dem|an einem|an einer|am|zur|zum|auf dem|vor dem|vor der|im|in',
    },
    { ...frames.attended, active: 'nehmen|nimmt', past: 'nahm|nahmen', with: 'teil' },
    {
      ...frames.voted,
      active: 'abstimmen|wählen',
      past: 'wählten',
      participle: 'abgestimmt|gewählt|wahlberechtigt|wahlberechtigte|wahlberechtigten|stimmberechtigt',
    },
    {
      ...frames.votesFor,
      active: 'stimmen für|stimmt für|stimmen dafür',
      past: 'stimmte für|stimmten für|stimmten mit ja|votierten für|stimmten dafür',
      participle: 'für den entwurf gestimmt|dafür gestimmt',
    },
    {
      ...frames.votesAgainst,
      active: 'stimmen gegen|stimmt gegen|stimmen dagegen',
      past: 'stimmte gegen|stimmten gegen|stimmten mit nein|votierten gegen|stimmten dagegen',
      participle: 'dagegen gestimmt',
    },
    {
      ...frames.abstentions,
      active: 'enthalten sich|enthält sich',
      past: 'enthielt sich|enthielten sich',
      participle: 'sich enthalten|sich der stimme enthalten',
    },
    {
      ...frames.laidOff,
      active: 'entlassen|entlässt|streichen|streicht|kündigen|abbauen',
      past: 'entließ|entließen|strich|strichen',
      participle:
        'entlassen|entlassene|entlassenen|entlassener|entlassenes|entlassenem|gestrichen|gestrichene|gestrichenen|gestrichener|gestrichenes|gestrichenem|abgebaut|abgebaute|abgebauten|abgebauter|abgebautes|abgebautem|gekündigt|gekündigte|gekündigten|gekündigter|gekündigtes|gekündigtem',
    },
    { ...frames.laidOff, active: 'bauen|baut', past: 'baute|bauten', with: 'ab', only: ['jobs'] },
    {
      ...frames.lostWork,
      active: 'verlieren|verliert',
      past: 'verlor|verloren',
      participle: 'verloren',
      with: 'ihren job|ihren arbeitsplatz|ihre jobs|ihre arbeitsplätze|ihre arbeit',
    },
    {
      ...frames.hired,
      active: 'einstellen|schaffen|schafft',
      past: 'schuf|schufen',
      participle:
        'eingestellt|eingestellte|eingestellten|eingestellter|eingestelltes|eingestelltem|geschaffen|geschaffene|geschaffenen|geschaffener|geschaffenes|geschaffenem',
    },
    {
      ...frames.lostWork,
      active: 'wegfallen|entfallen|entfällt|verschwinden',
      past: 'entfielen|verschwanden',
      participle: 'weggefallen|entfallen',
      only: ['jobs'],
    },
    { ...frames.lostWork, active: 'fallen|fällt', past: 'fielen', with: 'weg', only: ['jobs'] },
    {
      ...frames.employed,
      active: 'beschäftigen|beschäftigt',
      past: 'beschäftigte|beschäftigten',
      participle:
        'beschäftigt|beschäftigte|beschäftigten|beschäftigter|beschäftigtes|beschäftigtem|angestellt',
    },
    {
      ...frames.employed,
      active: 'hat|haben|zählt|zählen',
      past: 'hatte|hatten|zählte',
      with: 'beschäftigte|beschäftigten|mitarbeiter|mitarbeiterinnen|angestellte|angestellten|mitarbeitende',
    },
    {
      ...frames.unemployed,
      participle: 'arbeitslos|arbeitslose|arbeitslosen|arbeitsloser|arbeitsloses|arbeitslosem|ohne arbeit',
    },
    {
      ...frames.deployed,
      active: 'entsenden|entsendet|stationieren|mobilisieren|schicken|schickt',
      past: 'entsandte|entsandten|stationierte|mobilisierte|mobilisierten|schickte|schickten',
      participle:
        'entsandt|entsandte|entsandten|entsandter|entsandtes|entsandtem|stationiert|stationierte|stationierten|stationierter|stationiertes|stationiertem|mobilisiert|mobilisierte|mobilisierten|mobilisierter|mobilisiertes|mobilisiertem|eingesetzt|eingesetzte|eingesetzten|eingesetzter|eingesetztes|eingesetztem|geschickt|geschickte|geschickten|geschickter|geschicktes|geschicktem|entsendet|entsendete|entsendeten|entsendeter|entsendetes|entsendetem|im einsatz',
    },
    {
      ...frames.recruited,
      active: 'rekrutieren|einberufen',
      past: 'rekrutierte|rekrutierten',
      participle:
        'rekrutiert|rekrutierte|rekrutierten|rekrutierter|rekrutiertes|rekrutiertem|einberufen|einberufene|einberufenen|einberufener|einberufenes|einberufenem|eingezogen|eingezogene|eingezogenen|eingezogener|eingezogenes|eingezogenem',
    },
    {
      ...frames.lives,
      active: 'leben|lebt|wohnen|wohnt',
      past: 'lebte|lebten|wohnten',
      participle:
        'wohnhaft|wohnhafte|wohnhaften|wohnhafter|wohnhaftes|wohnhaftem|ansässig|ansässige|ansässigen|ansässiger|ansässiges|ansässigem',
    },
    {
      ...frames.destroyed,
      active: 'zerstören|zerstört|verwüsten',
      past: 'zerstörte|zerstörten|verwüstete|verwüsteten',
      participle:
        'zerstört|zerstörte|zerstörten|zerstörter|zerstörtes|zerstörtem|verwüstet|verwüstete|verwüsteten|verwüsteter|verwüstetes|verwüstetem|vernichtet|vernichtete|vernichteten|vernichteter|vernichtetes|vernichtetem|dem erdboden gleichgemacht',
    },
    {
      ...frames.damaged,
      active: 'beschädigen|beschädigt',
      past: 'beschädigte|beschädigten',
      participle:
        'beschädigt|beschädigte|beschädigten|beschädigter|beschädigtes|beschädigtem|beschädigt oder zerstört',
    },
    {
      ...frames.flooded,
      active: 'überfluten|überschwemmen',
      past: 'überflutete|überfluteten|überschwemmte',
      participle:
        'überflutet|überflutete|überfluteten|überfluteter|überflutetes|überflutetem|überschwemmt|überschwemmte|überschwemmten|überschwemmter|überschwemmtes|überschwemmtem|unter wasser',
    },
    {
      event: 'burned',
      frame: 'either',
      active: 'brennen|brennt|verbrennen|niederbrennen',
      past: 'brannte|brannten|verbrannte|verbrannten',
      participle:
        'verbrannt|verbrannte|verbrannten|verbrannter|verbranntes|verbranntem|niedergebrannt|niedergebrannte|niedergebrannten|niedergebrannter|niedergebranntes|niedergebranntem|abgebrannt|abgebrannte|abgebrannten|abgebrannter|abgebranntes|abgebranntem|in brand gesteckt|in flammen aufgegangen',
    },
    {
      ...frames.sunk,
      active: 'versenken|versenkt|sinken|sinkt',
      past: 'versenkte|versenkten|sank|sanken|kenterte|kenterten',
      participle:
        'versenkt|versenkte|versenkten|versenkter|versenktes|versenktem|gesunken|gesunkene|gesunkenen|gesunkener|gesunkenes|gesunkenem|gekentert|gekenterte|gekenterten|gekenterter|gekentertes|gekentertem',
    },
    {
      ...frames.shotDown,
      active: 'abschießen',
      participle: 'abgeschossen|abgeschossene|abgeschossenen|abgeschossener|abgeschossenes|abgeschossenem',
    },
    { ...frames.shotDown, active: 'schießen|schießt', past: 'schoss|schossen', with: 'ab' },
    {
      ...frames.intercepted,
      active: 'abfangen|abwehren',
      participle:
        'abgefangen|abgefangene|abgefangenen|abgefangener|abgefangenes|abgefangenem|abgewehrt|abgewehrte|abgewehrten|abgewehrter|abgewehrtes|abgewehrtem',
    },
    { ...frames.intercepted, active: 'fangen|fängt|wehren', past: 'fing|fingen|wehrte|wehrten', with: 'ab' },
    {
      ...frames.fired,
      active: 'abfeuern|feuern|feuert|starten',
      past: 'feuerte|feuerten',
      participle:
        'abgefeuert|abgefeuerte|abgefeuerten|abgefeuerter|abgefeuertes|abgefeuertem|gefeuert|gefeuerte|gefeuerten|gefeuerter|gefeuertes|gefeuertem',
    },
    {
      ...frames.seized,
      active: 'beschlagnahmen|sicherstellen',
      past: 'beschlagnahmte|beschlagnahmten',
      participle:
        'beschlagnahmt|beschlagnahmte|beschlagnahmten|beschlagnahmter|beschlagnahmtes|beschlagnahmtem|sichergestellt|sichergestellte|sichergestellten|sichergestellter|sichergestelltes|sichergestelltem|konfisziert|konfiszierte|konfiszierten|konfiszierter|konfisziertes|konfisziertem|gekapert|gekaperte|gekaperten|gekaperter|gekapertes|gekapertem',
    },
    { ...frames.seized, active: 'stellen|stellt', past: 'stellte|stellten', with: 'sicher' },
    {
      ...frames.delivered,
      active: 'liefern|liefert|spenden|verteilen',
      past: 'lieferte|lieferten|spendete|verteilte|verteilten',
      participle:
        'geliefert|gelieferte|gelieferten|gelieferter|geliefertes|geliefertem|gespendet|gespendete|gespendeten|gespendeter|gespendetes|gespendetem|verteilt|verteilte|verteilten|verteilter|verteiltes|verteiltem',
    },
    { ...frames.crossed, past: 'rollten|passierten|überquerten', participle: 'eingefahren' },
    {
      ...frames.closed,
      active: 'schließen|schließt|sperren|sperrt',
      past: 'schloss|schlossen|sperrte|sperrten',
      participle:
        'geschlossen|geschlossene|geschlossenen|geschlossener|geschlossenes|geschlossenem|gesperrt|gesperrte|gesperrten|gesperrter|gesperrtes|gesperrtem',
    },
    {
      ...frames.cancelled,
      active: 'streichen|absagen',
      past: 'strich|strichen',
      participle:
        'gestrichen|gestrichene|gestrichenen|gestrichener|gestrichenes|gestrichenem|abgesagt|abgesagte|abgesagten|abgesagter|abgesagtes|abgesagtem|annulliert|annullierte|annullierten|annullierter|annulliertes|annulliertem|ausgefallen',
    },
    {
      event: 'cancelled',
      frame: 'subject',
      active: 'fallen|fällt',
      past: 'fiel|fielen',
      with: 'aus',
      only: ['flights', 'trains', 'matches'],
    },
    {
      ...frames.delayed,
      participle:
        'verspätet|verspätete|verspäteten|verspäteter|verspätetes|verspätetem|verzögert|verzögerte|verzögerten|verzögerter|verzögertes|verzögertem',
    },
    {
      ...frames.recalled,
      active: 'zurückrufen',
      participle:
        'zurückgerufen|zurückgerufene|zurückgerufenen|zurückgerufener|zurückgerufenes|zurückgerufenem',
    },
    { ...frames.recalled, active: 'rufen|ruft', past: 'rief|riefen', with: 'zurück' },
    {
      ...frames.culled,
      active: 'keulen|schlachten',
      past: 'keulte|schlachteten',
      participle:
        'gekeult|gekeulte|gekeulten|gekeulter|gekeultes|gekeultem|notgeschlachtet|notgeschlachtete|notgeschlachteten|notgeschlachteter|notgeschlachtetes|notgeschlachtetem|geschlachtet|geschlachtete|geschlachteten|geschlachteter|geschlachtetes|geschlachtetem',
    },
    {
      ...frames.votesNeeded,
      active: 'benötigen|benötigt|brauchen|braucht|erforderlich',
      past: 'benötigte|brauchte',
      participle: 'nötig|nötigen|erforderlich|erforderlichen|notwendig',
    },
    {
      ...frames.seats,
      active: 'gewinnen|gewinnt|erhalten|erhält|verfügen|bekommt|kommt auf|kommen auf',
      past: 'gewann|gewannen|erhielt|erhielten|verlor|verloren|errang|kam auf|kamen auf',
      participle: 'gewonnen|erhalten|verloren|errungen',
    },
    { ...frames.deployed, participle: 'vor ort|im dienst|am einsatz beteiligt|an der suche beteiligt' },
    {
      ...frames.present,
      participle:
        'unter tage|unter der erde|im gebäude|im haus|im saal|in der halle|im tunnel|in der grube|im bergwerk|vor ort|anwesend|im inneren|in dem gebäude',
    },
    { ...frames.quarantined, participle: 'unter beobachtung|isoliert|isolierte|isolierten' },
    {
      ...frames.injured,
      participle:
        'in lebensgefahr|zwischen leben und tod|in kritischem zustand|in lebensbedrohlichem zustand',
    },
    { ...frames.works, active: 'arbeiten|arbeitet' },
    {
      ...frames.waits,
      active: 'warten|wartet',
      past: 'wartete|warteten',
      participle: 'wartend|wartende|wartenden|vor anker|auf reede',
    },
    {
      ...frames.heldUp,
      active: 'blockieren|blockiert',
      past: 'blockierte|blockierten',
      participle: 'blockiert|blockierte|blockierten|gestrandet|gestrandete|gestrandeten|festsitzend',
    },
  ],
  nouns: [
    {
      ...nouns.killed,
      words:
        'tote|toten|toter|totes|getötete|getöteten|getöteter|getötetes|ermordete|ermordeten|ermordeter|ermordetes|verstorbene|verstorbenen|verstorbener|verstorbenes|gefallene|gefallenen|gefallener|gefallenes|todesopfer|todesopfern|menschenleben|leichen|leichname|todesfälle|todesfällen',
    },
    { ...nouns.deaths, words: 'morde|mord|morden|tötungen|tötung|ermordung' },
    { ...nouns.massacre, words: 'tod|massaker' },
    { ...nouns.executed, words: 'hinrichtung|hinrichtungen' },
    { ...nouns.suicides, words: 'selbstmorde|suizide|selbsttötungen' },
    {
      ...nouns.injured,
      words:
        'verletzte|verletzten|verletzter|verletztes|verwundete|verwundeten|verwundeter|verwundetes|schwerverletzte|schwerverletzten|schwerverletzter|schwerverletztes|leichtverletzte|leichtverletzten|leichtverletzter|leichtverletztes',
    },
    {
      ...nouns.missing,
      words:
        'vermisste|vermissten|vermisster|vermisstes|verschwundene|verschwundenen|verschwundener|verschwundenes',
    },
    {
      ...nouns.displaced,
      words:
        'vertriebene|vertriebenen|vertriebener|vertriebenes|binnenvertriebene|binnenvertriebenen|binnenvertriebener|binnenvertriebenes|binnenflüchtlinge|vertreibung|vertreibungen',
    },
    { ...nouns.evacuation, words: 'evakuierung|evakuierungen' },
    { ...nouns.evacuees, words: 'evakuierte|evakuierten|evakuierter|evakuiertes' },
    { ...nouns.rescued, words: 'rettung|bergung' },
    { ...nouns.homeless, words: 'obdachlose|obdachlosen|obdachloser|obdachloses' },
    { ...nouns.abducted, words: 'entführung|entführungen|verschleppung|geiselnahme' },
    { ...nouns.released, words: 'freilassung|freilassungen|befreiung' },
    { ...nouns.arrested, words: 'festnahme|festnahmen|verhaftung|verhaftungen' },
    {
      event: 'arrested',
      counted: true,
      of: false,
      words:
        'festgenommene|festgenommenen|festgenommener|festgenommenes|verhaftete|verhafteten|verhafteter|verhaftetes',
    },
    { ...nouns.detained, words: 'inhaftierung|inhaftierungen' },
    { ...nouns.deported, words: 'abschiebung|abschiebungen|ausweisung|ausweisungen' },
    {
      ...nouns.infected,
      words: 'infizierte|infizierten|infizierter|infiziertes|infektionen|neuinfektionen|ansteckungen',
    },
    {
      ...nouns.cases,
      words: 'fälle|fällen|fall|krankheitsfälle|erkrankungen',
      near: 'virus|viren|krankheit|ausbruch|infektion|infektionen|infiziert|cholera|masern|ebola|zika|dengue|polio|malaria|corona|coronavirus|covid-19|covid|grippe|hepatitis|typhus|pest|seuche|epidemie|pandemie',
    },
    { ...nouns.hospitalised, words: 'krankenhauseinweisungen|klinikeinweisungen' },
    { ...nouns.vaccinated, words: 'impfungen|impfung|geimpfte|geimpften|geimpfter|geimpftes' },
    { ...nouns.born, words: 'geburten|geburt' },
    { ...nouns.destroyed, words: 'zerstörung|zerstörungen|verwüstung' },
    { ...nouns.fired, words: 'abschuss|start|abfeuern' },
    { ...nouns.delivered, words: 'lieferung|lieferungen' },
    { ...nouns.laidOff, words: 'entlassungen|stellenstreichungen|kündigungen|stellenabbau' },
    { ...nouns.votesFor, words: 'ja-stimmen|stimmen dafür|fürstimmen' },
    { ...nouns.votesAgainst, words: 'nein-stimmen|gegenstimmen|stimmen dagegen' },
    { event: 'abstentions', counted: true, of: false, words: 'enthaltungen|stimmenthaltungen' },
    { ...nouns.deployed, words: 'entsendung|stationierung' },
  ],
  populations: [
    {
      population: 'people',
      words:
        'person|personen|mensch|menschen|leute|bevölkerung|leben|erwachsene|erwachsenen|erwachsener|erwachsenes|angehörige|angehörigen|angehöriger|angehöriges|verwandte|verwandten|verwandter|verwandtes|hinterbliebene|hinterbliebenen|hinterbliebener|hinterbliebenes|bürger|bürgern|bürgerinnen|nachbarn|dorfbewohner|dorfbewohnern|passanten|staatsbürger|staatsangehörige|staatsangehörigen|zivilpersonen|freunde|einzelpersonen|deutsche|deutschen',
    },
    { population: 'victims', words: 'opfer|opfern' },
    {
      population: 'children',
      words:
        'kind|kinder|kindern|jungen|junge|mädchen|minderjährige|minderjährigen|minderjähriger|jugendliche|jugendlichen|jugendlicher|teenager|kleinkinder|söhne|töchter|schulkinder|kleinkind',
    },
    { population: 'infants', words: 'baby|babys|säugling|säuglinge|säuglingen|neugeborene|neugeborenen' },
    { population: 'women', words: 'frau|frauen|mutter|mütter|müttern|schwestern|ehefrauen' },
    { population: 'men', words: 'mann|männer|männern|väter|vätern|brüder|ehemänner' },
    { population: 'elderly', words: 'senioren|rentner|rentnern|ältere|alte menschen' },
    {
      population: 'civilians',
      words: 'zivilist|zivilisten|zivilistin|zivilistinnen|unschuldige|unschuldigen',
    },
    {
      population: 'soldiers',
      words:
        'soldat|soldaten|soldatin|soldatinnen|truppen|streitkräfte|offizier|offiziere|offizieren|reservisten|wehrpflichtige|wehrpflichtigen|rekruten|marines|militärangehörige|militärangehörigen|matrosen',
    },
    {
      population: 'militants',
      words:
        'militante|militanten|rebellen|rebell|aufständische|aufständischen|bewaffnete|bewaffneten|bewaffneter|kämpfer|kämpfern|milizionäre|milizionären|milizen|söldner|söldnern|terrorist|terroristen|islamisten|dschihadisten|separatisten|extremisten|partisanen|guerillakämpfer',
    },
    {
      population: 'police',
      words:
        'polizist|polizisten|polizistin|polizistinnen|polizeibeamte|polizeibeamten|polizeibeamter|polizeikräfte|beamte|beamten',
    },
    {
      population: 'security_forces',
      words:
        'wachleute|wachmann|wachmänner|sicherheitskräfte|sicherheitskräften|grenzschützer|wächter|gefängniswärter|leibwächter|sicherheitsleute',
    },
    {
      population: 'peacekeepers',
      words: 'blauhelme|blauhelmen|blauhelmsoldaten|friedenssoldaten|un-soldaten|beobachter',
    },
    {
      population: 'journalists',
      words: 'journalist|journalisten|journalistinnen|reporter|fotografen|korrespondenten|medienschaffende',
    },
    {
      population: 'aid_workers',
      words: 'helfer|helfern|entwicklungshelfer|freiwillige|freiwilligen|hilfskräfte|un-mitarbeiter',
    },
    {
      population: 'medics',
      words:
        'arzt|ärzte|ärzten|ärztin|ärztinnen|krankenschwestern|pflegekräfte|pflegekräften|sanitäter|sanitätern|krankenpfleger|hebammen|medizinisches personal',
    },
    {
      population: 'rescuers',
      words:
        'retter|rettern|rettungskräfte|rettungskräften|feuerwehrleute|feuerwehrleuten|feuerwehrmann|feuerwehrmänner|einsatzkräfte|einsatzkräften|taucher',
    },
    { population: 'hostages', words: 'geisel|geiseln|entführte|entführten|verschleppte|verschleppten' },
    {
      population: 'prisoners',
      words:
        'gefangene|gefangenen|gefangener|häftling|häftlinge|häftlingen|insassen|kriegsgefangene|kriegsgefangenen|inhaftierte|inhaftierten',
    },
    {
      population: 'students',
      words:
        'schüler|schülern|schülerin|schülerinnen|student|studenten|studentin|studentinnen|studierende|studierenden',
    },
    { population: 'teachers', words: 'lehrer|lehrern|lehrerin|lehrerinnen|lehrkräfte|professoren' },
    {
      population: 'workers',
      words:
        'arbeiter|arbeitern|arbeiterin|arbeiterinnen|beschäftigte|beschäftigten|angestellte|angestellten|mitarbeiter|mitarbeitern|mitarbeiterinnen|arbeitnehmer|arbeitnehmern|bauarbeiter|bauarbeitern|ingenieure|arbeitskräfte',
    },
    { population: 'miners', words: 'bergleute|bergleuten|bergarbeiter|kumpel' },
    { population: 'farmers', words: 'bauern|bauer|landwirte|landwirten|landwirt' },
    { population: 'jobless', words: 'arbeitslose|arbeitslosen|arbeitssuchende' },
    {
      population: 'passengers',
      words:
        'passagier|passagiere|passagieren|fahrgäste|fahrgästen|insassen|reisende|reisenden|fluggäste|fluggästen',
    },
    {
      population: 'crew',
      words:
        'besatzungsmitglied|besatzungsmitglieder|besatzungsmitgliedern|crewmitglieder|crewmitgliedern|besatzung|crew|seeleute|seeleuten|piloten|pilot|flugbegleiter|seemänner',
    },
    {
      population: 'drivers',
      words: 'fahrer|fahrern|autofahrer|autofahrern|motorradfahrer|lkw-fahrer|lastwagenfahrer|busfahrer',
    },
    { population: 'pedestrians', words: 'fußgänger|fußgängern|radfahrer|radfahrern|fußgängerin' },
    {
      population: 'hikers',
      words:
        'wanderer|wanderern|bergsteiger|bergsteigern|kletterer|skifahrer|skifahrern|schwimmer|alpinisten',
    },
    { population: 'pilgrims', words: 'pilger|pilgern|gläubige|gläubigen|kirchgänger' },
    {
      population: 'spectators',
      words: 'zuschauer|zuschauern|fans|besucher|besuchern|konzertbesucher|festivalbesucher|anhänger',
    },
    { population: 'guests', words: 'gäste|gästen|kunden|hotelgäste' },
    { population: 'athletes', words: 'sportler|sportlern|athleten|spieler|spielern|läufer' },
    { population: 'tourists', words: 'tourist|touristen|touristin|touristinnen|urlauber|urlaubern' },
    {
      population: 'migrants',
      words:
        'migrant|migranten|migrantinnen|einwanderer|zuwanderer|asylbewerber|asylsuchende|asylsuchenden|bootsflüchtlinge',
    },
    { population: 'refugees', words: 'flüchtling|flüchtlinge|flüchtlingen|geflüchtete|geflüchteten' },
    {
      population: 'displaced_people',
      words: 'binnenvertriebene|binnenvertriebenen|vertriebene|vertriebenen|binnenflüchtlinge',
    },
    { population: 'evacuees', words: 'evakuierte|evakuierten' },
    {
      population: 'protesters',
      words:
        'demonstrant|demonstranten|demonstrantinnen|aktivist|aktivisten|protestierende|protestierenden|randalierer',
    },
    { population: 'strikers', words: 'streikende|streikenden' },
    { population: 'participants', words: 'teilnehmer|teilnehmern|teilnehmerinnen|delegierte|delegierten' },
    { population: 'voters', words: 'wähler|wählern|wahlberechtigte|wahlberechtigten|stimmberechtigte' },
    { population: 'residents', words: 'bewohner|bewohnern|anwohner|anwohnern|mieter|hausbesitzer' },
    { population: 'inhabitants', words: 'einwohner|einwohnern|einwohnerinnen' },
    { population: 'patients', words: 'patient|patienten|patientin|patientinnen' },
    { population: 'families', words: 'familie|familien|ehepaare|paare|haushalte|haushalten' },
    {
      population: 'suspects',
      words:
        'verdächtige|verdächtigen|verdächtiger|angeklagte|angeklagten|beschuldigte|beschuldigten|täter|tätern|kriminelle|kriminellen|bandenmitglieder|räuber|schmuggler|tatverdächtige|tatverdächtigen',
    },
    {
      population: 'attackers',
      words: 'angreifer|angreifern|attentäter|attentätern|selbstmordattentäter|amokschütze|mörder',
    },
    { population: 'survivors', words: 'überlebende|überlebenden|überlebender' },
    {
      population: 'officials',
      words: 'regierungsvertreter|funktionäre|amtsträger|bürgermeister|diensthabende',
    },
    {
      population: 'lawmakers',
      words: 'abgeordnete|abgeordneten|abgeordneter|parlamentarier|senatoren|parlamentsmitglieder',
    },
    { population: 'politicians', words: 'politiker|politikern|kandidaten|kandidat|minister|ministern' },
    { population: 'diplomats', words: 'diplomat|diplomaten|botschafter' },
    { population: 'clergy', words: 'priester|priestern|imame|mönche|bischöfe|rabbiner|nonnen|pfarrer' },
    { population: 'judges', words: 'richter|richtern|anwälte|anwälten|staatsanwälte' },
    { population: 'foreigners', words: 'ausländer|ausländern|gastarbeiter' },
    { population: 'members', words: 'mitglied|mitglieder|mitgliedern' },
    {
      population: 'informants',
      words:
        'sprecher|sprechern|augenzeugen|quellen|quelle|zeugen|zeuge|experten|forscher|wissenschaftler|analysten',
    },
    {
      population: 'homes',
      words: 'haus|häuser|häusern|wohnung|wohnungen|wohnhäuser|wohnhäusern|hütten|eigenheime',
    },
    { population: 'buildings', words: 'gebäude|gebäuden|bauten|hochhäuser|wohnblocks|lagerhallen' },
    { population: 'hospitals', words: 'krankenhaus|krankenhäuser|krankenhäusern|klinik|kliniken|spitäler' },
    { population: 'schools', words: 'schule|schulen|universitäten|kindergärten|kitas' },
    { population: 'worship_places', words: 'kirche|kirchen|moschee|moscheen|tempel|synagogen' },
    { population: 'businesses', words: 'geschäfte|geschäften|läden|restaurants|hotels' },
    { population: 'companies', words: 'unternehmen|firma|firmen|betriebe|banken|konzerne|organisationen' },
    { population: 'factories', words: 'fabrik|fabriken|werke|anlagen|raffinerien' },
    { population: 'power_plants', words: 'kraftwerke|kraftwerk|reaktoren|umspannwerke|windräder' },
    { population: 'infrastructure', words: 'infrastruktur|stromnetz|stromleitungen|pipelines' },
    { population: 'bridges', words: 'brücke|brücken' },
    { population: 'roads', words: 'straße|straßen|autobahnen' },
    { population: 'airports', words: 'flughafen|flughäfen|häfen' },
    { population: 'border_crossings', words: 'grenzübergang|grenzübergänge|grenzübergängen|kontrollpunkte' },
    { population: 'tunnels', words: 'tunnel|tunneln' },
    { population: 'villages', words: 'dorf|dörfer|dörfern|ortschaften|siedlungen' },
    { population: 'towns', words: 'stadt|städte|städten|gemeinden|bezirke|provinzen|stadtteile' },
    { population: 'land', words: 'land|wald|ackerland|gebiet|fläche|hektar|quadratkilometer' },
    {
      population: 'vehicles',
      words:
        'fahrzeug|fahrzeuge|fahrzeugen|auto|autos|wagen|bus|busse|bussen|motorräder|taxis|krankenwagen|pkw',
    },
    { population: 'trucks', words: 'lastwagen|lkw|lkws|laster|lastern|sattelzüge' },
    {
      population: 'aid_trucks',
      words: 'lastwagen mit hilfsgütern|hilfslastwagen|lkw mit hilfsgütern|hilfs-lkw|lastwagen mit hilfe',
    },
    { population: 'tanks', words: 'panzer|panzern|panzerfahrzeuge|gepanzerte fahrzeuge|kampfpanzer' },
    {
      population: 'aircraft',
      words:
        'flugzeug|flugzeuge|flugzeugen|hubschrauber|hubschraubern|kampfflugzeuge|maschinen|kampfjets|jets',
    },
    {
      population: 'ships',
      words:
        'schiff|schiffe|schiffen|boot|boote|booten|fähre|fähren|fischerboote|tanker|kriegsschiffe|u-boote|frachter',
    },
    { population: 'trains', words: 'zug|züge|zügen|waggons|bahnen' },
    { population: 'drones', words: 'drohne|drohnen' },
    { population: 'missiles', words: 'marschflugkörper|marschflugkörpern|lenkwaffen|lenkraketen' },
    { population: 'rockets', words: 'rakete|raketen' },
    { population: 'shells', words: 'granate|granaten|geschosse|artilleriegranaten' },
    { population: 'bombs', words: 'bombe|bomben|minen|landminen|streubomben' },
    { population: 'shots', words: 'schuss|schüsse|schüssen|kugeln|patronen' },
    { population: 'weapons', words: 'waffe|waffen|schusswaffen|gewehre|pistolen|munition|luftabwehrsysteme' },
    {
      population: 'aid',
      words:
        'hilfe|hilfsgüter|hilfsgütern|lebensmittel|lebensmitteln|medikamente|mehl|treibstoff|nahrungsmittel',
    },
    { population: 'meals', words: 'mahlzeiten|essenspakete|rationen' },
    { population: 'doses', words: 'dosis|dosen|impfdosen|impfstoffe|impfstoffdosen' },
    { population: 'crops', words: 'ernte|ernten|felder' },
    { population: 'trees', words: 'baum|bäume|bäumen' },
    { population: 'tents', words: 'zelte|zelten|decken|planen' },
    {
      population: 'drugs',
      words: 'kokain|heroin|cannabis|haschisch|rauschgift|drogen|marihuana|amphetamine',
    },
    { population: 'flights', words: 'flüge|flügen|verbindungen' },
    {
      population: 'products',
      words:
        'produkte|produkten|flaschen|pakete|geräte|spielzeuge|exemplare|beutel|beuteln|packungen|dosen|gläser|kartons|tüten',
    },
    { population: 'customers', words: 'stromkunden|abonnenten' },
    { population: 'matches', words: 'spiele|spielen|partien' },
    { population: 'jobs', words: 'arbeitsplätze|arbeitsplätzen|stellen|jobs|vollzeitstellen' },
    {
      population: 'livestock',
      words:
        'tiere|tieren|kühe|schafe|schafen|schweine|schweinen|rinder|rindern|pferde|ziegen|vieh|hunde|fische|wale',
    },
    { population: 'poultry', words: 'hühner|hühnern|hennen|küken|vögel|geflügel|puten|enten' },
    {
      population: 'attacks',
      words:
        'angriff|angriffe|angriffen|attacken|luftangriffe|luftangriffen|explosionen|sprengsätze|schießereien|anschläge|anschlägen|vorfälle|razzien|zusammenstöße|raketenangriffe|drohnenangriffe',
    },
    { population: 'quakes', words: 'erdbeben|nachbeben|beben' },
    { population: 'fires', words: 'brände|bränden|waldbrände|waldbränden|feuer' },
    { population: 'votes', words: 'stimme|stimmen|stimmzettel' },
    { population: 'vetoes', words: 'veto|vetos' },
    { population: 'seats', words: 'sitz|sitze|sitzen|mandat|mandate|mandaten|parlamentssitze' },
    { population: 'signatures', words: 'unterschrift|unterschriften' },
    { population: 'tests', words: 'proben|tests|probe|wasserproben' },
    {
      population: 'countries',
      words: 'land|länder|ländern|staaten|nationen|regierungen|mitgliedstaaten|mitgliedsstaaten',
    },
    { population: 'parties', words: 'seiten|parteien|lager' },
    { population: 'containers', words: 'container|containern' },
  ],
  tolls: [
    {
      event: 'voted',
      near: 'abstimmung|urabstimmung|wahllokale|wahlberechtigte|stimmberechtigte|wahlbeteiligung|stimmzettel',
      unless: 'demonstration|demonstrationen|demonstranten|demo|kundgebung|protest|proteste|protestmarsch',
      words: 'beteiligung',
    },
    {
      event: 'protested',
      near: 'demonstration|demonstrationen|demonstranten|demo|kundgebung|protest|proteste|protestmarsch',
      unless:
        'abstimmung|urabstimmung|wahllokale|wahlberechtigte|stimmberechtigte|wahlbeteiligung|stimmzettel',
      words:
        'teilnehmerzahl|zahl der teilnehmer|zahl der demonstranten|zahl der teilnehmenden|zahl der demonstrierenden',
    },
    {
      event: 'attended',
      words:
        'teilnehmerzahl|zahl der teilnehmer|zahl der demonstranten|zahl der teilnehmenden|zahl der demonstrierenden',
    },
    {
      event: 'killed',
      words:
        'todeszahl|todeszahlen|opferzahl|opferzahlen|zahl der toten|zahl der todesopfer|zahl der getöteten|anzahl der toten|zahl der opfer|zahl der todesfälle',
    },
    { event: 'injured', words: 'zahl der verletzten|zahl der verwundeten|anzahl der verletzten' },
    { event: 'missing', words: 'zahl der vermissten' },
    {
      event: 'cases',
      words:
        'zahl der infizierten|zahl der fälle|zahl der infektionen|fallzahl|fallzahlen|zahl der neuinfektionen|sieben-tage-inzidenz',
    },
    { event: 'unemployed', words: 'zahl der arbeitslosen|arbeitslosenzahl' },
    { event: 'lives', words: 'bevölkerung|einwohnerzahl|bevölkerungszahl' },
  ],
  again: 'zahl|zahlen|bilanz|summe|schätzung|gesamtzahl',
  hearsay: 'soll|sollen|hätte|hätten',
  copulas:
    'bleiben|befinden|befindet|befanden|befand|bleibt|blieb|blieben|gelten|gilt|galt|galten|liegen|liegt|lag|lagen|sitzen|sitzt|saßen',
  restating:
    'bestätigt|bestätigte|bestätigten|hat bestätigt|erwartet|erwarten|meldeten|sagt|zählt|zählte|zählten|zählen|spricht von|sprach von|sprechen von|sprachen von|redet von|reden von|schätzt|schätzte|schätzen|schätzten|nennt|nannte|kommt auf|kam auf|kommen auf|kamen auf|geht von|ging von|gehen von|gingen von|meldet|meldete|meldeten|registrierte|beziffert sie auf|bezifferte sie auf|waren es|waren es nur|sind es|gibt an|es seien|es waren',
  counting: 'veranstalter|veranstaltern|handelskammer|kammer|beobachter|organisatoren',
  comparing: 'nach|gegenüber|statt|von|im vergleich zu|verglichen mit|anstelle von|gegen',
  counters: 'die der|die von|zahl der|zahl von|anzahl der|anzahl von|anzahl|zahl|summe der|menge an',
  partitives: 'der|von|unter|aus',
  patients: 'von|der|an|des|gegen|für',
  shares: [
    { event: 'turnout', words: 'wahlbeteiligung|beteiligung' },
    { event: 'vote_share', words: 'der stimmen|stimmenanteil|der abgegebenen stimmen|wählerstimmen' },
    { event: 'support', words: 'umfrage|umfragen|in der umfrage|der befragten|zustimmung' },
    { event: 'unemployment_rate', words: 'arbeitslosigkeit|arbeitslosenquote|arbeitslosenrate' },
    {
      event: 'inflation_rate',
      words:
        'inflation|inflationsrate|teuerung|teuerungsrate|verbraucherpreise|preissteigerung|kerninflation',
    },
    { event: 'interest_rate', words: 'leitzins|zins|zinsen|zinssatz|leitzinsen' },
    {
      event: 'growth_rate',
      words:
        'wachstum|wirtschaftswachstum|bip-wachstum|bruttoinlandsprodukt|wirtschaft wuchs|wirtschaft schrumpfte|wirtschaftsleistung',
    },
    { event: 'poverty_rate', words: 'armut|armutsquote' },
    { event: 'price_change', words: 'preis|preise|aktie|aktien|börse|index|kurs|kurse|mieten|löhne|dax' },
    { event: 'containment', words: 'unter kontrolle|gelöscht|eingedämmt' },
    { event: 'efficacy', words: 'wirksamkeit|wirksam|schutz' },
    { event: 'share', words: 'beteiligt|beteiligung|anteilseigner|aktionär|gehört|gehören|gehörte' },
  ],
  amounts: [
    {
      event: 'damage_cost',
      words: 'schaden|schäden|sachschaden|zerstörung|wiederaufbau|reparaturen|schadenshöhe',
    },
    {
      event: 'funding_needed',
      words:
        'spendenaufruf|bedarf|benötigt|benötigen|fehlen|finanzierungslücke|bittet um|bat um|baten um|bitten um|gebeten um|erbittet|erbat|angefordert',
    },
    {
      event: 'aid_money',
      words:
        'hilfe|hilfen|hilfsgelder|unterstützung|spende|spenden|gespendet|hilfspaket|geber|militärhilfe|entwicklungshilfe|soforthilfe',
    },
    { event: 'budget', words: 'haushalt|etat|budget|ausgaben|mittel|staatshaushalt' },
    { event: 'debt', words: 'schulden|schuld|kredit|kredite|darlehen|anleihen|verschuldung' },
    { event: 'ransom', words: 'lösegeld' },
    { event: 'fine', words: 'bußgeld|geldstrafe|geldbuße|strafe|sanktion' },
    {
      event: 'compensation',
      words: 'entschädigung|schadenersatz|schadensersatz|schmerzensgeld|vergleich|ausgleichszahlung',
    },
    { event: 'investment', words: 'investition|investitionen|investiert|investieren|investierte' },
    { event: 'revenue', words: 'umsatz|umsätze|einnahmen|erlöse|verkäufe|exporte|importe|erlös' },
    { event: 'profit', words: 'gewinn|gewinne|überschuss|ergebnis|betriebsergebnis|jahresüberschuss' },
    { event: 'loss', words: 'verlust|verluste|defizit|fehlbetrag|minus|einbußen' },
    { event: 'wage', words: 'lohn|löhne|gehalt|gehälter|mindestlohn|stundenlohn|im monat|pro stunde' },
    { event: 'bail', words: 'kaution' },
    { event: 'reward', words: 'belohnung|kopfgeld|finderlohn' },
    {
      event: 'price',
      words:
        'preis|preise|kostet|kosteten|kostete|kosten|gekostet|wert|pro barrel|barrel|ticket|verkauft für|kaufpreis',
    },
  ],
  sizes: [
    { event: 'magnitude', words: 'stärke|magnitude|richterskala|erdbeben der stärke|beben der stärke' },
    {
      event: 'wind_speed',
      words: 'wind|winde|böen|windgeschwindigkeit|windgeschwindigkeiten|windböen|orkanböen',
    },
    { event: 'rainfall', words: 'regen|niederschlag|niederschläge|schnee|schneefall|neuschnee' },
    { event: 'water_level', words: 'pegel|pegelstand|wasserstand|hochwasser|über dem meeresspiegel' },
    { event: 'depth', words: 'tiefe|tief|tiefen' },
    {
      event: 'distance',
      words:
        'entfernt|entfernung|abstand|nördlich|südlich|östlich|westlich|nordöstlich|nordwestlich|südöstlich|südwestlich|umkreis|radius|lang|lange|langer|langen|länge|strecke|stau|vor der küste|durchmesser',
    },
    { event: 'height', words: 'hoch|hohe|hohen|höhe|wellen' },
  ],
  durations: [
    {
      event: 'truce_duration',
      words:
        'waffenruhe|waffenruhen|waffenstillstand|waffenstillstands|feuerpause|feuerpausen|kampfpause|humanitäre pause|pause',
    },
    {
      event: 'war_duration',
      words:
        'krieg|krieges|kriegs|bürgerkrieg|konflikt|konflikts|kämpfe|kämpfen|bombardierung|bombardement|besatzung|invasion',
    },
    {
      event: 'operation_duration',
      words:
        'operation|operationen|offensive|angriff|angriffs|einsatz|einsatzes|suche|suchaktion|manöver|übung|rettungsaktion|beschuss',
    },
    { event: 'siege_duration', words: 'belagerung|blockade|umzingelung' },
    {
      event: 'strike_duration',
      words: 'streik|streiks|warnstreik|hungerstreik|generalstreik|ausstand|arbeitsniederlegung',
    },
    {
      event: 'talks_duration',
      words: 'gespräch|gespräche|gesprächen|verhandlungen|gipfel|treffen|konferenz|vermittlung',
    },
    {
      event: 'sentence_length',
      words: 'haft|haftstrafe|freiheitsstrafe|gefängnis|gefängnisstrafe|verurteilt|hinter gittern|strafe',
    },
    { event: 'curfew_duration', words: 'ausgangssperre|ausgangssperren|lockdown' },
    { event: 'emergency_duration', words: 'ausnahmezustand|notstand|kriegsrecht' },
    { event: 'outage_duration', words: 'stromausfall|ausfall|blackout' },
    { event: 'visit_duration', words: 'besuch|besuchs|rundreise|aufenthalt|reise' },
    { event: 'term_length', words: 'amtszeit|legislaturperiode|wahlperiode|mandat|regierungszeit' },
    { event: 'quarantine_duration', words: 'quarantäne|isolation' },
    { event: 'mourning_duration', words: 'staatstrauer|trauer' },
  ],
  lasting:
    'dauern|dauert|dauerte|dauerten|gedauert|andauern|andauert|hielt|anhalten|anhält|seit|für|über|lang|um',
  differences: 'mehr als|weniger als',
  parts:
    'unter ihnen|darunter|davon|von ihnen|einschließlich|inklusive|unter den toten|unter den opfern|unter den verletzten|unter den getöteten|von denen|mitgerechnet|unter anderem',
  others: 'andere|anderen|weitere|weiteren|weiterer|zusätzliche|neue',
  swaps:
    'im austausch gegen|im austausch für|im gegenzug für|im gegenzug gegen|gegen die freilassung von|im tausch gegen|im gegenzug',
  swapFor: 'gegen|für',
  still: 'noch|weiterhin|immer noch|noch immer|nach wie vor|verbleibende|verbleibenden|verbliebenen|derzeit',
  fromLevel: 'von',
  byDifference: 'um',
  placeBefore:
    'in|im|bei|nahe|auf|über|aus|entlang|außerhalb|rund um|um|am|an|südlich von|nördlich von|östlich von|westlich von|nordöstlich von|nordwestlich von|südöstlich von|südwestlich von|unweit von|vor|nach|durch|traf|trifft|erschütterte|erschüttert|überflutete|überschwemmte|verwüstete|zerstörte|begrub|verschüttete|bombardierte|beschoss|heimsuchte',
  placeAfter:
    'traf|getroffen|erschütterte|erschüttert|überflutete|überflutet|überschwemmte|überschwemmt|verwüstete|verwüstet|zerstörte|zerstört|begrub|begraben|verschüttete|verschüttet|bombardierte|bombardiert|beschoss|beschossen|heimsuchte|heimgesucht',
  placeNouns: [
    {
      kind: 'town',
      words:
        'stadt|dorf|hauptstadt|hafenstadt|lager|flüchtlingslager|stadtteil|gemeinde|ort|ortschaft|vorort|viertel|millionenstadt',
    },
    {
      kind: 'territory',
      words:
        'gebiet|enklave|region|provinz|insel|küstenstreifen|landkreis|bundesstaat|bundesland|halbinsel|bezirk|tal|kanton',
    },
    { kind: 'country', words: 'land|republik|königreich|landesweit|staat|nation' },
  ],
  status: [
    { status: 'reported', words: 'soll|sollen|angeblich|dem vernehmen nach' },
    {
      status: 'hypothetical',
      words:
        'wenn|falls|sollte|sofern|um zu verhindern|verhindern|vermeiden|verhinderte|verhinderten|verhindert|vermieden|abgewendet|im falle|hätte|hätten|könnte getötet haben|weigert sich|weigerte sich|weigern sich|weigerten sich|geweigert|lehnt es|lehnte es|lehnen es|lehnten es',
    },
    { status: 'threat', words: 'droht mit|drohen mit|drohte mit|drohten mit|gedroht|drohung|drohungen' },
    {
      status: 'proposed',
      words:
        'vorschlagen|schlägt vor|schlug vor|vorgeschlagen|vorschlag|vorschläge|anbieten|bietet an|bot an|angeboten|angebot|entwurf|fordern|fordert|forderte|forderten|gefordert|forderung|forderungen|verlangt|verlangte|bittet um|bat um|aufgerufen|verhandeln über|verhandelt über|verhandlungen über|gespräche über|plant|planen|geplant|plan|pläne|sieht vor|vorsieht|vorsehen|wollen|will|wollte',
    },
    {
      status: 'forecast',
      words:
        'wird|werden|dürfte|dürften|könnte|könnten|kann|können|erwartet|erwarten|erwarteten|rechnet mit|rechnen mit|prognose|prognosen|schätzungsweise werden|befürchtet|befürchten|befürchteten|risiko|droht|drohen|voraussichtlich|soll bis|geplant ist',
    },
  ],
  aggregation: [
    {
      aggregation: 'cumulative',
      words:
        'seit|bisher|bislang|insgesamt|zusammen|todeszahl|zahl der toten|opferzahl|registriert|seit beginn des krieges|seit kriegsbeginn|bereits|mittlerweile|gesamtzahl|bestätigt',
    },
    {
      aggregation: 'period',
      words:
        'in diesem jahr|im vergangenen jahr|im letzten jahr|diesen monat|im vergangenen monat|diese woche|in der vergangenen woche|in den vergangenen wochen|in den vergangenen monaten|pro jahr|im jahr|jährlich|täglich|pro tag|am tag|jedes jahr',
    },
    {
      aggregation: 'current',
      words:
        'noch|noch immer|derzeit|zurzeit|gegenwärtig|aktuell|momentan|gibt es|lebt|leben|verbleibend|festgehalten',
    },
    {
      aggregation: 'incident',
      words:
        'angriff|angriffs|angriffen|anschlag|anschlags|luftangriff|luftangriffs|explosion|bombe|schießerei|schüsse|unfall|unfalls|unglück|zusammenstoß|kollision|absturz|abgestürzt|erdbeben|brand|brandes|feuer|einsturz|erdrutsch|lawine|überschwemmung|sturm|massaker|in den vergangenen tagen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|gestern|nacht|wochenende',
    },
  ],
  since: 'seit|ab|nach|begann|begonnen|beginn|ausbruch',
  agents: 'von|vom|durch',
  onePerson:
    'mann|frau|junge|mädchen|kind|baby|person|opfer|mensch|jugendlicher|jugendliche|teenager|polizist|polizistin|polizeibeamter|soldat|soldatin|fahrer|fahrerin|autofahrer|passagier|schüler|schülerin|student|studentin|lehrer|lehrerin|arbeiter|arbeiterin|fußgänger|fußgängerin|radfahrer|radfahrerin|motorradfahrer|tourist|touristin|mutter|vater|sohn|tochter|bruder|schwester|ehemann|ehefrau|säugling|zivilist|journalist|journalistin|pilot|rentner|rentnerin|deutscher|deutsche|bewohner|bewohnerin|anwohner|retter|feuerwehrmann|einwohner|demonstrant|häftling|patient|patientin|angreifer|attentäter|wanderer|bergsteiger|urlauber|urlauberin|helfer|bauer|beamter',
  twoPersons: 'beide|beiden|ehepaar|paar|zwillinge|eltern|geschwister',
  whose: 'dessen|deren',
  oneWords:
    'ein|eine|einen|einem|einer|eines|der|die|das|den|dem|dieser|diese|dieses|sein|seine|ihr|ihre|weiterer|weitere|weiteres|zweiter|zweite|dritter|noch ein|noch eine',
  nobody: 'niemand|keiner|keine|kein|keine person|keine menschen|niemanden|keine verletzten|keine toten',
};
