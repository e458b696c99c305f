import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DescribeImagesCommand } from '@aws-sdk/client-ecr';
import {
  aftermath,
  type Interrupted,
  interrupt,
  openSubjects,
  processesOf,
  SPEED,
  type Subject,
  shipAgain,
  traces,
} from '../support/e2e-interrupted-ship.js';
import { inLanes, type Results } from '../support/e2e-lanes.js';
import { documentOf } from '../support/e2e-program.js';
import { openStage, type Stage } from '../support/e2e-stage.js';
import { type Case, cases, logins, type Way } from './kill-docker-cases.js';

const signals: Readonly<Record<Way, readonly (readonly [NodeJS.Signals, number])[]>> = {
  SIGTERM: [['SIGTERM', 0]],
  SIGINT: [['SIGINT', 0]],
  twice: [
    ['SIGINT', 0],
    ['SIGTERM', 0],
  ],
  SIGKILL: [['SIGKILL', 0]],
};

interface Played {
  readonly subject: Subject;
  readonly ended: Interrupted;
  /** What was there right after the end, before anybody swept. */
  readonly left: { readonly processes: readonly string[]; readonly logins: readonly string[] };
}

let stage: Stage;
let results: Results<Case, Played>;
let subjects = new Map<Case, Subject>();

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted', desiredCount: 0, speed: SPEED });
  const all = [...logins, ...cases];
  const names = all.map((_one, index) => `docker-${index}`);
  subjects = new Map((await openSubjects(stage, names)).map((one, index) => [all[index] as Case, one]));
  const playOne = (one: Case) => play(one, subjects.get(one) as Subject);
  const first = inLanes(1, logins, playOne);
  const rest = inLanes(3, cases, async (one) => first.ended().then(() => playOne(one)));
  results = {
    of: (one) => (logins.includes(one) ? first : rest).of(one),
    ended: () => Promise.all([first.ended(), rest.ended()]),
  };
}, 60_000);
afterAll(async () => {
  await results.ended();
  await Promise.all([...subjects.values()].map((one) => close(one)));
  await stage.close();
}, 60_000);

async function play(one: Case, subject: Subject): Promise<Played> {
  const { running } = await one.reach(subject);
  const ended = await interrupt(running, ...signals[one.way]);
  return { subject, ended, left: { processes: processesOf(subject), logins: loginsOf(subject) } };
}

/** Credentials in private docker configurations. */
function loginsOf({ temp }: Subject): string[] {
  const folders = readdirSync(temp).filter((name) => name.startsWith('ecs-ship-docker-'));
  const configs = folders.map((name) => JSON.parse(readFileSync(join(temp, name, 'config.json'), 'utf8')));
  return configs.flatMap(({ auths }) => Object.keys(auths));
}

describe('a signal in the middle of', () => {
  it.each([...logins, ...cases])(
    '$what: $way',
    async (one) => {
      const { subject, ended, left } = await results.of(one);
      try {
        if (one.way === 'SIGKILL') await expectSwept(one, subject, ended, left);
        else expectCancelled(one.way, ended);
        expect(await traces(subject)).toEqual([]);
        expect(await aftermath(subject, one.leaves(subject.name))).toEqual(one.leaves(subject.name));
        if (one.imageless) expect(await imagesOf(subject)).toEqual([]);
      } finally {
        await close(subject);
      }
    },
    120_000,
  );
});

function expectCancelled(way: Way, ended: Interrupted): void {
  const exitCodes = { SIGTERM: [143], SIGINT: [130], twice: [130, 143] }[way as Exclude<Way, 'SIGKILL'>];
  expect(ended.signal).toBeUndefined();
  expect(exitCodes).toContain(ended.exitCode);
  expect(ended.stderr).toContain('Interrupted by');
  expect(ended.answeredMs).toBeLessThan(1000);
  expect(ended.endedMs).toBeLessThan(way === 'twice' ? 1500 : 6500);
  // The second signal may come before or after the last word, which names the same exit code.
  if (way === 'twice' && ended.stdout === '') return;
  const headline = 'Interrupted before the service was touched.';
  expect(documentOf(ended)).toMatchObject({ verdict: 'cancelled', exitCode: ended.exitCode, headline });
}

/** Nobody can answer a SIGKILL: the next run ends and removes what is left. */
async function expectSwept(
  one: Case,
  subject: Subject,
  ended: Interrupted,
  left: Played['left'],
): Promise<void> {
  expect(ended).toMatchObject({ signal: 'SIGKILL', stdout: '' });
  expect(left.logins).toHaveLength(one.loggedOut ? 0 : 1);
  // Docker ends by itself when it next wants to tell of its progress; git has nothing to tell.
  if (one.what.startsWith('git')) expect(left.processes.join()).toMatch(/git .*add/);
  const next = await shipAgain(subject, '--image', 'before', '--dry-run');
  expect(next.exitCode).toBe(0);
}

async function imagesOf({ name }: Subject) {
  return (await stage.ecr.send(new DescribeImagesCommand({ repositoryName: name }))).imageDetails;
}

async function close(subject: Subject): Promise<void> {
  for (const one of processesOf(subject)) process.kill(Number.parseInt(one, 10), 'SIGKILL');
  await subject.proxy.close();
}
