import type { TextPack } from '../../model/pack/text.js';

const months = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
];

export const text: TextPack = {
  language: 'en',
  abbreviations: {
    inside: [
      'mr.', 'mrs.', 'ms.', 'messrs.', 'mx.', 'dr.', 'drs.', 'prof.', 'rev.', 'fr.', 'hon.', 'pres.', 'gov.', 'sen.', 'sens.', 'rep.', 'reps.',
      'gen.', 'lt.', 'col.', 'maj.', 'capt.', 'cmdr.', 'cpl.', 'sgt.', 'pvt.', 'adm.', 'det.', 'supt.', 'insp.', 'atty.', 'st.', 'mt.', 'ft.',
      'vs.', 'v.', 'approx.', 'cf.', 'e.g.', 'i.e.', 'viz.', 'gov.-gen.', 'asst.', 'assoc.', 'dist.', 'est.', 'spc.', 'pfc.', 'brig.', 'amb.',
    ],
    either: [
      'inc.', 'corp.', 'co.', 'cos.', 'ltd.', 'llc.', 'plc.', 'bros.', 'jr.', 'sr.', 'esq.', 'ph.d.', 'm.d.', 'etc.', 'et al.', 'a.m.', 'p.m.',
      'jan.', 'feb.', 'mar.', 'apr.', 'jun.', 'jul.', 'aug.', 'sept.', 'sep.', 'oct.', 'nov.', 'dec.', 'mon.', 'tue.', 'tues.', 'thu.', 'thurs.', 'fri.',
      'ave.', 'blvd.', 'rd.', 'hwy.', 'dept.', 'univ.', 'assn.', 'intl.', 'ala.', 'ariz.', 'ark.', 'calif.', 'colo.', 'conn.', 'del.', 'fla.', 'ga.',
      'ill.', 'ind.', 'kan.', 'ky.', 'la.', 'md.', 'mich.', 'minn.', 'miss.', 'mo.', 'mont.', 'neb.', 'nev.', 'okla.', 'ore.', 'pa.', 'penn.', 'tenn.', 'tex.', 'vt.',
      'va.', 'wash.', 'wis.', 'wyo.', 'min.', 'sec.', 'hr.', 'hrs.', 'yrs.', 'lbs.', 'oz.', 'sq.',
    ],
    beforeNumber: ['no.', 'nos.', 'art.', 'sec.', 'fig.', 'p.', 'pp.', 'vol.', 'ch.', 'sat.', 'sun.', 'wed.'],
  },
  ordinalDot: false,
  capitalNouns: false,
  months,
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  starters: [
    'the', 'a', 'an', 'this', 'that', 'these', 'those', 'he', 'she', 'it', 'they', 'we', 'you', 'i', 'his', 'her', 'its', 'their', 'our', 'your', 'my',
    'in', 'on', 'at', 'by', 'for', 'from', 'with', 'without', 'after', 'before', 'during', 'since', 'until', 'under', 'over', 'among', 'between', 'despite',
    'but', 'and', 'or', 'so', 'yet', 'if', 'when', 'while', 'as', 'although', 'though', 'because', 'where', 'who', 'what', 'why', 'how', 'which', 'whether',
    'there', 'here', 'then', 'now', 'also', 'still', 'however', 'meanwhile', 'instead', 'later', 'earlier', 'some', 'many', 'most', 'both', 'each', 'all', 'no',
    'not', 'one', 'two', 'three', 'more', 'at', 'according', 'asked', 'last', 'next', 'several', 'another', 'other', 'police', 'officials', "it's", "he's", "they're",
  ],
  gluable: [
    'where', 'who', 'which', 'when', 'while', 'that', 'was', 'were', 'has', 'had', 'have', 'will', 'would', 'and', 'but', 'for', 'from', 'with', 'after', 'before',
    'said', 'says', 'into', 'the', 'are', 'did', 'could', 'should', 'over', 'since', 'until', 'about', 'against',
  ],
  elisions: [],
  sayings: [
    'said', 'says', 'say', 'asked', 'asks', 'added', 'adds', 'shouted', 'yelled', 'cried', 'replied', 'wrote', 'writes', 'told', 'tweeted', 'posted', 'exclaimed',
    'insisted', 'answered', 'continued', 'recalled', 'joked', 'wondered', 'chanted', 'screamed', 'declared', 'read', 'reads', 'explained', 'argued', 'warned',
  ],
  boilerplate: [
    { kind: 'promo', at: 'start', phrases: ['read more', 'read also', 'also read', 'related :', 'follow us', 'find more of *', 'sign up', 'subscribe', 'more :', 'watch :', 'see also'] },
    { kind: 'credit', at: 'whole', phrases: ['* reported from *', 'reporting by *'] },
    { kind: 'credit', at: 'start', phrases: ['reporting by', 'editing by', 'additional reporting by'] },
    { kind: 'interface', at: 'whole', phrases: ['advertisement', 'read more', 'share', 'close'] },
  ],
};
