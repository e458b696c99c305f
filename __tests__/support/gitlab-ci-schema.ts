import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import Ajv from 'ajv';

const begin = '{$schema:"http://json-schema.org/draft-07/schema#",$id:"https://gitlab.com/.gitlab-ci.yml"';

/** The JSON of GitLab’s published schema of `.gitlab-ci.yml`, which gitlab-ci-local carries as an object literal in its program. */
export function gitlabCiSchema(): string {
  const program = readFileSync(createRequire(import.meta.url).resolve('gitlab-ci-local'), 'utf8');
  const start = program.indexOf(begin);
  if (start < 0) throw new Error('gitlab-ci-local holds no schema where it was');
  return runInNewContext(`JSON.stringify(${literalAt(program, start)})`, undefined, { timeout: 10_000 });
}

/** What is wrong with a document by that schema, a line each. `format: uri` is left out: GitLab's own examples break it. */
export function gitlabCiProblems(): (document: unknown) => string[] {
  const schema = JSON.parse(gitlabCiSchema());
  const validate = new Ajv({ allErrors: true, format: false, logger: false }).compile(schema);
  return (document) => {
    validate(document);
    return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
  };
}

/** The object literal that begins there, braces in texts not counted. */
function literalAt(program: string, start: number): string {
  let depth = 0;
  let quote = '';
  for (let at = start; at < program.length; at += 1) {
    const one = program[at] ?? '';
    if (quote !== '') {
      if (one === '\\') at += 1;
      else if (one === quote) quote = '';
    } else if (`"'\``.includes(one)) quote = one;
    else if (one === '{') depth += 1;
    else if (one === '}') depth -= 1;
    if (quote === '' && one === '}' && depth === 0) return program.slice(start, at + 1);
  }
  throw new Error('the schema has no end');
}
