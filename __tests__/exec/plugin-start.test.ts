import { commandLine } from '../../src/exec/command-line.js';
import { pluginStart } from '../../src/exec/plugin-start.js';
import { showsToken } from '../../src/exec/plugin-version.js';
import { systemsManagerEndpoint } from '../../src/exec/systems-manager-endpoint.js';

const session = { id: 'ecs-execute-command-1', streamUrl: 'wss://example', token: 'secret' };
const around = {
  region: 'eu-central-1',
  profile: 'work',
  endpoint: 'https://ssm.eu-central-1.amazonaws.com',
};

it('the plugin is called with the session in its environment, and no argument has the token', () => {
  const { argv, env } = pluginStart(session, 'ecs:prod_1_2', around);
  expect(argv).toEqual([
    'AWS_SSM_START_SESSION_RESPONSE',
    'eu-central-1',
    'StartSession',
    'work',
    '{"Target":"ecs:prod_1_2"}',
    'https://ssm.eu-central-1.amazonaws.com',
  ]);
  expect(JSON.parse(env.AWS_SSM_START_SESSION_RESPONSE ?? '')).toEqual({
    SessionId: 'ecs-execute-command-1',
    StreamUrl: 'wss://example',
    TokenValue: 'secret',
  });
});

it.each([
  [['1.2.536.0', '1.2.498.0', '1.3.0.0', '2.0.0.0\n', 'development'], false],
  [['1.2.497.0', '1.1.9999.0', '1.2.60.0\n', '0.9.0.0'], true],
])('a plugin of %j shows the token to others: %j', (versions, shows) => {
  for (const version of versions) expect([version, showsToken(version)]).toEqual([version, shows]);
});

it.each<[readonly string[], string]>([
  [[], '/bin/sh'],
  [['ls -la /app'], 'ls -la /app'],
  [['ls', '-la', '/my app'], "ls -la '/my app'"],
  [['sh', '-c', "echo 'a' $HOME"], `sh -c 'echo '"'"'a'"'"' $HOME'`],
  [['printf', ''], "printf ''"],
])('the command %j is %s', (words, line) => {
  expect(commandLine(words)).toBe(line);
});

it.each([
  ['eu-central-1', {}, 'https://ssm.eu-central-1.amazonaws.com'],
  ['cn-north-1', {}, 'https://ssm.cn-north-1.amazonaws.com.cn'],
  ['eu-central-1', { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }, 'http://127.0.0.1:4566'],
])('Systems Manager in %s with %j is %s', (region, env, endpoint) => {
  expect(systemsManagerEndpoint(region, env)).toBe(endpoint);
});
