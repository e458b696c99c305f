import { ShipError } from '../../../src/errors.js';
import { parseTaskDefinition } from '../../../src/plan/definition/parse-task-definition.js';

function refusal(path: string, text: string): readonly string[] {
  try {
    parseTaskDefinition(path, text);
  } catch (error) {
    if (error instanceof ShipError && error.code === 'task-definition-invalid')
      return error.evidence.length > 0 ? error.evidence : [error.message];
    throw error;
  }
  return [];
}

const misspelt = `{
  "family": "web",
  "memry": "512",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "web",
      "enviroment": [{ "name": "A", "value": "hunter2" }],
      "healthCheck": { "command": ["CMD", "true"], "retrys": 3 },
      "portMappings": [{ "containerPort": 80 }, { "ContainerPort": 81 }],
      "logConfiguration": { "logDriver": "awslogs", "options": { "any": "thing" } },
      "wholly-new": {}
    }
  ]
}`;

describe('a member that RegisterTaskDefinition does not know', () => {
  it('is refused at any depth, all at once, with its place and the name that was meant', () => {
    expect(refusal('td.json', misspelt)).toEqual([
      'td.json:3:3: memry: unknown member (did you mean memory?)',
      'td.json:8:7: containerDefinitions[0].enviroment: unknown member (did you mean environment?)',
      'td.json:9:52: containerDefinitions[0].healthCheck.retrys: unknown member (did you mean retries?)',
      'td.json:10:51: containerDefinitions[0].portMappings[1].ContainerPort: unknown member (did you mean containerPort?)',
      'td.json:12:7: containerDefinitions[0].wholly-new: unknown member',
    ]);
  });

  it('is found in YAML, and in what describe-task-definition printed', () => {
    expect(refusal('td.yml', 'family: web\ncontainerDefinitions:\n  - name: web\n    comand: [a]\n')).toEqual(
      ['td.yml:4:5: containerDefinitions[0].comand: unknown member (did you mean command?)'],
    );
    const described = { family: 'web', revision: 3, containerDefinitions: [{ name: 'web', usr: 'app' }] };
    expect(refusal('td.json', JSON.stringify({ taskDefinition: described }, null, 1))).toEqual([
      'td.json:8:5: containerDefinitions[0].usr: unknown member (did you mean user?)',
    ]);
  });

  it('is told at the alias that brings it', () => {
    const text = 'family: web\ncontainerDefinitions:\n  - &a {name: web, constructor: 1}\n  - *a\n';
    expect(refusal('td.yml', text)).toEqual([
      'td.yml:3:20: containerDefinitions[0].constructor: unknown member',
      'td.yml:4:5: containerDefinitions[1].constructor: unknown member',
    ]);
  });
});

describe('a value of another type', () => {
  it('is refused with its place, and never shown', () => {
    const container =
      '{name: web, cpu: "256", command: sleep, environment: [{name: PORT, value: 5000}, A=b]}';
    const told = refusal('td.yml', `family: web\ncpu: 256\ncontainerDefinitions: [${container}]\n`);
    expect(told).toEqual([
      'td.yml:2:6: cpu: expected a string, not a number',
      'td.yml:3:41: containerDefinitions[0].cpu: expected a number, not a string',
      'td.yml:3:57: containerDefinitions[0].command: expected a list, not a string',
      'td.yml:3:98: containerDefinitions[0].environment[0].value: expected a string, not a number',
      'td.yml:3:105: containerDefinitions[0].environment[1]: expected an object, not a string',
    ]);
  });

  it('is not null, which means absent', () => {
    expect(refusal('td.yml', 'family: web\ncpu:\ncontainerDefinitions: [{name: web, user: null}]\n')).toEqual(
      [],
    );
  });
});
