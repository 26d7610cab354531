/**
 * Bodies that stand in the news of every country: `id | class | names by language`; names after `any:` are used in all languages,
 * English ones too. The first English name is the one shown. Written by hand from general knowledge (CC0).
 */
export const ORGANISATIONS = `
un | international | any: UN, U.N., ONU, UNO | en: United Nations, United Nations Organization | nb: FN, De forente nasjoner | nn: FN, SN, Dei sameinte nasjonane | da: FN, De Forenede Nationer, Forenede Nationer | sv: FN, Förenta nationerna | de: Vereinte Nationen, Vereinten Nationen | es: Naciones Unidas, Organización de las Naciones Unidas | fr: Nations unies, Organisation des Nations unies | nl: VN, Verenigde Naties
un-security-council | international | any: UNSC | en: United Nations Security Council, UN Security Council, U.N. Security Council, Security Council | nb: FNs sikkerhetsråd, FNs sikkerhetsrådet, Sikkerhetsrådet, FN-rådet | nn: FNs tryggingsråd, Tryggingsrådet | da: FN's Sikkerhedsråd, FNs Sikkerhedsråd, Sikkerhedsrådet | sv: FN:s säkerhetsråd, FNs säkerhetsråd, Säkerhetsrådet | de: UN-Sicherheitsrat, UNO-Sicherheitsrat, Weltsicherheitsrat, Sicherheitsrat, Sicherheitsrat der Vereinten Nationen | es: Consejo de Seguridad, Consejo de Seguridad de la ONU, Consejo de Seguridad de las Naciones Unidas | fr: Conseil de sécurité, Conseil de sécurité de l'ONU, Conseil de sécurité des Nations unies | nl: VN-Veiligheidsraad, Veiligheidsraad
un-general-assembly | international | any: UNGA | en: United Nations General Assembly, UN General Assembly, U.N. General Assembly, General Assembly | nb: FNs hovedforsamling, FNs generalforsamling, Hovedforsamlingen, Generalforsamlingen | nn: FNs hovudforsamling, Hovudforsamlinga | da: FN's Generalforsamling, FNs Generalforsamling, Generalforsamlingen | sv: FN:s generalförsamling, Generalförsamlingen | de: UN-Generalversammlung, UN-Vollversammlung, Generalversammlung | es: Asamblea General de la ONU, Asamblea General de las Naciones Unidas, Asamblea General | fr: Assemblée générale de l'ONU, Assemblée générale des Nations unies | nl: Algemene Vergadering
un-secretariat | international | en: UN Secretariat, United Nations Secretariat | nb: FN-sekretariatet | da: FN-sekretariatet
un-human-rights-council | international | any: UNHRC | en: United Nations Human Rights Council, UN Human Rights Council, U.N. Human Rights Council, Human Rights Council | nb: FNs menneskerettighetsråd, Menneskerettighetsrådet | da: FN's Menneskerettighedsråd, FNs Menneskerettighedsråd, Menneskerettighedsrådet | sv: FN:s människorättsråd, FN:s råd för mänskliga rättigheter | de: UN-Menschenrechtsrat | es: Consejo de Derechos Humanos | fr: Conseil des droits de l'homme
un-human-rights-office | international | any: OHCHR | en: UN Human Rights Office, U.N. Human Rights Office, UN Human Rights, Office of the High Commissioner for Human Rights, Office of the United Nations High Commissioner for Human Rights | nb: FNs menneskerettighetskontor, FNs høykommissær for menneskerettigheter | da: FN's Menneskerettighedskontor, FN's Højkommissariat for Menneskerettigheder | sv: FN:s människorättskontor, FN:s kontor för mänskliga rättigheter | de: UN-Menschenrechtsbüro, UN-Hochkommissariat für Menschenrechte | es: Oficina del Alto Comisionado para los Derechos Humanos | fr: Haut-Commissariat aux droits de l'homme
unrwa | international | any: UNRWA, Unrwa | en: United Nations Relief and Works Agency, UN Relief and Works Agency, UN Palestinian refugee agency | nb: FNs hjelpeorganisasjon for palestinske flyktninger | da: FN's nødhjælpsorganisation for palæstinensiske flygtninge | sv: FN:s hjälporganisation för palestinska flyktingar | de: Palästinenserhilfswerk, UN-Palästinenserhilfswerk
unhcr | international | any: UNHCR, Acnur, ACNUR | en: UN Refugee Agency, U.N. Refugee Agency, United Nations Refugee Agency, United Nations High Commissioner for Refugees, UN High Commissioner for Refugees | nb: FNs høykommissær for flyktninger, FNs flyktningorganisasjon, Høykommissæren for flyktninger | da: FN's Flygtningehøjkommissariat, FN's flygtningeorganisation, FN's Højkommissariat for Flygtninge | sv: FN:s flyktingorgan, FN:s flyktingkommissariat | de: UN-Flüchtlingshilfswerk, UNO-Flüchtlingshilfswerk | es: Agencia de la ONU para los Refugiados | fr: Haut-Commissariat aux réfugiés, HCR
unicef | international | any: UNICEF, Unicef | en: UN Children's Fund, United Nations Children's Fund, U.N. Children's Fund | nb: FNs barnefond | da: FN's Børnefond, FN's børneorganisation | sv: FN:s barnfond | de: UN-Kinderhilfswerk, UN-Kinderhilfswerk Unicef | fr: Fonds des Nations unies pour l'enfance
wfp | international | any: WFP | en: World Food Programme, World Food Program, UN World Food Programme, U.N. World Food Program | nb: Verdens matvareprogram, FNs matvareprogram | nn: Verdas matvareprogram | da: Verdensfødevareprogrammet, FN's Fødevareprogram, FN's Verdensfødevareprogram | sv: FN:s livsmedelsprogram, Världslivsmedelsprogrammet | de: Welternährungsprogramm, UN-Welternährungsprogramm | es: Programa Mundial de Alimentos, PMA | fr: Programme alimentaire mondial, PAM
who | international | any: WHO, OMS | en: World Health Organization, World Health Organisation, UN health agency | nb: Verdens helseorganisasjon | nn: Verdas helseorganisasjon, Verdshelseorganisasjonen | da: Verdenssundhedsorganisationen | sv: Världshälsoorganisationen | de: Weltgesundheitsorganisation | es: Organización Mundial de la Salud | fr: Organisation mondiale de la santé | nl: Wereldgezondheidsorganisatie
fao | international | any: FAO | en: Food and Agriculture Organization, UN Food and Agriculture Organization | nb: FNs organisasjon for ernæring og landbruk, FNs mat- og landbruksorganisasjon | da: FN's Fødevare- og Landbrugsorganisation | sv: FN:s livsmedels- och jordbruksorganisation | de: Welternährungsorganisation
ifad | international | any: IFAD | en: International Fund for Agricultural Development
ocha | international | any: OCHA, UNOCHA | en: Office for the Coordination of Humanitarian Affairs, UN Office for the Coordination of Humanitarian Affairs, UN humanitarian office, UN humanitarian agency | nb: FNs kontor for koordinering av humanitær innsats, FNs nødhjelpskontor | da: FN's Kontor for Koordinering af Humanitære Anliggender, FN's humanitære kontor | sv: FN:s kontor för samordning av humanitära frågor | de: UN-Nothilfebüro, UN-Büro für humanitäre Angelegenheiten
undp | international | any: UNDP, PNUD | en: United Nations Development Programme, UN Development Programme | nb: FNs utviklingsprogram | da: FN's Udviklingsprogram | sv: FN:s utvecklingsprogram | de: UN-Entwicklungsprogramm
unep | international | any: UNEP | en: United Nations Environment Programme, UN Environment Programme | nb: FNs miljøprogram | da: FN's Miljøprogram | sv: FN:s miljöprogram | de: UN-Umweltprogramm
unesco | international | any: UNESCO, Unesco | en: UN Educational Scientific and Cultural Organization | nb: FNs organisasjon for utdanning | sv: FN:s kulturorgan
unfpa | international | any: UNFPA | en: United Nations Population Fund, UN Population Fund | nb: FNs befolkningsfond | da: FN's Befolkningsfond | sv: FN:s befolkningsfond
un-women | international | any: UN Women | nb: FNs kvinneorganisasjon | da: FN's kvindeorganisation
unaids | international | any: UNAIDS, Unaids
unodc | international | any: UNODC | en: United Nations Office on Drugs and Crime, UN Office on Drugs and Crime | nb: FNs kontor for narkotika og kriminalitet
unctad | international | any: UNCTAD, Unctad
un-habitat | international | any: UN-Habitat
iom | international | any: IOM | en: International Organization for Migration | nb: Den internasjonale organisasjonen for migrasjon, FNs migrasjonsorganisasjon | da: Den Internationale Organisation for Migration, FN's migrationsorganisation | sv: FN:s migrationsorgan, Internationella migrationsorganisationen | de: Internationale Organisation für Migration | es: Organización Internacional para las Migraciones, OIM | fr: Organisation internationale pour les migrations
ilo | international | any: ILO | en: International Labour Organization, International Labor Organization | nb: Den internasjonale arbeidsorganisasjonen | da: Den Internationale Arbejdsorganisation | sv: Internationella arbetsorganisationen | de: Internationale Arbeitsorganisation
itu | international | any: ITU | en: International Telecommunication Union
wmo | international | any: WMO | en: World Meteorological Organization | nb: Verdens meteorologiorganisasjon | da: Den Meteorologiske Verdensorganisation | sv: Meteorologiska världsorganisationen
imo | international | any: IMO | en: International Maritime Organization | nb: Den internasjonale sjøfartsorganisasjonen | da: Den Internationale Søfartsorganisation
icao | international | any: ICAO | en: International Civil Aviation Organization
iata | international | any: IATA | en: International Air Transport Association
ipcc | international | any: IPCC | en: Intergovernmental Panel on Climate Change | nb: FNs klimapanel | da: FN's klimapanel | sv: FN:s klimatpanel | de: Weltklimarat
iaea | international | any: IAEA | en: International Atomic Energy Agency, UN nuclear watchdog, U.N. nuclear watchdog | nb: Det internasjonale atomenergibyrået, FNs atomenergibyrå | da: Det Internationale Atomenergiagentur, FN's atomenergiagentur | sv: Internationella atomenergiorganet, FN:s atomenergiorgan | de: Internationale Atomenergiebehörde, Internationale Atomenergie-Organisation, IAEO | es: Organismo Internacional de Energía Atómica, OIEA | fr: Agence internationale de l'énergie atomique, AIEA
opcw | international | any: OPCW | en: Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons | nb: Organisasjonen for forbud mot kjemiske våpen
unifil | international | any: UNIFIL, Unifil | en: United Nations Interim Force in Lebanon
minusma | international | any: MINUSMA, Minusma
monusco | international | any: MONUSCO, Monusco
unmiss | international | any: UNMISS, Unmiss
unama | international | any: UNAMA, Unama
unsmil | international | any: UNSMIL
untso | international | any: UNTSO
undof | international | any: UNDOF
icj | international | any: ICJ | en: International Court of Justice, UN court, World Court | nb: Den internasjonale domstolen, FN-domstolen, Den internasjonale domstolen i Haag, FNs domstol | nn: Den internasjonale domstolen | da: Den Internationale Domstol, FN-domstolen | sv: Internationella domstolen, FN-domstolen | de: Internationaler Gerichtshof, Internationale Gerichtshof, IGH | es: Corte Internacional de Justicia, CIJ | fr: Cour internationale de justice
icc | international | any: ICC | en: International Criminal Court | nb: Den internasjonale straffedomstolen | nn: Den internasjonale straffedomstolen | da: Den Internationale Straffedomstol | sv: Internationella brottmålsdomstolen | de: Internationaler Strafgerichtshof, Internationale Strafgerichtshof, IStGH | es: Corte Penal Internacional, CPI | fr: Cour pénale internationale | nl: Internationaal Strafhof
cas | international | en: Court of Arbitration for Sport | nb: Idrettens voldgiftsrett | da: Den Internationale Sportsdomstol
permanent-court-of-arbitration | international | en: Permanent Court of Arbitration
echr | international | any: ECHR | en: European Court of Human Rights | nb: Den europeiske menneskerettsdomstolen, Den europeiske menneskerettighetsdomstolen, EMD | da: Den Europæiske Menneskerettighedsdomstol, Menneskerettighedsdomstolen | sv: Europadomstolen | de: Europäischer Gerichtshof für Menschenrechte | es: Tribunal Europeo de Derechos Humanos | fr: Cour européenne des droits de l'homme, CEDH
eu | eu | any: EU, E.U. | en: European Union | nb: Den europeiske union, Den europeiske unionen | nn: Den europeiske unionen | da: Den Europæiske Union | sv: Europeiska unionen | de: Europäische Union, Europäischen Union | es: Unión Europea, UE | fr: Union européenne, UE | nl: Europese Unie
european-community | eu | any: EEC | en: European Community, European Communities, European Economic Community | nb: EF, Det europeiske fellesskap | nn: EF | da: EF, Det Europæiske Fællesskab | sv: EG | de: EG | fr: CEE | es: CEE
european-commission | eu | en: European Commission, EU Commission | nb: EU-kommisjonen, Europakommisjonen | nn: EU-kommisjonen | da: EU-Kommissionen, Europa-Kommissionen | sv: EU-kommissionen, Europeiska kommissionen | de: EU-Kommission, Europäische Kommission | es: Comisión Europea | fr: Commission européenne | nl: Europese Commissie
european-parliament | eu | en: European Parliament, EU Parliament | nb: Europaparlamentet, EU-parlamentet | da: Europa-Parlamentet, EU-Parlamentet, Europaparlamentet | sv: Europaparlamentet, EU-parlamentet | de: Europaparlament, EU-Parlament, Europäisches Parlament | es: Parlamento Europeo, Eurocámara | fr: Parlement européen | nl: Europees Parlement
european-council | eu | en: European Council | nb: Det europeiske råd | da: Det Europæiske Råd | sv: Europeiska rådet | de: Europäischer Rat | es: Consejo Europeo | fr: Conseil européen
eu-court | eu | en: European Court of Justice, Court of Justice of the European Union, EU Court of Justice, ECJ | nb: EU-domstolen | da: EU-Domstolen | sv: EU-domstolen | de: Europäischer Gerichtshof, Europäische Gerichtshof, EuGH | es: Tribunal de Justicia de la Unión Europea, TJUE | fr: Cour de justice de l'Union européenne, CJUE
ecb | eu | any: ECB | en: European Central Bank | nb: Den europeiske sentralbanken, ESB | nn: Den europeiske sentralbanken | da: Den Europæiske Centralbank | sv: Europeiska centralbanken | de: Europäische Zentralbank, EZB | es: Banco Central Europeo, BCE | fr: Banque centrale européenne, BCE
frontex | eu | any: Frontex, FRONTEX
europol | eu | any: Europol, EUROPOL
eurojust | eu | any: Eurojust
eurostat | eu | any: Eurostat
eurogroup | eu | any: Eurogroup | nb: Eurogruppen | da: Eurogruppen | sv: Eurogruppen | de: Eurogruppe | fr: Eurogroupe | es: Eurogrupo
ema | eu | any: EMA | en: European Medicines Agency | nb: Det europeiske legemiddelbyrået | da: Det Europæiske Lægemiddelagentur | sv: Europeiska läkemedelsmyndigheten
ecdc | eu | any: ECDC | en: European Centre for Disease Prevention and Control
easa | eu | any: EASA | en: European Union Aviation Safety Agency
eea | international | en: European Economic Area | nb: EØS | nn: EØS | da: EØS | sv: EES | de: EWR
efta | international | any: EFTA, Efta
ebrd | international | any: EBRD | en: European Bank for Reconstruction and Development
nato | international | any: NATO, Nato | en: North Atlantic Treaty Organization, North Atlantic Treaty Organisation | nb: Atlanterhavspakten, Forsvarsalliansen NATO | fr: OTAN, Otan | es: OTAN | nl: NAVO, Navo
osce | international | any: OSCE | en: Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe | nb: OSSE, Organisasjonen for sikkerhet og samarbeid i Europa | da: Organisationen for Sikkerhed og Samarbejde i Europa | sv: Organisationen för säkerhet och samarbete i Europa | de: OSZE | es: OSCE
council-of-europe | international | en: Council of Europe | nb: Europarådet | nn: Europarådet | da: Europarådet | sv: Europarådet | de: Europarat | es: Consejo de Europa | fr: Conseil de l'Europe
african-union | international | any: AU | en: African Union | nb: Den afrikanske union, Den afrikanske unionen | nn: Den afrikanske unionen | da: Den Afrikanske Union | sv: Afrikanska unionen | de: Afrikanische Union | es: Unión Africana | fr: Union africaine
ecowas | international | any: ECOWAS, Ecowas, CEDEAO, Cédéao | en: Economic Community of West African States | de: ECOWAS
sadc | international | any: SADC | en: Southern African Development Community
igad | international | any: IGAD
eac | international | en: East African Community
arab-league | international | en: Arab League, League of Arab States | nb: Den arabiske liga, Den arabiske ligaen | nn: Den arabiske ligaen | da: Den Arabiske Liga | sv: Arabförbundet | de: Arabische Liga, Arabischen Liga | es: Liga Árabe | fr: Ligue arabe
gulf-cooperation-council | international | any: GCC | en: Gulf Cooperation Council | nb: Gulfrådet, Golfrådet | da: Golfsamarbejdsrådet, Golfstaternes Samarbejdsråd | sv: Gulfstaternas samarbetsråd | de: Golfkooperationsrat
oic | international | any: OIC | en: Organisation of Islamic Cooperation, Organization of Islamic Cooperation | nb: Organisasjonen for islamsk samarbeid | da: Organisationen for Islamisk Samarbejde
asean | international | any: ASEAN, Asean | en: Association of Southeast Asian Nations
apec | international | any: APEC, Apec
saarc | international | any: SAARC
sco | international | en: Shanghai Cooperation Organisation, Shanghai Cooperation Organization
brics | international | any: BRICS, Brics
cis | international | en: Commonwealth of Independent States | nb: SUS, Samveldet av uavhengige stater
csto | international | any: CSTO | en: Collective Security Treaty Organization
commonwealth | international | en: Commonwealth of Nations
oas | international | any: OAS | en: Organization of American States | es: OEA, Organización de los Estados Americanos
mercosur | international | any: Mercosur, MERCOSUR
unasur | international | any: Unasur
caricom | international | any: CARICOM, Caricom
opec | international | any: OPEC, Opec, OPEP | en: Organization of the Petroleum Exporting Countries
g7 | international | any: G7, G-7
g20 | international | any: G20, G-20
g8 | international | any: G8, G-8
quad | international | en: Middle East Quartet | nb: Midtøsten-kvartetten
imf | international | any: IMF, FMI | en: International Monetary Fund | nb: Det internasjonale pengefondet, Pengefondet | nn: Det internasjonale pengefondet | da: Den Internationale Valutafond, Valutafonden | sv: Internationella valutafonden | de: Internationaler Währungsfonds, Internationale Währungsfonds, IWF | es: Fondo Monetario Internacional | fr: Fonds monétaire international | nl: Internationaal Monetair Fonds
world-bank | international | en: World Bank | nb: Verdensbanken | nn: Verdsbanken | da: Verdensbanken | sv: Världsbanken | de: Weltbank | es: Banco Mundial | fr: Banque mondiale | nl: Wereldbank
wto | international | any: WTO | en: World Trade Organization, World Trade Organisation | nb: Verdens handelsorganisasjon | nn: Verdas handelsorganisasjon | da: Verdenshandelsorganisationen | sv: Världshandelsorganisationen | de: Welthandelsorganisation | es: Organización Mundial del Comercio, OMC | fr: Organisation mondiale du commerce, OMC
oecd | international | any: OECD | nb: OECD | es: OCDE | fr: OCDE | en: Organisation for Economic Co-operation and Development
iea | international | any: IEA | en: International Energy Agency | nb: Det internasjonale energibyrået | da: Det Internationale Energiagentur | sv: Internationella energiorganet | de: Internationale Energieagentur
irena | international | any: IRENA | en: International Renewable Energy Agency
bis | international | en: Bank for International Settlements
adb | international | en: Asian Development Bank | nb: Den asiatiske utviklingsbanken
afdb | international | en: African Development Bank
wef | international | en: World Economic Forum | nb: Verdens økonomiske forum | da: Verdens Økonomiske Forum | sv: World Economic Forum | de: Weltwirtschaftsforum
interpol | international | any: Interpol, INTERPOL
nordic-council | international | en: Nordic Council | nb: Nordisk råd | nn: Nordisk råd | da: Nordisk Råd | sv: Nordiska rådet
nordic-council-of-ministers | international | en: Nordic Council of Ministers | nb: Nordisk ministerråd | da: Nordisk Ministerråd | sv: Nordiska ministerrådet
arctic-council | international | en: Arctic Council | nb: Arktisk råd | da: Arktisk Råd | sv: Arktiska rådet
icrc | humanitarian | any: ICRC, CICR | en: International Committee of the Red Cross | nb: Den internasjonale Røde Kors-komiteen, Den internasjonale røde kors-komiteen, Røde Kors-komiteen | nn: Den internasjonale Raude Kross-komiteen | da: Den Internationale Røde Kors Komité, Røde Kors' Internationale Komité, Internationalt Røde Kors | sv: Internationella rödakorskommittén, Internationella Röda Korset | de: Internationales Komitee vom Roten Kreuz, Internationale Komitee vom Roten Kreuz, IKRK | es: Comité Internacional de la Cruz Roja | fr: Comité international de la Croix-Rouge
ifrc | humanitarian | any: IFRC | en: International Federation of Red Cross and Red Crescent Societies | nb: Det internasjonale Røde Kors-forbundet
red-cross | humanitarian | en: Red Cross | nb: Røde Kors | nn: Raude Krossen | da: Røde Kors, Dansk Røde Kors | sv: Röda Korset | de: Rotes Kreuz, Rote Kreuz, Deutsches Rotes Kreuz | es: Cruz Roja | fr: Croix-Rouge | nl: Rode Kruis
red-crescent | humanitarian | en: Red Crescent | nb: Røde Halvmåne | nn: Raude Halvmånen | da: Røde Halvmåne | sv: Röda Halvmånen | de: Roter Halbmond, Rote Halbmond | es: Media Luna Roja | fr: Croissant-Rouge
palestine-red-crescent | humanitarian | any: PRCS | en: Palestine Red Crescent Society, Palestinian Red Crescent, Palestine Red Crescent, Palestinian Red Crescent Society | nb: Palestinske Røde Halvmåne, Palestinas Røde Halvmåne, Den palestinske Røde Halvmåne, Den palestinske røde halvmåne | da: Palæstinensisk Røde Halvmåne, Palæstinas Røde Halvmåne, Det Palæstinensiske Røde Halvmåne | sv: Palestinska Röda Halvmånen
syrian-red-crescent | humanitarian | en: Syrian Arab Red Crescent, Syrian Red Crescent
egyptian-red-crescent | humanitarian | en: Egyptian Red Crescent
turkish-red-crescent | humanitarian | en: Turkish Red Crescent
magen-david-adom | humanitarian | any: Magen David Adom
msf | humanitarian | any: MSF, Médecins Sans Frontières | en: Doctors Without Borders | nb: Leger Uten Grenser, Leger uten grenser | nn: Legar Utan Grenser | da: Læger uden Grænser, Læger Uden Grænser | sv: Läkare Utan Gränser, Läkare utan gränser | de: Ärzte ohne Grenzen | es: Médicos Sin Fronteras | fr: Médecins sans frontières | nl: Artsen zonder Grenzen
amnesty-international | humanitarian | any: Amnesty International, Amnesty
human-rights-watch | humanitarian | any: Human Rights Watch, HRW
save-the-children | humanitarian | any: Save the Children, Save The Children | nb: Redd Barna | nn: Redd Barna | da: Red Barnet | sv: Rädda Barnen
oxfam | humanitarian | any: Oxfam
care | humanitarian | any: CARE, CARE International
norwegian-refugee-council | humanitarian | any: NRC | en: Norwegian Refugee Council | nb: Flyktninghjelpen | nn: Flyktninghjelpa | da: Flygtningehjælpen | sv: Norska flyktinghjälpen
danish-refugee-council | humanitarian | en: Danish Refugee Council | da: Dansk Flygtningehjælp | nb: Dansk Flyktninghjelp
norwegian-peoples-aid | humanitarian | en: Norwegian People's Aid | nb: Norsk Folkehjelp | nn: Norsk Folkehjelp
norwegian-church-aid | humanitarian | en: Norwegian Church Aid | nb: Kirkens Nødhjelp | nn: Kyrkjas Naudhjelp
danchurchaid | humanitarian | any: DanChurchAid | da: Folkekirkens Nødhjælp
caritas | humanitarian | any: Caritas
rescue-committee | humanitarian | any: IRC | en: International Rescue Committee
islamic-relief | humanitarian | any: Islamic Relief
action-against-hunger | humanitarian | en: Action Against Hunger | nb: Aksjon mot sult | fr: Action contre la faim | es: Acción contra el Hambre
mercy-corps | humanitarian | any: Mercy Corps
world-central-kitchen | humanitarian | any: World Central Kitchen
world-vision | humanitarian | any: World Vision
plan-international | humanitarian | any: Plan International
sos-villages | humanitarian | en: SOS Children's Villages | nb: SOS-barnebyer | da: SOS Børnebyerne | sv: SOS Barnbyar
airwars | humanitarian | any: Airwars
acled | humanitarian | any: ACLED
syrian-observatory | humanitarian | any: SOHR | en: Syrian Observatory for Human Rights | nb: Den syriske organisasjonen for menneskerettigheter, Syrian Observatory for Human Rights | da: Det Syriske Observatorium for Menneskerettigheder | sv: Syriska människorättsobservatoriet | de: Syrische Beobachtungsstelle für Menschenrechte | fr: Observatoire syrien des droits de l'homme, OSDH
white-helmets | humanitarian | en: White Helmets, Syrian Civil Defence, Syrian Civil Defense, Syria Civil Defence | nb: De hvite hjelmene | da: De Hvide Hjelme | sv: Vita hjälmarna | de: Weißhelme
cpj | humanitarian | any: CPJ | en: Committee to Protect Journalists | nb: Komiteen for å beskytte journalister
rsf | humanitarian | any: RSF | en: Reporters Without Borders | nb: Reportere uten grenser | da: Reportere uden Grænser | sv: Reportrar utan gränser | de: Reporter ohne Grenzen | fr: Reporters sans frontières | es: Reporteros Sin Fronteras
ipc | humanitarian | en: Integrated Food Security Phase Classification
global-fund | humanitarian | en: Global Fund
gavi | humanitarian | any: Gavi, GAVI
greenpeace | humanitarian | any: Greenpeace
wwf | humanitarian | any: WWF | nb: WWF Verdens naturfond | da: WWF Verdensnaturfonden | sv: Världsnaturfonden
peace-now | humanitarian | en: Peace Now | nb: Fred Nå | sv: Fred nu
btselem | humanitarian | any: B'Tselem
sipri | institute | any: SIPRI, Sipri | en: Stockholm International Peace Research Institute
prio | institute | any: PRIO | nb: Institutt for fredsforskning
crisis-group | institute | en: International Crisis Group, Crisis Group
chatham-house | institute | any: Chatham House
isw | institute | any: ISW | en: Institute for the Study of War
iiss | institute | any: IISS | en: International Institute for Strategic Studies
transparency-international | institute | any: Transparency International
ukmto | security | any: UKMTO | en: United Kingdom Maritime Trade Operations, UK Maritime Trade Operations
centcom | military | any: CENTCOM, Centcom | en: US Central Command, U.S. Central Command | nb: USAs sentralkommando
pentagon | military | any: Pentagon | en: US Department of Defense, U.S. Department of Defense, US Defense Department, U.S. Defense Department | fr: Pentagone | es: Pentágono
us-state-department | government | en: US State Department, U.S. State Department, State Department, Department of State | nb: USAs utenriksdepartement | da: USA's udenrigsministerium
us-treasury | government | en: US Treasury, U.S. Treasury, Treasury Department
us-justice-department | government | en: US Department of Justice, U.S. Department of Justice, Justice Department, Department of Justice, DOJ
white-house | government | en: White House | nb: Det hvite hus | nn: Det kvite huset | da: Det Hvide Hus | sv: Vita huset | de: Weißes Haus, Weiße Haus, Weißen Haus, Weißen Hauses | es: Casa Blanca | fr: Maison-Blanche, Maison Blanche | nl: Witte Huis
kremlin | government | en: Kremlin | nb: Kreml | nn: Kreml | da: Kreml | sv: Kreml | de: Kreml | es: Kremlin | fr: Kremlin | nl: Kremlin
downing-street | government | any: Downing Street
elysee | government | any: Elysee, Élysée, Elysée | de: Élysée-Palast
holy-see | government | en: Holy See | nb: Den hellige stol | da: Den Hellige Stol | de: Heiliger Stuhl | es: Santa Sede | fr: Saint-Siège
us-congress | parliament | en: US Congress, U.S. Congress | nb: Kongressen | da: Kongressen | sv: Kongressen | de: US-Kongress
us-senate | parliament | en: US Senate, U.S. Senate | nb: Senatet | da: Senatet | sv: Senaten | de: US-Senat
us-house | parliament | en: US House of Representatives, U.S. House of Representatives, House of Representatives | nb: Representantenes hus | da: Repræsentanternes Hus | sv: Representanthuset | de: US-Repräsentantenhaus, Repräsentantenhaus | es: Cámara de Representantes | fr: Chambre des représentants
us-supreme-court | court | en: US Supreme Court, U.S. Supreme Court | nb: USAs høyesterett | da: USA's Højesteret | sv: USA:s högsta domstol
house-of-commons | parliament | en: House of Commons | nb: Underhuset | da: Underhuset | sv: Underhuset | de: Unterhaus
house-of-lords | parliament | en: House of Lords | nb: Overhuset | da: Overhuset | sv: Överhuset | de: Oberhaus
bundestag | parliament | any: Bundestag | nb: Forbundsdagen | da: Forbundsdagen | sv: Förbundsdagen
bundesrat | parliament | any: Bundesrat
knesset | parliament | any: Knesset
storting | parliament | any: Storting | nb: Stortinget | nn: Stortinget | da: Stortinget | sv: Stortinget
folketing | parliament | any: Folketing | nb: Folketinget | da: Folketinget | sv: Folketinget
riksdag | parliament | any: Riksdag | nb: Riksdagen | da: Riksdagen | sv: Riksdagen
althing | parliament | any: Althingi, Alltinget
verkhovna-rada | parliament | any: Verkhovna Rada, Rada
duma | parliament | any: Duma | en: State Duma | nb: Dumaen, Statsdumaen | da: Dumaen, Statsdumaen | sv: Duman, Statsduman
sejm | parliament | any: Sejm
loya-jirga | parliament | any: Loya Jirga
lok-sabha | parliament | any: Lok Sabha
cia | security | any: CIA | en: Central Intelligence Agency
fbi | security | any: FBI | en: Federal Bureau of Investigation
nsa | security | any: NSA | en: National Security Agency
dhs | security | any: DHS | en: Department of Homeland Security, Homeland Security
faa | agency | any: FAA | en: Federal Aviation Administration
ntsb | agency | any: NTSB | en: National Transportation Safety Board
fema | agency | any: FEMA
fda | agency | any: FDA | en: Food and Drug Administration
cdc | agency | any: CDC | en: Centers for Disease Control and Prevention, US Centers for Disease Control and Prevention
epa | agency | any: EPA | en: Environmental Protection Agency
usgs | agency | any: USGS | en: US Geological Survey, U.S. Geological Survey, United States Geological Survey
emsc | agency | any: EMSC | en: European-Mediterranean Seismological Centre
noaa | agency | any: NOAA | en: National Oceanic and Atmospheric Administration
nasa | agency | any: NASA, Nasa
esa | agency | any: ESA | en: European Space Agency
usaid | agency | any: USAID, USAid
federal-reserve | agency | en: Federal Reserve, US Federal Reserve, U.S. Federal Reserve, Fed | nb: Den amerikanske sentralbanken
sec | agency | any: SEC | en: Securities and Exchange Commission
mi5 | security | any: MI5
mi6 | security | any: MI6
gchq | security | any: GCHQ
nhs | agency | any: NHS | en: National Health Service
scotland-yard | security | any: Scotland Yard, Metropolitan Police, Met Police
bank-of-england | agency | any: Bank of England
mossad | security | any: Mossad
shin-bet | security | any: Shin Bet, Shabak
idf | military | any: IDF, Tsahal | en: Israel Defense Forces, Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces
cogat | military | any: COGAT, Cogat
irgc | military | any: IRGC | en: Islamic Revolutionary Guard Corps, Islamic Revolutionary Guards Corps, Revolutionary Guards, Revolutionary Guard, Iranian Revolutionary Guard, Iranian Revolutionary Guards | nb: Revolusjonsgarden, Irans revolusjonsgarde, Den iranske revolusjonsgarden | da: Revolutionsgarden, Irans Revolutionsgarde, Den Iranske Revolutionsgarde | sv: Revolutionsgardet, Islamiska revolutionsgardet | de: Revolutionsgarden, Revolutionsgarde, Iranische Revolutionsgarden | es: Guardia Revolucionaria, Guardianes de la Revolución | fr: Gardiens de la révolution
quds-force | military | en: Quds Force, Qods Force | nb: Quds-styrken, Qods-styrken | da: Quds-styrken | sv: Quds-styrkan | de: Al-Kuds-Brigaden
fsb | security | any: FSB
svr | security | any: SVR
gru | security | any: GRU
roscosmos | agency | any: Roskosmos, Roscosmos
rosatom | agency | any: Rosatom
gazprom | company | any: Gazprom
sbu | security | any: SBU
bnd | security | any: BND
bka | security | any: BKA
bundeswehr | military | any: Bundeswehr
isi | security | any: ISI | en: Inter-Services Intelligence
raf | military | en: Royal Air Force
royal-navy | military | en: Royal Navy
palestinian-authority | government | en: Palestinian Authority, Palestinian National Authority, PNA | nb: Den palestinske selvstyremyndigheten, Den palestinske myndigheten, De palestinske selvstyremyndighetene, Det palestinske selvstyret, Palestinske selvstyremyndigheter | nn: Den palestinske sjølvstyremakta, Dei palestinske sjølvstyresmaktene | da: Det Palæstinensiske Selvstyre, Det palæstinensiske Selvstyre, Selvstyret, Den Palæstinensiske Myndighed | sv: Palestinska myndigheten, Den palestinska myndigheten | de: Palästinensische Autonomiebehörde, Palästinensischen Autonomiebehörde, Autonomiebehörde | es: Autoridad Palestina, Autoridad Nacional Palestina | fr: Autorité palestinienne | nl: Palestijnse Autoriteit
plo | party | any: PLO | en: Palestine Liberation Organization, Palestine Liberation Organisation | nb: Den palestinske frigjøringsorganisasjonen | da: Den Palæstinensiske Befrielsesorganisation | sv: Palestinska befrielseorganisationen | de: Palästinensische Befreiungsorganisation | fr: OLP | es: OLP
fifa | sport | any: FIFA, Fifa
uefa | sport | any: UEFA, Uefa
ioc | sport | any: IOC | en: International Olympic Committee | nb: Den internasjonale olympiske komité, IOC | da: Den Internationale Olympiske Komité | sv: Internationella olympiska kommittén, IOK | de: Internationales Olympisches Komitee, IOK | es: COI, Comité Olímpico Internacional | fr: CIO, Comité international olympique
wada | sport | any: WADA, Wada
fia | sport | any: FIA
nba | sport | any: NBA
nfl | sport | any: NFL
nhl | sport | any: NHL
taiwan-straits-foundation | institute | en: Straits Exchange Foundation
catholic-church | church | en: Catholic Church, Roman Catholic Church | nb: Den katolske kirke, Den katolske kirken | da: Den Katolske Kirke, Den katolske kirke | sv: Katolska kyrkan | de: Katholische Kirche | es: Iglesia católica, Iglesia Católica | fr: Église catholique | nl: Rooms-Katholieke Kerk
orthodox-church | church | en: Russian Orthodox Church, Orthodox Church | nb: Den russisk-ortodokse kirke, Den russisk-ortodokse kirken, Den ortodokse kirke | da: Den Russisk-ortodokse Kirke, Den russisk-ortodokse kirke
church-of-norway | church | en: Church of Norway | nb: Den norske kirke, Den norske kirken | nn: Den norske kyrkja
church-of-denmark | church | en: Church of Denmark | da: Folkekirken, Den danske folkekirke
church-of-sweden | church | en: Church of Sweden | sv: Svenska kyrkan
church-of-england | church | en: Church of England
arbeiderpartiet | party | nb: Arbeiderpartiet, Ap, AP, Det norske Arbeiderparti, Arbeidarpartiet | nn: Arbeidarpartiet, Ap | en: Norwegian Labour Party | da: Arbeiderpartiet
hoyre | party | nb: Høyre | nn: Høgre
senterpartiet-no | party | nb: Senterpartiet, Sp | nn: Senterpartiet, Sp
sv-no | party | nb: SV, Sosialistisk Venstreparti | nn: SV, Sosialistisk Venstreparti
frp | party | nb: Frp, FrP, FRP, Fremskrittspartiet | nn: Frp, FrP, Framstegspartiet | en: Progress Party
venstre-no | party | nb: Venstre | nn: Venstre
krf | party | nb: KrF, Krf, KRF, Kristelig Folkeparti | nn: KrF, Kristeleg Folkeparti
mdg | party | nb: MDG, Miljøpartiet De Grønne, De Grønne | nn: MDG, Miljøpartiet Dei Grøne
rodt | party | nb: Rødt | nn: Raudt
demokratene-no | party | nb: Demokratene, Norgesdemokratene
unge-hoyre | party | nb: Unge Høyre
auf | party | nb: AUF | da: AUF
fpu | party | nb: FpU, FPU
lo-no | union | nb: LO, Landsorganisasjonen | nn: LO
nho | union | nb: NHO | nn: NHO
ks | union | nb: KS
socialdemokratiet-dk | party | da: Socialdemokratiet, Socialdemokraterne | en: Danish Social Democrats
venstre-dk | party | da: Venstre
konservative-dk | party | da: De Konservative, Konservative, Det Konservative Folkeparti, Det konservative Folkeparti
radikale-dk | party | da: Radikale Venstre, De Radikale, Radikale, Det Radikale Venstre
sf-dk | party | da: SF, Socialistisk Folkeparti
enhedslisten | party | da: Enhedslisten
dansk-folkeparti | party | da: Dansk Folkeparti, DF | en: Danish People's Party
liberal-alliance | party | da: Liberal Alliance
moderaterne-dk | party | da: Moderaterne
alternativet | party | da: Alternativet
danmarksdemokraterne | party | da: Danmarksdemokraterne
nye-borgerlige | party | da: Nye Borgerlige
kristendemokraterne-dk | party | da: Kristendemokraterne, Kristeligt Folkeparti
fremskridtspartiet | party | da: Fremskridtspartiet
centrum-demokraterne | party | da: Centrum-Demokraterne, Centrumdemokraterne
siumut | party | any: Siumut
inuit-ataqatigiit | party | any: Inuit Ataqatigiit
lo-dk | union | da: LO, Fagbevægelsens Hovedorganisation, FH
dansk-industri | union | da: Dansk Industri, DI
dansk-arbejdsgiverforening | union | da: Dansk Arbejdsgiverforening, DA
socialdemokraterna | party | sv: Socialdemokraterna | en: Swedish Social Democrats
moderaterna | party | sv: Moderaterna | nb: Moderaterna | en: Moderate Party
sverigedemokraterna | party | sv: Sverigedemokraterna, SD | nb: Sverigedemokratene | da: Sverigedemokraterne | en: Sweden Democrats
vansterpartiet | party | sv: Vänsterpartiet
centerpartiet | party | sv: Centerpartiet
kristdemokraterna | party | sv: Kristdemokraterna
liberalerna | party | sv: Liberalerna, Folkpartiet
miljopartiet | party | sv: Miljöpartiet
finns-party | party | en: Finns Party | nb: Sannfinnene | sv: Sannfinländarna
democratic-party-us | party | en: Democratic Party, Democratic National Committee, DNC | nb: Det demokratiske partiet, Demokratene | da: Det Demokratiske Parti, Demokraterne | sv: Demokraterna, Demokratiska partiet | de: Demokratische Partei | es: Partido Demócrata | fr: Parti démocrate
republican-party-us | party | any: GOP | en: Republican Party, Republican National Committee, RNC | nb: Det republikanske partiet, Republikanerne | da: Det Republikanske Parti, Republikanerne | sv: Republikanerna, Republikanska partiet | de: Republikanische Partei | es: Partido Republicano | fr: Parti républicain
tea-party | party | any: Tea Party
labour-uk | party | en: Labour Party, Labour | nb: Labour | da: Labour | sv: Labour | de: Labour
conservative-uk | party | en: Conservative Party, Tory Party, Conservatives, Tories | nb: Det konservative partiet
liberal-democrats-uk | party | en: Liberal Democrats, Lib Dems, Lib Dem | nb: Liberaldemokratene | da: Liberaldemokraterne
snp | party | any: SNP | en: Scottish National Party
ukip | party | any: UKIP, Ukip
reform-uk | party | any: Reform UK
plaid-cymru | party | any: Plaid Cymru
dup | party | any: DUP | en: Democratic Unionist Party
sinn-fein | party | any: Sinn Féin, Sinn Fein
fianna-fail | party | any: Fianna Fáil, Fianna Fail
fine-gael | party | any: Fine Gael
cdu | party | any: CDU, CDU/CSU | de: Christlich Demokratische Union
csu | party | any: CSU
spd | party | any: SPD
fdp | party | any: FDP
afd | party | any: AfD, AFD | de: Alternative für Deutschland
gruene | party | de: Grüne, Grünen, Die Grünen, Bündnis 90/Die Grünen
die-linke | party | any: Die Linke, Linkspartei
fpo | party | any: FPÖ
ovp | party | any: ÖVP
spo | party | any: SPÖ
svp | party | any: SVP
rassemblement-national | party | any: Rassemblement National, Front National | en: National Rally, National Front | nb: Nasjonal samling, Nasjonal front | da: Front National
les-republicains | party | any: Les Républicains
parti-socialiste | party | any: Parti socialiste
la-france-insoumise | party | any: La France insoumise, LFI
en-marche | party | any: En Marche, La République en marche
psoe | party | any: PSOE
partido-popular | party | any: Partido Popular
vox-es | party | any: Vox
podemos | party | any: Podemos, Unidas Podemos
ciudadanos | party | any: Ciudadanos
erc | party | any: ERC
five-star | party | any: Movimento 5 Stelle | en: Five Star Movement
lega | party | any: Lega Nord
forza-italia | party | any: Forza Italia
fratelli-d-italia | party | any: Fratelli d'Italia | en: Brothers of Italy
partito-democratico | party | any: Partito Democratico
syriza | party | any: Syriza, SYRIZA
golden-dawn | party | en: Golden Dawn | nb: Gyllent daggry | da: Gyldent Daggry
fidesz | party | any: Fidesz
jobbik | party | any: Jobbik
pis | party | any: PiS | en: Law and Justice | nb: Lov og rettferdighet | da: Lov og Retfærdighed
civic-platform | party | en: Civic Platform
smer | party | any: Smer
ano | party | any: ANO
akp | party | any: AKP, AK Party, AK-partiet | en: Justice and Development Party
chp | party | any: CHP | en: Republican People's Party
mhp | party | any: MHP
hdp | party | any: HDP
likud | party | any: Likud | nb: Likud-partiet
yesh-atid | party | any: Yesh Atid
shas | party | any: Shas
meretz | party | any: Meretz
kadima | party | any: Kadima
kahol-lavan | party | en: Blue and White
national-unity-il | party | en: National Unity
otzma-yehudit | party | any: Otzma Yehudit | en: Jewish Power
religious-zionism | party | en: Religious Zionism
united-torah-judaism | party | en: United Torah Judaism
united-russia | party | en: United Russia | nb: Forent Russland, Det forente Russland | da: Forenet Rusland | sv: Enade Ryssland
servant-of-the-people | party | en: Servant of the People
baath | party | any: Baath, Ba'ath | en: Baath Party, Ba'ath Party | nb: Baath-partiet | da: Baath-partiet
bjp | party | any: BJP | en: Bharatiya Janata Party
congress-party-in | party | en: Congress Party, Indian National Congress | nb: Kongresspartiet | da: Kongrespartiet
aam-aadmi | party | any: Aam Aadmi Party, AAP
pti | party | any: PTI
pml-n | party | any: PML-N
ppp | party | en: Pakistan People's Party, Pakistan Peoples Party
awami-league | party | any: Awami League
nld | party | any: NLD | en: National League for Democracy
kuomintang | party | any: Kuomintang, KMT
dpp | party | any: DPP | en: Democratic Progressive Party
ccp | party | any: CCP | en: Communist Party of China, Chinese Communist Party | nb: Kinas kommunistparti | da: Kinas Kommunistparti
ldp-jp | party | en: Liberal Democratic Party
anc | party | any: ANC | en: African National Congress
zanu-pf | party | any: Zanu-PF, ZANU-PF
eff | party | en: Economic Freedom Fighters
democratic-alliance-za | party | en: Democratic Alliance
mdc-zw | party | en: Movement for Democratic Change
apc-ng | party | en: All Progressives Congress
pdp-ng | party | en: Peoples Democratic Party
frelimo | party | any: Frelimo, FRELIMO
swapo | party | any: Swapo, SWAPO
mpla | party | any: MPLA
unita | party | any: UNITA
ennahda | party | any: Ennahda, Ennahdha
pt-br | party | en: Workers' Party | es: Partido de los Trabajadores
morena-mx | party | any: Morena
pri-mx | party | any: PRI
psuv | party | any: PSUV
national-assembly-fr | parliament | en: French National Assembly | fr: Assemblée nationale
amazon | company | any: Amazon
apple | company | any: Apple
google | company | any: Google
microsoft | company | any: Microsoft
meta | company | any: Meta Platforms
tesla | company | any: Tesla
samsung | company | any: Samsung
boeing | company | any: Boeing
airbus | company | any: Airbus
volkswagen | company | any: Volkswagen, VW
toyota | company | any: Toyota
maersk | company | any: Maersk, Mærsk, A.P. Møller-Mærsk, AP Møller-Mærsk, Maersk Line
msc | company | any: Mediterranean Shipping Company
hapag-lloyd | company | any: Hapag-Lloyd
cma-cgm | company | any: CMA CGM
evergreen | company | en: Evergreen Line
frontline | company | any: Frontline Ltd
bp | company | any: BP
shell | company | any: Royal Dutch Shell
exxonmobil | company | any: ExxonMobil, Exxon
equinor | company | any: Equinor, Statoil
totalenergies | company | any: TotalEnergies
saudi-aramco | company | any: Saudi Aramco, Aramco
rosneft | company | any: Rosneft
lukoil | company | any: Lukoil
huawei | company | any: Huawei
spacex | company | any: SpaceX
starlink | company | any: Starlink
openai | company | any: OpenAI
nvidia | company | any: Nvidia
novo-nordisk | company | any: Novo Nordisk
pfizer | company | any: Pfizer
astrazeneca | company | any: AstraZeneca
moderna | company | any: Moderna
dnb | company | any: DNB
nordea | company | any: Nordea
danske-bank | company | any: Danske Bank
telenor | company | any: Telenor
norsk-hydro | company | any: Norsk Hydro
sas | company | any: SAS
norwegian-air | company | any: Norwegian Air Shuttle
lufthansa | company | any: Lufthansa
ryanair | company | any: Ryanair
lockheed-martin | company | any: Lockheed Martin
raytheon | company | any: Raytheon
rheinmetall | company | any: Rheinmetall
kongsberg-gruppen | company | any: Kongsberg Gruppen
jpmorgan | company | any: JPMorgan, JPMorgan Chase
goldman-sachs | company | any: Goldman Sachs
uber | company | any: Uber
spotify | company | any: Spotify
netflix | company | any: Netflix
ambrey-maritime | company | any: Ambrey Analytics
`;
