import type { DefinitionWords } from '../../model/pack/definitions.js';

/** Words that say what a count takes in and what it leaves out. */
export const definitions: readonly DefinitionWords[] = [
  {
    definition: 'confirmed',
    beside: 'bevestigde',
    said: 'bevestigde doden|bevestigde sterfgevallen|bevestigde gevallen|bevestigde dodental|alleen bevestigde|zijn bevestigd',
  },
  {
    definition: 'suspected',
    beside: 'vermoedelijke|verdachte|waarschijnlijke',
    said: 'vermoedelijke gevallen|verdachte gevallen|waarschijnlijke gevallen',
  },
  {
    definition: 'registered',
    beside: 'geregistreerde',
    said: 'geregistreerde sterfgevallen|geregistreerde werklozen|officieel geregistreerd|ingeschreven werkzoekenden',
  },
  {
    definition: 'identified',
    beside: 'geïdentificeerde',
    said: 'zijn geïdentificeerd|alleen geïdentificeerde|geïdentificeerde lichamen|geïdentificeerde slachtoffers',
  },
  {
    definition: 'recovered',
    beside: 'lichamen',
    said: 'lichamen geborgen|lichamen gevonden|lichamen zijn geborgen|lichamen zijn gevonden|alleen geborgen lichamen',
  },
  {
    definition: 'with_missing',
    said: 'inclusief de vermisten|inclusief vermisten|de vermisten meegerekend|vermisten meegeteld|telt de vermisten mee',
  },
  {
    definition: 'without_missing',
    said: 'exclusief de vermisten|zonder de vermisten|de vermisten niet meegerekend|vermisten niet meegerekend|vermisten niet meegeteld|telt de vermisten niet mee|zijn de vermisten niet meegerekend|zijn de vermisten niet meegeteld',
  },
  {
    definition: 'with_attackers',
    said: 'inclusief de dader|inclusief de daders|inclusief de schutter|de dader meegerekend|de daders meegerekend|inclusief de aanvaller|inclusief de aanvallers',
  },
  {
    definition: 'without_attackers',
    said: 'exclusief de dader|zonder de dader|de dader niet meegerekend|de daders niet meegerekend|de schutter niet meegerekend|zonder de aanvallers|de aanvallers niet meegerekend',
  },
  {
    definition: 'undivided',
    said: 'geen onderscheid tussen burgers|geen onderscheid tussen strijders|zonder onderscheid tussen burgers|maakt geen onderscheid tussen|niet hoeveel van hen burgers',
  },
  {
    definition: 'excess',
    said: 'oversterfte',
  },
  {
    definition: 'modelled',
    said: 'statistisch model|modelberekening|huishoudenquête|extrapolatie|enquête beroepsbevolking',
  },
  {
    definition: 'indirect',
    said: 'indirecte sterfgevallen|indirecte doden|indirecte oorzaken',
  },
];
