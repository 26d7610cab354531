import type { PositionPack } from '../../model/pack/positions.js';

export const positions: PositionPack = {
  language: 'nl',
  stances: [
    {
      stance: 'rejects',
      subject: 'any',
      phrases: ['onaanvaardbaar', 'ondenkbaar', 'uitgesloten', 'geen sprake van'],
    },
  ],
  cues: [
    {
      stance: 'demands',
      takes: ['clause', 'ask', 'infinitive', 'object'],
      rows: ['eist eisen eiste eisten geëist eis'],
    },
    {
      stance: 'calls',
      takes: ['ask', 'clause', 'infinitive'],
      rows: ['roept roepen riep riepen'],
      with: ['op'],
    },
    {
      stance: 'rejects',
      takes: ['object', 'infinitive'],
      rows: ['weigert weigeren weigerde weigerden', 'verwerpt verwerpen verwierp verwierpen'],
    },
    {
      stance: 'denies',
      takes: ['clause', 'infinitive', 'object'],
      rows: ['ontkent ontkennen ontkende ontkenden ontkend'],
    },
    { stance: 'hopes', takes: ['clause', 'infinitive'], rows: ['hoopt hopen hoopte hoopten'] },
    { stance: 'threatens', takes: ['infinitive', 'clause'], rows: ['dreigt dreigen dreigde dreigden'] },
    {
      stance: 'accepts',
      negated: 'rejects',
      takes: ['object', 'clause'],
      rows: ['aanvaardt aanvaarden aanvaardde aanvaardden', 'accepteert accepteren accepteerde accepteerden'],
    },
  ],
  ought: ['moet', 'moeten', 'moest', 'moesten'],
  silence: ['reageren', 'reageerde', 'bevestigen', 'zeggen', 'antwoorden'],
  questions: ['vraag', 'vragen', 'verzoek', 'kwestie', 'zaak'],
  idle: ['zijn', 'hebben', 'worden', 'weten', 'vergeten', 'zien', 'begrijpen'],
  conditions: ['tenzij', 'mits', 'alleen als', 'op voorwaarde dat', 'in ruil voor', 'voordat', 'totdat'],
  events: [
    {
      type: 'talks',
      nouns: ['gesprekken', 'onderhandelingen', 'overleg', 'topontmoeting', 'vredesoverleg'],
      verbs: ['onderhandelt', 'onderhandelde', 'onderhandelden'],
    },
    {
      type: 'disaster',
      nouns: ['aardbeving', 'overstroming', 'overstromingen', 'orkaan', 'aardverschuiving'],
      verbs: [],
    },
    { type: 'strike_labour', nouns: ['staking', 'stakingen'], verbs: ['staakten', 'staakte'] },
    {
      type: 'election',
      nouns: ['verkiezingen', 'presidentsverkiezingen', 'parlementsverkiezingen'],
      verbs: [],
    },
  ],
  absent: ['eis', 'eisen', 'oproep', 'hoop', 'voorstel', 'plan', 'gevaar', 'risico', 'mogelijkheid'],
  places: ['in', 'op', 'bij', 'naar', 'buiten', 'nabij'],
  planned: ['zal', 'zullen', 'gepland', 'geplande', 'verwacht', 'komende', 'aanstaande'],
  ongoing: ['gaat door', 'gaan door', 'lopende', 'nog steeds', 'voortdurende'],
  cancelled: ['afgelast', 'geannuleerd', 'geschrapt'],
  postponed: ['uitgesteld', 'verschoven', 'opgeschoven'],
  to: ['tot', 'naar'],
  from: ['van'],
  set: ['gepland voor', 'gepland op', 'zou op'],
  original: ['oorspronkelijk', 'aanvankelijk', 'eerst'],
};
