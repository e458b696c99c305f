import { type ImageStage, imageStage } from '../../support/image-stage.js';

let stage: ImageStage;
afterEach(() => stage.close());

const operations = (log: readonly { operation?: string }[]) => log.map(({ operation }) => operation);

describe('the platform of the image', () => {
  it.each([
    ['ARM64', ['linux/arm64'], 'stable', 0],
    ['X86_64', ['linux/amd64'], 'stable', 0],
  ])(
    'that %s tasks run on, built for %j, is deployed',
    async (cpuArchitecture, platforms, verdict, exitCode) => {
      stage = await imageStage({ cpuArchitecture, operatingSystemFamily: 'LINUX' });
      expect((await stage.ship({ build: { platforms } })).outcome).toMatchObject({ verdict, exitCode });
    },
  );

  const reading = (log: readonly { operation?: string }[]) =>
    operations(log).filter((one) => one === 'GetDownloadUrlForLayer').length;

  it('is read from the registry where the engine does not tell of it', async () => {
    stage = await imageStage({ cpuArchitecture: 'X86_64' });
    expect(reading((await stage.ship()).log)).toBe(1);
  });

  it.each([
    ['of its own', false],
    ['in containerd', true],
  ])(
    'takes no request where the engine that built it, with a store %s, tells',
    async (_, containerdStore) => {
      stage = await imageStage({ cpuArchitecture: 'X86_64' });
      const { outcome, log } = await stage.ship({ held: {}, containerdStore });
      expect(outcome).toMatchObject({ verdict: 'stable' });
      expect(reading(log)).toBe(0);
    },
  );

  it('is refused by what the engine tells', async () => {
    stage = await imageStage({ cpuArchitecture: 'ARM64' });
    const { outcome, log } = await stage.ship({ held: {} });
    expect(outcome).toMatchObject({ exitCode: 3, failure: { code: 'platform-mismatch' } });
    expect(reading(log)).toBe(0);
  });

  it('is not taken from another image that the engine has under the same name by now', async () => {
    stage = await imageStage({ cpuArchitecture: 'X86_64' });
    const other = { id: `sha256:${'0'.repeat(64)}`, platform: 'linux/arm64' };
    const { outcome, log } = await stage.ship({ held: other });
    expect(outcome).toMatchObject({ verdict: 'stable' });
    expect(reading(log)).toBe(1);
  });

  it('is refused before the build when the option platforms leaves it out', async () => {
    stage = await imageStage({ cpuArchitecture: 'ARM64' });
    const shipped = await stage.ship({ build: { platforms: ['linux/amd64'] } });
    expect(shipped).toMatchObject({
      builds: 0,
      outcome: { exitCode: 3, failure: { code: 'platform-mismatch' } },
    });
    expect(shipped.outcome.failure?.message).toContain(
      'linux/amd64, but the task definition runs on linux/arm64',
    );
    expect(operations(shipped.log)).not.toContain('CreateRepository');
  });

  it('is refused after the build and before the deployment when only the built image tells', async () => {
    stage = await imageStage({ cpuArchitecture: 'ARM64' });
    const shipped = await stage.ship();
    expect(shipped).toMatchObject({
      builds: 1,
      outcome: { exitCode: 3, failure: { code: 'platform-mismatch' } },
    });
    expect(shipped.outcome.failure?.remedy).toContain('platforms: linux/arm64');
    expect(operations(shipped.log)).not.toContain('RegisterTaskDefinition');
    expect(operations(shipped.log)).not.toContain('UpdateService');
  });

  it('is refused for an image that is reused, before anything is changed', async () => {
    stage = await imageStage({ cpuArchitecture: 'X86_64' });
    await stage.ship();
    stage.write(
      'task.json',
      JSON.stringify({
        family: 'web',
        containerDefinitions: [{ name: 'web', image: 'web', memory: 128, essential: true }],
        runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' },
      }),
    );
    const again = await stage.ship({ image: { tags: ['x'] } });
    expect(again.outcome).toMatchObject({ exitCode: 3, failure: { code: 'platform-mismatch' } });
    expect(again.outcome.failure?.message).toContain('windows/amd64');
    expect(operations(again.log)).not.toContain('PutImage');
  });
});
