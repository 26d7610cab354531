/** Languages in which a state's outlets are known by names of one or two letters, and where its names go before those of others. */
export const HOME_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  NO: ['nb', 'nn'],
  DK: ['da'],
  SE: ['sv'],
  DE: ['de'],
  AT: ['de'],
  CH: ['de', 'fr'],
  FR: ['fr'],
  BE: ['nl', 'fr'],
  NL: ['nl'],
  ES: ['es'],
};

/**
 * Newspapers, broadcasters, magazines and news sites of the world, as other newsrooms name them: `id | ISO 3166-1 code | names`. News
 * agencies stand in agencies.ts. Names that are common words or places in many languages are only listed with the words that make
 * them a name ("The Times"). Written by hand from general knowledge (CC0).
 */
export const OUTLETS = `
bbc | GB | BBC, BBC News, BBC World, BBC World Service, British Broadcasting Corporation
sky-news | GB | Sky News
itv | GB | ITV, ITV News
channel-4 | GB | Channel 4, Channel 4 News
guardian | GB | The Guardian, Guardian
the-times | GB | The Times, The Sunday Times, Sunday Times
telegraph | GB | The Telegraph, The Daily Telegraph, Daily Telegraph, Sunday Telegraph
independent | GB | The Independent
financial-times | GB | Financial Times
economist | GB | The Economist
daily-mail | GB | Daily Mail, Mail Online, MailOnline, Mail on Sunday
daily-mirror | GB | Daily Mirror
daily-express | GB | Daily Express
the-sun | GB | The Sun
evening-standard | GB | Evening Standard, London Evening Standard
observer | GB | The Observer
middle-east-eye | GB | Middle East Eye
al-araby | GB | Al-Araby Al-Jadeed, The New Arab
iran-international | GB | Iran International
cnn | US | CNN, CNN International
fox-news | US | Fox News
nbc | US | NBC, NBC News, MSNBC, CNBC
abc-us | US | ABC News
cbs | US | CBS, CBS News
pbs | US | PBS, PBS NewsHour
npr | US | NPR, National Public Radio
new-york-times | US | New York Times, The New York Times, NYT, NY Times
washington-post | US | Washington Post, The Washington Post
wall-street-journal | US | Wall Street Journal, The Wall Street Journal, WSJ
usa-today | US | USA Today
los-angeles-times | US | Los Angeles Times, LA Times
chicago-tribune | US | Chicago Tribune
boston-globe | US | Boston Globe
new-york-post | US | New York Post
politico | US | Politico
axios | US | Axios
the-hill | US | The Hill
the-atlantic | US | The Atlantic
new-yorker | US | The New Yorker
time | US | Time Magazine, TIME Magazine
newsweek | US | Newsweek
huffpost | US | HuffPost, Huffington Post
buzzfeed | US | BuzzFeed, BuzzFeed News
vox | US | Vox Media
propublica | US | ProPublica
the-intercept | US | The Intercept
voice-of-america | US | Voice of America, VOA
radio-free-europe | US | Radio Free Europe, Radio Free Europe/Radio Liberty, RFE/RL, RFERL
radio-free-asia | US | Radio Free Asia
business-insider | US | Business Insider
forbes | US | Forbes
foreign-policy | US | Foreign Policy
al-monitor | US | Al-Monitor
cbc | CA | CBC, CBC News
globe-and-mail | CA | Globe and Mail, The Globe and Mail
toronto-star | CA | Toronto Star
abc-au | AU | Australian Broadcasting Corporation
sydney-morning-herald | AU | Sydney Morning Herald, The Sydney Morning Herald
the-age | AU | The Age
the-australian | AU | The Australian
rnz | NZ | RNZ, Radio New Zealand
nz-herald | NZ | New Zealand Herald, NZ Herald
al-jazeera | QA | Al Jazeera, Al-Jazeera, Aljazeera, Al Jazeera English, Al-Dschasira, Al Yazira
al-arabiya | SA | Al Arabiya, Al-Arabiya
asharq-al-awsat | SA | Asharq Al-Awsat, Asharq al-Awsat, Al-Sharq Al-Awsat
al-hadath | SA | Al Hadath, Al-Hadath
al-mayadeen | LB | Al Mayadeen, Al-Mayadeen
al-manar | LB | Al-Manar, Al Manar
al-akhbar | LB | Al-Akhbar
lorient-le-jour | LB | L'Orient-Le Jour, L'Orient Today
annahar | LB | An-Nahar, Annahar
al-aqsa-tv | PS | Al-Aqsa TV, Al Aqsa TV
palestine-tv | PS | Palestine TV
al-ahram | EG | Al-Ahram, Ahram Online
al-qahera-news | EG | Al-Qahera News, Al Qahera News
mada-masr | EG | Mada Masr
extra-news | EG | Extra News
haaretz | IL | Haaretz, Ha'aretz
jerusalem-post | IL | Jerusalem Post, The Jerusalem Post
times-of-israel | IL | Times of Israel, The Times of Israel
yedioth-ahronoth | IL | Yedioth Ahronoth, Yedioth Ahronot, Yediot Aharonot, Ynet, Ynetnews
maariv | IL | Maariv
israel-hayom | IL | Israel Hayom
kan | IL | Kan News, Kan 11
i24news | IL | i24news, i24NEWS
army-radio | IL | Army Radio
channel-12-il | IL | Channel 12, Channel 13, Channel 14
press-tv | IR | Press TV
tehran-times | IR | Tehran Times
rudaw | IQ | Rudaw
hurriyet | TR | Hurriyet, Hürriyet, Hurriyet Daily News
sabah | TR | Daily Sabah
cumhuriyet | TR | Cumhuriyet
trt | TR | TRT, TRT World, TRT Haber
cnn-turk | TR | CNN Türk, CNN Turk
the-national-ae | AE | The National
gulf-news | AE | Gulf News
khaleej-times | AE | Khaleej Times
sky-news-arabia | AE | Sky News Arabia
arab-news | SA | Arab News
dawn | PK | Dawn News
geo-news | PK | Geo News, Geo TV
ary-news | PK | ARY News, ARY NEWS
express-tribune | PK | Express Tribune, The Express Tribune
the-hindu | IN | The Hindu
times-of-india | IN | Times of India, The Times of India
hindustan-times | IN | Hindustan Times
indian-express | IN | Indian Express, The Indian Express
ndtv | IN | NDTV
india-today | IN | India Today
daily-star-bd | BD | The Daily Star
south-china-morning-post | HK | South China Morning Post, SCMP
global-times | CN | Global Times
china-daily | CN | China Daily
peoples-daily | CN | People's Daily
cctv | CN | CCTV, CGTN
nikkei | JP | Nikkei, Nikkei Asia
asahi-shimbun | JP | Asahi Shimbun, Asahi
yomiuri-shimbun | JP | Yomiuri Shimbun, Yomiuri
mainichi-shimbun | JP | Mainichi Shimbun, Mainichi
japan-times | JP | Japan Times, The Japan Times
nhk | JP | NHK
kbs | KR | KBS
korea-herald | KR | Korea Herald, Korea Times
rodong-sinmun | KP | Rodong Sinmun
straits-times | SG | Straits Times, The Straits Times
channel-newsasia | SG | Channel NewsAsia, CNA
bangkok-post | TH | Bangkok Post
jakarta-post | ID | Jakarta Post
kompas | ID | Kompas
rappler | PH | Rappler
philippine-inquirer | PH | Philippine Daily Inquirer
irrawaddy | MM | Irrawaddy, The Irrawaddy
tolo-news | AF | Tolo News, TOLOnews
rt | RU | RT, Russia Today
sputnik | RU | Sputnik News
kommersant | RU | Kommersant
izvestia | RU | Izvestia, Izvestija
pravda | RU | Pravda
novaya-gazeta | RU | Novaya Gazeta, Novaja Gazeta, Nowaja Gaseta
meduza | RU | Meduza
moscow-times | RU | Moscow Times, The Moscow Times
echo-of-moscow | RU | Echo of Moscow, Ekho Moskvy
rossiya-1 | RU | Rossiya 1, Rossija 1
kyiv-independent | UA | Kyiv Independent, The Kyiv Independent
kyiv-post | UA | Kyiv Post
ukrainska-pravda | UA | Ukrainska Pravda, Ukrayinska Pravda
suspilne | UA | Suspilne
nexta | BY | Nexta
gazeta-wyborcza | PL | Gazeta Wyborcza
rzeczpospolita | PL | Rzeczpospolita
tvn24 | PL | TVN24
spiegel | DE | Der Spiegel, Spiegel Online, SPIEGEL ONLINE, SPIEGEL, Spiegel
faz | DE | Frankfurter Allgemeine Zeitung, Frankfurter Allgemeine, FAZ, F.A.Z.
sueddeutsche | DE | Süddeutsche Zeitung, Süddeutsche
bild | DE | Bild-Zeitung, Bild am Sonntag
die-welt | DE | Die Welt, Welt am Sonntag
die-zeit | DE | Die Zeit, Zeit Online
taz | DE | taz, tageszeitung
handelsblatt | DE | Handelsblatt
tagesspiegel | DE | Tagesspiegel, Der Tagesspiegel
frankfurter-rundschau | DE | Frankfurter Rundschau
stern | DE | Der Stern
focus | DE | Focus Online
ard | DE | ARD, Tagesschau
zdf | DE | ZDF
deutsche-welle | DE | Deutsche Welle
deutschlandfunk | DE | Deutschlandfunk
rnd | DE | RedaktionsNetzwerk Deutschland
wdr | DE | WDR
ndr | DE | NDR
n-tv | DE | n-tv
rtl | DE | RTL
orf | AT | ORF
der-standard | AT | Der Standard
die-presse | AT | Die Presse
nzz | CH | Neue Zürcher Zeitung, NZZ
srf | CH | SRF
tages-anzeiger | CH | Tages-Anzeiger
le-monde | FR | Le Monde
le-figaro | FR | Le Figaro
liberation | FR | Libération
le-parisien | FR | Le Parisien
les-echos | FR | Les Echos, Les Échos
mediapart | FR | Mediapart
france-24 | FR | France 24, France24
france-info | FR | France Info, Franceinfo, France Inter, France 2
tf1 | FR | TF1
bfmtv | FR | BFM TV, BFMTV
rfi | FR | RFI, Radio France Internationale
l-express | FR | L'Express
charlie-hebdo | FR | Charlie Hebdo
canard-enchaine | FR | Canard enchaîné, Le Canard enchaîné
le-soir | BE | Le Soir
de-standaard | BE | De Standaard
vrt | BE | VRT
rtbf | BE | RTBF
het-laatste-nieuws | BE | Het Laatste Nieuws
de-telegraaf | NL | De Telegraaf
nrc | NL | NRC Handelsblad
de-volkskrant | NL | de Volkskrant, De Volkskrant, Volkskrant
trouw | NL | dagblad Trouw
algemeen-dagblad | NL | Algemeen Dagblad
nos | NL | NOS
el-pais | ES | El País, El Pais
el-mundo | ES | El Mundo
la-vanguardia | ES | La Vanguardia
abc-es | ES | diario ABC
rtve | ES | RTVE, TVE
marca | ES | diario Marca
el-periodico | ES | El Periódico
publico-pt | PT | Público
corriere-della-sera | IT | Corriere della Sera, Corriere della sera
la-repubblica | IT | La Repubblica, la Repubblica
la-stampa | IT | La Stampa
il-sole | IT | Il Sole 24 Ore
rai | IT | RAI
gazzetta | IT | Gazzetta dello Sport
kathimerini | GR | Kathimerini, Ekathimerini
yle | FI | Yle, YLE
helsingin-sanomat | FI | Helsingin Sanomat
hufvudstadsbladet | FI | Hufvudstadsbladet, HBL
iltalehti | FI | Iltalehti
iltasanomat | FI | Ilta-Sanomat
ruv | IS | RÚV
morgunbladid | IS | Morgunbladid, Morgunblaðið
nrk | NO | NRK, Norsk rikskringkasting, NRK Nyheter, Dagsrevyen, Dagsnytt
tv2-no | NO | TV 2, TV2, TV 2 Nyhetene
vg | NO | VG, Verdens Gang, VG TV
aftenposten | NO | Aftenposten
dagbladet | NO | Dagbladet
bergens-tidende | NO | Bergens Tidende, BT
adresseavisen | NO | Adresseavisen, Adressa
stavanger-aftenblad | NO | Stavanger Aftenblad, Aftenbladet
dagens-naeringsliv | NO | Dagens Næringsliv, DN
e24 | NO | E24
klassekampen | NO | Klassekampen
nettavisen | NO | Nettavisen
dagsavisen | NO | Dagsavisen
vart-land | NO | Vårt Land
morgenbladet | NO | Morgenbladet
dagen-no | NO | avisen Dagen
nationen | NO | Nationen
faedrelandsvennen | NO | Fædrelandsvennen
nordlys | NO | Nordlys
itromso | NO | iTromsø
finansavisen | NO | Finansavisen
dagens-medisin | NO | Dagens Medisin
khrono | NO | Khrono
faktisk | NO | Faktisk.no
abc-nyheter | NO | ABC Nyheter
romerikes-blad | NO | Romerikes Blad
sunnmorsposten | NO | Sunnmørsposten
haugesunds-avis | NO | Haugesunds Avis
bergensavisen | NO | Bergensavisen
drammens-tidende | NO | Drammens Tidende
dr | DK | DR, Danmarks Radio, DR Nyheder, DR P1, TV Avisen
tv2-dk | DK | TV 2, TV2, TV 2 News, TV 2 Fyn, TV 2 Øst, TV 2 Nord, TV 2 Lorry, TV2 Lorry, TV 2 Kosmopol, TV Midtvest, TV Syd
politiken | DK | Politiken
jyllands-posten | DK | Jyllands-Posten, Morgenavisen Jyllands-Posten
berlingske | DK | Berlingske, Berlingske Tidende
bt | DK | B.T.
ekstra-bladet | DK | Ekstra Bladet, Ekstrabladet
information | DK | Dagbladet Information
kristeligt-dagblad | DK | Kristeligt Dagblad
borsen | DK | Dagbladet Børsen
weekendavisen | DK | Weekendavisen
altinget | DK | Altinget.dk
zetland | DK | Zetland
jydskevestkysten | DK | JydskeVestkysten, Jydske Vestkysten, Jydske Tidende
fyens-stiftstidende | DK | Fyens Stiftstidende, Fyens Amts Avis
nordjyske | DK | Nordjyske, Nordjyske Stiftstidende
arhus-stiftstidende | DK | Aarhus Stiftstidende, Århus Stiftstidende
sermitsiaq | GL | Sermitsiaq
knr | GL | KNR
svt | SE | SVT, Sveriges Television, SVT Nyheter
sveriges-radio | SE | Sveriges Radio, SR Ekot, Ekot
dagens-nyheter | SE | Dagens Nyheter
svenska-dagbladet | SE | Svenska Dagbladet, SvD
aftonbladet | SE | Aftonbladet
expressen | SE | Expressen, Kvällsposten
goteborgs-posten | SE | Göteborgs-Posten
sydsvenskan | SE | Sydsvenskan, Sydsvenska Dagbladet
dagens-industri | SE | Dagens industri, Dagens Industri
tv4 | SE | TV4, TV4 Nyheterna
omni | SE | Omni
postimees | EE | Postimees
err | EE | ERR
delfi | LV | Delfi
lrt | LT | LRT
el-universal | MX | El Universal
reforma | MX | Reforma
la-jornada | MX | La Jornada
clarin | AR | Clarín
la-nacion | AR | La Nación
pagina-12 | AR | Página 12, Página/12
folha | BR | Folha de S.Paulo, Folha de São Paulo
o-globo | BR | O Globo, TV Globo, Globo
estadao | BR | O Estado de S. Paulo, Estadão
el-tiempo | CO | El Tiempo
el-espectador | CO | El Espectador
semana | CO | revista Semana
el-comercio | PE | El Comercio
el-mercurio | CL | El Mercurio
granma | CU | Granma
telesur | VE | Telesur, TeleSUR
el-nacional | VE | El Nacional
daily-nation | KE | Daily Nation
the-east-african | KE | The East African
daily-maverick | ZA | Daily Maverick
mail-and-guardian | ZA | Mail & Guardian
news24 | ZA | News24
sabc | ZA | SABC
punch | NG | The Punch
premium-times | NG | Premium Times
daily-trust | NG | Daily Trust
addis-standard | ET | Addis Standard
sudan-tribune | SD | Sudan Tribune
radio-dabanga | SD | Radio Dabanga, Dabanga
jeune-afrique | FR | Jeune Afrique
hespress | MA | Hespress
twitter | US | Twitter
facebook | US | Facebook
telegram | - | Telegram
instagram | US | Instagram
whatsapp | US | WhatsApp
youtube | US | YouTube
tiktok | CN | TikTok
bellingcat | NL | Bellingcat
wikileaks | - | WikiLeaks, Wikileaks
`;
