// `node bench/emulator-size.js [SERVICES]`: how long the emulator takes to start, and to play 1,000 services that deploy at once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployAtOnce } from './deploy-at-once.js';
import { buildFreshDistribution } from './fresh-distribution.js';
import { measureStart } from './measure-start.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

const services = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-size-'));
try {
  const cli = await buildFreshDistribution(join(folder, 'dist'));
  const start = await measureStart(cli, 5);
  const many = await deployAtOnce(cli, folder, services);
  const rows = [
    ['start to `emulator ready` (median of 5)', `${start.readyMs} ms`, ''],
    ['start to the first answer of ECS (median of 5)', `${start.answerMs} ms`, '500 ms'],
    [`${services} services of two tasks: seed to ready`, `${many.seedSeconds} s`, ''],
    [`${services} services: every UpdateService answered`, `${many.updateSeconds} s`, ''],
    [`${services} services: all deployments played in virtual time`, `${many.playSeconds} s`, ''],
    [`${services} services: updates and deployments together`, `${many.deploySeconds} s`, '15 s'],
    ['peak memory of the emulator', `${many.peakMegabytes} MB`, '300 MB'],
  ];
  console.log(['| what | measured | at most |', '| --- | --- | --- |'].join('\n'));
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  const held = start.answerMs <= 500 && many.deploySeconds <= 15 && many.peakMegabytes <= 300;
  process.exitCode = held && many.stable === services ? 0 : 1;
  if (many.stable !== services)
    console.error(`only ${many.stable} of ${services} deployments were successful`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
