import { judgeLogGroup, judgeSilence } from '../../../src/doctor/logs/judge-log-group.js';
import { logDestinations, silentContainers } from '../../../src/doctor/logs/log-destinations.js';

const group = { group: '/ecs/web', creates: false };
const said = (...given: Parameters<typeof judgeLogGroup>) =>
  judgeLogGroup(...given).map(({ id, status }) => `${id} ${status}`);

describe('judgeLogGroup', () => {
  it.each<[string, Parameters<typeof judgeLogGroup>, string[]]>([
    ['there', [group, { retentionDays: 30 }], ['log-group ok', 'log-retention ok']],
    ['there for ever', [group, {}], ['log-group ok', 'log-retention warning']],
    ['missing', [group, undefined], ['log-group failed']],
    ['to be created', [{ ...group, creates: true }, undefined, true], ['log-group ok']],
    ['not allowed to be created', [{ ...group, creates: true }, undefined, false], ['log-group failed']],
    ['nobody knows', [{ ...group, creates: true }, undefined], ['log-group skipped']],
  ])('%s', (_, given, expected) => {
    expect(said(...given)).toEqual(expected);
  });
});

const log = (options: object) => ({ logConfiguration: { logDriver: 'awslogs', options } });
const containerDefinitions = [
  { name: 'web', ...log({ 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1' }) },
  { name: 'api', ...log({ 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1' }) },
  { name: 'job', ...log({ 'awslogs-group': '/ecs/job', 'awslogs-create-group': 'true' }) },
  { name: 'agent', logConfiguration: { logDriver: 'awsfirelens' } },
  { name: 'quiet' },
  { name: 'helper', essential: false },
];

it('logDestinations names each log group once', () => {
  expect(logDestinations({ containerDefinitions })).toEqual([
    { group: '/ecs/web', region: 'eu-west-1', creates: false },
    { group: '/ecs/job', creates: true },
  ]);
});

it('judgeSilence warns of essential containers that write nowhere', () => {
  expect(judgeSilence(silentContainers({ containerDefinitions }))).toMatchObject([
    { id: 'log-driver', status: 'warning', text: expect.stringMatching(/^quiet: /) },
  ]);
  expect(judgeSilence([])).toEqual([]);
});
