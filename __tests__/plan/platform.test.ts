import { missingPlatforms, runsOn, taskPlatform } from '../../src/plan/platform.js';

describe('the platform of a task definition', () => {
  it.each([
    [{ requiresCompatibilities: ['FARGATE'] }, 'linux/amd64'],
    [{ requiresCompatibilities: ['EC2'] }, undefined],
    [{}, undefined],
    [{ runtimePlatform: { cpuArchitecture: 'ARM64' } }, 'linux/arm64'],
    [{ runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' } }, 'linux/amd64'],
    [{ runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_FULL' } }, 'windows/amd64'],
  ])('%j: %s', (definition, platform) => {
    expect(taskPlatform(definition)).toBe(platform);
  });

  it.each([
    [['linux/amd64'], 'linux/amd64', true],
    [['linux/arm64/v8'], 'linux/arm64', true],
    [['linux/amd64', 'linux/arm64'], 'linux/arm64', true],
    [['linux/arm/v7'], 'linux/arm64', false],
    [['windows/amd64'], 'linux/amd64', false],
  ])('an image for %j runs on %s: %s', (platforms, wanted, runs) => {
    expect(runsOn(platforms, wanted)).toBe(runs);
  });

  it('misses a variant only where both name one', () => {
    expect(missingPlatforms(['linux/arm64'], ['linux/arm64/v8'])).toEqual([]);
    expect(missingPlatforms(['linux/arm/v6', 'linux/amd64'], ['linux/arm/v7'])).toEqual(['linux/arm/v7']);
  });
});
