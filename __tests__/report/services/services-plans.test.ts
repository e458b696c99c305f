import type { Plan } from '../../../src/plan/plan.js';
import { logLook } from '../../../src/report/look.js';
import { servicesPlanLines } from '../../../src/report/services/services-plans.js';
import { plan } from '../fixtures.js';
import { bothStable } from './services.js';

const allowing = (service: string, needed: readonly string[], maybe: readonly string[]): Plan => {
  const permission = (action: string) => ({ action, resources: ['*'] });
  return {
    ...plan,
    service,
    actions: [],
    requests: [],
    permissions: { needed: needed.map(permission), maybe: maybe.map(permission) } as Plan['permissions'],
  };
};

it('tells the plans in the file’s order, and once for all what the role has to be allowed', () => {
  const [first, second] = bothStable.services.map(({ name }) => name) as [string, string];
  const plans = new Map([
    [second, allowing(second, ['ecs:UpdateService', 'ecr:PutImage'], [])],
    [first, allowing(first, ['ecs:UpdateService'], ['ecr:PutImage', 'logs:GetLogEvents'])],
  ]);
  expect(servicesPlanLines(bothStable, plans, logLook())).toEqual([
    expect.stringContaining(`Plan for service ${first} `),
    '',
    expect.stringContaining(`Plan for service ${second} `),
    '',
    '  AWS actions that this run needs:',
    '    ecr: PutImage',
    '    ecs: UpdateService',
    '  and where it goes otherwise than planned:',
    '    logs: GetLogEvents',
    '',
  ]);
});
