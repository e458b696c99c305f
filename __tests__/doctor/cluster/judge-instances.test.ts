import { judgeInstances } from '../../../src/doctor/cluster/judge-instances.js';
import type { ContainerInstance } from '../../../src/ports/clusters-port.js';

const instance: ContainerInstance = {
  ...{ id: 'one', status: 'ACTIVE', isConnected: true, freeCpu: 1024, freeMemory: 2048 },
  ...{ takenPorts: [22], architecture: 'x86_64' },
};
const share = { cpu: 256, memory: 512, hostPorts: [] };
const room = { desired: 2, extra: 2, spare: 0 };
const said = (...given: Parameters<typeof judgeInstances>) =>
  judgeInstances(...given).map(({ id, status }) => `${id} ${status}`);

describe('judgeInstances', () => {
  const full = { ...instance, freeCpu: 100 };
  it.each<[string, ContainerInstance[], object, object, boolean, string[]]>([
    ['room', [instance], {}, {}, false, ['container-instances ok', 'free-capacity ok']],
    ['none', [], {}, {}, false, ['container-instances failed']],
    ['none, but one is started', [], {}, {}, true, ['container-instances ok']],
    ['draining', [{ ...instance, status: 'DRAINING' }], {}, {}, false, ['container-instances failed']],
    ['no agent', [{ ...instance, isConnected: false }], {}, {}, false, ['container-instances failed']],
    [
      'another architecture',
      [instance],
      { architecture: 'arm64' },
      {},
      false,
      ['container-instances failed'],
    ],
    ['full', [full], {}, {}, false, ['container-instances ok', 'free-capacity failed']],
    ['full, and one is added', [full], {}, {}, true, ['container-instances ok', 'free-capacity ok']],
    [
      'full, old tasks go first',
      [full],
      {},
      { extra: 0, spare: 2 },
      false,
      ['container-instances ok', 'free-capacity ok'],
    ],
    [
      'full, old tasks may go',
      [full],
      {},
      { spare: 1 },
      false,
      ['container-instances ok', 'free-capacity warning'],
    ],
    [
      'little memory',
      [{ ...instance, freeMemory: 600 }],
      {},
      {},
      false,
      ['container-instances ok', 'free-capacity warning'],
    ],
    [
      'a port that is taken',
      [instance],
      { hostPorts: [22] },
      {},
      false,
      ['container-instances ok', 'free-capacity failed'],
    ],
    [
      'a port for each',
      [instance, instance],
      { hostPorts: [80] },
      {},
      false,
      ['container-instances ok', 'free-capacity ok'],
    ],
    [
      'a port for one',
      [instance],
      { hostPorts: [80] },
      {},
      false,
      ['container-instances ok', 'free-capacity warning'],
    ],
    ['no task wanted', [full], {}, { desired: 0, extra: 0 }, false, ['container-instances ok']],
  ])('%s', (_, instances, shared, roomy, scales, expected) => {
    expect(said(instances, { ...share, ...shared }, { ...room, ...roomy }, scales)).toEqual(expected);
  });
});
