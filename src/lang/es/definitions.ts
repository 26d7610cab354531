import type { DefinitionWords } from '../../model/pack/definitions.js';

/** Words that say what a count takes in and what it leaves out. */
export const definitions: readonly DefinitionWords[] = [
  {
    definition: 'confirmed',
    beside: 'confirmados|confirmadas|confirmado|verificadas|verificados',
    said: 'muertos confirmados|muertes confirmadas|fallecidos confirmados|fallecimientos confirmados|víctimas confirmadas|casos confirmados|solo los confirmados|han sido confirmados|han sido confirmadas',
  },
  {
    definition: 'suspected',
    beside: 'sospechosos|probables',
    said: 'casos sospechosos|casos probables|muertes sospechosas',
  },
  {
    definition: 'registered',
    beside: 'registrados|registradas|inscritos',
    said: 'muertes registradas|fallecidos registrados|paro registrado|parados registrados|desempleados registrados|parados inscritos|oficialmente registrados',
  },
  {
    definition: 'identified',
    beside: 'identificados|identificadas',
    said: 'han sido identificados|han sido identificadas|fueron identificados|cuerpos identificados|solo los identificados|cadáveres identificados',
  },
  {
    definition: 'recovered',
    beside: 'cuerpos|cadáveres',
    said: 'cuerpos recuperados|cadáveres recuperados|cuerpos hallados|cadáveres hallados|cuerpos encontrados|cuerpos rescatados|han recuperado los cuerpos|solo los cuerpos recuperados',
  },
  {
    definition: 'with_missing',
    said: 'incluidos los desaparecidos|incluyendo a los desaparecidos|incluye a los desaparecidos|contando a los desaparecidos|incluidas las desaparecidas',
  },
  {
    definition: 'without_missing',
    said: 'sin incluir a los desaparecidos|sin contar a los desaparecidos|sin contar los desaparecidos|no incluye a los desaparecidos|no incluye los desaparecidos|excluidos los desaparecidos|excluye a los desaparecidos',
  },
  {
    definition: 'with_attackers',
    said: 'incluido el atacante|incluidos los atacantes|incluido el agresor|incluidos los agresores|incluido el tirador|incluido el suicida|contando al atacante|contando a los atacantes',
  },
  {
    definition: 'without_attackers',
    said: 'sin incluir al atacante|sin incluir a los atacantes|sin contar al atacante|sin contar a los atacantes|sin contar al agresor|sin contar al tirador|excluido el atacante|no incluye a los atacantes|no incluye al atacante',
  },
  {
    definition: 'undivided',
    said: 'no distingue entre civiles|no distinguen entre civiles|no diferencia entre civiles|no diferencian entre civiles|sin distinguir entre civiles|no precisa cuántos eran civiles|no distingue entre combatientes',
  },
  {
    definition: 'excess',
    said: 'exceso de mortalidad|exceso de muertes|sobremortalidad',
  },
  {
    definition: 'modelled',
    said: 'modelo estadístico|encuesta de hogares|encuesta de población activa|extrapolación|según un modelo',
  },
  {
    definition: 'indirect',
    said: 'muertes indirectas|causas indirectas|murieron indirectamente',
  },
];
