import type { DefinitionWords } from '../../model/pack/definitions.js';

/** Words that say what a count takes in and what it leaves out. */
export const definitions: readonly DefinitionWords[] = [
  {
    definition: 'confirmed',
    beside: 'bekräftade|bekräftat|konstaterade',
    said: 'bekräftat döda|bekräftade döda|bekräftade dödsfall|bekräftade fall|bekräftat omkomna|bara bekräftade|endast bekräftade|har bekräftats|är bekräftade',
  },
  {
    definition: 'suspected',
    beside: 'misstänkta|sannolika',
    said: 'misstänkta fall|misstänkta dödsfall|sannolika fall',
  },
  {
    definition: 'registered',
    beside: 'registrerade',
    said: 'registrerade dödsfall|registrerade arbetslösa|inskrivna arbetslösa|inskrivna som arbetslösa',
  },
  {
    definition: 'identified',
    beside: 'identifierade',
    said: 'har identifierats|är identifierade|bara identifierade|endast identifierade',
  },
  {
    definition: 'recovered',
    beside: 'kroppar',
    said: 'kroppar har hittats|kroppar har påträffats|kroppar hittades|kroppar har bärgats|hittats döda|endast kroppar som hittats',
  },
  {
    definition: 'with_missing',
    said: 'inklusive de saknade|inklusive saknade|de saknade inräknade|inräknat de saknade|räknar in de saknade|inkluderar de saknade',
  },
  {
    definition: 'without_missing',
    said: 'inkluderar inte de saknade|inkluderar inte saknade|omfattar inte de saknade|utan de saknade|de saknade är inte inräknade|de saknade ej inräknade|räknar inte in de saknade|exklusive de saknade',
  },
  {
    definition: 'with_attackers',
    said: 'inklusive gärningsmannen|inklusive gärningsmännen|inklusive angriparen|inklusive angriparna|gärningsmannen inräknad|inräknat gärningsmannen|inklusive självmordsbombaren',
  },
  {
    definition: 'without_attackers',
    said: 'gärningsmannen inte inräknad|gärningsmannen ej inräknad|exklusive gärningsmannen|exklusive angriparna|utan gärningsmannen|angriparna inte inräknade|gärningsmannen oräknad',
  },
  {
    definition: 'undivided',
    said: 'skiljer inte mellan civila|skiljer inte på civila|inte skiljer mellan civila|inte skiljer på civila|gör ingen skillnad mellan civila|utan att skilja på civila|utan att skilja mellan civila|säger inte hur många som var civila|skiljer inte mellan stridande',
  },
  {
    definition: 'excess',
    said: 'överdödlighet|överdödligheten',
  },
  {
    definition: 'modelled',
    said: 'statistisk modell|modellberäkning|modellberäkningar|hushållsundersökning|arbetskraftsundersökning|arbetskraftsundersökningen',
  },
  {
    definition: 'indirect',
    said: 'indirekta dödsfall|dog indirekt|indirekta orsaker',
  },
];
