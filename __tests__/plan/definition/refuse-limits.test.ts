import { readConfig } from '../../../src/config/read-config.js';
import { ShipError } from '../../../src/errors.js';
import { refuseLimits } from '../../../src/plan/definition/refuse-limits.js';
import { renderTaskDefinition } from '../../../src/plan/definition/task-definition.js';

const image = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1';
/** ECS has taken it, whatever is said here of its health check. */
const running = {
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
  containerDefinitions: [{ name: 'web', image, healthCheck: { command: ['CMD', 'true'], interval: 1 } }],
};

function refusal(explicit: Readonly<Record<string, string>>, taken = true): ShipError | undefined {
  const { config } = readConfig({ frontEnd: 'cli', explicit: { service: 'web', ...explicit }, env: {} });
  const { container, overrides } = config.taskDefinition;
  const rendered = renderTaskDefinition({ definition: running, image, container, overrides });
  try {
    refuseLimits({ rendered, image, name: 'web:3', options: config, ...(taken && { taken: running }) });
    return undefined;
  } catch (error) {
    if (error instanceof ShipError) return error;
    throw error;
  }
}

it('takes what ECS has taken before', () => {
  expect(refusal({ memory: '1024' })).toBeUndefined();
  expect(refusal({}, false)?.message).toBe(
    'web:3: containerDefinitions[0].healthCheck.interval: 1 is out of range (valid: 5 to 300 seconds)',
  );
});

it('refuses what options add to it, at the options', () => {
  const error = refusal({ cpu: '512', 'stop-timeout': '5m', set: 'containerDefinitions[web].links=["db"]' });
  expect(error).toMatchObject({
    code: 'task-definition-invalid',
    message: '3 problems in the options over web:3',
    evidence: [
      '--cpu: Fargate has no task of 512 CPU units with 512 MiB: memory may be 1024, 2048, 3072, 4096',
      '--set.containerDefinitions[web].links: has no meaning with the network mode awsvpc (remove it): containers of a task reach each other at 127.0.0.1',
      '--stop-timeout: 300 is out of range (valid: 2 to 120 seconds on Fargate)',
    ],
    remedy: 'Correct the options over it, or name a task definition file with task-definition.',
  });
});
