import type { DefinitionWords } from '../../model/pack/definitions.js';

/** Words that say what a count takes in and what it leaves out. */
export const definitions: readonly DefinitionWords[] = [
  {
    definition: 'confirmed',
    beside: 'bekreftede|bekreftet|bekrefta',
    said: 'bekreftet omkommet|bekreftet døde|bekreftet drept|bekreftet død|bekreftede dødsfall|bekreftede dødstallet|bare bekreftede|er bekreftet|blitt bekreftet',
  },
  {
    definition: 'suspected',
    beside: 'mistenkte|antatte|sannsynlige',
    said: 'mistenkte tilfeller|mistenkte dødsfall|sannsynlige tilfeller',
  },
  {
    definition: 'registered',
    beside: 'registrerte|registrert',
    said: 'registrerte dødsfall|registrerte arbeidsledige|registrert arbeidsledige|registrert ledige|helt ledige',
  },
  {
    definition: 'identified',
    beside: 'identifiserte|identifisert',
    said: 'er identifisert|blitt identifisert|bare identifiserte|bare døde som er identifisert',
  },
  {
    definition: 'recovered',
    beside: 'lik',
    said: 'lik er funnet|lik ble funnet|lik er hentet|levninger er funnet|bare lik som er funnet|funnet døde',
  },
  {
    definition: 'with_missing',
    said: 'inkludert de savnede|inkludert savnede|de savnede medregnet|medregnet de savnede|regner med de savnede|inkluderer de savnede|inkluderer savnede|iberegnet de savnede|inkludert antatt omkomne',
  },
  {
    definition: 'without_missing',
    said: 'ikke inkludert de savnede|inkluderer ikke de savnede|inkluderer ikke savnede|omfatter ikke de savnede|omfatter ikke savnede|uten de savnede|de savnede er ikke medregnet|savnede ikke medregnet|de savnede ikke regnet med',
  },
  {
    definition: 'with_attackers',
    said: 'inkludert gjerningsmannen|inkludert gjerningsmennene|inkludert angriperen|inkludert angriperne|inkludert selvmordsbomberen|gjerningsmannen medregnet|medregnet gjerningsmannen|angriperne medregnet',
  },
  {
    definition: 'without_attackers',
    said: 'ikke inkludert gjerningsmannen|gjerningsmannen ikke medregnet|gjerningsmannen ikke inkludert|angriperne ikke medregnet|angriperne ikke inkludert|uten gjerningsmannen|uten å regne med gjerningsmannen|uten å regne med angriperne',
  },
  {
    definition: 'undivided',
    said: 'skiller ikke mellom sivile|skiller ikke mellom stridende|ikke skiller mellom sivile|ikke skiller mellom stridende|uten å skille mellom sivile|sier ikke hvor mange som var sivile|sier ikke hvor mange av dem som var sivile',
  },
  {
    definition: 'excess',
    said: 'overdødelighet|overdødeligheten',
  },
  {
    definition: 'modelled',
    said: 'statistisk modell|modellberegning|modellberegninger|husholdningsundersøkelse|spørreundersøkelse i husholdninger|arbeidskraftundersøkelsen|aku',
  },
  {
    definition: 'indirect',
    said: 'indirekte dødsfall|døde indirekte|indirekte årsaker|omkommet av sult og sykdom',
  },
];
