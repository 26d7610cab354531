/**
 * `npm run torture`: what hostile input costs. `npm run torture -- growth [GENERATOR]`, `-- fuzz [SEED]`; all parts without a name, `--long` for
 * more and longer ones. CPU time, printed; exit status 1 where a limit is passed.
 */
import { fuzz } from './torture/fuzz.js';
import { growth, isSteep } from './torture/growth.js';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const long = process.argv.includes('--long');
let failed = 0;

const PARTS: Readonly<Record<string, (argument?: string) => void>> = {
  growth: (only) => {
    const rows = growth(long ? 256_000 : 64_000, only);
    for (const { generator, stage, seconds, ratio } of rows.filter(({ seconds }) => seconds > 0.04))
      console.log(
        `${generator.padEnd(20)} ${stage.padEnd(12)} ${seconds.toFixed(2)} s  × ${ratio.toFixed(2)}`,
      );
    const steep = rows.filter(isSteep);
    failed += steep.length;
    console.log(`growth: ${rows.length} pairs of stage and generator, ${steep.length} too steep`);
  },
  fuzz: (seed) => {
    const { inputs, crashes, slow } = fuzz(long ? 100_000 : 2_000, Number(seed ?? 1));
    for (const crash of crashes.slice(0, 20)) console.log(crash);
    for (const each of slow.slice(0, 20)) console.log(each);
    failed += crashes.length + slow.length;
    console.log(`fuzz: ${inputs} inputs, ${crashes.length} crashes, ${slow.length} over the limit of time`);
  },
};

const chosen = PARTS[words[0] ?? ''];
if (chosen) chosen(words[1]);
else for (const part of Object.values(PARTS)) part();
process.exitCode = failed > 0 ? 1 : 0;
