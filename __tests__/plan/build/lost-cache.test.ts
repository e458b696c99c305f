import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLostCache, isLostSnapshot, withoutLost } from '../../../src/plan/build/lost-cache.js';
import { buildConfig } from '../../support/default-config.js';

const recorded = (name: string) => {
  const text = readFileSync(join(import.meta.dirname, 'progress', 'recorded', `${name}.txt`), 'utf8');
  return { code: 'build-failed', evidence: text.trimEnd().split('\n').slice(-15) } as const;
};
const read = { build: buildConfig(), cache: { kind: 'registry', tag: 'c' } } as const;

it('knows a build that failed for a layer its cache has lost', () => {
  expect(isLostCache(recorded('buildx-lost-layer'), read)).toBe(true);
});

it('blames no cache that was not read', () => {
  const lost = recorded('buildx-lost-layer');
  expect(isLostCache(lost, { ...read, cache: { kind: 'none' } })).toBe(false);
  expect(isLostCache(lost, { ...read, isCacheBroken: true })).toBe(false);
  expect(isLostCache(lost, { ...read, build: buildConfig({ noCache: true }) })).toBe(false);
});

it('blames no cache for a step that fails by itself', () => {
  const own = ['#6 0.3 make: *** failed to copy: httpReadSeeker', 'ERROR: failed to solve: exit code: 2'];
  expect(isLostCache({ code: 'build-failed', evidence: own }, read)).toBe(false);
});

it('knows a build that failed for a layer that the builder itself has lost, whatever cache was read', () => {
  const lost = recorded('buildx-lost-snapshot');
  expect(isLostSnapshot(lost, { build: buildConfig() })).toBe(true);
  expect(isLostSnapshot(lost, { build: buildConfig({ noCache: true }) })).toBe(false);
  expect(isLostSnapshot(recorded('buildx-lost-layer'), read)).toBe(false);
});

it('builds again without what is lost, and nothing else is changed', () => {
  const builder = { kind: 'engine', tool: 'docker', name: 'buildx', inEngine: true } as const;
  const able = { buildKit: true, writesCache: true, makesIndexes: true, rewritesTimes: true };
  const request = {
    ...read,
    builder: { ...builder, ...able },
    reference: 'registry.example/web:1',
    privateFolder: '/tmp/private',
  };
  expect(withoutLost(recorded('buildx-lost-layer'), request)?.request).toEqual({
    ...request,
    isCacheBroken: true,
  });
  expect(withoutLost(recorded('buildx-lost-snapshot'), request)?.request).toEqual({
    ...request,
    build: buildConfig({ noCache: true }),
  });
  expect(withoutLost({ code: 'build-failed', evidence: ['exit code: 2'] }, request)).toBeUndefined();
});
