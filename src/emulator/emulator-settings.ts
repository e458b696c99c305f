import type { NetworkSeed } from './ec2/network-seed.js';
import type { EcrParts } from './ecr/ecr.js';
import { readScanRules } from './ecr/scan-rules.js';
import type { EmulatorOptions } from './emulator-options.js';
import type { Place } from './regional.js';
import { SecretStore } from './secrets/secret-store.js';
import type { Seed } from './seed/seed.js';

/** What options and seed file say together; an option wins over the file. */
export interface EmulatorSettings {
  readonly seed: Seed;
  readonly place: Place;
  readonly secrets: SecretStore;
  readonly network: NetworkSeed;
  readonly capacity: EmulatorOptions['capacity'];
  readonly instances: EmulatorOptions['instances'];
  readonly hooks: EmulatorOptions['hooks'];
  readonly scanRules: EcrParts['scanRules'];
  readonly lifecycleInterval: EmulatorOptions['lifecycleInterval'];
}

const DEFAULT_ACCOUNT = '123456789012';
const DEFAULT_REGION = 'us-east-1';

/** Reads the files an emulator is started with. Throws ShipError for a seed that is not in order. */
export async function emulatorSettings(options: EmulatorOptions): Promise<EmulatorSettings> {
  const seed = await seedOf(options.seed);
  return {
    seed,
    place: {
      accountId: options.accountId ?? seed.account ?? DEFAULT_ACCOUNT,
      region: options.region ?? seed.region ?? DEFAULT_REGION,
    },
    secrets: new SecretStore(seed),
    network: seed,
    capacity: options.capacity ?? seed.capacity,
    instances: options.instances ?? seed.instances,
    hooks: options.hooks ?? seed.hooks,
    lifecycleInterval: options.lifecycleInterval,
    scanRules: options.findings === undefined ? seed.scanFindings : readScanRules(options.findings),
  };
}

/** What reads a seed is loaded only when there is one. */
async function seedOf(file: string | undefined): Promise<Seed> {
  if (file === undefined) return { plantings: [] };
  const { readSeed } = await import('./seed/read-seed.js');
  return readSeed(file);
}
