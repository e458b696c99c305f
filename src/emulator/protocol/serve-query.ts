import { AwsError } from '../aws-error.js';
import { type Dispatched, dispatch } from '../dispatch.js';
import { answer, type Exchange } from '../exchange.js';
import { readBody } from '../read-body.js';
import type { ServiceRow } from '../service-row.js';
import { decodeQuery } from './decode-query.js';
import { ec2ErrorDocument, ec2Parameters, ec2SuccessDocument } from './ec2-query.js';
import { element, encodeXml, escapeXml } from './encode-xml.js';
import { parameterTree } from './parameter-tree.js';
import { type ApiOptions, internalFailure } from './serve-json.js';
import { queryErrorCode } from './service-model.js';

const CONTENT_TYPE = { 'content-type': 'text/xml' };
const ENVELOPE = new Set(['Action', 'Version']);

/** Serves the AWS query protocol, and EC2's form of it: a form with Action and Version in, an XML document out. */
export async function serveQuery(
  exchange: Exchange,
  rows: readonly ServiceRow[],
  options: ApiOptions,
): Promise<void> {
  let row: ServiceRow | undefined;
  try {
    const form = new URLSearchParams((await readBody(exchange)).toString('utf8'));
    row = findRow(rows, form);
    const service = row;
    const name = form.get('Action') ?? '';
    const tree = parameterTree([...form].filter(([key]) => !ENVELOPE.has(key)));
    const dispatched = await dispatch({
      row: service,
      name,
      decode: (shape, problems) =>
        decodeQuery(shape, service.protocol === 'ec2' ? ec2Parameters(shape, tree) : tree, problems),
      caller: () => options.caller(exchange.request, service.unsigned?.includes(name) ?? false),
      entry: exchange.entry,
      gate: (step, perform) =>
        options.gate({ exchange, service: service.name, operation: name, ...step }, perform),
      strictModel: options.strictModel,
    });
    const document = service.protocol === 'ec2' ? ec2SuccessDocument : successDocument;
    answer(exchange, 200, CONTENT_TYPE, document(exchange.entry.requestId, dispatched));
  } catch (error) {
    await answerError(exchange, row, error);
  }
}

function findRow(rows: readonly ServiceRow[], form: URLSearchParams): ServiceRow {
  const version = form.get('Version');
  const known = rows.filter((row) => row.protocol !== 'json');
  const row = known.find((candidate) => candidate.target === version);
  if (row) return row;
  const supported = known.map((candidate) => `${candidate.target} (${candidate.name})`).join(', ');
  throw new AwsError(
    'UnknownOperationException',
    `The emulator has no API of version ${version}. Supported: ${supported}.`,
  );
}

function successDocument(requestId: string, { model, output }: Dispatched): string {
  const result = element(`${model.name}Result`, encodeXml(model.output, output));
  const metadata = element('ResponseMetadata', element('RequestId', requestId));
  return element(`${model.name}Response`, result + metadata);
}

async function answerError(exchange: Exchange, row: ServiceRow | undefined, error: unknown): Promise<void> {
  const refusal = error instanceof AwsError ? error : internalFailure(error);
  const code = row ? queryErrorCode(await row.sdk(), refusal.code) : refusal.code;
  exchange.entry.error = code;
  const document = row?.protocol === 'ec2' ? ec2ErrorDocument : errorDocument;
  answer(exchange, refusal.status, CONTENT_TYPE, document(exchange.entry.requestId, code, refusal));
}

function errorDocument(requestId: string, code: string, { status, message }: AwsError): string {
  const type = status >= 500 ? 'Receiver' : 'Sender';
  const detail = element('Type', type) + element('Code', code) + element('Message', escapeXml(message));
  return element('ErrorResponse', element('Error', detail) + element('RequestId', requestId));
}
