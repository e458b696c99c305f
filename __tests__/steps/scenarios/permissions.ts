import { type Scenario, second, type Theme } from '../../support/scenario.js';
import { deleteService, update } from './incidents.js';

const unseen: Pick<Scenario, 'deny' | 'notice'> = {
  deny: ['ecs:ListServiceDeployments', 'ecs:DescribeServiceDeployments'],
  notice: /ecs:ListServiceDeployments.*deployments\[\]/,
};
const dies = second({ exit: { code: 3, after: 2 } });

export const permissions: Theme = {
  theme: 'A permission is missing: deployments[] is followed instead',
  scenarios: [
    { what: 'a good revision', ...unseen, verdict: 'stable', exitCode: 0, withinSeconds: 60 },
    {
      what: 'service deployments may be listed, not described',
      deny: ['ecs:DescribeServiceDeployments'],
      notice: /ecs:DescribeServiceDeployments/,
      verdict: 'stable',
      exitCode: 0,
      withinSeconds: 60,
    },
    {
      what: 'the circuit breaker rolls back',
      ...unseen,
      rules: dies,
      cause: /^Container "web" exits with code 3/,
      verdict: 'rolled-back',
      exitCode: 5,
    },
    {
      what: 'the circuit breaker may not roll back',
      ...unseen,
      service: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } },
      rules: dies,
      cause: /^Container "web" exits with code 3/,
      verdict: 'failed',
      exitCode: 5,
    },
    {
      what: 'a newer deployment',
      ...unseen,
      incidents: [update(10)],
      cause: /^A newer deployment took over/,
      verdict: 'superseded',
      exitCode: 7,
    },
    {
      what: 'the service is deleted',
      ...unseen,
      incidents: [deleteService(5)],
      verdict: 'stopped',
      exitCode: 5,
    },
    {
      what: 'a certain failure without circuit breaker cannot be rolled back by us',
      ...unseen,
      service: { deploymentConfiguration: {} },
      config: { watch: { onFailure: 'rollback' } },
      rules: dies,
      cause: /^Container "web" exits with code 3/,
      verdict: 'failed',
      exitCode: 5,
    },
    {
      what: 'nothing but the update is permitted',
      deny: ['ecs:ListServiceDeployments', 'ecs:DescribeServiceDeployments', 'ecs:ListTasks', 'logs:*'],
      rules: dies,
      cause: /tasks failed to start.*ecs:ListTasks/,
      verdict: 'rolled-back',
      exitCode: 5,
    },
    {
      what: 'revisions may not be tagged',
      deny: ['ecs:TagResource'],
      verdict: 'stable',
      exitCode: 0,
    },
    {
      what: 'the service may not be updated',
      deny: ['ecs:UpdateService'],
      verdict: 'failed',
      exitCode: 8,
      cause: /AWS denies ecs:UpdateService/,
    },
  ],
};
