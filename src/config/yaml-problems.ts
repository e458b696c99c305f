import type { YAMLError } from 'yaml';

/** A syntax error and where it is. */
export interface TextProblem {
  readonly offset: number;
  readonly message: string;
}

/** Every key that is given twice, and the first other syntax error: what follows that is mostly its consequence. */
export function yamlProblems(errors: readonly YAMLError[], text: string): readonly TextProblem[] {
  const other = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors
    .filter((error) => error.code === 'DUPLICATE_KEY' || error === other)
    .map((error) => ({ offset: error.pos[0], message: yamlProblem(error, text) }));
}

function yamlProblem(error: YAMLError, text: string): string {
  if (error.code !== 'DUPLICATE_KEY') return error.message;
  const key = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s:]+))/.exec(text.slice(error.pos[0]));
  return `${key?.[1] ?? key?.[2] ?? key?.[3] ?? 'a key'} is given twice (remove one)`;
}
