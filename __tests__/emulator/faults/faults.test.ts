import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeClustersCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  ECSClient,
  ListClustersCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';
import { control } from '../control/control-client.js';

let clock: VirtualClock;
let emulator: Emulator;
let ecs: ECSClient;
let ecr: ECRClient;

beforeEach(async () => {
  clock = new VirtualClock(Date.now());
  emulator = await startTestEmulator({ clock });
  ecs = new ECSClient(clientConfig(emulator));
  ecr = new ECRClient(clientConfig(emulator));
});

afterEach(async () => {
  ecs.destroy();
  ecr.destroy();
  await emulator.close();
});

const plant = (...rules: readonly unknown[]) => control(emulator, 'POST', '/faults', rules);
const listClusters = () => ecs.send(new ListClustersCommand({}));

/** `ok` or the error's name, for each of so many calls one after the other. */
async function outcomes(count: number, call: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  for (let i = 0; i < count; i++) {
    seen.push(
      await call().then(
        () => 'ok',
        (error: Error) => error.name,
      ),
    );
  }
  return seen;
}

describe('which requests a fault strikes', () => {
  it('those of its service and operation, as patterns', async () => {
    await plant({ service: 'ecs', operation: 'List*', code: 'ServerException', status: 500 });
    await expect(listClusters()).rejects.toMatchObject({ name: 'ServerException' });
    await expect(ecs.send(new DescribeClustersCommand({}))).resolves.toBeDefined();
    await expect(ecr.send(new DescribeRepositoriesCommand({}))).resolves.toBeDefined();
  });

  it('only the next few', async () => {
    await plant({ throttle: true, next: 2 });
    expect(await outcomes(3, listClusters)).toEqual(['ThrottlingException', 'ThrottlingException', 'ok']);
    const { faults } = (await control(emulator, 'GET', '/faults')).body;
    expect(faults).toMatchObject([{ id: 1, matched: 2, struck: 2, spent: true }]);
  });

  it('every third', async () => {
    await plant({ code: 'ServerException', every: 3 });
    const seen = await outcomes(6, listClusters);
    expect(seen.map((name) => name !== 'ok')).toEqual([false, false, true, false, false, true]);
  });

  it('only for a while, by the emulator’s clock', async () => {
    await plant({ throttle: true, forSeconds: 60 });
    clock.advance(59_999);
    expect(await outcomes(1, listClusters)).toEqual(['ThrottlingException']);
    clock.advance(1);
    expect(await outcomes(1, listClusters)).toEqual(['ok']);
  });

  it('by dice that fall the same way for the same seed', async () => {
    const throwDice = async (seed: number) => {
      await control(emulator, 'DELETE', '/faults');
      await control(emulator, 'POST', '/faults', { rules: [{ throttle: true, probability: 0.5 }], seed });
      return outcomes(40, listClusters);
    };
    const first = await throwDice(7);
    const struck = first.filter((name) => name !== 'ok').length;
    expect(struck).toBeGreaterThan(10);
    expect(struck).toBeLessThan(30);
    expect(await throwDice(7)).toEqual(first);
    expect(await throwDice(8)).not.toEqual(first);
  });

  it('none once they are cleared', async () => {
    await plant({ throttle: true });
    await control(emulator, 'DELETE', '/faults');
    expect(await outcomes(1, listClusters)).toEqual(['ok']);
  });

  it('are noted in the request log', async () => {
    await plant({ throttle: true, next: 1 });
    await outcomes(2, listClusters);
    const { requests } = (await control(emulator, 'GET', '/requests')).body;
    expect(requests).toMatchObject([{ error: 'ThrottlingException', faults: [1] }, { status: 200 }]);
    expect(requests[1].faults).toBeUndefined();
  });
});

describe('what happens', () => {
  it('any AWS error, with its text and status', async () => {
    await plant({ status: 503, code: 'ServiceUnavailable', message: 'Come back later.' });
    await expect(listClusters()).rejects.toMatchObject({
      name: 'ServiceUnavailable',
      message: 'Come back later.',
      $metadata: { httpStatusCode: 503 },
    });
  });

  it('an answer that takes its time', async () => {
    await plant({ latencyMs: 150 });
    const before = Date.now();
    await listClusters();
    expect(Date.now() - before).toBeGreaterThanOrEqual(145);
  });

  it('a connection closed before the operation, which then never happened', async () => {
    await plant({ operation: 'CreateCluster', dropConnection: 'before' });
    await expect(ecs.send(new CreateClusterCommand({ clusterName: 'a' }))).rejects.toThrow('socket hang up');
    expect((await listClusters()).clusterArns).toEqual([]);
  });

  it('a connection closed after the operation, which then did happen', async () => {
    await plant({ operation: 'CreateCluster', dropConnection: 'after' });
    await expect(ecs.send(new CreateClusterCommand({ clusterName: 'a' }))).rejects.toThrow('socket hang up');
    expect((await listClusters()).clusterArns).toHaveLength(1);
  });

  it('an expired token', async () => {
    await plant({ expiredToken: true });
    await expect(listClusters()).rejects.toMatchObject({
      name: 'ExpiredTokenException',
      message: 'The security token included in the request is expired',
    });
  });

  it('a refusal in IAM’s words', async () => {
    await plant({ operation: 'UpdateService', accessDenied: true });
    await expect(
      ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web' })),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message:
        'User: arn:aws:iam::123456789012:user/AKIAEXAMPLE is not authorized to perform: ecs:UpdateService on resource: ' +
        'arn:aws:ecs:eu-central-1:123456789012:service/prod/web because no identity-based policy allows the ecs:UpdateService action',
    });
  });

  it('the same under the query protocol’s names', async () => {
    const sts = new STSClient(clientConfig(emulator));
    await plant({ service: 'sts', throttle: true, next: 1 }, { service: 'sts', expiredToken: true });
    await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'Throttling' });
    await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'ExpiredToken' });
  });
});

describe('an answer that says something else', () => {
  const create = async () => {
    for (const clusterName of ['main', 'other']) await ecs.send(new CreateClusterCommand({ clusterName }));
    const describe = new DescribeClustersCommand({ clusters: ['main', 'other'] });
    return (await ecs.send(describe)).clusters ?? [];
  };

  it('has members of its own in the place of the others', async () => {
    await plant({ operation: 'DescribeClusters', answer: { clusters: [{ status: 'FAILED' }] } });
    expect(await create()).toMatchObject([
      { clusterName: 'main', status: 'FAILED' },
      { clusterName: 'other', status: 'ACTIVE' },
    ]);
  });

  it('may have nothing at all', async () => {
    await plant({ operation: 'DescribeClusters', answer: { clusters: [] } });
    expect(await create()).toEqual([]);
  });
});

describe('a clock that is wrong', () => {
  it('refuses the signature, and an SDK that reads the Date header corrects itself', async () => {
    await plant({ clockSkewSeconds: 3600 });
    await expect(listClusters()).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      message: expect.stringMatching(
        /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/,
      ),
    });
    const retrying = new ECSClient({ ...clientConfig(emulator), maxAttempts: 2 });
    await expect(retrying.send(new ListClustersCommand({}))).resolves.toBeDefined();
    retrying.destroy();
  });

  it('does not mind less than five minutes', async () => {
    await plant({ clockSkewSeconds: -240 });
    await expect(listClusters()).resolves.toBeDefined();
  });

  it('may be behind as well as ahead', async () => {
    await plant({ clockSkewSeconds: -3600 });
    await expect(listClusters()).rejects.toMatchObject({
      message: expect.stringMatching(/^Signature not yet current/),
    });
  });
});

describe('stale reads', () => {
  const reference = { cluster: 'prod', services: ['web'] };
  const primary = async () => {
    const { services } = await ecs.send(new DescribeServicesCommand(reference));
    return services?.[0]?.deployments?.map(
      ({ status, taskDefinition }) => `${status} ${taskDefinition?.split('/')[1]}`,
    );
  };

  async function serviceOnSecondRevision(beforeUpdate: () => Promise<unknown>): Promise<void> {
    await ecs.send(new CreateClusterCommand({ clusterName: 'prod' }));
    for (const image of ['a', 'b']) {
      const containerDefinitions = [{ name: 'web', image, memory: 64 }];
      await ecs.send(new RegisterTaskDefinitionCommand({ family: 'web', containerDefinitions }));
    }
    await ecs.send(
      new CreateServiceCommand({
        cluster: 'prod',
        serviceName: 'web',
        taskDefinition: 'web:1',
        desiredCount: 1,
      }),
    );
    clock.advance(120_000);
    await beforeUpdate();
    await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition: 'web:2' }));
  }

  it('show what the same request saw some seconds ago', async () => {
    await serviceOnSecondRevision(async () => {
      await plant({ operation: 'Describe*', staleReads: { seconds: 5 } });
      await primary();
    });
    clock.advance(1000);
    expect(await primary()).toEqual(['PRIMARY web:1']);
    clock.advance(6000);
    expect(await primary()).toEqual(['PRIMARY web:2', 'ACTIVE web:1']);
  });

  it('know nothing of the newest deployment', async () => {
    await serviceOnSecondRevision(() => plant({ staleReads: { missingNewestDeployment: true } }));
    expect(await primary()).toEqual(['PRIMARY web:1']);
    const listed = await ecs.send(new ListServiceDeploymentsCommand({ cluster: 'prod', service: 'web' }));
    expect(listed.serviceDeployments).toHaveLength(1);
    await control(emulator, 'DELETE', '/faults');
    const fresh = await ecs.send(new ListServiceDeploymentsCommand({ cluster: 'prod', service: 'web' }));
    expect(fresh.serviceDeployments).toHaveLength(2);
    await plant({ staleReads: { missingNewestDeployment: true } });
    const serviceDeploymentArns = [fresh.serviceDeployments?.[0]?.serviceDeploymentArn ?? ''];
    const described = await ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }));
    expect(described).toMatchObject({ serviceDeployments: [], failures: [{ reason: 'MISSING' }] });
  });
});

describe('a fault rule that cannot be', () => {
  it.each([
    [{ latency: 5 }, 'latency: "latency" is not known here (did you mean latencyMs?)'],
    [{ service: 'esc', throttle: true }, 'service: must be one of ec2, ecr, ecs'],
    [{ probability: 2, throttle: true }, 'probability: must be a number from 0 to 1, not 2'],
    [{ service: 'ecs' }, 'a fault needs at least one of latencyMs, status, code'],
    [{ rules: [{ throttle: true }], service: 'ecs' }, 'service: belongs into one of the rules'],
    [[{ throttle: true }, { next: 0, throttle: true }], '[1].next: must be a whole number of at least 1'],
    [{ dropConnection: 'during' }, 'dropConnection: must be one of before, after, not "during"'],
  ])('is refused, and nothing is planted: %j', async (rule, error) => {
    const answer = await control(emulator, 'POST', '/faults', rule);
    expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining(error) } });
    expect((await control(emulator, 'GET', '/faults')).body.faults).toEqual([]);
  });
});
