import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import type { Plan } from '../../../src/plan/plan.js';
import { planDocument } from '../../../src/report/json.js';
import { dockerLikeBuilder } from '../../support/docker-like-builder.js';
import { type ImageShip, imageStage } from '../../support/image-stage.js';
import type { PlanScenario, PlanStage } from '../../support/plan-scenario.js';
import { planProblems } from '../../support/plan-schema.js';
import { notCovered, planned, sent, usedActions } from '../../support/planned-and-sent.js';
import { registryClient } from '../../support/push-image.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';
import { imageScenarios } from './image-scenarios.js';
import { serviceScenarios } from './service-scenarios.js';

let stage: PlanStage;
beforeEach(async () => {
  const [image, other] = await Promise.all([imageStage(), startTestEmulator()]);
  const ecr = new ECRClient(clientConfig(other));
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'mirror/web' }));
  ecr.destroy();
  stage = { ...image, other, write: image.write };
});
afterEach(async () => {
  await Promise.all([stage.close(), stage.other.close()]);
});

/** Ships and gives what both registries and AWS were asked. */
async function shipTo(change: Parameters<PlanStage['ship']>[0]): Promise<ImageShip> {
  const from = stage.other.requests.entries().length;
  const login = () => registryClient(stage.ecr, stage.service.emulator.url);
  const { readFileSync } = await import('node:fs');
  const app = () => readFileSync(`${stage.folder}/app.txt`, 'utf8');
  const shipped = await stage.ship({ builder: dockerLikeBuilder(login, app), ...change });
  return { ...shipped, log: [...shipped.log, ...stage.other.requests.entries().slice(from)] };
}

function planOf({ events, outcome }: ImageShip): Plan {
  const plan = events.flatMap((event) => (event.kind === 'planned' ? [event.plan] : []))[0];
  if (plan === undefined) throw new Error(`${outcome.headline}`);
  return plan;
}

describe('what is planned is what is done:', () => {
  it.each([...imageScenarios, ...serviceScenarios])('$name', async (scenario: PlanScenario) => {
    await scenario.before?.(stage);
    const change = typeof scenario.ship === 'function' ? scenario.ship(stage) : scenario.ship;
    const dry = await shipTo({ ...change, dryRun: true });
    const plan = planOf(dry);
    expect(sent(dry.log)).toEqual([]);
    expect(planProblems('printed', planDocument(plan))).toEqual([]);

    const { outcome, log } = await shipTo(change);
    expect(outcome.verdict).toBe(scenario.verdict ?? 'stable');
    expect(sent(log)).toEqual(planned(plan, outcome.facts));
    const { requests, permissions } = plan;
    expect(requests.map(({ action }) => action)).toEqual(expect.arrayContaining([...(scenario.sends ?? [])]));

    const used = usedActions(log);
    const needed = permissions.needed.map(({ action }) => `${action}`);
    const maybe = permissions.maybe.map(({ action }) => `${action}`);
    expect([...used].filter((action) => !needed.includes(action) && !maybe.includes(action))).toEqual([]);
    expect(needed.filter((action) => !used.has(action) && !action.startsWith('kms:'))).toEqual([]);
    expect(notCovered(log, [...permissions.needed, ...permissions.maybe])).toEqual([]);
  });
});
