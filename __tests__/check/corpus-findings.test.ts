import { checkRules } from '../../src/check/check-rules.js';
import { taskDefinitionView } from '../../src/check/task-definition-view.js';
import { definitions } from '../support/definitions/everything.js';
import { emptyInput } from './toy-rules.js';

/** `rule: message`, without where it stands. */
function findings(family: string): readonly string[] {
  const text = JSON.stringify({ family, ...definitions[family] }, null, 2);
  const input = { ...emptyInput, taskDefinition: taskDefinitionView('task-definition.json', text) };
  return checkRules.flatMap(({ id, find }) => find(input).map(({ message }) => `${id}: ${message}`));
}

/** Every line was read by somebody who asked: would I change this before it ships? */
it.each(Object.keys(definitions))('%s', (family) => {
  expect(findings(family)).toMatchSnapshot();
});
