import type { Config } from '../../../src/config/config.js';
import { second } from '../../support/scenario.js';
import { ScriptedService } from '../../support/scripted-service.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' });

const definition = JSON.stringify(
  { family: 'web', containerDefinitions: [{ name: 'web', image: 'web', memory: 128 }] },
  null,
  2,
);
const noted = { readText: async () => definition, isFolder: async () => false, exists: async () => true };
const files = {
  ...noted,
  writeText: async () => undefined,
  size: async () => undefined,
  cacheFolder: () => '/nowhere',
  replaceFolder: async () => undefined,
};

async function ship(rules: Parameters<typeof second>[0], change: Partial<Config> = {}) {
  const service = await ScriptedService.start();
  process.env.AWS_ENDPOINT_URL = service.emulator.url;
  service.script(...second(rules));
  const rest = (config: Config): Config => ({
    ...config,
    ...change,
    taskDefinition: { ...config.taskDefinition, file: 'td.json', ...change.taskDefinition },
  });
  try {
    return (await service.ship({ rest }, [], { ports: { files } })).outcome.diagnosis;
  } finally {
    await service.close();
  }
}

it('says at which line of the task definition that is set which a container failed by', async () => {
  const diagnosis = await ship({ outOfMemoryAfter: 3 });
  expect(diagnosis?.id).toBe('out-of-memory');
  expect(diagnosis?.setting).toBe('td.json:7:7: memory of container "web"');
  expect(diagnosis?.evidence[0]).toBe(diagnosis?.setting);
}, 30_000);

it('names no line for a container that ends by itself', async () => {
  expect(await ship({ exit: { code: 3, after: 2 } })).not.toHaveProperty('setting');
}, 30_000);
