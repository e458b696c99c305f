import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { type HookMap, MappedHookTargets } from '../../../src/emulator/ecs/mapped-hook-targets.js';
import type { HookEvent, HookOutcome } from '../../../src/emulator/engine/hook-targets.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:approve';
const EVENT: HookEvent = {
  executionId: 'e8d5a28f-eb01-4f3c-9454-a30ba6dc54bc',
  lifecycleStage: 'PRE_SCALE_UP',
  resourceArn: 'arn:aws:ecs:us-east-1:123456789012:service-deployment/default/web/abc',
  executionDetails: {
    serviceArn: 'arn:aws:ecs:us-east-1:123456789012:service/default/web',
    targetServiceRevisionArn: 'arn:aws:ecs:us-east-1:123456789012:service-revision/default/web/1',
    testTrafficWeights: {},
    productionTrafficWeights: {},
  },
};

function invoke(map: HookMap, arn = ARN): Promise<HookOutcome> {
  return new Promise((resolve) => new MappedHookTargets(map).invoke(arn, EVENT, resolve));
}

const node = (script: string) => [process.execPath, '-e', script];

describe('a lifecycle hook’s function', () => {
  let server: Server;
  let url: string;
  let answer: { status: number; body: string };
  let asked: string;

  beforeEach(async () => {
    answer = { status: 200, body: '{"hookStatus":"SUCCEEDED"}' };
    server = createServer(async (request, response) => {
      asked = '';
      for await (const chunk of request) asked += chunk;
      response.writeHead(answer.status).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is played by a URL, which is posted the event', async () => {
    expect(await invoke({ [ARN]: url })).toEqual({ response: { hookStatus: 'SUCCEEDED' } });
    expect(JSON.parse(asked)).toEqual(EVENT);
  });

  it('has failed when the URL answers with an error, with no JSON, or not at all', async () => {
    answer = { status: 500, body: '' };
    expect(await invoke({ [ARN]: url })).toEqual({ error: `${url} answered 500` });
    answer = { status: 200, body: 'fine' };
    expect(await invoke({ [ARN]: url })).toEqual({ response: undefined });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await invoke({ [ARN]: url })).toEqual({ error: expect.stringContaining('ECONNREFUSED') });
  });

  it('is played by a command, which reads the event and says its answer', async () => {
    const script = `process.stdin.on('data', (text) => console.log(JSON.stringify({ hookStatus: JSON.parse(text).lifecycleStage })))`;
    expect(await invoke({ [ARN]: node(script) })).toEqual({ response: { hookStatus: 'PRE_SCALE_UP' } });
  });

  it('has failed when the command does, or is not there', async () => {
    expect(await invoke({ [ARN]: node('process.exit(3)') })).toEqual({
      error: `${process.execPath} exited with code 3`,
    });
    expect(await invoke({ [ARN]: ['/nowhere/hook'] })).toEqual({ error: expect.stringContaining('ENOENT') });
  });

  it('is not there when nothing answers for its ARN', async () => {
    expect(await invoke({}, `${ARN}2`)).toEqual({ error: `Function not found: ${ARN}2` });
  });

  it('has failed when what answers for it is neither a URL nor a command', async () => {
    expect(await invoke({ [ARN]: 'approve' })).toEqual({ error: expect.stringContaining('Invalid URL') });
    expect(await invoke({ [ARN]: [] })).toEqual({ error: expect.any(String) });
  });

  it('leaves no command running at the end', async () => {
    const targets = new MappedHookTargets({ [ARN]: node('setInterval(() => {}, 1000)') });
    const outcome = new Promise<HookOutcome>((resolve) => targets.invoke(ARN, EVENT, resolve));
    targets.close();
    expect(await outcome).toEqual({ error: expect.stringContaining('aborted') });
  });

  it('refuses a deployment of a whole emulator', async () => {
    answer = { status: 200, body: '{"hookStatus":"FAILED"}' };
    const emulator = await startTestEmulator({ hooks: { [ARN]: url } });
    try {
      const ecs = new ECSClient(clientConfig(emulator));
      await ecs.send(new CreateClusterCommand({}));
      const containerDefinitions = [{ name: 'app', image: 'app:1', memory: 128 }];
      await ecs.send(new RegisterTaskDefinitionCommand({ family: 'web', containerDefinitions }));
      await ecs.send(
        new CreateServiceCommand({
          serviceName: 'web',
          taskDefinition: 'web',
          desiredCount: 1,
          deploymentConfiguration: {
            strategy: 'BLUE_GREEN',
            lifecycleHooks: [{ hookTargetArn: ARN, lifecycleStages: ['PRE_SCALE_UP'] }],
          },
        }),
      );
      const described = async () => {
        const { serviceDeployments } = await ecs.send(new ListServiceDeploymentsCommand({ service: 'web' }));
        const serviceDeploymentArns = [serviceDeployments?.[0]?.serviceDeploymentArn ?? ''];
        const answered = await ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }));
        return answered.serviceDeployments?.[0];
      };
      for (let i = 0; i < 100 && (await described())?.finishedAt === undefined; i++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(await described()).toMatchObject({
        status: 'ROLLBACK_FAILED',
        lifecycleHookDetails: [{ targetType: 'AWS_LAMBDA', targetArn: ARN, status: 'FAILED' }],
      });
      expect(JSON.parse(asked)).toMatchObject({ lifecycleStage: 'PRE_SCALE_UP' });
    } finally {
      await emulator.close();
    }
  });
});
