import { nextStep, type ServiceState } from '../../../src/plan/services/service-order.js';

const services = [
  { name: 'web', dependsOn: ['api'] },
  { name: 'api', dependsOn: ['data'] },
  { name: 'data', dependsOn: [] },
  { name: 'jobs', dependsOn: [] },
];

const step = (policy: 'stop' | 'continue' | 'roll-back-all', states: Record<string, ServiceState>) =>
  services
    .filter(({ name }) => states[name] === 'ready' || states[name] === 'looked')
    .map((service) => {
      const next = nextStep(service, services, new Map(Object.entries(states)), policy);
      return [service.name, next.kind === 'leave-out' ? `not for ${next.because}` : next.kind];
    });

it.each([
  [
    'waits until all have been looked at',
    'stop',
    { web: 'ready', api: 'ready', data: 'ready', jobs: 'looking' },
    { web: 'wait', api: 'wait', data: 'wait' },
  ],
  [
    'prepares the image of what has to wait',
    'stop',
    { web: 'looked', api: 'ready', data: 'preparing', jobs: 'looked' },
    { web: 'begin', api: 'wait', jobs: 'begin' },
  ],
  [
    'prepares nothing more once one has failed',
    'stop',
    { web: 'looked', api: 'ready', data: 'failed', jobs: 'looked' },
    { web: 'not for data', api: 'not for data', jobs: 'not for data' },
  ],
  [
    'begins nothing when one is refused, whatever the policy',
    'continue',
    { web: 'ready', api: 'ready', data: 'ready', jobs: 'refused' },
    { web: 'not for jobs', api: 'not for jobs', data: 'not for jobs' },
  ],
  [
    'begins what depends on nothing',
    'stop',
    { web: 'ready', api: 'ready', data: 'ready', jobs: 'ready' },
    { web: 'wait', api: 'wait', data: 'begin', jobs: 'begin' },
  ],
  [
    'begins what stands on what it depends on',
    'stop',
    { web: 'ready', api: 'ready', data: 'standing', jobs: 'under-way' },
    { web: 'wait', api: 'begin' },
  ],
  [
    'stop: begins nothing more once one has failed',
    'stop',
    { web: 'ready', api: 'ready', data: 'standing', jobs: 'failed' },
    { web: 'not for jobs', api: 'not for jobs' },
  ],
  [
    'roll-back-all: likewise',
    'roll-back-all',
    { web: 'ready', api: 'ready', data: 'standing', jobs: 'failed' },
    { web: 'not for jobs', api: 'not for jobs' },
  ],
  [
    'continue: begins what does not depend on it',
    'continue',
    { web: 'ready', api: 'ready', data: 'standing', jobs: 'failed' },
    { web: 'wait', api: 'begin' },
  ],
  [
    'continue: leaves out what depends on it, at whatever remove',
    'continue',
    { web: 'ready', api: 'ready', data: 'failed', jobs: 'ready' },
    { web: 'not for data', api: 'not for data', jobs: 'begin' },
  ],
] as const)('%s', (_what, policy, states, expected) => {
  expect(Object.fromEntries(step(policy, states))).toEqual(expected);
});
