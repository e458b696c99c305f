import { DescribeParametersCommand, type ParameterStringFilter, SSMClient } from '@aws-sdk/client-ssm';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { seedFile } from '../../support/seed-file.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const parameters = [
  { Name: '/web/colour', Value: 'green' },
  { Name: '/web/key', Value: 'hunter2', Type: 'SecureString' },
  { Name: 'size', Value: 'hunter2', Type: 'SecureString', KeyId: 'alias/own', Tier: 'Advanced' },
  ...Array.from({ length: 10 }, (_, i) => ({ Name: `/many/${i}`, Value: 'x' })),
];

let emulator: Emulator;
let ssm: SSMClient;

beforeAll(async () => {
  emulator = await startTestEmulator({ seed: seedFile({ parameters }) });
  ssm = new SSMClient(clientConfig(emulator));
});

afterAll(async () => {
  ssm.destroy();
  await emulator.close();
});

const describeBy = (...ParameterFilters: ParameterStringFilter[]) =>
  ssm.send(new DescribeParametersCommand({ ParameterFilters }));
const names = async (...filters: ParameterStringFilter[]) =>
  (await describeBy(...filters)).Parameters?.map(({ Name }) => Name);

describe('DescribeParameters', () => {
  it('tells all of a parameter but its value', async () => {
    const { Parameters } = await describeBy({
      Key: 'Name',
      Option: 'Equals',
      Values: ['size', '/web/colour'],
    });
    const prefix = 'arn:aws:ssm:eu-central-1:123456789012:parameter';
    expect(Parameters).toEqual([
      expect.objectContaining({ Name: '/web/colour', ARN: `${prefix}/web/colour`, Type: 'String' }),
      expect.objectContaining({
        Name: 'size',
        ARN: `${prefix}/size`,
        Type: 'SecureString',
        KeyId: 'alias/own',
        Tier: 'Advanced',
      }),
    ]);
    expect(JSON.stringify(Parameters)).not.toContain('hunter2');
  });

  it.each([
    ['equal unless said otherwise', [{ Key: 'Name', Values: ['/web/key', '/web'] }], ['/web/key']],
    [
      'by their beginning',
      [{ Key: 'Name', Option: 'BeginsWith', Values: ['/web/'] }],
      ['/web/colour', '/web/key'],
    ],
    ['by a part', [{ Key: 'Name', Option: 'Contains', Values: ['iz'] }], ['size']],
    [
      'by several filters at once',
      [
        { Key: 'Type', Values: ['SecureString'] },
        { Key: 'KeyId', Values: ['alias/aws/ssm'] },
      ],
      ['/web/key'],
    ],
    ['that are not there', [{ Key: 'Name', Values: ['nothing'] }], []],
  ])('finds those %s', async (_how, filters, found) => {
    expect(await names(...filters)).toEqual(found);
  });

  it('gives ten at a time', async () => {
    const { Parameters, NextToken } = await describeBy();
    expect(Parameters).toHaveLength(10);
    const rest = await ssm.send(new DescribeParametersCommand({ NextToken }));
    expect(rest.Parameters).toHaveLength(parameters.length - 10);
    expect(rest.NextToken).toBeUndefined();
  });

  it.each([
    [{ Key: 'Colour', Values: ['x'] }, 'InvalidFilterKey'],
    [{ Key: 'Name', Option: 'Like', Values: ['x'] }, 'InvalidFilterOption'],
  ])('refuses the filter %j', async (filter, name) => {
    await expect(describeBy(filter)).rejects.toMatchObject({ name });
  });

  it('is refused to who may not', async () => {
    emulator.permissions.set = { deny: ['ssm:DescribeParameters'] };
    await expect(describeBy()).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('ssm:DescribeParameters on resource: * with an explicit deny'),
    });
    emulator.permissions.set = {};
  });
});
