import { checkDocument } from '../document/check-document.js';
import { problemText } from '../document/path-text.js';
import type { Schema } from '../document/schema.js';
import type { Exchange } from '../exchange.js';
import { readBody } from '../read-body.js';
import { ControlError } from './control-error.js';

/** The JSON body of a control request; every problem is told at once. */
export async function readControlBody(exchange: Exchange, schema: Schema): Promise<unknown> {
  const text = (await readBody(exchange)).toString('utf8');
  const value = parse(text);
  const problems = checkDocument(schema, value);
  if (problems.length > 0) throw new ControlError(problems.map(problemText).join('; '));
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = text.trim() === '' ? 'it is empty' : (error as Error).message;
    throw new ControlError(`the body must be a JSON document: ${why}`);
  }
}
