/**
 * Places that news names and no list of states and cities has: other names of states, parts of states, regions, seas, straits,
 * deserts, mountains, rivers, and spellings of cities. One row a place: `id | ISO 3166-1 code of its state or - | names by language`.
 * Names after `any:` are used in all languages. A row whose id a made file has adds names to it. Written by hand from general
 * knowledge (CC0).
 */
export const PLACES = `
united-states | US | any: USA, U.S.A., U.S., US | en: United States of America, America | nb: Amerikas forente stater, De forente stater, Sambandsstatene | nn: Dei sameinte statane, Sambandsstatane | da: Amerikas Forenede Stater, De Forenede Stater | sv: Amerikas förenta stater, Förenta staterna, Förenta Staterna | de: Vereinigte Staaten von Amerika, Vereinigten Staaten | es: Estados Unidos de América, EE.UU., EEUU, EE UU | fr: États-Unis d'Amérique, Etats-Unis | nl: Verenigde Staten van Amerika
united-kingdom | GB | any: U.K. | en: Britain, Great Britain, UK | nb: Storbritannia, Det forente kongerike | nn: Storbritannia | da: Storbritannien, Det Forenede Kongerige | sv: Storbritannien, Förenade kungariket | de: Großbritannien, Vereinigten Königreich | es: Gran Bretaña | fr: Grande-Bretagne | nl: Groot-Brittannië
england | GB | en: England | es: Inglaterra | fr: Angleterre | nl: Engeland
scotland | GB | en: Scotland | nb: Skottland | nn: Skottland | da: Skotland | sv: Skottland | de: Schottland | es: Escocia | fr: Écosse, Ecosse | nl: Schotland
wales | GB | any: Wales | es: Gales | fr: Pays de Galles
northern-ireland | GB | en: Northern Ireland | nb: Nord-Irland | nn: Nord-Irland | da: Nordirland | sv: Nordirland | de: Nordirland | es: Irlanda del Norte | fr: Irlande du Nord | nl: Noord-Ierland
ireland | IE | en: Republic of Ireland | nb: Republikken Irland | da: Republikken Irland
russia | RU | en: Russian Federation | nb: Den russiske føderasjon | da: Den Russiske Føderation | sv: Ryska federationen | de: Russische Föderation | es: Federación Rusa | fr: Fédération de Russie
soviet-union | - | any: USSR | en: Soviet Union | nb: Sovjetunionen, Sovjet | nn: Sovjetunionen | da: Sovjetunionen, Sovjet | sv: Sovjetunionen, Sovjet | de: Sowjetunion, UdSSR | es: Unión Soviética, URSS | fr: Union soviétique, URSS | nl: Sovjet-Unie
yugoslavia | - | en: Yugoslavia | nb: Jugoslavia | nn: Jugoslavia | da: Jugoslavien | sv: Jugoslavien | de: Jugoslawien | es: Yugoslavia | fr: Yougoslavie | nl: Joegoslavië
czechoslovakia | - | en: Czechoslovakia | nb: Tsjekkoslovakia | da: Tjekkoslovakiet | sv: Tjeckoslovakien | de: Tschechoslowakei | es: Checoslovaquia | fr: Tchécoslovaquie
east-germany | - | any: GDR, DDR | en: East Germany | nb: Øst-Tyskland | da: Østtyskland | sv: Östtyskland | de: Ostdeutschland
west-germany | - | en: West Germany | nb: Vest-Tyskland | da: Vesttyskland | sv: Västtyskland | de: Westdeutschland
ottoman-empire | - | en: Ottoman Empire | nb: Det osmanske rike, Det ottomanske riket | da: Det Osmanniske Rige | sv: Osmanska riket | de: Osmanisches Reich
roman-empire | - | en: Roman Empire | nb: Romerriket | da: Romerriget | sv: Romarriket
north-korea | KP | any: DPRK | en: Democratic People's Republic of Korea
south-korea | KR | en: Republic of Korea
china | CN | en: People's Republic of China, Mainland China | nb: Folkerepublikken Kina | da: Folkerepublikken Kina | sv: Folkrepubliken Kina | de: Volksrepublik China | es: República Popular China | fr: République populaire de Chine
taiwan | TW | en: Republic of China | nb: Republikken Kina
iran | IR | en: Islamic Republic of Iran, Islamic Republic | nb: Den islamske republikken Iran
turkiye | TR | any: Türkiye, Turkiye | en: Turkey, Republic of Turkey | es: Turquía
czechia | CZ | nb: Tsjekkia | da: Tjekkiet | sv: Tjeckien
netherlands | NL | any: Holland | en: the Netherlands, Netherlands, The Netherlands | nb: Nederland | da: Nederlandene, Holland | sv: Nederländerna | de: Niederlande, Niederlanden | es: Países Bajos, Holanda | fr: Pays-Bas, Hollande | nl: Nederland
belarus | BY | any: Belarus | en: Byelorussia | nb: Hviterussland, Belarus | nn: Kviterussland | da: Hviderusland, Belarus | sv: Vitryssland | de: Weißrussland | fr: Biélorussie | es: Bielorrusia
myanmar | MM | any: Myanmar, Burma | fr: Birmanie | es: Birmania
cote-divoire | CI | en: Cote d'Ivoire | nb: Elfenbenskysten | nn: Elfenbeinskysten | da: Elfenbenskysten | sv: Elfenbenskusten
congo-kinshasa | CD | any: DR Congo, DRC, RDC | en: Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, Zaire, Congo | nb: DR Kongo, Den demokratiske republikken Kongo, Kongo | da: DR Congo, Den Demokratiske Republik Congo | sv: DR Kongo, Demokratiska republiken Kongo, Kongo | de: DR Kongo, Demokratische Republik Kongo, Kongo | es: República Democrática del Congo | fr: République démocratique du Congo
congo-brazzaville | CG | en: Republic of Congo, Republic of the Congo, Congo Republic
united-arab-emirates | AE | any: UAE | en: the Emirates, Emirates | nb: Emiratene, De arabiske emirater, FAE | nn: Emirata | da: Emiraterne, UAE | sv: Emiraten, Förenade arabemiraten | de: Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, VAE | es: EAU, Emiratos | fr: Émirats, EAU
saudi-arabia | SA | en: Saudi, Kingdom of Saudi Arabia | nb: Saudi-Arabia | da: Saudi-Arabien
bosnia-herzegovina | BA | any: Bosnia | en: Bosnia and Herzegovina, Bosnia-Herzegovina | nb: Bosnia-Hercegovina, Bosnia og Hercegovina | da: Bosnien, Bosnien-Hercegovina | sv: Bosnien, Bosnien-Hercegovina | de: Bosnien, Bosnien-Herzegowina | fr: Bosnie, Bosnie-Herzégovine
north-macedonia | MK | en: Macedonia | nb: Makedonia | da: Makedonien | sv: Makedonien | de: Mazedonien
eswatini | SZ | en: Swaziland
palestinian-territories | PS | en: Palestine, Palestinian Territories, Palestinian territories, Occupied Palestinian Territory, State of Palestine | nb: Palestina, De palestinske områdene, De palestinske territoriene | nn: Palestina | da: Palæstina, De Palæstinensiske Områder, De Palæstinensiske Selvstyreområder | sv: Palestina, De palestinska områdena | de: Palästina, Palästinensische Gebiete, Palästinensergebiete | es: Palestina, Territorios Palestinos | fr: Palestine, Territoires palestiniens | nl: Palestina
gaza-strip | PS | any: Gaza | en: Gaza Strip | nb: Gazastripen, Gaza-stripen | nn: Gazastripa, Gazastripen | da: Gazastriben, Gaza-striben | sv: Gazaremsan, Gaza-remsan | de: Gazastreifen, Gaza-Streifen, Gazastreifens | es: Franja de Gaza, la Franja | fr: bande de Gaza, Bande de Gaza | nl: Gazastrook
west-bank | PS | en: West Bank, Judea and Samaria | nb: Vestbredden | nn: Vestbreidda | da: Vestbredden | sv: Västbanken | de: Westjordanland, Westjordanlandes, Westbank | es: Cisjordania | fr: Cisjordanie | nl: Westelijke Jordaanoever, Westoever
east-jerusalem | PS | en: East Jerusalem | nb: Øst-Jerusalem | nn: Aust-Jerusalem | da: Østjerusalem | sv: Östra Jerusalem | de: Ostjerusalem, Ost-Jerusalem | es: Jerusalén Este | fr: Jérusalem-Est
golan-heights | - | en: Golan Heights, Golan | nb: Golanhøydene, Golan | nn: Golanhøgdene | da: Golanhøjderne | sv: Golanhöjderna | de: Golanhöhen | es: Altos del Golán | fr: Golan
gaza-city | PS | en: Gaza City | nb: Gaza by, Gazaby, Gaza City | nn: Gaza by | da: Gaza By, Gaza by, Gaza City | sv: Gaza stad, Gaza City | de: Gaza-Stadt, Gaza Stadt | es: Ciudad de Gaza, ciudad de Gaza | fr: Gaza-Ville, Gaza-ville | nl: Gaza-Stad
ps-rafah | PS | any: Rafah, Rafa
ps-khan-younis | PS | any: Khan Younis, Khan Yunis, Khan Yunus, Khan Younes, Chan Junis, Jan Yunis, Jan Yunes, Khan Junis
ps-deir-al-balah | PS | any: Deir al-Balah, Deir el-Balah, Dayr al-Balah
ps-jabalia | PS | any: Jabalia, Jabaliya, Jabalya, Dschabalija, Yabalia, Jabaliah
ps-beit-hanoun | PS | any: Beit Hanoun, Beit Hanun
ps-beit-lahia | PS | any: Beit Lahia, Beit Lahiya
ps-nuseirat | PS | any: Nuseirat, Nusseirat
ps-bureij | PS | any: Bureij, al-Bureij
ps-maghazi | PS | any: Maghazi, al-Maghazi
ps-al-mawasi | PS | any: al-Mawasi, Mawasi, Muwasi
ps-ramallah | PS | any: Ramallah, Ramala
ps-jenin | PS | any: Jenin, Dschenin, Yenín
ps-nablus | PS | any: Nablus, Naplouse
ps-tulkarm | PS | any: Tulkarm, Tulkarem
ps-qalqilya | PS | any: Qalqilya, Kalkilja
ps-jericho | PS | any: Jericho, Jeriko, Jericó
ps-hebron | PS | any: Hebron, al-Khalil
ps-bethlehem | PS | any: Bethlehem, Betlehem, Belén
rafah-crossing | - | en: Rafah crossing, Rafah Crossing | nb: Rafah-overgangen | da: Rafah-overgangen
kerem-shalom | - | any: Kerem Shalom, Karem Abu Salem
erez-crossing | - | en: Erez crossing, Erez Crossing | nb: Erez-overgangen
philadelphi-corridor | - | en: Philadelphi Corridor | nb: Filadelfi-korridoren, Philadelphi-korridoren | da: Philadelphi-korridoren
temple-mount | - | en: Temple Mount | nb: Tempelhøyden, Tempelplassen | da: Tempelbjerget | sv: Tempelberget | de: Tempelberg
il-jerusalem | IL | any: Jerusalem | es: Jerusalén | fr: Jérusalem | nl: Jeruzalem
il-tel-aviv | IL | any: Tel Aviv, Tel-Aviv
il-haifa | IL | any: Haifa | fr: Haïfa
il-eilat | IL | any: Eilat
il-sderot | IL | any: Sderot
il-ashkelon | IL | any: Ashkelon, Asjkelon, Aschkelon, Ascalón
il-beersheba | IL | any: Beersheba, Be'er Sheva, Beer Sheva, Beerscheba
negev | IL | any: Negev | de: Negev-Wüste | nb: Negev-ørkenen | da: Negev-ørkenen | sv: Negevöknen
galilee | IL | en: Galilee | nb: Galilea | da: Galilæa | sv: Galiléen | de: Galiläa | es: Galilea | fr: Galilée
eg-cairo | EG | any: Cairo | nb: Kairo | nn: Kairo | da: Kairo, Cairo | sv: Kairo | de: Kairo | es: El Cairo | fr: Le Caire, Caire | nl: Caïro
eg-alexandria | EG | nb: Alexandria | fr: Alexandrie | es: Alejandría
sinai | EG | en: Sinai, Sinai Peninsula | nb: Sinai, Sinaihalvøya, Sinai-halvøya | da: Sinai, Sinaihalvøen | sv: Sinai, Sinaihalvön | de: Sinai, Sinai-Halbinsel | es: Sinaí | fr: Sinaï
suez-canal | EG | en: Suez Canal | nb: Suezkanalen | nn: Suezkanalen | da: Suezkanalen | sv: Suezkanalen | de: Suezkanal, Sueskanal | es: canal de Suez, Canal de Suez | fr: canal de Suez, Canal de Suez | nl: Suezkanaal
panama-canal | PA | en: Panama Canal | nb: Panamakanalen | da: Panamakanalen | sv: Panamakanalen | de: Panamakanal | es: Canal de Panamá | fr: canal de Panama
red-sea | - | en: Red Sea | nb: Rødehavet | nn: Raudehavet | da: Det Røde Hav, Rødehavet | sv: Röda havet | de: Rotes Meer, Rote Meer, Roten Meer, Roten Meers, Roten Meeres | es: mar Rojo, Mar Rojo | fr: mer Rouge, Mer Rouge | nl: Rode Zee
gulf-of-aden | - | en: Gulf of Aden | nb: Adenbukta, Adenbukten, Aden-bukta | nn: Adenbukta | da: Adenbugten, Aden-bugten | sv: Adenviken | de: Golf von Aden | es: golfo de Adén, Golfo de Adén | fr: golfe d'Aden | nl: Golf van Aden
bab-el-mandeb | - | any: Bab el-Mandeb, Bab al-Mandab, Bab al-Mandeb, Bab el-Mandab, Bab-el-Mandeb | en: Bab el-Mandeb Strait, Bab al-Mandab Strait | nb: Bab el-Mandeb-stredet | da: Bab el-Mandeb-strædet
strait-of-hormuz | - | en: Strait of Hormuz, Hormuz | nb: Hormuzstredet, Hormuz-stredet | nn: Hormuzsundet | da: Hormuzstrædet, Hormuz-strædet | sv: Hormuzsundet | de: Straße von Hormus | es: estrecho de Ormuz, Estrecho de Ormuz | fr: détroit d'Ormuz | nl: Straat van Hormuz
persian-gulf | - | en: Persian Gulf, Arabian Gulf | nb: Persiabukta, Den persiske gulf, Persiske gulf | nn: Persiabukta | da: Den Persiske Golf, Den Persiske Bugt | sv: Persiska viken | de: Persischer Golf, Persischen Golf | es: golfo Pérsico, Golfo Pérsico | fr: golfe Persique | nl: Perzische Golf
gulf-of-oman | - | en: Gulf of Oman | nb: Omanbukta | da: Omanbugten | sv: Omanbukten | de: Golf von Oman
arabian-sea | - | en: Arabian Sea | nb: Arabiahavet, Det arabiske hav | da: Det Arabiske Hav | sv: Arabiska havet | de: Arabisches Meer, Arabischen Meer | es: mar Arábigo | fr: mer d'Arabie
arabian-peninsula | - | en: Arabian Peninsula | nb: Den arabiske halvøy, Den arabiske halvøya | da: Den Arabiske Halvø | sv: Arabiska halvön | de: Arabische Halbinsel
mediterranean-sea | - | en: Mediterranean, Mediterranean Sea | nb: Middelhavet | nn: Middelhavet | da: Middelhavet | sv: Medelhavet | de: Mittelmeer, Mittelmeers | es: Mediterráneo, mar Mediterráneo | fr: Méditerranée, mer Méditerranée | nl: Middellandse Zee
black-sea | - | en: Black Sea | nb: Svartehavet | nn: Svartehavet | da: Sortehavet | sv: Svarta havet | de: Schwarzes Meer, Schwarze Meer, Schwarzen Meer | es: mar Negro | fr: mer Noire | nl: Zwarte Zee
sea-of-azov | - | en: Sea of Azov, Azov Sea | nb: Asovhavet, Azovhavet | da: Det Asovske Hav, Azovhavet | sv: Azovska sjön | de: Asowsches Meer
baltic-sea | - | en: Baltic Sea, Baltic | nb: Østersjøen | nn: Austersjøen | da: Østersøen | sv: Östersjön | de: Ostsee | es: mar Báltico | fr: mer Baltique | nl: Oostzee
north-sea | - | en: North Sea | nb: Nordsjøen | nn: Nordsjøen | da: Nordsøen | sv: Nordsjön | de: Nordsee | es: mar del Norte | fr: mer du Nord | nl: Noordzee
norwegian-sea | - | en: Norwegian Sea | nb: Norskehavet | nn: Norskehavet | da: Norskehavet | sv: Norska havet
barents-sea | - | en: Barents Sea | nb: Barentshavet | nn: Barentshavet | da: Barentshavet | sv: Barents hav | de: Barentssee
kattegat | - | any: Kattegat, Kattegatt
skagerrak | - | any: Skagerrak
oresund | - | en: Oresund | nb: Øresund | da: Øresund | sv: Öresund
english-channel | - | en: English Channel | nb: Den engelske kanal, Den engelske kanalen | da: Den Engelske Kanal, Engelske Kanal | sv: Engelska kanalen | de: Ärmelkanal | es: canal de la Mancha | fr: Manche
irish-sea | - | en: Irish Sea | nb: Irskesjøen | da: Det Irske Hav | sv: Irländska sjön | de: Irische See
celtic-sea | - | en: Celtic Sea | sv: Keltiska havet | nb: Keltiske hav
adriatic-sea | - | en: Adriatic Sea, Adriatic | nb: Adriaterhavet | da: Adriaterhavet | sv: Adriatiska havet | de: Adria | fr: Adriatique
aegean-sea | - | en: Aegean Sea, Aegean | nb: Egeerhavet | da: Det Ægæiske Hav | sv: Egeiska havet | de: Ägäis | fr: mer Égée
caspian-sea | - | en: Caspian Sea | nb: Det kaspiske hav, Kaspihavet | da: Det Kaspiske Hav | sv: Kaspiska havet | de: Kaspisches Meer
dead-sea | - | en: Dead Sea | nb: Dødehavet | da: Det Døde Hav | sv: Döda havet | de: Totes Meer
south-china-sea | - | en: South China Sea | nb: Sør-Kina-havet, Sørkinahavet | nn: Sør-Kina-havet | da: Det Sydkinesiske Hav | sv: Sydkinesiska havet | de: Südchinesisches Meer, Südchinesischen Meer | es: mar de China Meridional | fr: mer de Chine méridionale | nl: Zuid-Chinese Zee
east-china-sea | - | en: East China Sea | nb: Øst-Kina-havet | da: Det Østkinesiske Hav | sv: Östkinesiska havet
sea-of-japan | - | en: Sea of Japan | nb: Japanhavet | da: Det Japanske Hav | sv: Japanska havet
taiwan-strait | - | en: Taiwan Strait | nb: Taiwanstredet | da: Taiwanstrædet | sv: Taiwansundet | de: Taiwanstraße
bering-strait | - | en: Bering Strait | nb: Beringstredet | da: Beringstrædet | sv: Berings sund
strait-of-gibraltar | - | en: Strait of Gibraltar | nb: Gibraltarstredet | da: Gibraltarstrædet | sv: Gibraltar sund
strait-of-malacca | - | en: Strait of Malacca, Malacca Strait | nb: Malakkastredet
bosphorus | TR | en: Bosphorus, Bosporus | nb: Bosporos | da: Bosporus | sv: Bosporen
dardanelles | TR | en: Dardanelles | nb: Dardanellene | da: Dardanellerne | sv: Dardanellerna
gulf-of-mexico | - | en: Gulf of Mexico | nb: Mexicogolfen, Mexicogulfen | da: Den Mexicanske Golf | sv: Mexikanska golfen | de: Golf von Mexiko | es: golfo de México | fr: golfe du Mexique
gulf-of-guinea | - | en: Gulf of Guinea | nb: Guineabukta | da: Guineabugten | sv: Guineabukten
gulf-of-bothnia | - | en: Gulf of Bothnia | nb: Bottenviken | sv: Bottniska viken, Bottenhavet | da: Den Botniske Bugt
gulf-of-finland | - | en: Gulf of Finland | nb: Finskebukta | sv: Finska viken | da: Den Finske Bugt
bay-of-bengal | - | en: Bay of Bengal | nb: Bengalbukta | da: Den Bengalske Bugt | sv: Bengaliska viken
bay-of-biscay | - | en: Bay of Biscay | nb: Biscayabukta | da: Biscayabugten | sv: Biscayabukten
hudson-bay | - | en: Hudson Bay
caribbean-sea | - | en: Caribbean Sea | nb: Det karibiske hav, Karibhavet | da: Det Caribiske Hav | sv: Karibiska havet
atlantic-ocean | - | any: Atlantic | en: Atlantic Ocean, North Atlantic | nb: Atlanterhavet, Nord-Atlanteren | nn: Atlanterhavet | da: Atlanterhavet, Atlanten, Nordatlanten | sv: Atlanten | de: Atlantik, Atlantischer Ozean | es: Atlántico, océano Atlántico | fr: Atlantique, océan Atlantique | nl: Atlantische Oceaan
pacific-ocean | - | en: Pacific Ocean, Pacific | nb: Stillehavet | nn: Stillehavet | da: Stillehavet | sv: Stilla havet | de: Pazifik, Pazifischer Ozean | es: Pacífico, océano Pacífico | fr: Pacifique, océan Pacifique | nl: Stille Oceaan
indian-ocean | - | en: Indian Ocean | nb: Indiahavet, Det indiske hav | nn: Indiahavet | da: Det Indiske Ocean | sv: Indiska oceanen | de: Indischer Ozean, Indischen Ozean | es: océano Índico | fr: océan Indien | nl: Indische Oceaan
arctic-ocean | - | en: Arctic Ocean | nb: Polhavet, Nordishavet | nn: Polhavet | da: Ishavet, Det Arktiske Ocean | sv: Norra ishavet
arctic | - | en: Arctic | nb: Arktis | nn: Arktis | da: Arktis | sv: Arktis | de: Arktis | es: Ártico | fr: Arctique
antarctica | - | en: Antarctica, Antarctic | nb: Antarktis | nn: Antarktis | da: Antarktis | sv: Antarktis | de: Antarktis | es: Antártida | fr: Antarctique
north-pole | - | en: North Pole | nb: Nordpolen | da: Nordpolen | sv: Nordpolen | de: Nordpol
south-pole | - | en: South Pole | nb: Sydpolen, Sørpolen | da: Sydpolen | sv: Sydpolen | de: Südpol
africa | - | any: Afrika | en: Africa | es: África | fr: Afrique
north-america | - | da: Nordamerika | sv: Nordamerika
middle-east | - | en: Middle East, Mideast, Near East | nb: Midtøsten, Midt-Østen | nn: Midtausten | da: Mellemøsten | sv: Mellanöstern | de: Naher Osten, Nahe Osten, Nahen Osten, Nahost, Mittlerer Osten | es: Oriente Medio, Oriente Próximo, Medio Oriente | fr: Proche-Orient, Moyen-Orient | nl: Midden-Oosten
far-east | - | en: Far East | nb: Det fjerne østen, Fjerne Østen | da: Det Fjerne Østen, Fjernøsten | sv: Fjärran östern
southeast-asia | - | en: Southeast Asia, South East Asia, South-East Asia | nb: Sørøst-Asia | nn: Søraust-Asia | da: Sydøstasien | sv: Sydostasien | de: Südostasien
southern-asia | - | en: South Asia | nb: Sør-Asia | da: Sydasien | sv: Sydasien
central-asia | - | en: Central Asia | nb: Sentral-Asia | da: Centralasien | sv: Centralasien
eastern-africa | - | en: East Africa, Eastern Africa | nb: Øst-Afrika | da: Østafrika | sv: Östafrika | de: Ostafrika
western-africa | - | en: West Africa, Western Africa | nb: Vest-Afrika | da: Vestafrika | sv: Västafrika | de: Westafrika
northern-africa | - | en: North Africa, Northern Africa | nb: Nord-Afrika | da: Nordafrika | sv: Nordafrika | de: Nordafrika
sub-saharan-africa | - | en: Sub-Saharan Africa, sub-Saharan Africa
horn-of-africa | - | en: Horn of Africa | nb: Afrikas horn, Afrikas Horn | nn: Afrikas horn | da: Afrikas Horn | sv: Afrikas horn | de: Horn von Afrika | es: Cuerno de África | fr: Corne de l'Afrique
sahel | - | any: Sahel | nb: Sahel-regionen | da: Sahel-regionen
sahara | - | any: Sahara | nb: Sahara-ørkenen
maghreb | - | any: Maghreb | es: Magreb
western-sahara | EH | en: Western Sahara | nb: Vest-Sahara | nn: Vest-Sahara | da: Vestsahara | sv: Västsahara | de: Westsahara | es: Sáhara Occidental | fr: Sahara occidental
great-lakes-region | - | en: Great Lakes | nb: De store sjøene
levant | - | en: Levant | nb: Levanten | da: Levanten
mesopotamia | - | any: Mesopotamia
caucasus | - | en: Caucasus, South Caucasus, North Caucasus | nb: Kaukasus, Nord-Kaukasus, Sør-Kaukasus | da: Kaukasus | sv: Kaukasus | de: Kaukasus | es: Cáucaso | fr: Caucase
balkans | - | en: Balkans, Western Balkans | nb: Balkan, Vest-Balkan | nn: Balkan | da: Balkan, Vestbalkan | sv: Balkan, Västra Balkan | de: Balkan, Westbalkan | es: Balcanes | fr: Balkans
baltic-states | - | en: Baltics, Baltic states | nb: Baltikum, De baltiske landene | da: Baltikum, De Baltiske Lande | sv: Baltikum | de: Baltikum
scandinavia | - | any: Scandinavia | nb: Skandinavia, Norden | nn: Skandinavia, Norden | da: Skandinavien, Norden | sv: Skandinavien, Norden | de: Skandinavien | es: Escandinavia | fr: Scandinavie
benelux | - | any: Benelux
latin-america | - | en: Latin America | da: Latinamerika | sv: Latinamerika
west | - | nb: Vesten | nn: Vesten | da: Vesten | sv: Västvärlden
kurdistan | - | any: Kurdistan | en: Iraqi Kurdistan, Kurdistan Region
kashmir | - | any: Kashmir | en: Jammu and Kashmir | de: Kaschmir | es: Cachemira | fr: Cachemire
punjab | - | any: Punjab
sindh | PK | any: Sindh
balochistan | PK | any: Balochistan, Baluchistan
khyber-pakhtunkhwa | PK | any: Khyber Pakhtunkhwa
tibet | CN | any: Tibet | es: Tíbet
xinjiang | CN | any: Xinjiang
inner-mongolia | CN | en: Inner Mongolia | nb: Indre Mongolia
sichuan | CN | any: Sichuan, Szechuan
guangdong | CN | any: Guangdong
hubei | CN | any: Hubei
hebei | CN | any: Hebei
henan | CN | any: Henan
hunan | CN | any: Hunan
yunnan | CN | any: Yunnan
gansu | CN | any: Gansu
qinghai | CN | any: Qinghai
fujian | CN | any: Fujian
zhejiang | CN | any: Zhejiang
jiangsu | CN | any: Jiangsu
shandong | CN | any: Shandong
shaanxi | CN | any: Shaanxi
shanxi | CN | any: Shanxi
guizhou | CN | any: Guizhou
hainan | CN | any: Hainan
manchuria | CN | any: Manchuria | nb: Mandsjuria
tiananmen-square | CN | en: Tiananmen Square | nb: Den himmelske freds plass | da: Den Himmelske Freds Plads | sv: Himmelska fridens torg | de: Platz des Himmlischen Friedens
hong-kong-sar-china | HK | any: Hong Kong, Hongkong
crimea | UA | en: Crimea, Crimean Peninsula | nb: Krim, Krim-halvøya, Krimhalvøya | nn: Krim | da: Krim, Krim-halvøen | sv: Krim, Krimhalvön | de: Krim, Halbinsel Krim | es: Crimea | fr: Crimée | nl: Krim
donbas | UA | any: Donbas, Donbass | nb: Donbas | sv: Donbass
transnistria | MD | any: Transnistria | nb: Transnistria | da: Transnistrien | sv: Transnistrien | de: Transnistrien
kaliningrad-region | RU | en: Kaliningrad Oblast, Kaliningrad region
chechnya | RU | en: Chechnya | nb: Tsjetsjenia | nn: Tsjetsjenia | da: Tjetjenien | sv: Tjetjenien | de: Tschetschenien | es: Chechenia | fr: Tchétchénie | nl: Tsjetsjenië
dagestan | RU | any: Dagestan
ingushetia | RU | en: Ingushetia | nb: Ingusjetia | da: Ingusjetien
tatarstan | RU | any: Tatarstan
siberia | RU | en: Siberia | nb: Sibir | nn: Sibir | da: Sibirien | sv: Sibirien | de: Sibirien | es: Siberia | fr: Sibérie
kamchatka | RU | any: Kamchatka | nb: Kamtsjatka | da: Kamtjatka | sv: Kamtjatka | de: Kamtschatka
sakhalin | RU | any: Sakhalin | de: Sachalin
kuril-islands | - | en: Kuril Islands | nb: Kurilene | da: Kurilerne | sv: Kurilerna
south-ossetia | GE | en: South Ossetia | nb: Sør-Ossetia | da: Sydossetien | sv: Sydossetien | de: Südossetien
abkhazia | GE | en: Abkhazia | nb: Abkhasia | da: Abkhasien | sv: Abchazien | de: Abchasien
nagorno-karabakh | AZ | any: Nagorno-Karabakh, Nagorno Karabakh, Karabakh | nb: Nagorno-Karabakh | da: Nagorno-Karabakh | sv: Nagorno-Karabach | de: Bergkarabach, Berg-Karabach | es: Nagorno Karabaj, Alto Karabaj | fr: Haut-Karabakh
ua-kyiv | UA | any: Kyiv, Kiev | nb: Kiev, Kyiv | de: Kiew, Kyjiw | sv: Kyjiv, Kiev
ua-odessa | UA | any: Odesa, Odessa
ua-kharkiv | UA | any: Kharkiv, Kharkov | nb: Kharkiv | sv: Charkiv | de: Charkiw, Charkow | es: Járkov, Járkiv
ua-lviv | UA | any: Lviv, Lvov | de: Lwiw, Lemberg
ua-zaporizhia | UA | any: Zaporizhzhia, Zaporizhia, Zaporizhzhya, Zaporozhye | nb: Zaporizjzja | da: Zaporizjzja | sv: Zaporizjzja | de: Saporischschja
ua-mykolayiv | UA | any: Mykolaiv, Mykolayiv, Nikolaev | nb: Mykolajiv | da: Mykolajiv | sv: Mykolajiv | de: Mykolajiw
ua-kherson | UA | any: Kherson | sv: Cherson | de: Cherson | es: Jersón
ua-luhansk | UA | any: Luhansk, Lugansk
ua-donetsk | UA | any: Donetsk | de: Donezk
ua-mariupol | UA | any: Mariupol | fr: Marioupol
ua-chernihiv | UA | any: Chernihiv, Chernigov | nb: Tsjernihiv | da: Tjernihiv | sv: Tjernihiv | de: Tschernihiw
chernobyl | UA | any: Chernobyl, Chornobyl | nb: Tsjernobyl | da: Tjernobyl | sv: Tjernobyl | de: Tschernobyl | es: Chernóbil | fr: Tchernobyl
ua-bakhmut | UA | any: Bakhmut | sv: Bachmut | de: Bachmut | es: Bajmut | fr: Bakhmout
ua-bucha | UA | any: Bucha | nb: Butsja | da: Butja | sv: Butja | de: Butscha
ua-avdiivka | UA | any: Avdiivka | nb: Avdijivka | da: Avdijivka | sv: Avdijivka | de: Awdijiwka
ua-kramatorsk | UA | any: Kramatorsk
ua-dnipro | UA | any: Dnipro, Dnipropetrovsk
ua-kryvyi-rih | UA | any: Kryvyi Rih
dnieper | - | en: Dnieper, Dnipro River | nb: Dnipro, Dnepr | da: Dnepr | sv: Dnepr
ru-st-petersburg | RU | any: St. Petersburg, St Petersburg, Saint Petersburg | nb: St. Petersburg, Sankt Petersburg | da: Sankt Petersborg, Skt. Petersborg | sv: Sankt Petersburg, S:t Petersburg | de: Sankt Petersburg | es: San Petersburgo | fr: Saint-Pétersbourg
ru-belgorod | RU | any: Belgorod
ru-rostov | RU | any: Rostov-on-Don, Rostov
ru-grozny | RU | any: Grozny | nb: Groznyj | da: Groznyj | sv: Groznyj | de: Grosny
ru-nizhny-novgorod | RU | any: Nizhny Novgorod | nb: Nizjnij Novgorod | da: Nisjnij Novgorod
ru-chelyabinsk | RU | any: Chelyabinsk | nb: Tsjeljabinsk | da: Tjeljabinsk | sv: Tjeljabinsk
ru-sochi | RU | any: Sochi | nb: Sotsji | da: Sotji | sv: Sotji | de: Sotschi
ru-murmansk | RU | any: Murmansk
ye-sanaa | YE | any: Sanaa, Sana'a, Sana | nb: Sana, Sanaa | es: Saná
ye-aden | YE | any: Aden
ye-hodeidah | YE | any: Hodeidah, Hodeida, Hudaydah, al-Hudaydah, Al Hudaydah | nb: Hodeida | es: Hodeida
ye-taiz | YE | any: Taiz, Ta'izz, Taizz
ye-marib | YE | any: Marib, Ma'rib
ye-saada | YE | any: Saada, Sa'dah
sy-aleppo | SY | any: Aleppo, Halab | es: Alepo | fr: Alep
sy-homs | SY | any: Homs
sy-hama | SY | any: Hama
sy-idlib | SY | any: Idlib
sy-raqqa | SY | any: Raqqa, Raqqah, al-Raqqa | de: Rakka | es: Raqa
sy-deir-ez-zor | SY | any: Deir ez-Zor, Deir al-Zor, Deir Ezzor, Deir el-Zour
sy-daraa | SY | any: Daraa, Deraa
sy-kobani | SY | any: Kobani, Kobane
sy-latakia | SY | any: Latakia | fr: Lattaquié
sy-palmyra | SY | any: Palmyra
sy-ghouta | SY | any: Ghouta, Eastern Ghouta | nb: Øst-Ghouta
iq-baghdad | IQ | any: Baghdad | nb: Bagdad, Baghdad | da: Bagdad | sv: Bagdad | de: Bagdad | es: Bagdad | fr: Bagdad
iq-mosul | IQ | any: Mosul | fr: Mossoul
iq-basra | IQ | any: Basra | fr: Bassora | es: Basora
iq-erbil | IQ | any: Erbil, Arbil, Irbil
iq-kirkuk | IQ | any: Kirkuk
iq-fallujah | IQ | any: Fallujah, Falluja, Faluya, Falludscha
iq-tikrit | IQ | any: Tikrit
iq-najaf | IQ | any: Najaf, Nadschaf
iq-karbala | IQ | any: Karbala, Kerbala
iq-ramadi | IQ | any: Ramadi
iq-samarra | IQ | any: Samarra
iq-sulaymaniyah | IQ | any: Sulaymaniyah, Sulaimaniya, Sulaimaniyah
anbar | IQ | en: Anbar Province | any: Anbar
lb-beirut | LB | any: Beirut | fr: Beyrouth | es: Beirut | nb: Beirut | nl: Beiroet
lb-tyre | LB | en: Tyre
lb-sidon | LB | any: Sidon
lb-baalbek | LB | any: Baalbek
bekaa | LB | en: Bekaa Valley, Beqaa Valley | any: Bekaa | nb: Bekaa-dalen | da: Bekaa-dalen | sv: Bekaadalen | de: Bekaa-Ebene
litani | LB | any: Litani, Litani River | nb: Litani-elva
ir-tehran | IR | any: Tehran, Teheran | es: Teherán | fr: Téhéran
ir-isfahan | IR | any: Isfahan, Esfahan
ir-qom | IR | any: Qom
ir-natanz | IR | any: Natanz
ir-fordow | IR | any: Fordow, Fordo
ir-mashhad | IR | any: Mashhad
ir-kerman | IR | any: Kerman
sa-riyadh | SA | any: Riyadh | nb: Riyadh, Riad | da: Riyadh, Riad | sv: Riyadh, Riad
sa-mecca | SA | any: Mecca | nb: Mekka | da: Mekka | sv: Mecka | de: Mekka | es: La Meca | fr: La Mecque
sa-medina | SA | any: Medina
sa-jeddah | SA | any: Jeddah, Jidda | nb: Jidda, Jeddah | de: Dschidda | es: Yeda
qa-doha | QA | any: Doha
ae-abu-dhabi | AE | any: Abu Dhabi | es: Abu Dabi
ae-dubai | AE | any: Dubai | es: Dubái | fr: Dubaï
af-kabul | AF | any: Kabul | fr: Kaboul
af-kandahar | AF | any: Kandahar
af-herat | AF | any: Herat
helmand | AF | any: Helmand
waziristan | PK | any: Waziristan | en: North Waziristan, South Waziristan
pk-peshawar | PK | any: Peshawar
pk-islamabad | PK | any: Islamabad
ly-tripoli | LY | any: Tripoli | es: Trípoli
ly-benghazi | LY | any: Benghazi, Bengasi | nb: Benghazi | es: Bengasi
ly-misrata | LY | any: Misrata
ly-derna | LY | any: Derna
ly-sirte | LY | any: Sirte
sd-khartoum | SD | any: Khartoum | nb: Khartoum | da: Khartoum | sv: Khartoum | de: Khartum | es: Jartum
darfur | SD | any: Darfur | en: North Darfur, South Darfur, West Darfur | nb: Nord-Darfur, Vest-Darfur | da: Norddarfur | de: Darfur
kordofan | SD | any: Kordofan | en: South Kordofan, North Kordofan
sd-el-fasher | SD | any: El Fasher, El-Fasher, al-Fashir
sd-el-geneina | SD | any: El Geneina, Geneina
tigray | ET | any: Tigray
amhara | ET | any: Amhara
oromia | ET | any: Oromia
ogaden | ET | any: Ogaden
so-mogadishu | SO | any: Mogadishu | de: Mogadischu
somaliland | SO | any: Somaliland
puntland | SO | any: Puntland
cd-goma | CD | any: Goma
cd-bukavu | CD | any: Bukavu
north-kivu | CD | en: North Kivu | nb: Nord-Kivu | da: Nordkivu | sv: Norra Kivu | de: Nord-Kivu | fr: Nord-Kivu
south-kivu | CD | en: South Kivu | nb: Sør-Kivu | da: Sydkivu | fr: Sud-Kivu
ituri | CD | any: Ituri
cabo-delgado | MZ | any: Cabo Delgado
borno | NG | en: Borno State | any: Borno
niger-delta | NG | en: Niger Delta | nb: Nigerdeltaet
biafra | NG | any: Biafra
ml-timbuktu | ML | any: Timbuktu | fr: Tombouctou
ml-gao | ML | any: Gao
rakhine | MM | any: Rakhine | en: Rakhine State
kachin | MM | en: Kachin State
shan | MM | en: Shan State
kayah | MM | en: Kayah State
coxs-bazar | BD | any: Cox's Bazar
mindanao | PH | any: Mindanao
luzon | PH | any: Luzon
java | ID | any: Java
sumatra | ID | any: Sumatra
sulawesi | ID | any: Sulawesi
borneo | - | any: Borneo
bali | ID | any: Bali
aceh | ID | any: Aceh
lombok | ID | any: Lombok
papua | ID | any: Papua | en: West Papua
new-guinea | - | en: New Guinea | nb: Ny-Guinea
hokkaido | JP | any: Hokkaido
okinawa | JP | any: Okinawa
honshu | JP | any: Honshu
fukushima | JP | any: Fukushima
hiroshima | JP | any: Hiroshima
in-delhi | IN | any: Delhi, New Delhi
in-mumbai | IN | any: Mumbai, Bombay
in-kolkata | IN | any: Kolkata, Calcutta
gujarat | IN | any: Gujarat
manipur | IN | any: Manipur
assam | IN | any: Assam
kerala | IN | any: Kerala
bihar | IN | any: Bihar
maharashtra | IN | any: Maharashtra
uttar-pradesh | IN | any: Uttar Pradesh
madhya-pradesh | IN | any: Madhya Pradesh
andhra-pradesh | IN | any: Andhra Pradesh
himachal-pradesh | IN | any: Himachal Pradesh
tamil-nadu | IN | any: Tamil Nadu
karnataka | IN | any: Karnataka
west-bengal | IN | en: West Bengal
odisha | IN | any: Odisha, Orissa
rajasthan | IN | any: Rajasthan
uttarakhand | IN | any: Uttarakhand
jharkhand | IN | any: Jharkhand
chhattisgarh | IN | any: Chhattisgarh
telangana | IN | any: Telangana
haryana | IN | any: Haryana
ladakh | IN | any: Ladakh
sikkim | IN | any: Sikkim
goa | IN | any: Goa
himalayas | - | en: Himalayas, Himalaya | nb: Himalaya | da: Himalaya | sv: Himalaya | de: Himalaya
mount-everest | - | any: Mount Everest, Everest | es: monte Everest
alps | - | en: Alps | nb: Alpene | da: Alperne | sv: Alperna | de: Alpen | es: Alpes | fr: Alpes
pyrenees | - | en: Pyrenees | nb: Pyreneene | da: Pyrenæerne | sv: Pyrenéerna | de: Pyrenäen
andes | - | any: Andes | nb: Andesfjellene | da: Andesbjergene | sv: Anderna | de: Anden
carpathians | - | en: Carpathians | nb: Karpatene | da: Karpaterne
urals | RU | en: Urals, Ural | nb: Ural | da: Ural | sv: Uralbergen
rocky-mountains | - | en: Rocky Mountains, Rockies
mont-blanc | - | any: Mont Blanc
nile | - | en: Nile, Nile River, River Nile | nb: Nilen | nn: Nilen | da: Nilen | sv: Nilen | de: Nil | es: Nilo | fr: Nil
danube | - | en: Danube | nb: Donau | da: Donau | sv: Donau | de: Donau | es: Danubio | fr: Danube
rhine | - | en: Rhine | nb: Rhinen | da: Rhinen | sv: Rhen | de: Rhein
volga | - | any: Volga | de: Wolga
thames | GB | en: Thames, River Thames | nb: Themsen | da: Themsen | sv: Themsen | de: Themse | es: Támesis | fr: Tamise
seine | FR | any: Seine | nb: Seinen | es: Sena
euphrates | - | en: Euphrates | nb: Eufrat | da: Eufrat | sv: Eufrat | de: Euphrat
tigris | - | any: Tigris
jordan-river | - | en: Jordan River, River Jordan | nb: Jordanelva
mekong | - | any: Mekong | nb: Mekong-elva | da: Mekongfloden
yangtze | CN | any: Yangtze, Yangtze River | da: Yangtze-floden
ganges | - | any: Ganges
amazon-river | - | nb: Amazonas | nn: Amazonas | da: Amazonas | sv: Amazonas | de: Amazonas | es: Amazonas | en: Amazon River, Amazon rainforest | fr: Amazonie
mississippi-river | US | en: Mississippi River
rio-grande | - | any: Rio Grande
patagonia | - | any: Patagonia
greenland | GL | nb: Grønland | nn: Grønland | da: Grønland | sv: Grönland
faroe-islands | FO | en: Faroe Islands, Faroes | nb: Færøyene | nn: Færøyane | da: Færøerne | sv: Färöarna
svalbard | NO | any: Svalbard, Spitsbergen | de: Spitzbergen
jan-mayen | NO | any: Jan Mayen
bornholm | DK | any: Bornholm
gotland | SE | any: Gotland
jutland | DK | en: Jutland | nb: Jylland | nn: Jylland | da: Jylland, Nordjylland, Sønderjylland, Vestjylland, Østjylland, Midtjylland, Sydjylland | sv: Jylland | de: Jütland
zealand | DK | en: Zealand | nb: Sjælland | da: Sjælland, Nordsjælland, Vestsjælland, Sydsjælland, Midtsjælland, Østsjælland | sv: Själland | de: Seeland
funen | DK | en: Funen | nb: Fyn | da: Fyn, Sydfyn, Nordfyn, Østfyn, Vestfyn | sv: Fyn
lolland | DK | any: Lolland
falster | DK | any: Falster
langeland | DK | any: Langeland
samso | DK | any: Samsø
als | DK | nb: Als | da: Als
amager | DK | any: Amager
vesterbro | DK | any: Vesterbro
norrebro | DK | any: Nørrebro
christiania | DK | any: Christiania
dk-copenhagen | DK | any: Copenhagen | nb: København | nn: København | da: København, Storkøbenhavn | sv: Köpenhamn | de: Kopenhagen | es: Copenhague | fr: Copenhague | nl: Kopenhagen
dk-arhus | DK | any: Århus, Aarhus
dk-odense | DK | any: Odense
dk-alborg | DK | any: Aalborg, Ålborg
dk-abenraa | DK | any: Aabenraa, Åbenrå
scania | SE | en: Scania province | nb: Skåne | da: Skåne | sv: Skåne
norrland | SE | any: Norrland
svealand | SE | any: Svealand
gotaland | SE | any: Götaland | sv: Västra Götaland
dalarna | SE | any: Dalarna
varmland | SE | any: Värmland
smaland | SE | any: Småland
se-gothenburg | SE | any: Gothenburg | nb: Göteborg | nn: Göteborg | da: Göteborg, Gøteborg | sv: Göteborg | de: Göteborg | es: Gotemburgo | fr: Göteborg
lapland | - | en: Lapland | nb: Lappland | da: Lapland | sv: Lappland
nordland | NO | any: Nordland
troms | NO | any: Troms
finnmark | NO | any: Finnmark, Troms og Finnmark
trondelag | NO | any: Trøndelag | nb: Nord-Trøndelag, Sør-Trøndelag
more-og-romsdal | NO | any: Møre og Romsdal
sunnmore | NO | any: Sunnmøre
nordmore | NO | any: Nordmøre
romsdal | NO | any: Romsdal
vestland | NO | any: Vestland
vestlandet | NO | nb: Vestlandet | nn: Vestlandet
ostlandet | NO | nb: Østlandet, Det sentrale Østlandet | nn: Austlandet
sorlandet | NO | nb: Sørlandet | nn: Sørlandet
nord-norge | NO | en: Northern Norway | nb: Nord-Norge | nn: Nord-Noreg | da: Nordnorge | sv: Nordnorge
midt-norge | NO | nb: Midt-Norge | nn: Midt-Noreg
sor-norge | NO | nb: Sør-Norge | nn: Sør-Noreg
hordaland | NO | any: Hordaland
rogaland | NO | any: Rogaland
sogn-og-fjordane | NO | any: Sogn og Fjordane
sogn | NO | nb: Sogn | nn: Sogn
hedmark | NO | any: Hedmark
oppland | NO | any: Oppland
innlandet | NO | nb: Innlandet | nn: Innlandet
buskerud | NO | any: Buskerud
vestfold | NO | any: Vestfold | nb: Vestfold og Telemark
telemark | NO | any: Telemark
akershus | NO | any: Akershus
ostfold | NO | any: Østfold
viken | NO | nb: Viken
agder | NO | any: Agder | nb: Aust-Agder, Vest-Agder
hardanger | NO | any: Hardanger
gudbrandsdalen | NO | any: Gudbrandsdalen
hallingdal | NO | any: Hallingdal
lofoten | NO | any: Lofoten
vesteralen | NO | any: Vesterålen
hardangervidda | NO | any: Hardangervidda
longyearbyen | NO | any: Longyearbyen
utoya | NO | any: Utøya
catalonia | ES | en: Catalonia | nb: Catalonia, Katalonia | da: Catalonien | sv: Katalonien | de: Katalonien | es: Cataluña, Catalunya | fr: Catalogne
basque-country | ES | en: Basque Country | nb: Baskerland | da: Baskerlandet | sv: Baskien | de: Baskenland | es: País Vasco, Euskadi | fr: Pays basque
andalusia | ES | en: Andalusia | nb: Andalucía, Andalusia | da: Andalusien | sv: Andalusien | de: Andalusien | es: Andalucía | fr: Andalousie
galicia | ES | any: Galicia
canary-islands | ES | en: Canary Islands | nb: Kanariøyene | nn: Kanariøyane | da: De Kanariske Øer | sv: Kanarieöarna | de: Kanarische Inseln, Kanaren | es: Canarias, Islas Canarias | fr: Canaries
gran-canaria | ES | any: Gran Canaria
tenerife | ES | any: Tenerife | de: Teneriffa
mallorca | ES | any: Mallorca, Majorca
balearic-islands | ES | en: Balearic Islands | es: Baleares, Islas Baleares
ceuta | ES | any: Ceuta
melilla | ES | any: Melilla
sicily | IT | en: Sicily | nb: Sicilia | da: Sicilien | sv: Sicilien | de: Sizilien | es: Sicilia | fr: Sicile
sardinia | IT | en: Sardinia | nb: Sardinia | da: Sardinien | sv: Sardinien | de: Sardinien
lombardy | IT | en: Lombardy | nb: Lombardia | da: Lombardiet | sv: Lombardiet | de: Lombardei
tuscany | IT | en: Tuscany | nb: Toscana | da: Toscana | sv: Toscana | de: Toskana
lampedusa | IT | any: Lampedusa
corsica | FR | en: Corsica | nb: Korsika | da: Korsika | sv: Korsika | de: Korsika | fr: Corse
brittany | FR | en: Brittany | nb: Bretagne | da: Bretagne | sv: Bretagne | de: Bretagne | fr: Bretagne
normandy | FR | en: Normandy | nb: Normandie | da: Normandiet | sv: Normandie | de: Normandie | fr: Normandie
provence | FR | any: Provence
alsace | FR | any: Alsace | de: Elsass
ile-de-france | FR | any: Île-de-France
new-caledonia | NC | en: New Caledonia | fr: Nouvelle-Calédonie
bavaria | DE | en: Bavaria | nb: Bayern, Bavaria | da: Bayern | sv: Bayern | de: Bayern | es: Baviera | fr: Bavière
saxony | DE | en: Saxony | nb: Sachsen | da: Sachsen | sv: Sachsen | de: Sachsen
lower-saxony | DE | en: Lower Saxony | nb: Niedersachsen | da: Niedersachsen | de: Niedersachsen
thuringia | DE | en: Thuringia | nb: Thüringen | da: Thüringen | de: Thüringen
north-rhine-westphalia | DE | en: North Rhine-Westphalia | nb: Nordrhein-Westfalen | da: Nordrhein-Westfalen | de: Nordrhein-Westfalen, NRW
baden-wurttemberg | DE | any: Baden-Württemberg
hesse | DE | en: Hesse | nb: Hessen | de: Hessen
brandenburg | DE | any: Brandenburg
schleswig-holstein | DE | any: Schleswig-Holstein | nb: Slesvig-Holstein | da: Slesvig-Holsten
rhineland-palatinate | DE | en: Rhineland-Palatinate | de: Rheinland-Pfalz
mecklenburg-western-pomerania | DE | de: Mecklenburg-Vorpommern
saxony-anhalt | DE | de: Sachsen-Anhalt
saarland | DE | any: Saarland
flanders | BE | en: Flanders | nb: Flandern | da: Flandern | sv: Flandern | de: Flandern | nl: Vlaanderen | fr: Flandre
wallonia | BE | en: Wallonia | nb: Wallonia, Vallonia | da: Vallonien | de: Wallonien | nl: Wallonië | fr: Wallonie
tyrol | AT | en: Tyrol, South Tyrol | nb: Tirol, Sør-Tirol | da: Tyrol, Sydtyrol | de: Tirol, Südtirol
crete | GR | en: Crete | nb: Kreta | da: Kreta | sv: Kreta | de: Kreta | es: Creta | fr: Crète
lesbos | GR | any: Lesbos | nb: Lesvos
rhodes | GR | en: Rhodes | nb: Rhodos | da: Rhodos | sv: Rhodos | de: Rhodos
kosovo | XK | any: Kosovo
republika-srpska | BA | any: Republika Srpska
ba-srebrenica | BA | any: Srebrenica
northern-cyprus | CY | en: Northern Cyprus | nb: Nord-Kypros | da: Nordcypern | de: Nordzypern
anatolia | TR | any: Anatolia | nb: Anatolia
cornwall | GB | any: Cornwall
yorkshire | GB | any: Yorkshire
kent | GB | any: Kent
essex | GB | any: Essex
lancashire | GB | any: Lancashire
devon | GB | any: Devon
hampshire | GB | any: Hampshire
derbyshire | GB | any: Derbyshire
cumbria | GB | any: Cumbria
northumberland | GB | any: Northumberland
ulster | GB | any: Ulster
alabama | US | any: Alabama
alaska | US | any: Alaska
arizona | US | any: Arizona
arkansas | US | any: Arkansas
california | US | any: California | da: Californien | sv: Kalifornien | de: Kalifornien | fr: Californie | nb: California
colorado | US | any: Colorado
connecticut | US | any: Connecticut
delaware | US | any: Delaware
florida | US | any: Florida
georgia-us | US | nb: delstaten Georgia
hawaii | US | any: Hawaii, Hawai'i
idaho | US | any: Idaho
illinois | US | any: Illinois
indiana | US | any: Indiana
iowa | US | any: Iowa
kansas | US | any: Kansas
kentucky | US | any: Kentucky
louisiana | US | any: Louisiana
maine | US | any: Maine
maryland | US | any: Maryland
massachusetts | US | any: Massachusetts
michigan | US | any: Michigan
minnesota | US | any: Minnesota
mississippi | US | any: Mississippi
missouri | US | any: Missouri
montana | US | any: Montana
nebraska | US | any: Nebraska
nevada | US | any: Nevada
new-hampshire | US | any: New Hampshire, N.H.
new-jersey | US | any: New Jersey, N.J.
new-mexico | US | any: New Mexico, N.M.
new-york-state | US | en: New York State, N.Y.
north-carolina | US | any: North Carolina, N.C. | nb: Nord-Carolina | de: North Carolina
south-carolina | US | any: South Carolina, S.C.
north-dakota | US | any: North Dakota, N.D.
south-dakota | US | any: South Dakota, S.D.
ohio | US | any: Ohio
oklahoma | US | any: Oklahoma
oregon | US | any: Oregon
pennsylvania | US | any: Pennsylvania
rhode-island | US | any: Rhode Island, R.I.
tennessee | US | any: Tennessee
texas | US | any: Texas
utah | US | any: Utah
vermont | US | any: Vermont
virginia | US | any: Virginia
west-virginia | US | any: West Virginia
washington-state | US | en: Washington State, Washington state
wisconsin | US | any: Wisconsin
wyoming | US | any: Wyoming
us-washington | US | any: Washington D.C., Washington DC, Washington, D.C.
us-new-york | US | any: New York, New York City, NYC | es: Nueva York | fr: New York
us-los-angeles | US | any: Los Angeles, L.A.
us-san-francisco | US | any: San Francisco
manhattan | US | any: Manhattan
brooklyn | US | any: Brooklyn
bronx | US | any: Bronx
queens | US | any: Queens
harlem | US | any: Harlem
staten-island | US | any: Staten Island
long-island | US | any: Long Island
wall-street | US | any: Wall Street
hollywood | US | any: Hollywood
silicon-valley | US | any: Silicon Valley
capitol-hill | US | any: Capitol Hill
ground-zero | US | any: Ground Zero
new-england | US | any: New England
midwest | US | any: Midwest
guantanamo | CU | any: Guantanamo, Guantanamo Bay, Guantánamo
ontario | CA | any: Ontario
quebec | CA | any: Quebec, Québec
british-columbia | CA | any: British Columbia
alberta | CA | any: Alberta
manitoba | CA | any: Manitoba
saskatchewan | CA | any: Saskatchewan
nova-scotia | CA | any: Nova Scotia
new-brunswick | CA | any: New Brunswick
newfoundland | CA | any: Newfoundland
yukon | CA | any: Yukon
nunavut | CA | any: Nunavut
new-south-wales | AU | any: New South Wales
victoria | AU | en: Victoria state
queensland | AU | any: Queensland
tasmania | AU | any: Tasmania | nb: Tasmania | da: Tasmanien | sv: Tasmanien | de: Tasmanien
western-australia | AU | any: Western Australia
northern-territory | AU | any: Northern Territory
great-barrier-reef | AU | any: Great Barrier Reef
chiapas | MX | any: Chiapas
oaxaca | MX | any: Oaxaca
sinaloa | MX | any: Sinaloa
michoacan | MX | any: Michoacán, Michoacan
guerrero | MX | any: Guerrero
chihuahua | MX | any: Chihuahua
sonora | MX | any: Sonora
jalisco | MX | any: Jalisco
yucatan | MX | any: Yucatán, Yucatan
baja-california | MX | any: Baja California
mx-mexico-city | MX | any: Mexico City | nb: Mexico by | nn: Mexico by | da: Mexico City | sv: Mexico City | de: Mexiko-Stadt | es: Ciudad de México | fr: Mexico
esequibo | GY | any: Essequibo, Esequibo
falkland-islands | FK | en: Falklands, Falkland Islands | nb: Falklandsøyene | da: Falklandsøerne | sv: Falklandsöarna | es: Malvinas | fr: Malouines
galapagos | EC | any: Galapagos, Galápagos
rio-grande-do-sul | BR | any: Rio Grande do Sul
bahia | BR | any: Bahia
minas-gerais | BR | any: Minas Gerais
br-rio-de-janeiro | BR | any: Rio de Janeiro, Rio
br-sao-paulo | BR | any: São Paulo, Sao Paulo
hispaniola | - | any: Hispaniola
zanzibar | TZ | any: Zanzibar
tasman-sea | - | en: Tasman Sea | nb: Tasmanhavet
guam | GU | any: Guam
spratly-islands | - | en: Spratly Islands, Spratlys | nb: Spratlyøyene
senkaku-islands | - | en: Senkaku Islands, Diaoyu Islands
panmunjom | - | any: Panmunjom
cape-of-good-hope | ZA | en: Cape of Good Hope | nb: Kapp det gode håp | da: Kap Det Gode Håb | sv: Godahoppsudden | de: Kap der Guten Hoffnung
kwazulu-natal | ZA | any: KwaZulu-Natal
gauteng | ZA | any: Gauteng
soweto | ZA | any: Soweto
ch-geneva | CH | any: Geneva | nb: Genève | nn: Genève | da: Genève, Geneve | sv: Genève | de: Genf | es: Ginebra | fr: Genève | nl: Genève
ch-davos | CH | any: Davos
nl-the-hague | NL | any: The Hague, Hague | nb: Haag, Den Haag | nn: Haag | da: Haag, Den Haag | sv: Haag | de: Den Haag | es: La Haya | fr: La Haye | nl: Den Haag
be-brussels | BE | any: Brussels | nb: Brussel | nn: Brussel | da: Bruxelles | sv: Bryssel | de: Brüssel | es: Bruselas | fr: Bruxelles | nl: Brussel
be-antwerp | BE | any: Antwerp | nb: Antwerpen | da: Antwerpen | sv: Antwerpen | de: Antwerpen | es: Amberes | fr: Anvers
fr-nice | FR | any: Nice | nb: Nice | da: Nice | de: Nizza | es: Niza
fr-strasbourg | FR | any: Strasbourg | de: Straßburg | es: Estrasburgo
de-munich | DE | any: Munich | nb: München | nn: München | da: München | sv: München | de: München | es: Múnich
de-cologne | DE | any: Cologne | nb: Köln | da: Köln | sv: Köln | de: Köln | es: Colonia
de-nuremberg | DE | any: Nuremberg | nb: Nürnberg | da: Nürnberg | sv: Nürnberg | de: Nürnberg
de-hanover | DE | any: Hanover, Hannover
de-hamburg | DE | any: Hamburg | es: Hamburgo | fr: Hambourg
de-frankfurt | DE | any: Frankfurt, Frankfurt am Main
de-dresden | DE | any: Dresden
de-berlin | DE | any: Berlin | es: Berlín | en: West Berlin, East Berlin | nb: Vest-Berlin, Øst-Berlin
it-rome | IT | any: Rome | nb: Roma | nn: Roma | da: Rom | sv: Rom | de: Rom | es: Roma
it-milan | IT | any: Milan | nb: Milano | nn: Milano | da: Milano | sv: Milano | de: Mailand | es: Milán
it-naples | IT | any: Naples | nb: Napoli | da: Napoli | sv: Neapel | de: Neapel | es: Nápoles
it-venice | IT | any: Venice | nb: Venezia | da: Venedig | sv: Venedig | de: Venedig | es: Venecia | fr: Venise
it-florence | IT | any: Florence | nb: Firenze | da: Firenze | sv: Florens | de: Florenz | es: Florencia
it-turin | IT | any: Turin | nb: Torino | da: Torino | sv: Turin | es: Turín
it-genoa | IT | any: Genoa | nb: Genova | da: Genova | sv: Genua | de: Genua | es: Génova | fr: Gênes
vatican-city | VA | any: Vatican, Vatican City | nb: Vatikanet, Vatikanstaten | nn: Vatikanet | da: Vatikanet | sv: Vatikanen | de: Vatikan | es: Vaticano | fr: Vatican
es-seville | ES | any: Seville | es: Sevilla | nb: Sevilla | da: Sevilla | sv: Sevilla | de: Sevilla
pl-krakow | PL | any: Krakow, Kraków, Cracow | de: Krakau | nb: Krakow | es: Cracovia
pl-gdansk | PL | any: Gdansk, Gdańsk | de: Danzig
pl-wroclaw | PL | any: Wroclaw, Wrocław | de: Breslau
gr-thessaloniki | GR | any: Thessaloniki | es: Tesalónica
gr-athens | GR | any: Athens | nb: Aten | nn: Aten | da: Athen | sv: Aten | de: Athen | es: Atenas | fr: Athènes
tr-istanbul | TR | any: Istanbul | de: Istanbul
tr-ankara | TR | any: Ankara
tr-izmir | TR | any: Izmir
tr-diyarbakir | TR | any: Diyarbakir
rs-belgrade | RS | any: Belgrade | sv: Belgrad
ro-bucharest | RO | any: Bucharest | nb: Bucuresti, Bucureşti, Bukarest
lt-vilnius | LT | any: Vilnius
lv-riga | LV | any: Riga
ee-tallinn | EE | any: Tallinn
fi-helsinki | FI | any: Helsinki | sv: Helsingfors
fi-turku | FI | any: Turku | sv: Åbo
by-minsk | BY | any: Minsk
ge-tbilisi | GE | any: Tbilisi
am-yerevan | AM | any: Yerevan | nb: Jerevan | da: Jerevan | sv: Jerevan
az-baku | AZ | any: Baku
cn-beijing | CN | any: Beijing, Peking | es: Pekín | fr: Pékin
cn-guangzhou | CN | any: Guangzhou
cn-wuhan | CN | any: Wuhan
kp-pyongyang | KP | any: Pyongyang | es: Pionyang
kr-seoul | KR | any: Seoul | es: Seúl | fr: Séoul
jp-tokyo | JP | any: Tokyo | nb: Tokyo | da: Tokyo | sv: Tokyo | de: Tokio | es: Tokio
vn-hanoi | VN | any: Hanoi | es: Hanói
mm-yangon | MM | any: Yangon, Rangoon
ma-casablanca | MA | any: Casablanca
ma-marrakesh | MA | any: Marrakesh, Marrakech
dz-algiers | DZ | any: Algiers | nb: Alger | da: Algier | sv: Alger | de: Algier
ng-abuja | NG | any: Abuja
ng-lagos | NG | any: Lagos
ng-maiduguri | NG | any: Maiduguri
ke-nairobi | KE | any: Nairobi
et-addis-ababa | ET | any: Addis Ababa | nb: Addis Abeba | da: Addis Ababa, Addis Abeba | sv: Addis Abeba | de: Addis Abeba | es: Adís Abeba | fr: Addis-Abeba
za-cape-town | ZA | any: Cape Town | nb: Cape Town, Kappstaden | sv: Kapstaden | de: Kapstadt | es: Ciudad del Cabo | fr: Le Cap
za-pretoria | ZA | any: Pretoria
ht-port-au-prince | HT | any: Port-au-Prince
cu-havana | CU | any: Havana | nb: Havanna, Havana | da: Havana | sv: Havanna | de: Havanna | es: La Habana | fr: La Havane
ve-caracas | VE | any: Caracas
co-bogota | CO | any: Bogotá, Bogota
br-brasilia | BR | any: Brasília, Brasilia
`;
