import { EXECUTION_ROLE } from '../../support/failure-scenario.js';
import { pointAt, type ShipDocument, shipFailure } from '../../support/failure-ship.js';
import { type FailureStage, failureStage } from '../../support/failure-stage.js';
import { HOOK, hookSaysNo, outsideFailures } from '../../support/outside-failures.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** Answers as a Lambda function that a smoke test has failed in. */
const SAYS_NO = [process.execPath, '-e', 'console.log(JSON.stringify({ hookStatus: "FAILED" }))'];

/** ECS starts such tasks again and again. */
const TIRED = ['spot-interruption', 'host-lost'];

/** What no container is to blame for; the containers are real all the same. */
describe('ecs-ship names what befalls a deployment from outside', () => {
  let stage: FailureStage;
  let shipped: Map<string, Promise<ShipDocument>>;

  beforeAll(async () => {
    stage = await failureStage({ speed: 5, hooks: { [HOOK]: SAYS_NO } });
    pointAt(stage);
    const scenarios = [...outsideFailures, hookSaysNo];
    shipped = new Map(scenarios.map((scenario) => [scenario.name, shipFailure(stage, scenario)]));
    await Promise.allSettled(shipped.values());
  }, 110_000);

  afterAll(() => stage.close());

  it.each<[name: string, causeId: string, cause: string | RegExp, remedy: RegExp]>([
    [
      'no-route-to-ecr',
      'no-network-route',
      'There is no network route from the task to Amazon ECR (api.ecr.eu-central-1.amazonaws.com): it has no public address, and subnet subnet-0a1b2c3d leads there neither by a NAT gateway nor by a VPC endpoint.',
      /VPC endpoints for ecr\.api/,
    ],
    [
      'no-route-to-secrets-manager',
      'no-network-route',
      /^There is no network route from the task to AWS Secrets Manager \(secretsmanager\.eu-central-1/,
      /VPC endpoints for secretsmanager/,
    ],
    [
      'no-route-to-logs',
      'no-network-route',
      /^There is no network route from the task to CloudWatch Logs \(logs\.eu-central-1/,
      /VPC endpoints for logs/,
    ],
    [
      'role-not-assumable',
      'role-not-assumable',
      `ECS cannot assume the execution role ${EXECUTION_ROLE}.`,
      /trust policy/,
    ],
    [
      'no-free-address',
      'no-free-address',
      'No IP address is free in the subnet subnet-0a1b2c3d.',
      /Add a subnet/,
    ],
    [
      'no-network-interface',
      'no-network-interface',
      /^The container instance \w{32} has no room for another network interface \(RESOURCE:ENI\)\.$/,
      /awsvpcTrunking/,
    ],
    [
      'spot-interruption',
      'spot-interruption',
      /^Spot capacity was taken back: task \w{32} was interrupted/,
      /FARGATE/,
    ],
    ['host-lost', 'host-lost', /^The host of task \w{32} went away.*instance i-/, /try again/],
    ['throttled', 'ecs-throttled', 'ECS itself is throttled and starts the tasks later.', /higher rate/],
    ['fargate-empty', 'fargate-capacity', /^AWS Fargate has no capacity for the task/, /later/],
    [
      'vcpu-quota',
      'fargate-quota',
      'The account has reached its Fargate quota of vCPUs that run at the same time.',
      /Service Quotas/,
    ],
    [
      'hook-says-no',
      'hook-failed',
      `The lifecycle hook ${HOOK} failed at stage POST_SCALE_UP: it answered FAILED.`,
      /log/,
    ],
  ])('%s: %s', async (name, causeId, cause, remedy) => {
    const told = await shipped.get(name);
    expect(told).toMatchObject({ verdict: TIRED.includes(name) ? 'timed-out' : 'rolled-back', causeId });
    if (typeof cause === 'string') expect(told?.cause).toBe(cause);
    else expect(told?.cause).toMatch(cause);
    expect(told?.remedy).toMatch(remedy);
  });
});
