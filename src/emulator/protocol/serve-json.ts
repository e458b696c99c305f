import type { IncomingMessage } from 'node:http';
import { AwsError } from '../aws-error.js';
import { dispatch } from '../dispatch.js';
import { answer, type Exchange } from '../exchange.js';
import type { Gate } from '../gate.js';
import type { Caller } from '../operation.js';
import { readBody } from '../read-body.js';
import type { ServiceRow } from '../service-row.js';
import { decodeJson } from './decode-json.js';
import { encodeJson } from './encode-json.js';

const CONTENT_TYPE = { 'content-type': 'application/x-amz-json-1.1' };

/** How every API request is treated, whatever its protocol. */
export interface ApiOptions {
  /** Who asks; refuses a request that should be signed and is not. */
  readonly caller: (request: IncomingMessage, unsigned: boolean) => Caller;
  /** What every call passes on its way. */
  readonly gate: Gate;
  /** Turns an answer the SDK's model does not allow into an error, for tests. */
  readonly strictModel: boolean;
}

/** Serves AWS JSON 1.1: the operation is in X-Amz-Target, input and output are JSON documents. */
export async function serveJson(
  exchange: Exchange,
  rows: readonly ServiceRow[],
  options: ApiOptions,
): Promise<void> {
  try {
    const [target, name = ''] = String(exchange.request.headers['x-amz-target']).split('.');
    const row = rows.find((candidate) => candidate.protocol === 'json' && candidate.target === target);
    const body = await readBody(exchange);
    if (!row) throw unknownTarget(rows, target);
    const { model, output } = await dispatch({
      row,
      name,
      decode: (shape, problems) => decodeJson(shape, parse(body), problems),
      caller: () => options.caller(exchange.request, row.unsigned?.includes(name) ?? false),
      entry: exchange.entry,
      gate: (step, perform) =>
        options.gate({ exchange, service: row.name, operation: name, ...step }, perform),
      strictModel: options.strictModel,
    });
    answer(exchange, 200, CONTENT_TYPE, JSON.stringify(encodeJson(model.output, output)));
  } catch (error) {
    answerError(exchange, error);
  }
}

function parse(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new AwsError('SerializationException', 'The request body is not a JSON document');
  }
}

function unknownTarget(rows: readonly ServiceRow[], target: string | undefined): AwsError {
  const known = rows.filter((row) => row.protocol === 'json').map((row) => row.target);
  return new AwsError(
    'UnknownOperationException',
    `The emulator has no service ${target}. Supported: ${known.join(', ')}.`,
  );
}

function answerError(exchange: Exchange, error: unknown): void {
  const refusal = error instanceof AwsError ? error : internalFailure(error);
  exchange.entry.error = refusal.code;
  const body = JSON.stringify({ __type: refusal.code, message: refusal.message, ...refusal.members });
  answer(exchange, refusal.status, { ...CONTENT_TYPE, 'x-amzn-errortype': refusal.code }, body);
}

/** A bug of the emulator, as AWS would call it; the text is kept, since the reader is its developer. */
export function internalFailure(error: unknown): AwsError {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new AwsError('InternalFailure', message, {}, 500);
}
