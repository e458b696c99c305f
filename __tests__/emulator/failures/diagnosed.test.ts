import {
  CAPACITY,
  freePort,
  hostPortHeld,
  noFargateCapacity,
  noMemory,
} from '../../support/capacity-failures.js';
import { failureImages, NATIVE } from '../../support/failure-images.js';
import { writeFailurePage } from '../../support/failure-page.js';
import type { FailureScenario } from '../../support/failure-scenario.js';
import { pointAt, type ShipDocument, shipFailure } from '../../support/failure-ship.js';
import { type FailureStage, failureStage } from '../../support/failure-stage.js';
import * as unwell from '../../support/health-failures.js';
import { MISSING_SECRET, startFailures } from '../../support/start-failures.js';
import { type TinyRegistry, tinyRegistry } from '../../support/tiny-registry.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** A failure, and what ecs-ship has to say of it. */
type Expected = readonly [name: string, causeId: string, cause: string | RegExp, remedy: RegExp];

const GONE = `sha256:${'0'.repeat(64)}`;

describe('ecs-ship names the cause of a failed deployment', () => {
  let stage: FailureStage;
  let locked: TinyRegistry;
  let shipped: Map<string, Promise<ShipDocument>>;

  beforeAll(async () => {
    stage = await failureStage({ capacity: CAPACITY });
    pointAt(stage);
    locked = await tinyRegistry();
    const images = await failureImages(stage.emulator);
    const starts = startFailures({
      ...images,
      absent: images.absent.replace(/:absent$/, `@${GONE}`),
      locked: locked.add('private', NATIVE, { name: 'app', content: Buffer.from('app') }),
      takenPort: await freePort(),
      freePort: await freePort(),
    });
    const scenarios: readonly FailureScenario[] = [
      ...Object.values(starts).filter(({ name }) => name !== 'port-taken'),
      ...Object.values(unwell),
      noMemory,
      noFargateCapacity,
      hostPortHeld(await freePort()),
    ];
    shipped = new Map(scenarios.map((scenario) => [scenario.name, shipFailure(stage, scenario)]));
    await Promise.allSettled(shipped.values());
  }, 110_000);

  afterAll(async () => {
    if (process.env.ECS_SHIP_UPDATE_DOCS === '1') await writeFailurePage(document);
    await locked.close();
    await stage.close();
  });

  const document = async (name: string): Promise<ShipDocument> => {
    const found = await shipped.get(name);
    if (found === undefined) throw new Error(`${name} was not shipped`);
    return found;
  };

  it('refuses an image that the repository does not have before ECS is asked', async () => {
    const told = await document('absent-tag');
    expect(told).toMatchObject({ verdict: 'failed', exitCode: 3, causeId: 'image-not-found' });
  });

  it.each<Expected>([
    [
      'foreign-image',
      'image-platform',
      new RegExp(`another CPU architecture .*linux/${NATIVE}`),
      /platforms/,
    ],
    ['mislabelled-image', 'image-platform', /another CPU architecture/, /platforms/],
    [
      'login-refused',
      'pull-denied',
      /private@sha256:\S+ cannot be pulled: access is denied/,
      /repositoryCredentials/,
    ],
    ['missing-secret', 'secret-unreadable', `The secret ${MISSING_SECRET} does not exist.`, /ARN/],
    [
      'missing-parameter',
      'secret-unreadable',
      /SSM parameter \/prod\/colour does not exist/,
      /execution role/,
    ],
    [
      'missing-log-group',
      'log-group-missing',
      'The log group /ecs/forgotten does not exist.',
      /create-group/,
    ],
    [
      'missing-command',
      'command-not-found',
      'The command "serve-it" of container "web" does not exist in the image.',
      /PATH/,
    ],
    [
      'not-executable',
      'permission-denied',
      'The command "/etc/hosts" of container "web" is not executable for its user.',
      /chmod/,
    ],
    [
      'unreachable-registry',
      'no-network-route',
      /^Nothing takes the task’s connections to the registry of 127\.0\.0\.1:\d+\/web:1 .*connection refused/,
      /NAT gateway/,
    ],
    [
      'listens-on-localhost',
      'listens-on-localhost',
      'Container "web" listens on port 8080 of 127.0.0.1 only, where the load balancer cannot reach it; its log says: Listening at: http://127.0.0.1:8080',
      /0\.0\.0\.0/,
    ],
    [
      'never-answers',
      'security-group-suspected',
      /^The load balancer’s health check for \/cgi-bin\/health gets no answer from port 8080 .*its log says that it listens there/,
      /security group/,
    ],
    [
      'same-port',
      'address-in-use',
      /^Container "(web|admin)" cannot listen on its port: another process of the same task does already/,
      /another port/,
    ],
    ['killed', 'container-killed', /^Container "web" was killed by SIGKILL \(exit code 137\)/, /SIGTERM/],
    [
      'exits-at-start',
      'container-exited',
      'Container "web" exits with code 3; its last words: DATABASE_URL is not set',
      /log/,
    ],
    [
      'out-of-memory',
      'out-of-memory',
      'Container "web" used more memory than its limit (16 MiB) and was killed.',
      /memory/,
    ],
    [
      'unhealthy-container',
      'container-health-check',
      'The health check of container "web" fails: test -e /ready',
      /startPeriod/,
    ],
    [
      'wrong-port',
      'nothing-listens',
      'Nothing answers on port 8080 of the task, where the load balancer’s health check asks for /health.',
      /containerPort/,
    ],
    ['slow-beyond-grace', 'nothing-listens', /Nothing answers on port 8080/, /healthCheckGracePeriodSeconds/],
    [
      'path-not-found',
      'load-balancer-health-check',
      'The load balancer’s health check for /health on port 8080 gets 404, not 200.',
      /path/,
    ],
    [
      'unavailable',
      'load-balancer-health-check',
      'The load balancer’s health check for /cgi-bin/health on port 8080 gets 503, not 200.',
      /success codes/,
    ],
    [
      'dependency-never-healthy',
      'dependency-not-ready',
      'Container "web" waits for "db", which does not become healthy in time.',
      /startTimeout/,
    ],
    ['ends-beside-deaf-sidecar', 'container-exited', /^Container "web" exits with code 0/, /keep running/],
    ['no-memory', 'no-capacity', /has insufficient memory available\.$/, /capacity/],
    ['no-fargate-capacity', 'fargate-capacity', /^AWS Fargate has no capacity for the task/, /later/],
    ['host-port-held', 'port-conflict', /^The host port \d+ that the task needs is taken/, /hostPort/],
  ])('%s: %s', async (name, causeId, cause, remedy) => {
    const told = await document(name);
    expect(told).toMatchObject({ verdict: 'rolled-back', exitCode: 5, causeId });
    if (typeof cause === 'string') expect(told.cause).toBe(cause);
    else expect(told.cause).toMatch(cause);
    expect(told.remedy).toMatch(remedy);
  });

  it('tells beside the cause that a container outlived its stopTimeout', async () => {
    const { causeId, evidence } = await document('unhealthy-and-deaf');
    expect(causeId).toBe('container-health-check');
    expect(evidence).toContainEqual(expect.stringMatching(/exit code 137, killed after its stopTimeout/));
  });

  it.each(['slow-within-grace', 'ignores-sigterm', 'exits-later'])(
    '%s: stable all the same',
    async (name) => {
      expect(await document(name)).toMatchObject({ verdict: 'stable', exitCode: 0 });
    },
  );
});
