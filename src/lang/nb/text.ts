import type { TextPack } from '../../model/pack/text.js';
import { abbreviations } from '../scandinavian/text.js';

export const text: TextPack = {
  language: 'nb',
  abbreviations: {
    inside: [
      ...abbreviations.inside, 'kl.', 'f.eks.', 'bl.a.', 'dvs.', 'pga.', 'p.g.a.', 'mht.', 'm.h.t.', 'ang.', 'iht.', 'ifm.', 'ift.', 'tlf.', 'kr.', 'feks.', 'bla.', 'inkl.', 'ekskl.',
      'evt.', 'hhv.', 'h.h.v.', 'jfr.', 'komm.', 'min.', 'maks.', 'oberstlt.', 'forts.', 'f.o.m.', 't.o.m.', 'pr.', 'fhv.', 'ass.', 'gen.', 'o.l.a.', 's.k.', 'såk.',
    ],
    either: [...abbreviations.either, 'm.m.', 'm.v.', 'mv.', 'o.l.', 'o.a.', 'd.d.', 'd.å.', 'f.kr.', 'e.kr.', 'mill.', 'mrd.', 'jan.', 'feb.', 'aug.', 'sept.', 'okt.', 'nov.', 'des.', 'div.', 'a.s.', 'vgs.', 'gt.', 'gml.'],
    beforeNumber: [...abbreviations.beforeNumber, 'par.', 'fig.'],
  },
  ordinalDot: true,
  capitalNouns: false,
  months: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember', 'jan', 'feb', 'mar', 'apr', 'aug', 'sept', 'okt', 'nov', 'des'],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  starters: [
    'det', 'den', 'de', 'dette', 'disse', 'han', 'hun', 'jeg', 'vi', 'du', 'dere', 'man', 'en', 'et', 'ei', 'i', 'på', 'av', 'for', 'fra', 'til', 'med', 'etter', 'før', 'ved', 'under', 'over',
    'om', 'mellom', 'men', 'og', 'så', 'da', 'når', 'hvis', 'dersom', 'mens', 'fordi', 'selv', 'der', 'her', 'nå', 'hva', 'hvem', 'hvor', 'hvorfor', 'hvordan', 'også', 'flere', 'noen', 'mange', 'alle',
    'ingen', 'ifølge', 'dermed', 'derfor', 'likevel', 'samtidig', 'videre', 'ikke', 'to', 'tre', 'siden', 'tidligere', 'senere', 'blant', 'ett', 'hans', 'hennes', 'deres', 'vår', 'min', 'politiet',
  ],
  gluable: ['som', 'der', 'hvor', 'når', 'mens', 'ble', 'har', 'hadde', 'skal', 'vil', 'ville', 'kan', 'med', 'fra', 'til', 'etter', 'før', 'men', 'sier', 'mot'],
  elisions: [],
  sayings: ['sier', 'sa', 'spør', 'spurte', 'ropte', 'roper', 'skriver', 'skrev', 'svarer', 'svarte', 'forteller', 'fortalte', 'lyder', 'lød', 'heter', 'het', 'mener', 'understreker'],
  boilerplate: [
    { kind: 'promo', at: 'start', phrases: ['les også', 'les mer', 'les saken', 'se også', 'hør også', 'les flere'] },
    { kind: 'interface', at: 'end', phrases: ['les mer lukk', 'vis mer'] },
    { kind: 'interface', at: 'whole', phrases: ['artikkelen fortsetter under *', 'saken fortsetter under *', 'annonse', 'annonsørinnhold'] },
    { kind: 'credit', at: 'whole', phrases: ['( © ntb )', '© ntb'] },
    { kind: 'caption', at: 'start', phrases: ['foto :'] },
  ],
};
