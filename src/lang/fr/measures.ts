import type { MeasurePack } from '../../model/pack/measures.js';
import { frames, nouns } from '../common/measures.js';

export const measures: MeasurePack = {
  language: 'fr',
  compounds: false,
  verbs: [
    {
      ...frames.killed,
      active:
        'tuer|tue|tuent|tuera|tueront|tuerait|tueraient|tuant|assassiner|assassine|assassinent|assassinera|assassineront|assassinerait|assassineraient|assassinant|massacrer|massacre|massacrent|massacrera|massacreront|massacrerait|massacreraient|massacrant|liquider|liquide|liquident|liquidera|liquideront|liquiderait|liquideraient|liquidant|décapiter|décapite|décapitent|décapitera|décapiteront|décapiterait|décapiteraient|décapitant',
      past: 'tua|tuèrent|tuait|tuaient|assassina|assassinèrent|assassinait|assassinaient|massacra|massacrèrent|massacrait|massacraient|liquida|liquidèrent|liquidait|liquidaient|décapita|décapitèrent|décapitait|décapitaient',
      participle:
        'tué|tuée|tués|tuées|assassiné|assassinée|assassinés|assassinées|massacré|massacrée|massacrés|massacrées|liquidé|liquidée|liquidés|liquidées|décapité|décapitée|décapités|décapitées',
    },
    {
      ...frames.killedPeople,
      active: 'abattre|abat|abattent|abattant',
      past: 'abattit|abattirent|abattait',
      participle: 'abattu|abattue|abattus|abattues',
    },
    {
      ...frames.killed,
      participle:
        'mort|morte|morts|mortes|décédé|décédée|décédés|décédées|retrouvé mort|retrouvée morte|retrouvés morts|retrouvé sans vie|retrouvée sans vie|retrouvés sans vie|mortellement blessé|mortellement touché|poignardé à mort|poignardée à mort|battu à mort|brûlé vif|brûlés vifs|tué par balle|tué par balles|tués par balles|tuée par balles|déclaré mort|parmi les morts|parmi les victimes|présumés morts|pendu',
    },
    {
      ...frames.killed,
      active:
        "coûter la vie à|coûte la vie à|coûtent la vie à|coûtera la vie à|coûteront la vie à|coûterait la vie à|coûteraient la vie à|coûtant la vie à|coûter la vie au|coûte la vie au|coûtent la vie au|coûtera la vie au|coûteront la vie au|coûterait la vie au|coûteraient la vie au|coûtant la vie au|coûter la vie aux|coûte la vie aux|coûtent la vie aux|coûtera la vie aux|coûteront la vie aux|coûterait la vie aux|coûteraient la vie aux|coûtant la vie aux|causer la mort de|cause la mort de|causent la mort de|causera la mort de|causeront la mort de|causerait la mort de|causeraient la mort de|causant la mort de|causer la mort d'|cause la mort d'|causent la mort d'|causera la mort d'|causeront la mort d'|causerait la mort d'|causeraient la mort d'|causant la mort d'|provoquer la mort de|provoque la mort de|provoquent la mort de|provoquera la mort de|provoqueront la mort de|provoquerait la mort de|provoqueraient la mort de|provoquant la mort de|provoquer la mort d'|provoque la mort d'|provoquent la mort d'|provoquera la mort d'|provoqueront la mort d'|provoquerait la mort d'|provoqueraient la mort d'|provoquant la mort d'|donner la mort à|donne la mort à|donnent la mort à|donnera la mort à|donneront la mort à|donnerait la mort à|donneraient la mort à|donnant la mort à|ôter la vie à|ôte la vie à|ôtent la vie à|ôtera la vie à|ôteront la vie à|ôterait la vie à|ôteraient la vie à|ôtant la vie à|entraîner la mort de|entraîne la mort de|entraînent la mort de|entraînera la mort de|entraîneront la mort de|entraînerait la mort de|entraîneraient la mort de|entraînant la mort de|entraîner la mort d'|entraîne la mort d'|entraînent la mort d'|entraînera la mort d'|entraîneront la mort d'|entraînerait la mort d'|entraîneraient la mort d'|entraînant la mort d'",
      past: "coûta la vie à|coûtèrent la vie à|coûtait la vie à|coûtaient la vie à|coûta la vie au|coûtèrent la vie au|coûtait la vie au|coûtaient la vie au|coûta la vie aux|coûtèrent la vie aux|coûtait la vie aux|coûtaient la vie aux|causa la mort de|causèrent la mort de|causait la mort de|causaient la mort de|causa la mort d'|causèrent la mort d'|causait la mort d'|causaient la mort d'|provoqua la mort de|provoquèrent la mort de|provoquait la mort de|provoquaient la mort de|provoqua la mort d'|provoquèrent la mort d'|provoquait la mort d'|provoquaient la mort d'|donna la mort à|donnèrent la mort à|donnait la mort à|donnaient la mort à|ôta la vie à|ôtèrent la vie à|ôtait la vie à|ôtaient la vie à|entraîna la mort de|entraînèrent la mort de|entraînait la mort de|entraînaient la mort de|entraîna la mort d'|entraînèrent la mort d'|entraînait la mort d'|entraînaient la mort d'",
      participle:
        "coûté la vie à|coûté la vie au|coûté la vie aux|causé la mort de|causé la mort d'|provoqué la mort de|provoqué la mort d'|donné la mort à|ôté la vie à|entraîné la mort de|entraîné la mort d'",
    },
    {
      ...frames.killedPeople,
      active: 'faire|fait|font|fera|feront|ferait|feraient|faisant',
      past: 'fit|firent|faisait|faisaient',
      participle: 'fait|faite|faits|faites',
      with: 'victimes|victime',
    },
    {
      ...frames.killedMilitants,
      active:
        'éliminer|élimine|éliminent|éliminera|élimineront|éliminerait|élimineraient|éliminant|neutraliser|neutralise|neutralisent|neutralisera|neutraliseront|neutraliserait|neutraliseraient|neutralisant',
      past: 'élimina|éliminèrent|éliminait|éliminaient|neutralisa|neutralisèrent|neutralisait|neutralisaient',
      participle: 'éliminé|éliminée|éliminés|éliminées|neutralisé|neutralisée|neutralisés|neutralisées',
    },
    {
      ...frames.executed,
      active:
        'exécuter|exécute|exécutent|exécutera|exécuteront|exécuterait|exécuteraient|exécutant|fusiller|fusille|fusillent|fusillera|fusilleront|fusillerait|fusilleraient|fusillant',
      past: 'exécuta|exécutèrent|exécutait|exécutaient|fusilla|fusillèrent|fusillait|fusillaient',
      participle: 'exécuté|exécutée|exécutés|exécutées|fusillé|fusillée|fusillés|fusillées',
      only: ['people'],
    },
    {
      ...frames.died,
      active:
        'décéder|décède|décèdent|décédera|décéderont|décéderait|décéderaient|décédant|succomber|succombe|succombent|succombera|succomberont|succomberait|succomberaient|succombant|mourir|meurt|meurent|mourra|mourront|mourrait|mourraient|mourant|périr|périt|périssent|périront',
      past: 'décéda|décédèrent|décédait|décédaient|succomba|succombèrent|succombait|succombaient|mourut|moururent|mourait|mouraient|périrent|périssaient',
      participle:
        'décédé|décédée|décédés|décédées|succombé|succombée|succombés|succombées|mort|morte|morts|mortes|péri',
    },
    {
      ...frames.died,
      active:
        'trouver la mort|trouve la mort|trouvent la mort|trouvera la mort|trouveront la mort|trouverait la mort|trouveraient la mort|trouvant la mort|laisser la vie|laisse la vie|laissent la vie|laissera la vie|laisseront la vie|laisserait la vie|laisseraient la vie|laissant la vie|perdre la vie|perd la vie|perdent la vie|perdant la vie|perdra la vie|perdront la vie',
      past: 'trouva la mort|trouvèrent la mort|trouvait la mort|trouvaient la mort|laissa la vie|laissèrent la vie|laissait la vie|laissaient la vie|perdit la vie|perdirent la vie|perdait la vie|perdaient la vie|se tua|se tuèrent',
      participle: 'trouvé la mort|laissé la vie|perdu la vie|y ont laissé la vie',
    },
    {
      event: 'killed',
      frame: 'either',
      active:
        'noyer|noie|noient|noiera|noieront|noierait|noieraient|noyant|asphyxier|asphyxie|asphyxient|asphyxiera|asphyxieront|asphyxierait|asphyxieraient|asphyxiant|étouffer|étouffe|étouffent|étouffera|étoufferont|étoufferait|étoufferaient|étouffant',
      past: 'noya|noyèrent|noyait|noyaient|asphyxia|asphyxièrent|asphyxiait|asphyxiaient|étouffa|étouffèrent|étouffait|étouffaient',
      participle:
        'noyé|noyée|noyés|noyées|asphyxié|asphyxiée|asphyxiés|asphyxiées|étouffé|étouffée|étouffés|étouffées',
    },
    {
      ...frames.injured,
      active:
        'blesser|blesse|blessent|blessera|blesseront|blesserait|blesseraient|blessant|mutiler|mutile|mutilent|mutilera|mutileront|mutilerait|mutileraient|mutilant|poignarder|poignarde|poignardent|poignardera|poignarderont|poignarderait|poignarderaient|poignardant|lacérer|lacère|lacèrent|lacérera|lacéreront|lacérerait|lacéreraient|lacérant',
      past: 'blessa|blessèrent|blessait|blessaient|mutila|mutilèrent|mutilait|mutilaient|poignarda|poignardèrent|poignardait|poignardaient|lacéra|lacérèrent|lacérait|lacéraient',
      participle:
        'blessé|blessée|blessés|blessées|mutilé|mutilée|mutilés|mutilées|poignardé|poignardée|poignardés|poignardées|lacéré|lacérée|lacérés|lacérées|grièvement blessé|grièvement blessés|grièvement blessée|grièvement blessées|légèrement blessé|légèrement blessés|légèrement blessée|gravement blessé|gravement blessés|gravement blessée|dans un état grave|dans un état critique|en urgence absolue|en urgence relative|parmi les blessés|blessé par balle|blessés par balles',
    },
    {
      ...frames.injured,
      participle: 'soignés pour des blessures|intoxiqués par la fumée|incommodés|brûlés|brûlé|brûlée|choqués',
    },
    {
      ...frames.hurt,
      active: 'souffre de blessures|souffrent de blessures|souffrant de blessures',
      past: 'souffrait de blessures',
      participle: 'subi des blessures|souffert de blessures',
    },
    {
      ...frames.shot,
      participle:
        'touché par balle|touchée par balle|touchés par balle|touché par une balle|touchée par une balle|touchés par des tirs|touché par des tirs|atteint par une balle|atteints par des balles|blessé par balle|blessée par balle|blessés par balle',
    },
    {
      ...frames.poisoned,
      active:
        'empoisonner|empoisonne|empoisonnent|empoisonnera|empoisonneront|empoisonnerait|empoisonneraient|empoisonnant|intoxiquer|intoxique|intoxiquent|intoxiquera|intoxiqueront|intoxiquerait|intoxiqueraient|intoxiquant',
      past: 'empoisonna|empoisonnèrent|empoisonnait|empoisonnaient|intoxiqua|intoxiquèrent|intoxiquait|intoxiquaient',
      participle:
        'empoisonné|empoisonnée|empoisonnés|empoisonnées|intoxiqué|intoxiquée|intoxiqués|intoxiquées',
    },
    {
      ...frames.aboard,
      active:
        'transporter|transporte|transportent|transportera|transporteront|transporterait|transporteraient|transportant',
      past: 'transporta|transportèrent|transportait|transportaient',
      participle: 'transporté|transportée|transportés|transportées|à bord',
    },
    {
      ...frames.survived,
      active: 'survivre|survit|survivent|survivant',
      past: 'survécut|survécurent|survivait',
      participle: 'survécu',
    },
    {
      ...frames.missing,
      participle:
        "disparu|disparue|disparus|disparues|porté disparu|portés disparus|portée disparue|portées disparues|introuvable|introuvables|manquant à l' appel|toujours recherchés",
    },
    {
      ...frames.vanished,
      active: 'disparaître|disparaît|disparaissent|disparaissant',
      past: 'disparut|disparurent|disparaissait',
      participle: 'disparu|disparue|disparus|disparues',
    },
    {
      ...frames.displaced,
      active:
        'déplacer|déplace|déplacent|déplacera|déplaceront|déplacerait|déplaceraient|déplaçant|déraciner|déracine|déracinent|déracinera|déracineront|déracinerait|déracineraient|déracinant',
      past: 'déplaça|déplacèrent|déplaçait|déplaçaient|déracina|déracinèrent|déracinait|déracinaient',
      participle:
        'déplacé|déplacée|déplacés|déplacées|déraciné|déracinée|déracinés|déracinées|jetés sur les routes',
    },
    {
      ...frames.displaced,
      active:
        'chasser|chasse|chassent|chassera|chasseront|chasserait|chasseraient|chassant|forcer|force|forcent|forcera|forceront|forcerait|forceraient|forçant|pousser|pousse|poussent|poussera|pousseront|pousserait|pousseraient|poussant|obliger|oblige|obligent|obligera|obligeront|obligerait|obligeraient|obligeant',
      past: 'chassa|chassèrent|chassait|chassaient|força|forcèrent|forçait|forçaient|poussa|poussèrent|poussait|poussaient|obligea|obligèrent|obligeait|obligeaient',
      participle:
        'chassé|chassée|chassés|chassées|forcé|forcée|forcés|forcées|poussé|poussée|poussés|poussées|obligé|obligée|obligés|obligées|contraint|contraints|contraintes',
      with: "de chez eux|de leurs maisons|de leur foyer|de leurs foyers|à fuir|à l' exil|à quitter|sur les routes",
    },
    {
      ...frames.fled,
      active: 'fuir|fuit|fuient|fuiront|fuyant',
      past: 'fuyait|fuyaient|fuirent',
      participle: 'fui',
      with: "leur foyer|leurs foyers|leurs maisons|leur maison|leur village|leurs villages|pays|ville|région|combats|violences|violence|guerre|conflit|vers|à l' étranger|le|la|les|leur domicile|leurs domiciles|leur logement|leur pays",
    },
    {
      ...frames.leftHome,
      active:
        'quitter leurs foyers|quitte leurs foyers|quittent leurs foyers|quittera leurs foyers|quitteront leurs foyers|quitterait leurs foyers|quitteraient leurs foyers|quittant leurs foyers|quitter leur foyer|quitte leur foyer|quittent leur foyer|quittera leur foyer|quitteront leur foyer|quitterait leur foyer|quitteraient leur foyer|quittant leur foyer|abandonner leurs maisons|abandonne leurs maisons|abandonnent leurs maisons|abandonnera leurs maisons|abandonneront leurs maisons|abandonnerait leurs maisons|abandonneraient leurs maisons|abandonnant leurs maisons|quitter leurs maisons|quitte leurs maisons|quittent leurs maisons|quittera leurs maisons|quitteront leurs maisons|quitterait leurs maisons|quitteraient leurs maisons|quittant leurs maisons|quitter leur domicile|quitte leur domicile|quittent leur domicile|quittera leur domicile|quitteront leur domicile|quitterait leur domicile|quitteraient leur domicile|quittant leur domicile|quitter leur maison|quitte leur maison|quittent leur maison|quittera leur maison|quitteront leur maison|quitterait leur maison|quitteraient leur maison|quittant leur maison',
      past: 'quitta leurs foyers|quittèrent leurs foyers|quittait leurs foyers|quittaient leurs foyers|quitta leur foyer|quittèrent leur foyer|quittait leur foyer|quittaient leur foyer|abandonna leurs maisons|abandonnèrent leurs maisons|abandonnait leurs maisons|abandonnaient leurs maisons|quitta leurs maisons|quittèrent leurs maisons|quittait leurs maisons|quittaient leurs maisons|quitta leur domicile|quittèrent leur domicile|quittait leur domicile|quittaient leur domicile|quitta leur maison|quittèrent leur maison|quittait leur maison|quittaient leur maison',
      participle:
        'quitté leurs foyers|quitté leur foyer|abandonné leurs maisons|quitté leurs maisons|quitté leur domicile|quitté leur maison|perdu leur maison|perdu leur foyer|perdu leur logement',
    },
    {
      ...frames.homeless,
      participle: 'sans abri|sans-abri|sans toit|sans logement|sinistrés|sinistrées|à la rue',
    },
    {
      event: 'evacuated',
      frame: 'either',
      active: 'évacuer|évacue|évacuent|évacuera|évacueront|évacuerait|évacueraient|évacuant',
      past: 'évacua|évacuèrent|évacuait|évacuaient',
      participle: 'évacué|évacuée|évacués|évacuées',
      only: ['people'],
    },
    {
      ...frames.rescued,
      active:
        'sauver|sauve|sauvent|sauvera|sauveront|sauverait|sauveraient|sauvant|repêcher|repêche|repêchent|repêchera|repêcheront|repêcherait|repêcheraient|repêchant',
      past: 'sauva|sauvèrent|sauvait|sauvaient|repêcha|repêchèrent|repêchait|repêchaient',
      participle:
        'sauvé|sauvée|sauvés|sauvées|repêché|repêchée|repêchés|repêchées|secouru|secourue|secourus|secourues|sain et sauf|sains et saufs|retrouvé vivant|retrouvés vivants|extraits vivants|hélitreuillés',
    },
    {
      ...frames.trapped,
      active:
        'piéger|piège|piègent|piégera|piégeront|piégerait|piégeraient|piégeant|bloquer|bloque|bloquent|bloquera|bloqueront|bloquerait|bloqueraient|bloquant|coincer|coince|coincent|coincera|coinceront|coincerait|coinceraient|coinçant',
      past: 'piégea|piégèrent|piégeait|piégeaient|bloqua|bloquèrent|bloquait|bloquaient|coinça|coincèrent|coinçait|coinçaient',
      participle:
        'piégé|piégée|piégés|piégées|bloqué|bloquée|bloqués|bloquées|coincé|coincée|coincés|coincées|ensevelis|enseveli|ensevelie|sous les décombres|prisonniers des décombres',
    },
    { ...frames.stranded, participle: 'isolé|isolée|isolés|isolées|bloqués|coupés du monde' },
    {
      ...frames.affected,
      active:
        'toucher|touche|touchent|touchera|toucheront|toucherait|toucheraient|touchant|affecter|affecte|affectent|affectera|affecteront|affecterait|affecteraient|affectant|frapper|frappe|frappent|frappera|frapperont|frapperait|frapperaient|frappant',
      past: 'toucha|touchèrent|touchait|touchaient|affecta|affectèrent|affectait|affectaient|frappa|frappèrent|frappait|frappaient',
      participle:
        'touché|touchée|touchés|touchées|affecté|affectée|affectés|affectées|frappé|frappée|frappés|frappées',
    },
    {
      ...frames.deported,
      active:
        'expulser|expulse|expulsent|expulsera|expulseront|expulserait|expulseraient|expulsant|déporter|déporte|déportent|déportera|déporteront|déporterait|déporteraient|déportant|refouler|refoule|refoulent|refoulera|refouleront|refoulerait|refouleraient|refoulant|rapatrier|rapatrie|rapatrient|rapatriera|rapatrieront|rapatrierait|rapatrieraient|rapatriant',
      past: 'expulsa|expulsèrent|expulsait|expulsaient|déporta|déportèrent|déportait|déportaient|refoula|refoulèrent|refoulait|refoulaient|rapatria|rapatrièrent|rapatriait|rapatriaient',
      participle:
        'expulsé|expulsée|expulsés|expulsées|déporté|déportée|déportés|déportées|refoulé|refoulée|refoulés|refoulées|rapatrié|rapatriée|rapatriés|rapatriées',
    },
    {
      ...frames.arrived,
      active:
        'arriver|arrive|arrivent|arrivera|arriveront|arriverait|arriveraient|arrivant|débarquer|débarque|débarquent|débarquera|débarqueront|débarquerait|débarqueraient|débarquant',
      past: 'arriva|arrivèrent|arrivait|arrivaient|débarqua|débarquèrent|débarquait|débarquaient',
      participle: 'arrivé|arrivée|arrivés|arrivées|débarqué|débarquée|débarqués|débarquées',
    },
    {
      ...frames.infected,
      active:
        'infecter|infecte|infectent|infectera|infecteront|infecterait|infecteraient|infectant|contaminer|contamine|contaminent|contaminera|contamineront|contaminerait|contamineraient|contaminant',
      past: 'infecta|infectèrent|infectait|infectaient|contamina|contaminèrent|contaminait|contaminaient',
      participle:
        'infecté|infectée|infectés|infectées|contaminé|contaminée|contaminés|contaminées|testé positif|testés positifs|testée positive|testées positives|diagnostiqués|malades',
    },
    {
      ...frames.fellIll,
      active:
        'contracter|contracte|contractent|contractera|contracteront|contracterait|contracteraient|contractant|tomber malade|tombe malade|tombent malade|tombera malade|tomberont malade|tomberait malade|tomberaient malade|tombant malade|tomber malades|tombe malades|tombent malades|tombera malades|tomberont malades|tomberait malades|tomberaient malades|tombant malades',
      past: 'contracta|contractèrent|contractait|contractaient|tomba malade|tombèrent malade|tombait malade|tombaient malade|tomba malades|tombèrent malades|tombait malades|tombaient malades',
      participle: 'contracté|contractée|contractés|contractées|tombé malade|tombé malades',
    },
    {
      ...frames.hospitalised,
      active:
        'hospitaliser|hospitalise|hospitalisent|hospitalisera|hospitaliseront|hospitaliserait|hospitaliseraient|hospitalisant',
      past: 'hospitalisa|hospitalisèrent|hospitalisait|hospitalisaient',
      participle:
        "hospitalisé|hospitalisée|hospitalisés|hospitalisées|à l' hôpital|en réanimation|en soins intensifs|transporté à l' hôpital|transportés à l' hôpital|transportée à l' hôpital|admis à l' hôpital|admise à l' hôpital|évacués vers des hôpitaux|conduits à l' hôpital|transportés vers des hôpitaux",
    },
    {
      event: 'recovered',
      frame: 'subject',
      participle: 'guéri|guéris|guérie|guéries',
      only: ['patients', 'people'],
    },
    {
      ...frames.vaccinated,
      active:
        'vacciner|vaccine|vaccinent|vaccinera|vaccineront|vaccinerait|vaccineraient|vaccinant|immuniser|immunise|immunisent|immunisera|immuniseront|immuniserait|immuniseraient|immunisant',
      past: 'vaccina|vaccinèrent|vaccinait|vaccinaient|immunisa|immunisèrent|immunisait|immunisaient',
      participle: 'vacciné|vaccinée|vaccinés|vaccinées|immunisé|immunisée|immunisés|immunisées',
    },
    {
      ...frames.tested,
      active:
        'tester|teste|testent|testera|testeront|testerait|testeraient|testant|dépister|dépiste|dépistent|dépistera|dépisteront|dépisterait|dépisteraient|dépistant',
      past: 'testa|testèrent|testait|testaient|dépista|dépistèrent|dépistait|dépistaient',
      participle: 'testé|testée|testés|testées|dépisté|dépistée|dépistés|dépistées',
    },
    {
      ...frames.quarantined,
      participle: "en quarantaine|placés en quarantaine|à l' isolement|confinés|placées en quarantaine",
    },
    {
      ...frames.hungry,
      participle:
        'souffrent de la faim|souffre de la faim|souffrant de la faim|affamés|affamées|au bord de la famine|menacés de famine|menacées de famine|en situation de famine|souffraient de la faim',
    },
    {
      ...frames.malnourished,
      participle:
        'sous-alimentés|sous-alimentées|malnutris|dénutris|souffrant de malnutrition|souffrent de malnutrition',
    },
    {
      ...frames.inNeed,
      participle:
        "ont besoin d' aide|ont besoin d' une aide|a besoin d' aide|ont besoin d' assistance|ont besoin d' une assistance|besoin d' aide humanitaire|dépendent de l' aide|dépendent de l' aide humanitaire|ont besoin de nourriture",
    },
    {
      ...frames.withoutPower,
      participle:
        "sans électricité|sans courant|privés d' électricité|privées d' électricité|privé d' électricité|dans le noir|sans eau|sans chauffage|privés d' eau|privés de courant|privées de courant|sans eau potable",
    },
    {
      ...frames.poor,
      participle:
        'vivent dans la pauvreté|vit dans la pauvreté|vivant dans la pauvreté|vivent sous le seuil de pauvreté|vit sous le seuil de pauvreté|vivant sous le seuil de pauvreté',
    },
    { event: 'born', frame: 'subject', participle: 'né|née|nés|nées', only: ['people'] },
    {
      ...frames.abducted,
      active:
        'enlever|enlève|enlèvent|enlèvera|enlèveront|enlèverait|enlèveraient|enlevant|kidnapper|kidnappe|kidnappent|kidnappera|kidnapperont|kidnapperait|kidnapperaient|kidnappant|séquestrer|séquestre|séquestrent|séquestrera|séquestreront|séquestrerait|séquestreraient|séquestrant',
      past: 'enleva|enlevèrent|enlevait|enlevaient|kidnappa|kidnappèrent|kidnappait|kidnappaient|séquestra|séquestrèrent|séquestrait|séquestraient',
      participle:
        'enlevé|enlevée|enlevés|enlevées|kidnappé|kidnappée|kidnappés|kidnappées|séquestré|séquestrée|séquestrés|séquestrées|pris en otage|prise en otage|pris en otages|prises en otage|capturés en otage',
    },
    {
      ...frames.abducted,
      active: 'prendre|prend|prennent|prendra|prendront|prendrait|prendraient|prenant',
      past: 'prit|prirent|prenait|prenaient',
      participle: 'pris|prise|prises',
      with: 'en otage|en otages|otage|otages',
    },
    {
      ...frames.taken,
      active:
        'prendre|prend|prennent|prendra|prendront|prendrait|prendraient|prenant|capturer|capture|capturent|capturera|captureront|capturerait|captureraient|capturant',
      past: 'prit|prirent|prenait|prenaient|captura|capturèrent|capturait|capturaient',
      participle: 'pris|prise|prises|capturé|capturée|capturés|capturées',
    },
    {
      ...frames.heldCaptive,
      active:
        'retenir|retient|retiennent|retiendra|retiendront|retiendrait|retiendraient|retenant|détenir|détient|détiennent|détenant',
      past: 'retint|retinrent|retenait|retenaient|détenait|détenaient',
      participle: 'retenu|retenue|retenus|retenues|détenu|détenus|détenue|détenues',
      with: 'en otage|en otages|captif|captifs|en captivité',
    },
    {
      ...frames.heldCaptive,
      participle: 'retenus en otage|retenu en otage|en captivité|détenus en otage|captifs',
    },
    {
      ...frames.held,
      active:
        'retenir|retient|retiennent|retiendra|retiendront|retiendrait|retiendraient|retenant|détient|détiennent|détenir',
      past: 'retint|retinrent|retenait|retenaient|détenait|détenaient',
      participle: 'retenu|retenue|retenus|retenues|détenus|détenu',
    },
    {
      ...frames.released,
      active:
        'libérer|libère|libèrent|libérera|libéreront|libérerait|libéreraient|libérant|relâcher|relâche|relâchent|relâchera|relâcheront|relâcherait|relâcheraient|relâchant',
      past: 'libéra|libérèrent|libérait|libéraient|relâcha|relâchèrent|relâchait|relâchaient',
      participle:
        'libéré|libérée|libérés|libérées|relâché|relâchée|relâchés|relâchées|remis en liberté|remise en liberté',
    },
    {
      ...frames.exchanged,
      active: 'échanger|échange|échangent|échangera|échangeront|échangerait|échangeraient|échangeant',
      past: 'échangea|échangèrent|échangeait|échangeaient',
      participle: 'échangé|échangée|échangés|échangées',
    },
    {
      ...frames.detained,
      active:
        'emprisonner|emprisonne|emprisonnent|emprisonnera|emprisonneront|emprisonnerait|emprisonneraient|emprisonnant|incarcérer|incarcère|incarcèrent|incarcérera|incarcéreront|incarcérerait|incarcéreraient|incarcérant|écrouer|écroue|écrouent|écrouera|écroueront|écrouerait|écroueraient|écrouant|interner|interne|internent|internera|interneront|internerait|interneraient|internant',
      past: 'emprisonna|emprisonnèrent|emprisonnait|emprisonnaient|incarcéra|incarcérèrent|incarcérait|incarcéraient|écroua|écrouèrent|écrouait|écrouaient|interna|internèrent|internait|internaient',
      participle:
        'emprisonné|emprisonnée|emprisonnés|emprisonnées|incarcéré|incarcérée|incarcérés|incarcérées|écroué|écrouée|écroués|écrouées|interné|internée|internés|internées|en détention|en prison|en garde à vue|placé en garde à vue|placés en garde à vue|placée en garde à vue|derrière les barreaux|placés en détention|détenus|détenu|détenue|détenues',
    },
    {
      ...frames.arrested,
      active:
        'arrêter|arrête|arrêtent|arrêtera|arrêteront|arrêterait|arrêteraient|arrêtant|interpeller|interpelle|interpellent|interpellera|interpelleront|interpellerait|interpelleraient|interpellant|appréhender|appréhende|appréhendent|appréhendera|appréhenderont|appréhenderait|appréhenderaient|appréhendant',
      past: 'arrêta|arrêtèrent|arrêtait|arrêtaient|interpella|interpellèrent|interpellait|interpellaient|appréhenda|appréhendèrent|appréhendait|appréhendaient',
      participle:
        'arrêté|arrêtée|arrêtés|arrêtées|interpellé|interpellée|interpellés|interpellées|appréhendé|appréhendée|appréhendés|appréhendées',
      only: ['people'],
    },
    {
      ...frames.captured,
      active: 'capturer|capture|capturent|capturera|captureront|capturerait|captureraient|capturant',
      past: 'captura|capturèrent|capturait|capturaient',
      participle: 'capturé|capturée|capturés|capturées|fait prisonnier|faits prisonniers|pris',
    },
    {
      ...frames.surrendered,
      past: 'se rendirent',
      participle: 'rendus|rendu|déposé les armes|fait défection|se sont rendus',
    },
    {
      ...frames.imprisoned,
      active: 'condamner|condamne|condamnent|condamnera|condamneront|condamnerait|condamneraient|condamnant',
      past: 'condamna|condamnèrent|condamnait|condamnaient',
      participle: 'condamné|condamnée|condamnés|condamnées',
    },
    {
      ...frames.charged,
      active: 'inculper|inculpe|inculpent|inculpera|inculperont|inculperait|inculperaient|inculpant',
      past: 'inculpa|inculpèrent|inculpait|inculpaient',
      participle:
        'inculpé|inculpée|inculpés|inculpées|mis en examen|mise en examen|poursuivis|poursuivi|mises en examen',
    },
    {
      ...frames.escaped,
      active:
        'échapper|échappe|échappent|échappera|échapperont|échapperait|échapperaient|échappant|évader|évade|évadent|évadera|évaderont|évaderait|évaderaient|évadant',
      past: 'échappa|échappèrent|échappait|échappaient|évada|évadèrent|évadait|évadaient',
      participle: 'échappé|échappée|échappés|échappées|évadé|évadée|évadés|évadées',
    },
    {
      ...frames.protested,
      active:
        'manifester|manifeste|manifestent|manifestera|manifesteront|manifesterait|manifesteraient|manifestant|protester|proteste|protestent|protestera|protesteront|protesterait|protesteraient|protestant|défiler|défile|défilent|défilera|défileront|défilerait|défileraient|défilant',
      past: 'manifesta|manifestèrent|manifestait|manifestaient|protesta|protestèrent|protestait|protestaient|défila|défilèrent|défilait|défilaient',
      participle:
        'manifesté|manifestée|manifestés|manifestées|protesté|protestée|protestés|protestées|défilé|défilée|défilés|défilées|descendus dans la rue|descendues dans la rue|battu le pavé',
    },
    {
      ...frames.lostWork,
      active: 'disparaître|disparaissent|disparaîtront',
      past: 'disparurent',
      participle: 'disparu',
      only: ['jobs'],
    },
    {
      ...frames.employed,
      active: 'compte|comptent|a|ont',
      past: 'comptait|comptaient|avait',
      with: 'salariés|employés|salariées|collaborateurs',
    },
    { ...frames.struck, participle: 'en grève|fait grève|débrayé|cessé le travail' },
    {
      ...frames.attended,
      active: 'assister|assiste|assistent|assistera|assisteront|assisterait|assisteraient|assistant',
      past: 'assista|assistèrent|assistait|assistaient',
      participle: 'assisté|assistée|assistés|assistées',
      with: 'manifestation|manifestations|marche|funérailles|obsèques|cérémonie|concert|festival|veillée|match|conférence|messe|défilé|rassemblement|sommet|foire|meeting|rencontre|événement',
    },
    {
      ...frames.attended,
      active:
        'participer|participe|participent|participera|participeront|participerait|participeraient|participant|rassembler|rassemble|rassemblent|rassemblera|rassembleront|rassemblerait|rassembleraient|rassemblant',
      past: 'participa|participèrent|participait|participaient|rassembla|rassemblèrent|rassemblait|rassemblaient',
      participle:
        'participé|participée|participés|participées|rassemblé|rassemblée|rassemblés|rassemblées|pris part|réuni|réunis',
    },
    {
      ...frames.voted,
      participle: 'appelés aux urnes|inscrits sur les listes électorales|rendus aux urnes|appelées aux urnes',
    },
    {
      event: 'votes_for',
      frame: 'subject',
      active:
        'voter pour|vote pour|votent pour|votera pour|voteront pour|voterait pour|voteraient pour|votant pour|voter en faveur|vote en faveur|votent en faveur|votera en faveur|voteront en faveur|voterait en faveur|voteraient en faveur|votant en faveur|voter oui|vote oui|votent oui|votera oui|voteront oui|voterait oui|voteraient oui|votant oui',
      past: 'vota pour|votèrent pour|votait pour|votaient pour|vota en faveur|votèrent en faveur|votait en faveur|votaient en faveur|vota oui|votèrent oui|votait oui|votaient oui',
      participle: 'voté pour|voté en faveur|voté oui',
    },
    {
      ...frames.votesFor,
      participle: 'pour|en faveur',
      only: ['votes', 'countries', 'lawmakers', 'members'],
    },
    {
      event: 'votes_against',
      frame: 'subject',
      active:
        'voter contre|vote contre|votent contre|votera contre|voteront contre|voterait contre|voteraient contre|votant contre|voter non|vote non|votent non|votera non|voteront non|voterait non|voteraient non|votant non',
      past: 'vota contre|votèrent contre|votait contre|votaient contre|vota non|votèrent non|votait non|votaient non',
      participle: 'voté contre|voté non',
    },
    { ...frames.votesAgainst, participle: 'contre', only: ['votes', 'countries', 'lawmakers', 'members'] },
    {
      event: 'abstentions',
      frame: 'subject',
      participle: "abstenu|abstenus|abstenues|se sont abstenus|s' est abstenu",
    },
    {
      ...frames.laidOff,
      active:
        'licencier|licencie|licencient|licenciera|licencieront|licencierait|licencieraient|licenciant|supprimer|supprime|suppriment|supprimera|supprimeront|supprimerait|supprimeraient|supprimant|sacrifier|sacrifie|sacrifient|sacrifiera|sacrifieront|sacrifierait|sacrifieraient|sacrifiant',
      past: 'licencia|licencièrent|licenciait|licenciaient|supprima|supprimèrent|supprimait|supprimaient|sacrifia|sacrifièrent|sacrifiait|sacrifiaient',
      participle:
        'licencié|licenciée|licenciés|licenciées|supprimé|supprimée|supprimés|supprimées|sacrifié|sacrifiée|sacrifiés|sacrifiées|menacés',
    },
    {
      event: 'laid_off',
      frame: 'subject',
      participle:
        'perdu leur emploi|perdu leurs emplois|perdent leur emploi|perdu leur travail|vont perdre leur emploi|perdre leur emploi',
    },
    {
      ...frames.hired,
      active:
        'embaucher|embauche|embauchent|embauchera|embaucheront|embaucherait|embaucheraient|embauchant|recruter|recrute|recrutent|recrutera|recruteront|recruterait|recruteraient|recrutant|créer|crée|créent|créera|créeront|créerait|créeraient|créant|engager|engage|engagent|engagera|engageront|engagerait|engageraient|engageant',
      past: 'embaucha|embauchèrent|embauchait|embauchaient|recruta|recrutèrent|recrutait|recrutaient|créa|créèrent|créait|créaient|engagea|engagèrent|engageait|engageaient',
      participle:
        'embauché|embauchée|embauchés|embauchées|recruté|recrutée|recrutés|recrutées|créé|créée|créés|créées|engagé|engagée|engagés|engagées',
    },
    {
      ...frames.employed,
      active: 'employer|emploie|emploient|emploiera|emploieront|emploierait|emploieraient|employant',
      past: 'employa|employèrent|employait|employaient',
      participle: 'employé|employée|employés|employées',
    },
    { ...frames.unemployed, participle: 'au chômage|sans emploi|sans travail' },
    {
      ...frames.deployed,
      active:
        'déployer|déploie|déploient|déploiera|déploieront|déploierait|déploieraient|déployant|mobiliser|mobilise|mobilisent|mobilisera|mobiliseront|mobiliserait|mobiliseraient|mobilisant|envoyer|envoie|envoient|envoiera|envoieront|envoierait|envoieraient|envoyant|dépêcher|dépêche|dépêchent|dépêchera|dépêcheront|dépêcherait|dépêcheraient|dépêchant',
      past: 'déploya|déployèrent|déployait|déployaient|mobilisa|mobilisèrent|mobilisait|mobilisaient|envoya|envoyèrent|envoyait|envoyaient|dépêcha|dépêchèrent|dépêchait|dépêchaient',
      participle:
        'déployé|déployée|déployés|déployées|mobilisé|mobilisée|mobilisés|mobilisées|envoyé|envoyée|envoyés|envoyées|dépêché|dépêchée|dépêchés|dépêchées',
    },
    {
      ...frames.recruited,
      active:
        'recruter|recrute|recrutent|recrutera|recruteront|recruterait|recruteraient|recrutant|enrôler|enrôle|enrôlent|enrôlera|enrôleront|enrôlerait|enrôleraient|enrôlant',
      past: 'recruta|recrutèrent|recrutait|recrutaient|enrôla|enrôlèrent|enrôlait|enrôlaient',
      participle: 'recruté|recrutée|recrutés|recrutées|enrôlé|enrôlée|enrôlés|enrôlées',
    },
    {
      ...frames.lives,
      active:
        'habiter|habite|habitent|habitera|habiteront|habiterait|habiteraient|habitant|résider|réside|résident|résidera|résideront|résiderait|résideraient|résidant|vivre|vit|vivent|vivant',
      past: 'habita|habitèrent|habitait|habitaient|résida|résidèrent|résidait|résidaient|vivait|vivaient|vécut|vécurent',
      participle: 'habité|habitée|habités|habitées|résidé|résidée|résidés|résidées|vécu',
    },
    {
      ...frames.destroyed,
      active:
        'raser|rase|rasent|rasera|raseront|raserait|raseraient|rasant|dévaster|dévaste|dévastent|dévastera|dévasteront|dévasterait|dévasteraient|dévastant|pulvériser|pulvérise|pulvérisent|pulvérisera|pulvériseront|pulvériserait|pulvériseraient|pulvérisant|ravager|ravage|ravagent|ravagera|ravageront|ravagerait|ravageraient|ravageant|détruire|détruit|détruisent|détruisant|démolir|démolit|démolissent',
      past: 'rasa|rasèrent|rasait|rasaient|dévasta|dévastèrent|dévastait|dévastaient|pulvérisa|pulvérisèrent|pulvérisait|pulvérisaient|ravagea|ravagèrent|ravageait|ravageaient|détruisit|détruisait|détruisaient',
      participle:
        'rasé|rasée|rasés|rasées|dévasté|dévastée|dévastés|dévastées|pulvérisé|pulvérisée|pulvérisés|pulvérisées|ravagé|ravagée|ravagés|ravagées|détruit|détruite|détruits|détruites|démoli|démolie|démolis|démolies|en ruines|effondré|effondrée|effondrés|effondrées|réduits en cendres|réduites en cendres',
    },
    {
      ...frames.damaged,
      active:
        'endommager|endommage|endommagent|endommagera|endommageront|endommagerait|endommageraient|endommageant|dégrader|dégrade|dégradent|dégradera|dégraderont|dégraderait|dégraderaient|dégradant|abîmer|abîme|abîment|abîmera|abîmeront|abîmerait|abîmeraient|abîmant',
      past: 'endommagea|endommagèrent|endommageait|endommageaient|dégrada|dégradèrent|dégradait|dégradaient|abîma|abîmèrent|abîmait|abîmaient',
      participle:
        'endommagé|endommagée|endommagés|endommagées|dégradé|dégradée|dégradés|dégradées|abîmé|abîmée|abîmés|abîmées|sinistrées|touchées|touchés',
    },
    {
      ...frames.flooded,
      active:
        'inonder|inonde|inondent|inondera|inonderont|inonderait|inonderaient|inondant|submerger|submerge|submergent|submergera|submergeront|submergerait|submergeraient|submergeant',
      past: 'inonda|inondèrent|inondait|inondaient|submergea|submergèrent|submergeait|submergeaient',
      participle: 'inondé|inondée|inondés|inondées|submergé|submergée|submergés|submergées|sous les eaux',
    },
    {
      ...frames.burned,
      active:
        'brûler|brûle|brûlent|brûlera|brûleront|brûlerait|brûleraient|brûlant|incendier|incendie|incendient|incendiera|incendieront|incendierait|incendieraient|incendiant|calciner|calcine|calcinent|calcinera|calcineront|calcinerait|calcineraient|calcinant',
      past: 'brûla|brûlèrent|brûlait|brûlaient|incendia|incendièrent|incendiait|incendiaient|calcina|calcinèrent|calcinait|calcinaient',
      participle:
        'brûlé|brûlée|brûlés|brûlées|incendié|incendiée|incendiés|incendiées|calciné|calcinée|calcinés|calcinées|en feu|en flammes|partis en fumée',
    },
    {
      ...frames.sunk,
      active:
        'couler|coule|coulent|coulera|couleront|coulerait|couleraient|coulant|chavirer|chavire|chavirent|chavirera|chavireront|chavirerait|chavireraient|chavirant|sombrer|sombre|sombrent|sombrera|sombreront|sombrerait|sombreraient|sombrant',
      past: 'coula|coulèrent|coulait|coulaient|chavira|chavirèrent|chavirait|chaviraient|sombra|sombrèrent|sombrait|sombraient',
      participle:
        'coulé|coulée|coulés|coulées|chaviré|chavirée|chavirés|chavirées|sombré|sombrée|sombrés|sombrées|fait naufrage',
    },
    {
      ...frames.shotDown,
      active: 'abattre|abat|abattent',
      past: 'abattit|abattirent',
      participle: 'abattu|abattus|abattue|abattues',
    },
    {
      ...frames.intercepted,
      active:
        'intercepter|intercepte|interceptent|interceptera|intercepteront|intercepterait|intercepteraient|interceptant',
      past: 'intercepta|interceptèrent|interceptait|interceptaient',
      participle: 'intercepté|interceptée|interceptés|interceptées',
      only: ['drones', 'missiles', 'rockets', 'ships', 'aircraft'],
    },
    {
      ...frames.fired,
      active:
        'tirer|tire|tirent|tirera|tireront|tirerait|tireraient|tirant|lancer|lance|lancent|lancera|lanceront|lancerait|lanceraient|lançant|larguer|largue|larguent|larguera|largueront|larguerait|largueraient|larguant',
      past: 'tira|tirèrent|tirait|tiraient|lança|lancèrent|lançait|lançaient|largua|larguèrent|larguait|larguaient',
      participle: 'tiré|tirée|tirés|tirées|lancé|lancée|lancés|lancées|largué|larguée|largués|larguées',
    },
    {
      ...frames.seized,
      active:
        'confisquer|confisque|confisquent|confisquera|confisqueront|confisquerait|confisqueraient|confisquant|arraisonner|arraisonne|arraisonnent|arraisonnera|arraisonneront|arraisonnerait|arraisonneraient|arraisonnant|saisir|saisit|saisissent',
      past: 'confisqua|confisquèrent|confisquait|confisquaient|arraisonna|arraisonnèrent|arraisonnait|arraisonnaient|saisirent',
      participle:
        'confisqué|confisquée|confisqués|confisquées|arraisonné|arraisonnée|arraisonnés|arraisonnées|saisi|saisie|saisis|saisies',
    },
    {
      ...frames.delivered,
      active:
        'livrer|livre|livrent|livrera|livreront|livrerait|livreraient|livrant|acheminer|achemine|acheminent|acheminera|achemineront|acheminerait|achemineraient|acheminant|distribuer|distribue|distribuent|distribuera|distribueront|distribuerait|distribueraient|distribuant|envoyer|envoie|envoient|envoiera|envoieront|envoierait|envoieraient|envoyant|donner|donne|donnent|donnera|donneront|donnerait|donneraient|donnant|administrer|administre|administrent|administrera|administreront|administrerait|administreraient|administrant',
      past: 'livra|livrèrent|livrait|livraient|achemina|acheminèrent|acheminait|acheminaient|distribua|distribuèrent|distribuait|distribuaient|envoya|envoyèrent|envoyait|envoyaient|donna|donnèrent|donnait|donnaient|administra|administrèrent|administrait|administraient',
      participle:
        'livré|livrée|livrés|livrées|acheminé|acheminée|acheminés|acheminées|distribué|distribuée|distribués|distribuées|envoyé|envoyée|envoyés|envoyées|donné|donnée|donnés|données|administré|administrée|administrés|administrées|fourni|fournis|fournie|fournies',
    },
    {
      ...frames.crossed,
      active:
        'entrer|entre|entrent|entrera|entreront|entrerait|entreraient|entrant|arriver|arrive|arrivent|arrivera|arriveront|arriverait|arriveraient|arrivant|traverser|traverse|traversent|traversera|traverseront|traverserait|traverseraient|traversant',
      past: 'entra|entrèrent|entrait|entraient|arriva|arrivèrent|arrivait|arrivaient|traversa|traversèrent|traversait|traversaient',
      participle:
        'entré|entrée|entrés|entrées|arrivé|arrivée|arrivés|arrivées|traversé|traversée|traversés|traversées',
    },
    {
      event: 'closed',
      frame: 'either',
      active: 'fermer|ferme|ferment|fermera|fermeront|fermerait|fermeraient|fermant',
      past: 'ferma|fermèrent|fermait|fermaient',
      participle: 'fermé|fermée|fermés|fermées',
      only: ['buildings', 'roads', 'airports', 'border_crossings'],
    },
    {
      ...frames.cancelled,
      active:
        'annuler|annule|annulent|annulera|annuleront|annulerait|annuleraient|annulant|supprimer|supprime|suppriment|supprimera|supprimeront|supprimerait|supprimeraient|supprimant',
      past: 'annula|annulèrent|annulait|annulaient|supprima|supprimèrent|supprimait|supprimaient',
      participle: 'annulé|annulée|annulés|annulées|supprimé|supprimée|supprimés|supprimées',
    },
    {
      ...frames.delayed,
      active:
        'retarder|retarde|retardent|retardera|retarderont|retarderait|retarderaient|retardant|dérouter|déroute|déroutent|déroutera|dérouteront|dérouterait|dérouteraient|déroutant|détourner|détourne|détournent|détournera|détourneront|détournerait|détourneraient|détournant',
      past: 'retarda|retardèrent|retardait|retardaient|dérouta|déroutèrent|déroutait|déroutaient|détourna|détournèrent|détournait|détournaient',
      participle:
        'retardé|retardée|retardés|retardées|dérouté|déroutée|déroutés|déroutées|détourné|détournée|détournés|détournées',
    },
    {
      ...frames.recalled,
      active:
        'rappeler|rappelle|rappellent|rappellera|rappelleront|rappellerait|rappelleraient|rappelant|retirer|retire|retirent|retirera|retireront|retirerait|retireraient|retirant',
      past: 'rappela|rappelèrent|rappelait|rappelaient|retira|retirèrent|retirait|retiraient',
      participle: 'rappelé|rappelée|rappelés|rappelées|retiré|retirée|retirés|retirées',
    },
    { ...frames.culled, participle: 'abattus|abattues|euthanasiés' },
    { ...frames.votesNeeded, participle: 'nécessaires|requis|requises|nécessaire' },
    {
      ...frames.seats,
      active:
        'remporter|remporte|remportent|remportera|remporteront|remporterait|remporteraient|remportant|gagner|gagne|gagnent|gagnera|gagneront|gagnerait|gagneraient|gagnant|obtenir|obtient|obtiennent|décroche',
      past: 'remporta|remportèrent|remportait|remportaient|gagna|gagnèrent|gagnait|gagnaient|obtenait',
      participle:
        'remporté|remportée|remportés|remportées|gagné|gagnée|gagnés|gagnées|obtenu|obtenus|décroché|perdu|perdus',
    },
    {
      ...frames.deployed,
      participle:
        "sur place|sur les lieux|sur le terrain|à pied d' œuvre|en action|engagés|engagées|à l' œuvre",
    },
    {
      ...frames.present,
      participle:
        "sous terre|au fond de la mine|dans la mine|dans le bâtiment|dans l' immeuble|à l' intérieur|dans la salle|dans le tunnel|présents|présentes|sur place|sur les lieux",
    },
    {
      ...frames.quarantined,
      participle: 'en observation|sous observation|sous surveillance médicale|confinées|isolés|isolées',
    },
    {
      ...frames.injured,
      participle:
        'entre la vie et la mort|en danger de mort|en urgence absolue|dans un état grave|dans un état critique',
    },
    { ...frames.works, active: 'travaillent|travaille' },
    {
      ...frames.waits,
      active: 'attendent|attend|patientent',
      past: 'attendaient|attendait|patientaient',
      participle: "en attente|à l' ancre|au mouillage",
    },
    {
      ...frames.heldUp,
      active: 'bloque|bloquent|immobilise|immobilisent',
      past: 'bloquait|bloquaient|immobilisait',
      participle:
        "bloqué|bloqués|bloquée|bloquées|immobilisé|immobilisés|immobilisée|immobilisées|à l' arrêt",
    },
  ],
  nouns: [
    { ...nouns.killed, words: 'morts|mort|tués|tué|décès|victimes mortelles|victime mortelle|tuées' },
    {
      ...nouns.deaths,
      words:
        'la mort|meurtre|meurtres|assassinat|assassinats|homicide|homicides|féminicides|féminicide|massacre',
    },
    { ...nouns.deaths, words: 'vies|cadavre|cadavres|corps|dépouilles' },
    { ...nouns.executed, words: 'exécution|exécutions' },
    { event: 'suicides', words: 'suicide|suicides', counted: true, of: true },
    { event: 'casualties', words: 'pertes humaines', counted: true, of: false },
    { event: 'injured', words: 'blessés|blessées|blessé|blessée|blessures', counted: true, of: true },
    {
      event: 'shot',
      words: 'blessure par balle|blessures par balle|blessures par balles',
      counted: false,
      of: false,
      sign: true,
    },
    {
      event: 'injured',
      words: 'blessures légères|blessures graves|brûlures graves|blessures à la tête|fracture|fractures',
      counted: false,
      of: false,
      sign: true,
    },
    { ...nouns.missing, words: 'disparus|disparues|disparu|disparue' },
    { event: 'missing', words: 'disparition|disparitions', counted: true, of: true },
    { ...nouns.displaced, words: 'déplacés|déplacées|déplacés internes|exode|déplacement' },
    { ...nouns.evacuation, words: 'évacuation|évacuations' },
    { ...nouns.evacuees, words: 'évacués' },
    { ...nouns.rescued, words: 'sauvetage|sauvetages' },
    { ...nouns.homeless, words: 'sinistrés|sinistrées' },
    { ...nouns.abducted, words: "enlèvement|enlèvements|rapt|rapts|prise d' otages|kidnapping|kidnappings" },
    { ...nouns.released, words: 'libération|libérations|remise en liberté' },
    { ...nouns.arrested, words: 'arrestation|arrestations|interpellation|interpellations' },
    { event: 'detained', words: 'détention|emprisonnement|incarcération', counted: false, of: true },
    { event: 'captured', words: 'capture', counted: false, of: true },
    { ...nouns.deported, words: 'expulsion|expulsions|déportation|déportations' },
    {
      event: 'infected',
      words: 'infection|infections|contamination|contaminations|infectés|contaminés',
      counted: true,
      of: true,
    },
    {
      ...nouns.cases,
      words: 'cas',
      near: 'virus|maladie|épidémie|flambée|infection|infections|choléra|rougeole|ebola|zika|dengue|polio|paludisme|tuberculose|variole|covid|covid-19|coronavirus|grippe|hépatite|typhus|diphtérie|peste|méningite|pneumonie|salmonelle|pandémie|symptômes|quarantaine|vaccin|vaccinés|rage|variant|souche',
    },
    { ...nouns.hospitalised, words: 'hospitalisation|hospitalisations|hospitalisés|admissions' },
    { ...nouns.vaccinated, words: 'vaccination|vaccinations|vaccinés' },
    { ...nouns.born, words: 'naissance|naissances' },
    { ...nouns.destroyed, words: 'destruction|démolition' },
    { ...nouns.fired, words: 'lancement|tir' },
    { ...nouns.delivered, words: 'livraison|livraisons|acheminement|envoi' },
    {
      event: 'laid_off',
      words: 'suppression|suppressions|destruction',
      counted: false,
      of: true,
    },
    {
      event: 'laid_off',
      words: "licenciements|suppressions de postes|suppressions d' emplois",
      counted: true,
      of: false,
      population: 'jobs',
    },
    { event: 'cancelled', words: 'annulation|annulations', counted: false, of: true },
    { ...nouns.votesFor, words: 'voix pour|votes pour|oui' },
    { ...nouns.votesAgainst, words: 'voix contre|votes contre|non' },
    { event: 'abstentions', words: 'abstention|abstentions', counted: true, of: false },
    { ...nouns.deployed, words: 'déploiement|envoi' },
    { event: 'lives', words: 'population', counted: false, of: true },
  ],
  populations: [
    {
      population: 'miners',
      words: 'mineur|mineurs',
      near: 'mine|mines|minier|minière|minières|puits|grisou|houillère|houillères|gisement|galerie|galeries|charbonnage',
    },
    { population: 'miners', words: 'mineurs de fond' },
    {
      population: 'people',
      words:
        "population|personne|personnes|gens|individu|individus|êtres humains|âmes|adulte|adultes|citoyen|citoyenne|citoyens|citoyennes|quelqu'un|passants|passant|voisins|amis|proches|villageois|autres",
    },
    { population: 'victims', words: 'victime|victimes' },
    {
      population: 'children',
      words:
        'enfant|enfants|mineur|mineurs|mineure|mineures|adolescent|adolescents|adolescente|adolescentes|jeune|jeunes|garçon|garçons|fillette|fillettes|filles|ados|fils',
    },
    { population: 'infants', words: 'bébé|bébés|nourrisson|nourrissons|nouveau-nés' },
    { population: 'women', words: 'femme|femmes|mère|mères|épouses|sœurs|religieuses' },
    { population: 'men', words: 'homme|hommes|pères|frères|maris' },
    { population: 'elderly', words: 'retraités|seniors|personnes âgées|octogénaires' },
    { population: 'civilians', words: 'civil|civils|innocents|civile|civiles' },
    {
      population: 'soldiers',
      words:
        'soldat|soldats|militaire|militaires|troupes|marins|marin|réservistes|parachutistes|officiers|marines|hommes de troupe|légionnaires',
    },
    { population: 'conscripts', words: 'conscrits|appelés' },
    {
      population: 'militants',
      words:
        'combattant|combattants|rebelle|rebelles|insurgé|insurgés|guérilleros|terroriste|terroristes|djihadiste|djihadistes|jihadistes|miliciens|milicien|séparatistes|extrémistes|mercenaires|islamistes|paramilitaires|hommes armés|assaillants armés',
    },
    {
      population: 'police',
      words:
        "policier|policiers|policière|policières|gendarme|gendarmes|agents|agents de police|forces de l' ordre|crs",
    },
    {
      population: 'security_forces',
      words:
        'gardes|vigiles|forces de sécurité|membres des forces de sécurité|agents de sécurité|gardes du corps',
    },
    { population: 'peacekeepers', words: 'casques bleus|soldats de la paix' },
    {
      population: 'journalists',
      words: 'journaliste|journalistes|reporters|correspondants|cameramen|photographes',
    },
    { population: 'aid_workers', words: 'humanitaires|travailleurs humanitaires|bénévoles|volontaires' },
    {
      population: 'medics',
      words: 'médecin|médecins|infirmiers|infirmières|soignants|secouristes|ambulanciers|personnel soignant',
    },
    {
      population: 'rescuers',
      words: 'sauveteurs|pompier|pompiers|sapeurs-pompiers|secouristes|équipes de secours|secours',
    },
    { population: 'hostages', words: 'otage|otages|captifs' },
    {
      population: 'prisoners',
      words: 'prisonnier|prisonniers|prisonnière|prisonnières|détenus|détenu|prisonniers politiques',
    },
    {
      population: 'students',
      words: 'étudiant|étudiants|étudiante|étudiantes|élève|élèves|écoliers|lycéens|collégiens',
    },
    { population: 'teachers', words: 'enseignant|enseignants|professeur|professeurs|instituteurs' },
    {
      population: 'workers',
      words: 'travailleur|travailleurs|ouvrier|ouvriers|ouvrière|ouvrières|pêcheurs|ingénieurs|manœuvres',
    },
    { population: 'farmers', words: 'agriculteur|agriculteurs|paysan|paysans|éleveurs' },
    {
      population: 'employees',
      words: 'employé|employés|employée|employées|salarié|salariés|salariées|personnel|collaborateurs',
    },
    { population: 'jobless', words: "chômeurs|demandeurs d' emploi|chômeur" },
    { population: 'passengers', words: 'passager|passagers|passagère|passagères|voyageurs|occupants' },
    { population: 'crew', words: "membres d' équipage|membres de l' équipage|pilotes|pilote" },
    {
      population: 'drivers',
      words: 'conducteur|conducteurs|conductrice|automobilistes|chauffeurs|motards|cyclistes|motard',
    },
    { population: 'pedestrians', words: 'piétons|piéton' },
    { population: 'tourists', words: 'touriste|touristes|visiteurs|vacanciers' },
    { population: 'hikers', words: 'randonneurs|alpinistes|skieurs|promeneurs' },
    { population: 'pilgrims', words: 'pèlerins|fidèles' },
    { population: 'spectators', words: 'spectateurs|supporters|supporteurs|festivaliers' },
    { population: 'guests', words: 'invités|clients|convives' },
    { population: 'athletes', words: 'athlètes|joueurs|footballeurs|sportifs|coureurs' },
    {
      population: 'migrants',
      words:
        "migrant|migrants|migrante|immigrés|immigrants|demandeurs d' asile|sans-papiers|clandestins|exilés",
    },
    { population: 'refugees', words: 'réfugié|réfugiés|réfugiées' },
    { population: 'displaced_people', words: 'déplacés|déplacées|personnes déplacées' },
    {
      population: 'protesters',
      words:
        'manifestant|manifestants|manifestante|manifestantes|militants|militant|activistes|émeutiers|protestataires',
    },
    { population: 'strikers', words: 'grévistes' },
    { population: 'participants', words: 'participants|délégués' },
    { population: 'voters', words: 'électeur|électeurs|électrices|votants' },
    { population: 'patients', words: 'patient|patients|malades|patientes' },
    { population: 'residents', words: 'résident|résidents|riverains' },
    { population: 'inhabitants', words: 'habitant|habitants' },
    { population: 'families', words: 'famille|familles|foyers|ménages' },
    { population: 'suspects', words: 'suspect|suspects|accusés|prévenus' },
    {
      population: 'attackers',
      words: 'assaillant|assaillants|agresseur|agresseurs|tireur|tireurs|kamikazes',
    },
    { population: 'survivors', words: 'survivant|survivants|rescapé|rescapés' },
    { population: 'evacuees', words: 'évacués' },
    {
      population: 'officials',
      words: 'fonctionnaire|fonctionnaires|responsables|dirigeants|hauts fonctionnaires',
    },
    {
      population: 'politicians',
      words: 'ministre|ministres|politiques|candidat|candidats|élus|maires|conseillers',
    },
    {
      population: 'lawmakers',
      words: 'député|députés|députée|députées|sénateur|sénateurs|parlementaires|eurodéputés',
    },
    { population: 'judges', words: 'juge|juges|avocats|procureurs|magistrats' },
    { population: 'diplomats', words: 'diplomate|diplomates|ambassadeurs' },
    { population: 'clergy', words: 'prêtre|prêtres|évêques|imams|moines|religieux' },
    { population: 'foreigners', words: 'étranger|étrangers|étrangère|étrangères' },
    { population: 'nationals', words: 'ressortissant|ressortissants|compatriotes|expatriés' },
    { population: 'members', words: 'membre|membres|adhérents' },
    { population: 'poor', words: 'pauvres' },
    {
      population: 'informants',
      words: 'sources|témoins|experts|analystes|chercheurs|scientifiques|témoin|personnes interrogées|sondés',
    },
    { population: 'buildings', words: 'bâtiment|bâtiments|immeuble|immeubles|édifices|structures' },
    {
      population: 'homes',
      words: 'maison|maisons|logement|logements|habitations|appartements|domiciles|résidences',
    },
    {
      population: 'schools',
      words: 'école|écoles|collèges|lycées|universités|crèches|établissements scolaires',
    },
    { population: 'hospitals', words: 'hôpital|hôpitaux|cliniques|centres de santé' },
    { population: 'worship_places', words: 'églises|mosquées|temples|synagogues' },
    { population: 'businesses', words: 'commerces|magasins|boutiques|restaurants' },
    { population: 'factories', words: 'usine|usines' },
    { population: 'power_plants', words: 'centrales électriques|centrales' },
    { population: 'infrastructure', words: 'infrastructures|installations|cibles' },
    { population: 'bridges', words: 'pont|ponts' },
    { population: 'roads', words: 'route|routes|autoroutes' },
    { population: 'airports', words: 'aéroport|aéroports' },
    { population: 'border_crossings', words: 'postes-frontières|points de passage' },
    { population: 'tunnels', words: 'tunnel|tunnels' },
    { population: 'villages', words: 'village|villages|hameaux' },
    {
      population: 'towns',
      words: 'ville|villes|communes|localités|provinces|départements|districts|quartiers|régions',
    },
    { population: 'land', words: 'hectares|hectare|territoire|terres' },
    {
      population: 'vehicles',
      words: 'véhicule|véhicules|voiture|voitures|autocar|autocars|bus|camionnettes|motos|ambulances',
    },
    { population: 'tanks', words: 'char|chars|blindés|véhicules blindés|chars de combat' },
    { population: 'trucks', words: 'camion|camions|poids lourds' },
    { population: 'trains', words: 'train|trains|wagons|rames' },
    {
      population: 'ships',
      words:
        'bateau|bateaux|navire|navires|embarcation|embarcations|pétroliers|canots|sous-marins|ferries|cargos|chalutiers',
    },
    {
      population: 'aircraft',
      words: 'avion|avions|hélicoptère|hélicoptères|appareils|avions de chasse|aéronefs',
    },
    { population: 'drones', words: 'drone|drones' },
    { population: 'missiles', words: 'missile|missiles' },
    { population: 'rockets', words: 'roquette|roquettes|projectiles|fusées' },
    { population: 'shells', words: 'obus|grenades|mortiers' },
    { population: 'bombs', words: 'bombe|bombes|explosifs|mines|engins explosifs' },
    { population: 'shots', words: 'tirs|coups de feu|balles|balle' },
    { population: 'weapons', words: 'arme|armes|fusils|pistolets|armes à feu|munitions' },
    { population: 'drugs', words: 'cocaïne|héroïne|cannabis|drogue|drogues|fentanyl|comprimés|haschich' },
    {
      population: 'aid',
      words:
        'aide|aide humanitaire|vivres|nourriture|médicaments|ravitaillement|denrées|carburant|fournitures',
    },
    { population: 'meals', words: 'repas|rations' },
    { population: 'tents', words: 'tentes|couvertures' },
    { population: 'doses', words: 'dose|doses|vaccins' },
    { population: 'crops', words: 'cultures|récoltes' },
    { population: 'trees', words: 'arbre|arbres' },
    { population: 'flights', words: 'vol|vols' },
    {
      population: 'products',
      words: 'produit|produits|bouteilles|unités|paquets|sachets|boîtes|bocaux|barquettes|pots|cartons',
    },
    { population: 'customers', words: 'usagers|abonnés|consommateurs|foyers et entreprises' },
    { population: 'matches', words: 'match|matches|matchs|rencontres' },
    { population: 'jobs', words: 'emploi|emplois|poste|postes' },
    {
      population: 'livestock',
      words:
        'vaches|moutons|chèvres|porcs|animaux|animal|chevaux|chiens|baleines|éléphants|têtes de bétail|bovins',
    },
    { population: 'poultry', words: 'poulets|volailles|poules|canards|dindes' },
    {
      population: 'attacks',
      words:
        'attaque|attaques|frappes|raids|attentats|fusillades|explosions|incidents|bombardements|assauts|frappes aériennes',
    },
    { population: 'quakes', words: 'séisme|séismes|répliques|secousses' },
    { population: 'fires', words: "incendie|incendies|feux de forêt|foyers d' incendie|feux" },
    { population: 'votes', words: 'voix|vote|votes|suffrages|bulletins' },
    { population: 'vetoes', words: 'veto|vetos' },
    { population: 'seats', words: 'siège|sièges' },
    { population: 'signatures', words: 'signature|signatures' },
    { population: 'tests', words: 'test|tests|échantillons|prélèvements|échantillon' },
    { population: 'countries', words: 'pays|nations|états|gouvernements' },
    { population: 'parties', words: 'parties|camps|équipes|rivaux|dirigeants' },
    {
      population: 'companies',
      words: 'entreprise|entreprises|sociétés|banques|compagnies|compagnies aériennes|organisations|groupes',
    },
    { population: 'containers', words: 'conteneur|conteneurs' },
  ],
  tolls: [
    {
      event: 'voted',
      near: 'scrutin|référendum|urnes|bulletins|inscrits',
      unless: 'manifestation|manifestations|manifestants|marche|défilé|cortège|mobilisation',
      words: 'participation|affluence',
    },
    {
      event: 'protested',
      near: 'manifestation|manifestations|manifestants|marche|défilé|cortège|mobilisation',
      unless: 'scrutin|référendum|urnes|bulletins|inscrits',
      words: 'affluence|nombre de manifestants|nombre de participants',
    },
    { event: 'attended', words: 'affluence|nombre de manifestants|nombre de participants' },
    {
      event: 'killed',
      words:
        'bilan|bilan des morts|nombre de morts|nombre de tués|nombre de victimes|bilan humain|nombre de décès|total des morts|bilan officiel|décompte des morts|le nombre des morts|bilan des victimes',
    },
    { event: 'injured', words: 'nombre de blessés' },
    { event: 'cases', words: 'nombre de cas|nombre de contaminations|nombre total de cas' },
    { event: 'lives', words: 'population' },
  ],
  again: "le chiffre|le nombre|le total|le décompte|l' estimation|ils étaient|on compte|il y avait|il y a eu",
  hearsay: 'serait|seraient|aurait|auraient',
  copulas:
    'figure|figurent|figurait|figuraient|reste|restent|restait|restaient|demeure|demeurent|devient|deviennent|devenu|devenus|semble|semblent|resté|restés|porté|portés|laissé|laisse|laissant|laissent',
  restating:
    "confirme|a confirmé|ont confirmé|confirment|prévoit|prévoient|attend|fait état de|font état de|faisait état de|a fait état de|déplore|a déploré|compte|comptait|a compté|ont compté|en compte|en a compté|dénombre|a dénombré|en dénombre|en a dénombré|parle de|parlait de|parlent de|a parlé de|ont parlé de|évoque|évoquent|évoquait|a évoqué|avance|avançait|a avancé|estime|estiment|l' estime à|l' estimait à|la chiffre à|les chiffre à|les estime à|arrive à|on arrive à|arrivent à|recense|a recensé|ont recensé|annonce|annonçait|a annoncé|annoncent|reconnaît|ils étaient|elles étaient",
  counting: 'organisateurs|chambre|observateurs|intersyndicale',
  comparing: 'contre|après|au lieu de|au lieu des|par rapport à|face à|de|au lieu du',
  counters:
    "nombre de|nombre d'|le nombre de|le nombre d'|total de|un total de|chiffre de|le nombre total de|bilan de|un nombre de|celui de|celui des|celui d'",
  partitives: "de|du|des|d'|sur|parmi",
  patients: "de|du|des|d'|à|au|aux|par|pour|parmi|contre",
  shares: [
    { event: 'turnout', words: 'participation|taux de participation' },
    { event: 'vote_share', words: 'des voix|des suffrages|des votes|de voix|des bulletins' },
    {
      event: 'support',
      words:
        'sondage|sondages|opinions favorables|cote de popularité|personnes interrogées|des sondés|intentions de vote|popularité',
    },
    { event: 'unemployment_rate', words: 'chômage|taux de chômage' },
    { event: 'inflation_rate', words: "inflation|taux d' inflation|prix à la consommation|hausse des prix" },
    { event: 'interest_rate', words: "taux d' intérêt|taux directeur|taux directeurs|taux de base" },
    { event: 'growth_rate', words: 'croissance|pib|produit intérieur brut|récession|économie' },
    { event: 'poverty_rate', words: 'pauvreté|taux de pauvreté' },
    { event: 'price_change', words: 'prix|actions|action|bourse|loyers|salaires|indice|tarifs' },
    { event: 'containment', words: 'fixé|maîtrisé|sous contrôle' },
    { event: 'efficacy', words: 'efficacité|efficace|efficaces' },
    { event: 'share', words: 'actionnaire|actionnaires|détient|détenu|détenue|détenus|possède|propriétaire' },
  ],
  amounts: [
    { event: 'damage_cost', words: 'dégâts|dommages|reconstruction|réparation|réparations' },
    {
      event: 'funding_needed',
      words:
        'appel|besoins|manque de financement|nécessaires|demande|demandent|demandé|sollicite|sollicitent|sollicité',
    },
    {
      event: 'aid_money',
      words: "aide|assistance|don|dons|donateurs|subvention|subventions|aide militaire|plan d' aide|donné",
    },
    { event: 'budget', words: 'budget|dépenses|dépense' },
    { event: 'debt', words: 'dette|dettes|prêt|prêts|crédit|crédits|obligations|emprunt' },
    { event: 'ransom', words: 'rançon' },
    { event: 'fine', words: 'amende|amendes|sanction|condamné à une amende' },
    { event: 'compensation', words: 'indemnisation|indemnité|indemnités|dédommagement|dommages et intérêts' },
    { event: 'investment', words: 'investissement|investissements|investir|investi|investira' },
    { event: 'revenue', words: "chiffre d' affaires|recettes|ventes|exportations|importations|revenus" },
    { event: 'profit', words: 'bénéfice|bénéfices|profit|profits|bénéfice net' },
    { event: 'loss', words: 'perte|pertes|déficit|perdu' },
    {
      event: 'wage',
      words: "salaire|salaires|rémunération|salaire minimum|par mois|de l' heure|smic|par an",
    },
    { event: 'bail', words: 'caution' },
    { event: 'reward', words: 'récompense|prime' },
    {
      event: 'price',
      words:
        'prix|le baril|du baril|la tonne|le kilo|coût|coûts|coûte|coûté|coûter|coûtent|valeur|billet|billets|estimé à|vendu',
    },
  ],
  sizes: [
    { event: 'magnitude', words: 'magnitude|échelle de richter|de magnitude' },
    { event: 'wind_speed', words: 'vent|vents|rafales|bourrasques' },
    { event: 'rainfall', words: 'pluie|pluies|précipitations|neige|de pluie' },
    { event: 'water_level', words: "niveau de l' eau|niveau du fleuve|niveau de la mer|au-dessus du niveau" },
    { event: 'depth', words: 'profondeur|de profondeur|de fond' },
    {
      event: 'distance',
      words:
        "distance|au nord|au sud|à l' est|à l' ouest|au nord-est|au nord-ouest|au sud-est|au sud-ouest|à la ronde|rayon|de long|longueur|de large|au large|des côtes|bouchon|bouchons|de diamètre|parcouru",
    },
    { event: 'height', words: 'hauteur|de haut|de hauteur|altitude|vagues' },
  ],
  durations: [
    {
      event: 'truce_duration',
      words: 'trêve|trêves|cessez-le-feu|pause|accalmie|armistice|cessation des hostilités|pause humanitaire',
    },
    {
      event: 'war_duration',
      words:
        'guerre|guerres|conflit|combats|hostilités|guerre civile|invasion|bombardements|occupation|affrontements',
    },
    {
      event: 'operation_duration',
      words:
        'opération|opérations|offensive|assaut|attaque|attaques|raid|incursion|recherches|exercices militaires|manœuvres|mission|traque',
    },
    { event: 'siege_duration', words: 'siège|blocus|encerclement' },
    { event: 'strike_duration', words: 'grève|grèves|débrayage|grève de la faim|grève générale' },
    {
      event: 'talks_duration',
      words: 'pourparlers|négociations|sommet|réunion|conférence|discussions|entretien',
    },
    {
      event: 'sentence_length',
      words:
        "peine|prison|de prison|réclusion|emprisonnement|d' emprisonnement|condamné|condamnée|condamnés|de réclusion|ferme",
    },
    { event: 'curfew_duration', words: 'couvre-feu|confinement' },
    { event: 'emergency_duration', words: "état d' urgence|loi martiale" },
    { event: 'outage_duration', words: 'panne|coupure|coupures|panne de courant' },
    { event: 'visit_duration', words: 'visite|tournée|voyage|séjour' },
    { event: 'term_length', words: 'mandat|présidence|quinquennat|règne|législature' },
    { event: 'quarantine_duration', words: 'quarantaine|isolement' },
    { event: 'mourning_duration', words: 'deuil' },
  ],
  lasting: "durer|dure|duré|durera|durait|pendant|durant|de|d'|après|prolongé|prolongée|depuis",
  differences: "de plus que|de moins que|de plus qu'|de moins qu'",
  parts:
    "dont|parmi eux|parmi elles|parmi lesquels|parmi lesquelles|y compris|notamment|d' entre eux|d' entre elles|parmi les morts|parmi les victimes|parmi les blessés|la moitié d' entre eux|la plupart d' entre eux",
  others: 'autres|autre|supplémentaires|encore',
  swaps: "en échange de|en échange d'|contre la libération de|en échange du|contre",
  swapFor: 'contre',
  still: 'encore|toujours|restent|reste|actuellement|demeurent',
  fromLevel: 'depuis|passé de|passée de|passe de|passer de|passant de|monté de|montée de|tombé de|grimpé de',
  byDifference:
    'augmenté de|augmente de|augmentent de|augmentait de|augmenter de|progressé de|progresse de|bondi de|bond de|hausse de|baisse de|baissé de|baisse de|recul de|reculé de|chute de|chuté de|diminué de|diminution de|augmentation de|réduit de|réduite de|alourdi de|crû de|accru de',
  placeBefore:
    "à|au|aux|en|dans|près|sur|sous|vers|contre|depuis|entre|autour|de|d'|du|des|frappé|frappa|frappe|secoué|secoua|touché|toucha|ravagé|ravagea|dévasté|dévasta|enseveli|ensevelit|inondé|inonda|détruit|balayé|balaya|bombardé|bombarda|chez",
  placeNouns: [
    {
      kind: 'town',
      words:
        'la ville|le village|la capitale|le port|la ville portuaire|le quartier|la banlieue|le camp|le camp de réfugiés|la commune|le centre-ville|la localité',
    },
    {
      kind: 'territory',
      words:
        "le territoire|l' enclave|la bande|la région|la province|la zone|l' île|l' état|la péninsule|le comté|la vallée|le district|le département",
    },
    { kind: 'country', words: 'le pays|la nation|la république|le royaume|tout le pays|dans le pays' },
  ],
  status: [
    {
      status: 'hypothetical',
      words:
        "si|s'|à moins que|sauf si|aurait été|auraient été|au cas où|en cas de|en cas d'|pour éviter|éviter|empêcher|prévenir|empêché|empêche|évité|a permis d'éviter|refuse de|refusent de|refusé de|refusait de|refusaient de|exclut de|exclu de",
    },
    { status: 'threat', words: 'menace|menacent|menacé|menaçait|menaçant|menaces de' },
    {
      status: 'proposed',
      words:
        'devrait être|devraient être|propose|proposent|proposé|proposait|proposer|proposition|propositions|offre|offert|projet de|exige|exigent|exigé|exigeait|exigeant|demande|demandent|demandé|demandait|demandant|réclame|réclament|réclamé|réclamait|réclamant|appelle à|appelé à|appellent à|cherche à|cherchent à|souhaite|souhaitent|envisage|envisagent|négociations sur|suggère|suggéré|veut|veulent|voulait|insiste sur|accord de principe|conditions|vise à',
    },
    {
      status: 'forecast',
      words:
        "devrait|devraient|pourrait|pourraient|peut|peuvent|prévoit|prévoient|prévu|prévue|prévus|prévues|attendu|attendus|attendue|s' attend|prévision|prévisions|craint|craignent|crainte|risque de|risquent de|va|vont|à l' horizon|d' ici à|d' ici la fin|sera|seront|aura|auront|probablement|estime que|serait|seraient",
    },
  ],
  aggregation: [
    {
      aggregation: 'cumulative',
      words:
        "depuis|jusqu' à présent|jusqu' ici|à ce jour|au total|total de|un total de|en tout|cumulé|bilan|depuis le début|au cours de la guerre|dans la guerre|dans le conflit|pendant la guerre|recensés|recensées|confirmés|déjà",
    },
    {
      aggregation: 'period',
      words:
        "cette année|l' année dernière|l' an dernier|ce mois-ci|le mois dernier|cette semaine|la semaine dernière|ces dernières semaines|ces derniers mois|au cours de la semaine|au cours des|par an|par jour|par mois|chaque année|chaque jour|annuels|annuelles|quotidiens|au premier semestre",
    },
    {
      aggregation: 'current',
      words: 'encore|toujours|actuellement|maintenant|reste|restent|il y a|vit|vivent|à présent',
    },
    {
      aggregation: 'incident',
      words:
        "attaque|frappe|frappes|attentat|explosion|raid|fusillade|accident|collision|séisme|tremblement de terre|incendie|avalanche|glissement de terrain|inondation|inondations|tempête|bousculade|embuscade|affrontement|affrontements|massacre|en une seule journée|ces derniers jours|ces dernières 24 heures|dernières 24 heures|week-end|incident|déraillement|effondrement|assaut|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dans la nuit|hier|aujourd'hui|naufrage|éruption|tornade|ouragan|bombardement|cyclone",
    },
  ],
  since: 'depuis|débuté|commencé|éclaté|dès',
  agents: 'par|aux mains de',
  onePerson:
    "homme|femme|garçon|fille|fillette|adolescent|adolescente|enfant|bébé|nourrisson|victime|personne|policier|policière|gendarme|conducteur|conductrice|chauffeur|passager|passagère|étudiant|étudiante|élève|employé|employée|salarié|ouvrier|mère|père|fils|frère|sœur|mari|époux|épouse|compagnon|compagne|ami|amie|habitant|riverain|passant|soldat|militaire|suspect|assaillant|tireur|agresseur|client|cliente|cycliste|piéton|automobiliste|motard|voisin|voisine|grand-mère|grand-père|neveu|nièce|cousin|cousine|oncle|tante|mineur|jeune|agent|garde|patient|détenu|voleur|quelqu'un|individu|marin|athlète|joueur|agriculteur|paysan|prêtre|avocat|avocate|journaliste|enseignant|enseignante|infirmière|médecin|pompier|pilote|civil|maire|sénateur|député|leader|ministre|président|ambassadeur|responsable|manifestant|manifestante|militant|randonneur|alpiniste|nageur|skieur|touriste|migrant|otage|rebelle|combattant|milicien|colonel|général|capitaine|commandant|retraité|retraitée|corps|cadavre|chanteur|chanteuse|acteur|actrice|candidat|candidate|pêcheur|octogénaire|sexagénaire|septuagénaire|quadragénaire|trentenaire|quinquagénaire",
  twoPersons: 'deux|couple|duo|jumeaux|jumelles|parents|époux',
  whose: 'dont',
  oneWords: "un|une|autre|le|la|l'|ce|cette|cet|son|sa|mon|ma|notre|leur|second|seconde|deuxième|troisième",
  nobody:
    "personne|aucun|aucune|aucune victime|aucun blessé|aucun mort|sans faire de victimes|sans faire de victime|sans faire de blessés|pas de victime|pas de victimes|pas de blessé|pas de blessés|nul|aucun décès|n' a été blessé",
};
