// Made by scripts/build-registry.ts from Unicode CLDR 48 (Unicode-3.0). Do not edit: additions stand in places.ts.

/** ISO 3166-1 alpha-2, last part of the id, then names by language; a language without its own name uses the English one. */
export const STATES = `
AD	andorra	en:Andorra	fr:Andorre
AE	united-arab-emirates	en:United Arab Emirates	nb:De forente arabiske emirater	nn:Dei sameinte arabiske emirata	da:De Forenede Arabiske Emirater	sv:Förenade Arabemiraten	de:Vereinigte Arabische Emirate	es:Emiratos Árabes Unidos	fr:Émirats arabes unis	nl:Verenigde Arabische Emiraten
AF	afghanistan	en:Afghanistan	es:Afganistán
AG	antigua-barbuda	en:Antigua & Barbuda	nb:Antigua og Barbuda	nn:Antigua og Barbuda	da:Antigua og Barbuda	sv:Antigua och Barbuda	de:Antigua und Barbuda	es:Antigua y Barbuda	fr:Antigua-et-Barbuda	nl:Antigua en Barbuda
AI	anguilla	en:Anguilla	es:Anguila
AL	albania	en:Albania	da:Albanien	sv:Albanien	de:Albanien	fr:Albanie	nl:Albanië
AM	armenia	en:Armenia	da:Armenien	sv:Armenien	de:Armenien	fr:Arménie	nl:Armenië
AO	angola	en:Angola
AR	argentina	en:Argentina	de:Argentinien	fr:Argentine	nl:Argentinië
AS	american-samoa	en:American Samoa	nb:Amerikansk Samoa	nn:Amerikansk Samoa	da:Amerikansk Samoa	sv:Amerikanska Samoa	de:Amerikanisch-Samoa	es:Samoa Americana	fr:Samoa américaines	nl:Amerikaans-Samoa
AT	austria	en:Austria	nb:Østerrike	nn:Austerrike	da:Østrig	sv:Österrike	de:Österreich	fr:Autriche	nl:Oostenrijk
AU	australia	en:Australia	da:Australien	sv:Australien	de:Australien	fr:Australie	nl:Australië
AW	aruba	en:Aruba
AX	aland-islands	en:Åland Islands	nb:Åland	nn:Åland	da:Åland	sv:Åland	de:Ålandinseln	es:Islas Aland	fr:Îles Åland	nl:Åland
AZ	azerbaijan	en:Azerbaijan	nb:Aserbajdsjan	nn:Aserbajdsjan	da:Aserbajdsjan	sv:Azerbajdzjan	de:Aserbaidschan	es:Azerbaiyán	fr:Azerbaïdjan	nl:Azerbeidzjan
BA	bosnia-herzegovina	en:Bosnia & Herzegovina|Bosnia	nb:Bosnia-Hercegovina	nn:Bosnia-Hercegovina	da:Bosnien-Hercegovina	sv:Bosnien och Hercegovina	de:Bosnien und Herzegowina	es:Bosnia y Herzegovina	fr:Bosnie-Herzégovine	nl:Bosnië en Herzegovina
BB	barbados	en:Barbados	fr:Barbade
BD	bangladesh	en:Bangladesh	de:Bangladesch	es:Bangladés
BE	belgium	en:Belgium	nb:Belgia	nn:Belgia	da:Belgien	sv:Belgien	de:Belgien	es:Bélgica	fr:Belgique	nl:België
BF	burkina-faso	en:Burkina Faso
BG	bulgaria	en:Bulgaria	da:Bulgarien	sv:Bulgarien	de:Bulgarien	fr:Bulgarie	nl:Bulgarije
BH	bahrain	en:Bahrain	es:Baréin	fr:Bahreïn	nl:Bahrein
BI	burundi	en:Burundi
BJ	benin	en:Benin	es:Benín	fr:Bénin
BL	st-barthelemy	en:St. Barthélemy	nb:Saint-Barthélemy	nn:Saint-Barthélemy	da:Saint Barthélemy	sv:S:t Barthélemy	es:San Bartolomé	fr:Saint-Barthélemy	nl:Saint-Barthélemy
BM	bermuda	en:Bermuda	es:Bermudas	fr:Bermudes
BN	brunei	en:Brunei	de:Brunei Darussalam	es:Brunéi
BO	bolivia	en:Bolivia	de:Bolivien	fr:Bolivie
BQ	caribbean-netherlands	en:Caribbean Netherlands	nb:Karibisk Nederland	nn:Karibisk Nederland	da:De tidligere Nederlandske Antiller	sv:Karibiska Nederländerna	de:Karibische Niederlande	es:Caribe neerlandés	fr:Pays-Bas caribéens	nl:Caribisch Nederland
BR	brazil	en:Brazil	nb:Brasil	nn:Brasil	da:Brasilien	sv:Brasilien	de:Brasilien	es:Brasil	fr:Brésil	nl:Brazilië
BS	bahamas	en:Bahamas	nl:Bahama's
BT	bhutan	en:Bhutan	es:Bután	fr:Bhoutan
BW	botswana	en:Botswana	de:Botsuana	es:Botsuana
BY	belarus	en:Belarus	es:Bielorrusia	fr:Biélorussie
BZ	belize	en:Belize	es:Belice
CA	canada	en:Canada	sv:Kanada	de:Kanada	es:Canadá
CC	cocos-islands	en:Cocos Islands	nb:Kokosøyene	nn:Kokosøyane	da:Cocosøerne	sv:Kokosöarna	de:Kokosinseln	es:Islas Cocos	fr:Îles Cocos	nl:Cocoseilanden
CD	congo-kinshasa	en:Congo - Kinshasa|Congo	nb:Kongo|Den demokratiske republikken Kongo	nn:Kongo-Kinshasa|Den demokratiske republikken Kongo	da:Congo-Kinshasa|Den Demokratiske Republik Congo	sv:Kongo-Kinshasa|Demokratiska republiken Kongo	de:Kongo-Kinshasa|Kongo	es:República Democrática del Congo|Congo	fr:Congo-Kinshasa|Congo	nl:Congo-Kinshasa|Congo
CF	central-african-republic	en:Central African Republic	nb:Den sentralafrikanske republikk	nn:Den sentralafrikanske republikken	da:Den Centralafrikanske Republik	sv:Centralafrikanska republiken	de:Zentralafrikanische Republik	es:República Centroafricana	fr:République centrafricaine	nl:Centraal-Afrikaanse Republiek
CG	congo-brazzaville	en:Congo - Brazzaville|Congo	nb:Kongo-Brazzaville|Republikken Kongo	nn:Kongo-Brazzaville|Republikken Kongo	da:Congo-Brazzaville|Republikken Congo	sv:Kongo-Brazzaville|Republiken Kongo	de:Kongo-Brazzaville|Kongo	es:Congo	fr:Congo-Brazzaville|République du Congo	nl:Congo-Brazzaville|Congo
CH	switzerland	en:Switzerland	nb:Sveits	nn:Sveits	da:Schweiz	sv:Schweiz	de:Schweiz	es:Suiza	fr:Suisse	nl:Zwitserland
CI	cote-divoire	en:Côte d'Ivoire|Ivory Coast	nb:Elfenbenskysten	nn:Elfenbeinskysten	da:Elfenbenskysten	sv:Elfenbenskusten	de:Elfenbeinküste	es:Costa de Marfil	fr:République de Côte d'Ivoire	nl:Ivoorkust
CK	cook-islands	en:Cook Islands	nb:Cookøyene	nn:Cookøyane	da:Cookøerne	sv:Cooköarna	de:Cookinseln	es:Islas Cook	fr:Îles Cook	nl:Cookeilanden
CL	chile	en:Chile	fr:Chili	nl:Chili
CM	cameroon	en:Cameroon	nb:Kamerun	nn:Kamerun	da:Cameroun	sv:Kamerun	de:Kamerun	es:Camerún	fr:Cameroun	nl:Kameroen
CN	china	en:China	nb:Kina	nn:Kina	da:Kina	sv:Kina	fr:Chine
CO	colombia	en:Colombia	de:Kolumbien	fr:Colombie
CR	costa-rica	en:Costa Rica
CU	cuba	en:Cuba	sv:Kuba	de:Kuba
CV	cape-verde	en:Cape Verde|Cabo Verde	nb:Kapp Verde	nn:Kapp Verde	da:Kap Verde	sv:Kap Verde	de:Cabo Verde	es:Cabo Verde	fr:Cap-Vert	nl:Kaapverdië
CW	curacao	en:Curaçao	es:Curazao
CX	christmas-island	en:Christmas Island	nb:Christmasøya	nn:Christmasøya	da:Juleøen	sv:Julön	de:Weihnachtsinsel	es:Isla de Navidad	fr:Île Christmas	nl:Christmaseiland
CY	cyprus	en:Cyprus	nb:Kypros	nn:Kypros	da:Cypern	sv:Cypern	de:Zypern	es:Chipre	fr:Chypre
CZ	czechia	en:Czechia|Czech Republic	nb:Tsjekkia|Den tsjekkiske republikk	nn:Tsjekkia|Den tsjekkiske republikk	da:Tjekkiet|Den Tjekkiske Republik	sv:Tjeckien	de:Tschechien|Tschechische Republik	es:Chequia|República Checa	fr:Tchéquie|République tchèque	nl:Tsjechië|Tsjechische Republiek
DE	germany	en:Germany	nb:Tyskland	nn:Tyskland	da:Tyskland	sv:Tyskland	de:Deutschland	es:Alemania	fr:Allemagne	nl:Duitsland
DJ	djibouti	en:Djibouti	de:Dschibuti	es:Yibuti
DK	denmark	en:Denmark	nb:Danmark	nn:Danmark	da:Danmark	sv:Danmark	de:Dänemark	es:Dinamarca	fr:Danemark	nl:Denemarken
DM	dominica	en:Dominica	fr:Dominique
DO	dominican-republic	en:Dominican Republic	nb:Den dominikanske republikk	nn:Den dominikanske republikken	da:Den Dominikanske Republik	sv:Dominikanska republiken	de:Dominikanische Republik	es:República Dominicana	fr:République dominicaine	nl:Dominicaanse Republiek
DZ	algeria	en:Algeria	nb:Algerie	nn:Algerie	da:Algeriet	sv:Algeriet	de:Algerien	es:Argelia	fr:Algérie	nl:Algerije
EC	ecuador	en:Ecuador	fr:Équateur
EE	estonia	en:Estonia	nb:Estland	nn:Estland	da:Estland	sv:Estland	de:Estland	fr:Estonie	nl:Estland
EG	egypt	en:Egypt	da:Egypten	sv:Egypten	de:Ägypten	es:Egipto	fr:Égypte	nl:Egypte
EH	western-sahara	en:Western Sahara	nb:Vest-Sahara	nn:Vest-Sahara	da:Vestsahara	sv:Västsahara	de:Westsahara	es:Sáhara Occidental	fr:Sahara occidental	nl:Westelijke Sahara
ER	eritrea	en:Eritrea	fr:Érythrée
ES	spain	en:Spain	nb:Spania	nn:Spania	da:Spanien	sv:Spanien	de:Spanien	es:España	fr:Espagne	nl:Spanje
ET	ethiopia	en:Ethiopia	nb:Etiopia	nn:Etiopia	da:Etiopien	sv:Etiopien	de:Äthiopien	es:Etiopía	fr:Éthiopie	nl:Ethiopië
FI	finland	en:Finland	de:Finnland	es:Finlandia	fr:Finlande
FJ	fiji	en:Fiji	de:Fidschi	es:Fiyi	fr:Fidji
FK	falkland-islands	en:Falkland Islands	nb:Falklandsøyene	nn:Falklandsøyane	da:Falklandsøerne	sv:Falklandsöarna	de:Falklandinseln	es:Islas Malvinas	fr:Îles Malouines	nl:Falklandeilanden
FM	micronesia	en:Micronesia	nb:Mikronesiaføderasjonen	nn:Mikronesiaføderasjonen	da:Mikronesien	sv:Mikronesien	de:Mikronesien	fr:Micronésie
FO	faroe-islands	en:Faroe Islands	nb:Færøyene	nn:Færøyane	da:Færøerne	sv:Färöarna	de:Färöer	es:Islas Feroe	fr:Îles Féroé	nl:Faeröer
FR	france	en:France	nb:Frankrike	nn:Frankrike	da:Frankrig	sv:Frankrike	de:Frankreich	es:Francia	nl:Frankrijk
GA	gabon	en:Gabon	de:Gabun	es:Gabón
GB	united-kingdom	en:United Kingdom|UK	nb:Storbritannia	nn:Storbritannia	da:Storbritannien	sv:Storbritannien	de:Vereinigtes Königreich|UK	es:Reino Unido|RU	fr:Royaume-Uni|R.-U.	nl:Verenigd Koninkrijk|VK
GD	grenada	en:Grenada	es:Granada	fr:Grenade
GE	georgia	en:Georgia	da:Georgien	sv:Georgien	de:Georgien	fr:Géorgie	nl:Georgië
GF	french-guiana	en:French Guiana	nb:Fransk Guyana	nn:Fransk Guyana	da:Fransk Guyana	sv:Franska Guyana	de:Französisch-Guayana	es:Guayana Francesa	fr:Guyane française	nl:Frans-Guyana
GG	guernsey	en:Guernsey	es:Guernesey	fr:Guernesey
GH	ghana	en:Ghana
GI	gibraltar	en:Gibraltar
GL	greenland	en:Greenland	nb:Grønland	nn:Grønland	da:Grønland	sv:Grönland	de:Grönland	es:Groenlandia	fr:Groenland	nl:Groenland
GM	gambia	en:Gambia	fr:Gambie
GN	guinea	en:Guinea	fr:Guinée	nl:Guinee
GP	guadeloupe	en:Guadeloupe	es:Guadalupe
GQ	equatorial-guinea	en:Equatorial Guinea	nb:Ekvatorial-Guinea	nn:Ekvatorial-Guinea	da:Ækvatorialguinea	sv:Ekvatorialguinea	de:Äquatorialguinea	es:Guinea Ecuatorial	fr:Guinée équatoriale	nl:Equatoriaal-Guinea
GR	greece	en:Greece	nb:Hellas	nn:Hellas	da:Grækenland	sv:Grekland	de:Griechenland	es:Grecia	fr:Grèce	nl:Griekenland
GS	south-georgia-south-sandwich-islands	en:South Georgia & South Sandwich Islands	nb:Sør-Georgia og Sør-Sandwichøyene	nn:Sør-Georgia og Sør-Sandwichøyane	da:South Georgia og De Sydlige Sandwichøer	sv:Sydgeorgien och Sydsandwichöarna	de:Südgeorgien und die Südlichen Sandwichinseln	es:Islas Georgia del Sur y Sandwich del Sur	fr:Géorgie du Sud-et-les Îles Sandwich du Sud	nl:Zuid-Georgia en Zuidelijke Sandwicheilanden
GT	guatemala	en:Guatemala
GU	guam	en:Guam
GW	guinea-bissau	en:Guinea-Bissau	es:Guinea-Bisáu	fr:Guinée-Bissau	nl:Guinee-Bissau
GY	guyana	en:Guyana
HK	hong-kong-sar-china	en:Hong Kong SAR China|Hong Kong	nb:Hongkong SAR Kina|Hongkong	nn:Hongkong SAR Kina|Hongkong	da:SAR Hongkong|Hongkong	sv:Hongkong SAR|Hongkong	de:Sonderverwaltungsregion Hongkong|Hongkong	es:RAE de Hong Kong|Hong Kong	fr:R.A.S. chinoise de Hong Kong|Hong Kong	nl:Hongkong SAR van China|Hongkong
HN	honduras	en:Honduras
HR	croatia	en:Croatia	nb:Kroatia	nn:Kroatia	da:Kroatien	sv:Kroatien	de:Kroatien	es:Croacia	fr:Croatie	nl:Kroatië
HT	haiti	en:Haiti	es:Haití	fr:Haïti	nl:Haïti
HU	hungary	en:Hungary	nb:Ungarn	nn:Ungarn	da:Ungarn	sv:Ungern	de:Ungarn	es:Hungría	fr:Hongrie	nl:Hongarije
ID	indonesia	en:Indonesia	da:Indonesien	sv:Indonesien	de:Indonesien	fr:Indonésie	nl:Indonesië
IE	ireland	en:Ireland	nb:Irland	nn:Irland	da:Irland	sv:Irland	de:Irland	es:Irlanda	fr:Irlande	nl:Ierland
IL	israel	en:Israel	fr:Israël	nl:Israël
IM	isle-of-man	en:Isle of Man	nb:Man	nn:Man	es:Isla de Man	fr:Île de Man
IN	india	en:India	da:Indien	sv:Indien	de:Indien	fr:Inde
IO	british-indian-ocean-territory	en:British Indian Ocean Territory	nb:Det britiske territoriet i Indiahavet	nn:Det britiske territoriet i Indiahavet	da:Det Britiske Territorium i Det Indiske Ocean	sv:Brittiska territoriet i Indiska oceanen	de:Britisches Territorium im Indischen Ozean	es:Territorio Británico del Océano Índico	fr:Territoire britannique de l'océan Indien	nl:Brits Indische Oceaanterritorium
IQ	iraq	en:Iraq	nb:Irak	nn:Irak	da:Irak	sv:Irak	de:Irak	es:Irak	fr:Irak	nl:Irak
IR	iran	en:Iran	es:Irán
IS	iceland	en:Iceland	nb:Island	nn:Island	da:Island	sv:Island	de:Island	es:Islandia	fr:Islande	nl:IJsland
IT	italy	en:Italy	nb:Italia	nn:Italia	da:Italien	sv:Italien	de:Italien	es:Italia	fr:Italie	nl:Italië
JE	jersey	en:Jersey
JM	jamaica	en:Jamaica	de:Jamaika	fr:Jamaïque
JO	jordan	en:Jordan	sv:Jordanien	de:Jordanien	es:Jordania	fr:Jordanie	nl:Jordanië
JP	japan	en:Japan	es:Japón	fr:Japon
KE	kenya	en:Kenya	de:Kenia	es:Kenia	nl:Kenia
KG	kyrgyzstan	en:Kyrgyzstan	nb:Kirgisistan	nn:Kirgisistan	da:Kirgisistan	sv:Kirgizistan	de:Kirgisistan	es:Kirguistán	fr:Kirghizstan	nl:Kirgizië
KH	cambodia	en:Cambodia	nb:Kambodsja	nn:Kambodsja	da:Cambodja	sv:Kambodja	de:Kambodscha	es:Camboya	fr:Cambodge	nl:Cambodja
KI	kiribati	en:Kiribati
KM	comoros	en:Comoros	nb:Komorene	nn:Komorane	da:Comorerne	sv:Komorerna	de:Komoren	es:Comoras	fr:Comores	nl:Comoren
KN	st-kitts-nevis	en:St. Kitts & Nevis	nb:Saint Kitts og Nevis	nn:Saint Kitts og Nevis	da:Saint Kitts og Nevis	sv:S:t Kitts och Nevis	de:St. Kitts und Nevis	es:San Cristóbal y Nieves	fr:Saint-Christophe-et-Niévès	nl:Saint Kitts en Nevis
KP	north-korea	en:North Korea	nb:Nord-Korea	nn:Nord-Korea	da:Nordkorea	sv:Nordkorea	de:Nordkorea	es:Corea del Norte	fr:Corée du Nord	nl:Noord-Korea
KR	south-korea	en:South Korea	nb:Sør-Korea	nn:Sør-Korea	da:Sydkorea	sv:Sydkorea	de:Südkorea	es:Corea del Sur	fr:Corée du Sud	nl:Zuid-Korea
KW	kuwait	en:Kuwait	fr:Koweït	nl:Koeweit
KY	cayman-islands	en:Cayman Islands	nb:Caymanøyene	nn:Caymanøyane	da:Caymanøerne	sv:Caymanöarna	de:Kaimaninseln	es:Islas Caimán	fr:Îles Caïmans	nl:Kaaimaneilanden
KZ	kazakhstan	en:Kazakhstan	nb:Kasakhstan	nn:Kasakhstan	da:Kasakhstan	sv:Kazakstan	de:Kasachstan	es:Kazajistán	nl:Kazachstan
LA	laos	en:Laos
LB	lebanon	en:Lebanon	nb:Libanon	nn:Libanon	da:Libanon	sv:Libanon	de:Libanon	es:Líbano	fr:Liban	nl:Libanon
LC	st-lucia	en:St. Lucia	da:Saint Lucia	sv:S:t Lucia	es:Santa Lucía	fr:Sainte-Lucie	nl:Saint Lucia
LI	liechtenstein	en:Liechtenstein
LK	sri-lanka	en:Sri Lanka
LR	liberia	en:Liberia
LS	lesotho	en:Lesotho	es:Lesoto
LT	lithuania	en:Lithuania	nb:Litauen	nn:Litauen	da:Litauen	sv:Litauen	de:Litauen	es:Lituania	fr:Lituanie	nl:Litouwen
LU	luxembourg	en:Luxembourg	nb:Luxemburg	sv:Luxemburg	de:Luxemburg	es:Luxemburgo	nl:Luxemburg
LV	latvia	en:Latvia	da:Letland	sv:Lettland	de:Lettland	es:Letonia	fr:Lettonie	nl:Letland
LY	libya	en:Libya	da:Libyen	sv:Libyen	de:Libyen	es:Libia	fr:Libye	nl:Libië
MA	morocco	en:Morocco	nb:Marokko	nn:Marokko	da:Marokko	sv:Marocko	de:Marokko	es:Marruecos	fr:Maroc	nl:Marokko
MC	monaco	en:Monaco	es:Mónaco
MD	moldova	en:Moldova	sv:Moldavien	de:Republik Moldau	es:Moldavia	fr:Moldavie	nl:Moldavië
ME	montenegro	en:Montenegro	fr:Monténégro
MF	st-martin	en:St. Martin	nb:Saint-Martin	nn:Saint-Martin	da:Saint Martin	sv:Saint-Martin	es:San Martín	fr:Saint-Martin	nl:Saint-Martin
MG	madagascar	en:Madagascar	nb:Madagaskar	nn:Madagaskar	da:Madagaskar	sv:Madagaskar	de:Madagaskar	nl:Madagaskar
MH	marshall-islands	en:Marshall Islands	nb:Marshalløyene	nn:Marshalløyane	da:Marshalløerne	sv:Marshallöarna	de:Marshallinseln	es:Islas Marshall	fr:Îles Marshall	nl:Marshalleilanden
MK	north-macedonia	en:North Macedonia	nb:Nord-Makedonia	nn:Nord-Makedonia	da:Nordmakedonien	sv:Nordmakedonien	de:Nordmazedonien	es:Macedonia del Norte	fr:Macédoine du Nord	nl:Noord-Macedonië
ML	mali	en:Mali
MM	myanmar	en:Myanmar
MN	mongolia	en:Mongolia	da:Mongoliet	sv:Mongoliet	de:Mongolei	fr:Mongolie	nl:Mongolië
MO	macao-sar-china	en:Macao SAR China|Macao	nb:Macao SAR Kina|Macao	nn:Macao SAR Kina|Macao	da:SAR Macao|Macao	sv:Macao SAR|Macao	de:Sonderverwaltungsregion Macau|Macau	es:RAE de Macao|Macao	fr:R.A.S. chinoise de Macao|Macao	nl:Macau SAR van China|Macau
MP	northern-mariana-islands	en:Northern Mariana Islands	nb:Nord-Marianene	nn:Nord-Marianane	da:Nordmarianerne	sv:Nordmarianerna	de:Nördliche Marianen	es:Islas Marianas del Norte	fr:Îles Mariannes du Nord	nl:Noordelijke Marianen
MQ	martinique	en:Martinique	es:Martinica
MR	mauritania	en:Mauritania	da:Mauretanien	sv:Mauretanien	de:Mauretanien	fr:Mauritanie	nl:Mauritanië
MS	montserrat	en:Montserrat
MT	malta	en:Malta	fr:Malte
MU	mauritius	en:Mauritius	es:Mauricio	fr:Maurice
MV	maldives	en:Maldives	nb:Maldivene	nn:Maldivane	da:Maldiverne	sv:Maldiverna	de:Malediven	es:Maldivas	nl:Maldiven
MW	malawi	en:Malawi	es:Malaui
MX	mexico	en:Mexico	sv:Mexiko	de:Mexiko	es:México	fr:Mexique
MY	malaysia	en:Malaysia	es:Malasia	fr:Malaisie	nl:Maleisië
MZ	mozambique	en:Mozambique	nb:Mosambik	nn:Mosambik	sv:Moçambique	de:Mosambik
NA	namibia	en:Namibia	fr:Namibie	nl:Namibië
NC	new-caledonia	en:New Caledonia	nb:Ny-Caledonia	nn:Ny-Caledonia	da:Ny Kaledonien	sv:Nya Kaledonien	de:Neukaledonien	es:Nueva Caledonia	fr:Nouvelle-Calédonie	nl:Nieuw-Caledonië
NE	niger	en:Niger	es:Níger
NF	norfolk-island	en:Norfolk Island	nb:Norfolkøya	nn:Norfolkøya	sv:Norfolkön	de:Norfolkinsel	es:Isla Norfolk	fr:Île Norfolk	nl:Norfolk
NG	nigeria	en:Nigeria
NI	nicaragua	en:Nicaragua
NL	netherlands	en:Netherlands	nb:Nederland	nn:Nederland	da:Nederlandene	sv:Nederländerna	de:Niederlande	es:Países Bajos	fr:Pays-Bas	nl:Nederland
NO	norway	en:Norway	nb:Norge	nn:Noreg	da:Norge	sv:Norge	de:Norwegen	es:Noruega	fr:Norvège	nl:Noorwegen
NP	nepal	en:Nepal	fr:Népal
NR	nauru	en:Nauru
NU	niue	en:Niue
NZ	new-zealand	en:New Zealand|Aotearoa New Zealand	nb:Aotearoa New Zealand	nn:Aotearoa New Zealand	da:Aotearoa New Zealand	sv:Nya Zeeland|Aotearoa Nya Zeeland	de:Neuseeland|Aotearoa	es:Nueva Zelanda|Aotearoa	fr:Nouvelle-Zélande|Aotearoa	nl:Nieuw-Zeeland|Aotearoa Nieuw-Zeeland
OM	oman	en:Oman	es:Omán
PA	panama	en:Panama	es:Panamá
PE	peru	en:Peru	es:Perú	fr:Pérou
PF	french-polynesia	en:French Polynesia	nb:Fransk Polynesia	nn:Fransk Polynesia	da:Fransk Polynesien	sv:Franska Polynesien	de:Französisch-Polynesien	es:Polinesia Francesa	fr:Polynésie française	nl:Frans-Polynesië
PG	papua-new-guinea	en:Papua New Guinea	nb:Papua Ny-Guinea	nn:Papua Ny-Guinea	da:Papua Ny Guinea	sv:Papua Nya Guinea	de:Papua-Neuguinea	es:Papúa Nueva Guinea	fr:Papouasie-Nouvelle-Guinée	nl:Papoea-Nieuw-Guinea
PH	philippines	en:Philippines	nb:Filippinene	nn:Filippinane	da:Filippinerne	sv:Filippinerna	de:Philippinen	es:Filipinas	nl:Filipijnen
PK	pakistan	en:Pakistan	es:Pakistán
PL	poland	en:Poland	nb:Polen	nn:Polen	da:Polen	sv:Polen	de:Polen	es:Polonia	fr:Pologne	nl:Polen
PM	st-pierre-miquelon	en:St. Pierre & Miquelon	nb:Saint-Pierre-et-Miquelon	nn:Saint-Pierre-et-Miquelon	da:Saint Pierre og Miquelon	sv:S:t Pierre och Miquelon	de:St. Pierre und Miquelon	es:San Pedro y Miquelón	fr:Saint-Pierre-et-Miquelon	nl:Saint-Pierre en Miquelon
PN	pitcairn-islands	en:Pitcairn Islands|Pitcairn	nb:Pitcairnøyene	nn:Pitcairn	da:Pitcairn	sv:Pitcairnöarna	de:Pitcairninseln	es:Islas Pitcairn	fr:Îles Pitcairn	nl:Pitcairneilanden
PR	puerto-rico	en:Puerto Rico	fr:Porto Rico
PS	palestinian-territories	en:Palestinian Territories|Palestine	nb:Det palestinske området|Palestina	nn:Det palestinske området|Palestina	da:De palæstinensiske områder|Palæstina	sv:Palestinska territorierna|Palestina	de:Palästinensische Autonomiegebiete|Palästina	es:Territorios Palestinos|Palestina	fr:Territoires palestiniens|Palestine	nl:Palestijnse gebieden|Palestina
PT	portugal	en:Portugal
PW	palau	en:Palau	es:Palaos	fr:Palaos
PY	paraguay	en:Paraguay
QA	qatar	en:Qatar	de:Katar	es:Catar
RE	reunion	en:Réunion	es:Reunión	fr:La Réunion
RO	romania	en:Romania	da:Rumænien	sv:Rumänien	de:Rumänien	es:Rumanía	fr:Roumanie	nl:Roemenië
RS	serbia	en:Serbia	da:Serbien	sv:Serbien	de:Serbien	fr:Serbie	nl:Servië
RU	russia	en:Russia	nb:Russland	nn:Russland	da:Rusland	sv:Ryssland	de:Russland	es:Rusia	fr:Russie	nl:Rusland
RW	rwanda	en:Rwanda	de:Ruanda	es:Ruanda
SA	saudi-arabia	en:Saudi Arabia	nb:Saudi-Arabia	nn:Saudi-Arabia	da:Saudi-Arabien	sv:Saudiarabien	de:Saudi-Arabien	es:Arabia Saudí	fr:Arabie saoudite	nl:Saoedi-Arabië
SB	solomon-islands	en:Solomon Islands	nb:Salomonøyene	nn:Salomonøyane	da:Salomonøerne	sv:Salomonöarna	de:Salomonen	es:Islas Salomón	fr:Îles Salomon	nl:Salomonseilanden
SC	seychelles	en:Seychelles	nb:Seychellene	nn:Seychellane	da:Seychellerne	sv:Seychellerna	de:Seychellen	nl:Seychellen
SD	sudan	en:Sudan	es:Sudán	fr:Soudan	nl:Soedan
SE	sweden	en:Sweden	nb:Sverige	nn:Sverige	da:Sverige	sv:Sverige	de:Schweden	es:Suecia	fr:Suède	nl:Zweden
SG	singapore	en:Singapore	de:Singapur	es:Singapur	fr:Singapour
SH	st-helena	en:St. Helena	nn:Saint Helena	sv:S:t Helena	es:Santa Elena	fr:Sainte-Hélène	nl:Sint-Helena
SI	slovenia	en:Slovenia	da:Slovenien	sv:Slovenien	de:Slowenien	es:Eslovenia	fr:Slovénie	nl:Slovenië
SK	slovakia	en:Slovakia	da:Slovakiet	sv:Slovakien	de:Slowakei	es:Eslovaquia	fr:Slovaquie	nl:Slowakije
SL	sierra-leone	en:Sierra Leone	es:Sierra Leona
SM	san-marino	en:San Marino	fr:Saint-Marin
SN	senegal	en:Senegal	fr:Sénégal
SO	somalia	en:Somalia	fr:Somalie	nl:Somalië
SR	suriname	en:Suriname	nb:Surinam	nn:Surinam	da:Surinam	sv:Surinam	es:Surinam
SS	south-sudan	en:South Sudan	nb:Sør-Sudan	nn:Sør-Sudan	da:Sydsudan	sv:Sydsudan	de:Südsudan	es:Sudán del Sur	fr:Soudan du Sud	nl:Zuid-Soedan
ST	sao-tome-principe	en:São Tomé & Príncipe	nb:São Tomé og Príncipe	nn:São Tomé og Príncipe	da:São Tomé og Príncipe	sv:São Tomé och Príncipe	de:São Tomé und Príncipe	es:Santo Tomé y Príncipe	fr:Sao Tomé-et-Principe	nl:Sao Tomé en Principe
SV	el-salvador	en:El Salvador	fr:Salvador
SX	sint-maarten	en:Sint Maarten	fr:Saint-Martin	nl:Sint-Maarten
SY	syria	en:Syria	da:Syrien	sv:Syrien	de:Syrien	es:Siria	fr:Syrie	nl:Syrië
SZ	eswatini	en:Eswatini|Swaziland	nb:Swaziland	nn:Swaziland	da:Swaziland	de:Swasiland	es:Esuatini|Suazilandia	fr:Swaziland	nl:Swaziland
TC	turks-caicos-islands	en:Turks & Caicos Islands	nb:Turks- og Caicosøyene	nn:Turks- og Caicosøyane	da:Turks- og Caicosøerne	sv:Turks- och Caicosöarna	de:Turks- und Caicosinseln	es:Islas Turcas y Caicos	fr:Îles Turques-et-Caïques	nl:Turks- en Caicoseilanden
TD	chad	en:Chad	nb:Tsjad	nn:Tsjad	da:Tchad	sv:Tchad	de:Tschad	fr:Tchad	nl:Tsjaad
TG	togo	en:Togo
TH	thailand	en:Thailand	es:Tailandia	fr:Thaïlande
TJ	tajikistan	en:Tajikistan	nb:Tadsjikistan	nn:Tadsjikistan	da:Tadsjikistan	sv:Tadzjikistan	de:Tadschikistan	es:Tayikistán	fr:Tadjikistan	nl:Tadzjikistan
TK	tokelau	en:Tokelau	sv:Tokelauöarna
TL	timor-leste	en:Timor-Leste|East Timor	nb:Øst-Timor	nn:Aust-Timor	da:Østtimor	sv:Östtimor	de:Osttimor	es:Timor Oriental	fr:Timor oriental|Timor-Oriental	nl:Oost-Timor|Democratische Republiek Oost-Timor
TM	turkmenistan	en:Turkmenistan	es:Turkmenistán	fr:Turkménistan
TN	tunisia	en:Tunisia	da:Tunesien	sv:Tunisien	de:Tunesien	es:Túnez	fr:Tunisie	nl:Tunesië
TO	tonga	en:Tonga
TR	turkiye	en:Türkiye|Turkey	nb:Tyrkia	nn:Tyrkia	da:Tyrkiet	sv:Turkiet	de:Türkei	es:Turquía	fr:Turquie	nl:Turkije
TT	trinidad-tobago	en:Trinidad & Tobago	nb:Trinidad og Tobago	nn:Trinidad og Tobago	da:Trinidad og Tobago	sv:Trinidad och Tobago	de:Trinidad und Tobago	es:Trinidad y Tobago	fr:Trinité-et-Tobago	nl:Trinidad en Tobago
TV	tuvalu	en:Tuvalu
TW	taiwan	en:Taiwan	es:Taiwán	fr:Taïwan
TZ	tanzania	en:Tanzania	de:Tansania	fr:Tanzanie
UA	ukraine	en:Ukraine	nb:Ukraina	nn:Ukraina	sv:Ukraina	es:Ucrania	nl:Oekraïne
UG	uganda	en:Uganda	fr:Ouganda	nl:Oeganda
US	united-states	en:United States|US	nb:USA	nn:USA	da:USA	sv:USA	de:Vereinigte Staaten|USA	es:Estados Unidos|EE. UU.	fr:États-Unis|É.-U.	nl:Verenigde Staten|VS
UY	uruguay	en:Uruguay
UZ	uzbekistan	en:Uzbekistan	nb:Usbekistan	nn:Usbekistan	da:Usbekistan	de:Usbekistan	es:Uzbekistán	fr:Ouzbékistan	nl:Oezbekistan
VA	vatican-city	en:Vatican City	nb:Vatikanstaten	nn:Vatikanstaten	da:Vatikanstaten	sv:Vatikanstaten	de:Vatikanstadt	es:Ciudad del Vaticano	fr:État de la Cité du Vatican	nl:Vaticaanstad
VC	st-vincent-grenadines	en:St. Vincent & Grenadines	nb:St. Vincent og Grenadinene	nn:St. Vincent og Grenadinane	da:Saint Vincent og Grenadinerne	sv:S:t Vincent och Grenadinerna	de:St. Vincent und die Grenadinen	es:San Vicente y las Granadinas	fr:Saint-Vincent-et-les Grenadines	nl:Saint Vincent en de Grenadines
VE	venezuela	en:Venezuela
VG	british-virgin-islands	en:British Virgin Islands	nb:De britiske jomfruøyene	nn:Dei britiske Jomfruøyane	da:De Britiske Jomfruøer	sv:Brittiska Jungfruöarna	de:Britische Jungferninseln	es:Islas Vírgenes Británicas	fr:Îles Vierges britanniques	nl:Britse Maagdeneilanden
VI	u-s-virgin-islands	en:U.S. Virgin Islands	nb:De amerikanske jomfruøyene	nn:Dei amerikanske Jomfruøyane	da:De Amerikanske Jomfruøer	sv:Amerikanska Jungfruöarna	de:Amerikanische Jungferninseln	es:Islas Vírgenes de EE. UU.	fr:Îles Vierges des États-Unis	nl:Amerikaanse Maagdeneilanden
VN	vietnam	en:Vietnam	fr:Viêt Nam
VU	vanuatu	en:Vanuatu
WF	wallis-futuna	en:Wallis & Futuna	nb:Wallis og Futuna	nn:Wallis og Futuna	da:Wallis og Futuna	sv:Wallis- och Futunaöarna	de:Wallis und Futuna	es:Wallis y Futuna	fr:Wallis-et-Futuna	nl:Wallis en Futuna
WS	samoa	en:Samoa
XK	kosovo	en:Kosovo
YE	yemen	en:Yemen	nb:Jemen	nn:Jemen	sv:Jemen	de:Jemen	fr:Yémen	nl:Jemen
YT	mayotte	en:Mayotte
ZA	south-africa	en:South Africa	nb:Sør-Afrika	nn:Sør-Afrika	da:Sydafrika	sv:Sydafrika	de:Südafrika	es:Sudáfrica	fr:Afrique du Sud	nl:Zuid-Afrika
ZM	zambia	en:Zambia	de:Sambia	fr:Zambie
ZW	zimbabwe	en:Zimbabwe	de:Simbabwe	es:Zimbabue
`;

/** Continents and their parts (UN M.49): last part of the id, names by language. */
export const CONTINENTS = `
africa	en:Africa	nb:Afrika	nn:Afrika	da:Afrika	sv:Afrika	de:Afrika	es:África	fr:Afrique	nl:Afrika
americas	en:Americas	nb:Amerika	nn:Amerika	da:Nord-, Mellem- og Sydamerika	sv:Nord- och Sydamerika	de:Amerika	es:América	fr:Amériques	nl:Amerika
asia	en:Asia	da:Asien	sv:Asien	de:Asien	fr:Asie	nl:Azië
caribbean	en:Caribbean	nb:Karibia	nn:Karibia	da:Caribien	sv:Karibien	de:Karibik	es:Caribe	fr:Caraïbes	nl:Caribisch gebied
central-america	en:Central America	nb:Mellom-Amerika	nn:Sentral-Amerika	da:Mellemamerika	sv:Centralamerika	de:Mittelamerika	es:Centroamérica	fr:Amérique centrale	nl:Midden-Amerika
central-asia	en:Central Asia	nb:Sentral-Asia	nn:Sentral-Asia	da:Centralasien	sv:Centralasien	de:Zentralasien	es:Asia central	fr:Asie centrale	nl:Centraal-Azië
eastern-africa	en:Eastern Africa	nb:Øst-Afrika	nn:Aust-Afrika	da:Østafrika	sv:Östafrika	de:Ostafrika	es:África oriental	fr:Afrique orientale	nl:Oost-Afrika
eastern-asia	en:Eastern Asia	nb:Øst-Asia	nn:Aust-Asia	da:Østasien	sv:Östasien	de:Ostasien	es:Asia oriental	fr:Asie de l'Est	nl:Oost-Azië
eastern-europe	en:Eastern Europe	nb:Øst-Europa	nn:Aust-Europa	da:Østeuropa	sv:Östeuropa	de:Osteuropa	es:Europa oriental	fr:Europe de l'Est	nl:Oost-Europa
europe	en:Europe	nb:Europa	nn:Europa	da:Europa	sv:Europa	de:Europa	es:Europa	nl:Europa
latin-america	en:Latin America	nb:Latin-Amerika	nn:Latin-Amerika	da:Latinamerika	sv:Latinamerika	de:Lateinamerika	es:Latinoamérica	fr:Amérique latine	nl:Latijns-Amerika
middle-africa	en:Middle Africa	nb:Sentral-Afrika	nn:Sentral-Afrika	da:Centralafrika	sv:Centralafrika	de:Zentralafrika	es:África central	fr:Afrique centrale	nl:Centraal-Afrika
north-america	en:North America	nb:Nord-Amerika	nn:Nord-Amerika	da:Nordamerika	sv:Nordamerika	de:Nordamerika	es:América del Norte	fr:Amérique du Nord	nl:Noord-Amerika
northern-africa	en:Northern Africa	nb:Nord-Afrika	nn:Nord-Afrika	da:Nordafrika	sv:Nordafrika	de:Nordafrika	es:África septentrional	fr:Afrique septentrionale	nl:Noord-Afrika
northern-europe	en:Northern Europe	nb:Nord-Europa	nn:Nord-Europa	da:Nordeuropa	sv:Nordeuropa	de:Nordeuropa	es:Europa septentrional	fr:Europe du Nord	nl:Noord-Europa
oceania	en:Oceania	nb:Oseania	nn:Oseania	da:Oceanien	sv:Oceanien	de:Ozeanien	es:Oceanía	fr:Océanie	nl:Oceanië
south-america	en:South America	nb:Sør-Amerika	nn:Sør-Amerika	da:Sydamerika	sv:Sydamerika	de:Südamerika	es:Sudamérica	fr:Amérique du Sud	nl:Zuid-Amerika
southeast-asia	en:Southeast Asia	nb:Sørøst-Asia	nn:Søraust-Asia	da:Sydøstasien	sv:Sydostasien	de:Südostasien	es:Sudeste asiático	fr:Asie du Sud-Est	nl:Zuidoost-Azië
southern-asia	en:Southern Asia	nb:Sør-Asia	nn:Sør-Asia	da:Sydasien	sv:Sydasien	de:Südasien	es:Asia meridional	fr:Asie du Sud	nl:Zuid-Azië
southern-europe	en:Southern Europe	nb:Sør-Europa	nn:Sør-Europa	da:Sydeuropa	sv:Sydeuropa	de:Südeuropa	es:Europa meridional	fr:Europe du Sud	nl:Zuid-Europa
sub-saharan-africa	en:Sub-Saharan Africa	nb:Afrika sør for Sahara	nn:Afrika sør for Sahara	da:Subsaharisk Afrika	sv:subsahariska Afrika	de:Subsahara-Afrika	es:África subsahariana	fr:Afrique subsaharienne	nl:Sub-Saharaans Afrika
western-africa	en:Western Africa	nb:Vest-Afrika	nn:Vest-Afrika	da:Vestafrika	sv:Västafrika	de:Westafrika	es:África occidental	fr:Afrique occidentale	nl:West-Afrika
western-europe	en:Western Europe	nb:Vest-Europa	nn:Vest-Europa	da:Vesteuropa	sv:Västeuropa	de:Westeuropa	es:Europa occidental	fr:Europe de l'Ouest	nl:West-Europa
`;
