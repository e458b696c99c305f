import { readDataFile } from '../../../src/check/data-file.js';
import { ShipError } from '../../../src/errors.js';
import { parseTaskDefinition } from '../../../src/plan/definition/parse-task-definition.js';

const text = `family: web
networkMode: awsvpc
containerDefinitions:
  - &app
    name: app
    image: app
    memory: 128
    logConfiguration: &log
      logDriver: awslogs
      options: &options
        awslogs-group: /ecs/app
        awslogs-region: eu-central-1
  - <<: *app
    name: worker
    essential: false
    logConfiguration:
      <<: *log
      options:
        <<: *options
        awslogs-stream-prefix: worker
  - name: sidecar
    image: sidecar
    memory: 64
    logConfiguration: *log
`;

function refused(yaml: string): readonly string[] {
  try {
    parseTaskDefinition('task.yml', yaml);
  } catch (error) {
    if (error instanceof ShipError) return [error.message, ...error.evidence];
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('merge keys in a task definition', () => {
  it('bring what is written once into every container', () => {
    const options = { 'awslogs-group': '/ecs/app', 'awslogs-region': 'eu-central-1' };
    const logConfiguration = { logDriver: 'awslogs', options };
    expect(parseTaskDefinition('task.yml', text)).toEqual({
      family: 'web',
      networkMode: 'awsvpc',
      containerDefinitions: [
        { name: 'app', image: 'app', memory: 128, logConfiguration },
        {
          name: 'worker',
          image: 'app',
          memory: 128,
          essential: false,
          logConfiguration: {
            logDriver: 'awslogs',
            options: { ...options, 'awslogs-stream-prefix': 'worker' },
          },
        },
        { name: 'sidecar', image: 'sidecar', memory: 64, logConfiguration },
      ],
    });
  });

  it('tell of a mistake where it is written, for each container that has it', () => {
    expect(refused(text.replace('memory: 128', 'memry: 128')).slice(1)).toEqual([
      expect.stringMatching(/^task\.yml:7:5: containerDefinitions\[0\]\.memry: unknown member/),
      expect.stringMatching(/^task\.yml:7:5: containerDefinitions\[1\]\.memry: unknown member/),
    ]);
  });

  it.each([
    ['family: web\n<<: *none\n', /^task\.yml:2:5: no anchor &none stands before \*none/],
    ['family: web\ncontainerDefinitions: &c [*c]\n', /^task\.yml:2:27: \*c stands for what it is part of/],
    ['family: web\n<<: 5\n', /^task\.yml:2:5: << takes a map/],
  ])('%j is refused at its place', (yaml, problem) => {
    expect(refused(yaml)[0]).toMatch(problem);
  });

  it('and aliases may be many, but not without end', () => {
    const many = Array.from({ length: 300 }, (_, index) => `{ name: V${index}, value: *on }`);
    const yaml = `family: web
containerDefinitions:
  - { name: a, image: a, memory: 4, environment: [{ name: ON, value: &on 'yes' }, ${many.join()}] }
`;
    expect(JSON.stringify(parseTaskDefinition('task.yml', yaml)).match(/"yes"/g)).toHaveLength(301);
    const lines = [
      'x0: &x0 [1, 1]',
      ...Array.from({ length: 20 }, (_, n) => `x${n + 1}: &x${n + 1} [*x${n}, *x${n}]`),
    ];
    expect(refused(lines.join('\n'))).toEqual([
      'task.yml:1:1: its aliases stand for more than 100000 values',
    ]);
  });

  it('are resolved for the check too', () => {
    const file = readDataFile('task.yml', text);
    expect(file.at(['containerDefinitions', 1, 'memory'])).toMatchObject({ line: 7, column: 5 });
    expect(file.at(['containerDefinitions', 1, 'name'])).toMatchObject({ line: 14, column: 5 });
  });
});
