import type { MeasurePack } from '../../model/pack/measures.js';
import { frames, nouns } from '../common/measures.js';

export const measures: MeasurePack = {
  language: 'es',
  compounds: false,
  verbs: [
    {
      ...frames.killed,
      active:
        'matar|mata|matan|matará|matarán|mataría|matarían|matando|asesinar|asesina|asesinan|asesinará|asesinarán|asesinaría|asesinarían|asesinando|masacrar|masacra|masacran|masacrará|masacrarán|masacraría|masacrarían|masacrando|ejecutar a tiros|ejecuta a tiros|ejecutan a tiros|ejecutará a tiros|ejecutarán a tiros|ejecutaría a tiros|ejecutarían a tiros|ejecutando a tiros|decapitar|decapita|decapitan|decapitará|decapitarán|decapitaría|decapitarían|decapitando|abatir|abate|abaten|abatirá|abatirán|abatiría|abatirían|abatiendo|ultimar|ultima|ultiman|ultimará|ultimarán|ultimaría|ultimarían|ultimando',
      past: 'mató|mataron|mataba|mataban|asesinó|asesinaron|asesinaba|asesinaban|masacró|masacraron|masacraba|masacraban|ejecutó a tiros|ejecutaron a tiros|ejecutaba a tiros|ejecutaban a tiros|decapitó|decapitaron|decapitaba|decapitaban|abatió|abatieron|abatía|abatían|ultimó|ultimaron|ultimaba|ultimaban',
      participle:
        'matado|matada|matados|matadas|asesinado|asesinada|asesinados|asesinadas|masacrado|masacrada|masacrados|masacradas|ejecutado a tiros|decapitado|decapitada|decapitados|decapitadas|abatido|abatida|abatidos|abatidas|ultimado|ultimada|ultimados|ultimadas',
    },
    {
      ...frames.killed,
      participle:
        'muerto|muerta|muertos|muertas|fallecido|fallecida|fallecidos|fallecidas|difunto|difunta|difuntos|difuntas|a muerte|sin vida|hallado muerto|hallada muerta|hallados muertos|encontrado muerto|encontrada muerta|encontrados muertos|hallado sin vida|encontrado sin vida|dado por muerto|dados por muertos|muerto a tiros|muertos a tiros|muerta a tiros|tiroteado mortalmente|acribillado|acribillados|acribillada|apuñalado hasta la muerte|quemados vivos|ahorcado|declarado muerto|herido de muerte|entre los muertos|entre los fallecidos|entre las víctimas mortales|carbonizados',
    },
    {
      ...frames.killed,
      active:
        'costar la vida a|cuesta la vida a|cuestan la vida a|costará la vida a|costarán la vida a|costaría la vida a|costarían la vida a|costando la vida a|cobrar la vida de|cobra la vida de|cobran la vida de|cobrará la vida de|cobrarán la vida de|cobraría la vida de|cobrarían la vida de|cobrando la vida de|causar la muerte de|causa la muerte de|causan la muerte de|causará la muerte de|causarán la muerte de|causaría la muerte de|causarían la muerte de|causando la muerte de|causar la muerte a|causa la muerte a|causan la muerte a|causará la muerte a|causarán la muerte a|causaría la muerte a|causarían la muerte a|causando la muerte a|provocar la muerte de|provoca la muerte de|provocan la muerte de|provocará la muerte de|provocarán la muerte de|provocaría la muerte de|provocarían la muerte de|provocando la muerte de|segar la vida de|sega la vida de|segan la vida de|segará la vida de|segarán la vida de|segaría la vida de|segarían la vida de|segando la vida de|acabar con la vida de|acaba con la vida de|acaban con la vida de|acabará con la vida de|acabarán con la vida de|acabaría con la vida de|acabarían con la vida de|acabando con la vida de|quitar la vida a|quita la vida a|quitan la vida a|quitará la vida a|quitarán la vida a|quitaría la vida a|quitarían la vida a|quitando la vida a|dar muerte a|da muerte a|dan muerte a|dará muerte a|darán muerte a|daría muerte a|darían muerte a|dando muerte a|cobrar la vida a|cobra la vida a|cobran la vida a|cobrará la vida a|cobrarán la vida a|cobraría la vida a|cobrarían la vida a|cobrando la vida a|se cobra la vida de',
      past: 'costó la vida a|costaron la vida a|costaba la vida a|costaban la vida a|cobró la vida de|cobraron la vida de|cobraba la vida de|cobraban la vida de|causó la muerte de|causaron la muerte de|causaba la muerte de|causaban la muerte de|causó la muerte a|causaron la muerte a|causaba la muerte a|causaban la muerte a|provocó la muerte de|provocaron la muerte de|provocaba la muerte de|provocaban la muerte de|segó la vida de|segaron la vida de|segaba la vida de|segaban la vida de|acabó con la vida de|acabaron con la vida de|acababa con la vida de|acababan con la vida de|quitó la vida a|quitaron la vida a|quitaba la vida a|quitaban la vida a|dio muerte a|dieron muerte a|daba muerte a|daban muerte a|cobró la vida a|cobraron la vida a|cobraba la vida a|cobraban la vida a|se cobró la vida de|se cobraron la vida de',
      participle:
        'costado la vida a|cobrado la vida de|causado la muerte de|causado la muerte a|provocado la muerte de|segado la vida de|acabado con la vida de|quitado la vida a|dado muerte a|cobrado la vida a',
    },
    {
      ...frames.killedMilitants,
      active:
        'eliminar|elimina|eliminan|eliminará|eliminarán|eliminaría|eliminarían|eliminando|neutralizar|neutraliza|neutralizan|neutralizará|neutralizarán|neutralizaría|neutralizarían|neutralizando',
      past: 'eliminó|eliminaron|eliminaba|eliminaban|neutralizó|neutralizaron|neutralizaba|neutralizaban',
      participle:
        'eliminado|eliminada|eliminados|eliminadas|neutralizado|neutralizada|neutralizados|neutralizadas',
    },
    {
      ...frames.executed,
      active:
        'ejecutar|ejecuta|ejecutan|ejecutará|ejecutarán|ejecutaría|ejecutarían|ejecutando|ahorcar|ahorca|ahorcan|ahorcará|ahorcarán|ahorcaría|ahorcarían|ahorcando|fusilar|fusila|fusilan|fusilará|fusilarán|fusilaría|fusilarían|fusilando',
      past: 'ejecutó|ejecutaron|ejecutaba|ejecutaban|ahorcó|ahorcaron|ahorcaba|ahorcaban|fusiló|fusilaron|fusilaba|fusilaban',
      participle:
        'ejecutado|ejecutada|ejecutados|ejecutadas|ahorcado|ahorcada|ahorcados|ahorcadas|fusilado|fusilada|fusilados|fusiladas',
      only: ['people'],
    },
    {
      ...frames.died,
      active:
        'fallecer|fallece|fallecen|fallecerá|fallecerán|fallecería|fallecerían|falleciendo|perecer|perece|perecen|perecerá|perecerán|perecería|perecerían|pereciendo|sucumbir|sucumbe|sucumben|sucumbirá|sucumbirán|sucumbiría|sucumbirían|sucumbiendo|caer muerto|cae muerto|caen muerto|caerá muerto|caerán muerto|caería muerto|caerían muerto|cayendo muerto',
      past: 'falleció|fallecieron|fallecía|fallecían|pereció|perecieron|perecía|perecían|sucumbió|sucumbieron|sucumbía|sucumbían|cayó muerto|cayeron muerto|caía muerto|caían muerto',
      participle:
        'fallecido|fallecida|fallecidos|fallecidas|perecido|perecida|perecidos|perecidas|sucumbido|sucumbida|sucumbidos|sucumbidas|caído muerto',
    },
    {
      ...frames.died,
      active: 'morir|muere|mueren|morirá|morirán|moriría|morirían|muriendo',
      past: 'murió|murieron|moría|morían',
      participle: 'muerto',
    },
    {
      ...frames.died,
      active:
        'perder la vida|pierde la vida|pierden la vida|perderá la vida|perderán la vida|perdería la vida|perderían la vida|perdiendo la vida|hallar la muerte|halla la muerte|hallan la muerte|hallará la muerte|hallarán la muerte|hallaría la muerte|hallarían la muerte|hallando la muerte|encontrar la muerte|encuentra la muerte|encuentran la muerte|encontrará la muerte|encontrarán la muerte|encontraría la muerte|encontrarían la muerte|encontrando la muerte',
      past: 'perdió la vida|perdieron la vida|perdía la vida|perdían la vida|halló la muerte|hallaron la muerte|hallaba la muerte|hallaban la muerte|encontró la muerte|encontraron la muerte|encontraba la muerte|encontraban la muerte|perdieron sus vidas|se mató|se mataron|murió ahogado|murieron ahogados|murieron calcinados|murió calcinado',
      participle: 'perdido la vida|hallado la muerte|encontrado la muerte',
    },
    {
      event: 'killed',
      frame: 'either',
      active:
        'ahogar|ahoga|ahogan|ahogará|ahogarán|ahogaría|ahogarían|ahogando|asfixiar|asfixia|asfixian|asfixiará|asfixiarán|asfixiaría|asfixiarían|asfixiando',
      past: 'ahogó|ahogaron|ahogaba|ahogaban|asfixió|asfixiaron|asfixiaba|asfixiaban',
      participle: 'ahogado|ahogada|ahogados|ahogadas|asfixiado|asfixiada|asfixiados|asfixiadas',
    },
    {
      ...frames.injured,
      active:
        'herir|hiere|hieren|herirá|herirán|heriría|herirían|hiriendo|lesionar|lesiona|lesionan|lesionará|lesionarán|lesionaría|lesionarían|lesionando|mutilar|mutila|mutilan|mutilará|mutilarán|mutilaría|mutilarían|mutilando|apuñalar|apuñala|apuñalan|apuñalará|apuñalarán|apuñalaría|apuñalarían|apuñalando|acuchillar|acuchilla|acuchillan|acuchillará|acuchillarán|acuchillaría|acuchillarían|acuchillando',
      past: 'hirió|hirieron|hería|herían|lesionó|lesionaron|lesionaba|lesionaban|mutiló|mutilaron|mutilaba|mutilaban|apuñaló|apuñalaron|apuñalaba|apuñalaban|acuchilló|acuchillaron|acuchillaba|acuchillaban',
      participle:
        'herido|herida|heridos|heridas|lesionado|lesionada|lesionados|lesionadas|mutilado|mutilada|mutilados|mutiladas|apuñalado|apuñalada|apuñalados|apuñaladas|acuchillado|acuchillada|acuchillados|acuchilladas|gravemente heridos|gravemente herido|gravemente herida|levemente heridos|heridos graves|herido grave|herido de gravedad|heridos de gravedad|herida de gravedad|en estado grave|en estado crítico|en estado estable|entre los heridos|herido leve|heridos leves',
    },
    {
      ...frames.injured,
      participle:
        'atendidos por heridas|atendido por heridas|con heridas leves|con heridas graves|con lesiones leves|con quemaduras|intoxicados por humo|contusionados',
    },
    {
      ...frames.hurt,
      active:
        'sufrir heridas|sufre heridas|sufren heridas|sufrirá heridas|sufrirán heridas|sufriría heridas|sufrirían heridas|sufriendo heridas|sufrir lesiones|sufre lesiones|sufren lesiones|sufrirá lesiones|sufrirán lesiones|sufriría lesiones|sufrirían lesiones|sufriendo lesiones|resultar herido|resulta herido|resultan herido|resultará herido|resultarán herido|resultaría herido|resultarían herido|resultando herido|resultar heridos|resulta heridos|resultan heridos|resultará heridos|resultarán heridos|resultaría heridos|resultarían heridos|resultando heridos|resultar heridas|resulta heridas|resultan heridas|resultará heridas|resultarán heridas|resultaría heridas|resultarían heridas|resultando heridas|resultar herida|resulta herida|resultan herida|resultará herida|resultarán herida|resultaría herida|resultarían herida|resultando herida|sufrir quemaduras|sufre quemaduras|sufren quemaduras|sufrirá quemaduras|sufrirán quemaduras|sufriría quemaduras|sufrirían quemaduras|sufriendo quemaduras|sufrir contusiones|sufre contusiones|sufren contusiones|sufrirá contusiones|sufrirán contusiones|sufriría contusiones|sufrirían contusiones|sufriendo contusiones|resultar lesionado|resulta lesionado|resultan lesionado|resultará lesionado|resultarán lesionado|resultaría lesionado|resultarían lesionado|resultando lesionado|resultar lesionados|resulta lesionados|resultan lesionados|resultará lesionados|resultarán lesionados|resultaría lesionados|resultarían lesionados|resultando lesionados',
      past: 'sufrió heridas|sufrieron heridas|sufría heridas|sufrían heridas|sufrió lesiones|sufrieron lesiones|sufría lesiones|sufrían lesiones|resultó herido|resultaron herido|resultaba herido|resultaban herido|resultó heridos|resultaron heridos|resultaba heridos|resultaban heridos|resultó heridas|resultaron heridas|resultaba heridas|resultaban heridas|resultó herida|resultaron herida|resultaba herida|resultaban herida|sufrió quemaduras|sufrieron quemaduras|sufría quemaduras|sufrían quemaduras|sufrió contusiones|sufrieron contusiones|sufría contusiones|sufrían contusiones|resultó lesionado|resultaron lesionado|resultaba lesionado|resultaban lesionado|resultó lesionados|resultaron lesionados|resultaba lesionados|resultaban lesionados',
      participle:
        'sufrido heridas|sufrido lesiones|resultado herido|resultado heridos|resultado heridas|resultado herida|sufrido quemaduras|sufrido contusiones|resultado lesionado|resultado lesionados',
    },
    {
      ...frames.shot,
      active:
        'balear|balea|balean|baleará|balearán|balearía|balearían|baleando|tirotear|tirotea|tirotean|tiroteará|tirotearán|tirotearía|tirotearían|tiroteando|disparar a|dispara a|disparan a|disparará a|dispararán a|dispararía a|dispararían a|disparando a',
      past: 'baleó|balearon|baleaba|baleaban|tiroteó|tirotearon|tiroteaba|tiroteaban|disparó a|dispararon a|disparaba a|disparaban a',
      participle: 'baleado|baleada|baleados|baleadas|tiroteado|tiroteada|tiroteados|tiroteadas|disparado a',
    },
    {
      ...frames.shot,
      participle:
        'alcanzado por un disparo|alcanzada por un disparo|alcanzados por disparos|herido de bala|herida de bala|heridos de bala|heridas de bala|alcanzado por una bala|alcanzado por disparos',
    },
    {
      ...frames.poisoned,
      active:
        'envenenar|envenena|envenenan|envenenará|envenenarán|envenenaría|envenenarían|envenenando|intoxicar|intoxica|intoxican|intoxicará|intoxicarán|intoxicaría|intoxicarían|intoxicando',
      past: 'envenenó|envenenaron|envenenaba|envenenaban|intoxicó|intoxicaron|intoxicaba|intoxicaban',
      participle:
        'envenenado|envenenada|envenenados|envenenadas|intoxicado|intoxicada|intoxicados|intoxicadas',
    },
    {
      ...frames.aboard,
      active:
        'transportar|transporta|transportan|transportará|transportarán|transportaría|transportarían|transportando',
      past: 'transportó|transportaron|transportaba|transportaban',
      participle: 'transportado|transportada|transportados|transportadas|a bordo',
    },
    {
      ...frames.survived,
      active:
        'sobrevivir|sobrevive|sobreviven|sobrevivirá|sobrevivirán|sobreviviría|sobrevivirían|sobreviviendo',
      past: 'sobrevivió|sobrevivieron|sobrevivía|sobrevivían',
      participle: 'sobrevivido|sobrevivida|sobrevividos|sobrevividas',
    },
    {
      ...frames.missing,
      participle:
        'desaparecido|desaparecida|desaparecidos|desaparecidas|en paradero desconocido|sin localizar|dado por desaparecido|dados por desaparecidos|no localizados|dada por desaparecida',
    },
    {
      ...frames.vanished,
      active:
        'desaparecer|desaparece|desaparecen|desaparecerá|desaparecerán|desaparecería|desaparecerían|desapareciendo',
      past: 'desapareció|desaparecieron|desaparecía|desaparecían',
      participle: 'desaparecido|desaparecida|desaparecidos|desaparecidas',
    },
    {
      ...frames.displaced,
      active:
        'desplazar|desplaza|desplazan|desplazará|desplazarán|desplazaría|desplazarían|desplazando|desarraigar|desarraiga|desarraigan|desarraigará|desarraigarán|desarraigaría|desarraigarían|desarraigando',
      past: 'desplazó|desplazaron|desplazaba|desplazaban|desarraigó|desarraigaron|desarraigaba|desarraigaban',
      participle:
        'desplazado|desplazada|desplazados|desplazadas|desarraigado|desarraigada|desarraigados|desarraigadas|sin techo',
    },
    {
      ...frames.displaced,
      active:
        'expulsar|expulsa|expulsan|expulsará|expulsarán|expulsaría|expulsarían|expulsando|obligar|obliga|obligan|obligará|obligarán|obligaría|obligarían|obligando|forzar|fuerza|fuerzan|forzará|forzarán|forzaría|forzarían|forzando',
      past: 'expulsó|expulsaron|expulsaba|expulsaban|obligó|obligaron|obligaba|obligaban|forzó|forzaron|forzaba|forzaban',
      participle:
        'expulsado|expulsada|expulsados|expulsadas|obligado|obligada|obligados|obligadas|forzado|forzada|forzados|forzadas',
      with: 'de sus hogares|de sus casas|a huir|a abandonar|a dejar sus hogares|a desplazarse|al exilio',
    },
    {
      ...frames.fled,
      active:
        'huir|huye|huyen|huirá|huirán|huiría|huirían|huyendo|escapar|escapa|escapan|escapará|escaparán|escaparía|escaparían|escapando',
      past: 'huyó|huyeron|huía|huían|escapó|escaparon|escapaba|escapaban',
      participle: 'huido|huida|huidos|huidas|escapado|escapada|escapados|escapadas',
      with: 'de sus hogares|hogar|hogares|casas|aldea|aldeas|país|región|combates|violencia|guerra|conflicto|al extranjero|hacia|a|del|de',
    },
    {
      ...frames.leftHome,
      active:
        'abandonar sus hogares|abandona sus hogares|abandonan sus hogares|abandonará sus hogares|abandonarán sus hogares|abandonaría sus hogares|abandonarían sus hogares|abandonando sus hogares|abandonar sus casas|abandona sus casas|abandonan sus casas|abandonará sus casas|abandonarán sus casas|abandonaría sus casas|abandonarían sus casas|abandonando sus casas|dejar sus hogares|deja sus hogares|dejan sus hogares|dejará sus hogares|dejarán sus hogares|dejaría sus hogares|dejarían sus hogares|dejando sus hogares|perder sus hogares|pierde sus hogares|pierden sus hogares|perderá sus hogares|perderán sus hogares|perdería sus hogares|perderían sus hogares|perdiendo sus hogares|perder su hogar|pierde su hogar|pierden su hogar|perderá su hogar|perderán su hogar|perdería su hogar|perderían su hogar|perdiendo su hogar|perder sus casas|pierde sus casas|pierden sus casas|perderá sus casas|perderán sus casas|perdería sus casas|perderían sus casas|perdiendo sus casas|abandonar su hogar|abandona su hogar|abandonan su hogar|abandonará su hogar|abandonarán su hogar|abandonaría su hogar|abandonarían su hogar|abandonando su hogar',
      past: 'abandonó sus hogares|abandonaron sus hogares|abandonaba sus hogares|abandonaban sus hogares|abandonó sus casas|abandonaron sus casas|abandonaba sus casas|abandonaban sus casas|dejó sus hogares|dejaron sus hogares|dejaba sus hogares|dejaban sus hogares|perdió sus hogares|perdieron sus hogares|perdía sus hogares|perdían sus hogares|perdió su hogar|perdieron su hogar|perdía su hogar|perdían su hogar|perdió sus casas|perdieron sus casas|perdía sus casas|perdían sus casas|abandonó su hogar|abandonaron su hogar|abandonaba su hogar|abandonaban su hogar',
      participle:
        'abandonado sus hogares|abandonado sus casas|dejado sus hogares|perdido sus hogares|perdido su hogar|perdido sus casas|abandonado su hogar',
    },
    {
      ...frames.fled,
      active:
        'vivir|vive|viven|vivirá|vivirán|viviría|vivirían|viviendo|dormir|duerme|duermen|dormirá|dormirán|dormiría|dormirían|durmiendo',
      past: 'vivió|vivieron|vivía|vivían|durmió|durmieron|dormía|dormían',
      participle: 'vivido|vivida|vividos|vividas|dormido|dormida|dormidos|dormidas',
      with: 'en tiendas|en campamentos|en refugios|en albergues|en carpas',
    },
    { ...frames.homeless, participle: 'sin hogar|sin vivienda|sin techo' },
    {
      event: 'evacuated',
      frame: 'either',
      active:
        'evacuar|evacua|evacuan|evacuará|evacuarán|evacuaría|evacuarían|evacuando|desalojar|desaloja|desalojan|desalojará|desalojarán|desalojaría|desalojarían|desalojando',
      past: 'evacuó|evacuaron|evacuaba|evacuaban|desalojó|desalojaron|desalojaba|desalojaban',
      participle: 'evacuado|evacuada|evacuados|evacuadas|desalojado|desalojada|desalojados|desalojadas',
      only: ['people'],
    },
    {
      ...frames.rescued,
      active:
        'rescatar|rescata|rescatan|rescatará|rescatarán|rescataría|rescatarían|rescatando|salvar|salva|salvan|salvará|salvarán|salvaría|salvarían|salvando|socorrer|socorre|socorren|socorrerá|socorrerán|socorrería|socorrerían|socorriendo',
      past: 'rescató|rescataron|rescataba|rescataban|salvó|salvaron|salvaba|salvaban|socorrió|socorrieron|socorría|socorrían',
      participle:
        'rescatado|rescatada|rescatados|rescatadas|salvado|salvada|salvados|salvadas|socorrido|socorrida|socorridos|socorridas|rescatado con vida|rescatados con vida|hallado con vida|hallados con vida|encontrados con vida|a salvo',
    },
    {
      ...frames.trapped,
      active:
        'atrapar|atrapa|atrapan|atrapará|atraparán|atraparía|atraparían|atrapando|sepultar|sepulta|sepultan|sepultará|sepultarán|sepultaría|sepultarían|sepultando',
      past: 'atrapó|atraparon|atrapaba|atrapaban|sepultó|sepultaron|sepultaba|sepultaban',
      participle:
        'atrapado|atrapada|atrapados|atrapadas|sepultado|sepultada|sepultados|sepultadas|bajo los escombros|enterrados|encerrados',
    },
    {
      ...frames.stranded,
      participle:
        'varado|varada|varados|varadas|aislado|aislada|aislados|aisladas|incomunicado|incomunicada|incomunicados|incomunicadas',
    },
    {
      ...frames.affected,
      active: 'afectar|afecta|afectan|afectará|afectarán|afectaría|afectarían|afectando',
      past: 'afectó|afectaron|afectaba|afectaban',
      participle: 'afectado|afectada|afectados|afectadas|damnificado|damnificada|damnificados|damnificadas',
    },
    {
      ...frames.deported,
      active:
        'deportar|deporta|deportan|deportará|deportarán|deportaría|deportarían|deportando|expulsar|expulsa|expulsan|expulsará|expulsarán|expulsaría|expulsarían|expulsando|extraditar|extradita|extraditan|extraditará|extraditarán|extraditaría|extraditarían|extraditando|repatriar|repatria|repatrian|repatriará|repatriarán|repatriaría|repatriarían|repatriando',
      past: 'deportó|deportaron|deportaba|deportaban|expulsó|expulsaron|expulsaba|expulsaban|extraditó|extraditaron|extraditaba|extraditaban|repatrió|repatriaron|repatriaba|repatriaban',
      participle:
        'deportado|deportada|deportados|deportadas|expulsado|expulsada|expulsados|expulsadas|extraditado|extraditada|extraditados|extraditadas|repatriado|repatriada|repatriados|repatriadas',
    },
    {
      ...frames.arrived,
      active:
        'llegar|llega|llegan|llegará|llegarán|llegaría|llegarían|llegando|desembarcar|desembarca|desembarcan|desembarcará|desembarcarán|desembarcaría|desembarcarían|desembarcando|cruzar|cruza|cruzan|cruzará|cruzarán|cruzaría|cruzarían|cruzando',
      past: 'llegó|llegaron|llegaba|llegaban|desembarcó|desembarcaron|desembarcaba|desembarcaban|cruzó|cruzaron|cruzaba|cruzaban',
      participle:
        'llegado|llegada|llegados|llegadas|desembarcado|desembarcada|desembarcados|desembarcadas|cruzado|cruzada|cruzados|cruzadas',
    },
    {
      ...frames.infected,
      active:
        'infectar|infecta|infectan|infectará|infectarán|infectaría|infectarían|infectando|contagiar|contagia|contagian|contagiará|contagiarán|contagiaría|contagiarían|contagiando|contaminar|contamina|contaminan|contaminará|contaminarán|contaminaría|contaminarían|contaminando',
      past: 'infectó|infectaron|infectaba|infectaban|contagió|contagiaron|contagiaba|contagiaban|contaminó|contaminaron|contaminaba|contaminaban',
      participle:
        'infectado|infectada|infectados|infectadas|contagiado|contagiada|contagiados|contagiadas|contaminado|contaminada|contaminados|contaminadas|diagnosticados|diagnosticado|enfermos|dado positivo',
    },
    {
      ...frames.fellIll,
      active:
        'enfermar|enferma|enferman|enfermará|enfermarán|enfermaría|enfermarían|enfermando|dar positivo|da positivo|dan positivo|dará positivo|darán positivo|daría positivo|darían positivo|dando positivo|contagiar|contagia|contagian|contagiará|contagiarán|contagiaría|contagiarían|contagiando',
      past: 'enfermó|enfermaron|enfermaba|enfermaban|dio positivo|dieron positivo|daba positivo|daban positivo|contagió|contagiaron|contagiaba|contagiaban',
      participle:
        'enfermado|enfermada|enfermados|enfermadas|dado positivo|contagiado|contagiada|contagiados|contagiadas',
    },
    {
      ...frames.hospitalised,
      active:
        'hospitalizar|hospitaliza|hospitalizan|hospitalizará|hospitalizarán|hospitalizaría|hospitalizarían|hospitalizando|ingresar|ingresa|ingresan|ingresará|ingresarán|ingresaría|ingresarían|ingresando',
      past: 'hospitalizó|hospitalizaron|hospitalizaba|hospitalizaban|ingresó|ingresaron|ingresaba|ingresaban',
      participle:
        'hospitalizado|hospitalizada|hospitalizados|hospitalizadas|ingresado|ingresada|ingresados|ingresadas|en el hospital|en cuidados intensivos|en la uci|trasladado al hospital|trasladados al hospital|trasladada al hospital|trasladados a hospitales|internado|internados|internada|internadas|llevado al hospital|llevados al hospital|llevada al hospital',
    },
    {
      event: 'recovered',
      frame: 'subject',
      active:
        'recuperar|recupera|recuperan|recuperará|recuperarán|recuperaría|recuperarían|recuperando|sanar|sana|sanan|sanará|sanarán|sanaría|sanarían|sanando',
      past: 'recuperó|recuperaron|recuperaba|recuperaban|sanó|sanaron|sanaba|sanaban',
      participle:
        'recuperado|recuperada|recuperados|recuperadas|sanado|sanada|sanados|sanadas|dados de alta|dado de alta|curados',
      only: ['patients'],
    },
    {
      ...frames.vaccinated,
      active:
        'vacunar|vacuna|vacunan|vacunará|vacunarán|vacunaría|vacunarían|vacunando|inmunizar|inmuniza|inmunizan|inmunizará|inmunizarán|inmunizaría|inmunizarían|inmunizando',
      past: 'vacunó|vacunaron|vacunaba|vacunaban|inmunizó|inmunizaron|inmunizaba|inmunizaban',
      participle: 'vacunado|vacunada|vacunados|vacunadas|inmunizado|inmunizada|inmunizados|inmunizadas',
    },
    { ...frames.tested, participle: 'analizadas|sometidos a pruebas|sometidas a pruebas' },
    {
      ...frames.quarantined,
      participle: 'en cuarentena|en aislamiento|puestos en cuarentena|confinados|confinadas',
    },
    {
      ...frames.hungry,
      active:
        'pasar hambre|pasa hambre|pasan hambre|pasará hambre|pasarán hambre|pasaría hambre|pasarían hambre|pasando hambre|padecer hambre|padece hambre|padecen hambre|padecerá hambre|padecerán hambre|padecería hambre|padecerían hambre|padeciendo hambre|sufrir hambre|sufre hambre|sufren hambre|sufrirá hambre|sufrirán hambre|sufriría hambre|sufrirían hambre|sufriendo hambre|sufrir hambruna|sufre hambruna|sufren hambruna|sufrirá hambruna|sufrirán hambruna|sufriría hambruna|sufrirían hambruna|sufriendo hambruna',
      past: 'pasó hambre|pasaron hambre|pasaba hambre|pasaban hambre|padeció hambre|padecieron hambre|padecía hambre|padecían hambre|sufrió hambre|sufrieron hambre|sufría hambre|sufrían hambre|sufrió hambruna|sufrieron hambruna|sufría hambruna|sufrían hambruna',
      participle:
        'pasado hambre|padecido hambre|sufrido hambre|sufrido hambruna|hambrientos|hambrientas|al borde de la hambruna|en riesgo de hambruna|en situación de hambruna',
    },
    {
      ...frames.malnourished,
      participle:
        'desnutrido|desnutrida|desnutridos|desnutridas|malnutrido|malnutrida|malnutridos|malnutridas',
    },
    {
      ...frames.inNeed,
      active:
        'necesitar ayuda|necesita ayuda|necesitan ayuda|necesitará ayuda|necesitarán ayuda|necesitaría ayuda|necesitarían ayuda|necesitando ayuda|necesitar asistencia|necesita asistencia|necesitan asistencia|necesitará asistencia|necesitarán asistencia|necesitaría asistencia|necesitarían asistencia|necesitando asistencia|necesitar alimentos|necesita alimentos|necesitan alimentos|necesitará alimentos|necesitarán alimentos|necesitaría alimentos|necesitarían alimentos|necesitando alimentos|depender de la ayuda|depende de la ayuda|dependen de la ayuda|dependerá de la ayuda|dependerán de la ayuda|dependería de la ayuda|dependerían de la ayuda|dependiendo de la ayuda|necesitar ayuda humanitaria|necesita ayuda humanitaria|necesitan ayuda humanitaria|necesitará ayuda humanitaria|necesitarán ayuda humanitaria|necesitaría ayuda humanitaria|necesitarían ayuda humanitaria|necesitando ayuda humanitaria|necesitar ayuda urgente|necesita ayuda urgente|necesitan ayuda urgente|necesitará ayuda urgente|necesitarán ayuda urgente|necesitaría ayuda urgente|necesitarían ayuda urgente|necesitando ayuda urgente|requieren asistencia|requieren ayuda',
      past: 'necesitó ayuda|necesitaron ayuda|necesitaba ayuda|necesitaban ayuda|necesitó asistencia|necesitaron asistencia|necesitaba asistencia|necesitaban asistencia|necesitó alimentos|necesitaron alimentos|necesitaba alimentos|necesitaban alimentos|dependió de la ayuda|dependieron de la ayuda|dependía de la ayuda|dependían de la ayuda|necesitó ayuda humanitaria|necesitaron ayuda humanitaria|necesitaba ayuda humanitaria|necesitaban ayuda humanitaria|necesitó ayuda urgente|necesitaron ayuda urgente|necesitaba ayuda urgente|necesitaban ayuda urgente',
      participle:
        'necesitado ayuda|necesitado asistencia|necesitado alimentos|dependido de la ayuda|necesitado ayuda humanitaria|necesitado ayuda urgente|necesitadas de ayuda',
    },
    {
      ...frames.withoutPower,
      participle:
        'sin electricidad|sin luz|sin suministro eléctrico|a oscuras|sin agua|sin corriente|sin energía eléctrica|sin energía',
    },
    {
      ...frames.poor,
      active:
        'vivir en la pobreza|vive en la pobreza|viven en la pobreza|vivirá en la pobreza|vivirán en la pobreza|viviría en la pobreza|vivirían en la pobreza|viviendo en la pobreza|vivir por debajo del umbral de pobreza|vive por debajo del umbral de pobreza|viven por debajo del umbral de pobreza|vivirá por debajo del umbral de pobreza|vivirán por debajo del umbral de pobreza|viviría por debajo del umbral de pobreza|vivirían por debajo del umbral de pobreza|viviendo por debajo del umbral de pobreza|vivir en pobreza|vive en pobreza|viven en pobreza|vivirá en pobreza|vivirán en pobreza|viviría en pobreza|vivirían en pobreza|viviendo en pobreza',
      past: 'vivió en la pobreza|vivieron en la pobreza|vivía en la pobreza|vivían en la pobreza|vivió por debajo del umbral de pobreza|vivieron por debajo del umbral de pobreza|vivía por debajo del umbral de pobreza|vivían por debajo del umbral de pobreza|vivió en pobreza|vivieron en pobreza|vivía en pobreza|vivían en pobreza',
      participle:
        'vivido en la pobreza|vivido por debajo del umbral de pobreza|vivido en pobreza|en la pobreza|en situación de pobreza',
    },
    {
      event: 'born',
      frame: 'subject',
      active: 'nacer|nace|nacen|nacerá|nacerán|nacería|nacerían|naciendo',
      past: 'nació|nacieron|nacía|nacían',
      participle: 'nacido|nacida|nacidos|nacidas',
      only: ['people'],
    },
    {
      ...frames.abducted,
      active:
        'secuestrar|secuestra|secuestran|secuestrará|secuestrarán|secuestraría|secuestrarían|secuestrando|raptar|rapta|raptan|raptará|raptarán|raptaría|raptarían|raptando',
      past: 'secuestró|secuestraron|secuestraba|secuestraban|raptó|raptaron|raptaba|raptaban',
      participle:
        'secuestrado|secuestrada|secuestrados|secuestradas|raptado|raptada|raptados|raptadas|tomados como rehenes|tomado como rehén|tomados de rehenes|hecho rehén',
    },
    {
      ...frames.abducted,
      active:
        'tomar|toma|toman|tomará|tomarán|tomaría|tomarían|tomando|capturar|captura|capturan|capturará|capturarán|capturaría|capturarían|capturando',
      past: 'tomó|tomaron|tomaba|tomaban|capturó|capturaron|capturaba|capturaban',
      participle: 'tomado|tomada|tomados|tomadas|capturado|capturada|capturados|capturadas',
      with: 'como rehenes|como rehén|de rehenes|rehenes',
    },
    {
      ...frames.taken,
      active:
        'tomar|toma|toman|tomará|tomarán|tomaría|tomarían|tomando|capturar|captura|capturan|capturará|capturarán|capturaría|capturarían|capturando',
      past: 'tomó|tomaron|tomaba|tomaban|capturó|capturaron|capturaba|capturaban',
      participle: 'tomado|tomada|tomados|tomadas|capturado|capturada|capturados|capturadas',
    },
    {
      ...frames.heldCaptive,
      active:
        'retener|retiene|retienen|retendrá|retendrán|retendría|retendrían|reteniendo|mantener|mantiene|mantienen|mantendrá|mantendrán|mantendría|mantendrían|manteniendo|tener|tiene|tienen|tendrá|tendrán|tendría|tendrían|teniendo',
      past: 'retuvo|retuvieron|retenía|retenían|mantuvo|mantuvieron|mantenía|mantenían|tuvo|tuvieron|tenía|tenían',
      participle:
        'retenido|retenida|retenidos|retenidas|mantenido|mantenida|mantenidos|mantenidas|tenido|tenida|tenidos|tenidas',
      with: 'como rehenes|secuestrados|secuestradas|en cautiverio|cautivos|como rehén',
    },
    {
      ...frames.heldCaptive,
      participle: 'retenidos como rehenes|en cautiverio|en manos de los secuestradores|cautivos',
    },
    {
      ...frames.held,
      active:
        'retener|retiene|retienen|retendrá|retendrán|retendría|retendrían|reteniendo|mantener|mantiene|mantienen|mantendrá|mantendrán|mantendría|mantendrían|manteniendo',
      past: 'retuvo|retuvieron|retenía|retenían|mantuvo|mantuvieron|mantenía|mantenían',
      participle: 'retenido|retenida|retenidos|retenidas|mantenido|mantenida|mantenidos|mantenidas',
    },
    {
      ...frames.released,
      active:
        'liberar|libera|liberan|liberará|liberarán|liberaría|liberarían|liberando|excarcelar|excarcela|excarcelan|excarcelará|excarcelarán|excarcelaría|excarcelarían|excarcelando|soltar|suelta|sueltan|soltará|soltarán|soltaría|soltarían|soltando|poner en libertad|pone en libertad|ponen en libertad|pondrá en libertad|pondrán en libertad|pondría en libertad|pondrían en libertad|poniendo en libertad|entregar|entrega|entregan|entregará|entregarán|entregaría|entregarían|entregando',
      past: 'liberó|liberaron|liberaba|liberaban|excarceló|excarcelaron|excarcelaba|excarcelaban|soltó|soltaron|soltaba|soltaban|puso en libertad|pusieron en libertad|ponía en libertad|ponían en libertad|entregó|entregaron|entregaba|entregaban',
      participle:
        'liberado|liberada|liberados|liberadas|excarcelado|excarcelada|excarcelados|excarceladas|soltado|soltada|soltados|soltadas|puesto en libertad|entregado|entregada|entregados|entregadas|puestos en libertad|puesta en libertad|en libertad',
    },
    {
      ...frames.exchanged,
      active:
        'intercambiar|intercambia|intercambian|intercambiará|intercambiarán|intercambiaría|intercambiarían|intercambiando|canjear|canjea|canjean|canjeará|canjearán|canjearía|canjearían|canjeando',
      past: 'intercambió|intercambiaron|intercambiaba|intercambiaban|canjeó|canjearon|canjeaba|canjeaban',
      participle:
        'intercambiado|intercambiada|intercambiados|intercambiadas|canjeado|canjeada|canjeados|canjeadas',
    },
    {
      ...frames.detained,
      active:
        'encarcelar|encarcela|encarcelan|encarcelará|encarcelarán|encarcelaría|encarcelarían|encarcelando|recluir|recluye|recluyen|recluirá|recluirán|recluiría|recluirían|recluyendo|apresar|apresa|apresan|apresará|apresarán|apresaría|apresarían|apresando',
      past: 'encarceló|encarcelaron|encarcelaba|encarcelaban|recluyó|recluyeron|recluía|recluían|apresó|apresaron|apresaba|apresaban',
      participle:
        'encarcelado|encarcelada|encarcelados|encarceladas|recluido|recluida|recluidos|recluidas|apresado|apresada|apresados|apresadas|en prisión|en la cárcel|en prisión preventiva|entre rejas|presos|bajo custodia|en custodia|preso|presas',
    },
    {
      ...frames.arrested,
      active:
        'detener|detiene|detienen|detendrá|detendrán|detendría|detendrían|deteniendo|arrestar|arresta|arrestan|arrestará|arrestarán|arrestaría|arrestarían|arrestando',
      past: 'detuvo|detuvieron|detenía|detenían|arrestó|arrestaron|arrestaba|arrestaban',
      participle: 'detenido|detenida|detenidos|detenidas|arrestado|arrestada|arrestados|arrestadas',
      only: ['people'],
    },
    {
      ...frames.captured,
      active:
        'capturar|captura|capturan|capturará|capturarán|capturaría|capturarían|capturando|apresar|apresa|apresan|apresará|apresarán|apresaría|apresarían|apresando',
      past: 'capturó|capturaron|capturaba|capturaban|apresó|apresaron|apresaba|apresaban',
      participle:
        'capturado|capturada|capturados|capturadas|apresado|apresada|apresados|apresadas|hecho prisionero|hechos prisioneros',
    },
    {
      ...frames.surrendered,
      active:
        'desertar|deserta|desertan|desertará|desertarán|desertaría|desertarían|desertando|entregar las armas|entrega las armas|entregan las armas|entregará las armas|entregarán las armas|entregaría las armas|entregarían las armas|entregando las armas',
      past: 'desertó|desertaron|desertaba|desertaban|entregó las armas|entregaron las armas|entregaba las armas|entregaban las armas|se rindió|se rindieron|se entregaron|depusieron las armas',
      participle: 'desertado|desertada|desertados|desertadas|entregado las armas',
    },
    {
      ...frames.imprisoned,
      active:
        'condenar|condena|condenan|condenará|condenarán|condenaría|condenarían|condenando|sentenciar|sentencia|sentencian|sentenciará|sentenciarán|sentenciaría|sentenciarían|sentenciando',
      past: 'condenó|condenaron|condenaba|condenaban|sentenció|sentenciaron|sentenciaba|sentenciaban',
      participle:
        'condenado|condenada|condenados|condenadas|sentenciado|sentenciada|sentenciados|sentenciadas',
    },
    {
      ...frames.charged,
      active:
        'imputar|imputa|imputan|imputará|imputarán|imputaría|imputarían|imputando|procesar|procesa|procesan|procesará|procesarán|procesaría|procesarían|procesando|inculpar|inculpa|inculpan|inculpará|inculparán|inculparía|inculparían|inculpando|investigar|investiga|investigan|investigará|investigarán|investigaría|investigarían|investigando',
      past: 'imputó|imputaron|imputaba|imputaban|procesó|procesaron|procesaba|procesaban|inculpó|inculparon|inculpaba|inculpaban|investigó|investigaron|investigaba|investigaban',
      participle:
        'imputado|imputada|imputados|imputadas|procesado|procesada|procesados|procesadas|inculpado|inculpada|inculpados|inculpadas|investigado|investigada|investigados|investigadas|acusados formalmente',
    },
    {
      ...frames.escaped,
      active:
        'escapar|escapa|escapan|escapará|escaparán|escaparía|escaparían|escapando|fugar|fuga|fugan|fugará|fugarán|fugaría|fugarían|fugando|evadir|evade|evaden|evadirá|evadirán|evadiría|evadirían|evadiendo',
      past: 'escapó|escaparon|escapaba|escapaban|fugó|fugaron|fugaba|fugaban|evadió|evadieron|evadía|evadían',
      participle:
        'escapado|escapada|escapados|escapadas|fugado|fugada|fugados|fugadas|evadido|evadida|evadidos|evadidas',
    },
    {
      ...frames.protested,
      active:
        'protestar|protesta|protestan|protestará|protestarán|protestaría|protestarían|protestando|manifestar|manifiesta|manifiestan|manifestará|manifestarán|manifestaría|manifestarían|manifestando|marchar|marcha|marchan|marchará|marcharán|marcharía|marcharían|marchando|salen a la calle',
      past: 'protestó|protestaron|protestaba|protestaban|manifestó|manifestaron|manifestaba|manifestaban|marchó|marcharon|marchaba|marchaban|salieron a la calle|salieron a las calles|se manifestaron',
      participle:
        'protestado|protestada|protestados|protestadas|manifestado|manifestada|manifestados|manifestadas|marchado|marchada|marchados|marchadas',
    },
    {
      ...frames.lostWork,
      active: 'desaparecerán|desaparecen|desaparecer',
      past: 'desaparecieron',
      participle: 'desaparecido',
      only: ['jobs'],
    },
    {
      ...frames.employed,
      active: 'tiene|tienen|cuenta con|cuentan con',
      past: 'tenía|tenían|contaba con',
      with: 'empleados|trabajadores|empleadas',
    },
    {
      ...frames.struck,
      active:
        'ir a la huelga|va a la huelga|van a la huelga|irá a la huelga|irán a la huelga|iría a la huelga|irían a la huelga|yendo a la huelga|hacer huelga|hace huelga|hacen huelga|hará huelga|harán huelga|haría huelga|harían huelga|haciendo huelga|parar|para|paran|parará|pararán|pararía|pararían|parando',
      past: 'fue a la huelga|fueron a la huelga|iba a la huelga|iban a la huelga|hizo huelga|hicieron huelga|hacía huelga|hacían huelga|paró|pararon|paraba|paraban',
      participle: 'ido a la huelga|hecho huelga|parado|parada|parados|paradas|en huelga|en paro',
    },
    {
      ...frames.attended,
      active:
        'asistir|asiste|asisten|asistirá|asistirán|asistiría|asistirían|asistiendo|acudir|acude|acuden|acudirá|acudirán|acudiría|acudirían|acudiendo',
      past: 'asistió|asistieron|asistía|asistían|acudió|acudieron|acudía|acudían',
      participle: 'asistido|asistida|asistidos|asistidas|acudido|acudida|acudidos|acudidas',
      with: 'manifestación|manifestaciones|protesta|marcha|funeral|ceremonia|concierto|festival|vigilia|evento|partido|conferencia|misa|desfile|concentración|acto|cumbre|feria|peregrinación|mitin',
    },
    {
      ...frames.attended,
      active:
        'participar|participa|participan|participará|participarán|participaría|participarían|participando|congregar|congrega|congregan|congregará|congregarán|congregaría|congregarían|congregando|reunir|reune|reunen|reunirá|reunirán|reuniría|reunirían|reuniendo|concentrar|concentra|concentran|concentrará|concentrarán|concentraría|concentrarían|concentrando',
      past: 'participó|participaron|participaba|participaban|congregó|congregaron|congregaba|congregaban|reunió|reunieron|reunía|reunían|concentró|concentraron|concentraba|concentraban|se congregaron|se reunieron|se concentraron|tomaron parte',
      participle:
        'participado|participada|participados|participadas|congregado|congregada|congregados|congregadas|reunido|reunida|reunidos|reunidas|concentrado|concentrada|concentrados|concentradas',
    },
    {
      ...frames.voted,
      active:
        'depositar su voto|deposita su voto|depositan su voto|depositará su voto|depositarán su voto|depositaría su voto|depositarían su voto|depositando su voto|emitir su voto|emite su voto|emiten su voto|emitirá su voto|emitirán su voto|emitiría su voto|emitirían su voto|emitiendo su voto',
      past: 'depositó su voto|depositaron su voto|depositaba su voto|depositaban su voto|emitió su voto|emitieron su voto|emitía su voto|emitían su voto',
      participle:
        'depositado su voto|emitido su voto|llamados a las urnas|con derecho a voto|habilitados para votar|registrados para votar',
    },
    {
      event: 'votes_for',
      frame: 'subject',
      active:
        'votar a favor|vota a favor|votan a favor|votará a favor|votarán a favor|votaría a favor|votarían a favor|votando a favor|votar sí|vota sí|votan sí|votará sí|votarán sí|votaría sí|votarían sí|votando sí',
      past: 'votó a favor|votaron a favor|votaba a favor|votaban a favor|votó sí|votaron sí|votaba sí|votaban sí',
      participle: 'votado a favor|votado sí',
    },
    { ...frames.votesFor, participle: 'a favor', only: ['votes', 'countries', 'lawmakers', 'members'] },
    {
      event: 'votes_against',
      frame: 'subject',
      active:
        'votar en contra|vota en contra|votan en contra|votará en contra|votarán en contra|votaría en contra|votarían en contra|votando en contra|votar no|vota no|votan no|votará no|votarán no|votaría no|votarían no|votando no',
      past: 'votó en contra|votaron en contra|votaba en contra|votaban en contra|votó no|votaron no|votaba no|votaban no',
      participle: 'votado en contra|votado no',
    },
    { ...frames.votesAgainst, participle: 'en contra', only: ['votes', 'countries', 'lawmakers', 'members'] },
    {
      event: 'abstentions',
      frame: 'subject',
      active: 'abstenerse|se abstiene|se abstienen',
      past: 'se abstuvo|se abstuvieron',
      participle: 'abstenido',
    },
    {
      ...frames.laidOff,
      active:
        'despedir|despide|despiden|despedirá|despedirán|despediría|despedirían|despidiendo|recortar|recorta|recortan|recortará|recortarán|recortaría|recortarían|recortando|suprimir|suprime|suprimen|suprimirá|suprimirán|suprimiría|suprimirían|suprimiendo|eliminar|elimina|eliminan|eliminará|eliminarán|eliminaría|eliminarían|eliminando|destruir|destruye|destruyen|destruirá|destruirán|destruiría|destruirían|destruyendo',
      past: 'despidió|despidieron|despedía|despedían|recortó|recortaron|recortaba|recortaban|suprimió|suprimieron|suprimía|suprimían|eliminó|eliminaron|eliminaba|eliminaban|destruyó|destruyeron|destruía|destruían',
      participle:
        'despedido|despedida|despedidos|despedidas|recortado|recortada|recortados|recortadas|suprimido|suprimida|suprimidos|suprimidas|eliminado|eliminada|eliminados|eliminadas|destruido|destruida|destruidos|destruidas|en riesgo',
    },
    {
      event: 'laid_off',
      frame: 'subject',
      active:
        'perder su empleo|pierde su empleo|pierden su empleo|perderá su empleo|perderán su empleo|perdería su empleo|perderían su empleo|perdiendo su empleo|perder sus empleos|pierde sus empleos|pierden sus empleos|perderá sus empleos|perderán sus empleos|perdería sus empleos|perderían sus empleos|perdiendo sus empleos|perder su trabajo|pierde su trabajo|pierden su trabajo|perderá su trabajo|perderán su trabajo|perdería su trabajo|perderían su trabajo|perdiendo su trabajo|perder el empleo|pierde el empleo|pierden el empleo|perderá el empleo|perderán el empleo|perdería el empleo|perderían el empleo|perdiendo el empleo|perder sus trabajos|pierde sus trabajos|pierden sus trabajos|perderá sus trabajos|perderán sus trabajos|perdería sus trabajos|perderían sus trabajos|perdiendo sus trabajos',
      past: 'perdió su empleo|perdieron su empleo|perdía su empleo|perdían su empleo|perdió sus empleos|perdieron sus empleos|perdía sus empleos|perdían sus empleos|perdió su trabajo|perdieron su trabajo|perdía su trabajo|perdían su trabajo|perdió el empleo|perdieron el empleo|perdía el empleo|perdían el empleo|perdió sus trabajos|perdieron sus trabajos|perdía sus trabajos|perdían sus trabajos',
      participle:
        'perdido su empleo|perdido sus empleos|perdido su trabajo|perdido el empleo|perdido sus trabajos',
    },
    {
      ...frames.hired,
      active:
        'contratar|contrata|contratan|contratará|contratarán|contrataría|contratarían|contratando|crear|crea|crean|creará|crearán|crearía|crearían|creando|generar|genera|generan|generará|generarán|generaría|generarían|generando',
      past: 'contrató|contrataron|contrataba|contrataban|creó|crearon|creaba|creaban|generó|generaron|generaba|generaban',
      participle:
        'contratado|contratada|contratados|contratadas|creado|creada|creados|creadas|generado|generada|generados|generadas',
    },
    {
      ...frames.employed,
      active: 'emplear|emplea|emplean|empleará|emplearán|emplearía|emplearían|empleando',
      past: 'empleó|emplearon|empleaba|empleaban',
      participle: 'empleado|empleada|empleados|empleadas',
    },
    {
      ...frames.unemployed,
      participle: 'desempleados|desempleadas|en paro|en el paro|sin empleo|sin trabajo|parados',
    },
    {
      ...frames.deployed,
      active:
        'desplegar|despliega|despliegan|desplegará|desplegarán|desplegaría|desplegarían|desplegando|movilizar|moviliza|movilizan|movilizará|movilizarán|movilizaría|movilizarían|movilizando|enviar|envía|envían|enviará|enviarán|enviaría|enviarían|enviando|destinar|destina|destinan|destinará|destinarán|destinaría|destinarían|destinando',
      past: 'desplegó|desplegaron|desplegaba|desplegaban|movilizó|movilizaron|movilizaba|movilizaban|envió|enviaron|enviaba|enviaban|destinó|destinaron|destinaba|destinaban',
      participle:
        'desplegado|desplegada|desplegados|desplegadas|movilizado|movilizada|movilizados|movilizadas|enviado|enviada|enviados|enviadas|destinado|destinada|destinados|destinadas',
    },
    {
      ...frames.recruited,
      active:
        'reclutar|recluta|reclutan|reclutará|reclutarán|reclutaría|reclutarían|reclutando|alistar|alista|alistan|alistará|alistarán|alistaría|alistarían|alistando',
      past: 'reclutó|reclutaron|reclutaba|reclutaban|alistó|alistaron|alistaba|alistaban',
      participle: 'reclutado|reclutada|reclutados|reclutadas|alistado|alistada|alistados|alistadas',
    },
    {
      ...frames.lives,
      active:
        'vivir|vive|viven|vivirá|vivirán|viviría|vivirían|viviendo|residir|reside|residen|residirá|residirán|residiría|residirían|residiendo|habitar|habita|habitan|habitará|habitarán|habitaría|habitarían|habitando',
      past: 'vivió|vivieron|vivía|vivían|residió|residieron|residía|residían|habitó|habitaron|habitaba|habitaban',
      participle:
        'vivido|vivida|vividos|vividas|residido|residida|resididos|resididas|habitado|habitada|habitados|habitadas',
    },
    {
      ...frames.destroyed,
      active:
        'destruir|destruye|destruyen|destruirá|destruirán|destruiría|destruirían|destruyendo|demoler|demole|demolen|demolerá|demolerán|demolería|demolerían|demoliendo|arrasar|arrasa|arrasan|arrasará|arrasarán|arrasaría|arrasarían|arrasando|derribar|derriba|derriban|derribará|derribarán|derribaría|derribarían|derribando|derrumbar|derrumba|derrumban|derrumbará|derrumbarán|derrumbaría|derrumbarían|derrumbando|calcinar|calcina|calcinan|calcinará|calcinarán|calcinaría|calcinarían|calcinando',
      past: 'destruyó|destruyeron|destruía|destruían|demolió|demolieron|demolía|demolían|arrasó|arrasaron|arrasaba|arrasaban|derribó|derribaron|derribaba|derribaban|derrumbó|derrumbaron|derrumbaba|derrumbaban|calcinó|calcinaron|calcinaba|calcinaban',
      participle:
        'destruido|destruida|destruidos|destruidas|demolido|demolida|demolidos|demolidas|arrasado|arrasada|arrasados|arrasadas|derribado|derribada|derribados|derribadas|derrumbado|derrumbada|derrumbados|derrumbadas|calcinado|calcinada|calcinados|calcinadas|en ruinas|reducidas a escombros|reducidos a escombros',
    },
    {
      ...frames.damaged,
      active:
        'dañar|daña|dañan|dañará|dañarán|dañaría|dañarían|dañando|deteriorar|deteriora|deterioran|deteriorará|deteriorarán|deterioraría|deteriorarían|deteriorando|averiar|avería|averían|averiará|averiarán|averiaría|averiarían|averiando',
      past: 'dañó|dañaron|dañaba|dañaban|deterioró|deterioraron|deterioraba|deterioraban|averió|averiaron|averiaba|averiaban',
      participle:
        'dañado|dañada|dañados|dañadas|deteriorado|deteriorada|deteriorados|deterioradas|averiado|averiada|averiados|averiadas',
    },
    {
      ...frames.flooded,
      active:
        'inundar|inunda|inundan|inundará|inundarán|inundaría|inundarían|inundando|anegar|anega|anegan|anegará|anegarán|anegaría|anegarían|anegando',
      past: 'inundó|inundaron|inundaba|inundaban|anegó|anegaron|anegaba|anegaban',
      participle: 'inundado|inundada|inundados|inundadas|anegado|anegada|anegados|anegadas|bajo el agua',
    },
    {
      ...frames.burned,
      active:
        'quemar|quema|queman|quemará|quemarán|quemaría|quemarían|quemando|incendiar|incendia|incendian|incendiará|incendiarán|incendiaría|incendiarían|incendiando|calcinar|calcina|calcinan|calcinará|calcinarán|calcinaría|calcinarían|calcinando',
      past: 'quemó|quemaron|quemaba|quemaban|incendió|incendiaron|incendiaba|incendiaban|calcinó|calcinaron|calcinaba|calcinaban',
      participle:
        'quemado|quemada|quemados|quemadas|incendiado|incendiada|incendiados|incendiadas|calcinado|calcinada|calcinados|calcinadas|en llamas|consumidas|consumidos',
    },
    {
      ...frames.sunk,
      active:
        'hundir|hunde|hunden|hundirá|hundirán|hundiría|hundirían|hundiendo|volcar|vuelca|vuelcan|volcará|volcarán|volcaría|volcarían|volcando',
      past: 'hundió|hundieron|hundía|hundían|volcó|volcaron|volcaba|volcaban|naufragó|naufragaron|zozobró',
      participle: 'hundido|hundida|hundidos|hundidas|volcado|volcada|volcados|volcadas',
    },
    {
      ...frames.shotDown,
      active:
        'derribar|derriba|derriban|derribará|derribarán|derribaría|derribarían|derribando|abatir|abate|abaten|abatirá|abatirán|abatiría|abatirían|abatiendo',
      past: 'derribó|derribaron|derribaba|derribaban|abatió|abatieron|abatía|abatían',
      participle: 'derribado|derribada|derribados|derribadas|abatido|abatida|abatidos|abatidas',
    },
    {
      ...frames.intercepted,
      active:
        'interceptar|intercepta|interceptan|interceptará|interceptarán|interceptaría|interceptarían|interceptando',
      past: 'interceptó|interceptaron|interceptaba|interceptaban',
      participle: 'interceptado|interceptada|interceptados|interceptadas',
      only: ['drones', 'missiles', 'rockets', 'ships', 'aircraft'],
    },
    {
      ...frames.fired,
      active:
        'disparar|dispara|disparan|disparará|dispararán|dispararía|dispararían|disparando|lanzar|lanza|lanzan|lanzará|lanzarán|lanzaría|lanzarían|lanzando|arrojar|arroja|arrojan|arrojará|arrojarán|arrojaría|arrojarían|arrojando',
      past: 'disparó|dispararon|disparaba|disparaban|lanzó|lanzaron|lanzaba|lanzaban|arrojó|arrojaron|arrojaba|arrojaban',
      participle:
        'disparado|disparada|disparados|disparadas|lanzado|lanzada|lanzados|lanzadas|arrojado|arrojada|arrojados|arrojadas',
    },
    {
      ...frames.seized,
      active:
        'incautar|incauta|incautan|incautará|incautarán|incautaría|incautarían|incautando|confiscar|confisca|confiscan|confiscará|confiscarán|confiscaría|confiscarían|confiscando|decomisar|decomisa|decomisan|decomisará|decomisarán|decomisaría|decomisarían|decomisando|requisar|requisa|requisan|requisará|requisarán|requisaría|requisarían|requisando|embargar|embarga|embargan|embargará|embargarán|embargaría|embargarían|embargando',
      past: 'incautó|incautaron|incautaba|incautaban|confiscó|confiscaron|confiscaba|confiscaban|decomisó|decomisaron|decomisaba|decomisaban|requisó|requisaron|requisaba|requisaban|embargó|embargaron|embargaba|embargaban',
      participle:
        'incautado|incautada|incautados|incautadas|confiscado|confiscada|confiscados|confiscadas|decomisado|decomisada|decomisados|decomisadas|requisado|requisada|requisados|requisadas|embargado|embargada|embargados|embargadas',
    },
    {
      ...frames.delivered,
      active:
        'entregar|entrega|entregan|entregará|entregarán|entregaría|entregarían|entregando|suministrar|suministra|suministran|suministrará|suministrarán|suministraría|suministrarían|suministrando|distribuir|distribuye|distribuyen|distribuirá|distribuirán|distribuiría|distribuirían|distribuyendo|enviar|envía|envían|enviará|enviarán|enviaría|enviarían|enviando|donar|dona|donan|donará|donarán|donaría|donarían|donando|repartir|reparte|reparten|repartirá|repartirán|repartiría|repartirían|repartiendo|administrar|administra|administran|administrará|administrarán|administraría|administrarían|administrando',
      past: 'entregó|entregaron|entregaba|entregaban|suministró|suministraron|suministraba|suministraban|distribuyó|distribuyeron|distribuía|distribuían|envió|enviaron|enviaba|enviaban|donó|donaron|donaba|donaban|repartió|repartieron|repartía|repartían|administró|administraron|administraba|administraban',
      participle:
        'entregado|entregada|entregados|entregadas|suministrado|suministrada|suministrados|suministradas|distribuido|distribuida|distribuidos|distribuidas|enviado|enviada|enviados|enviadas|donado|donada|donados|donadas|repartido|repartida|repartidos|repartidas|administrado|administrada|administrados|administradas',
    },
    {
      ...frames.crossed,
      active:
        'entrar|entra|entran|entrará|entrarán|entraría|entrarían|entrando|llegar|llega|llegan|llegará|llegarán|llegaría|llegarían|llegando|cruzar|cruza|cruzan|cruzará|cruzarán|cruzaría|cruzarían|cruzando',
      past: 'entró|entraron|entraba|entraban|llegó|llegaron|llegaba|llegaban|cruzó|cruzaron|cruzaba|cruzaban',
      participle:
        'entrado|entrada|entrados|entradas|llegado|llegada|llegados|llegadas|cruzado|cruzada|cruzados|cruzadas',
    },
    {
      event: 'closed',
      frame: 'either',
      active:
        'cerrar|cierra|cierran|cerrará|cerrarán|cerraría|cerrarían|cerrando|clausurar|clausura|clausuran|clausurará|clausurarán|clausuraría|clausurarían|clausurando',
      past: 'cerró|cerraron|cerraba|cerraban|clausuró|clausuraron|clausuraba|clausuraban',
      participle: 'cerrado|cerrada|cerrados|cerradas|clausurado|clausurada|clausurados|clausuradas',
      only: ['buildings', 'roads', 'airports', 'border_crossings'],
    },
    {
      ...frames.cancelled,
      active:
        'cancelar|cancela|cancelan|cancelará|cancelarán|cancelaría|cancelarían|cancelando|suspender|suspende|suspenden|suspenderá|suspenderán|suspendería|suspenderían|suspendiendo|anular|anula|anulan|anulará|anularán|anularía|anularían|anulando',
      past: 'canceló|cancelaron|cancelaba|cancelaban|suspendió|suspendieron|suspendía|suspendían|anuló|anularon|anulaba|anulaban',
      participle:
        'cancelado|cancelada|cancelados|canceladas|suspendido|suspendida|suspendidos|suspendidas|anulado|anulada|anulados|anuladas',
    },
    {
      ...frames.delayed,
      active:
        'retrasar|retrasa|retrasan|retrasará|retrasarán|retrasaría|retrasarían|retrasando|desviar|desvia|desvian|desviará|desviarán|desviaría|desviarían|desviando|demorar|demora|demoran|demorará|demorarán|demoraría|demorarían|demorando',
      past: 'retrasó|retrasaron|retrasaba|retrasaban|desvió|desviaron|desviaba|desviaban|demoró|demoraron|demoraba|demoraban',
      participle:
        'retrasado|retrasada|retrasados|retrasadas|desviado|desviada|desviados|desviadas|demorado|demorada|demorados|demoradas',
    },
    {
      ...frames.recalled,
      active:
        'retirar|retira|retiran|retirará|retirarán|retiraría|retirarían|retirando|llamar a revisión|llama a revisión',
      past: 'retiró|retiraron|retiraba|retiraban|llamó a revisión',
      participle: 'retirado|retirada|retirados|retiradas',
    },
    {
      ...frames.culled,
      active:
        'sacrificar|sacrifica|sacrifican|sacrificará|sacrificarán|sacrificaría|sacrificarían|sacrificando',
      past: 'sacrificó|sacrificaron|sacrificaba|sacrificaban',
      participle: 'sacrificado|sacrificada|sacrificados|sacrificadas',
    },
    {
      ...frames.votesNeeded,
      active:
        'necesitar|necesita|necesitan|necesitará|necesitarán|necesitaría|necesitarían|necesitando|requiere|requieren',
      past: 'necesitó|necesitaron|necesitaba|necesitaban|requería',
      participle: 'necesitado|necesitada|necesitados|necesitadas|necesarios',
    },
    {
      ...frames.seats,
      active:
        'ganar|gana|ganan|ganará|ganarán|ganaría|ganarían|ganando|obtener|obtiene|obtienen|obtendrá|obtendrán|obtendría|obtendrían|obteniendo|lograr|logra|logran|logrará|lograrán|lograría|lograrían|logrando|conseguir|consigue|consiguen|conseguirá|conseguirán|conseguiría|conseguirían|consiguiendo|perder|pierde|pierden|perderá|perderán|perdería|perderían|perdiendo|sumar|suma|suman|sumará|sumarán|sumaría|sumarían|sumando',
      past: 'ganó|ganaron|ganaba|ganaban|obtuvo|obtuvieron|obtenía|obtenían|logró|lograron|lograba|lograban|consiguió|consiguieron|conseguía|conseguían|perdió|perdieron|perdía|perdían|sumó|sumaron|sumaba|sumaban',
      participle:
        'ganado|ganada|ganados|ganadas|obtenido|obtenida|obtenidos|obtenidas|logrado|lograda|logrados|logradas|conseguido|conseguida|conseguidos|conseguidas|perdido|perdida|perdidos|perdidas|sumado|sumada|sumados|sumadas',
    },
    { ...frames.deployed, participle: 'en el lugar|en la zona|sobre el terreno|trabajando|en servicio' },
    {
      ...frames.present,
      participle:
        'bajo tierra|en el interior|en la mina|dentro de la mina|en el edificio|dentro del edificio|en el inmueble|en la sala|en el túnel|presentes|en el lugar',
    },
    { ...frames.quarantined, participle: 'en observación|bajo observación|aislados|aisladas' },
    {
      ...frames.injured,
      participle:
        'en peligro de muerte|entre la vida y la muerte|en estado crítico|en estado grave|en riesgo de muerte',
    },
    { ...frames.works, active: 'trabajan|trabaja' },
    {
      ...frames.waits,
      active: 'esperan|espera|aguardan|aguarda',
      past: 'esperaban|esperaba|aguardaban',
      participle: 'a la espera|en espera|fondeados|fondeado',
    },
    {
      ...frames.heldUp,
      active: 'bloquea|bloquean|inmoviliza|inmovilizan',
      past: 'bloqueó|bloquearon|inmovilizó',
      participle:
        'bloqueado|bloqueados|bloqueada|bloqueadas|varado|varados|varadas|inmovilizado|inmovilizados|inmovilizadas|parados',
    },
  ],
  nouns: [
    {
      ...nouns.killed,
      words:
        'muertos|muertas|fallecidos|fallecidas|víctimas mortales|víctima mortal|caídos|muerto|muerta|fallecido|fallecida|decesos',
    },
    {
      ...nouns.deaths,
      words:
        'muerte|muertes|asesinato|asesinatos|homicidio|homicidios|fallecimiento|fallecimientos|masacre|matanza',
    },
    { ...nouns.deaths, words: 'vidas|cadáver|cadáveres|cuerpos' },
    { ...nouns.executed, words: 'ejecución|ejecuciones' },
    { event: 'suicides', words: 'suicidio|suicidios', counted: true, of: true },
    { event: 'casualties', words: 'bajas', counted: true, of: false },
    {
      event: 'injured',
      words: 'heridos|heridas|lesionados|lesionadas|herido|herida|contusionados',
      counted: true,
      of: true,
    },
    {
      event: 'shot',
      words: 'herida de bala|heridas de bala|impacto de bala|impactos de bala|herida de arma de fuego',
      counted: false,
      of: false,
      sign: true,
    },
    {
      event: 'injured',
      words:
        'heridas leves|heridas graves|lesiones graves|lesiones leves|quemaduras graves|heridas de arma blanca|fractura|fracturas',
      counted: false,
      of: false,
      sign: true,
    },
    { ...nouns.missing, words: 'desaparecidos|desaparecidas|desaparecido|desaparecida' },
    { event: 'missing', words: 'desaparición|desapariciones', counted: true, of: true },
    { ...nouns.displaced, words: 'desplazados|desplazadas|desplazados internos|éxodo|desplazamiento' },
    { ...nouns.evacuation, words: 'evacuación|evacuaciones|desalojo' },
    { ...nouns.evacuees, words: 'evacuados|evacuadas|desalojados' },
    { ...nouns.rescued, words: 'rescate|rescates' },
    { event: 'affected', words: 'damnificados|damnificadas', counted: true, of: false },
    { ...nouns.abducted, words: 'secuestro|secuestros' },
    { ...nouns.released, words: 'liberación|excarcelación|entrega|puesta en libertad' },
    { ...nouns.arrested, words: 'detención|detenciones|arresto|arrestos' },
    { event: 'arrested', words: 'detenidos|detenidas|arrestados', counted: true, of: false },
    { event: 'captured', words: 'captura|capturas', counted: false, of: true },
    { ...nouns.deported, words: 'deportación|deportaciones|expulsión|expulsiones' },
    {
      event: 'infected',
      words: 'infección|infecciones|contagio|contagios|infectados|contagiados',
      counted: true,
      of: true,
    },
    {
      ...nouns.cases,
      words: 'caso|casos',
      near: 'virus|enfermedad|brote|infección|infecciones|contagios|cólera|sarampión|ébola|zika|dengue|polio|malaria|tuberculosis|viruela|covid|covid-19|coronavirus|gripe|hepatitis|tifus|difteria|peste|meningitis|neumonía|salmonela|epidemia|pandemia|síntomas|cuarentena|vacuna|vacunados|rabia|variante|cepa',
    },
    {
      ...nouns.hospitalised,
      words: 'hospitalizaciones|hospitalización|ingresos hospitalarios|hospitalizados|ingresados',
    },
    { ...nouns.vaccinated, words: 'vacunación|vacunaciones|vacunados' },
    { ...nouns.born, words: 'nacimiento|nacimientos' },
    { ...nouns.destroyed, words: 'destrucción|demolición' },
    { ...nouns.fired, words: 'lanzamiento' },
    { ...nouns.delivered, words: 'envío|reparto|suministro' },
    { event: 'laid_off', words: 'despidos|recortes de empleo', counted: true, of: false, population: 'jobs' },
    { event: 'cancelled', words: 'cancelación|cancelaciones', counted: false, of: true },
    { ...nouns.votesFor, words: 'votos a favor|votos afirmativos|síes' },
    { ...nouns.votesAgainst, words: 'votos en contra|votos negativos|noes' },
    { event: 'abstentions', words: 'abstención|abstenciones', counted: true, of: false },
    { ...nouns.deployed, words: 'despliegue|envío' },
    { event: 'lives', words: 'población', counted: false, of: true },
    { event: 'imprisoned', words: 'condenados|condenadas', counted: true, of: false },
  ],
  populations: [
    {
      population: 'people',
      words:
        'población|persona|personas|gente|individuo|individuos|seres humanos|almas|adulto|adultos|adultas|ciudadano|ciudadana|ciudadanos|ciudadanas|alguien|transeúntes|vecinos|amigos|familiares|parientes|aldeanos|otros|otras',
    },
    { population: 'victims', words: 'víctima|víctimas' },
    {
      population: 'children',
      words:
        'niño|niña|niños|niñas|menor|menores|menores de edad|adolescente|adolescentes|joven|jóvenes|chicos|chicas|hijo|hija|hijos|hijas',
    },
    { population: 'infants', words: 'bebé|bebés|lactantes|recién nacidos' },
    { population: 'women', words: 'mujer|mujeres|madre|madres|esposas|hermanas|monjas' },
    { population: 'men', words: 'hombre|hombres|varón|varones|padres|hermanos|maridos' },
    {
      population: 'elderly',
      words: 'ancianos|ancianas|anciano|anciana|jubilados|pensionistas|personas mayores',
    },
    { population: 'civilians', words: 'civil|civiles|inocentes' },
    {
      population: 'soldiers',
      words:
        'soldado|soldados|militar|militares|tropas|efectivos|efectivos militares|marinos|marineros|reservistas|paracaidistas|oficiales del ejército|uniformados|cascos azules',
    },
    { population: 'conscripts', words: 'reclutas|conscriptos' },
    {
      population: 'militants',
      words:
        'militante|militantes|combatiente|combatientes|rebelde|rebeldes|insurgente|insurgentes|guerrillero|guerrilleros|terrorista|terroristas|yihadista|yihadistas|milicianos|miliciano|separatistas|extremistas|mercenarios|islamistas|paramilitares|pistoleros|hombres armados',
    },
    {
      population: 'police',
      words:
        'policía|policías|agente|agentes|agentes de policía|carabineros|gendarmes|guardias civiles|uniformados de policía',
    },
    {
      population: 'security_forces',
      words:
        'guardias|fuerzas de seguridad|miembros de las fuerzas de seguridad|vigilantes|guardaespaldas|escoltas',
    },
    { population: 'peacekeepers', words: 'cascos azules|fuerzas de paz' },
    {
      population: 'journalists',
      words: 'periodista|periodistas|reporteros|corresponsales|camarógrafos|fotógrafos',
    },
    { population: 'aid_workers', words: 'cooperantes|trabajadores humanitarios|voluntarios' },
    {
      population: 'medics',
      words:
        'médico|médicos|enfermeros|enfermeras|sanitarios|personal sanitario|paramédicos|trabajadores sanitarios',
    },
    {
      population: 'rescuers',
      words: 'rescatistas|bombero|bomberos|socorristas|equipos de rescate|rescatadores',
    },
    { population: 'hostages', words: 'rehén|rehenes|cautivos|secuestrados' },
    {
      population: 'prisoners',
      words: 'preso|presos|presas|prisionero|prisioneros|prisioneras|reclusos|internos|presos políticos|reos',
    },
    {
      population: 'students',
      words: 'estudiante|estudiantes|alumno|alumnos|alumna|alumnas|escolares|universitarios',
    },
    {
      population: 'teachers',
      words: 'maestro|maestros|maestra|maestras|profesor|profesores|docentes|profesoras',
    },
    {
      population: 'workers',
      words:
        'trabajador|trabajadores|trabajadora|trabajadoras|obrero|obreros|operarios|jornaleros|pescadores|ingenieros',
    },
    { population: 'miners', words: 'minero|mineros' },
    { population: 'farmers', words: 'agricultor|agricultores|campesino|campesinos|ganaderos' },
    {
      population: 'employees',
      words: 'empleado|empleados|empleada|empleadas|personal|funcionarios públicos',
    },
    { population: 'jobless', words: 'desempleados|parados' },
    { population: 'passengers', words: 'pasajero|pasajeros|pasajera|viajeros|ocupantes' },
    { population: 'crew', words: 'tripulante|tripulantes|miembros de la tripulación|pilotos|piloto' },
    {
      population: 'drivers',
      words: 'conductor|conductores|motoristas|camioneros|chófer|automovilistas|ciclistas',
    },
    { population: 'pedestrians', words: 'peatones|peatón' },
    { population: 'tourists', words: 'turista|turistas|visitantes|veraneantes' },
    { population: 'hikers', words: 'excursionistas|montañistas|alpinistas|senderistas|esquiadores' },
    { population: 'pilgrims', words: 'peregrinos|fieles|feligreses' },
    { population: 'spectators', words: 'espectadores|aficionados|hinchas|asistentes' },
    { population: 'guests', words: 'invitados|huéspedes|clientes|comensales' },
    { population: 'athletes', words: 'atletas|jugadores|futbolistas|deportistas|corredores' },
    {
      population: 'migrants',
      words: 'migrante|migrantes|inmigrante|inmigrantes|solicitantes de asilo|indocumentados',
    },
    { population: 'refugees', words: 'refugiado|refugiados|refugiadas' },
    { population: 'displaced_people', words: 'desplazados|desplazadas|personas desplazadas' },
    { population: 'protesters', words: 'manifestante|manifestantes|activista|activistas|alborotadores' },
    { population: 'strikers', words: 'huelguistas' },
    { population: 'participants', words: 'participantes|delegados' },
    { population: 'voters', words: 'votante|votantes|electores|elector' },
    { population: 'patients', words: 'paciente|pacientes|enfermos' },
    { population: 'residents', words: 'residente|residentes|pobladores|lugareños' },
    { population: 'inhabitants', words: 'habitante|habitantes' },
    { population: 'families', words: 'familia|familias|hogares' },
    { population: 'suspects', words: 'sospechoso|sospechosos|acusados|imputados|presuntos autores' },
    { population: 'attackers', words: 'atacante|atacantes|agresor|agresores|asaltantes|asaltante|tiradores' },
    { population: 'survivors', words: 'superviviente|supervivientes|sobreviviente|sobrevivientes' },
    { population: 'evacuees', words: 'evacuados' },
    { population: 'officials', words: 'funcionario|funcionarios|autoridades|altos cargos|dirigentes' },
    {
      population: 'politicians',
      words: 'político|políticos|ministro|ministros|candidato|candidatos|alcaldes|concejales',
    },
    {
      population: 'lawmakers',
      words:
        'diputado|diputados|diputada|diputadas|senador|senadores|legisladores|parlamentarios|congresistas|eurodiputados',
    },
    { population: 'judges', words: 'juez|jueces|abogados|fiscales|magistrados' },
    { population: 'diplomats', words: 'diplomáticos|embajadores' },
    { population: 'clergy', words: 'sacerdote|sacerdotes|curas|obispos|imanes|monjes|religiosos' },
    { population: 'foreigners', words: 'extranjero|extranjeros|extranjera' },
    { population: 'nationals', words: 'nacionales|compatriotas' },
    { population: 'members', words: 'miembro|miembros|integrantes|afiliados|socios' },
    { population: 'poor', words: 'pobres' },
    {
      population: 'informants',
      words: 'fuentes|testigos|expertos|analistas|investigadores|científicos|testigo|encuestados',
    },
    { population: 'buildings', words: 'edificio|edificios|estructuras|inmuebles' },
    { population: 'homes', words: 'vivienda|viviendas|casa|casas|apartamentos|pisos|domicilios' },
    {
      population: 'schools',
      words: 'escuela|escuelas|colegio|colegios|universidades|guarderías|centros educativos',
    },
    { population: 'hospitals', words: 'hospital|hospitales|clínicas|centros de salud' },
    { population: 'worship_places', words: 'iglesias|mezquitas|templos|sinagogas' },
    { population: 'businesses', words: 'negocios|tiendas|comercios|locales|restaurantes' },
    { population: 'factories', words: 'fábricas|plantas' },
    { population: 'power_plants', words: 'centrales eléctricas|subestaciones' },
    { population: 'infrastructure', words: 'infraestructuras|instalaciones|objetivos' },
    { population: 'bridges', words: 'puente|puentes' },
    { population: 'roads', words: 'carretera|carreteras|autopistas' },
    { population: 'airports', words: 'aeropuerto|aeropuertos' },
    { population: 'border_crossings', words: 'pasos fronterizos|cruces fronterizos' },
    { population: 'tunnels', words: 'túnel|túneles' },
    { population: 'villages', words: 'aldea|aldeas|pueblo|pueblos' },
    {
      population: 'towns',
      words: 'ciudad|ciudades|municipio|municipios|localidades|provincias|distritos|barrios|regiones',
    },
    { population: 'land', words: 'hectáreas|hectárea|territorio|tierras' },
    {
      population: 'vehicles',
      words:
        'vehículo|vehículos|coche|coches|automóviles|autos|autobús|autobuses|camionetas|motocicletas|ambulancias|carros',
    },
    { population: 'tanks', words: 'tanque|tanques|carros de combate|blindados|vehículos blindados' },
    { population: 'trucks', words: 'camión|camiones' },
    { population: 'trains', words: 'tren|trenes|vagones' },
    {
      population: 'ships',
      words:
        'barco|barcos|buque|buques|embarcación|embarcaciones|lanchas|petroleros|botes|pateras|navíos|submarinos|ferris',
    },
    { population: 'aircraft', words: 'avión|aviones|helicóptero|helicópteros|aeronaves|cazas|avionetas' },
    { population: 'drones', words: 'dron|drones|aviones no tripulados' },
    { population: 'missiles', words: 'misil|misiles' },
    { population: 'rockets', words: 'cohete|cohetes|proyectiles' },
    { population: 'shells', words: 'obús|obuses|granadas|morteros' },
    { population: 'bombs', words: 'bomba|bombas|explosivos|minas' },
    { population: 'shots', words: 'disparo|disparos|balas|tiros' },
    { population: 'weapons', words: 'arma|armas|fusiles|pistolas|armas de fuego|municiones|rifles' },
    {
      population: 'drugs',
      words: 'cocaína|heroína|marihuana|drogas|droga|cannabis|fentanilo|pastillas|hachís',
    },
    {
      population: 'aid',
      words:
        'ayuda|ayuda humanitaria|suministros|alimentos|víveres|medicinas|medicamentos|comida|combustible',
    },
    { population: 'meals', words: 'comidas|raciones' },
    { population: 'tents', words: 'tiendas de campaña|carpas|mantas' },
    { population: 'doses', words: 'dosis|vacunas' },
    { population: 'crops', words: 'cultivos|cosechas' },
    { population: 'trees', words: 'árbol|árboles' },
    { population: 'flights', words: 'vuelo|vuelos' },
    {
      population: 'products',
      words: 'producto|productos|botellas|unidades|paquetes|bolsas|envases|latas|frascos|tarros|cajas',
    },
    { population: 'customers', words: 'usuarios|abonados|consumidores' },
    { population: 'matches', words: 'partido|partidos|encuentros' },
    { population: 'jobs', words: 'empleo|empleos|puestos de trabajo|puestos|trabajos' },
    {
      population: 'livestock',
      words:
        'reses|vacas|ovejas|cabras|cerdos|animales|animal|caballos|perros|ballenas|elefantes|cabezas de ganado',
    },
    { population: 'poultry', words: 'pollos|aves|gallinas|pavos|patos' },
    {
      population: 'attacks',
      words: 'ataque|ataques|bombardeos|atentados|tiroteos|explosiones|incidentes|asaltos|redadas',
    },
    { population: 'quakes', words: 'terremoto|terremotos|sismos|réplicas|seísmos' },
    { population: 'fires', words: 'incendio|incendios|incendios forestales|focos' },
    { population: 'votes', words: 'voto|votos|sufragios|papeletas' },
    { population: 'vetoes', words: 'veto|vetos' },
    { population: 'seats', words: 'escaño|escaños|curules|bancas' },
    { population: 'signatures', words: 'firma|firmas' },
    { population: 'tests', words: 'pruebas|muestras|test|muestra' },
    { population: 'countries', words: 'país|países|naciones|estados|gobiernos' },
    { population: 'parties', words: 'partes|bandos|equipos|rivales|líderes' },
    {
      population: 'companies',
      words: 'empresa|empresas|compañías|bancos|aerolíneas|organizaciones|grupos|firmas',
    },
    { population: 'containers', words: 'contenedor|contenedores' },
  ],
  tolls: [
    {
      event: 'voted',
      near: 'votación|referéndum|urnas|papeletas|censo|censados',
      unless: 'marcha|marchas|manifestación|manifestaciones|protesta|protestas|manifestantes|concentración',
      words: 'asistencia|participación',
    },
    {
      event: 'protested',
      near: 'marcha|marchas|manifestación|manifestaciones|protesta|protestas|manifestantes|concentración',
      unless: 'votación|referéndum|urnas|papeletas|censo|censados',
      words: 'asistencia|afluencia|número de asistentes|número de manifestantes|número de participantes',
    },
    {
      event: 'attended',
      words: 'asistencia|afluencia|número de asistentes|número de manifestantes|número de participantes',
    },
    {
      event: 'killed',
      words:
        'balance de muertos|número de muertos|cifra de muertos|saldo de muertos|balance de víctimas|número de víctimas|número de fallecidos|cifra de fallecidos|cifra de víctimas|balance mortal|balance|saldo|número de víctimas mortales|total de muertos|recuento de muertos|la cifra de muertes|el número de muertes',
    },
    { event: 'injured', words: 'número de heridos|cifra de heridos' },
    { event: 'cases', words: 'número de casos|cifra de casos|número de contagios|total de casos' },
    { event: 'lives', words: 'población' },
  ],
  again: 'la cifra|el número|el total|el recuento|la cantidad|son|eran|había|hubo',
  copulas:
    'figura|figuran|figuraba|figuraban|permanece|permanecen|permanecía|permanecían|permaneció|sigue|siguen|seguía|seguían|continúa|continúan|quedó|quedaron|parece|parecen|resultó|resultaron|resulta|resultan|hay|hubo|había|deja|dejó|dejaron|dejan|dejado',
  restating:
    'confirmó|confirma|ha confirmado|confirmaron|han confirmado|informó de|informa de|informaron de|ha informado de|informan de|espera|prevé|elevó a|reportó|dice que fueron|dijo que fueron|dice que son|contó|cuenta|contabiliza|contabilizó|calcula|calculó|calculan|estima|estimó|estiman|habla de|habló de|hablan de|hablaron de|cifra en|cifró en|la cifra en|la cifró en|los cifra en|los cifró en|la rebajó a|la rebaja a|los rebajó a|lo rebajó a|la elevó a|la eleva a|los eleva a|los elevó a|la sitúa en|la situó en|los sitúa en|los situó en|la reduce a|la redujo a|registra|registró|reconoce|reconoció|fueron|menciona',
  counting: 'organizadores|organización|convocantes|cámara|observadores',
  comparing:
    'frente a|frente al|desde|tras|contra|en vez de|en lugar de|comparado con|frente a los|que los|del',
  counters:
    'número de|el número de|cifra de|la cifra de|total de|un total de|cantidad de|recuento de|el número total de|el de|el de los|la de',
  partitives: 'de|del|d',
  patients: 'de|del|a|al|por|para|entre|contra',
  shares: [
    { event: 'turnout', words: 'participación|participación electoral' },
    { event: 'vote_share', words: 'de los votos|del voto|de los sufragios|de votos|de las papeletas' },
    { event: 'support', words: 'aprobación|encuesta|sondeo|encuestados|índice de aprobación|popularidad' },
    { event: 'unemployment_rate', words: 'desempleo|paro|tasa de desempleo|tasa de paro' },
    { event: 'inflation_rate', words: 'inflación|tasa de inflación|ipc|precios al consumidor' },
    {
      event: 'interest_rate',
      words: 'tipos de interés|tipo de interés|tasa de interés|tasas de interés|tipo de referencia',
    },
    {
      event: 'growth_rate',
      words:
        'crecimiento|la economía creció|pib|producto interior bruto|producto interno bruto|recesión|economía',
    },
    { event: 'poverty_rate', words: 'pobreza|tasa de pobreza' },
    { event: 'price_change', words: 'precios|precio|acciones|bolsa|alquileres|salarios|índice|tarifas' },
    { event: 'containment', words: 'contenido|controlado|bajo control' },
    { event: 'efficacy', words: 'eficacia|eficaz|efectividad' },
    { event: 'share', words: 'participación|accionista|accionistas|posee|propietaria|propietario|controla' },
  ],
  amounts: [
    { event: 'damage_cost', words: 'daños|pérdidas materiales|reconstrucción|reparación' },
    {
      event: 'funding_needed',
      words:
        'llamamiento|necesidades|déficit de financiación|necesarios|pide|piden|pidió|pidieron|pedido|solicita|solicitan|solicitó|solicitaron|solicitado',
    },
    {
      event: 'aid_money',
      words: 'ayuda|asistencia|donación|donantes|donado|subvención|ayuda militar|paquete de ayuda',
    },
    { event: 'budget', words: 'presupuesto|gasto|gastos' },
    { event: 'debt', words: 'deuda|deudas|préstamo|préstamos|crédito|bonos' },
    { event: 'ransom', words: 'rescate' },
    { event: 'fine', words: 'multa|multas|multado|sanción' },
    { event: 'compensation', words: 'indemnización|compensación|indemnizaciones' },
    { event: 'investment', words: 'inversión|invertir|invertido|inversiones|invertirá' },
    { event: 'revenue', words: 'ingresos|ventas|facturación|exportaciones|importaciones|recaudación' },
    { event: 'profit', words: 'beneficio|beneficios|ganancias|utilidades' },
    { event: 'loss', words: 'pérdida|pérdidas|déficit|perdió' },
    { event: 'wage', words: 'salario|salarios|sueldo|sueldos|salario mínimo|al mes|por hora|al año' },
    { event: 'bail', words: 'fianza' },
    { event: 'reward', words: 'recompensa|premio' },
    {
      event: 'price',
      words:
        'precio|precios|el barril|por barril|la tonelada|por kilo|costo|coste|costes|costó|cuesta|valor|valorado|entrada|entradas',
    },
  ],
  sizes: [
    { event: 'magnitude', words: 'magnitud|escala de richter|de magnitud' },
    { event: 'wind_speed', words: 'viento|vientos|rachas|ráfagas' },
    { event: 'rainfall', words: 'lluvia|lluvias|precipitaciones|nieve|de lluvia' },
    { event: 'water_level', words: 'nivel del agua|nivel del río|nivel del mar|sobre el nivel' },
    { event: 'depth', words: 'profundidad|de profundidad' },
    {
      event: 'distance',
      words:
        'distancia|al norte|al sur|al este|al oeste|al noreste|al noroeste|al sureste|al suroeste|a la redonda|radio|de largo|longitud|de la costa|del epicentro|de diámetro|recorrió|recorrieron',
    },
    { event: 'height', words: 'altura|de altura|altitud|olas|de alto' },
  ],
  durations: [
    {
      event: 'truce_duration',
      words:
        'tregua|treguas|alto el fuego|cese el fuego|cese al fuego|pausa|armisticio|cese de hostilidades|pausa humanitaria',
    },
    {
      event: 'war_duration',
      words:
        'guerra|guerras|conflicto|combates|hostilidades|guerra civil|invasión|bombardeo|bombardeos|ocupación|lucha|enfrentamientos',
    },
    {
      event: 'operation_duration',
      words:
        'operación|operaciones|ofensiva|asalto|ataque|ataques|incursión|búsqueda|maniobras|ejercicios militares|misión',
    },
    { event: 'siege_duration', words: 'asedio|sitio|bloqueo|cerco' },
    { event: 'strike_duration', words: 'huelga|huelgas|paro|huelga general|huelga de hambre' },
    { event: 'talks_duration', words: 'conversaciones|negociaciones|cumbre|reunión|conferencia|diálogo' },
    {
      event: 'sentence_length',
      words: 'pena|condena|prisión|cárcel|de prisión|de cárcel|sentencia|condenado|condenada|condenados',
    },
    { event: 'curfew_duration', words: 'toque de queda|confinamiento' },
    {
      event: 'emergency_duration',
      words: 'estado de emergencia|estado de excepción|ley marcial|estado de alarma',
    },
    { event: 'outage_duration', words: 'apagón|apagones|corte de luz|corte de electricidad' },
    { event: 'visit_duration', words: 'visita|gira|viaje|estancia' },
    { event: 'term_length', words: 'mandato|presidencia|legislatura|reinado' },
    { event: 'quarantine_duration', words: 'cuarentena|aislamiento' },
    { event: 'mourning_duration', words: 'luto|duelo' },
  ],
  lasting:
    'durar|dura|duró|duraron|durará|duraba|durante|por|de|lleva|llevan|tras|prolongó|extendió|prorrogó',
  differences: 'más que|menos que|más de los que',
  parts:
    'entre ellos|entre ellas|entre los que|entre las que|entre los cuales|incluidos|incluidas|incluido|incluida|de los cuales|de las cuales|de los que|de las que|de ellos|de ellas|entre los muertos|entre los fallecidos|entre las víctimas|entre los heridos|la mitad de ellos|la mayoría de ellos',
  others: 'otros|otras|otro|otra|más|adicionales|restantes',
  swaps: 'a cambio de|en canje por|en intercambio por',
  swapFor: 'por',
  still: 'todavía|aún|sigue|siguen|siguiendo|permanecen|permanece|continúan|actualmente|restantes',
  fromLevel:
    'desde|desde los|pasó de|pasado de|pasa de|pasar de|subió de|aumentó de|creció de|bajó de|cayó de|frente a los',
  byDifference:
    'un|aumentó en|aumentaron en|aumentado en|aumenta en|aumentar en|subió en|subieron en|subido en|creció en|crecieron en|crecido en|bajó en|bajaron en|cayó en|disminuyó en|reducido en|redujo en|incrementó en|incrementado en|superó en|aumento de|subida de|incremento de|caída de|descenso de',
  placeBefore:
    'en|cerca|ante|frente|contra|desde|por|sobre|entre|hacia|a|al|de|del|sacudió|sacudido|azotó|azotado|golpeó|golpeado|alcanzó|alcanzado|arrasó|arrasado|arrasara|sepultó|sepultado|sepultara|inundó|inundado|devastó|devastado|destruyó|destruido|asoló|asolado|bombardeó|bombardeado',
  placeNouns: [
    {
      kind: 'town',
      words:
        'la ciudad|la localidad|el pueblo|la aldea|la capital|el puerto|el barrio|el campo|el campamento|el campo de refugiados|el municipio|el centro',
    },
    {
      kind: 'territory',
      words:
        'el territorio|el enclave|la franja|la región|la provincia|la zona|la isla|el estado|la península|el condado|el valle|el distrito|la comunidad|el departamento',
    },
    { kind: 'country', words: 'el país|la nación|la república|el reino|todo el país' },
  ],
  status: [
    {
      status: 'hypothetical',
      words:
        'si|salvo que|a menos que|hubiera|hubieran|hubiese|hubiesen|en caso de|para evitar|para prevenir|evitar|impedir|evitó|evitaron|impidió|impidieron|evita|impide|evitado|impedido|se niega a|se niegan a|se negó a|se negaron a|se ha negado a|se han negado a',
    },
    { status: 'threat', words: 'amenaza|amenazan|amenazó|amenazaron|amenazado|amenazando|amenazas de' },
    {
      status: 'proposed',
      words:
        'debería|deberían|proponer|propone|proponen|propuso|propusieron|propuesta|propuestas|ofrece|ofreció|oferta|borrador|exige|exigen|exigió|exigieron|exigiendo|pide|piden|pidió|pidieron|pidiendo|solicita|solicitó|busca|buscan|instó|planes de|planea|planean|negociaciones sobre|sugirió|sugiere|quiere|quieren|quería|insiste en|insistió en|condiciones|acordaron|aspira',
    },
    {
      status: 'forecast',
      words:
        'podría|podrían|puede|pueden|prevé|prevén|preveía|previsto|prevista|previstos|espera que|esperan que|se espera|se prevé|pronostica|pronostican|pronosticó|estima que|teme|temen|temor|probablemente|planea|va a|van a|riesgo de|en riesgo|de aquí a|está previsto|será|serán|tendrá|tendrán|llegará|llegarán|morirá|morirán|morirían|habrá|habrán|sería|serían',
    },
  ],
  aggregation: [
    {
      aggregation: 'cumulative',
      words:
        'desde|hasta ahora|hasta la fecha|hasta el momento|en total|un total de|total de|en conjunto|acumulado|balance|desde el inicio|desde el comienzo|a lo largo de la guerra|en la guerra|en el conflicto|durante la guerra|registrados|confirmados|confirmadas|ya',
    },
    {
      aggregation: 'period',
      words:
        'este año|el año pasado|este mes|el mes pasado|esta semana|la semana pasada|en las últimas semanas|en los últimos meses|en la última semana|en el último mes|en el último año|en los últimos|en las últimas|al año|al día|al mes|por año|por día|cada año|cada día|anuales|diarios|en el primer semestre|anualmente',
    },
    {
      aggregation: 'current',
      words:
        'todavía|aún|actualmente|ahora|sigue|siguen|permanece|permanecen|restantes|hay|vive|viven|en la actualidad',
    },
    {
      aggregation: 'incident',
      words:
        'ataque|atentado|bombardeo|explosión|tiroteo|accidente|choque|colisión|terremoto|sismo|seísmo|incendio|avalancha|alud|deslizamiento|inundación|inundaciones|tormenta|estampida|emboscada|enfrentamiento|enfrentamientos|masacre|matanza|en un solo día|en los últimos días|en las últimas 24 horas|fin de semana|incidente|descarrilamiento|derrumbe|asalto|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|anoche|ayer|hoy|robo|naufragio|erupción|tornado|huracán|ciclón',
    },
  ],
  since: 'desde|iniciado|iniciada|comenzó|empezó|estalló',
  agents: 'por|a manos de',
  onePerson:
    'hombre|mujer|niño|niña|joven|adolescente|bebé|menor|víctima|persona|agente|conductor|conductora|pasajero|pasajera|estudiante|empleado|empleada|trabajador|trabajadora|madre|padre|hijo|hija|hermano|hermana|marido|esposo|esposa|novio|novia|residente|vecino|vecina|soldado|sospechoso|atacante|agresor|cliente|ciclista|peatón|motorista|amigo|amiga|abuelo|abuela|sobrino|sobrina|primo|prima|tío|tía|policía|guardia|dueño|paciente|preso|ladrón|veterano|alguien|atleta|jugador|agricultor|campesino|sacerdote|abogado|periodista|maestra|maestro|enfermera|médico|bombero|piloto|civil|alcalde|senador|líder|ministro|presidente|embajador|manifestante|activista|excursionista|turista|migrante|rehén|rebelde|guerrillero|miliciano|coronel|general|capitán|comandante|anciano|anciana|cuerpo|cadáver|cantante|actor|actriz|candidato|candidata|pescador|minero|obrero|varón',
  twoPersons: 'ambos|ambas|pareja|matrimonio|dúo|gemelos|gemelas|hermanos|padres|cónyuges',
  whose: 'cuyo|cuya|cuyos|cuyas',
  oneWords:
    'un|una|uno|otro|otra|el|la|este|esta|ese|esa|aquel|su|mi|nuestro|nuestra|segundo|segunda|tercer|tercera',
  nobody:
    'nadie|ninguno|ninguna|ningún|ninguna víctima|ningún herido|ningún muerto|sin víctimas|sin heridos|sin muertos|no hay víctimas|no hubo víctimas|no hay heridos|no hubo heridos|no se registraron víctimas|no se registraron heridos|no hubo muertos|no se reportaron víctimas',
};
