import type { DefinitionWords } from '../../model/pack/definitions.js';

/** Words that say what a count takes in and what it leaves out. */
export const definitions: readonly DefinitionWords[] = [
  {
    definition: 'confirmed',
    beside: 'stadfesta|bekrefta',
    said: 'stadfesta omkomne|stadfesta døde|stadfesta drepne|stadfesta dødsfall|bekrefta omkomne|bekrefta døde|berre stadfesta|er stadfesta|er bekrefta|blitt stadfesta',
  },
  {
    definition: 'suspected',
    beside: 'mistenkte|sannsynlege',
    said: 'mistenkte tilfelle|mistenkte dødsfall|sannsynlege tilfelle',
  },
  {
    definition: 'registered',
    beside: 'registrerte|registrert',
    said: 'registrerte dødsfall|registrerte arbeidslause|registrert arbeidslause|heilt ledige',
  },
  {
    definition: 'identified',
    beside: 'identifiserte|identifisert',
    said: 'er identifiserte|er identifisert|blitt identifiserte|berre identifiserte',
  },
  {
    definition: 'recovered',
    beside: 'lik',
    said: 'lik er funne|lik vart funne|leivningar er funne|funne døde|berre lik som er funne',
  },
  {
    definition: 'with_missing',
    said: 'inkludert dei sakna|medrekna dei sakna|dei sakna medrekna|inkluderer dei sakna',
  },
  {
    definition: 'without_missing',
    said: 'ikkje inkludert dei sakna|inkluderer ikkje dei sakna|omfattar ikkje dei sakna|utan dei sakna|dei sakna er ikkje medrekna|dei sakna ikkje medrekna',
  },
  {
    definition: 'with_attackers',
    said: 'inkludert gjerningsmannen|inkludert gjerningsmennene|inkludert åtaksmannen|inkludert åtaksmennene|gjerningsmannen medrekna|medrekna gjerningsmannen',
  },
  {
    definition: 'without_attackers',
    said: 'ikkje inkludert gjerningsmannen|gjerningsmannen ikkje medrekna|gjerningsmannen ikkje inkludert|åtaksmennene ikkje medrekna|utan å rekne med gjerningsmannen|utan gjerningsmannen',
  },
  {
    definition: 'undivided',
    said: 'skil ikkje mellom sivile|skil ikkje mellom stridande|ikkje skil mellom sivile|ikkje skil mellom stridande|utan å skilje mellom sivile|seier ikkje kor mange som var sivile',
  },
  {
    definition: 'excess',
    said: 'overdødelegheit|overdødelegheita',
  },
  {
    definition: 'modelled',
    said: 'statistisk modell|modellutrekning|modellutrekningar|hushaldsundersøking|arbeidskraftundersøkinga|aku',
  },
  {
    definition: 'indirect',
    said: 'indirekte dødsfall|døydde indirekte|indirekte årsaker',
  },
];
