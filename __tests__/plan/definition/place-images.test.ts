import type { DefinitionOverrides } from '../../../src/config/config.js';
import { renderTaskDefinition } from '../../../src/plan/definition/task-definition.js';
import { defaultConfig } from '../../support/default-config.js';

const image = 'host/web@sha256:abc';
const definition = {
  family: 'web',
  containerDefinitions: [
    { name: 'migrate', image: 'host/web:1', essential: false },
    { name: 'web', image: 'host/web:1' },
    { name: 'proxy', image: 'envoy:1' },
  ],
};

function imagesWith(change: Partial<DefinitionOverrides>, container?: string, of: object = definition) {
  const overrides = { ...defaultConfig.taskDefinition.overrides, ...change };
  const rendered = renderTaskDefinition({ definition: { ...of }, image, container, overrides });
  const containers = rendered.containerDefinitions as readonly Record<string, unknown>[];
  return containers.map((one) => [one.name, one.image, ...(one.command ? [one.command] : [])]);
}

describe('images of several containers', () => {
  it('are the one of this run for each that is built, and others as they are written', () => {
    const images = { migrate: 'built', web: 'built', proxy: 'nginx:1.27' };
    expect(imagesWith({ images })).toEqual([
      ['migrate', image],
      ['web', image],
      ['proxy', 'nginx:1.27'],
    ]);
  });

  it('leave the container of this run to be found among those without another image', () => {
    const only = {
      family: 'x',
      containerDefinitions: [
        { name: 'a', image: 'a' },
        { name: 'b', image: 'b' },
      ],
    };
    expect(imagesWith({ images: { a: 'a:2' } }, undefined, only)).toEqual([
      ['a', 'a:2'],
      ['b', image],
    ]);
  });

  it('have options mean the only essential one of those that get the image, or the named one', () => {
    const images = { migrate: 'built', web: 'built' };
    const command = ['serve'];
    expect(imagesWith({ images, command })).toContainEqual(['web', image, command]);
    expect(imagesWith({ images, command }, 'migrate')).toContainEqual(['migrate', image, command]);
    expect(imagesWith({ images: { migrate: 'built' }, command }, 'web')).toEqual([
      ['migrate', image],
      ['web', image, command],
      ['proxy', 'envoy:1'],
    ]);
  });

  it('need a name only where an option has to find its container', () => {
    const images = { web: 'built', proxy: 'built' };
    const both = [definition.containerDefinitions[1], definition.containerDefinitions[2]];
    const of = { family: 'x', containerDefinitions: both.map((one) => ({ ...one, image: 'other' })) };
    expect(imagesWith({ images }, undefined, of).map(([, one]) => one)).toEqual([image, image]);
    expect(() => imagesWith({ images, command: ['serve'] }, undefined, of)).toThrow(
      'which container gets the image? it has "web", "proxy".',
    );
  });

  it('of names that no container has are refused, all at once', () => {
    const images = { poxy: 'nginx:1', web: 'built', jobs: 'built' };
    expect(() => imagesWith({ images })).toThrow(
      'images: the task definition has no container "poxy" (did you mean proxy?), "jobs"; it has "migrate", "web", "proxy".',
    );
  });
});
