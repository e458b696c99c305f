import { CreateRepositoryCommand } from '@aws-sdk/client-ecr';
import { buildFailure } from '../../../src/adapters/builder/builder-failure.js';
import { firstCommit, type ImageStage, imageStage } from '../../support/image-stage.js';

let stage: ImageStage;
beforeEach(async () => {
  stage = await imageStage();
});
afterEach(() => stage.close());

const changes = (log: readonly { operation?: string | undefined }[]) =>
  log.flatMap(({ operation = '' }) =>
    /^(Create|PutLifecycle|Register|Update)/.test(operation) ? [operation] : [],
  );

describe('the run after one that failed', () => {
  it('for a full disk builds, and finds the repository ready', async () => {
    const full = 'ERROR: failed to solve: write /var/lib/docker/x: no space left on device';
    const failed = await stage.ship({
      whileBuilding: () => Promise.reject(buildFailure('build-failed', full)),
    });
    expect(failed.outcome).toMatchObject({ exitCode: 4, headline: 'The disk is full.' });
    expect(changes(failed.log)).toEqual(['CreateRepository', 'PutLifecyclePolicy']);
    expect(await stage.tags()).toEqual({});
    const next = await stage.ship();
    expect(next).toMatchObject({ builds: 1, outcome: { verdict: 'stable' } });
    expect(changes(next.log)).toEqual(['RegisterTaskDefinition', 'UpdateService']);
  });

  it('for a copy that could not be finished builds nothing, and sends only what is missing', async () => {
    await stage.ecr.send(new CreateRepositoryCommand({ repositoryName: 'copy' }));
    const image = { pushTo: [`${stage.host}/copy`] };
    const deny = { service: 'ecr', operation: 'PutImage', accessDenied: true } as const;
    const whileBuilding = async () => stage.service.emulator.faults.add([deny]);
    const failed = await stage.ship({ image, whileBuilding });
    expect(failed.outcome).toMatchObject({ verdict: 'failed', exitCode: 8 });
    expect(failed.outcome.headline).toContain(`${stage.host}/copy: `);
    expect(changes(failed.log)).not.toContain('UpdateService');
    const next = await stage.ship({ image });
    expect(next).toMatchObject({ builds: 0, outcome: { verdict: 'stable' } });
    expect(next.log.filter(({ path }) => path.startsWith('/v2/copy/blobs'))).toEqual([]);
    expect(Object.values(await stage.tags('copy'))).toEqual([[firstCommit]]);
  });
});
