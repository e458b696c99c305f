import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RealClock } from '../../../src/emulator/clock.js';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { openPlace } from '../e2e-place.js';
import { OidcIssuer } from '../oidc-issuer.js';
import { type RunEnd, runWorkflow } from '../runner/run-workflow.js';
import { startTestEmulator } from '../start-test-emulator.js';
import { createHome, imagesOf, stateOf } from './homes.js';
import { openMachine } from './open-machine.js';
import { openProject } from './projects.js';
import { replicate } from './replicate.js';
import type { Home, Scenario } from './scenario.js';
import { trustRoles } from './trust-roles.js';

/** How much faster ECS's own waiting goes. */
const speed = 5;

/** What the services' tasks may read. */
const seed = {
  parameters: { '/shop/staging/database-url': 'postgres://staging' },
  secrets: {
    'arn:aws:secretsmanager:eu-central-1:123456789012:secret:shop-AbCdEf': { url: 'postgres://production' },
  },
};

/** What came of a scenario. */
export interface Played {
  readonly end: RunEnd;
  /** Services that run the image of the commit afterwards. */
  readonly shipped: readonly Home[];
}

/** What a scenario shares with others. */
export interface Around {
  readonly workflows: Readonly<Record<string, string>>;
  /** Gets the registry, whose images stay on the engine. */
  readonly registries: string[];
}

/** Runs a workflow in an account of its own, on real containers. */
export async function playScenario(
  text: string,
  scenario: Scenario,
  { workflows, registries }: Around,
): Promise<Played> {
  const place = openPlace();
  const clock = new RealClock(speed);
  const emulator = await startEmulator(place.root, clock, scenario);
  registries.push(new URL(emulator.url).host);
  // Tokens live by AWS's clock.
  const issuer = await OidcIssuer.start(() => clock.now());
  try {
    trustRoles(emulator, issuer, scenario);
    const services = scenario.services ?? [];
    await Promise.all(services.map((home) => createHome(home, emulator.url)));
    await settle(services, emulator.url, clock);
    const project = await openProject(place, scenario.project ?? 'web');
    const { event, settings = {}, inputs } = scenario;
    const end = await runWorkflow(text, {
      event,
      settings,
      ...(inputs === undefined ? {} : { inputs }),
      ...project,
      workflows,
      issuer,
      machine: openMachine(place, emulator.url, scenario),
      beforeJob: async () => {
        for (const [from, to] of scenario.replicas ?? []) replicate(emulator, from, to);
      },
    });
    return { end, shipped: await shippedOf(services, project.commit, emulator) };
  } finally {
    await emulator.close();
    await issuer.close();
    place.remove();
  }
}

/** What ran before has been running for a while. */
async function settle(services: readonly Home[], url: string, clock: RealClock): Promise<void> {
  for (let left = 300; left > 0; left -= 1) {
    const states = await Promise.all(services.map((home) => stateOf(home, url)));
    if (states.every((state) => state === 'settled')) return;
    // Containers start at the machine's pace.
    if (!states.includes('starting')) clock.advance(10_000);
    await sleep(100);
  }
  throw new Error('the services do not come up');
}

/** With real containers, unless nothing is to be started. */
function startEmulator(
  folder: string,
  clock: RealClock,
  { verdicts = [], ships }: Scenario,
): Promise<Emulator> {
  const file = join(folder, 'seed.json');
  writeFileSync(file, JSON.stringify(seed));
  const starts = ships !== undefined || verdicts.some((one) => one !== 'planned' && one !== 'checked');
  return startTestEmulator({ runtime: starts ? 'docker' : 'scripted', clock, seed: file });
}

async function shippedOf(services: readonly Home[], commit: string, { ecr, url }: Emulator) {
  const digests = ecr.all().flatMap(({ tags }) => tags.get(commit) ?? []);
  const running = await Promise.all(
    services.map(async (home) => {
      const images = await imagesOf(home, url);
      return digests.some((digest) => images.some((image) => image?.endsWith(`@${digest}`)));
    }),
  );
  return services.filter((_, index) => running[index]);
}
