import { interpolate } from '../../src/config/interpolate.js';

const env = { NAME: 'web', EMPTY: '', PATTERN: 'a$b${c}' };

describe('variables in ecs-ship.yml', () => {
  it.each([
    ['${NAME}', 'web'],
    ['a-${NAME}-${NAME}', 'a-web-web'],
    ['${EMPTY}', ''],
    ['${NONE:-fallback}', 'fallback'],
    ['${EMPTY:-fallback}', 'fallback'],
    ['${EMPTY-fallback}', ''],
    ['${NAME:-fallback}', 'web'],
    ['${NONE:-}', ''],
    ['${NONE:-a:b=c d}', 'a:b=c d'],
    ['${NONE:-${NAME}-${ALSO_NONE:-x}}', 'web-x'],
    ['${NAME:?is needed}', 'web'],
    ['${NAME:+set}', 'set'],
    ['${EMPTY:+set}', ''],
    ['${EMPTY+set}', 'set'],
    ['$$NAME costs 5$ or $1, $$$$', '$NAME costs 5$ or $1, $$'],
    ['$${NAME}', '${NAME}'],
    // What a variable holds is not read again.
    ['${PATTERN}', 'a$b${c}'],
    ['no variable {NAME} }', 'no variable {NAME} }'],
  ])('%s is %s', (text, expected) => {
    expect(interpolate(text, env)).toEqual({ text: expected, problems: [], missing: [] });
  });

  it.each([
    ['${NONE}', 'the variable NONE is not set (set it, or write ${NONE:-default})'],
    ['${NONE:?say which cluster}', 'the variable NONE is not set: say which cluster'],
    ['${EMPTY:?say which cluster}', 'the variable EMPTY is empty: say which cluster'],
    ['${NAME', '"${NAME" has no closing brace (write $$ for a dollar)'],
    ['${}', '${} is no variable (write ${NAME} or ${NAME:-default})'],
    ['${1A}', '${1A} is no variable (write ${NAME} or ${NAME:-default})'],
    ['${NAME!x}', '${NAME!x} is no variable (write ${NAME} or ${NAME:-default})'],
    ['$NAME', '$NAME is ambiguous: write ${NAME} for the variable or $$NAME for the text'],
    ['${NONE:-${ALSO_NONE}}', 'the variable ALSO_NONE is not set (set it, or write ${ALSO_NONE:-default})'],
  ])('%s is refused', (text, problem) => {
    const { problems, missing } = interpolate(text, env);
    expect([...problems, ...missing]).toEqual([problem]);
  });

  it('names every problem of a text', () => {
    const { problems, missing } = interpolate('${A} ${B} $C', {});
    expect(problems).toHaveLength(1);
    expect(missing).toHaveLength(2);
  });
});
