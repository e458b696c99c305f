import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { forgetImages } from '../../../src/adapters/demo/forget-images.js';
import { RealClock } from '../../../src/emulator/clock.js';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { openPlace } from '../e2e-place.js';
import { OidcIssuer } from '../oidc-issuer.js';
import type { GithubRun } from '../runner/github-run.js';
import { type RunEnd, runWorkflow } from '../runner/run-workflow.js';
import { startTestEmulator } from '../start-test-emulator.js';
import { createHome, imagesOf, isSettled } from './homes.js';
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

/** Runs a workflow in an account of its own, on real containers. */
export async function playScenario(
  text: string,
  scenario: Scenario,
  workflows: GithubRun['workflows'] = {},
): Promise<Played> {
  const place = openPlace();
  const clock = new RealClock(speed);
  const emulator = await startEmulator(place.root, clock);
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
    await forgetImages(new URL(emulator.url).host);
    place.remove();
  }
}

/** What ran before has been running for a while. */
async function settle(services: readonly Home[], url: string, clock: RealClock): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    const settled = await Promise.all(services.map((home) => isSettled(home, url)));
    if (settled.every(Boolean)) return;
    clock.advance(1000);
    await sleep(100);
  }
  throw new Error('the services do not come up');
}

function startEmulator(folder: string, clock: RealClock): Promise<Emulator> {
  const file = join(folder, 'seed.json');
  writeFileSync(file, JSON.stringify(seed));
  return startTestEmulator({ runtime: 'docker', clock, seed: file });
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
