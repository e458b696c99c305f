import { readFileSync } from 'node:fs';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';

const content = readFileSync('action.yml', 'utf8');

/** What GitHub's own reader of metadata files has against one. */
function faultsOf(text: string): string[] {
  const { context } = parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map((error) => error.message);
}

it('action.yml is what GitHub’s schema of metadata files asks for', () => {
  expect(faultsOf(content)).toEqual([]);
});

it.each([
  ['a key that there is not', content.replace('post-if:', 'post-when:'), "Unexpected value 'post-when'"],
  ['no main', content.replace(/^ {2}main:.*$/m, ''), 'Required property is missing: main'],
  [
    'a description that is a list',
    content.replace(/^description:.*$/m, 'description: [a]'),
    'A sequence was not expected',
  ],
])('the schema would notice %s', (_, text, fault) => {
  expect(faultsOf(text).join('\n')).toContain(fault);
});
