import type { TimePack } from '../../model/pack/times.js';

/** What the written Scandinavian languages share. */
export const shared = {
  numeric: 'dmy',
  months: [
    ['januar', 'januari', 'jan', 'jan.'],
    ['februar', 'februari', 'feb', 'feb.'],
    ['mars', 'marts', 'mar.'],
    ['april', 'apr', 'apr.'],
    ['mai', 'maj'],
    ['juni', 'jun.'],
    ['juli', 'jul.'],
    ['august', 'augusti', 'aug', 'aug.'],
    ['september', 'sept', 'sept.', 'sep', 'sep.'],
    ['oktober', 'okt', 'okt.'],
    ['november', 'nov', 'nov.'],
    ['desember', 'december', 'des', 'des.', 'dec', 'dec.'],
  ],
  ambiguousMonths: ['jan', 'des', 'dec', 'mars', 'sep', 'nov'],
  monthBefore: ['i', 'siden', 'sidan', 'sedan', 'til', 'till', 'fra', 'fram', 'frem', 'før', 'inden', 'innen', 'innan', 'etter', 'efter', 'av', 'af', 'og', 'och', 'eller', 'mellom', 'mellem', 'mellan', 'hver', 'hvert', 'kvar', 'varje', 'sist', 'sidste', 'neste', 'næste', 'nästa', 'primo', 'medio', 'ultimo', 'per', 'pr.', 'denne', 'i slutten av', 'från', 'under', 'hele', 'over', 'om'],
  weekdayPlurals: [
    ['mandager', 'måndager', 'mandage', 'måndagar', 'mandagene', 'måndagarna', 'mandagar'],
    ['tirsdager', 'tysdagar', 'tirsdage', 'tisdagar', 'tirsdagene', 'tirsdagar'],
    ['onsdager', 'onsdagar', 'onsdage', 'onsdagene'],
    ['torsdager', 'torsdagar', 'torsdage', 'torsdagene'],
    ['fredager', 'fredagar', 'fredage', 'fredagene'],
    ['lørdager', 'laurdagar', 'lørdage', 'lördagar', 'lørdagene', 'lørdagar'],
    ['søndager', 'sundagar', 'søndage', 'söndagar', 'søndagene', 'søndagar'],
  ],
  partPlurals: {
    MO: ['morgener', 'morgner', 'morgnar', 'formiddager'],
    AF: ['ettermiddager', 'eftermiddage', 'eftermiddagar'],
    EV: ['kvelder', 'kveldar', 'kvällar', 'aftener', 'aftner'],
    NI: ['netter', 'nætter', 'nätter'],
  },
  decadeEndings: ['tallet', 'tallets', 'talet', 'talets', 'årene', 'årenes', 'åra', "'erne", 'erne', 'ernes', 'åren', 'årane'],
  hundredsAreCenturies: true,
  edgePrefixes: { START: ['tidlig-'], MID: ['midt-'], END: ['sen-'] },
  yearBefore: [
    'i', 'siden', 'sidan', 'sedan', 'fra', 'frå', 'från', 'til', 'till', 'før', 'inden', 'innen', 'innan', 'etter', 'efter', 'av', 'af', 'år', 'året', 'og', 'och', 'mellom', 'mellem', 'mellan', 'våren', 'sommeren', 'høsten', 'vinteren', 'hausten', 'foråret', 'efteråret', 'vintern', 'sommaren', 'hösten', 'skoleåret', 'anno', 'omkring', 'rundt', 'rundt', 'for', 'under', 'gennem', 'gjennom', 'tilbake', 'midt', 'først', 'sist', 'vinter', 'valget', 'valet', 'desember', '(', 'ca.',
  ],
  joins: [',', 'den', 'kl', 'kl.', 'klokken', 'klokka', 'klockan', 'i', 'om', 'på', 'av', 'af', 'd.', 'd', 'ved', 'vid', 'omkring', 'rundt', '('],
  pairs: ['og', 'och', '-', '–', '—', 'til', 'till', 'eller', 'samt', ','],
  zones: ['gmt', 'utc', 'cet', 'cest', 'est', 'edt', 'pst', 'pdt', 'bst', 'msk'],
} as const satisfies Partial<TimePack>;
