import { judgeLifecycle } from '../../../src/doctor/repository/judge-lifecycle.js';
import { lifecyclePolicy } from '../../../src/plan/lifecycle-policy.js';
import { defaultConfig } from '../../support/default-config.js';

const { lifecycle } = defaultConfig;
const off = { ...lifecycle, mode: 'off' as const };
const foreign = JSON.stringify({
  rules: [
    {
      rulePriority: 1,
      selection: { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 3 },
      action: { type: 'expire' },
    },
  ],
});

it.each([
  ['none yet', lifecycle, undefined, 'ok'],
  ['ours', lifecycle, lifecyclePolicy(lifecycle), 'ok'],
  ['somebody’s that may take what runs', lifecycle, foreign, 'warning'],
  ['somebody’s that the next ship replaces', { ...lifecycle, mode: 'replace' as const }, foreign, 'ok'],
  ['none, and none is wished', off, undefined, 'warning'],
])('%s', (_, config, current, status) => {
  expect(judgeLifecycle(config, current, undefined)).toMatchObject([{ id: 'lifecycle-policy', status }]);
});
