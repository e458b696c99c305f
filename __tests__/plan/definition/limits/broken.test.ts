import { limitProblems } from '../../../../src/plan/definition/limits/limit-problems.js';
import { limits } from '../../../../src/plan/definition/limits/limits.js';
import { writtenPath } from '../../../../src/plan/definition/written-path.js';
import { broken } from './broken.js';

const told = (definition: object) =>
  limitProblems({ ...definition }).map(({ path, message }) => `${writtenPath(path)}: ${message}`);

describe('what ECS refuses', () => {
  it.each(broken)('$what', ({ definition, says }) => {
    expect(told(definition)).toEqual(says);
  });

  it('covers every limit', () => {
    const unheld = Object.values(limits)
      .flat()
      .filter(({ find }) => broken.every(({ definition }) => find(definition).length === 0));
    expect(unheld.map(({ says }) => says)).toEqual([]);
  });

  it('is told all at once, and not what only follows from a slip', () => {
    const definition = {
      family: 'web',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'bridge',
      cpu: '256',
      memry: '512',
      containerDefinitions: [
        { name: 'web', image: 'web', healthCheck: { command: 'curl', interval: 1 } },
        { name: 'web', image: 7, enviroment: [] },
      ],
    };
    expect(told(definition)).toEqual([
      'containerDefinitions[1].name: "web" is the name of containerDefinitions[0] too (rename one)',
      'networkMode: "bridge": Fargate takes awsvpc only',
      'containerDefinitions[0].healthCheck.interval: 1 is out of range (valid: 5 to 300 seconds)',
    ]);
  });
});
