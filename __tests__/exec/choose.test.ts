import { chooseContainer } from '../../src/exec/choose-container.js';
import { chooseTask } from '../../src/exec/choose-task.js';
import type { ExecContainer, ExecTask } from '../../src/ports/exec-port.js';

const container = (name: string, image = 'example/other:1'): ExecContainer => ({
  ...{ name, image, lastStatus: 'RUNNING', agentStatus: 'RUNNING' },
});

const task = (id: string, change: Partial<ExecTask> = {}): ExecTask => ({
  id,
  arn: `arn:aws:ecs:eu-central-1:123456789012:task/prod/${id}`,
  clusterArn: 'arn:aws:ecs:eu-central-1:123456789012:cluster/prod',
  taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:1',
  lastStatus: 'RUNNING',
  healthStatus: 'HEALTHY',
  startedAt: 1000,
  onFargate: true,
  enabled: true,
  containers: [container('web')],
  ...change,
});

describe('the task', () => {
  it('is the newest healthy one that can be entered', () => {
    const tasks = [
      task('old'),
      task('newer', { startedAt: 2000 }),
      task('sick', { startedAt: 3000, healthStatus: 'UNHEALTHY' }),
      task('closed', { startedAt: 4000, enabled: false }),
      task('starting', { startedAt: 5000, lastStatus: 'PENDING' }),
    ];
    expect(chooseTask(tasks, 'web').id).toBe('newer');
    expect(chooseTask(tasks, 'web', 'sic').id).toBe('sick');
    expect(chooseTask([task('only', { healthStatus: 'UNHEALTHY' })], 'web').id).toBe('only');
  });

  it('that is not there is refused with those that are', () => {
    expect(() => chooseTask([task('abc'), task('def')], 'web', 'x')).toThrow(
      expect.objectContaining({ remedy: 'Take one of abc, def, or leave --task out.' }),
    );
    expect(() => chooseTask([], 'web')).toThrow('No task of web runs.');
  });
});

describe('the container', () => {
  const several = task('1', {
    containers: [
      container('proxy'),
      container('app', '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web@sha256:aa'),
    ],
  });

  it('is the named one, else the only one, else that of the repository', () => {
    expect(chooseContainer(several, 'web', 'proxy').name).toBe('proxy');
    expect(chooseContainer(task('1'), 'anything').name).toBe('web');
    expect(chooseContainer(several, 'web').name).toBe('app');
  });

  it('has to be named where nothing tells, and rightly', () => {
    expect(() => chooseContainer(several, 'api')).toThrow('--container: the task has several: proxy, app');
    expect(() => chooseContainer(several, 'web', 'proxi')).toThrow('"proxi" (did you mean proxy?)');
  });
});
