import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { builderAdapter } from '../../src/adapters/builder/builder.js';
import { createPrivateConfig } from '../../src/adapters/builder/docker-config.js';
import { type DockerClient, dockerClient } from '../support/docker-client.js';
import { canStartEngine, type SecondEngine, startSecondEngine } from '../support/second-engine.js';

const withRoot = canStartEngine() ? describe : describe.skip;

/** buildx, and the builder before it. */
const builds = [
  [['buildx', 'build', '--progress', 'plain', '--load'], {}],
  [['build'], { DOCKER_BUILDKIT: '0' }],
] as const;

withRoot('a builder whose disk is full', () => {
  let engine: SecondEngine;
  let client: DockerClient;
  beforeAll(async () => {
    engine = await startSecondEngine('containerd', '16m');
    client = dockerClient();
  }, 60_000);
  afterAll(async () => {
    client.remove();
    await engine.stop();
  }, 60_000);

  it('is named, with its remedy, and builds once there is room', async () => {
    const context = client.context('large', '');
    writeFileSync(join(context, 'content'), randomBytes(20_000_000));
    const builder = builderAdapter({
      workingDirectory: client.folder,
      environment: { ...process.env, DOCKER_HOST: engine.host, DOCKER_CONFIG: client.folder },
      interrupted: new AbortController().signal,
    });
    const build = ([argv, env]: (typeof builds)[number]) =>
      builder.run(
        { tool: 'docker', argv: [...argv, '--tag', 'large', context], env },
        () => undefined,
        'build-failed',
      );
    for (const one of builds) {
      await expect(build(one)).rejects.toMatchObject({
        code: 'build-failed',
        exitCode: 4,
        message: 'The disk is full.',
        remedy: expect.stringMatching(/^Free space .*docker builder prune/),
        evidence: expect.arrayContaining([expect.stringContaining('no space left on device')]),
      });
    }
    await engine.resizeDisk('200m');
    for (const one of builds) await expect(build(one)).resolves.toBeDefined();
  }, 60_000);
});

withRoot('a temp folder that is full', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-full-'));
  beforeAll(() => execa('mount', ['-t', 'tmpfs', '-o', 'size=4k,nr_inodes=2', 'tmpfs', folder]));
  afterAll(async () => {
    await execa('umount', [folder]);
    rmSync(folder, { recursive: true });
  });

  it('is named, with its remedy, and nothing stays in it', async () => {
    await expect(
      createPrivateConfig({ DOCKER_CONFIG: folder }, folder, {
        registry: 'r',
        username: 'AWS',
        password: 'token',
      }),
    ).rejects.toMatchObject({
      exitCode: 4,
      message: `Nothing can be written to ${folder}: the disk is full.`,
      remedy: expect.stringContaining('TMPDIR'),
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
