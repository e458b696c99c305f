import { parseTaskDefinition } from '../../../src/plan/definition/parse-task-definition.js';
import { repositoryOf } from '../../../src/plan/definition/repository-of.js';
import { sameTaskDefinition } from '../../../src/plan/definition/same-task-definition.js';
import { renderTaskDefinition } from '../../../src/plan/definition/task-definition.js';

const uri = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web';
const image = `${uri}@sha256:abc`;
const web = { name: 'web', image: `${uri}:old`, environment: [{ name: 'A', value: 'x=y z' }] };
const proxy = { name: 'proxy', image: 'envoy:1', essential: false };

describe('rendering', () => {
  it('sets the image by digest and touches nothing else', () => {
    const definition = {
      family: 'web',
      containerDefinitions: [proxy, web],
      cpu: '256',
      futureMember: { a: [] },
    };
    expect(renderTaskDefinition({ definition, image })).toEqual({
      ...definition,
      containerDefinitions: [proxy, { ...web, image }],
    });
  });

  it('drops what only a description has', () => {
    const described = { family: 'web', revision: 3, status: 'ACTIVE', containerDefinitions: [web] };
    expect(Object.keys(renderTaskDefinition({ definition: described, image }))).toEqual([
      'family',
      'containerDefinitions',
    ]);
  });

  it.each([
    ['the named one', [web, proxy], 'proxy', 'proxy'],
    ['the one of this repository', [{ ...proxy, essential: true }, web], undefined, 'web'],
    ['the only one', [proxy], undefined, 'proxy'],
    ['the only essential one', [proxy, { name: 'app', image: 'x' }], undefined, 'app'],
  ])('chooses %s', (_how, containerDefinitions, container, expected) => {
    const rendered = renderTaskDefinition({ definition: { containerDefinitions }, image, container });
    const changed = (rendered.containerDefinitions as { name: string; image: string }[]).filter(
      (one) => one.image === image,
    );
    expect(changed.map((one) => one.name)).toEqual([expected]);
  });

  it('lists the choices when it is not clear which container is meant', () => {
    const definition = { containerDefinitions: [{ name: 'a' }, { name: 'b' }] };
    expect(() => renderTaskDefinition({ definition, image })).toThrow('it has "a", "b"');
    expect(() => renderTaskDefinition({ definition, image, container: 'c' })).toThrow('no container "c"');
  });

  it.each([
    ['127.0.0.1:4566/team/web:1', '127.0.0.1:4566/team/web'],
    ['web', 'web'],
    ['host:5000/web@sha256:abc', 'host:5000/web'],
  ])('knows the repository of %s', (reference, repository) => {
    expect(repositoryOf(reference)).toBe(repository);
  });
});

describe('whether a revision would be the same', () => {
  const described = {
    taskDefinitionArn: 'arn',
    revision: 7,
    family: 'web',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    placementConstraints: [],
    volumes: [],
    containerDefinitions: [
      {
        ...web,
        cpu: 0,
        essential: true,
        portMappings: [{ containerPort: 5000, hostPort: 5000, protocol: 'tcp' }],
        mountPoints: [],
        environment: [
          { name: 'B', value: '2' },
          { name: 'A', value: '1' },
        ],
      },
    ],
  };
  const written = {
    family: 'web',
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    containerDefinitions: [
      {
        image: web.image,
        name: 'web',
        portMappings: [{ containerPort: 5000 }],
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '2' },
        ],
      },
    ],
  };

  it('ignores what ECS fills in, key order and the order of environment', () => {
    expect(sameTaskDefinition(described, written)).toBe(true);
  });

  it.each([
    ['another image', { image: 'other' }],
    ['a changed value', { environment: [{ name: 'A', value: '2' }] }],
    ['essential: false', { essential: false }],
    ['a command', { command: ['sh'] }],
    ['another host port', { portMappings: [{ containerPort: 5001 }] }],
  ])('notices %s', (_what, change) => {
    const changed = { ...written, containerDefinitions: [{ ...written.containerDefinitions[0], ...change }] };
    expect(sameTaskDefinition(described, changed)).toBe(false);
  });
});

describe('reading a task definition file', () => {
  it('takes JSON, YAML and the output of describe-task-definition', () => {
    const expected = { family: 'web', containerDefinitions: [{ name: 'web' }] };
    expect(parseTaskDefinition('a.json', JSON.stringify(expected))).toEqual(expected);
    expect(parseTaskDefinition('a.json', JSON.stringify({ taskDefinition: expected, tags: [] }))).toEqual(
      expected,
    );
    expect(parseTaskDefinition('a.yml', 'family: web\ncontainerDefinitions:\n  - name: web\n')).toEqual(
      expected,
    );
  });

  it('names the line and column of a syntax error', () => {
    expect(() => parseTaskDefinition('td.json', '{\n  "family": "web",\n  "cpu": \n}')).toThrow(
      /^td\.json:4:1: /,
    );
    expect(() => parseTaskDefinition('td.yml', 'family: web\n  cpu: [1\n')).toThrow(/^td\.yml:\d+:\d+: /);
  });

  it('names every missing member at once', () => {
    expect.assertions(2);
    try {
      parseTaskDefinition('td.json', '{"containerDefinitions": [{}, 3]}');
    } catch (error) {
      expect((error as Error).message).toBe('3 problems in td.json');
      expect((error as { evidence: string[] }).evidence).toEqual([
        'td.json:1:1: family: missing',
        'td.json:1:27: containerDefinitions[0].name: missing',
        'td.json:1:31: containerDefinitions[1]: expected an object, not a number',
      ]);
    }
  });
});
