import { builderAdapter } from '../../../src/adapters/builder/builder.js';
import { imageStage } from '../../support/image-stage.js';

const dockerfile = 'FROM scratch\n\n# What is not there cannot be copied.\nCOPY nothing /x\n';

it('tells of a build that failed at which line of the Dockerfile', async () => {
  const stage = await imageStage();
  stage.write('docker/web.Dockerfile', dockerfile);
  const builder = builderAdapter({
    workingDirectory: stage.folder,
    environment: process.env,
    interrupted: new AbortController().signal,
  });
  const { outcome } = await stage.ship({ build: { dockerfile: 'docker/web.Dockerfile' }, builder });
  await stage.close();
  expect(outcome.failure?.code).toBe('build-failed');
  expect(outcome.failure?.evidence[0]).toBe('docker/web.Dockerfile:4: COPY nothing /x');
  expect(outcome.failure?.evidence.length).toBeGreaterThan(1);
}, 60_000);
