import { ShipError } from '../../../src/errors.js';
import { type ImageStage, imageStage } from '../../support/image-stage.js';

let stage: ImageStage;
beforeEach(async () => {
  stage = await imageStage();
});
afterEach(() => stage.close());

it('is made while the image is built, and nothing is pushed before it', async () => {
  const order: string[] = [];
  let built = () => {};
  const building = new Promise<void>((resolve) => {
    built = resolve;
  });
  const pushed = () => stage.tags().then((tags) => order.push(`${Object.keys(tags).length} images`));
  const { outcome } = await stage.ship({
    whileBuilding: async () => {
      order.push('built');
      built();
    },
    whileLoggingIn: async () => {
      await building;
      // Time for a push that would not wait.
      await new Promise((resolve) => setTimeout(resolve, 100));
      await pushed();
      order.push('logged in');
    },
  });
  expect(outcome).toMatchObject({ verdict: 'stable' });
  expect(order).toEqual(['built', '0 images', 'logged in']);
});

it('that is refused ends the ship with nothing pushed', async () => {
  const { outcome, log } = await stage.ship({
    whileLoggingIn: async () => {
      throw new ShipError('push-failed', 'docker login was refused.', {
        remedy: 'Ask.',
        evidence: ['denied: requested access to the resource is denied'],
      });
    },
  });
  expect(outcome).toMatchObject({ exitCode: 4, failure: { code: 'push-failed' } });
  expect(log.filter(({ service }) => service === 'registry')).toEqual([]);
});

it('has its token asked for while the service is still being read, and only for an image that is to be built', async () => {
  stage.service.emulator.faults.add([
    { service: 'ecs', operation: 'DescribeServices', next: 1, latencyMs: 1500 },
  ]);
  const names = ({ log }: { log: readonly { readonly operation?: string | undefined }[] }) =>
    log.map(({ operation }) => operation);
  const built = names(await stage.ship());
  expect(built.indexOf('GetAuthorizationToken')).toBeGreaterThan(built.indexOf('BatchGetImage'));
  expect(built.indexOf('GetAuthorizationToken')).toBeLessThan(built.indexOf('DescribeTaskDefinition'));
  expect(names(await stage.ship())).not.toContain('GetAuthorizationToken');
});
