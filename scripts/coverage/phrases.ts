/**
 * Sentences of invented news, by language and kind of event. In braces: `place` and `region`, `person` and `other` (who speaks), `body`,
 * `hurt`, `many` and `share` (numbers of the story), `day`; `thing`, `done` and `new`: a noun, a participle and an adjective of those that
 * the story has drawn.
 */
export interface Phrases {
  readonly titles: readonly string[];
  readonly leads: readonly string[];
  readonly rest: readonly string[];
}

export interface Tongue {
  readonly language: string;
  readonly days: readonly string[];
  readonly bodies: readonly string[];
  readonly things: readonly string[];
  readonly done: readonly string[];
  readonly new: readonly string[];
  readonly kinds: readonly Phrases[];
  /** What may stand in any story. */
  readonly around: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const english: Tongue = {
  language: 'en',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  bodies: ['police', 'the council', 'the fire service', 'the hospital', 'the ministry', 'the company'],
  things: words(`
    road school bridge harbour factory shop house tunnel library market church farm warehouse
    station field office street garage pier mill airport archive bakery barrier basin beach boat
    border cabin cable camp canal castle cellar chapel chimney cinema clinic coast cottage court
    crane dam depot desk ditch dock engine estate fence ferry forest fountain furnace gallery gate
    glacier greenhouse hall hangar hill hostel hotel island jetty kiosk kitchen laboratory lake
    ladder lamp lighthouse lock meadow mine monument museum nursery orchard oven palace park path
    pipe plant pond pool port prison pump quarry quay railway reef reservoir river roof sawmill
    shed shelter ship shore silo slope square stable stadium stage tank tower track tram trench
    valley vault vessel wall well wharf windmill workshop yard zoo`),
  done: words(`
    built repaired closed inspected sold painted cleaned moved measured flooded opened emptied
    guarded rented searched drained insured photographed damaged rebuilt heated abandoned protected
    blocked discussed covered lit numbered planned fenced widened tested loaded rescued registered
    bought borrowed burned counted crossed designed drawn financed forgotten founded hidden
    improved inherited lifted listed mapped marked named neglected occupied owned praised promised
    raised reported reserved restored reviewed sealed shared shown signed stolen supported surveyed
    threatened trusted used visited watched`),
  new: words(`
    old new narrow wide modern empty famous private public wooden northern southern cheap expensive
    quiet large small local steep dark deep dry early eastern fragile grey green heavy historic
    hollow huge icy idle inner late lonely long lower muddy noisy outer pale plain popular proud
    rare red rocky rusty shallow short silent simple slow solid strange strong tall temporary thin
    tiny upper vacant vast warm western white`),
  kinds: [
    {
      titles: ['{hurt} injured in {place} fire', 'Fire in {place} leaves {hurt} injured'],
      leads: ['{hurt} people were injured when a fire broke out in {place} on {day}, {body} said.'],
      rest: [
        'About {many} residents were evacuated from the {thing} while crews fought the flames.',
        '"We do not know yet how it began," said {person}, who led the operation.',
        'Two of the injured were taken to hospital in {region} with serious burns.',
        'The {thing} next to the building was also damaged, according to {other}.',
      ],
    },
    {
      titles: ['{place} strike enters second week', '{many} workers walk out in {place}'],
      leads: ['{many} workers in {place} stopped work on {day} in a dispute over pay, the union said.'],
      rest: [
        'The union demands a rise of {share} percent; the company has offered half of that.',
        '"Our members will not return before there is an offer," union leader {person} said.',
        'Deliveries to the {thing} have been delayed since {day}, {body} said.',
        '{other}, who speaks for the employer, said the claim could not be met.',
      ],
    },
    {
      titles: ['{place} council approves budget', 'Council in {place} votes {many} to {hurt}'],
      leads: ['The council of {place} approved the plan for the {thing} by {many} votes to {hurt} on {day}.'],
      rest: [
        'Mayor {person} said the work would cost {many} million and take {hurt} years.',
        '"The price is too high," said {other}, who voted against it.',
        'Taxes in {region} will rise by {share} percent next year under the plan.',
        'The opposition asked for a new hearing on the {thing}.',
      ],
    },
    {
      titles: ['Quake near {place} kills {hurt}', '{hurt} dead after {place} earthquake'],
      leads: ['An earthquake killed at least {hurt} people near {place} on {day}, {body} said.'],
      rest: [
        'More than {many} people were injured and hundreds of houses collapsed in {region}.',
        'The quake was felt {many} kilometres away, {person} of the seismology institute said.',
        '"We are still searching below the {thing}," said {other}.',
        'Schools in {place} stay closed until {day}.',
      ],
    },
    {
      titles: ['{body} in {place} cuts {many} jobs', '{many} to lose jobs in {place}'],
      leads: ['The largest employer in {place} will cut {many} jobs, {person} announced on {day}.'],
      rest: [
        'Sales fell by {share} percent in the last quarter, the company said.',
        '"This is a hard day for {region}," said {other} of the union.',
        'The {thing} will be closed, and {hurt} people will be moved to other sites.',
        'Talks with the staff begin on {day}.',
      ],
    },
  ],
  around: [
    'The {new} {thing} in {place} was {done} before the {thing}, {body} said.',
    '{person} said the {thing} had been {done} {hurt} times.',
    '"We had {done} the {thing}, and nobody asked us about the {new} {thing}," said {other}.',
    'The {thing} was {done} again on {day}, according to {other}.',
    'It is not known who {done} the {thing} that stood by the {thing}.',
    '{person} would not say whether the {thing} or the {thing} would be {done} first.',
    'A {new} {thing} and a {new} {thing} were {done}, and {many} people were asked about it.',
    'In {region} every {thing} is {done} once a year, {body} said.',
    'According to {other}, the {new} {thing} has not been {done}.',
    'Of the {many} who came, {hurt} had {done} the {thing}.',
    '{other} told reporters that the {thing} cost {share} percent more than the {thing}.',
    '"It was {new} and it was {new}, but it was {done} in time," {person} said.',
  ],
};

const norwegian: Tongue = {
  language: 'nb',
  days: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  bodies: ['politiet', 'kommunen', 'brannvesenet', 'sykehuset', 'departementet', 'selskapet'],
  things: words(`
    veien skolen broen havnen fabrikken butikken huset tunnelen biblioteket torget kirken gården
    lageret stasjonen banen kontoret gaten garasjen bryggen møllen flyplassen arkivet bakeriet
    bassenget stranden båten grensen hytten kabelen leiren kanalen slottet kjelleren kapellet pipen
    kinoen klinikken kysten kranen demningen depotet grøften dokken motoren gjerdet fergen skogen
    fontenen ovnen galleriet porten breen drivhuset hallen hangaren høyden herberget hotellet øyen
    kaien kiosken kjøkkenet laboratoriet innsjøen stigen lampen fyret slusen engen gruven
    monumentet museet barnehagen hagen palasset parken stien røret anlegget dammen fengselet pumpen
    steinbruddet jernbanen revet elven taket sagbruket skuret skipet siloen bakken plassen stallen
    stadionet scenen tanken tårnet sporet trikken dalen hvelvet fartøyet muren brønnen verkstedet
    tunet dyrehagen`),
  done: words(`
    bygd reparert stengt kontrollert solgt malt vasket flyttet målt oversvømt åpnet tømt bevoktet
    leid gjennomsøkt drenert forsikret fotografert skadet gjenreist oppvarmet forlatt beskyttet
    sperret diskutert dekket opplyst nummerert planlagt inngjerdet utvidet prøvd lastet reddet
    registrert kjøpt lånt brent telt krysset tegnet finansiert glemt grunnlagt skjult forbedret
    arvet løftet kartlagt merket oppkalt forsømt okkupert rost lovet hevet rapportert reservert
    restaurert vurdert forseglet delt vist signert stjålet støttet truet brukt besøkt overvåket`),
  new: words(`
    gamle nye smale brede moderne tomme kjente private offentlige nordlige sørlige billige dyre
    stille store små lokale bratte mørke dype tørre tidlige østlige skjøre grå grønne tunge
    historiske hule enorme isete indre sene ensomme lange nedre sølete bråkete ytre bleke enkle
    populære stolte sjeldne røde steinete rustne grunne korte tause langsomme solide merkelige
    sterke høye midlertidige tynne øvre ledige varme vestlige hvite`),
  kinds: [
    {
      titles: ['{hurt} skadet i brann i {place}', 'Brann i {place}: {hurt} skadet'],
      leads: ['{hurt} personer ble skadet da det begynte å brenne i {place} {day}, opplyser {body}.'],
      rest: [
        'Rundt {many} beboere ble evakuert mens mannskapene slukket flammene ved {thing}.',
        '– Vi vet ennå ikke hvordan det begynte, sier {person}, som ledet arbeidet.',
        'To av de skadde ble kjørt til sykehus i {region} med alvorlige brannskader.',
        'Også {thing} ved siden av bygningen ble skadet, ifølge {other}.',
      ],
    },
    {
      titles: ['Streiken i {place} går inn i andre uke', '{many} i streik i {place}'],
      leads: [
        '{many} ansatte i {place} la ned arbeidet {day} i en konflikt om lønn, opplyser fagforeningen.',
      ],
      rest: [
        'Fagforeningen krever {share} prosent mer; selskapet har tilbudt det halve.',
        '– Medlemmene våre går ikke tilbake før det foreligger et tilbud, sier leder {person}.',
        'Leveringene til {thing} har vært forsinket siden {day}, opplyser {body}.',
        '{other}, som taler for arbeidsgiveren, sier at kravet ikke kan innfris.',
      ],
    },
    {
      titles: ['Kommunestyret i {place} vedtok budsjettet', '{place}: {many} mot {hurt} stemmer'],
      leads: ['Kommunestyret i {place} vedtok planen for {thing} med {many} mot {hurt} stemmer {day}.'],
      rest: [
        'Ordfører {person} sier at arbeidet vil koste {many} millioner og ta {hurt} år.',
        '– Prisen er for høy, sier {other}, som stemte mot.',
        'Skattene i {region} øker med {share} prosent neste år etter planen.',
        'Opposisjonen ba om en ny høring om {thing}.',
      ],
    },
    {
      titles: ['Jordskjelv ved {place}: {hurt} døde', '{hurt} døde etter jordskjelv ved {place}'],
      leads: ['Et jordskjelv drepte minst {hurt} mennesker ved {place} {day}, opplyser {body}.'],
      rest: [
        'Mer enn {many} mennesker ble skadet, og hundrevis av hus raste sammen i {region}.',
        'Skjelvet ble merket {many} kilometer unna, sier {person} ved jordskjelvinstituttet.',
        '– Vi leter fortsatt under {thing}, sier {other}.',
        'Skolene i {place} holder stengt til {day}.',
      ],
    },
    {
      titles: ['{many} mister jobben i {place}', 'Kutter {many} stillinger i {place}'],
      leads: ['Den største arbeidsgiveren i {place} kutter {many} stillinger, opplyste {person} {day}.'],
      rest: [
        'Salget falt med {share} prosent i siste kvartal, opplyser selskapet.',
        '– Dette er en tung dag for {region}, sier {other} i fagforeningen.',
        'Driften ved {thing} legges ned, og {hurt} personer flyttes til andre steder.',
        'Samtalene med de ansatte begynner {day}.',
      ],
    },
  ],
  around: [
    'I {place} ble {thing} {done} før {thing}, opplyser {body}.',
    '{person} sier at {thing} er {done} {hurt} ganger.',
    '– Vi hadde {done} {thing}, og ingen spurte oss om {thing}, sier {other}.',
    'Ifølge {other} ble {thing} {done} igjen {day}.',
    'Det er ikke kjent hvem som har {done} {thing} ved {thing}.',
    '{person} ville ikke si om {thing} eller {thing} blir {done} først.',
    'Både {thing} og {thing} ble {done}, og {many} personer ble spurt om det.',
    'I {region} blir {thing} {done} en gang i året, opplyser {body}.',
    'Ifølge {other} er den {new} {thing} ikke {done}.',
    'Av de {many} som kom, hadde {hurt} {done} {thing}.',
    '{other} sier at {thing} koster {share} prosent mer enn {thing}.',
    '– De var {new} og {new}, men de ble {done} i tide, sier {person}.',
  ],
};

export const tongues: readonly Tongue[] = [english, norwegian];
