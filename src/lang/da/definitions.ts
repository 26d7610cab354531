import type { DefinitionWords } from '../../model/pack/definitions.js';

/** Words that say what a count takes in and what it leaves out. */
export const definitions: readonly DefinitionWords[] = [
  {
    definition: 'confirmed',
    beside: 'bekræftede|bekræftet',
    said: 'bekræftet døde|bekræftet omkommet|bekræftet dræbt|bekræftede dødsfald|kun bekræftede|er bekræftet|blevet bekræftet',
  },
  {
    definition: 'suspected',
    beside: 'mistænkte|formodede|sandsynlige',
    said: 'mistænkte tilfælde|mistænkte dødsfald|sandsynlige tilfælde',
  },
  {
    definition: 'registered',
    beside: 'registrerede|registreret',
    said: 'registrerede dødsfald|registrerede ledige|registreret ledige|registrerede arbejdsløse|bruttoledige',
  },
  {
    definition: 'identified',
    beside: 'identificerede|identificeret',
    said: 'er identificeret|blevet identificeret|kun identificerede',
  },
  {
    definition: 'recovered',
    beside: 'lig',
    said: 'lig er fundet|lig blev fundet|lig er bjærget|fundet døde|kun lig der er fundet',
  },
  {
    definition: 'with_missing',
    said: 'inklusive de savnede|inklusiv de savnede|medregnet de savnede|de savnede medregnet|inkluderer de savnede|iberegnet de savnede',
  },
  {
    definition: 'without_missing',
    said: 'ikke inklusive de savnede|inkluderer ikke de savnede|inkluderer ikke savnede|omfatter ikke de savnede|uden de savnede|de savnede er ikke medregnet|de savnede ikke medregnet|savnede ikke medregnet',
  },
  {
    definition: 'with_attackers',
    said: 'inklusive gerningsmanden|inklusiv gerningsmanden|inklusive gerningsmændene|inklusive angriberen|inklusive angriberne|gerningsmanden medregnet|medregnet gerningsmanden|iberegnet gerningsmanden',
  },
  {
    definition: 'without_attackers',
    said: 'gerningsmanden ikke medregnet|gerningsmanden ikke iberegnet|ikke medregnet gerningsmanden|uden gerningsmanden|angriberne ikke medregnet|uden at medregne gerningsmanden|uden at medregne angriberne',
  },
  {
    definition: 'undivided',
    said: 'skelner ikke mellem civile|skelner ikke mellem kombattanter|ikke skelner mellem civile|ikke skelner mellem krigere|uden at skelne mellem civile|siger ikke hvor mange der var civile|oplyser ikke hvor mange der var civile',
  },
  {
    definition: 'excess',
    said: 'overdødelighed|overdødeligheden',
  },
  {
    definition: 'modelled',
    said: 'statistisk model|modelberegning|modelberegninger|husstandsundersøgelse|arbejdskraftundersøgelsen|aku',
  },
  {
    definition: 'indirect',
    said: 'indirekte dødsfald|døde indirekte|indirekte årsager',
  },
];
