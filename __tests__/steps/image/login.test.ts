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
