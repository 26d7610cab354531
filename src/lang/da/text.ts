import type { TextPack } from '../../model/pack/text.js';
import { abbreviations } from '../scandinavian/text.js';

export const text: TextPack = {
  language: 'da',
  abbreviations: {
    inside: [
      ...abbreviations.inside, 'kl.', 'f.eks.', 'bl.a.', 'dvs.', 'd.v.s.', 'pga.', 'p.g.a.', 'mht.', 'm.h.t.', 'vedr.', 'iht.', 'ifm.', 'i.f.m.', 'ift.', 'tlf.', 'kr.', 'fx.', 'inkl.', 'ekskl.',
      'evt.', 'hhv.', 'jvf.', 'jfr.', 'min.', 'maks.', 'fhv.', 'pr.', 'ass.', 'gen.', 'skt.', 'sct.', 'frk.', 'afd.', 'såk.', 'i.e.', 'm.a.o.', 'til.', 'o.lign.',
    ],
    either: [...abbreviations.either, 'm.m.', 'm.v.', 'mv.', 'm.fl.', 'o.l.', 'o.a.', 'd.d.', 'd.å.', 'f.kr.', 'e.kr.', 'mill.', 'mia.', 'mio.', 'jan.', 'feb.', 'aug.', 'sept.', 'okt.', 'nov.', 'dec.', 'a.m.b.a.', 'ltr.'],
    beforeNumber: [...abbreviations.beforeNumber, 'stk.', 'fig.', 'nr.'],
  },
  ordinalDot: true,
  capitalNouns: false,
  months: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'aug', 'sept', 'okt', 'nov', 'dec'],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  starters: [
    'det', 'den', 'de', 'dette', 'disse', 'han', 'hun', 'jeg', 'vi', 'du', 'i', 'man', 'en', 'et', 'på', 'af', 'for', 'fra', 'til', 'med', 'efter', 'før', 'ved', 'under', 'over',
    'om', 'mellem', 'men', 'og', 'så', 'da', 'når', 'hvis', 'mens', 'fordi', 'selv', 'der', 'her', 'nu', 'hvad', 'hvem', 'hvor', 'hvorfor', 'hvordan', 'også', 'flere', 'nogle', 'mange', 'alle',
    'ingen', 'ifølge', 'dermed', 'derfor', 'alligevel', 'samtidig', 'ikke', 'to', 'tre', 'siden', 'tidligere', 'senere', 'blandt', 'ét', 'hans', 'hendes', 'deres', 'vores', 'min', 'politiet',
  ],
  gluable: ['som', 'der', 'hvor', 'når', 'mens', 'blev', 'har', 'havde', 'skal', 'vil', 'ville', 'kan', 'med', 'fra', 'til', 'efter', 'før', 'men', 'siger', 'mod'],
  elisions: [],
  sayings: ['siger', 'sagde', 'spørger', 'spurgte', 'råbte', 'råber', 'skriver', 'skrev', 'svarer', 'svarede', 'fortæller', 'fortalte', 'lyder', 'lød', 'hedder', 'hed', 'mener', 'understreger'],
  boilerplate: [
    { kind: 'promo', at: 'start', phrases: ['læs også', 'læs mere', 'se også', 'hør også', 'læs flere'] },
    { kind: 'interface', at: 'end', phrases: ['læs mere luk', 'vis mere'] },
    { kind: 'interface', at: 'whole', phrases: ['artiklen fortsætter under *', 'artiklen fortsætter efter *', 'annonce', 'annoncørbetalt indhold'] },
    { kind: 'caption', at: 'start', phrases: ['foto :'] },
  ],
};
