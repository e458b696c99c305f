import type { Ports } from '../../src/ports.js';
import { ServicesStage } from '../support/services-stage.js';

let stage: ServicesStage;
afterEach(() => stage.close());

/** `web` depends on `api`; of three, api and worker fail when they start. */
const shop = (policy: string) => `
cluster: prod
lifecycle: off
on-service-failure: ${policy}
services:
  web: { image: 'example/web:2', depends-on: [api] }
  api: { image: 'example/api:2' }
  worker: { image: 'example/worker:2' }
`;

async function twoOfThreeFail(policy: string) {
  stage = await ServicesStage.start();
  stage.service.script(
    { image: 'example/api:2', script: { exit: { code: 3, after: 2 } } },
    { image: 'example/worker:2', script: { exit: { code: 4, after: 30 } } },
  );
  return stage.ship(shop(policy));
}

describe('two of three fail', () => {
  it.each(['stop', 'continue'])(
    '%s: what depends on one is not started, the others end as they do',
    async (policy) => {
      const { outcome, verdicts, outcomes, log } = await twoOfThreeFail(policy);
      expect(verdicts).toEqual({ web: 'not-started', api: 'rolled-back', worker: 'rolled-back' });
      expect(outcomes.web?.headline).toBe('web was not started, because api failed.');
      expect(outcomes.api?.diagnosis?.cause).toMatch(/exits with code 3/);
      expect(outcomes.worker?.diagnosis?.cause).toMatch(/exits with code 4/);
      expect(outcome).toMatchObject({
        verdict: 'rolled-back',
        exitCode: 5,
        headline: '0 of 3 services are stable; web was not started, api and worker were rolled back.',
      });
      expect(await stage.revisions()).toEqual({ web: ['web:1'], api: ['api:1'], worker: ['worker:1'] });
      expect(log.filter(({ operation }) => operation === 'UpdateService')).toHaveLength(2);
    },
  );

  it('roll-back-all: nothing keeps what this run gave it', async () => {
    const { outcome, verdicts, outcomes } = await twoOfThreeFail('roll-back-all');
    expect(verdicts).toEqual({ web: 'not-started', api: 'rolled-back', worker: 'rolled-back' });
    expect(outcomes.worker?.diagnosis).toMatchObject({
      id: 'other-service-failed',
      cause: 'api failed, and all services go back then (on-service-failure: roll-back-all).',
      evidence: [expect.stringMatching(/^api: .*exits with code 3/)],
    });
    expect(outcome).toMatchObject({ verdict: 'rolled-back', exitCode: 5 });
    expect(await stage.revisions()).toEqual({ web: ['web:1'], api: ['api:1'], worker: ['worker:1'] });
  });
});

describe('one of three fails before another is begun that does not depend on it', () => {
  const independent = (policy: string) => `
cluster: prod
lifecycle: off
on-service-failure: ${policy}
services:
  web: { image: 'example/web:2', depends-on: [worker] }
  api: { image: 'example/api:2' }
  worker: { image: 'example/worker:2' }
`;
  const play = async (policy: string) => {
    stage = await ServicesStage.start();
    stage.service.script(
      { image: 'example/api:2', script: { exit: { code: 3, after: 2 } } },
      { image: 'example/worker:2', script: { startTakes: 400 } },
    );
    return stage.ship(independent(policy));
  };

  it('stop: it is not begun', async () => {
    const { verdicts, outcome } = await play('stop');
    expect(verdicts).toEqual({ web: 'not-started', api: 'rolled-back', worker: 'stable' });
    expect(outcome).toMatchObject({
      verdict: 'rolled-back',
      headline: '1 of 3 services is stable; web was not started, api was rolled back.',
    });
    expect(await stage.revisions()).toEqual({ web: ['web:1'], api: ['api:1'], worker: ['worker:2'] });
  });

  it('continue: it is', async () => {
    const { verdicts, outcome } = await play('continue');
    expect(verdicts).toEqual({ web: 'stable', api: 'rolled-back', worker: 'stable' });
    expect(outcome).toMatchObject({ verdict: 'rolled-back', exitCode: 5 });
    expect(await stage.revisions()).toEqual({ web: ['web:2'], api: ['api:1'], worker: ['worker:2'] });
  });
});

/** `worker` fails a while after web is stable and while api is under way; `late` waits for web. */
const staggered = (policy: string) => `
cluster: prod
lifecycle: off
on-service-failure: ${policy}
services:
  web: { image: 'example/web:2' }
  api: { image: 'example/api:2' }
  worker: { image: 'example/worker:2', depends-on: [web] }
`;

async function lateFailure(policy: string) {
  stage = await ServicesStage.start();
  stage.service.script(
    { image: 'example/api:2', script: { startTakes: 400 } },
    { image: 'example/worker:2', script: { exit: { code: 3, after: 2 } } },
  );
  return stage.ship(staggered(policy));
}

describe('one fails when another is stable and a third is under way', () => {
  it('stop: the stable one stays, what is under way is followed to its end', async () => {
    const { outcome, verdicts } = await lateFailure('stop');
    expect(verdicts).toEqual({ web: 'stable', api: 'stable', worker: 'rolled-back' });
    expect(outcome).toMatchObject({
      verdict: 'rolled-back',
      exitCode: 5,
      headline: '2 of 3 services are stable; worker was rolled back.',
    });
    expect(await stage.revisions()).toEqual({ web: ['web:2'], api: ['api:2'], worker: ['worker:1'] });
  });

  it('roll-back-all: the stable one goes back by an update, the one under way by its deployment', async () => {
    const { outcome, verdicts, outcomes, log } = await lateFailure('roll-back-all');
    expect(verdicts).toEqual({ web: 'rolled-back', api: 'rolled-back', worker: 'rolled-back' });
    expect(await stage.revisions()).toEqual({ web: ['web:1'], api: ['api:1'], worker: ['worker:1'] });
    expect(outcomes.web?.headline).toBe('web was rolled back from web:2 to web:1, which serves again.');
    expect(outcomes.web?.diagnosis?.id).toBe('other-service-failed');
    expect(outcomes.api?.diagnosis?.cause).toMatch(/^worker failed/);
    expect(outcomes.worker?.diagnosis?.cause).toMatch(/exits with code 3/);
    expect(outcome.headline).toBe('0 of 3 services are stable; web, api and worker were rolled back.');
    const updates = log.filter(({ operation }) => operation === 'UpdateService');
    expect(updates.map(({ parameters }) => parameters)).toContainEqual(
      expect.objectContaining({ service: 'web', taskDefinition: expect.stringMatching(/web:1$/) }),
    );
    expect(updates).toHaveLength(4);
  });

  it('roll-back-all: what ECS does not let us stop goes back by an update', async () => {
    stage = await ServicesStage.start();
    stage.service.emulator.permissions.set = { deny: ['ecs:StopServiceDeployment'] };
    stage.service.script(
      { image: 'example/api:2', script: { startTakes: 400 } },
      { image: 'example/worker:2', script: { exit: { code: 3, after: 2 } } },
    );
    const { verdicts, outcomes } = await stage.ship(staggered('roll-back-all'));
    expect(verdicts).toEqual({ web: 'rolled-back', api: 'rolled-back', worker: expect.any(String) });
    expect(outcomes.api?.diagnosis?.id).toBe('other-service-failed');
    expect(outcomes.api?.notices).toContainEqual(
      expect.stringMatching(/^AWS denies ecs:StopServiceDeployment.*would have had ECS roll this/),
    );
    expect((await stage.revisions()).api).toEqual(['api:1']);
  });

  it('roll-back-all: one that cannot go back says so, and not that it did', async () => {
    stage = await ServicesStage.start();
    stage.service.script({ image: 'example/worker:2', script: { exit: { code: 3, after: 2 } } });
    const { outcome, verdicts, outcomes } = await stage.ship(staggered('roll-back-all'), {
      onEvent: ({ name, event }) => {
        // From now on no task of the old image starts any more.
        if (name === 'worker' && event.kind === 'stage-started' && event.stage === 'watch')
          stage.service.script(
            { image: 'example/web:1', script: { exit: { code: 9, after: 1 } } },
            { image: 'example/worker:2', script: { exit: { code: 3, after: 2 } } },
          );
      },
    });
    expect(verdicts.web).toBe('failed');
    expect(outcomes.web?.diagnosis).toMatchObject({ id: 'not-taken-back' });
    expect(outcomes.web?.diagnosis?.cause).toMatch(
      /^web could not be taken back to web:1: .*exits with code 9/,
    );
    expect(outcome.exitCode).toBe(5);
  });
});

it('roll-back-all: one that is not stable in time goes back as well, for its own reason', async () => {
  stage = await ServicesStage.start();
  stage.service.script({ image: 'example/worker:2', script: { startTakes: 4000 } });
  const text = `timeout: 5m\n${staggered('roll-back-all')}`;
  const { outcome, verdicts, outcomes } = await stage.ship(text);
  expect(verdicts).toEqual({ web: 'rolled-back', api: 'rolled-back', worker: 'rolled-back' });
  expect(outcomes.worker?.headline).toBe(
    'worker was rolled back from worker:2 to worker:1, which serves again.',
  );
  expect(outcomes.worker?.diagnosis?.id).not.toBe('other-service-failed');
  expect(outcomes.web?.diagnosis?.cause).toMatch(/^worker failed/);
  expect(outcome).toMatchObject({ verdict: 'rolled-back', exitCode: 5 });
  expect(await stage.revisions()).toEqual({ web: ['web:1'], api: ['api:1'], worker: ['worker:1'] });
});

it('roll-back-all: one that only builds so far is not started', async () => {
  stage = await ServicesStage.start();
  stage.service.script({ image: 'example/worker:2', script: { exit: { code: 3, after: 2 } } });
  const text = staggered('roll-back-all')
    .replace("image: 'example/api:2'", 'repository: shop')
    .replace(', depends-on: [web]', '');
  const { verdicts, outcomes, builds } = await stage.ship(text, {
    ports: (ports) => ({ ...ports, builder: slow(ports) }),
  });
  expect(builds).toHaveLength(1);
  expect(verdicts).toMatchObject({ api: 'not-started', worker: 'rolled-back' });
  expect(outcomes.api?.headline).toBe('api was not started, because worker failed.');
  expect(await stage.revisions()).toEqual({ web: ['web:1'], api: ['api:1'], worker: ['worker:1'] });
});

/** Its builds outlast every deployment. */
function slow({ builder, clock }: Ports): Ports['builder'] {
  return {
    ...builder,
    run: async (command, ...rest) => {
      if (command.argv[0] !== 'push') await clock.sleep(3_000_000);
      return builder.run(command, ...rest);
    },
  };
}

it('roll-back-all: an interrupt while all go back says that ECS goes on with it', async () => {
  stage = await ServicesStage.start();
  stage.service.script({ image: 'example/worker:2', script: { exit: { code: 3, after: 2 } } });
  let watched = 0;
  const { outcome, verdicts, outcomes } = await stage.ship(staggered('roll-back-all'), {
    onEvent: ({ name, event }, interrupt) => {
      if (name !== 'web' || event.kind !== 'stage-started' || event.stage !== 'watch') return;
      watched += 1;
      if (watched === 2) interrupt();
    },
  });
  expect(verdicts.web).toBe('cancelled');
  expect(outcomes.web?.headline).toBe(
    'Interrupted; ECS goes on rolling web back from web:2 to web:1 without us.',
  );
  expect(outcome).toMatchObject({ verdict: 'cancelled', exitCode: 130 });
});

it('roll-back-all: what somebody has deployed since stays', async () => {
  stage = await ServicesStage.start();
  stage.service.script({ image: 'example/worker:2', script: { exit: { code: 3, after: 2 } } });
  const { verdicts, outcomes } = await stage.ship(staggered('roll-back-all'), {
    onEvent: ({ name, event }) => {
      if (name === 'worker' && event.kind === 'stage-started' && event.stage === 'watch')
        void stage.deploy('web', 'example/web:3');
    },
  });
  expect(verdicts).toMatchObject({ web: 'stable', worker: 'rolled-back' });
  const last = outcomes.web?.stages.filter(({ stage: one }) => one === 'service').at(-1);
  expect(last?.summary).toBe('runs web:3 by now, which is left as it is');
  expect((await stage.revisions()).web?.[0]).toMatch(/^web:3/);
});

it('roll-back-all: all stay when none fails', async () => {
  stage = await ServicesStage.start();
  const { verdicts } = await stage.ship(staggered('roll-back-all'));
  expect(verdicts).toEqual({ web: 'stable', api: 'stable', worker: 'stable' });
});
