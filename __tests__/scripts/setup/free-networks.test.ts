import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { freeNetworks } from '../../../scripts/setup/free-networks.js';
import { canStartEngine } from '../../support/second-engine.js';

const networkInterfaces = () => readdirSync('/sys/class/net');
const mounts = () => readFileSync('/proc/mounts', 'utf8');

/** Only where an engine could be started can one have left something. */
const withEngine = canStartEngine() ? it : it.skip;

describe('what a killed engine left of its networks', () => {
  let execRoot = '';
  const outside = `ecsn${process.pid}`;
  beforeEach(() => {
    execRoot = mkdtempSync(join(tmpdir(), 'ecs-ship-netns-'));
  });
  afterEach(() => rmSync(execRoot, { recursive: true }));

  /** A network namespace that no process is in, joined to the machine by a pair of interfaces, as a container's is. */
  const leave = async (name: string): Promise<string> => {
    const file = join(execRoot, 'netns', name);
    mkdirSync(join(execRoot, 'netns'), { recursive: true });
    writeFileSync(file, '');
    const pair = ['link', 'add', 'eth0', 'type', 'veth', 'peer', 'name', outside];
    await execa('unshare', [`--net=${file}`, 'true']);
    await execa('nsenter', [`--net=${file}`, 'ip', ...pair, 'netns', String(process.pid)]);
    return file;
  };

  withEngine('is given back, with the interface that held its address', async () => {
    const file = await leave('1cd49d47daeb');
    expect(mounts()).toContain(file);
    expect(networkInterfaces()).toContain(outside);
    await freeNetworks(execRoot);
    expect(mounts()).not.toContain(file);
    expect(readdirSync(join(execRoot, 'netns'))).toEqual([]);
    // The kernel ends a namespace a moment after its last user has gone; a test that waits in vain runs out of time.
    while (networkInterfaces().includes(outside)) await sleep(20);
  });

  it('may be nothing', async () => {
    await freeNetworks(execRoot);
    expect(readdirSync(execRoot)).toEqual([]);
  });
});
