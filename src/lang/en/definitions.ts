import type { DefinitionWords } from '../../model/pack/definitions.js';

/** Words that say what a count takes in and what it leaves out. */
export const definitions: readonly DefinitionWords[] = [
  {
    definition: 'confirmed',
    beside: 'confirmed|verified',
    said: 'confirmed dead|confirmed killed|confirmed death toll|confirmed deaths|confirmed fatalities|confirmed cases|confirmed toll|only confirmed|only those confirmed|been confirmed',
  },
  {
    definition: 'suspected',
    beside: 'suspected|probable',
    said: 'suspected cases|suspected deaths|probable cases',
  },
  {
    definition: 'registered',
    beside: 'registered|recorded',
    said: 'registered deaths|registered jobless|officially registered|deaths registered',
  },
  {
    definition: 'identified',
    beside: 'identified',
    said: 'been identified|only bodies that have been identified|only identified bodies|identified bodies|identified victims',
  },
  {
    definition: 'recovered',
    beside: 'bodies',
    said: 'bodies recovered|bodies had been recovered|bodies have been recovered|bodies were recovered|bodies found|bodies were found|bodies had been found|bodies have been found|only recovered bodies|only bodies',
  },
  {
    definition: 'with_missing',
    said: 'including the missing|including those missing|including those still missing|includes the missing|includes those still missing|includes people still missing|includes those presumed dead|including those presumed dead|including people presumed dead',
  },
  {
    definition: 'without_missing',
    said: 'not including the missing|not including those missing|not include the missing|not include those missing|not include those still missing|not include people still missing|excluding the missing|excluding those missing|excludes the missing|excludes those still missing|not counting the missing|without counting the missing|not including those under the rubble|not include those under the rubble|not include people under the rubble',
  },
  {
    definition: 'with_attackers',
    said: 'including the gunman|including the gunmen|including the attacker|including the attackers|including the shooter|including the bomber|including the bombers|including the suicide bomber|including the suspect|includes the gunman|includes the attacker|includes the attackers|includes the shooter|counting the gunman|counting the attackers',
  },
  {
    definition: 'without_attackers',
    said: 'not including the gunman|not including the gunmen|not including the attacker|not including the attackers|not including the shooter|not including the bomber|not include the gunman|not include the attacker|not include the attackers|excluding the gunman|excluding the attacker|excluding the attackers|excludes the attackers|not counting the gunman|not counting the attackers',
  },
  {
    definition: 'undivided',
    said: 'not distinguish between civilians|not distinguish civilians|not differentiate between civilians|not separate civilians|without distinguishing between civilians|no distinction between civilians|not say how many were civilians|not say how many of them were civilians|not distinguish between fighters|not distinguish between combatants',
  },
  {
    definition: 'excess',
    beside: 'excess',
    said: 'excess deaths|excess mortality',
  },
  {
    definition: 'modelled',
    said: 'household survey|statistical model|modelled|modeled|modelling study|extrapolated|extrapolation|labour force survey|labor force survey',
  },
  {
    definition: 'indirect',
    said: 'indirect deaths|died indirectly|indirect causes|deaths from hunger and disease|deaths from disease and hunger',
  },
];
