import type { MeasurePack } from '../../model/pack/measures.js';
import { frames, nouns } from '../common/measures.js';

export const measures: MeasurePack = {
  language: 'en',
  compounds: false,
  verbs: [
    // death
    { ...frames.killed, active: 'kill|kills|killing', past: 'killed', participle: 'killed' },
    { ...frames.killed, active: 'slay|slays|slaying', past: 'slew', participle: 'slain' },
    { ...frames.killed, active: 'murder|murders|murdering', past: 'murdered', participle: 'murdered' },
    { ...frames.killed, active: 'massacre|massacres|massacring', past: 'massacred', participle: 'massacred' },
    {
      ...frames.killedPeople,
      active: 'slaughter|slaughters|slaughtering',
      past: 'slaughtered',
      participle: 'slaughtered',
    },
    {
      ...frames.killed,
      active: 'assassinate|assassinates|assassinating',
      past: 'assassinated',
      participle: 'assassinated',
    },
    {
      ...frames.killed,
      active: 'behead|beheads|beheading',
      past: 'beheaded',
      participle:
        'beheaded|hacked to death|stabbed to death|beaten to death|burned to death|burnt to death|crushed to death|trampled to death|stoned to death|bludgeoned to death|fatally shot|fatally wounded|fatally injured|fatally stabbed|fatally struck|mortally wounded|shot to death|shot dead|gunned down|found dead|found shot to death|found murdered|pronounced dead|found deceased|pronounced deceased|declared dead|confirmed dead|presumed dead|left dead|electrocuted|as dead|as killed|reported dead|reported killed|believed dead|believed killed|feared dead|feared killed|confirmed killed|found killed|listed as dead|riddled with bullets|among the dead|among those killed|among the killed|among the fatalities|among those who died|killed instantly',
    },
    {
      ...frames.killed,
      active:
        'gun down|guns down|gunning down|shoot dead|shoots dead|shooting dead|fatally shooting|fatally shoots|fatally wounding|fatally injuring|fatally striking|fatally stabbing|mortally wounding',
      past: 'gunned down|shot dead|fatally shot|shot to death|stabbed to death|beat to death|fatally stabbed|fatally wounded|hacked to death',
    },
    {
      ...frames.killed,
      active:
        'shoot|shoots|shooting|beat|beats|beating|stabbing|stab|hack|hacking|burning|crush|crushing|trampling|choke|choking',
      past: 'shot|beat|stabbed|hacked|burned|crushed|trampled|choked',
      participle: '',
      with: 'to death|him dead|her dead|them dead|man dead|woman dead|victim dead|boy dead|girl dead|people dead|husband dead|wife dead',
    },
    {
      ...frames.killed,
      active: 'strangle|strangles|strangling|bludgeon|bludgeoning|electrocute',
      past: 'strangled|bludgeoned',
      participle: 'strangled|bludgeoned',
    },
    {
      ...frames.killed,
      active:
        'claim the lives of|claims the lives of|claiming the lives of|take the lives of|takes the lives of|taking the lives of|cost the lives of|costs the lives of|costing the lives of|claim the life of|claiming the life of|claims the life of|taking the life of',
      past: 'claimed the lives of|took the lives of|cost the lives of|claimed the life of|took the life of',
      participle: '',
    },
    { ...frames.killedPeople, active: 'kill off', past: 'wiped out', participle: 'wiped out' },
    {
      ...frames.killedMilitants,
      active:
        'eliminate|eliminates|eliminating|neutralise|neutralises|neutralising|neutralize|neutralizes|neutralizing',
      past: 'eliminated|neutralised|neutralized',
      participle: 'eliminated|neutralised|neutralized',
    },
    {
      ...frames.executed,
      active: 'execute|executes|executing',
      past: 'executed',
      participle: 'executed|hanged',
      only: ['people'],
    },
    { ...frames.died, active: 'die|dies|dying', past: 'died', participle: 'died' },
    { ...frames.died, active: 'perish|perishes|perishing', past: 'perished', participle: 'perished' },
    { ...frames.died, active: 'succumb|succumbs|succumbing', past: 'succumbed', participle: 'succumbed' },
    {
      ...frames.died,
      active:
        'lose their lives|loses his life|loses her life|lose his life|lose her life|losing their lives|losing his life|losing her life|lose their life|lose lives',
      past: 'lost their lives|lost his life|lost her life|lost their life|lost lives',
      participle: 'lost their lives|lost his life|lost her life',
    },
    {
      ...frames.died,
      past: 'bled to death|burned to death|starved to death|froze to death|fell to their deaths|fell to his death|fell to her death|plunged to their deaths|plunged to his death|met their deaths|met his death|met her death|passed away|was dead|were dead|is dead|are dead',
      participle: '',
    },
    {
      event: 'killed',
      frame: 'either',
      active: 'drown|drowns|drowning|suffocate|suffocates|suffocating|asphyxiate',
      past: 'drowned|suffocated',
      participle: 'drowned|suffocated|asphyxiated',
    },
    { ...frames.killed, participle: 'dead|dead on arrival|fatally|deceased' },
    // injury
    {
      event: 'injured',
      frame: 'object',
      active: 'injure|injures|injuring',
      past: 'injured',
      participle:
        'injured|as injured|reported injured|left injured|seriously injured|critically injured|slightly injured|badly injured|among the injured|among those injured',
    },
    {
      event: 'injured',
      frame: 'object',
      active: 'wound|wounds|wounding',
      past: 'wounded',
      participle:
        'wounded|reported wounded|left wounded|seriously wounded|critically wounded|gravely wounded|badly wounded|among the wounded|among those wounded',
    },
    { ...frames.injured, active: 'hurt|hurts|hurting', past: 'hurt', participle: 'hurt' },
    { event: 'injured', frame: 'object', active: 'maim|maims|maiming', past: 'maimed', participle: 'maimed' },
    { ...frames.injured, active: 'stab|stabs|stabbing', past: 'stabbed', participle: 'stabbed' },
    {
      ...frames.injured,
      active: 'pistol-whip|pistol whip|pistol-whipping|pistol whipping|bludgeoning|mauling|trampling',
      past: 'pistol-whipped|pistol whipped|mauled|trampled',
      participle: 'pistol-whipped|pistol whipped|mauled|trampled|badly beaten|severely beaten',
    },
    {
      ...frames.injured,
      participle:
        'in critical condition|in serious condition|in stable condition|in a critical condition|in a serious condition|treated for smoke inhalation|treated for injuries|treated for minor injuries|treated for burns|treated for wounds|treated for gunshot wounds|burned|scalded|concussed',
    },
    {
      ...frames.hurt,
      active:
        'suffer injuries|suffers injuries|suffering injuries|sustain injuries|sustaining injuries|suffer wounds|suffer burns',
      past: 'suffered injuries|suffered minor injuries|suffered serious injuries|suffered severe injuries|suffered life-threatening injuries|suffered non-life-threatening injuries|sustained injuries|sustained minor injuries|sustained serious injuries|sustained non-life-threatening injuries|sustained life-threatening injuries|suffered gunshot wounds|suffered a gunshot wound|sustained a gunshot wound|sustained gunshot wounds|suffered wounds|suffered burns|suffered a graze wound',
      participle: '',
    },
    {
      event: 'shot_at',
      frame: 'object',
      active: 'shoot at|shoots at|shooting at|fire at|firing at',
      past: 'shot at|fired at',
      participle: 'shot at|fired at',
    },
    {
      ...frames.shot,
      active: 'hitting|striking|grazing',
      past: 'hit|struck|grazed',
      participle: 'hit|struck|grazed',
      with: 'in the head|in the chest|in the leg|in the legs|in the arm|in the back|in the neck|in the face|in the stomach|in the abdomen|in the foot|in the hand|in the shoulder|in the thigh|in the hip|in the groin|in the knee|in the buttocks|in the side|in the torso|by gunfire|by a bullet|by bullets|by a stray bullet|by stray bullets|by shrapnel|in the upper body|in the lower body|multiple times|several times|once|twice|in the eye|in the shin|in the ankle|in the calf|in the wrist|in the elbow|in the cheek|in the jaw|in the throat|by a pellet|by pellets|by shotgun pellets',
    },
    { ...frames.shot, active: 'shoot|shoots|shooting', past: 'shot', participle: 'shot' },
    { ...frames.poisoned, active: 'poison|poisons|poisoning', past: 'poisoned', participle: 'poisoned' },
    {
      ...frames.aboard,
      active: 'carry|carries|carrying|transporting|ferrying',
      past: 'carried|transported|ferried',
      participle: 'on board|aboard',
    },
    { ...frames.survived, active: 'survive|survives|surviving', past: 'survived', participle: 'survived' },
    // missing, displaced, rescued
    { ...frames.missing, participle: 'missing|as missing|unaccounted for|feared missing|reported missing' },
    {
      ...frames.vanished,
      active: 'go missing|goes missing|going missing',
      past: 'went missing|disappeared|vanished',
      participle: 'gone missing|disappeared|vanished',
    },
    {
      ...frames.fled,
      active: 'live|living|sleep|sleeping|stay|staying|shelter|sheltering',
      past: 'lived|slept|stayed|sheltered',
      with: 'in tents|in camps|in a camp|in shelters|in emergency shelters|in temporary shelters|in makeshift shelters|in tent camps|in collective shelters|in evacuation centres|in evacuation centers',
    },
    {
      ...frames.displaced,
      active: 'displace|displaces|displacing|uproot|uproots|uprooting',
      past: 'displaced|uprooted|dislocated',
      participle: 'displaced|uprooted|dislocated|made homeless',
    },
    {
      event: 'displaced',
      frame: 'object',
      active: 'drive|drives|driving|force|forces|forcing|chase|chasing|push|pushes|pushing|send|sending',
      past: 'drove|forced|chased|pushed|sent',
      participle: 'driven|forced|chased|pushed|sent',
      with: 'from their homes|from home|out of their homes|from their houses|to flee|to leave their homes|to abandon their homes|fleeing|into exile|from their villages',
    },
    {
      ...frames.escaped,
      active: 'flee|flees|fleeing',
      past: 'fled',
      participle: 'fled',
      only: ['suspects', 'attackers', 'prisoners', 'hostages'],
    },
    {
      ...frames.fled,
      active: 'flee|flees|fleeing',
      past: 'fled',
      participle: 'fled',
      with: 'home|homes|house|houses|village|villages|town|city|country|region|area|fighting|violence|war|conflict|across|abroad|to|into|since',
    },
    {
      ...frames.leftHome,
      active: 'leave their homes|leaving their homes|abandon their homes',
      past: 'left their homes|abandoned their homes|lost their homes',
      participle: 'lost their homes|left their homes',
    },
    { ...frames.homeless, participle: 'homeless|without a home|without homes|without shelter' },
    {
      event: 'evacuated',
      frame: 'either',
      active: 'evacuate|evacuates|evacuating',
      past: 'evacuated',
      participle: 'evacuated',
      only: ['people'],
    },
    {
      ...frames.rescued,
      active: 'rescue|rescues|rescuing|save the lives of|saving the lives of',
      past: 'rescued|pulled alive|saved',
      participle:
        'rescued|pulled alive|saved|winched to safety|plucked to safety|brought to safety|found alive',
    },
    {
      ...frames.trapped,
      active: 'trap|traps|trapping',
      past: 'trapped',
      participle: 'trapped|buried alive|buried under rubble|stuck underground',
    },
    {
      ...frames.stranded,
      active: 'strand|strands|stranding',
      past: 'stranded',
      participle: 'stranded|cut off|marooned',
    },
    { ...frames.affected, active: 'affect|affects|affecting', past: 'affected', participle: 'affected' },
    {
      ...frames.deported,
      active: 'deport|deports|deporting|expel|expels|expelling',
      past: 'deported|expelled',
      participle: 'deported|expelled',
    },
    {
      ...frames.arrived,
      active: 'arrive|arrives|arriving|come ashore|land|landing',
      past: 'arrived|landed|came ashore|crossed',
      participle: 'arrived|crossed',
    },
    // health, hunger, need
    {
      ...frames.infected,
      active: 'infect|infects|infecting|sicken|sickens|sickening',
      past: 'infected|sickened',
      participle: 'infected|sickened|tested positive|diagnosed',
    },
    {
      ...frames.fellIll,
      active: 'contract|fall ill|falls ill|falling ill|test positive|testing positive|catch',
      past: 'contracted|fell ill|fell sick|tested positive|caught',
      participle: 'contracted|fallen ill|tested positive',
    },
    {
      ...frames.hospitalised,
      active: 'hospitalise|hospitalize|hospitalising|hospitalizing',
      past: 'hospitalised|hospitalized',
      participle:
        'hospitalised|hospitalized|in hospital|taken to a hospital|taken to a local hospital|taken to a nearby hospital|taken to an area hospital|taken to area hospitals|taken to local hospitals|transported to a hospital|transported to the hospital|transported to a local hospital|transported to an area hospital|rushed to a hospital|rushed to a local hospital|rushed to a nearby hospital|airlifted to hospital|airlifted to a hospital|flown to hospital|flown to a hospital|admitted to hospital|taken to hospital|taken to hospitals|taken to the hospital|rushed to hospital|rushed to the hospital|sent to hospital|in intensive care|admitted to hospitals|treated in hospital|treated at hospitals|being treated',
    },
    {
      event: 'recovered',
      frame: 'subject',
      active: 'recover|recovers|recovering',
      past: 'recovered',
      participle: 'recovered',
      only: ['people'],
    },
    {
      ...frames.vaccinated,
      active: 'vaccinate|vaccinates|vaccinating|inoculate|immunise|immunize|inoculating|immunising',
      past: 'vaccinated|inoculated|immunised|immunized',
      participle: 'vaccinated|inoculated|immunised|immunized|fully vaccinated',
    },
    {
      ...frames.tested,
      participle: 'tested|tested for',
      near: 'virus|disease|outbreak|infection|infections|infected|cholera|measles|ebola|covid|covid-19|coronavirus|influenza|flu|hepatitis|tuberculosis|hiv|epidemic|pandemic|symptoms|quarantine|vaccine|variant|laboratory|swab|drugs|doping',
    },
    {
      ...frames.quarantined,
      active: 'quarantine|quarantining|isolate|isolating',
      past: 'quarantined|isolated',
      participle: 'quarantined|in quarantine|isolated|in isolation',
    },
    {
      ...frames.hungry,
      active:
        'go hungry|going hungry|starve|starving|face starvation|facing starvation|face hunger|facing hunger|face famine|facing famine|face acute hunger|facing acute hunger|suffer from hunger|on the brink of famine|at risk of famine|at risk of starvation',
      past: 'faced hunger|faced starvation|starved',
      participle: 'starving|going hungry',
    },
    { ...frames.malnourished, participle: 'malnourished|acutely malnourished|undernourished' },
    {
      ...frames.inNeed,
      active:
        'need aid|need help|need assistance|need humanitarian aid|need humanitarian assistance|need food|needing aid|require assistance|require aid|depend on aid|rely on aid|in need of aid|in need of assistance|in need of help|in need of humanitarian aid|in need of humanitarian assistance|in need of food',
      past: 'needed aid|needed help',
      participle: '',
    },
    {
      ...frames.withoutPower,
      participle: 'without power|without electricity|in the dark|without heating|without water',
    },
    {
      ...frames.lostPower,
      active: 'lose power|losing power',
      past: 'lost power|lost electricity',
      participle: 'lost power|lost electricity',
    },
    {
      ...frames.poor,
      active: 'live in poverty|living in poverty|live below the poverty line|living below the poverty line',
      past: 'lived in poverty',
      participle: 'in poverty|below the poverty line',
    },
    { ...frames.born, participle: 'born' },
    // taken, held, let go
    {
      ...frames.abducted,
      active: 'abduct|abducts|abducting|kidnap|kidnaps|kidnapping|kidnaping',
      past: 'abducted|kidnapped|kidnaped',
      participle: 'abducted|kidnapped|kidnaped|taken hostage|taken captive',
    },
    {
      ...frames.abducted,
      active: 'take|takes|taking|seize|seizing',
      past: 'took|seized',
      participle: 'taken|seized',
      with: 'hostage|captive|as hostages|into captivity',
    },
    {
      ...frames.taken,
      active: 'take|takes|taking|seize|seizes|seizing',
      past: 'took|seized',
      participle: 'taken|seized',
    },
    {
      ...frames.heldCaptive,
      active: 'hold|holds|holding|keep|keeping',
      past: 'held|kept',
      participle: 'held|kept',
      with: 'hostage|captive|as hostages|in captivity',
    },
    { ...frames.heldCaptive, participle: 'held hostage|held captive|in captivity|held as hostages' },
    {
      ...frames.held,
      active: 'hold|holds|holding|keep|keeps|keeping',
      past: 'held|kept',
      participle: 'held|kept',
    },
    {
      ...frames.shown,
      active: 'show|shows|showing|feature|features|featuring|parade|parades|parading',
      past: 'showed|featured|paraded',
      participle: 'shown|featured|paraded',
    },
    {
      ...frames.released,
      active:
        'release|releases|releasing|free|frees|freeing|liberate|liberates|liberating|set free|hand over|hands over|handing over|let go|surrender',
      past: 'released|freed|liberated|set free|handed over|surrendered',
      participle: 'released|freed|liberated|set free|handed over',
    },
    {
      ...frames.exchanged,
      active: 'exchange|exchanges|exchanging|swap|swaps|swapping|trade|trades|trading',
      past: 'exchanged|swapped|traded',
      participle: 'exchanged|swapped|traded',
    },
    {
      ...frames.detained,
      active: 'detain|detains|detaining|imprison|imprisons|imprisoning|intern|interning|jail|jailing',
      past: 'detained|imprisoned|interned|jailed|rounded up',
      participle:
        'detained|imprisoned|interned|jailed|in custody|in detention|in jail|in prison|behind bars|held in custody|taken into custody|remanded in custody|rounded up|incarcerated',
    },
    { ...frames.arrested, active: 'arrest|arrests|arresting', past: 'arrested', participle: 'arrested' },
    {
      ...frames.captured,
      active: 'capture|captures|capturing',
      past: 'captured',
      participle: 'captured|taken prisoner|taken prisoners|recaptured',
    },
    {
      ...frames.surrendered,
      active: 'surrender|surrenders|surrendering',
      past: 'surrendered|laid down their arms|gave themselves up|defected|deserted',
      participle: 'surrendered|laid down their arms|defected|deserted',
    },
    {
      ...frames.imprisoned,
      participle: 'sentenced|sentenced to prison|sentenced to death|convicted',
      past: 'sentenced|convicted',
      active: 'sentence|sentencing',
    },
    {
      ...frames.charged,
      participle: 'charged|indicted|prosecuted',
      past: 'charged|indicted',
      active: 'charging|indicting',
    },
    {
      ...frames.escaped,
      active: 'escape|escapes|escaping|break out',
      past: 'escaped|broke out',
      participle: 'escaped|broken out',
    },
    // people who act and work
    {
      ...frames.protested,
      active:
        'protest|protesting|demonstrate|demonstrating|march|marching|rally|rallying|take to the streets|taking to the streets',
      past: 'protested|demonstrated|marched|rallied|took to the streets',
      participle: 'protested|demonstrated|marched|taken to the streets',
    },
    {
      ...frames.struck,
      active: 'strike|striking|walk out|walking out|go on strike|walk off the job|down tools',
      past: 'walked out|went on strike|walked off the job|downed tools',
      participle: 'on strike|walked out|gone on strike|out on strike',
    },
    {
      ...frames.attended,
      active: 'attend|attending',
      past: 'attended',
      participle: 'attended',
      with: 'rally|rallies|protest|protests|demonstration|march|funeral|ceremony|concert|festival|vigil|event|match|game|conference|service|mass|parade|gathering|procession|memorial|celebrations|inauguration|pilgrimage|fair|summit',
    },
    {
      ...frames.attended,
      active: 'gather|gathering|take part|taking part|turn out',
      past: 'gathered|took part|turned out|turned up',
      participle: 'gathered|taken part',
    },
    {
      ...frames.voted,
      active:
        'cast their ballots|cast ballots|cast their votes|cast a ballot|registered to vote|eligible to vote|entitled to vote',
      past: 'cast their ballots|cast ballots|cast their votes',
      participle: 'registered to vote|eligible to vote|entitled to vote',
    },
    {
      event: 'votes_for',
      frame: 'subject',
      with: 'resolution|bill|motion|measure|proposal|amendment|law|deal|treaty|agreement|text|draft|plan|ban|reform|impeachment|budget|referendum|constitution|in favor|in favour|yes|no|independence|strike|it',
      active: 'vote for|vote in favor|vote in favour|voting for|voting in favor|voting in favour',
      past: 'voted for|voted in favor|voted in favour|voted yes|backed the motion',
    },
    {
      ...frames.votesFor,
      participle: 'in favor|in favour',
      only: ['votes', 'countries', 'lawmakers', 'members'],
    },
    {
      ...frames.votesAgainst,
      with: 'resolution|bill|motion|measure|proposal|amendment|law|deal|treaty|agreement|text|draft|plan|ban|reform|impeachment|budget|referendum|constitution|in favor|in favour|yes|no|independence|strike|it',
      active: 'vote against|voting against',
      past: 'voted against|voted no',
      participle: 'against|opposed',
      only: ['votes', 'countries', 'lawmakers', 'members'],
    },
    {
      event: 'abstentions',
      frame: 'subject',
      active: 'abstain|abstaining',
      past: 'abstained',
      participle: 'abstained',
    },
    {
      ...frames.laidOff,
      active:
        'lay off|lays off|laying off|sack|sacking|cut|cutting|cuts|slash|slashing|shed|shedding|axe|axing|dismiss|dismissing',
      past: 'laid off|sacked|cut|slashed|shed|axed|dismissed',
      participle: 'laid off|sacked|cut|made redundant|axed|lost|dismissed|at risk',
    },
    {
      event: 'laid_off',
      frame: 'subject',
      active: 'lose their jobs|losing their jobs',
      past: 'lost their jobs',
      participle: 'lost their jobs|out of a job',
    },
    {
      ...frames.hired,
      active: 'hire|hiring|create|creating|creates|add|adding',
      past: 'hired|created|added',
      participle: 'hired|created|added',
    },
    {
      ...frames.lostWork,
      active: 'go|disappear|vanish|be axed',
      past: 'went|disappeared|vanished',
      participle: 'gone',
      only: ['jobs'],
    },
    { ...frames.employed, active: 'employ|employs|employing', past: 'employed', participle: 'employed' },
    {
      ...frames.employed,
      active: 'have|has',
      past: 'had',
      with: 'employees|workers|staff|people on its payroll|staff members',
    },
    { ...frames.unemployed, participle: 'unemployed|out of work|jobless|without work' },
    {
      ...frames.deployed,
      active:
        'deploy|deploys|deploying|station|stationing|dispatch|dispatching|mobilise|mobilize|send|sends|sending',
      past: 'deployed|stationed|dispatched|mobilised|mobilized|sent',
      participle: 'deployed|stationed|dispatched|mobilised|mobilized|sent|on duty|based',
    },
    {
      ...frames.recruited,
      active: 'recruit|recruiting|recruits|conscript|call up|draft',
      past: 'recruited|conscripted|called up|drafted',
      participle: 'recruited|conscripted|called up|drafted',
    },
    {
      ...frames.lives,
      active: 'live|lives|living|reside|residing|inhabit|inhabiting',
      past: 'lived|resided',
      participle: '',
    },
    // things
    {
      ...frames.destroyed,
      active:
        'destroy|destroys|destroying|demolish|demolishing|flatten|flattening|level|levelling|raze|razing|obliterate|wreck|wreck|wrecking',
      past: 'destroyed|demolished|flattened|levelled|leveled|razed|obliterated|wrecked|collapsed',
      participle:
        'destroyed|demolished|flattened|levelled|leveled|razed|obliterated|wrecked|collapsed|in ruins|reduced to rubble|gutted',
    },
    {
      ...frames.damaged,
      active: 'damage|damages|damaging',
      past: 'damaged',
      participle: 'damaged|damaged or destroyed|destroyed or damaged|damaged or obliterated|hit',
    },
    {
      ...frames.flooded,
      active: 'flood|floods|flooding|inundate|submerge|swamp',
      past: 'flooded|inundated|submerged|swamped',
      participle: 'flooded|inundated|submerged|under water|swamped',
    },
    {
      ...frames.burned,
      active: 'burn|burns|burning|torch|torching|scorch|consume|char',
      past: 'burned|burnt|torched|scorched|consumed|charred|blackened',
      participle: 'burned|burnt|torched|scorched|set on fire|set alight|consumed|charred|blackened',
    },
    {
      ...frames.sunk,
      active: 'sink|sinks|sinking|capsize',
      past: 'sank|sunk|capsized',
      participle: 'sunk|capsized',
    },
    {
      ...frames.shotDown,
      active: 'shoot down|shoots down|shooting down|down|downing',
      past: 'shot down|downed',
      participle: 'shot down|downed',
    },
    {
      ...frames.intercepted,
      active: 'intercept|intercepts|intercepting',
      past: 'intercepted',
      participle: 'intercepted',
      only: ['drones', 'missiles', 'rockets', 'ships', 'aircraft'],
    },
    {
      ...frames.fired,
      active: 'fire|fires|firing|launch|launches|launching|drop|drops|dropping|lob|lobbing',
      past: 'fired|launched|dropped|lobbed',
      participle: 'fired|launched|dropped|lobbed',
    },
    {
      ...frames.seized,
      active: 'seize|seizes|seizing|confiscate|confiscating|impound|hijack|hijacking',
      past: 'seized|confiscated|impounded|hijacked|recovered',
      participle: 'seized|confiscated|impounded|hijacked|recovered',
    },
    {
      ...frames.delivered,
      active:
        'deliver|delivers|delivering|supply|supplying|provide|providing|send|sending|distribute|distributing|donate',
      past: 'delivered|supplied|provided|sent|distributed|donated|administered',
      participle: 'delivered|supplied|provided|sent|distributed|donated|administered',
    },
    {
      ...frames.crossed,
      active: 'enter|entering|arrive|cross|crossing|roll into',
      past: 'entered|arrived|crossed|rolled into',
      participle: 'entered|arrived|crossed',
    },
    {
      event: 'closed',
      frame: 'either',
      active: 'close|closes|closing|shut|shutting',
      past: 'closed|shut',
      participle: 'closed|shut|shut down|closed down',
      only: ['buildings', 'roads', 'airports', 'border_crossings'],
    },
    {
      ...frames.cancelled,
      active: 'cancel|cancels|cancelling|canceling|call off|scrap',
      past: 'cancelled|canceled|called off|scrapped|grounded',
      participle: 'cancelled|canceled|called off|scrapped|grounded',
    },
    {
      ...frames.delayed,
      active: 'delay|delays|delaying|divert|diverting',
      past: 'delayed|diverted',
      participle: 'delayed|diverted',
    },
    {
      ...frames.recalled,
      active: 'recall|recalls|recalling|withdraw|withdrawing',
      past: 'recalled|withdrew',
      participle: 'recalled|withdrawn',
    },
    {
      ...frames.culled,
      active: 'cull|culls|culling|slaughter|slaughtering|put down',
      past: 'culled|slaughtered',
      participle: 'culled|slaughtered|put down',
    },
    {
      ...frames.votesNeeded,
      active: 'need|needs|needing|require|requires|requiring',
      past: 'needed|required',
      participle: 'needed|required',
    },
    {
      ...frames.seats,
      active: 'win|wins|winning|hold|holds|take|takes|secure',
      past: 'won|held|took|secured|lost|gained',
      participle: 'won|lost',
    },
    {
      ...frames.deployed,
      participle:
        'at the scene|on the scene|at the site|on site|on the ground|at work|involved in the search|taking part in the search|working at the scene|involved in the operation',
    },
    {
      ...frames.present,
      participle:
        'underground|below ground|inside|inside the building|in the building|in the house|in the hall|in the mine|down the mine|in the tunnel|in the theatre|in the theater|at the mine|at the scene|at the site|on the premises|present|in attendance',
    },
    {
      ...frames.quarantined,
      participle: 'under observation|kept under observation|confined|confined to their rooms',
    },
    {
      ...frames.injured,
      participle:
        'fighting for their lives|fighting for his life|fighting for her life|in life-threatening condition|in a life-threatening condition',
    },
    { ...frames.works, active: 'work|works', past: 'worked', with: 'at|for|in|there' },
    {
      ...frames.waits,
      active: 'wait|waits|queue|queues',
      past: 'waited|queued',
      participle: 'waiting|queuing|queueing|at anchor|anchored',
    },
    {
      ...frames.heldUp,
      active: 'block|blocks|blocking|hold up|holds up',
      past: 'blocked|held up',
      participle: 'blocked|stranded|stuck|held up|backed up|immobilised|immobilized',
    },
  ],
  nouns: [
    { ...nouns.killed, words: 'dead|fatality|fatalities|slain|fallen' },
    {
      ...nouns.deaths,
      words:
        'death|deaths|killing|killings|murder|murders|slaying|slayings|homicide|homicides|assassination|assassinations|massacre',
    },
    { ...nouns.deaths, words: 'lives|body|bodies|corpse|corpses' },
    { ...nouns.massacre, words: 'loss of life|slaughter' },
    { ...nouns.executed, words: 'execution|executions' },
    { event: 'suicides', words: 'suicide|suicides', counted: true, of: true },
    { event: 'casualties', words: 'casualty|casualties', counted: true, of: false },
    { event: 'injured', words: 'injured|wounded|injuries', counted: true, of: true },
    { event: 'injured', words: 'injury|wounding', counted: false, of: true },
    {
      event: 'killed',
      words:
        'fatal gunshot wound|fatal gunshot wounds|fatal wound|fatal wounds|fatal injuries|fatal injury|fatal stab wounds',
      counted: false,
      of: false,
      sign: true,
    },
    {
      event: 'shot',
      words:
        'gunshot wound|gunshot wounds|gun shot wound|gun shot wounds|gunshot injury|gunshot injuries|bullet wound|bullet wounds|graze wound|bullet injuries',
      counted: false,
      of: false,
      sign: true,
    },
    {
      event: 'injured',
      words:
        'stab wound|stab wounds|flesh wound|flesh wounds|non-life-threatening wounds|life-threatening wounds|non-life-threatening wound|life-threatening injuries|non-life-threatening injuries|life-threatening injury|non-life-threatening injury|non-life threatening injuries|non-life threatening injury|life threatening injuries|serious injuries|minor injuries|severe injuries|critical injuries|serious injury|minor injury|superficial wound|head injuries|head injury|broken bones|broken arm|broken leg|severe burns|serious burns',
      counted: false,
      of: false,
      sign: true,
    },
    { ...nouns.missing, words: 'missing|disappeared' },
    { event: 'missing', words: 'disappearance|disappearances', counted: true, of: true },
    {
      ...nouns.displaced,
      words:
        'displaced|displaced people|displaced persons|internally displaced|displacement|displacements|idps|exodus',
    },
    { ...nouns.evacuation, words: 'evacuation|evacuations' },
    { ...nouns.evacuees, words: 'evacuee|evacuees' },
    { ...nouns.rescued, words: 'rescue|rescues' },
    { ...nouns.homeless, words: 'homeless' },
    { ...nouns.abducted, words: 'abduction|abductions|kidnapping|kidnappings' },
    { ...nouns.released, words: 'release|releases|freeing|liberation|handover' },
    { ...nouns.arrested, words: 'arrest|arrests' },
    { event: 'detained', words: 'detention|detentions|imprisonment', counted: false, of: true },
    { event: 'captured', words: 'capture|captures', counted: false, of: true },
    { ...nouns.deported, words: 'deportation|deportations|expulsion|expulsions' },
    { event: 'infected', words: 'infection|infections', counted: true, of: true },
    {
      ...nouns.cases,
      words: 'case|cases',
      near: 'virus|disease|outbreak|infection|infections|infected|cholera|measles|ebola|zika|dengue|polio|malaria|tuberculosis|mpox|covid|covid-19|coronavirus|influenza|flu|hepatitis|typhoid|diphtheria|plague|anthrax|meningitis|pneumonia|salmonella|listeria|legionella|poisoning|epidemic|pandemic|symptoms|contracted|diagnosed|quarantine|allergic|vaccine|vaccinated|rabies|variant|strain',
    },
    {
      ...nouns.hospitalised,
      words: 'hospitalisation|hospitalisations|hospitalization|hospitalizations|hospital admissions',
    },
    { event: 'recovered', words: 'recovery|recoveries', counted: false, of: true },
    { ...nouns.vaccinated, words: 'vaccination|vaccinations|inoculations' },
    { ...nouns.born, words: 'birth|births' },
    { ...nouns.destroyed, words: 'destruction|demolition' },
    { ...nouns.fired, words: 'launch|firing' },
    { ...nouns.delivered, words: 'delivery|deliveries|shipment' },
    {
      event: 'laid_off',
      words: 'layoff|layoffs|job cuts|job losses|redundancies|dismissals',
      counted: true,
      of: false,
      population: 'jobs',
    },
    { event: 'cancelled', words: 'cancellation|cancellations', counted: false, of: true },
    { ...nouns.votesFor, words: 'votes in favor|votes in favour|votes for|yes votes|ayes|yeas' },
    { ...nouns.votesAgainst, words: 'votes against|no votes|noes|nays' },
    { event: 'abstentions', words: 'abstention|abstentions', counted: true, of: false },
    { ...nouns.deployed, words: 'deployment' },
    { event: 'lives', words: 'population', counted: false, of: true },
  ],
  populations: [
    {
      population: 'people',
      words:
        'population|people|person|persons|individuals|individual|human beings|souls|lives|members of the public|others|adults|adult|citizens|citizen|nationals|national|someone|bystanders|bystander|passers-by|passersby|neighbours|neighbors|friends|relatives|villagers|villager|locals|loved ones',
    },
    { population: 'victims', words: 'victim|victims' },
    {
      population: 'children',
      words:
        'child|children|minors|minor|kids|kid|boys|boy|girls|girl|youngsters|teenagers|teenager|teens|teen|youths|youth|toddlers|toddler|juveniles|juvenile|schoolchildren|daughters|daughter|sons|son',
    },
    { population: 'infants', words: 'babies|baby|infants|infant|newborns|newborn' },
    {
      population: 'women',
      words: 'women|woman|females|female|mothers|mother|wives|wife|widows|nuns|sisters|sister',
    },
    { population: 'men', words: 'men|man|males|male|fathers|father|brothers|brother|husband|husbands' },
    {
      population: 'elderly',
      words: 'elderly|pensioners|pensioner|seniors|elderly people|older people|retirees',
    },
    {
      population: 'civilians',
      words: 'civilian|civilians|noncombatants|non-combatants|innocent people|innocents',
    },
    {
      population: 'soldiers',
      words:
        'soldier|soldiers|troops|troop|servicemen|serviceman|servicewomen|service members|military personnel|marines|marine|reservists|sailors|sailor|paratroopers|officers and soldiers|army officers|army officer|conscripts|commandos|airmen|infantrymen|guardsmen|airman|military officers|navy personnel|combat troops|army personnel|lieutenants|sergeants|sergeant|lieutenant',
    },
    {
      population: 'militants',
      words:
        'militant|militants|fighter|fighters|rebel|rebels|insurgent|insurgents|guerrilla|guerrillas|gunmen|gunman|terrorist|terrorists|jihadist|jihadists|combatant|combatants|militiamen|militiaman|separatists|separatist|extremists|extremist|mercenaries|mercenary|operatives|operative|islamists|subversives|subversive|paramilitaries|warlords|bandits|contras',
    },
    {
      population: 'police',
      words:
        'police|police officer|police officers|policeman|policemen|policewoman|officers|officer|cops|cop|constables|constable|deputies|deputy|troopers|trooper|patrolmen|gendarmes|detectives',
    },
    {
      population: 'security_forces',
      words:
        'security guards|security guard|prison officers|prison officer|correctional officers|security personnel|security forces|guards|guard|border guards|bodyguards|bodyguard|security officers|security agents|prison guards',
    },
    {
      population: 'peacekeepers',
      words: 'peacekeeper|peacekeepers|blue helmets|military observers|un observers|un troops',
    },
    {
      population: 'journalists',
      words:
        'journalist|journalists|reporter|reporters|media workers|media worker|photojournalists|photojournalist|newsmen|cameramen|cameraman|photographers|photographer|correspondents|press workers',
    },
    {
      population: 'aid_workers',
      words:
        'aid worker|aid workers|humanitarian workers|humanitarian worker|relief workers|relief worker|humanitarians|un staff|volunteers|volunteer|charity workers',
    },
    {
      population: 'medics',
      words:
        'medic|medics|doctor|doctors|nurse|nurses|paramedics|paramedic|health workers|health worker|healthcare workers|medical staff|medical workers|hospital staff|physicians|surgeons|midwives|health professionals|health personnel',
    },
    {
      population: 'rescuers',
      words:
        'rescuer|rescuers|rescue workers|rescue worker|firefighter|firefighters|firemen|fireman|first responders|first responder|emergency workers|divers|lifeguards|rescue personnel',
    },
    {
      population: 'hostages',
      words: 'hostage|hostages|captive|captives|abductees|kidnap victims|kidnapped people',
    },
    {
      population: 'prisoners',
      words:
        'prisoner|prisoners|detainee|detainees|inmate|inmates|prisoners of war|convict|convicts|political prisoners|pows|internees',
    },
    {
      population: 'students',
      words:
        'student|students|pupil|pupils|schoolgirls|schoolgirl|schoolboys|schoolboy|undergraduates|cadets',
    },
    { population: 'teachers', words: 'teacher|teachers|lecturers|professors|professor|educators' },
    {
      population: 'workers',
      words:
        'worker|workers|labourers|laborers|labourer|laborer|construction workers|employees|employee|staff|staff members|workforce|tradesmen|fishermen|fisherman|engineers|contractors|technicians|personnel|postal workers|dockers|civil servants|nurses and doctors|staffers',
    },
    { population: 'employees', words: 'full-time employees|salaried employees' },
    { population: 'miners', words: 'miner|miners|coal miners|pitmen' },
    { population: 'farmers', words: 'farmer|farmers|peasants|peasant|farm workers|farmworkers|fishers' },
    { population: 'jobless', words: 'jobless|unemployed people|job seekers|jobseekers' },
    {
      population: 'passengers',
      words: 'passenger|passengers|commuters|commuter|travellers|travelers|occupants|occupant|riders',
    },
    {
      population: 'crew',
      words:
        'crew|crew members|crew member|crewmen|crewman|seafarers|seafarer|pilots|pilot|flight attendants|seamen|mariners',
    },
    {
      population: 'drivers',
      words:
        'driver|drivers|motorists|motorist|motorcyclist|motorcyclists|lorry drivers|truck drivers|bikers',
    },
    { population: 'pedestrians', words: 'pedestrian|pedestrians|cyclist|cyclists' },
    { population: 'tourists', words: 'tourist|tourists|holidaymakers|vacationers|visitors|visitor' },
    {
      population: 'hikers',
      words: 'hiker|hikers|climber|climbers|skiers|skier|mountaineers|trekkers|swimmers|campers',
    },
    {
      population: 'pilgrims',
      words: 'pilgrim|pilgrims|worshippers|worshipper|worshipers|churchgoers|congregants|faithful|mourners',
    },
    {
      population: 'spectators',
      words:
        'spectator|spectators|fans|fan|concertgoers|revellers|revelers|partygoers|festivalgoers|audience members|supporters',
    },
    {
      population: 'guests',
      words: 'guests|guest|customers|customer|shoppers|shopper|diners|patrons|patron|clients',
    },
    { population: 'athletes', words: 'athlete|athletes|players|player|footballers|competitors|runners' },
    {
      population: 'migrants',
      words:
        'migrant|migrants|asylum seekers|asylum seeker|asylum-seekers|immigrants|immigrant|boat people|undocumented migrants|emigrants',
    },
    { population: 'refugees', words: 'refugee|refugees' },
    {
      population: 'displaced_people',
      words: 'displaced people|displaced persons|internally displaced people|idps',
    },
    { population: 'evacuees', words: 'evacuee|evacuees' },
    {
      population: 'protesters',
      words:
        'protester|protesters|protestors|demonstrator|demonstrators|marchers|activists|activist|rioters|rioter|campaigners',
    },
    { population: 'strikers', words: 'striker|strikers|striking workers' },
    { population: 'participants', words: 'participants|participant|attendees|delegates|delegate' },
    { population: 'voters', words: 'voter|voters|electors|registered voters|eligible voters' },
    { population: 'patients', words: 'patient|patients' },
    { population: 'residents', words: 'resident|residents|homeowners|townspeople|tenants' },
    { population: 'inhabitants', words: 'inhabitant|inhabitants' },
    { population: 'families', words: 'family|families|households|household|couples' },
    {
      population: 'suspects',
      words:
        'suspect|suspects|defendants|defendant|perpetrators|perpetrator|accused|offenders|robbers|criminals|gang members|smugglers|traffickers|burglars|thieves',
    },
    {
      population: 'attackers',
      words:
        'attacker|attackers|assailant|assailants|bomber|bombers|suicide bombers|shooter|shooters|hijackers|kidnappers',
    },
    { population: 'survivors', words: 'survivor|survivors' },
    {
      population: 'officials',
      words: 'officials|official|bureaucrats|mayors|mayor|councillors|staff of the ministry|commissioners',
    },
    { population: 'diplomats', words: 'diplomat|diplomats|ambassadors|ambassador|envoys|consuls' },
    {
      population: 'politicians',
      words:
        'politician|politicians|candidates|candidate|party members|ministers|minister|leaders|leader|senators|governors',
    },
    {
      population: 'lawmakers',
      words:
        'lawmaker|lawmakers|legislators|mps|members of parliament|deputies in parliament|congressmen|meps|parliamentarians|representatives',
    },
    {
      population: 'judges',
      words: 'judges|judge|lawyers|lawyer|prosecutors|prosecutor|magistrates|attorneys|jurors',
    },
    {
      population: 'clergy',
      words:
        'priest|priests|clerics|cleric|imams|monks|bishops|jesuits|pastors|missionaries|nuns and priests|rabbis|clergymen',
    },
    {
      population: 'foreigners',
      words: 'foreigners|foreigner|foreign nationals|foreign workers|foreign citizens|expatriates',
    },
    { population: 'members', words: 'member|members' },
    {
      population: 'informants',
      words:
        'sources|source|witnesses|witness|eyewitnesses|spokesmen|spokesman|spokeswoman|spokespeople|experts|analysts|researchers|scientists|authors',
    },
    {
      population: 'homes',
      words:
        'home|homes|house|houses|apartments|apartment|flats|dwellings|dwelling|housing units|huts|housing|residential buildings|shacks|properties',
    },
    {
      population: 'buildings',
      words:
        'building|buildings|structures|structure|blocks|high-rises|warehouses|offices|facilities|sites|government buildings',
    },
    {
      population: 'schools',
      words: 'school|schools|universities|kindergartens|classrooms|nurseries|colleges',
    },
    {
      population: 'hospitals',
      words:
        'hospital|hospitals|clinics|clinic|health centres|health centers|medical facilities|health facilities',
    },
    {
      population: 'worship_places',
      words: 'church|churches|mosque|mosques|temples|synagogues|shrines|monasteries',
    },
    {
      population: 'businesses',
      words: 'shop|shops|stores|businesses|restaurants|hotels|market stalls|outlets|branches|supermarkets',
    },
    { population: 'factories', words: 'factory|factories|plants|mills|refineries' },
    {
      population: 'power_plants',
      words: 'power plant|power plants|power stations|substations|reactors|transformers|wind turbines',
    },
    {
      population: 'infrastructure',
      words: 'infrastructure|infrastructures|power grid|power lines|pipelines|pylons',
    },
    { population: 'bridges', words: 'bridge|bridges' },
    { population: 'roads', words: 'road|roads|highways|streets|motorways|railway lines' },
    { population: 'airports', words: 'airport|airports|airfields|runways|ports' },
    { population: 'border_crossings', words: 'border crossings|crossings|border posts|checkpoints' },
    { population: 'tunnels', words: 'tunnel|tunnels|tunnel shafts' },
    { population: 'villages', words: 'village|villages|hamlets|settlements|communities' },
    {
      population: 'towns',
      words: 'town|towns|cities|districts|municipalities|provinces|neighbourhoods|neighborhoods',
    },
    {
      population: 'land',
      words:
        'land|territory|forest|farmland|woodland|hectares|acres|bushland|vegetation|fields|square kilometres|square kilometers|square miles',
    },
    {
      population: 'vehicles',
      words: 'vehicle|vehicles|cars|car|buses|bus|motorcycles|ambulances|minibuses|pickups|vans|taxis',
    },
    {
      population: 'tanks',
      words:
        'tank|tanks|armoured vehicles|armored vehicles|armoured personnel carriers|infantry fighting vehicles|howitzers',
    },
    {
      population: 'trucks',
      words: 'truck|trucks|lorries|lorry|trailers|truckloads|lorryloads|tankers of fuel',
    },
    {
      population: 'aid_trucks',
      words: 'aid trucks|aid lorries|relief trucks|trucks of aid|trucks carrying aid',
    },
    { population: 'trains', words: 'train|trains|carriages|wagons|locomotives|train services' },
    {
      population: 'ships',
      words:
        'ship|ships|boat|boats|vessel|vessels|tanker|tankers|ferries|freighters|warships|submarines|trawlers|yachts|dinghies|canoes',
    },
    {
      population: 'aircraft',
      words:
        'aircraft|plane|planes|jets|jet|helicopters|helicopter|fighter jets|warplanes|airliners|fighter planes|bombers and fighters',
    },
    { population: 'drones', words: 'drone|drones|unmanned aircraft|uavs' },
    { population: 'missiles', words: 'missile|missiles|cruise missiles|ballistic missiles|interceptors' },
    { population: 'rockets', words: 'rocket|rockets|projectiles|mortars' },
    {
      population: 'shells',
      words: 'shell|shells|artillery rounds|mortar rounds|mortar shells|artillery shells|grenades',
    },
    {
      population: 'bombs',
      words: 'bomb|bombs|explosive devices|glide bombs|explosives|mines|landmines|cluster bombs',
    },
    { population: 'shots', words: 'shots|gunshots|bullets|rounds|shot' },
    {
      population: 'weapons',
      words:
        'weapons|weapon|firearms|guns|gun|rifles|pistols|handguns|ammunition|air defence systems|rocket launchers|launchers',
    },
    {
      population: 'drugs',
      words: 'cocaine|heroin|cannabis|drugs|marijuana|methamphetamine|pills|fentanyl|amphetamine|hashish',
    },
    {
      population: 'aid',
      words:
        'aid|supplies|relief supplies|humanitarian aid|food|food aid|relief|medicine|medicines|medical supplies|flour|fuel',
    },
    { population: 'meals', words: 'meals|food parcels|rations|food packages' },
    { population: 'tents', words: 'tents|tarpaulins|blankets|shelters' },
    { population: 'doses', words: 'dose|doses|jabs|shots of vaccine|vaccines|vials' },
    { population: 'crops', words: 'crops|harvest|harvests|cropland' },
    { population: 'trees', words: 'tree|trees' },
    { population: 'flights', words: 'flight|flights|departures|sorties' },
    {
      population: 'products',
      words:
        'products|product|bottles|packages|cans|units|toys|devices|appliances|batteries|bags|bag|packets|packs|pouches|jars|tins|boxes|cartons',
    },
    {
      population: 'customers',
      words: 'homes and businesses|electricity customers|households and businesses',
    },
    { population: 'matches', words: 'match|matches|games|fixtures' },
    { population: 'jobs', words: 'job|jobs|posts|positions|full-time jobs' },
    {
      population: 'livestock',
      words:
        'cattle|cows|sheep|goats|pigs|animals|animal|horses|livestock|camels|dogs|reindeer|whales|elephants|dolphins|fish|salmon|cats',
    },
    { population: 'poultry', words: 'chickens|birds|hens|poultry|turkeys|ducks|mink' },
    {
      population: 'attacks',
      words:
        'attack|attacks|strikes|airstrikes|air strikes|raids|bombings|shootings|assaults|explosions|blasts|ambushes|attempted attacks|incidents|sorties flown|clashes',
    },
    { population: 'quakes', words: 'earthquake|earthquakes|quakes|aftershocks|aftershock|tremors' },
    { population: 'fires', words: 'fires|wildfires|blazes|bushfires|forest fires' },
    { population: 'votes', words: 'vote|votes|ballots|ballot' },
    { population: 'vetoes', words: 'veto|vetoes|vetos' },
    { population: 'seats', words: 'seat|seats|mandates' },
    { population: 'signatures', words: 'signature|signatures' },
    { population: 'tests', words: 'tests|samples|sample|swabs' },
    { population: 'countries', words: 'country|countries|nations|states|governments|delegations' },
    {
      population: 'parties',
      words: 'sides|side|parties|camps|rivals|teams|neighbours|governments|leaders|men and women',
    },
    {
      population: 'companies',
      words: 'company|companies|firms|banks|airlines|carriers|organisations|organizations|agencies|groups',
    },
    { population: 'containers', words: 'container|containers|shipping containers' },
  ],
  tolls: [
    {
      event: 'voted',
      near: 'ballot|ballots|referendum|polling|electorate|eligible',
      unless:
        'march|marched|marchers|rally|protest|protests|protesters|demonstration|demonstrations|demonstrators|demonstrated',
      words: 'turnout',
    },
    {
      event: 'protested',
      near: 'march|marched|marchers|rally|protest|protests|protesters|demonstration|demonstrations|demonstrators|demonstrated',
      unless: 'ballot|ballots|referendum|polling|electorate|eligible',
      words:
        'turnout|attendance|the crowd|crowd size|number of protesters|number of demonstrators|number of participants|number of marchers',
    },
    {
      event: 'attended',
      words:
        'turnout|attendance|the crowd|crowd size|number of protesters|number of demonstrators|number of participants|number of marchers',
    },
    {
      event: 'killed',
      words:
        'death toll|toll|death count|body count|toll of dead|fatality count|number of fatalities|number of deaths|number of dead|official toll',
    },
    { event: 'casualties', words: 'casualty toll|casualty count|casualty figure|casualty figures' },
    { event: 'cases', words: 'caseload|case count|tally of cases|total number of cases|number of cases' },
    { event: 'injured', words: 'injury toll|number of injuries' },
    { event: 'lives', words: 'population' },
  ],
  again:
    'the number|the figure|the total|the count|the tally|the estimate|the combined figure|the combined total|the overall figure|the true figure|the real figure|the real number|it is|it was|there were',
  copulas: 'remain|remains|remained|remaining|become|becomes|became|seem|seems|stay|stayed|lie|lay',
  restating:
    'confirmed|confirms|has confirmed|had confirmed|have confirmed|reported|reports|has reported|registered|has registered|lists|listed|forecasts|forecast|expects|expected|said|says|put it at|puts it at|put that at|puts that at|put them at|counted|had counted|have counted|has counted|counts|counted only|estimated|estimates|estimated it at|spoke of|speaks of|speak of|talked of|talk of|talks of|cited|cites|gave it as|said it was|says it was|said it was only|said there were|says there were|say there were|said there were only|came up with|arrived at|recorded|claimed|claims|confirmed only|said just|said only|puts the number at',
  counting: 'organisers|organizers|unions|chamber|authorities|observers|monitors',
  comparing: 'down from|up from|after|against|compared with|compared to|from|instead of|rather than|versus',
  counters:
    'number of|the number of|the total number of|the toll of|the count of|the tally of|total number of|tally of|toll of|count of|numbers of|that of|that of the',
  partitives: 'of|out of',
  patients: 'of|to|by|for|among|involving',
  shares: [
    { event: 'turnout', words: 'turnout|turn-out|voter turnout|participation' },
    {
      event: 'vote_share',
      words: 'of the vote|of votes|of the votes|of ballots|vote share|share of the vote',
    },
    {
      event: 'support',
      words:
        'approval|approval rating|approval ratings|in the poll|in polls|of respondents|opinion poll|support from|polling',
    },
    { event: 'unemployment_rate', words: 'unemployment|unemployment rate|jobless rate|joblessness' },
    { event: 'inflation_rate', words: 'inflation|inflation rate|consumer prices' },
    {
      event: 'interest_rate',
      words:
        'interest rate|interest rates|key rate|policy rate|base rate|benchmark rate|repo rate|borrowing costs',
    },
    {
      event: 'growth_rate',
      words:
        'growth|gdp growth|the economy grew|economy grew|economy shrank|economy expanded|economy contracted|economic output|recession',
    },
    { event: 'poverty_rate', words: 'poverty rate|poverty' },
    { event: 'price_change', words: 'prices|price|tariffs|shares|share price|stocks|index|rents|wages' },
    { event: 'containment', words: 'contained|containment|under control' },
    { event: 'efficacy', words: 'efficacy|effective|effectiveness' },
    { event: 'share', words: 'owned|owns|stake|shareholder|shareholding|stake of' },
  ],
  amounts: [
    {
      event: 'damage_cost',
      words: 'damage|damages|losses from the|reconstruction|rebuilding|repair|repairs',
    },
    {
      event: 'funding_needed',
      words:
        'appeal|appeals|appealed for|funding gap|shortfall|needs|needed|appeal for|appeals for|appealing for|asked for|asks for|asking for|requested|requesting|petitioned for|petitioning for',
    },
    {
      event: 'aid_money',
      words:
        'aid|assistance|aid package|relief|humanitarian|donation|donated|donors|pledged|grant|grants|military aid',
    },
    { event: 'budget', words: 'budget|spending|expenditure' },
    { event: 'debt', words: 'debt|debts|loan|loans|credit|bond|bonds' },
    { event: 'ransom', words: 'ransom' },
    { event: 'fine', words: 'fine|fined|fines|penalty' },
    { event: 'compensation', words: 'compensation|settlement|damages award|reparations' },
    { event: 'investment', words: 'investment|invest|invested|investments' },
    { event: 'revenue', words: 'revenue|revenues|turnover|sales|exports|imports' },
    { event: 'profit', words: 'profit|profits|earnings' },
    { event: 'loss', words: 'loss|losses|lost' },
    { event: 'deficit', words: 'deficit|deficits|shortfall|budget deficit|trade deficit' },
    { event: 'wage', words: 'wage|wages|salary|salaries|pay|minimum wage|an hour|a month|a year' },
    { event: 'bail', words: 'bail|bond set at' },
    { event: 'reward', words: 'reward|bounty|prize' },
    {
      event: 'price',
      words:
        'price|prices|a barrel|per barrel|a tonne|per kilo|cost|costs|costing|sold for|bought for|worth|ticket|tickets',
    },
  ],
  sizes: [
    {
      event: 'magnitude',
      words: 'magnitude|richter scale|quake measuring|earthquake measuring|measured|measuring',
    },
    { event: 'wind_speed', words: 'wind|winds|gusts|gusting' },
    { event: 'rainfall', words: 'rain|rainfall|of rain|snow|snowfall|precipitation' },
    { event: 'water_level', words: 'water level|water levels|river level|flood level|above sea level|crest' },
    { event: 'depth', words: 'deep|depth' },
    {
      event: 'distance',
      words:
        'from|away|within|distance|distances|north|south|east|west|northeast|northwest|southeast|southwest|offshore|apart|inland|walk|walked|march|marched|trek|drive|drove|radius|stretch|tailback|convoy|queue|ran|run|off the coast|down the road|up the road|long',
    },
    { event: 'height', words: 'high|tall|height|altitude|waves' },
  ],
  durations: [
    {
      event: 'truce_duration',
      words:
        'truce|truces|ceasefire|ceasefires|cease-fire|cease-fires|pause|lull|armistice|cessation of hostilities|halt in fighting|pause in fighting|halt to hostilities|suspension of hostilities|humanitarian pause|calm',
    },
    {
      event: 'war_duration',
      words:
        'war|wars|conflict|conflicts|fighting|hostilities|combat|civil war|invasion|bombardment|insurgency|occupation|warfare',
    },
    {
      event: 'operation_duration',
      words:
        'operation|operations|offensive|offensives|assault|assaults|bombing campaign|air campaign|military campaign|raid|attack|attacks|strikes|incursion|manhunt|search operation|search and rescue|military exercise|military exercises|drills|mission|rescue operation|under attack|shelling',
    },
    { event: 'siege_duration', words: 'siege|sieges|blockade|standoff|stand-off|encirclement' },
    {
      event: 'strike_duration',
      words:
        'walkout|walkouts|strike|strikes|industrial action|stoppage|hunger strike|general strike|lockout',
    },
    {
      event: 'talks_duration',
      words: 'talks|negotiations|summit|meeting|conference|session|mediation|discussions',
    },
    {
      event: 'sentence_length',
      words:
        'sentence|sentences|prison|jail|imprisonment|prison term|jail term|prison sentence|jail sentence|behind bars|in prison|in jail|sentenced',
    },
    { event: 'curfew_duration', words: 'curfew|curfews|lockdown|lockdowns' },
    { event: 'emergency_duration', words: 'state of emergency|emergency rule|martial law' },
    { event: 'outage_duration', words: 'outage|blackout|power cut|power cuts|shutdown' },
    { event: 'visit_duration', words: 'visit|tour|trip|stay' },
    { event: 'term_length', words: 'term|mandate|presidency|tenure|rule|reign' },
    { event: 'quarantine_duration', words: 'quarantine|isolation' },
    { event: 'mourning_duration', words: 'mourning' },
  ],
  lasting:
    'last|lasts|lasted|lasting|take|takes|took|drag on|dragged on|for|spanning|of|be extended by|extended by|extended for|extend by|continue for|going on for|entered its|into its|over',
  differences: 'more than|fewer than|less than|more compared|fewer compared',
  parts:
    'among them|among whom|including|of whom|of which|of them|among the dead|among the victims|among the injured|among the killed|among those killed|among the wounded|counting|half of them|most of them',
  others: 'others|other|another|more|further|additional|extra|some more',
  swaps: 'in exchange for|in return for|in a swap for|in trade for|in a trade for',
  swapFor: 'for|with',
  still: 'still|remaining|left|yet|remain|remains|remained|currently',
  fromLevel: 'from',
  byDifference: 'by',
  placeBefore:
    'in|at|near|on|across|outside|around|throughout|inside|within|off|from|against|of|along|over|to|through|hit|hits|struck|strikes|rocked|shook|swept|battered|buried|engulfed|flooded|inundated|swamped|submerged|devastated|ravaged|destroyed|flattened|levelled|leveled|wrecked|pounded|lashed|shelled|bombed|bombarded|north of|south of|east of|west of',
  placeNouns: [
    {
      kind: 'town',
      words:
        'the city|the town|the village|the capital|the port|the port city|the neighbourhood|the neighborhood|the suburb|the camp|the refugee camp|the municipality|the city centre',
    },
    {
      kind: 'territory',
      words:
        'the territory|the enclave|the strip|the region|the province|the area|the island|the state|the peninsula|the county|the valley|the district|the coastal enclave|the governorate',
    },
    { kind: 'country', words: 'the country|the nation|the republic|the kingdom|nationwide|the mainland' },
  ],
  status: [
    {
      status: 'hypothetical',
      words:
        'if|unless|would have been|could have been|would have|could have|in case|whether|were to|to prevent|to avoid|to avert|prevent|prevents|prevented|preventing|avert|averted|avoid|avoided|in the event|refuse to|refuses to|refused to|refusing to|decline to|declines to|declined to',
    },
    {
      status: 'threat',
      words:
        'threaten|threatens|threatened|threatening|vowed to kill|vows to kill|warned it would|threat to|threats to',
    },
    {
      status: 'proposed',
      words:
        'would|should|propose|proposes|proposed|proposing|proposal|proposals|offer|offers|offered|offering|draft|would allow|would see|would include|would free|would release|would involve|would require|demand|demands|demanded|demanding|call for|calls for|called for|calling for|request|requests|requested|seek|seeks|sought|seeking|urge|urges|urged|plan to|plans to|planned to|planning to|negotiations on|negotiations centred on|negotiations centered on|talks on|centred on|centered on|suggested|suggests|suggesting|want|wants|wanted|ask for|asked for|asking for|insist on|insists on|insisted on|in principle|agree to|conditions|negotiating|appealed for|appeals for',
    },
    {
      status: 'forecast',
      words:
        'will|shall|may|might|could|expected to|expects|expect|forecast|forecasts|predict|predicts|predicted|projected|project|projects|estimates that|feared|fear|fears|likely|is set to|are set to|going to|potentially|risk of|at risk|by the end of|scheduled to|due to be|plan|plans|planned',
    },
  ],
  aggregation: [
    {
      aggregation: 'cumulative',
      words:
        'since|so far|to date|in total|altogether|in all|total of|a total of|overall|cumulative|death toll|toll|tally|since the start of|since the beginning of|over the course of|throughout the war|in the war|in the conflict|during the war|during the conflict|registered|the toll|until now|up to now|as of|confirmed|already',
    },
    {
      aggregation: 'period',
      words:
        'this year|last year|this month|last month|this week|last week|in recent weeks|in recent months|in the past week|in the past month|in the past year|over the past|in the last|during the past|per year|a year|annually|per day|a day|daily|each year|every year|in the first half',
    },
    {
      aggregation: 'current',
      words:
        'still|currently|now|remain|remains|remaining|there are|at present|live|lives|living|are being held|today stands',
    },
    {
      aggregation: 'incident',
      words:
        'attack|strike|airstrike|air strike|blast|explosion|raid|shooting|bombing|crash|accident|collision|quake|earthquake|fire|avalanche|landslide|flood|storm|stampede|ambush|clash|clashes|massacre|single day|in recent days|in the past days|in the past 24 hours|over the weekend|incident|derailment|collapse|assault|rampage|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|overnight|yesterday|today|tonight|stabbing|robbery|capsized|sank|eruption|tornado|hurricane|shelling|bombardment',
    },
  ],
  since: 'since|from|began|begun|begins|started|erupted|broke',
  agents: 'by|carried out by|launched by|blamed on',
  elsewhere:
    'separate|separately|unrelated|another shooting|another stabbing|another attack|another incident|another crash|another accident|another case|previous shooting|previous attack|previous incident|previous shootings|previous attacks|other shootings|other attacks|other incidents|other cases|similar incident|similar case|similar attack|shootings|stabbings|homicides|killings|crashes|accidents|string of|series of|spate of|wave of|rash of',
  onePerson:
    "man|woman|boy|girl|teen|teenager|child|baby|infant|toddler|victim|person|officer|deputy|driver|passenger|student|employee|worker|clerk|mother|father|son|daughter|brother|sister|husband|wife|boyfriend|girlfriend|resident|bystander|soldier|suspect|gunman|shooter|attacker|male|female|homeowner|customer|cyclist|pedestrian|motorist|neighbor|neighbour|friend|roommate|grandmother|grandfather|nephew|niece|cousin|uncle|aunt|juvenile|youth|adult|trooper|policeman|policewoman|policeman|guard|owner|patient|inmate|robber|burglar|intruder|veteran|someone|somebody|individual|marine|athlete|player|farmer|priest|lawyer|journalist|teacher|nurse|doctor|firefighter|pilot|ex-husband|ex-wife|ex-girlfriend|ex-boyfriend|fiancee|fiance|stepfather|stepson|stepdaughter|grandson|granddaughter|teenage|toddler|hunter|assailant|fugitive|civilian|taxi driver|lawman|sergeant|detective|constable|agent|native|mom|dad|man's body|woman's body|body|kid|senior|freshman|sophomore|junior|rapper|singer|actor|actress|barber|cashier|manager|bartender|musician|candidate|mayor|senator|leader|minister|president|ambassador|official|member|protester|demonstrator|activist|hiker|climber|swimmer|skier|tourist|migrant|prisoner|hostage|peasant|rebel|guerrilla|fighter|militant|colonel|general|captain|major|lieutenant|corporal|private",
  twoPersons: 'both|couple|pair|duo|twins|brothers|sisters|parents',
  whose: 'whose',
  oneWords: 'a|an|one|another|the|this|that|his|her|their|its|my|our|second|third|lone|unidentified|other',
  anybody: 'anyone|anybody|anyone else|any person|either person|any|whoever',
  nobody:
    'no one|nobody|no injuries|no deaths|no casualties|no fatalities|none|no victims|no people|no other injuries|no other|no reported injuries|no reports of injuries|nobody else|no one else|no officers|without injuries|neither',
};
