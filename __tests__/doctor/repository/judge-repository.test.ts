import { judgePolicy, judgeScanning, judgeTags } from '../../../src/doctor/repository/judge-repository.js';
import type { Repository } from '../../../src/ports/ecr-port.js';
import { defaultConfig } from '../../support/default-config.js';

const repository: Repository = {
  name: 'web',
  uri: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web',
  registryId: '123456789012',
  arn: 'arn:aws:ecr:eu-central-1:123456789012:repository/web',
  mutability: 'IMMUTABLE_WITH_EXCLUSION',
  exclusionFilters: ['latest', 'ecs-ship.*'],
  scanOnPush: true,
  encryption: { type: 'AES256' },
};
const image = { ...defaultConfig.image, tags: [] };
const config = { ...defaultConfig, image };

it.each([
  ['what ecs-ship creates', {}, {}, 'ok'],
  ['tags that can all be overwritten', { mutability: 'MUTABLE' }, {}, 'warning'],
  ['a tag that moves and may not', { mutability: 'IMMUTABLE' }, {}, 'failed'],
  ['no tag that moves', { mutability: 'IMMUTABLE' }, { image: { ...image, latest: false } }, 'ok'],
  ['a template that moves and may not', {}, { image: { ...image, tags: ['stable-{major}'] } }, 'failed'],
  [
    'settings that the next ship changes',
    { mutability: 'MUTABLE' },
    { repository: { ...defaultConfig.repository, update: true } },
    'ok',
  ],
] as const)('tags: %s', (_, settings, options, status) => {
  expect(judgeTags({ ...config, ...options }, { ...repository, ...settings })).toMatchObject({ status });
});

it('scanning is missed where neither the repository nor a ship scans', () => {
  const off = { ...config, scan: { ...config.scan, gate: 'off' as const } };
  const report = { ...config, scan: { ...config.scan, gate: 'report' as const } };
  const unscanned = { ...repository, scanOnPush: false };
  expect(judgeScanning(off, repository).status).toBe('ok');
  expect(judgeScanning(report, unscanned).status).toBe('ok');
  expect(judgeScanning(off, unscanned).status).toBe('warning');
});

it('a policy for everybody is a warning, and so is one that lacks an account', () => {
  const open = JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ecr:*' }] });
  const pull = { ...config, repository: { ...config.repository, pullAccounts: ['210987654321'] } };
  expect(judgePolicy(config, 'web', undefined).map(({ status }) => status)).toEqual(['ok']);
  expect(judgePolicy(config, 'web', open).map(({ status }) => status)).toEqual(['warning']);
  expect(judgePolicy(pull, 'web', undefined)[0]?.text).toContain('210987654321');
});
