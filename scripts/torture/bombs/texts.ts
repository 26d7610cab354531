import { GENERATORS, MARKUP } from '../generators.js';
import { filled, written, type Bomb } from './types.js';

/** What is said again and again: rules of every stage look at it, in several languages. */
const SAID: Readonly<Record<string, string>> = {
  'plans with a day': 'The talks in Orsk will be held on Monday 3 May. ',
  conditions: 'The union will return only if the company pays. "We leave unless you pay," said Anna Ota. ',
  ages: 'A man of 33 years was hurt. ',
  people: 'Anna Ota of the Council of Orsk met Bo Ek and Mr Li. ',
  votes: 'The council voted 12 to 9 for it. ',
  'parts of counts': 'At least 12 people, among them 3 children, were killed and 40 others injured in Orsk. ',
  'what someone said that someone said': 'Ota said that Ek said that Li denied that ',
  Danish: 'Mindst 12 mennesker blev dræbt i Orsk mandag, siger politiet. Fagforeningen kræver svar. ',
  German: 'Mindestens 12 Menschen wurden am Montag in Orsk getötet, teilte die Polizei mit. ',
  Dutch: 'Bij een explosie in Orsk zijn maandag zeker 12 mensen gedood, zegt de politie. ',
  Spanish: 'Al menos 12 personas murieron el lunes en Orsk, dijo la policía. ',
  French: 'Au moins 12 personnes ont été tuées lundi à Orsk, a indiqué la police. ',
  Norwegian: 'Minst 12 mennesker ble drept i Orsk mandag, sier politiet. «Vi drar», sier Ota. ',
  Swedish: 'Minst 12 människor dödades i Orsk i måndags, säger polisen. ',
};

/** Marks, digits, dates and characters that few texts have, or none so many of. */
const STRANGE: Readonly<Record<string, string>> = {
  'quotation marks': '" ',
  'quotation marks of all kinds': '“”„«»‘’',
  'nested quotations': 'He said: "She said: \'They said: «',
  years: '2024 1999 2031 ',
  fractions: '½ ¾ 1/2 3/4 ',
  money: '$12.5bn €3m 40% ',
  'numbers in words': 'three hundred and forty thousand million ',
  'huge numbers': `${'9'.repeat(400)} `,
  'digits of other scripts': '١٢٣ १२३ １２３ ²³ Ⅻ ',
  exponents: '1e999999 -1E+400 0x7fffffff NaN ',
  'huge dates': `${'9'.repeat(12)}-99-99T99:99:99Z 31 February 0000 `,
  'strange dates': '30/02/2024 at 25:61, the 99th of Maytember -0001-13-32 ',
  timestamps: '2031-05-04T10:30:00Z ',
  lists: '- twelve\n- thirteen\n',
  'letters with many accents': `a${'\u0301'.repeat(30)}`,
  'characters without width': 'Orsk\u200b\u200d\ufeff\u00ad ',
  'letters that look alike': 'Рауpаl Аnnа Оtа ѕаіd ',
  'text turned round': '\u202e\u2066abc\u2069\u202c\u200f 12 \u061c',
  'joined signs': '👩‍👩‍👧‍👦 ',
  ideographs: '漢字仮名交',
  controls: 'a\u0001\u001b[31m\u009b ',
  'halves of characters': 'x\ud83d \ude00y ',
  'carriage returns': 'A line of text here\r\n\r\n',
};

const textOf = (name: string, file: string, piece: string, length: number): Bomb =>
  written(`text: ${name}`, file, () => filled(piece, length));

/** Plain texts and pages of about so many bytes, each of one thing that is repeated. */
export const texts = (length: number): readonly Bomb[] => [
  ...Object.entries(GENERATORS).map(([name, make]) =>
    written(`text: ${name}`, 'bomb.txt', () => make(length)),
  ),
  ...Object.entries({ ...SAID, ...STRANGE }).map(([name, piece]) => textOf(name, 'bomb.txt', piece, length)),
  textOf('Markdown that nests', 'bomb.md', '> > > - * **[a](b)** ', length),
  textOf('Markdown rules', 'bomb.md', '---\n', length),
  textOf('headings', 'bomb.md', '# a\n', length),
  ...Object.entries(MARKUP).map(([name, make]) => written(`page: ${name}`, 'bomb.html', () => make(length))),
];
