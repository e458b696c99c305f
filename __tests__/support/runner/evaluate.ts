import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import {
  BasicExpressionToken,
  BooleanToken,
  MappingToken,
  NullToken,
  NumberToken,
  SequenceToken,
  StringToken,
  type TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index';

/** How what went before has gone: for success(), failure() and cancelled(). */
export type Status = 'success' | 'failure' | 'cancelled';

/** What an expression may look at. */
export interface Scope {
  /** By name: `github`, `needs`, `steps`, … */
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly status?: Status;
}

/** The value of an expression without its braces, by GitHub's own evaluator. */
export function evaluate(expression: string, { contexts, status = 'success' }: Scope): unknown {
  const functions = statusFunctions(status);
  const parser = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions);
  const known = new Map(functions.map((one) => [one.name, one]));
  const value = new Evaluator(parser.parse(), asData(contexts) as data.Dictionary, known).evaluate();
  return JSON.parse(JSON.stringify(value, data.replacer));
}

/** The value of a part of a workflow, its expressions evaluated. */
export function tokenValue(token: TemplateToken | undefined, scope: Scope): unknown {
  if (token === undefined || token instanceof NullToken) return null;
  if (token instanceof BasicExpressionToken) return evaluate(token.expression, scope);
  if (token instanceof StringToken || token instanceof NumberToken || token instanceof BooleanToken) {
    return token.value;
  }
  if (token instanceof SequenceToken) return [...token].map((item) => tokenValue(item, scope));
  if (token instanceof MappingToken) {
    return Object.fromEntries([...token].map(({ key, value }) => [key.toString(), tokenValue(value, scope)]));
  }
  throw new Error(`nobody here evaluates ${token.typeName()}`);
}

/** A map as steps get it: every value a text. */
export function textsOf(token: TemplateToken | undefined, scope: Scope): Record<string, string> {
  const map = (tokenValue(token, scope) ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, `${value ?? ''}`]));
}

function asData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
}

function statusFunctions(status: Status): FunctionDefinition[] {
  const answers = {
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
    always: true,
  };
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: Number.MAX_SAFE_INTEGER,
    call: () => new data.BooleanData(answer),
  }));
}
