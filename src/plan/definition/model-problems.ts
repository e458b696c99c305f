import { didYouMean, nearest } from '../../config/did-you-mean.js';
import { describeOnly } from './describe-only.js';
import { registerModel } from './register-model.js';
import { writtenPath } from './written-path.js';

export interface ModelProblem {
  /** From the task definition down: `['containerDefinitions', 0, 'enviroment']`. */
  readonly path: readonly (string | number)[];
  /** Whether the member's name is wrong, else its value. */
  readonly of: 'name' | 'value';
  readonly message: string;
  /** The member that a wrong name most likely stands for. */
  readonly meant?: string;
  /** What a value of the right type would be: `an object`. */
  readonly expected?: string;
}

type Path = ModelProblem['path'];

/** Paths of the members, at any depth, that RegisterTaskDefinition does not know. */
export function unknownMembers(definition: object): readonly string[] {
  const unknown = modelProblems(definition).filter((problem) => problem.of === 'name');
  return unknown.map(({ path }) => writtenPath(path));
}

/**
 * What RegisterTaskDefinition does not take of a task definition, at any depth: members it does not know, which the AWS
 * SDK would leave out without a word, and values of another type. Null is as good as absent; what only a description has
 * passes.
 */
export function modelProblems(definition: object): readonly ModelProblem[] {
  const given = Object.entries(definition).filter(([name]) => !describeOnly.has(name));
  return structure('RegisterTaskDefinitionRequest', Object.fromEntries(given), []);
}

function structure(name: string, value: object, path: Path): readonly ModelProblem[] {
  const members = registerModel[name] ?? {};
  return Object.entries(value).flatMap(([member, item]): readonly ModelProblem[] => {
    const at = [...path, member];
    const kind = Object.hasOwn(members, member) ? members[member] : undefined;
    if (kind !== undefined) return item === null || item === undefined ? [] : valueProblems(kind, item, at);
    const message = `unknown member${didYouMean(member, Object.keys(members))}`;
    const meant = nearest(member, Object.keys(members));
    return [{ path: at, of: 'name', message, ...(meant !== undefined && { meant }) }];
  });
}

/** The same of one value, which is to be of that kind as `registerModel` has them. */
export function valueProblems(kind: string, value: unknown, path: Path): readonly ModelProblem[] {
  const inner = kind.slice(1, -1);
  if (kind.startsWith('[')) {
    if (!Array.isArray(value)) return wrong(path, 'a list', value);
    return value.flatMap((item, index) => valueProblems(inner, item, [...path, index]));
  }
  if (!Object.hasOwn(registerModel, kind) && !kind.startsWith('{'))
    return typeof value === kind ? [] : wrong(path, `a ${kind}`, value);
  if (!isObject(value)) return wrong(path, 'an object', value);
  if (!kind.startsWith('{')) return structure(kind, value, path);
  return Object.entries(value).flatMap(([key, item]) => valueProblems(inner, item, [...path, key]));
}

/** Never the value itself, which may be a secret's. */
function wrong(path: Path, expected: string, value: unknown): readonly ModelProblem[] {
  const found = Array.isArray(value) ? 'a list' : value === null ? 'null' : kindName(typeof value);
  return [{ path, of: 'value', expected, message: `expected ${expected}, not ${found}` }];
}

function kindName(kind: string): string {
  return kind === 'object' ? 'an object' : `a ${kind}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
