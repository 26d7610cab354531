/**
 * Words of English news and what a rewriter puts in their place: `word | word, word`. Each row is read in one direction. It only makes
 * test texts; the engine does not know it.
 */
export const SYNONYMS = `
said | stated, declared, remarked, noted
says | states, declares, maintains
told | informed, let know
saying | stating, declaring
announced | made known, declared
according | as stated
reported | related, recounted
added | went on, continued
asked | questioned, requested
called | termed, described as
claimed | asserted, contended
accused | charged, blamed
denied | rejected, disputed
confirmed | verified, corroborated
warned | cautioned, alerted
urged | pressed, encouraged
police | officers, law enforcement
officials | authorities, functionaries
official | functionary, representative
authorities | officials, the administration
government | administration, cabinet
president | head of state
spokesman | representative, press officer
spokeswoman | representative, press officer
leader | chief, head
leaders | chiefs, heads
people | persons, individuals
man | male, fellow
men | males
woman | female, lady
women | females
children | youngsters, minors
child | youngster, minor
family | household, relatives
members | participants, affiliates
group | band, organisation
company | firm, business
companies | firms, businesses
court | tribunal
judge | justice, magistrate
lawyer | attorney, counsel
trial | court case, proceedings
charges | accusations, counts
charged | accused, indicted
guilty | culpable, responsible
arrested | detained, apprehended
prison | jail, custody
jail | prison, confinement
sentence | punishment, term
sentenced | condemned, given a term
killed | slain, left dead
died | passed away, perished
dead | deceased, lifeless
death | passing, demise
deaths | fatalities
injured | hurt, wounded
wounded | hurt, injured
victims | casualties, those hit
attack | assault, strike
attacks | assaults, strikes
attacked | assaulted, struck
shot | gunned down, fired upon
shooting | gunfire, gun attack
fire | blaze
explosion | blast
bomb | explosive device
crash | collision, wreck
accident | mishap
earthquake | quake, tremor
storm | tempest
damage | destruction, harm
damaged | harmed, hit
destroyed | wrecked, demolished
house | home, dwelling
home | residence, house
building | structure, edifice
buildings | structures, edifices
town | municipality, settlement
city | metropolis, town
village | hamlet, settlement
area | zone, district
region | area, province
country | nation, state
world | globe
war | conflict, armed struggle
army | armed forces, troops
soldiers | troops, servicemen
troops | soldiers, forces
forces | troops, units
ship | vessel
boat | vessel, craft
plane | aircraft
car | vehicle, automobile
road | route, street
large | big, sizeable
big | large, sizeable
small | little, minor
huge | massive, enormous
major | big, significant
important | significant, key
new | fresh, recent
old | aged
young | youthful
first | initial
last | final
next | following, coming
former | ex, previous
early | at an early point
late | belated
several | a number of, various
many | numerous, lots of
few | a handful of
more than | over, upwards of
about | around, roughly
around | about, roughly
nearly | almost, close to
almost | nearly, close to
also | as well, too
however | but, even so
but | yet, though
while | as, whereas
because | since, as
after | following, in the wake of
before | ahead of, prior to
during | in the course of, amid
since | ever since
until | till, up to
against | versus, opposed to
between | among
near | close to, by
within | inside
through | via, by way of
because of | owing to, due to
began | started, commenced
begin | start, commence
started | began, commenced
start | begin, commence
ended | finished, concluded
end | finish, conclude
stopped | halted, ceased
stop | halt, cease
continued | carried on, went on
continue | carry on, go on
increased | rose, grew
rose | climbed, increased
fell | dropped, declined
increase | rise, growth
decrease | drop, fall
help | assist, aid
helped | assisted, aided
support | backing, back
supported | backed, endorsed
show | reveal, display
showed | revealed, displayed
shows | reveals, displays
found | discovered, located
find | discover, locate
took | grabbed, seized
take | grab, seize
taken | seized, brought
made | created, produced
make | create, produce
gave | handed, provided
give | hand, provide
given | handed, provided
used | employed, utilised
use | employ, utilise
using | employing, utilising
want | wish, desire
wants | wishes, desires
wanted | wished, desired
need | require
needs | requires
think | believe, reckon
believe | think, hold
believed | thought, held
know | realise, be aware
known | recognised
plan | scheme, intend
plans | schemes, intends
planned | intended, scheduled
expected | anticipated, foreseen
decided | resolved, determined
decision | ruling, resolution
agreed | consented, concurred
agreement | accord, deal
deal | accord, agreement
talks | negotiations, discussions
meeting | gathering, session
met | got together, convened
vote | ballot, poll
election | poll, ballot
campaign | drive, effort
candidate | contender, nominee
party | political group
support for | backing of
money | cash, funds
cost | price, expense
million | m
work | labour, toil
worked | laboured, toiled
workers | employees, staff
job | post, position
school | academy
students | pupils, learners
hospital | clinic, medical centre
doctor | physician, medic
doctors | physicians, medics
health | well-being, medical
public | general, open
private | personal
statement | communique, declaration
report | account, document
reports | accounts, documents
news | tidings, word
interview | conversation, talk
investigation | inquiry, probe
investigators | detectives, examiners
investigating | probing, looking into
evidence | proof
suspect | alleged culprit
incident | event, occurrence
scene | site, spot
problem | difficulty, issue
problems | difficulties, issues
question | query, issue
reason | cause, motive
result | outcome, consequence
change | alteration, shift
changes | alterations, shifts
law | legislation, statute
rules | regulations, norms
right | entitlement
rights | entitlements
power | might, authority
fight | battle, struggle
fighting | battling, combat
game | match, contest
games | matches, contests
team | side, squad
player | athlete, sportsman
players | athletes, sportsmen
season | campaign
won | triumphed, prevailed
win | triumph, prevail
lost | was beaten
film | movie, picture
movie | film, picture
actor | performer
star | celebrity
released | issued, put out
release | launch, issue
opened | unveiled
left | departed, quit
leave | depart, quit
arrived | turned up, came in
came | arrived
went | headed, travelled
going | heading
returned | came back, went back
return | come back, comeback
moved | shifted, relocated
held | kept, staged
hold | keep, stage
kept | held, retained
brought | carried, conveyed
sent | dispatched, forwarded
received | got, obtained
get | obtain, receive
got | obtained, received
put | placed, set
set | fixed, laid
led | headed, guided
ran | operated, managed
run | operate, manage
saw | witnessed, observed
see | witness, observe
seen | witnessed, observed
heard | listened to, learned of
looking | searching, seeking
tried | attempted, sought
trying | attempting, seeking
failed | did not manage
refused | declined, would not
forced | compelled, obliged
caused | brought about, led to
caught | captured, seized
captured | seized, caught
escaped | fled, got away
fled | escaped, ran away
happened | occurred, took place
happen | occur, take place
became | turned into, grew into
become | turn into, grow into
remains | stays, is still
remained | stayed, was still
including | among them, such as
like | such as, similar to
even | indeed, actually
still | yet, nonetheless
only | just, merely
just | only, merely
very | highly, extremely
well | nicely, ably
now | at present, currently
today | this day
then | at that point, afterwards
again | once more, anew
never | at no time
always | at all times
often | frequently
later | afterwards, subsequently
earlier | previously, before
already | by now
soon | shortly, before long
recently | of late, lately
quickly | swiftly, rapidly
immediately | at once, straight away
another | one more, a further
other | different, further
others | the rest, different ones
some | certain, a few
most | the bulk of, the majority of
all | every one of, the whole
both | the two
each | every
every | each
such | this kind of
own | personal
same | identical
different | distinct, other
good | fine, positive
great | grand, superb
bad | poor, negative
strong | powerful, robust
hard | tough, difficult
difficult | hard, tough
possible | feasible, potential
likely | probable, apt
clear | evident, plain
true | real, accurate
high | elevated, lofty
low | reduced, slight
long | lengthy, extended
short | brief
full | complete, entire
whole | entire, complete
top | leading, chief
senior | high-ranking, leading
local | area, nearby
national | nationwide, countrywide
international | global, worldwide
foreign | overseas, external
military | army, armed
political | policy, party
economic | financial, business
day | date
days | dates
night | evening
week | seven days
month | four weeks
year | twelve months
time | moment, period
number | total, figure
part | portion, section
side | flank, camp
way | manner, path
thing | matter, item
things | matters, items
place | spot, location
case | matter, affair
point | mark, stage
life | existence, lifetime
lives | existences
hand | palm
head | chief, boss
face | confront, visage
voters | electors, the electorate
speech | address, talk
supporters | backers, adherents
critics | detractors, opponents
opponents | rivals, adversaries
debate | discussion, argument
policy | line, approach
issue | matter, topic
issues | matters, topics
proposal | suggestion, plan
proposed | suggested, put forward
approved | passed, endorsed
rejected | turned down, dismissed
allow | permit, let
allowed | permitted, let
require | demand, call for
required | demanded, called for
who | that
which | that
would | was to
could | might, was able to
should | ought to
must | has to
will | is to
may | might
has | holds
was | got
were | got
that | this
the | this, that
his | the
her | the
their | the
its | the
in | inside, within
on | upon
at | by
by | through
for | on behalf of
from | out of
with | alongside, together with
as | like
when | once, as
where | in which
if | provided
and | plus, along with
or | alternatively
into | in
over | across
`;
