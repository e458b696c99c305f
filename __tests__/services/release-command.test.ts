import { ServicesStage } from '../support/services-stage.js';

let stage: ServicesStage;
afterEach(() => stage.close());

const shop = (policy: string, api: string) => `
cluster: prod
lifecycle: off
on-service-failure: ${policy}
services:
  web: { image: 'example/web:2', depends-on: [api], release-command: [warm, cache] }
  api: { image: 'example/api:2', ${api} }
  worker: { image: 'example/worker:2' }
`;

const commands = (log: readonly { readonly operation?: string; readonly parameters?: unknown }[]) =>
  log
    .filter(({ operation }) => operation === 'RunTask')
    .map(
      ({ parameters }) =>
        (parameters as { overrides: { containerOverrides: { command: string[] }[] } }).overrides
          .containerOverrides[0]?.command[0],
    );

describe('release-command of several services', () => {
  it('is of each its own, before it and after what it depends on', async () => {
    stage = await ServicesStage.start();
    const ends = { exit: { code: 0, after: 3 } };
    stage.service.script(
      { image: 'example/api:2', first: 1, script: ends },
      { image: 'example/web:2', first: 1, script: ends },
    );
    const { verdicts, log } = await stage.ship(shop('stop', 'release-command: [migrate]'));
    expect(verdicts).toEqual({ web: 'stable', api: 'stable', worker: 'stable' });
    expect(commands(log)).toEqual(['migrate', 'warm']);
  });

  it('that fails keeps what depends on its service from being started', async () => {
    stage = await ServicesStage.start();
    stage.service.script({ image: 'example/api:2', first: 1, script: { exit: { code: 3, after: 3 } } });
    const { outcome, verdicts, outcomes, log } = await stage.ship(shop('stop', 'release-command: [migrate]'));
    expect(verdicts).toMatchObject({ web: 'not-started', api: 'failed' });
    expect(outcomes.api?.headline).toBe(
      'The release command failed, so api was not touched: it stays on api:1.',
    );
    expect(outcome.exitCode).toBe(5);
    expect(commands(log)).toEqual(['migrate']);
    expect(await stage.revisions()).toMatchObject({ web: ['web:1'], api: ['api:1'] });
  });

  it('roll-back-all: an after-command that fails takes everything back', async () => {
    stage = await ServicesStage.start();
    stage.service.script(
      { image: 'example/api:2', first: 2, script: {} },
      { image: 'example/api:2', first: 1, script: { exit: { code: 4, after: 3 } } },
    );
    const { outcome } = await stage.ship(shop('roll-back-all', 'after-command: [check]'));
    expect(outcome.exitCode).toBe(5);
    expect(await stage.revisions()).toEqual({ web: ['web:1'], api: ['api:1'], worker: ['worker:1'] });
  });
});
