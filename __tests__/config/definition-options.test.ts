import { readConfig } from '../../src/config/read-config.js';
import { ShipError } from '../../src/errors.js';

const secretArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf:password::';

function read(text: string, explicit = {}) {
  const file = { path: 'ecs-ship.yml', text: `service: web\n${text}` };
  return readConfig({ frontEnd: 'cli', explicit, env: {}, file }).config.taskDefinition.overrides;
}

function problemsOf(text: string): readonly string[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ShipError) return error.evidence.length > 0 ? error.evidence : [error.message];
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('options over a task definition', () => {
  it('are read as they are written', () => {
    const explicit = { 'environment-variables': 'URL=https://a/?b=c d\nEMPTY=', secrets: `DB=${secretArn}` };
    expect(read('cpu: 1 vCPU\nmemory: 2048\nenvironment-mode: replace\n', explicit)).toMatchObject({
      environment: { URL: 'https://a/?b=c d', EMPTY: '' },
      environmentMode: 'replace',
      secrets: { DB: secretArn },
      cpu: '1 vCPU',
      memory: '2048',
    });
  });

  it.each([
    [
      'cpu: one\n',
      /^ecs-ship\.yml:2:1 cpu: "one" is not a CPU size of a task \(valid: 512 \(units\) or 0\.5 vCPU/,
    ],
    ['memory: 1 TB\n', /memory: "1 TB" is not a memory size/],
    ['log-driver: awslog\n', /"awslog" is not a log driver of ECS .*did you mean awslogs/],
    ['environment-files: [s3://b/web.env]\n', /environment-files\[0\]: .*is not the S3 ARN/],
    ["secrets: { DB: 'hunter 2' }\n", /^ecs-ship\.yml:2:12 secrets\.DB: is not where ECS finds a secret/],
    ["environment-variables: { 'A B': x }\n", /"A B" is not an environment variable's name/],
    [
      'environment-variables: { A: x }\nsecrets: { A: /a }\n',
      /^ecs-ship\.yml:3:1 secrets\.A: is an environment variable too/,
    ],
  ])('%j is refused', (text, problem) => {
    const problems = problemsOf(text);
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(problems.join()).not.toContain('hunter');
  });
});
