import { readConfig } from '../../../src/config/read-config.js';
import { checkDefinitionFile } from '../../../src/plan/definition/check-definition-file.js';
import { readDefinitionDocument } from '../../../src/plan/definition/definition-document.js';

function problems(text: string, explicit: Readonly<Record<string, string>> = {}): readonly string[] {
  const { config } = readConfig({ frontEnd: 'cli', explicit: { service: 'web', ...explicit }, env: {} });
  return checkDefinitionFile(readDefinitionDocument('td.yml', text), config).map((one) => one.text);
}

const secrets = `family: web
memory: "64"
executionRoleArn: execution
containerDefinitions:
  - name: web
    image: web
    secrets:
      - {name: A, valueFrom: a}
      - {name: B, valueFrom: "not a place"}
`;

it('finds an entry that options have moved, and does not look at one that they have replaced', () => {
  const moved = problems(secrets, { secrets: 'A=other/place' });
  expect(moved).toEqual([expect.stringMatching(/^td\.yml:9:30: containerDefinitions\[0\]\.secrets\[1\]/)]);
  expect(problems(secrets, { secrets: 'B=place' })).toEqual([]);
});

it('takes what options make sound', () => {
  const text = 'family: web\ncpu: "a lot"\ncontainerDefinitions: [{name: web, image: web, memory: 64}]\n';
  expect(problems(text)).toEqual(['td.yml:2:6: cpu: "a lot" is no size (valid: 512 or 0.5 vCPU)']);
  expect(problems(text, { cpu: '512' })).toEqual([]);
});

it('takes a definition without an image for the container that gets one', () => {
  const one = 'family: web\nmemory: "64"\ncontainerDefinitions: [{name: web}]\n';
  expect(problems(one)).toEqual([]);
  const two = 'family: web\nmemory: "64"\ncontainerDefinitions: [{name: web}, {name: side}]\n';
  expect(problems(two, { container: 'web' })).toEqual([
    'td.yml:3:37: containerDefinitions[1].image: missing',
  ]);
});

/** Only the registry's name, which is not known yet, tells which of them is ours. */
it('leaves it open which container gets the image where the registry decides', () => {
  const text = `family: web
memory: "64"
containerDefinitions:
  - {name: a, image: "quay.io/acme/web:1"}
  - {name: b, image: "123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1"}
`;
  expect(problems(text)).toEqual([]);
  expect(problems(text, { repository: 'other' })).toEqual([
    'td.yml:4:3: containerDefinitions: which container gets the image? it has "a", "b" (name it with container)',
  ]);
});
