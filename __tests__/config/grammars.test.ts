import { type GrammarName, grammarProblem } from '../../src/config/grammars.js';

const accepted: readonly (readonly [GrammarName, string])[] = [
  ['service', 'Web_1-a'],
  ['cluster', 'production'],
  ['cluster', 'arn:aws:ecs:eu-central-1:123456789012:cluster/production'],
  ['cluster', 'arn:aws-us-gov:ecs:us-gov-west-1:123456789012:cluster/a'],
  ['region', 'eu-central-1'],
  ['region', 'us-gov-west-1'],
  ['region', 'eusc-de-east-1'],
  ['role', 'arn:aws:iam::123456789012:role/path/deploy'],
  ['session-name', 'deploy@web'],
  ['account-id', '012345678901'],
  ['repository', 'team/web-app_1.x'],
  ['image', 'nginx'],
  ['image', 'example/a__b:1'],
  ['ignore-until', '2028-02-29 minizip is not used'],
  ['image', '127.0.0.1:4566/team/web:1.4.2'],
  ['image', `123456789012.dkr.ecr.eu-central-1.amazonaws.com/web@sha256:${'a'.repeat(64)}`],
  ['platform', 'linux/amd64'],
  ['platform', 'linux/arm/v7'],
  ['tag', 'v1.4.2'],
  ['tag', 'a'.repeat(128)],
  ['build-arg', 'PYTHON_VERSION'],
];

const refused: readonly (readonly [GrammarName, string])[] = [
  ['service', 'web app'],
  ['service', 'arn:aws:ecs:eu-central-1:123456789012:service/a/web'],
  ['service', 'a'.repeat(256)],
  ['cluster', 'arn:aws:ecs:eu-central-1:1234:cluster/production'],
  ['region', 'us-east'],
  ['region', 'eu-central-1a'],
  ['role', 'deploy'],
  ['role', 'arn:aws:iam::123456789012:user/deploy'],
  ['session-name', 'a'],
  ['account-id', '12345678901'],
  ['repository', 'Web'],
  ['repository', 'a'],
  ['repository', 'team//web'],
  ['repository', 'a__b'],
  ['repository-uri', '123456789012.dkr.ecr.eu-central-1.amazonaws.com/a--b'],
  ['ignore-until', '2027-02-30 soon'],
  ['ignore-until', '2027-06-31 soon'],
  ['repository', '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1'],
  ['image', 'web:'],
  ['image', 'web@sha256:abc'],
  ['platform', 'linux'],
  ['platform', 'linux/amd46'],
  ['tag', '.hidden'],
  ['tag', 'a'.repeat(129)],
  ['build-arg', '1ST'],
];

it.each(accepted)('%s accepts %s', (grammar, text) => {
  expect(grammarProblem(grammar, text)).toBeUndefined();
});

it.each(refused)('%s refuses %s and says what is valid', (grammar, text) => {
  expect(grammarProblem(grammar, text)).toMatch(
    /^".*" is not an? .*\((valid: |did you mean )|^".*" is not the (?:ARN|URI)/,
  );
});

it('guesses a platform and a region that were only mistyped', () => {
  expect(grammarProblem('platform', 'linux/amd46')).toBe(
    '"linux/amd46" is not a platform (did you mean linux/amd64?)',
  );
  expect(grammarProblem('region', 'us-east1')).toBe(
    '"us-east1" is not an AWS region (did you mean us-east-1?)',
  );
});
