import { judgeAddresses, judgeSubnets } from '../../../src/doctor/network/judge-subnets.js';

const subnet = (id: string, freeAddresses = 10, vpc = 'vpc-1') => ({
  ...{ id, vpc, freeAddresses },
  zone: 'eu-central-1a',
  block: '10.0.1.0/24',
});

describe('judgeSubnets', () => {
  it.each([
    ['ok', ['subnet-1'], [subnet('subnet-1')], /^subnet-1 of vpc-1, in 1 zone$/],
    ['failed', ['subnet-1', 'subnet-2'], [subnet('subnet-1')], /^subnet-2 does not exist/],
    [
      'failed',
      ['subnet-1', 'subnet-2'],
      [subnet('subnet-1'), subnet('subnet-2', 10, 'vpc-2')],
      /several VPCs: vpc-1, vpc-2/,
    ],
  ])('is %s for %j', (status, wanted, found, text) => {
    expect(judgeSubnets(wanted, found)).toMatchObject({ status, text: expect.stringMatching(text) });
  });
});

describe('judgeAddresses', () => {
  const room = (extra: number) => ({ desired: 2, extra, spare: 0 });

  it.each([
    ['ok', [5, 5], 2, /10 addresses are free/],
    ['failed', [0, 0], 2, /no free address left: no task/],
    ['warning', [1, 0], 2, /1 free address, and a deployment may start 2/],
    ['warning', [9, 0], 2, /subnet-1 has no free address left: a task that is put there/],
    ['warning', [0], 0, /subnet-0 has no free address/],
  ])('is %s with %j addresses for %i tasks', (status, free, extra, text) => {
    const subnets = free.map((addresses, index) => subnet(`subnet-${index}`, addresses));
    expect(judgeAddresses(subnets, room(extra))).toMatchObject([
      { id: 'subnet-addresses', status, text: expect.stringMatching(text) },
    ]);
  });
});
