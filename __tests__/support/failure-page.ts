import { writeFileSync } from 'node:fs';
import type { ShipDocument } from './failure-ship.js';

/** The failures shown in docs/failures.md, by the name of their scenario. */
const shown: Readonly<Record<string, string>> = {
  'exits-at-start': 'The application dies at start',
  'missing-secret': 'A secret does not exist',
  'out-of-memory': 'The container needs more memory than it may have',
  unavailable: 'The load balancer’s health check gets a 503',
  'wrong-port': 'Nothing listens on the container port',
  'listens-on-localhost': 'The application listens on 127.0.0.1 only',
};

const page = new URL('../../docs/failures.md', import.meta.url);

/** Writes the page from what ships on real containers have just said. */
export async function writeFailurePage(documentOf: (name: string) => Promise<ShipDocument>): Promise<void> {
  const parts = ['# How failures read', '', introduction];
  for (const [name, title] of Object.entries(shown)) {
    const { transcript, exitCode } = await documentOf(name);
    parts.push('', `## ${title}`, '', '```text', transcript.trimEnd(), '```', '', `Exit code ${exitCode}.`);
  }
  writeFileSync(page, `${parts.join('\n')}\n`);
}

const introduction = [
  '<!-- Written by `ECS_SHIP_UPDATE_DOCS=1 npm test -- __tests__/emulator/failures/diagnosed`; do not edit. -->',
  '',
  'Each of these was produced for real: a container on Docker, deployed by the emulator’s ECS, shipped by `ecs-ship ship` with',
  'its defaults. The cause comes first, then what it rests on, then the remedy. Every cause there is: [causes.md](causes.md).',
].join('\n');
