/** Adjectives and words for people of one language, in lower case. */
export interface DemonymTable {
  /** Endings with which every stem is read; the empty one stands for the stem itself. */
  readonly endings: string;
  /** `ISO 3166-1 code or place id: stems`; a stem with `!` is read only as it stands. */
  readonly rows: string;
}

/**
 * Adjectives of states, parts of states and continents, and words for their people, by language. Written by hand from general
 * knowledge (CC0).
 */
export const DEMONYMS: Readonly<Record<string, DemonymTable>> = {
  en: {
    endings: ', s',
    rows: `
      AF: afghan, afghani
      AL: albanian
      DZ: algerian
      AD: andorran
      AO: angolan
      AR: argentinian, argentine, argentinean
      AM: armenian
      AU: australian, aussie
      AT: austrian
      AZ: azerbaijani, azeri
      BS: bahamian
      BH: bahraini
      BD: bangladeshi
      BB: barbadian
      BY: belarusian, belarussian
      BE: belgian
      BZ: belizean
      BJ: beninese!
      BT: bhutanese!
      BO: bolivian
      BA: bosnian
      BW: botswanan
      BR: brazilian
      BN: bruneian
      BG: bulgarian
      BF: burkinabe
      MM: burmese!, myanmarese!
      BI: burundian
      KH: cambodian
      CM: cameroonian
      CA: canadian
      CV: cape verdean
      CF: central african
      TD: chadian
      CL: chilean
      CN: chinese!
      CO: colombian
      KM: comorian
      CD: congolese!
      CR: costa rican
      CI: ivorian
      HR: croatian, croat
      CU: cuban
      CY: cypriot
      CZ: czech
      DK: danish!, dane
      DJ: djiboutian
      DO: dominican
      EC: ecuadorian, ecuadorean
      EG: egyptian
      SV: salvadoran, salvadorean
      GQ: equatoguinean
      ER: eritrean
      EE: estonian
      SZ: swazi
      ET: ethiopian
      FJ: fijian
      FI: finnish!, finn
      FR: french!, frenchman!, frenchwoman!, frenchmen!
      GA: gabonese!
      GM: gambian
      GE: georgian
      DE: german
      GH: ghanaian
      GR: greek
      GD: grenadian
      GT: guatemalan
      GN: guinean
      GY: guyanese!
      HT: haitian
      HN: honduran
      HU: hungarian
      IS: icelandic!, icelander
      IN: indian
      ID: indonesian
      IR: iranian
      IQ: iraqi
      IE: irish!, irishman!, irishwoman!
      IL: israeli
      IT: italian
      JM: jamaican
      JP: japanese!
      JO: jordanian
      KZ: kazakh, kazakhstani
      KE: kenyan
      XK: kosovar, kosovan
      KW: kuwaiti
      KG: kyrgyz!
      LA: laotian, lao
      LV: latvian
      LB: lebanese!
      LR: liberian
      LY: libyan
      LT: lithuanian
      LU: luxembourgish!, luxembourger
      MG: malagasy
      MW: malawian
      MY: malaysian
      MV: maldivian
      ML: malian
      MT: maltese!
      MR: mauritanian
      MU: mauritian
      MX: mexican
      MD: moldovan
      MN: mongolian
      ME: montenegrin
      MA: moroccan
      MZ: mozambican
      NA: namibian
      NP: nepali, nepalese!
      NL: dutch!, dutchman!, dutchwoman!
      NZ: new zealander, kiwi
      NI: nicaraguan
      NE: nigerien
      NG: nigerian
      KP: north korean
      MK: macedonian, north macedonian
      NO: norwegian
      OM: omani
      PK: pakistani
      PS: palestinian, gazan
      PA: panamanian
      PG: papua new guinean
      PY: paraguayan
      PE: peruvian
      PH: filipino, filipina, philippine
      PL: polish!, pole
      PT: portuguese!
      PR: puerto rican
      QA: qatari
      RO: romanian
      RU: russian
      RW: rwandan
      WS: samoan
      SA: saudi, saudi arabian
      SN: senegalese!
      RS: serbian, serb
      SL: sierra leonean
      SG: singaporean
      SK: slovak, slovakian
      SI: slovenian, slovene
      SB: solomon islander
      SO: somali
      ZA: south african
      KR: south korean
      SS: south sudanese!
      ES: spanish!, spaniard
      LK: sri lankan
      SD: sudanese!
      SR: surinamese!
      SE: swedish!, swede
      CH: swiss!
      SY: syrian
      TW: taiwanese!
      TJ: tajik
      TZ: tanzanian
      TH: thai
      TL: timorese!
      TG: togolese!
      TO: tongan
      TT: trinidadian
      TN: tunisian
      TR: turkish!, turk
      TM: turkmen
      UG: ugandan
      UA: ukrainian
      AE: emirati
      GB: british!, briton, brit, english!, englishman!, englishwoman!, scottish!, scot, welsh!, welshman!, northern irish!
      US: american
      UY: uruguayan
      UZ: uzbek
      VU: vanuatuan
      VE: venezuelan
      VN: vietnamese!
      YE: yemeni
      ZM: zambian
      ZW: zimbabwean
      GL: greenlandic!, greenlander
      FO: faroese!
      HK: hong konger
      africa: african
      asia: asian
      europe: european
      north-america: north american
      south-america: south american
      latin-america: latin american
      middle-east: middle eastern
      scandinavia: scandinavian, nordic
      balkans: balkan
      baltic-states: baltic
      caribbean: caribbean
      chechnya: chechen
      crimea: crimean
      tibet: tibetan
      xinjiang: uyghur, uighur
      kurdistan: kurdish!, kurd
      kashmir: kashmiri
      catalonia: catalan
      basque-country: basque
      bavaria: bavarian
      sicily: sicilian
      soviet-union: soviet
      yugoslavia: yugoslav, yugoslavian
      ottoman-empire: ottoman
      roman-empire: roman
      -: arab, arabian, arabic, western, westerner, easterner, jewish!, roma, romani, berber, tuareg, pashtun, tamil, rohingya, tutsi, hutu, yazidi, druze, bedouin, maori, inuit, sami, hispanic, latino, latina, slavic, slav, persian, parisian, londoner, new yorker, californian, texan, aboriginal, native american, african american, african-american, afro-american`,
  },
  nb: {
    endings: ', e, s, er, en, ere, erne, eren, erens, ernes, eres',
    rows: `
      AF: afghansk, afghan, afghaner
      AL: albansk, alban
      DZ: algerisk, alger
      AO: angolansk, angolan
      AR: argentinsk, argentin
      AM: armensk, armen
      AU: australsk, australi
      AT: østerriksk, østerrik
      AZ: aserbajdsjansk, aserbajdsjan
      BH: bahrainsk
      BD: bangladeshisk, bangladesh
      BY: hviterussisk, belarusisk, belarusier, hviteruss
      BE: belgisk, belgi
      BJ: beninsk
      BO: boliviansk, bolivian
      BA: bosnisk, bosni
      BW: botswansk
      BR: brasiliansk, brasilian
      BG: bulgarsk, bulgar
      BF: burkinsk
      MM: burmesisk, myanmarsk, burmes
      BI: burundisk
      KH: kambodsjansk, kambodsjan
      CM: kamerunsk
      CA: kanadisk, canadisk, kanadi
      CF: sentralafrikansk
      TD: tsjadisk
      CL: chilensk, chilen
      CN: kinesisk, kines
      CO: colombiansk, colombian
      CD: kongolesisk, kongoles
      CR: costaricansk
      CI: ivoriansk
      HR: kroatisk, kroat
      CU: cubansk, cubaner
      CY: kypriotisk, kypriot
      CZ: tsjekkisk, tsjekk
      DK: dansk, danske, dansker, danskene!
      DO: dominikansk
      EC: ecuadoriansk, ecuadorian
      EG: egyptisk, egypt
      SV: salvadoransk
      ER: eritreisk, eritre
      EE: estisk, estlandsk, estl
      ET: etiopisk, etiopi
      FJ: fijiansk
      FI: finsk, finne
      FR: fransk, franskmann!, franskmenn!, franskmennene!
      GA: gabonsk
      GM: gambisk
      GE: georgisk, georgi
      DE: tysk, tysker
      GH: ghanesisk, ghanes
      GR: gresk, greker, grek
      GT: guatemalansk
      GN: guineansk
      HT: haitisk, haiti
      HN: honduransk
      HU: ungarsk, ungar
      IS: islandsk, islending
      IN: indisk, inder, ind
      ID: indonesisk, indones
      IR: iransk, iraner
      IQ: irakisk, iraker
      IE: irsk, ire, irlender
      IL: israelsk, israeler, israel
      IT: italiensk, italiener
      JM: jamaicansk
      JP: japansk, japaner
      JO: jordansk, jordaner
      KZ: kasakhstansk, kasakhisk
      KE: kenyansk, kenyan
      XK: kosovoalbansk, kosovarsk
      KW: kuwaitisk
      KG: kirgisisk
      LA: laotisk
      LV: latvisk
      LB: libanesisk, libanes
      LR: liberisk
      LY: libysk, libyer
      LT: litauisk, litau
      LU: luxembourgsk
      MG: madagassisk
      MW: malawisk
      MY: malaysisk
      MV: maldivisk
      ML: malisk, malier
      MT: maltesisk
      MR: mauritansk
      MX: meksikansk, meksikan
      MD: moldovsk
      MN: mongolsk
      ME: montenegrinsk
      MA: marokkansk, marokkaner
      MZ: mosambikisk
      NA: namibisk
      NP: nepalsk
      NL: nederlandsk, nederlender
      NZ: newzealandsk, newzealender
      NI: nicaraguansk
      NE: nigersk
      NG: nigeriansk, nigerian
      KP: nordkoreansk, nordkoreaner
      MK: nordmakedonsk, makedonsk
      NO: norsk, nordmann!, nordmenn!, nordmennene!
      OM: omansk
      PK: pakistansk, pakistaner
      PS: palestinsk, palestiner
      PA: panamansk
      PY: paraguayansk
      PE: peruansk, peruaner
      PH: filippinsk, filippiner
      PL: polsk, polakk
      PT: portugisisk, portugis
      QA: qatarsk, qatarer
      RO: rumensk, rumener
      RU: russisk, russer, russ
      RW: rwandisk
      SA: saudiarabisk, saudisk, saudier, saudiaraber
      SN: senegalesisk
      RS: serbisk, serber
      SL: sierraleonsk
      SG: singaporsk
      SK: slovakisk
      SI: slovensk
      SO: somalisk, somalier
      ZA: sørafrikansk, sørafrikaner
      KR: sørkoreansk, sørkoreaner
      SS: sørsudansk
      ES: spansk, spanjol, spanier
      LK: srilankisk
      SD: sudansk, sudaner
      SE: svensk, svenske
      CH: sveitsisk, sveitser
      SY: syrisk, syrer
      TW: taiwansk, taiwaner
      TJ: tadsjikisk
      TZ: tanzaniansk
      TH: thailandsk, thai
      TG: togolesisk
      TN: tunisisk
      TR: tyrkisk, tyrker
      TM: turkmensk
      UG: ugandisk
      UA: ukrainsk, ukrainer
      AE: emiratisk
      GB: britisk, brite, engelsk, engelskmann!, engelskmenn!, skotsk, skotte, walisisk, nordirsk
      US: amerikansk, amerikaner
      UY: uruguayansk
      UZ: usbekisk
      VE: venezuelansk, venezuelaner
      VN: vietnamesisk, vietnames
      YE: jemenittisk, jemenitt
      ZM: zambisk
      ZW: zimbabwisk
      GL: grønlandsk, grønlender
      FO: færøysk, færøying
      africa: afrikansk, afrikaner
      asia: asiatisk, asiat
      europe: europeisk, europeer
      south-america: søramerikansk
      latin-america: latinamerikansk
      scandinavia: skandinavisk, skandinav, nordisk
      chechnya: tsjetsjensk, tsjetsjener
      tibet: tibetansk, tibetaner
      xinjiang: uigurisk, uigur
      kurdistan: kurdisk, kurder
      catalonia: katalansk
      basque-country: baskisk
      soviet-union: sovjetisk
      yugoslavia: jugoslavisk
      -: arabisk, araber, vestlig, jødisk, jøde, samisk, same, persisk, romsk`,
  },
  nn: {
    endings: ', e, s, ar, en, ane, aren, arar, arane, ene',
    rows: `
      AF: afghansk, afghan, afghanar
      AL: albansk, alban
      DZ: algerisk, algeriar
      AO: angolansk, angolan
      AR: argentinsk, argentin
      AM: armensk, armen
      AU: australsk, australi
      AT: austerriksk, austerrik
      AZ: aserbajdsjansk, aserbajdsjan
      BH: bahrainsk
      BD: bangladeshisk, bangladesh
      BY: kviterussisk, belarusisk, belarusiar, kviteruss
      BE: belgisk, belgi
      BJ: beninsk
      BO: boliviansk, bolivian
      BA: bosnisk, bosni
      BW: botswansk
      BR: brasiliansk, brasilian
      BG: bulgarsk, bulgar
      BF: burkinsk
      MM: burmesisk, myanmarsk, burmes
      BI: burundisk
      KH: kambodsjansk, kambodsjan
      CM: kamerunsk
      CA: kanadisk, canadisk, kanadi
      CF: sentralafrikansk
      TD: tsjadisk
      CL: chilensk, chilen
      CN: kinesisk, kines
      CO: colombiansk, colombian
      CD: kongolesisk, kongoles
      CR: costaricansk
      CI: ivoriansk
      HR: kroatisk, kroat
      CU: cubansk, cubanar
      CY: kypriotisk, kypriot
      CZ: tsjekkisk, tsjekk
      DK: dansk, danske, danskane!
      DO: dominikansk
      EC: ecuadoriansk, ecuadorian
      EG: egyptisk, egypt
      SV: salvadoransk
      ER: eritreisk, eritre
      EE: estisk, estlandsk, estl
      ET: etiopisk, etiopi
      FJ: fijiansk
      FI: finsk, finne
      FR: fransk, franskmann!, franskmenn!, franskmennene!
      GA: gabonsk
      GM: gambisk
      GE: georgisk, georgi
      DE: tysk, tyskar
      GH: ghanesisk, ghanes
      GR: gresk, grekar, grek
      GT: guatemalansk
      GN: guineansk
      HT: haitisk, haiti
      HN: honduransk
      HU: ungarsk, ungar
      IS: islandsk, islending
      IN: indisk, indar, ind
      ID: indonesisk, indones
      IR: iransk, iranar
      IQ: irakisk, irakar
      IE: irsk, ire, irlendar
      IL: israelsk, israelar, israel
      IT: italiensk, italienar
      JM: jamaicansk
      JP: japansk, japanar
      JO: jordansk, jordanar
      KZ: kasakhstansk, kasakhisk
      KE: kenyansk, kenyan
      XK: kosovoalbansk, kosovarsk
      KW: kuwaitisk
      KG: kirgisisk
      LA: laotisk
      LV: latvisk
      LB: libanesisk, libanes
      LR: liberisk
      LY: libysk, libyar
      LT: litauisk, litau
      LU: luxembourgsk
      MG: madagassisk
      MW: malawisk
      MY: malaysisk
      MV: maldivisk
      ML: malisk, maliar
      MT: maltesisk
      MR: mauritansk
      MX: meksikansk, meksikan
      MD: moldovsk
      MN: mongolsk
      ME: montenegrinsk
      MA: marokkansk, marokkanar
      MZ: mosambikisk
      NA: namibisk
      NP: nepalsk
      NL: nederlandsk, nederlendar
      NZ: newzealandsk, newzealendar
      NI: nicaraguansk
      NE: nigersk
      NG: nigeriansk, nigerian
      KP: nordkoreansk, nordkoreanar
      MK: nordmakedonsk, makedonsk
      NO: norsk, nordmann!, nordmenn!, nordmennene!
      OM: omansk
      PK: pakistansk, pakistanar
      PS: palestinsk, palestinar
      PA: panamansk
      PY: paraguayansk
      PE: peruansk, peruanar
      PH: filippinsk, filippinar
      PL: polsk, polakk
      PT: portugisisk, portugis
      QA: qatarsk, qatarar
      RO: rumensk, rumenar
      RU: russisk, russar, russ
      RW: rwandisk
      SA: saudiarabisk, saudisk, saudiar, saudiarabar
      SN: senegalesisk
      RS: serbisk, serbar
      SL: sierraleonsk
      SG: singaporsk
      SK: slovakisk
      SI: slovensk
      SO: somalisk, somaliar
      ZA: sørafrikansk, sørafrikanar
      KR: sørkoreansk, sørkoreanar
      SS: sørsudansk
      ES: spansk, spanjol, spaniar
      LK: srilankisk
      SD: sudansk, sudanar
      SE: svensk, svenske
      CH: sveitsisk, sveitsar
      SY: syrisk, syrar
      TW: taiwansk, taiwanar
      TJ: tadsjikisk
      TZ: tanzaniansk
      TH: thailandsk, thai
      TG: togolesisk
      TN: tunisisk
      TR: tyrkisk, tyrkar
      TM: turkmensk
      UG: ugandisk
      UA: ukrainsk, ukrainar
      AE: emiratisk
      GB: britisk, brite, engelsk, engelskmann!, engelskmenn!, skotsk, skotte, walisisk, nordirsk
      US: amerikansk, amerikanar
      UY: uruguayansk
      UZ: usbekisk
      VE: venezuelansk, venezuelanar
      VN: vietnamesisk, vietnames
      YE: jemenittisk, jemenitt
      ZM: zambisk
      ZW: zimbabwisk
      GL: grønlandsk, grønlendar
      FO: færøysk, færøying
      africa: afrikansk, afrikanar
      asia: asiatisk, asiat
      europe: europeisk, europear
      south-america: søramerikansk
      latin-america: latinamerikansk
      scandinavia: skandinavisk, skandinav, nordisk
      chechnya: tsjetsjensk, tsjetsjenar
      tibet: tibetansk, tibetanar
      xinjiang: uigurisk, uigur
      kurdistan: kurdisk, kurdar
      catalonia: katalansk
      basque-country: baskisk
      soviet-union: sovjetisk
      yugoslavia: jugoslavisk
      -: arabisk, arabar, vestleg, jødisk, jøde, samisk, persisk, romsk`,
  },
  da: {
    endings: ', e, s, er, en, ere, erne, eren, erens, ernes, eres, ne',
    rows: `
      AF: afghansk, afghaner
      AL: albansk, albaner
      DZ: algerisk, algerier
      AO: angolansk, angolaner
      AR: argentinsk, argentiner
      AM: armensk, armenier
      AU: australsk, australier
      AT: østrigsk, østriger
      AZ: aserbajdsjansk, aserbajdsjaner
      BH: bahrainsk
      BD: bangladeshisk
      BY: hviderussisk, belarusisk, hviderusser
      BE: belgisk, belgier
      BO: boliviansk
      BA: bosnisk, bosnier
      BR: brasiliansk, brasilianer
      BG: bulgarsk, bulgarer
      MM: burmesisk, burmeser
      BI: burundisk
      KH: cambodjansk, cambodjaner
      CM: camerounsk
      CA: canadisk, canadier
      CF: centralafrikansk
      TD: tchadisk
      CL: chilensk, chilener
      CN: kinesisk, kineser
      CO: colombiansk, colombianer
      CD: congolesisk, congoleser
      CI: ivoriansk
      HR: kroatisk, kroat
      CU: cubansk, cubaner
      CY: cypriotisk, cypriot
      CZ: tjekkisk, tjekke
      DK: dansk, dansker
      EC: ecuadoriansk
      EG: egyptisk, egypter
      SV: salvadoransk
      ER: eritreisk
      EE: estisk, ester
      ET: etiopisk, etiopier
      FI: finsk, finne
      FR: fransk, franskmand!, franskmænd!, franskmændene!
      GE: georgisk, georgier
      DE: tysk, tysker
      GH: ghanesisk
      GR: græsk, græker
      GT: guatemalansk
      HT: haitisk, haitianer
      HN: honduransk
      HU: ungarsk, ungarer
      IS: islandsk, islænding
      IN: indisk, inder
      ID: indonesisk, indoneser
      IR: iransk, iraner
      IQ: irakisk, iraker
      IE: irsk, irer, irlænder
      IL: israelsk, israeler
      IT: italiensk, italiener
      JM: jamaicansk
      JP: japansk, japaner
      JO: jordansk, jordaner
      KZ: kasakhisk
      KE: kenyansk, kenyaner
      XK: kosovoalbansk, kosovarsk
      KW: kuwaitisk
      LV: lettisk, lette
      LB: libanesisk, libaneser
      LR: liberiansk
      LY: libysk, libyer
      LT: litauisk, litauer
      MY: malaysisk
      ML: malisk
      MT: maltesisk
      MX: mexicansk, mexicaner
      MD: moldovisk
      MN: mongolsk
      MA: marokkansk, marokkaner
      NP: nepalesisk
      NL: hollandsk, nederlandsk, hollænder, nederlænder
      NZ: newzealandsk, newzealænder
      NI: nicaraguansk
      NG: nigeriansk, nigerianer
      KP: nordkoreansk, nordkoreaner
      MK: nordmakedonsk, makedonsk
      NO: norsk, nordmand!, nordmænd!, nordmændene!
      OM: omansk
      PK: pakistansk, pakistaner
      PS: palæstinensisk, palæstinenser
      PE: peruansk, peruaner
      PH: filippinsk, filippiner
      PL: polsk, polak, polakker
      PT: portugisisk, portugiser
      QA: qatarsk
      RO: rumænsk, rumæner
      RU: russisk, russer
      RW: rwandisk
      SA: saudiarabisk, saudisk, saudiaraber
      SN: senegalesisk
      RS: serbisk, serber
      SK: slovakisk
      SI: slovensk
      SO: somalisk, somalier
      ZA: sydafrikansk, sydafrikaner
      KR: sydkoreansk, sydkoreaner
      SS: sydsudansk
      ES: spansk, spanier, spaniol
      LK: srilankansk
      SD: sudansk, sudaneser
      SE: svensk, svensker
      CH: schweizisk, schweizer
      SY: syrisk, syrer
      TW: taiwansk, taiwaner
      TZ: tanzaniansk
      TH: thailandsk, thai
      TN: tunesisk, tuneser
      TR: tyrkisk, tyrk, tyrker
      UG: ugandisk
      UA: ukrainsk, ukrainer
      AE: emiratisk
      GB: britisk, brite, engelsk, englænder, skotsk, skotte, walisisk, nordirsk
      US: amerikansk, amerikaner
      VE: venezuelansk, venezuelaner
      VN: vietnamesisk, vietnameser
      YE: yemenitisk, yemenit
      ZW: zimbabwisk
      GL: grønlandsk, grønlænder
      FO: færøsk, færing
      africa: afrikansk, afrikaner
      asia: asiatisk, asiat
      europe: europæisk, europæer
      south-america: sydamerikansk
      latin-america: latinamerikansk
      scandinavia: skandinavisk, skandinav, nordisk
      chechnya: tjetjensk, tjetjener
      tibet: tibetansk, tibetaner
      xinjiang: uighurisk, uighur
      kurdistan: kurdisk, kurder
      catalonia: catalansk
      basque-country: baskisk
      soviet-union: sovjetisk
      yugoslavia: jugoslavisk
      -: arabisk, araber, vestlig, jødisk, jøde, samisk, persisk, københavnsk, københavner`,
  },
  sv: {
    endings: ', a, t, e, s, as, es, na, nas, n, ns',
    rows: `
      AF: afghansk, afghan!, afghanen!, afghaner!, afghanerna!, afghanernas!, afghans!
      AL: albansk, alban!, albanen!, albaner!, albanerna!, albanernas!, albans!
      DZ: algerisk, algerier
      AD: andorransk
      AO: angolansk, angolan!, angolanen!, angolaner!, angolanerna!, angolanernas!, angolans!
      AR: argentinsk, argentinar
      AM: armenisk, armenier
      AU: australisk, australiensisk, australiensar, australier
      AT: österrikisk, österrikar
      AZ: azerbajdzjansk, azerbajdzjan!, azerbajdzjanen!, azerbajdzjaner!, azerbajdzjanerna!, azerbajdzjanernas!, azerbajdzjans!, azerisk, azer!
      BS: bahamansk
      BH: bahrainsk
      BD: bangladeshisk
      BY: belarusisk, vitrysk, belarusier, vitryss!, vitryssar
      BE: belgisk, belgare, belgar
      BZ: belizisk
      BJ: beninsk
      BT: bhutansk
      BO: boliviansk, bolivian!, bolivianen!, bolivianer!, bolivianerna!, bolivianernas!, bolivians!
      BA: bosnisk, bosnier
      BW: botswansk
      BR: brasiliansk, brasilianar, brasilian!, brasilianen!, brasilianer!, brasilianerna!, brasilianernas!, brasilians!
      BN: bruneisk
      BG: bulgarisk, bulgar
      BF: burkinsk
      MM: burmesisk, myanmarisk, burmes!, burmesen!, burmeser!, burmeserna!, burmesernas!
      BI: burundisk
      KH: kambodjansk, kambodjan!, kambodjanen!, kambodjaner!, kambodjanerna!, kambodjanernas!, kambodjans!
      CM: kamerunsk
      CA: kanadensisk, kanadensar
      CF: centralafrikansk
      TD: tchadisk
      CL: chilensk, chilenar
      CN: kinesisk, kines!, kinesen!, kineser!, kineserna!, kinesernas!, kineser
      CO: colombiansk, colombian!, colombianen!, colombianer!, colombianerna!, colombianernas!, colombians!
      CD: kongolesisk, kongoles!, kongolesen!, kongoleser!, kongoleserna!, kongolesernas!
      CR: costaricansk
      CI: ivoriansk
      HR: kroatisk, kroat!, kroater
      CU: kubansk, kuban!, kubanen!, kubaner!, kubanerna!, kubanernas!, kubans!
      CY: cypriotisk, cypriot!, cyprioter
      CZ: tjeckisk, tjeck!, tjecker
      DK: dansk, danskar
      DO: dominikansk
      EC: ecuadoriansk, ecuadorian!, ecuadorianen!, ecuadorianer!, ecuadorianerna!, ecuadorianernas!, ecuadorians!
      EG: egyptisk, egyptier
      SV: salvadoransk
      ER: eritreansk, eritrean!, eritreanen!, eritreaner!, eritreanerna!, eritreanernas!, eritreans!
      EE: estnisk, estländsk, ester!
      ET: etiopisk, etiopier
      FJ: fijiansk
      FI: finsk, finländsk, finländar, finnar!, finne!
      FR: fransk, fransman!, fransmanen!, fransmaner!, fransmanerna!, fransmanernas!, fransmans!, fransmän!, fransmännen!, fransmannen!, fransyska!
      GA: gabonsk
      GM: gambisk
      GE: georgisk, georgier
      DE: tysk, tyskar
      GH: ghanansk, ghanesisk
      GR: grekisk, greker!, grek!, grekerna!
      GT: guatemalansk
      GN: guineansk
      HT: haitisk, haitier
      HN: honduransk
      HU: ungersk, ungrare, ungrar
      IS: isländsk, islänning, islänningar
      IN: indisk, indier
      ID: indonesisk, indones!, indonesen!, indoneser!, indoneserna!, indonesernas!, indonesier
      IR: iransk, iranier, iranska
      IQ: irakisk, irakier
      IE: irländsk, irländar, irisk
      IL: israelisk, israel!, israeler, israelier
      IT: italiensk, italienar, italienare
      JM: jamaicansk
      JP: japansk, japan!, japanen!, japaner!, japanerna!, japanernas!, japans!, japaner
      JO: jordansk, jordanier
      KZ: kazakisk, kazakstansk
      KE: kenyansk, kenyan!, kenyanen!, kenyaner!, kenyanerna!, kenyanernas!, kenyans!
      XK: kosovansk, kosovoalbansk, kosovar!
      KW: kuwaitisk
      KG: kirgizisk
      LA: laotisk
      LV: lettisk, lett!, letter!
      LB: libanesisk, libanes!, libanesen!, libaneser!, libaneserna!, libanesernas!
      LR: liberiansk
      LY: libysk, libyer
      LT: litauisk, litauer
      LU: luxemburgsk
      MG: madagaskisk
      MW: malawisk
      MY: malaysisk
      MV: maldivisk
      ML: malisk, malier
      MT: maltesisk
      MR: mauretansk
      MX: mexikansk, mexikan!, mexikanen!, mexikaner!, mexikanerna!, mexikanernas!, mexikans!, mexikanar
      MD: moldavisk
      MN: mongolisk
      ME: montenegrinsk
      MA: marockansk, marockan!, marockanen!, marockaner!, marockanerna!, marockanernas!, marockans!
      MZ: moçambikisk
      NA: namibisk
      NP: nepalesisk
      NL: nederländsk, nederländar, holländsk, holländar
      NZ: nyzeeländsk, nyzeeländar
      NI: nicaraguansk
      NE: nigersk
      NG: nigeriansk, nigerian!, nigerianen!, nigerianer!, nigerianerna!, nigerianernas!, nigerians!
      KP: nordkoreansk, nordkorean!, nordkoreanen!, nordkoreaner!, nordkoreanerna!, nordkoreanernas!, nordkoreans!
      MK: nordmakedonsk, makedonsk
      NO: norsk, norrman!, norrmanen!, norrmaner!, norrmanerna!, norrmanernas!, norrmans!, norrmän!, norrmännen!, norrmannen!
      OM: omansk
      PK: pakistansk, pakistanier
      PS: palestinsk, palestinier
      PA: panamansk
      PY: paraguayansk
      PE: peruansk, peruan!, peruanen!, peruaner!, peruanerna!, peruanernas!, peruans!
      PH: filippinsk, filippinar
      PL: polsk, polack!, polacker
      PT: portugisisk, portugis!
      QA: qatarisk, qatarier
      RO: rumänsk, rumän!, rumäner
      RU: rysk, ryss!, ryssar
      RW: rwandisk
      SA: saudiarabisk, saudisk, saudier, saudiarab!
      SN: senegalesisk
      RS: serbisk, serb!, serber
      SL: sierraleonsk
      SG: singaporiansk
      SK: slovakisk, slovak!, slovaker
      SI: slovensk, sloven!, slovener
      SO: somalisk, somalier
      ZA: sydafrikansk, sydafrikan!, sydafrikanen!, sydafrikaner!, sydafrikanerna!, sydafrikanernas!, sydafrikans!
      KR: sydkoreansk, sydkorean!, sydkoreanen!, sydkoreaner!, sydkoreanerna!, sydkoreanernas!, sydkoreans!
      SS: sydsudansk
      ES: spansk, spanjor!, spanjorer
      LK: lankesisk, srilankesisk
      SD: sudansk, sudanes!, sudanesen!, sudaneser!, sudaneserna!, sudanesernas!
      SE: svensk, svenskar
      CH: schweizisk, schweizar
      SY: syrisk, syrier
      TW: taiwanesisk, taiwanes!, taiwanesen!, taiwaneser!, taiwaneserna!, taiwanesernas!
      TJ: tadzjikisk
      TZ: tanzanisk
      TH: thailändsk, thailändar
      TG: togolesisk
      TN: tunisisk, tunisier
      TR: turkisk, turk!, turkar
      TM: turkmensk
      UG: ugandisk
      UA: ukrainsk, ukrainar, ukrainare
      AE: emiratisk
      GB: brittisk, britt!, britter, engelsk, engelsman!, engelsmanen!, engelsmaner!, engelsmanerna!, engelsmanernas!, engelsmans!, engelsmän!, skotsk, skotte!, skottar, walesisk, walesare!, nordirländsk
      US: amerikansk, amerikan!, amerikanen!, amerikaner!, amerikanerna!, amerikanernas!, amerikans!
      UY: uruguayansk
      UZ: uzbekisk
      VE: venezuelansk, venezuelan!, venezuelanen!, venezuelaner!, venezuelanerna!, venezuelanernas!, venezuelans!
      VN: vietnamesisk, vietnames!, vietnamesen!, vietnameser!, vietnameserna!, vietnamesernas!
      YE: jemenitisk, jemenit!
      ZM: zambisk
      ZW: zimbabwisk
      GL: grönländsk, grönländar
      FO: färöisk, färing!
      africa: afrikansk, afrikan!, afrikanen!, afrikaner!, afrikanerna!, afrikanernas!, afrikans!
      asia: asiatisk, asiat!
      europe: europeisk, europé!, européer
      south-america: sydamerikansk
      latin-america: latinamerikansk
      scandinavia: skandinavisk, skandinav!, nordisk
      chechnya: tjetjensk, tjetjen!
      tibet: tibetansk, tibetan!, tibetanen!, tibetaner!, tibetanerna!, tibetanernas!, tibetans!
      xinjiang: uigurisk, uigur!, uigurer
      kurdistan: kurdisk, kurd!, kurder
      catalonia: katalansk, katalan!, katalanen!, katalaner!, katalanerna!, katalanernas!, katalans!
      basque-country: baskisk
      soviet-union: sovjetisk
      yugoslavia: jugoslavisk
      -: arabisk, arab!, araber, västlig, judisk, jude!, judar, samisk, persisk, romsk`,
  },
  de: {
    endings: ', e, en, em, er, es, n, s, in, innen',
    rows: `
      AF: afghanisch, afghane, afghanin
      AL: albanisch, albaner
      DZ: algerisch, algerier
      AO: angolanisch
      AR: argentinisch, argentinier
      AM: armenisch, armenier
      AU: australisch, australier
      AT: österreichisch, österreicher
      AZ: aserbaidschanisch, aserbaidschaner
      BH: bahrainisch
      BD: bangladeschisch
      BY: belarussisch, weißrussisch, belarusse, weißrusse
      BE: belgisch, belgier
      BJ: beninisch
      BO: bolivianisch, bolivianer
      BA: bosnisch, bosnier
      BW: botsuanisch
      BR: brasilianisch, brasilianer
      BG: bulgarisch, bulgare
      BF: burkinisch
      MM: burmesisch, myanmarisch
      BI: burundisch
      KH: kambodschanisch, kambodschaner
      CM: kamerunisch
      CA: kanadisch, kanadier
      CF: zentralafrikanisch
      TD: tschadisch
      CL: chilenisch, chilene
      CN: chinesisch, chinese
      CO: kolumbianisch, kolumbianer
      CD: kongolesisch
      CR: costaricanisch
      CI: ivorisch
      HR: kroatisch, kroate
      CU: kubanisch, kubaner
      CY: zyprisch, zypriotisch, zyprer
      CZ: tschechisch, tscheche
      DK: dänisch, däne
      DO: dominikanisch
      EC: ecuadorianisch
      EG: ägyptisch, ägypter
      SV: salvadorianisch
      ER: eritreisch
      EE: estnisch, este
      ET: äthiopisch
      FJ: fidschianisch
      FI: finnisch, finne
      FR: französisch, franzose
      GA: gabunisch
      GM: gambisch
      GE: georgisch, georgier
      DE: deutsch
      GH: ghanaisch
      GR: griechisch, grieche
      GT: guatemaltekisch
      GN: guineisch
      HT: haitianisch
      HN: honduranisch
      HU: ungarisch, ungar
      IS: isländisch, isländer
      IN: indisch, inder
      ID: indonesisch, indonesier
      IR: iranisch, iraner
      IQ: irakisch, iraker
      IE: irisch, ire
      IL: israelisch, israeli
      IT: italienisch, italiener
      JM: jamaikanisch
      JP: japanisch, japaner
      JO: jordanisch, jordanier
      KZ: kasachisch
      KE: kenianisch, kenianer
      XK: kosovarisch
      KW: kuwaitisch
      KG: kirgisisch
      LA: laotisch
      LV: lettisch, lette
      LB: libanesisch, libanese
      LR: liberianisch
      LY: libysch, libyer
      LT: litauisch, litauer
      LU: luxemburgisch, luxemburger
      MG: madagassisch
      MW: malawisch
      MY: malaysisch
      MV: maledivisch
      ML: malisch
      MT: maltesisch
      MR: mauretanisch
      MX: mexikanisch, mexikaner
      MD: moldauisch
      MN: mongolisch
      ME: montenegrinisch
      MA: marokkanisch, marokkaner
      MZ: mosambikanisch
      NA: namibisch
      NP: nepalesisch
      NL: niederländisch, niederländer
      NZ: neuseeländisch
      NI: nicaraguanisch
      NG: nigerianisch, nigerianer
      KP: nordkoreanisch, nordkoreaner
      MK: mazedonisch, nordmazedonisch
      NO: norwegisch, norweger
      OM: omanisch
      PK: pakistanisch, pakistaner
      PS: palästinensisch, palästinenser
      PA: panamaisch
      PY: paraguayisch
      PE: peruanisch, peruaner
      PH: philippinisch
      PL: polnisch, pole
      PT: portugiesisch, portugiese
      QA: katarisch
      RO: rumänisch, rumäne
      RU: russisch, russe
      RW: ruandisch
      SA: saudisch, saudiarabisch, saudi-arabisch
      SN: senegalesisch
      RS: serbisch, serbe
      SG: singapurisch
      SK: slowakisch, slowake
      SI: slowenisch, slowene
      SO: somalisch
      ZA: südafrikanisch, südafrikaner
      KR: südkoreanisch, südkoreaner
      SS: südsudanesisch
      ES: spanisch, spanier
      LK: srilankisch, sri-lankisch
      SD: sudanesisch
      SE: schwedisch, schwede
      CH: schweizerisch, schweizer
      SY: syrisch, syrer
      TW: taiwanisch
      TJ: tadschikisch
      TZ: tansanisch
      TH: thailändisch
      TG: togoisch
      TN: tunesisch, tunesier
      TR: türkisch, türke
      TM: turkmenisch
      UG: ugandisch
      UA: ukrainisch, ukrainer
      AE: emiratisch
      GB: britisch, brite, englisch, engländer, schottisch, schotte, walisisch, nordirisch
      US: amerikanisch, us-amerikanisch, amerikaner, us-amerikaner
      UY: uruguayisch
      UZ: usbekisch
      VE: venezolanisch, venezolaner
      VN: vietnamesisch
      YE: jemenitisch
      ZM: sambisch
      ZW: simbabwisch
      GL: grönländisch
      FO: färöisch
      africa: afrikanisch, afrikaner
      asia: asiatisch, asiate
      europe: europäisch, europäer
      south-america: südamerikanisch
      latin-america: lateinamerikanisch
      scandinavia: skandinavisch
      chechnya: tschetschenisch
      tibet: tibetisch, tibeter
      xinjiang: uigurisch, uigure
      kurdistan: kurdisch, kurde
      catalonia: katalanisch
      basque-country: baskisch
      soviet-union: sowjetisch
      yugoslavia: jugoslawisch
      -: arabisch, araber, westlich, jüdisch, persisch`,
  },
};
