import { readDefinitionDocument } from '../../../src/plan/definition/definition-document.js';
import { placeOfMember } from '../../../src/plan/definition/place-of-member.js';
import { defaultConfig } from '../../support/default-config.js';

const yaml = `family: web
memory: "512"
containerDefinitions:
  - name: proxy
    image: envoy
    memory: 64
  - name: web
    image: web
    healthCheck:
      command: [CMD, curl, localhost]
`;
const json = JSON.stringify({ containerDefinitions: [{ name: 'web', image: 'web', memory: 64 }] }, null, 2);

const at = (text: string, path: string, member: Parameters<typeof placeOfMember>[2], more = {}) =>
  placeOfMember(readDefinitionDocument(path, text), { ...defaultConfig, ...more }, member);

describe('placeOfMember', () => {
  it('is the member’s line in YAML and in JSON', () => {
    expect(at(yaml, 'td.yml', { container: 'web', member: 'healthCheck' })).toBe('td.yml:9:5');
    expect(at(yaml, 'td.yml', { member: 'memory' })).toBe('td.yml:2:1');
    expect(at(json, 'td.json', { container: 'web', member: 'memory' })).toBe('td.json:6:7');
  });

  it('is nowhere for what is not said', () => {
    expect(at(yaml, 'td.yml', { container: 'web', member: 'memory' })).toBeUndefined();
    expect(at(yaml, 'td.yml', { container: 'none', member: 'memory' })).toBeUndefined();
  });

  it('is the option’s where an option says it over the file', () => {
    const { taskDefinition } = defaultConfig;
    const overrides = { ...taskDefinition.overrides, memory: '1024' };
    const more = {
      taskDefinition: { ...taskDefinition, overrides },
      places: { memory: 'ecs-ship.yml:3:9 memory' },
    };
    expect(at(yaml, 'td.yml', { member: 'memory' }, more)).toBe('ecs-ship.yml:3:9 memory');
  });
});
