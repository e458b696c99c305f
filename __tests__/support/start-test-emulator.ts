import { type Emulator, startEmulator } from '../../src/emulator/emulator.js';
import type { EmulatorOptions } from '../../src/emulator/emulator-options.js';

/** An emulator on any free port whose every answer is checked against the AWS SDK's model; close it yourself. */
export function startTestEmulator(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  return startEmulator({ runtime: 'scripted', strictModel: true, ...options });
}

/** What an AWS SDK client needs to talk to it, made-up credentials included. */
export function clientConfig(emulator: { readonly url: string }) {
  return {
    endpoint: emulator.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' },
    maxAttempts: 1,
  };
}
