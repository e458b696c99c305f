import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeBuildable } from '../support/e2e-buildable.js';
import {
  openSubjects,
  SPEED,
  type Subject,
  shipAgain,
  shipArguments,
  startShip,
} from '../support/e2e-interrupted-ship.js';
import { documentOf } from '../support/e2e-program.js';
import { openStage, type Stage } from '../support/e2e-stage.js';
import { startUnread } from '../support/e2e-unread-program.js';
import { basic } from '../support/scan-stage.js';

let stage: Stage;
let subject: Subject;
/** An image with so many findings that no pipe takes the report of a run at once. */
let image: string;

beforeAll(async () => {
  const findings = Array.from({ length: 2000 }, (_one, index) =>
    basic(`CVE-2026-${index}`, 'HIGH', 'busybox'),
  );
  const scans = [{ repository: 'reports', seconds: 0, findings }];
  stage = await openStage({ runtime: 'scripted', desiredCount: 0, speed: SPEED, findings: scans });
  [subject] = (await openSubjects(stage, ['reports'])) as [Subject];
  makeBuildable(subject);
  // Stopped by the scan, after the push.
  const pushed = documentOf(await shipAgain(subject, '--scan', 'high'));
  image = `${pushed.imageUri}`;
}, 60_000);
afterAll(async () => {
  await subject.proxy.close();
  await stage.close();
});

describe('the JSON document arrives whole in a pipe that is read late', () => {
  /** Starts a ship that nobody reads. */
  const start = (...more: readonly string[]) =>
    startUnread(process.execPath, shipArguments(subject, '--image', image, ...more), {
      cwd: subject.folder,
      env: subject.env,
    });

  it('when a signal has ended the run', async () => {
    const held = subject.proxy.hold('RegisterTaskDefinition', 'before');
    const program = start('--scan', 'critical');
    await held;
    program.kill('SIGTERM');
    await program.said('Interrupted before the service was touched.');
    await sleep(300);
    const ended = await program.read();
    subject.proxy.release();
    expect(ended.stdout.length).toBeGreaterThan(100_000);
    expect(documentOf(ended)).toMatchObject({ verdict: 'cancelled', exitCode: 143 });
    expect(ended.exitCode).toBe(143);
  }, 60_000);

  it.each([
    ['a signal', ['SIGTERM']],
    ['two signals', ['SIGINT', 'SIGTERM']],
  ] as const)(
    'in spite of %s while it waits',
    async (_what, signals) => {
      const program = start('--scan', 'high');
      // The last line for people comes together with the document.
      await program.said('fix: ');
      for (const signal of signals) program.kill(signal);
      if (signals.length === 1) await sleep(300);
      const ended = await program.read();
      expect(ended.stdout.length).toBeGreaterThan(100_000);
      expect(documentOf(ended)).toMatchObject({ verdict: 'failed', exitCode: 3 });
      expect(ended.exitCode).toBe(3);
    },
    60_000,
  );
});

describe.each([
  [
    'the dotenv report',
    'deploy.env',
    (text: string) => /^(\w+=.*\n)*VERDICT=failed\n(\w+=.*\n)*$/.test(text),
  ],
  ['SARIF', 'scan.sarif', (text: string) => JSON.parse(text).runs.length === 1],
])('%s is whole or not there', (_what, name, isWhole) => {
  const folder = () => join(subject.folder, 'reports');
  const start = () => {
    const env = {
      GITLAB_CI: 'true',
      ECS_SHIP_DOTENV: 'reports/deploy.env',
      ECS_SHIP_SCAN_SARIF: 'reports/scan.sarif',
    };
    return startShip({ ...subject, env: { ...subject.env, ...env } }, '--image', image, '--scan', 'high');
  };

  it.each([
    ['a SIGKILL', ['SIGKILL']],
    ['two signals', ['SIGTERM', 'SIGTERM']],
  ] as const)(
    'after %s while it is written, and the next run leaves nothing else',
    async (_signals, signals) => {
      const path = join(folder(), name);
      mkdirSync(folder(), { recursive: true });
      rmSync(path, { force: true });
      const running = start();
      const watching = watch(folder(), (_event, changed) => {
        if (changed?.startsWith(name)) for (const signal of signals) running.kill(signal);
      });
      await running;
      watching.close();
      if (existsSync(path)) expect(isWhole(readFileSync(path, 'utf8'))).toBe(true);
      if (signals[0] === 'SIGTERM') expect(readdirSync(folder()).filter(isUnfinished)).toEqual([]);
      await start();
      expect(readdirSync(folder()).sort()).toEqual(['deploy.env', 'scan.sarif']);
      expect(isWhole(readFileSync(path, 'utf8'))).toBe(true);
    },
    60_000,
  );
});

const isUnfinished = (name: string) => name.endsWith('.unfinished');
