import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeServices } from '../../../src/emulator/ecs/describe-services.js';
import { registerTaskDefinition } from '../../../src/emulator/ecs/register-task-definition.js';
import { updateService } from '../../../src/emulator/ecs/update-service.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { startTestEmulator } from '../../support/start-test-emulator.js';

const names = Array.from({ length: 1000 }, (_, i) => `service-${i}`);
const definition = (image: string) => ({
  family: 'web',
  containerDefinitions: [{ name: 'web', image, memory: 64 }],
});

it('a thousand services of two tasks deploy at once, in seconds', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ecs-ship-many-'));
  const seed = join(folder, 'seed.json');
  const services = names.map((serviceName) => ({ serviceName, taskDefinition: 'web', desiredCount: 2 }));
  await writeFile(
    seed,
    JSON.stringify({ clusters: ['default'], taskDefinitions: [definition('a')], services }),
  );
  const begin = Date.now();
  const clock = new VirtualClock(Date.now());
  const emulator = await startTestEmulator({ seed, clock });
  clock.advance(300_000);
  const caller = { accountId: '123456789012', region: 'us-east-1' };
  const ecs = emulator.ecs.in(caller);
  registerTaskDefinition(ecs, definition('b'), caller);
  for (const service of names) updateService(ecs, { service, taskDefinition: 'web:2' });
  clock.advance(900_000);
  const described = names.flatMap((name) => describeServices(ecs, { services: [name] }).services ?? []);
  const done = described.filter(
    ({ runningCount, deployments }) =>
      runningCount === 2 && deployments?.length === 1 && deployments[0]?.taskDefinition?.endsWith('web:2'),
  );
  await emulator.close();
  await rm(folder, { recursive: true });
  expect(done).toHaveLength(names.length);
  expect(Date.now() - begin).toBeLessThan(15_000);
});
