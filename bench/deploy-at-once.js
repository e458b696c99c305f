import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { startEmulatorProcess } from './emulator-process.js';

const CLUSTER = 'bench';
/** Requests in flight at once, as a busy account has them. */
const LANES = 20;

/**
 * @typedef {object} AtOnce
 * @property {number} seedSeconds from the spawn to `emulator ready`, every service created
 * @property {number} updateSeconds until every UpdateService was answered
 * @property {number} playSeconds for the jump in which every deployment ran to its end
 * @property {number} deploySeconds both together
 * @property {number} peakMegabytes of the emulator's process
 * @property {number} stable services whose new deployment was completed
 */

/**
 * So many services of two scripted tasks, all moved to a new revision at once; time is virtual.
 * @param {string} cli
 * @param {string} folder for the seed
 * @param {number} count
 * @returns {Promise<AtOnce>}
 */
export async function deployAtOnce(cli, folder, count) {
  const names = Array.from({ length: count }, (_, i) => `service-${i}`);
  const seed = join(folder, 'seed.json');
  writeFileSync(seed, JSON.stringify(seedOf(names)));
  const begin = performance.now();
  const emulator = await startEmulatorProcess(cli, process.env, { runtime: 'scripted', seed });
  const seedSeconds = secondsSince(begin);
  const ecs = new ECSClient({
    endpoint: emulator.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  try {
    await advance(emulator.url, '5m');
    await ecs.send(new RegisterTaskDefinitionCommand(taskDefinition('example/web:2')));
    const updating = performance.now();
    await inLanes(names, (service) =>
      ecs.send(new UpdateServiceCommand({ cluster: CLUSTER, service, taskDefinition: 'web:2' })),
    );
    const updateSeconds = secondsSince(updating);
    const playing = performance.now();
    await advance(emulator.url, '15m');
    const playSeconds = secondsSince(playing);
    const deploySeconds = secondsSince(updating);
    const peakMegabytes = peakMemory(emulator.pid);
    return {
      seedSeconds,
      updateSeconds,
      playSeconds,
      deploySeconds,
      peakMegabytes,
      stable: await countStable(ecs, names),
    };
  } finally {
    ecs.destroy();
    await emulator.stop();
  }
}

/** @param {string[]} names */
function seedOf(names) {
  return {
    clusters: [CLUSTER],
    taskDefinitions: [taskDefinition('example/web:1')],
    services: names.map((serviceName) => ({
      cluster: CLUSTER,
      serviceName,
      taskDefinition: 'web',
      desiredCount: 2,
    })),
  };
}

/** @param {string} image */
function taskDefinition(image) {
  return { family: 'web', containerDefinitions: [{ name: 'web', image, memory: 64 }] };
}

/** @param {ECSClient} ecs @param {string[]} names */
async function countStable(ecs, names) {
  let stable = 0;
  const pages = Array.from({ length: Math.ceil(names.length / 10) }, (_, i) =>
    names.slice(i * 10, i * 10 + 10),
  );
  await inLanes(pages, async (services) => {
    const answer = await ecs.send(new DescribeServicesCommand({ cluster: CLUSTER, services }));
    const done = (answer.services ?? []).filter(
      ({ deployments = [], runningCount }) =>
        runningCount === 2 &&
        deployments.length === 1 &&
        deployments[0]?.rolloutState === 'COMPLETED' &&
        deployments[0].taskDefinition?.endsWith('web:2'),
    );
    stable += done.length;
  });
  return stable;
}

/** @template Item @param {readonly Item[]} items @param {(item: Item) => Promise<unknown>} work */
async function inLanes(items, work) {
  const open = [...items];
  const lane = async () => {
    for (let item = open.pop(); item !== undefined; item = open.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** @param {string} url @param {string} by */
async function advance(url, by) {
  const answer = await fetch(`${url}/_emulator/clock/advance`, {
    method: 'POST',
    body: JSON.stringify({ by }),
  });
  if (!answer.ok) throw new Error(`the clock was not advanced: ${await answer.text()}`);
}

/** The most the process ever had, in megabytes; Linux only. @param {number} pid */
function peakMemory(pid) {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

/** @param {number} begin */
function secondsSince(begin) {
  return Math.round((performance.now() - begin) / 10) / 100;
}
