import { randomBytes } from 'node:crypto';
import { execa } from 'execa';
import { testResource } from './test-machine.js';

/** Of the range that is kept free for documentation, so that nobody's network is in the way. */
const ADDRESS = '192.0.2.1/24';

/** A network bridge that belongs to one test. */
export interface OwnBridge {
  readonly name: string;
  remove(): Promise<void>;
}

export async function openBridge(): Promise<OwnBridge> {
  const name = `ecs-${randomBytes(4).toString('hex')}`;
  const remove = async () => void (await ip('link', 'delete', name));
  await ip('link', 'add', name, 'type', 'bridge');
  try {
    await ip('addr', 'add', ADDRESS, 'dev', name);
  } catch (error) {
    await remove();
    throw error;
  }
  return { name, remove };
}

/** Busybox's, because iproute2 is not on every machine that has Docker. */
function ip(...args: readonly string[]) {
  return execa(testResource('BUSYBOX'), ['ip', ...args]);
}
