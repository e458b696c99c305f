import type { ExecuteCommandRequest, RegisterTaskDefinitionRequest, Task } from '@aws-sdk/client-ecs';
import { VirtualEcs } from '../engine/virtual-ecs.js';

const role = 'arn:aws:iam::123456789012:role/task';
const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
const awsvpc: Partial<RegisterTaskDefinitionRequest> = {
  ...{ networkMode: 'awsvpc', cpu: '256', requiresCompatibilities: ['FARGATE'] },
};

/** The task of a service on Fargate, some time after its start. */
function running(
  service: object = { enableExecuteCommand: true },
  definition: object = { taskRoleArn: role },
) {
  const ecs = new VirtualEcs();
  ecs.register({}, { ...awsvpc, ...definition });
  ecs.create({ desiredCount: 1, launchType: 'FARGATE', networkConfiguration: network, ...service });
  ecs.pass(120);
  const [task] = ecs.tasks();
  const open = (change: Partial<ExecuteCommandRequest> = {}) =>
    ecs.call('ExecuteCommand', {
      ...{ task: task?.taskArn, command: '/bin/sh', interactive: true, ...change },
    });
  return { ecs, task: task as Task, open };
}

describe('ExecuteCommand', () => {
  it('answers with a session for the container’s agent', () => {
    const { task, open } = running();
    expect(open()).toEqual({
      clusterArn: task.clusterArn,
      taskArn: task.taskArn,
      containerArn: task.containers?.[0]?.containerArn,
      containerName: 'app',
      interactive: true,
      session: {
        sessionId: expect.stringMatching(/^ecs-execute-command-[0-9a-f]{17}$/),
        streamUrl: expect.stringMatching(
          /^wss:\/\/ssmmessages\.us-east-1\..+\/data-channel\/ecs-execute-command-/,
        ),
        tokenValue: expect.any(String),
      },
    });
  });

  it('is refused where the task was started without it', () => {
    expect(running({}).open).toThrow(
      expect.objectContaining({
        code: 'InvalidParameterException',
        message: expect.stringContaining('execute command was not enabled when the task was run'),
      }),
    );
  });

  it('finds the agent not connected where the task on Fargate has no role', () => {
    expect(running(undefined, {}).open).toThrow(
      expect.objectContaining({ code: 'TargetNotConnectedException' }),
    );
  });

  it.each<[string, Partial<ExecuteCommandRequest>]>([
    ['The referenced task was not found.', { task: 'abc' }],
    ['The referenced container was not found.', { container: 'other' }],
    ['Interactive is the only mode supported currently.', { interactive: false }],
  ])('is refused: %s', (message, change) => {
    expect(() => running().open(change)).toThrow(message);
  });
});

describe('a task with ECS Exec', () => {
  it('shows the agent of each container, which runs once the container does', () => {
    expect(running().task.containers?.[0]?.managedAgents).toEqual([
      { name: 'ExecuteCommandAgent', lastStatus: 'RUNNING', lastStartedAt: expect.any(Date) },
    ]);
    const ecs = new VirtualEcs();
    ecs.register({}, awsvpc);
    ecs.create({ enableExecuteCommand: true, launchType: 'FARGATE', networkConfiguration: network });
    ecs.pass(1);
    expect(ecs.tasks()[0]?.containers?.[0]?.managedAgents).toEqual([
      { name: 'ExecuteCommandAgent', lastStatus: 'PENDING' },
    ]);
  });

  it('shows none without it', () => {
    expect(running({}).task.containers?.[0]).not.toHaveProperty('managedAgents');
  });
});
