import type { DefinitionWords } from '../../model/pack/definitions.js';

/** Words that say what a count takes in and what it leaves out. */
export const definitions: readonly DefinitionWords[] = [
  {
    definition: 'confirmed',
    beside: 'bestätigte|bestätigten|nachgewiesene',
    said: 'bestätigte todesfälle|bestätigte tote|bestätigten todesfälle|bestätigten toten|bestätigte fälle|bestätigten fälle|nur bestätigte|bestätigt tot',
  },
  {
    definition: 'suspected',
    beside: 'mutmaßliche|verdachtsfälle|wahrscheinliche',
    said: 'verdachtsfälle|mutmaßliche fälle|wahrscheinliche fälle',
  },
  {
    definition: 'registered',
    beside: 'registrierte|registrierten|erfasste|gemeldete',
    said: 'registrierte todesfälle|registrierte arbeitslose|registrierten arbeitslosen|offiziell registriert|amtlich registriert|als arbeitslos gemeldet|arbeitslos gemeldet',
  },
  {
    definition: 'identified',
    beside: 'identifizierte|identifizierten',
    said: 'wurden identifiziert|sind identifiziert|identifiziert worden|nur identifizierte|nur identifizierte leichen',
  },
  {
    definition: 'recovered',
    beside: 'leichen',
    said: 'leichen geborgen|leichen gefunden|leichen wurden geborgen|leichen wurden gefunden|leichen seien geborgen|tote geborgen|nur geborgene leichen|nur geborgene tote',
  },
  {
    definition: 'with_missing',
    said: 'einschließlich der vermissten|inklusive der vermissten|vermisste eingerechnet|die vermissten eingerechnet|mitsamt den vermissten|schließt die vermissten ein|vermisste mitgezählt',
  },
  {
    definition: 'without_missing',
    said: 'vermisste nicht eingerechnet|vermissten nicht eingerechnet|vermisste nicht mitgezählt|vermissten nicht mitgezählt|ohne die vermissten|ohne vermisste|schließt vermisste nicht ein|schließt die vermissten nicht ein|vermissten sind nicht eingerechnet|vermissten sind nicht mitgezählt',
  },
  {
    definition: 'with_attackers',
    said: 'einschließlich des täters|einschließlich der täter|inklusive des täters|inklusive der täter|einschließlich des attentäters|einschließlich des angreifers|einschließlich der angreifer|den täter eingerechnet|täter eingerechnet',
  },
  {
    definition: 'without_attackers',
    said: 'ohne den täter|ohne die täter|ohne den attentäter|ohne die angreifer|täter nicht eingerechnet|täter nicht mitgezählt|angreifer nicht eingerechnet|angreifer nicht mitgezählt|den täter nicht mitgerechnet',
  },
  {
    definition: 'undivided',
    said: 'unterscheidet nicht zwischen zivilisten|unterscheiden nicht zwischen zivilisten|nicht zwischen zivilisten und|nicht zwischen kämpfern und|ohne zwischen zivilisten|nicht wie viele davon zivilisten',
  },
  {
    definition: 'excess',
    said: 'übersterblichkeit',
  },
  {
    definition: 'modelled',
    said: 'statistisches modell|modellrechnung|modellrechnungen|hochrechnung|hochgerechnet|haushaltsbefragung|arbeitskräfteerhebung',
  },
  {
    definition: 'indirect',
    said: 'indirekte todesfälle|indirekt gestorben|indirekte folgen',
  },
];
