/**
 * Armed groups, militant movements, mercenary and paramilitary forces, and political movements with an armed wing, of all parts of
 * the world: `id | class | names by language` as in organisations.ts. That a group stands here says only that it bears arms or did;
 * the desk calls no one a terrorist. Written by hand from general knowledge (CC0).
 */
export const GROUPS = `
hamas | armed_group | any: Hamas, Ḥamās | en: Islamic Resistance Movement | nb: Hamas-bevegelsen, Den islamske motstandsbevegelsen | nn: Hamas-rørsla | da: Hamas-bevægelsen | sv: Hamasrörelsen, Hamas-rörelsen | nl: Hamas
qassam-brigades | armed_group | any: Qassam Brigades, Al-Qassam Brigades, Izz ad-Din al-Qassam Brigades, Ezzedine al-Qassam Brigades, Izz al-Din al-Qassam Brigades | nb: Qassam-brigadene, al-Qassam-brigadene, Al-Qassam-brigaden, al-Qassam-brigaden, Qassam-brigaden | da: Qassam-brigaderne, al-Qassam-brigaderne, Al-Qassam-brigaderne | sv: Qassambrigaderna, al-Qassam-brigaderna | de: Kassam-Brigaden, Al-Kassam-Brigaden | es: Brigadas Al Qasam | fr: Brigades al-Qassam
palestinian-islamic-jihad | armed_group | any: PIJ | en: Palestinian Islamic Jihad, Islamic Jihad, Islamic Jihad Movement | nb: Islamsk Jihad, Islamsk jihad, Islamsk hellig krig, Palestinsk islamsk jihad | nn: Islamsk jihad | da: Islamisk Jihad, Palæstinensisk Islamisk Jihad, Islamisk Hellig Krig | sv: Islamiska Jihad, Islamiska jihad, Palestinska islamiska jihad | de: Islamischer Dschihad, Islamische Dschihad, Palästinensischer Islamischer Dschihad | es: Yihad Islámica, Yihad Islámica Palestina | fr: Jihad islamique, Djihad islamique, Jihad islamique palestinien | nl: Islamitische Jihad
al-quds-brigades | armed_group | any: Al-Quds Brigades, Saraya al-Quds | nb: Al-Quds-brigadene, al-Quds-brigadene, Quds-brigadene, al-Quds-brigaden | da: Al-Quds-brigaderne, al-Quds-brigaderne | sv: al-Quds-brigaderna | de: Al-Quds-Brigaden | fr: Brigades al-Qods
al-aqsa-martyrs-brigades | armed_group | en: Al-Aqsa Martyrs Brigades, Al-Aqsa Martyrs' Brigades, Al-Aqsa Martyrs Brigade | nb: Al-Aqsa-martyrenes brigader, Al-Aqsa-brigadene, al-Aqsa-brigadene | da: Al-Aqsa Martyrernes Brigade, al-Aqsa-brigaderne | sv: al-Aqsamartyrernas brigad
fatah | political_movement | any: Fatah, Al-Fatah, Fateh | nb: Fatah-bevegelsen | da: Fatah-bevægelsen
pflp | armed_group | any: PFLP | en: Popular Front for the Liberation of Palestine | nb: Folkefronten for Palestinas frigjøring | da: Folkefronten til Palæstinas Befrielse
dflp | armed_group | any: DFLP | en: Democratic Front for the Liberation of Palestine
popular-resistance-committees | armed_group | en: Popular Resistance Committees
lions-den | armed_group | en: Lions' Den, Lion's Den
hezbollah | armed_group | any: Hezbollah, Hizbollah, Hizbullah, Hizballah, Hizbulla, Hizb Allah | de: Hisbollah | es: Hezbolá, Hizbulá | nb: Hizbollah-bevegelsen | da: Hizbollah-bevægelsen | sv: Hizbollah-rörelsen
amal | political_movement | en: Amal Movement | nb: Amal-bevegelsen | da: Amal-bevægelsen
houthis | armed_group | any: Houthi, Houthis, Huthi, Huthis, Ansar Allah, Ansarullah, Ansar Allah movement | en: Houthi movement, Houthi rebels | nb: houthiene, Houthiene, huthiene, Huthiene, Houthi-bevegelsen, Houthi-militsen | nn: houthiane, Houthiane | da: houthierne, Houthierne, Houthi-bevægelsen, Houthi-militsen, huthierne | sv: Huthi-rörelsen, Huthirörelsen, Huthirebellerna, Huthierna | de: Huthi-Rebellen, Huthi-Miliz, Huthis | es: hutíes, Hutíes, Hutí | fr: Houthistes, Houthis | nl: Houthi's, Houthi-rebellen
islamic-state | armed_group | any: ISIS, ISIL, Isis, Isil, Daesh, Da'esh | en: Islamic State, Islamic State group, IS, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant | nb: IS, Den islamske stat, Den islamske staten | nn: IS, Den islamske staten | da: IS, Islamisk Stat | sv: IS, Islamiska staten | de: IS, Islamischer Staat, Islamische Staat, Islamischen Staat | es: EI, Estado Islámico | fr: EI, État islamique, Etat islamique | nl: IS, Islamitische Staat
islamic-state-khorasan | armed_group | any: ISIS-K, ISKP, IS-K, ISIS-Khorasan | en: Islamic State Khorasan, Islamic State Khorasan Province
iswap | armed_group | any: ISWAP | en: Islamic State West Africa Province
al-qaeda | armed_group | any: Al-Qaeda, Al-Qaida, Al Qaeda, Al-Kaida, Al-Qaïda, Al-Kaïda | de: Al-Kaida | fr: Al-Qaïda
aqap | armed_group | any: AQAP | en: Al-Qaeda in the Arabian Peninsula, Al Qaeda in the Arabian Peninsula
aqim | armed_group | any: AQIM, AQMI | en: Al-Qaeda in the Islamic Maghreb, Al Qaeda in the Islamic Maghreb
jnim | armed_group | any: JNIM
hts | armed_group | any: HTS, Hayat Tahrir al-Sham, Hayat Tahrir al Sham, Tahrir al-Sham | de: HTS
al-nusra | armed_group | any: Al-Nusra Front, Nusra Front, Jabhat al-Nusra, Al-Nusra | nb: Nusra-fronten, al-Nusra-fronten | da: Nusra-fronten, al-Nusra-fronten | sv: Nusrafronten, al-Nusrafronten | de: Al-Nusra-Front
free-syrian-army | armed_group | any: FSA | en: Free Syrian Army | nb: Den frie syriske hær | da: Den Frie Syriske Hær | sv: Fria syriska armén | de: Freie Syrische Armee
syrian-national-army | armed_group | en: Syrian National Army
sdf | armed_group | any: SDF | en: Syrian Democratic Forces | nb: Syrian Democratic Forces, De syriske demokratiske styrkene | da: Syriske Demokratiske Styrker, De Syriske Demokratiske Styrker | sv: Syriens demokratiska styrkor | de: Syrische Demokratische Kräfte, Demokratische Kräfte Syriens
ypg | armed_group | any: YPG | en: People's Protection Units, People's Defense Units
pkk | armed_group | any: PKK | en: Kurdistan Workers' Party, Kurdistan Workers Party | nb: Kurdistans arbeiderparti | da: Kurdistans Arbejderparti | sv: Kurdistans arbetarparti | de: Arbeiterpartei Kurdistans
peshmerga | armed_group | any: Peshmerga, Pesjmerga, Peschmerga
kataib-hezbollah | armed_group | any: Kataib Hezbollah, Kata'ib Hezbollah, Kataib Hizbollah
popular-mobilization-forces | armed_group | any: PMF, Hashd al-Shaabi | en: Popular Mobilization Forces, Popular Mobilisation Forces, Popular Mobilization Units
islamic-resistance-in-iraq | armed_group | en: Islamic Resistance in Iraq | nb: Den islamske motstanden i Irak
muslim-brotherhood | political_movement | en: Muslim Brotherhood | nb: Det muslimske brorskap, Det muslimske brorskapet, Brorskapet | nn: Den muslimske brorskapen | da: Det Muslimske Broderskab | sv: Muslimska brödraskapet | de: Muslimbruderschaft, Muslimbrüder | es: Hermanos Musulmanes | fr: Frères musulmans | nl: Moslimbroederschap
taliban | armed_group | any: Taliban, Talibans, Taleban, Afghan Taliban | nb: Taliban-bevegelsen | da: Taliban-bevægelsen | sv: Talibanerna | es: talibanes, Talibán | fr: talibans
pakistani-taliban | armed_group | any: TTP, Tehreek-e-Taliban, Tehrik-e-Taliban, Tehreek-e-Taliban Pakistan, Tehrik-e-Taliban Pakistan | en: Pakistani Taliban, Pakistan Taliban
haqqani-network | armed_group | en: Haqqani network, Haqqani Network | nb: Haqqani-nettverket | da: Haqqani-netværket
lashkar-e-taiba | armed_group | any: Lashkar-e-Taiba, Lashkar-e-Tayyiba
jaish-e-mohammed | armed_group | any: Jaish-e-Mohammed, Jaish-e-Mohammad
balochistan-liberation-army | armed_group | en: Balochistan Liberation Army, Baloch Liberation Army
tamil-tigers | armed_group | any: LTTE | en: Tamil Tigers, Liberation Tigers of Tamil Eelam | nb: Tamiltigrene, De tamilske tigrene | da: De Tamilske Tigre | sv: Tamilska tigrarna
naxalites | armed_group | any: Naxalites, Naxalite
arakan-army | armed_group | en: Arakan Army
karen-national-union | armed_group | any: KNU | en: Karen National Union
kachin-independence-army | armed_group | en: Kachin Independence Army
arsa | armed_group | any: ARSA | en: Arakan Rohingya Salvation Army
peoples-defence-force | armed_group | en: People's Defence Force, People's Defense Force
abu-sayyaf | armed_group | any: Abu Sayyaf
milf | armed_group | any: MILF | en: Moro Islamic Liberation Front
new-peoples-army | armed_group | en: New People's Army
jemaah-islamiyah | armed_group | any: Jemaah Islamiyah
free-papua-movement | armed_group | en: Free Papua Movement, West Papua National Liberation Army
boko-haram | armed_group | any: Boko Haram
al-shabaab | armed_group | any: Al-Shabaab, Al-Shabab, Shabaab, Shebab | de: Al-Schabab | nb: al-Shabaab
lra | armed_group | any: LRA | en: Lord's Resistance Army | nb: Herrens motstandshær | da: Herrens Modstandshær | sv: Herrens motståndsarmé
m23 | armed_group | any: M23 | en: March 23 Movement, M23 movement | nb: M23-bevegelsen | da: M23-bevægelsen | sv: M23-rörelsen
adf | armed_group | any: ADF | en: Allied Democratic Forces
fdlr | armed_group | any: FDLR
codeco | armed_group | any: CODECO, Codeco
rapid-support-forces | armed_group | en: Rapid Support Forces, RSF paramilitary | nb: Rapid Support Forces, RSF-militsen, De raske støttestyrkene | da: RSF-militsen | sv: RSF-milisen | fr: Forces de soutien rapide, FSR
janjaweed | armed_group | any: Janjaweed
splm | armed_group | any: SPLM, SPLA, SPLM-N | en: Sudan People's Liberation Movement, Sudan People's Liberation Army
tplf | armed_group | any: TPLF | en: Tigray People's Liberation Front, Tigray Defence Forces | nb: Folkefronten for frigjøring av Tigray | da: Tigrays Folks Befrielsesfront
oromo-liberation-army | armed_group | en: Oromo Liberation Army
fano | armed_group | en: Fano militia
seleka | armed_group | any: Seleka, Séléka
anti-balaka | armed_group | any: anti-balaka, Anti-Balaka
ambazonia | armed_group | en: Ambazonia Defence Forces, Ambazonian separatists
renamo | armed_group | any: Renamo, RENAMO
ansar-al-sharia | armed_group | any: Ansar al-Sharia
libyan-national-army | armed_group | any: LNA | en: Libyan National Army, Libyan Arab Armed Forces
polisario | armed_group | any: Polisario, Polisario Front | nb: Polisario-fronten | da: Polisario-fronten | es: Frente Polisario | fr: Front Polisario
mend | armed_group | en: Movement for the Emancipation of the Niger Delta
ipob | armed_group | any: IPOB | en: Indigenous People of Biafra
wagner | armed_group | any: Wagner Group, Wagner, PMC Wagner | nb: Wagner-gruppen, Wagnergruppen, Wagner-gruppa | nn: Wagner-gruppa | da: Wagner-gruppen | sv: Wagnergruppen | de: Gruppe Wagner, Wagner-Gruppe, Wagner-Söldner | es: Grupo Wagner | fr: Groupe Wagner | nl: Wagnergroep
africa-corps | armed_group | en: Africa Corps
azov | armed_group | en: Azov Battalion, Azov Regiment, Azov Brigade | nb: Azov-bataljonen, Azov-regimentet | da: Azov-bataljonen, Azov-regimentet | sv: Azovbataljonen | de: Asow-Regiment
donetsk-peoples-republic | armed_group | any: DNR, DPR | en: Donetsk People's Republic | nb: Folkerepublikken Donetsk | da: Folkerepublikken Donetsk | sv: Folkrepubliken Donetsk | de: Volksrepublik Donezk
luhansk-peoples-republic | armed_group | any: LNR, LPR | en: Luhansk People's Republic | nb: Folkerepublikken Luhansk, Folkerepublikken Lugansk | da: Folkerepublikken Luhansk, Folkerepublikken Lugansk
ira | armed_group | any: IRA | en: Irish Republican Army, Provisional IRA, Real IRA, New IRA
uvf | armed_group | any: UVF | en: Ulster Volunteer Force
eta | armed_group | any: ETA
kla | armed_group | any: UCK, UÇK | en: Kosovo Liberation Army | nb: Kosovos frigjøringshær | da: Kosovos Befrielseshær
farc | armed_group | any: FARC, Farc | en: Revolutionary Armed Forces of Colombia | es: Fuerzas Armadas Revolucionarias de Colombia
eln | armed_group | any: ELN | en: National Liberation Army | es: Ejército de Liberación Nacional
clan-del-golfo | armed_group | any: Clan del Golfo | en: Gulf Clan
shining-path | armed_group | en: Shining Path | nb: Lysende sti | da: Den Lysende Sti | sv: Sendero Luminoso | es: Sendero Luminoso
fmln | armed_group | any: FMLN | en: Farabundo Marti National Liberation Front
fsln | political_movement | any: FSLN, Sandinistas | en: Sandinista National Liberation Front | nb: Sandinistene | da: Sandinisterne
ezln | armed_group | any: EZLN | en: Zapatista Army of National Liberation, Zapatistas | nb: Zapatistene
sinaloa-cartel | armed_group | en: Sinaloa Cartel, Sinaloa cartel | nb: Sinaloa-kartellet | da: Sinaloa-kartellet | sv: Sinaloakartellen | es: Cártel de Sinaloa
jalisco-cartel | armed_group | any: CJNG | en: Jalisco New Generation Cartel, Jalisco cartel | es: Cártel Jalisco Nueva Generación
ms-13 | armed_group | any: MS-13, Mara Salvatrucha
tren-de-aragua | armed_group | any: Tren de Aragua
proud-boys | political_movement | any: Proud Boys
oath-keepers | political_movement | any: Oath Keepers
ku-klux-klan | political_movement | any: Ku Klux Klan, KKK
red-brigades | armed_group | en: Red Brigades | nb: De røde brigader | da: De Røde Brigader
raf-germany | armed_group | en: Red Army Faction | de: Rote Armee Fraktion
aum-shinrikyo | armed_group | any: Aum Shinrikyo
khmer-rouge | armed_group | any: Khmer Rouge | nb: Røde Khmer | da: De Røde Khmerer
mojahedin-e-khalq | armed_group | any: MEK, Mojahedin-e-Khalq, Mujahedin-e-Khalq
jaish-al-adl | armed_group | any: Jaish al-Adl
jundallah | armed_group | any: Jundallah
ansar-beit-al-maqdis | armed_group | any: Ansar Beit al-Maqdis
southern-transitional-council | armed_group | any: STC | en: Southern Transitional Council
northern-alliance | armed_group | en: Northern Alliance | nb: Nordalliansen
chetniks | armed_group | any: Chetniks
`;
