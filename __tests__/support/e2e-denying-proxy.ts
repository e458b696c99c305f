import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before an emulator and refuses one operation as IAM does; the rest passes through. */
export interface DenyingProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** `action` in IAM's words: `ecs:UpdateService`. */
export async function denyingProxy(emulatorUrl: string, action: string): Promise<DenyingProxy> {
  const server = createServer((incoming, outgoing) => {
    if (operationOf(incoming) === action.split(':')[1]) deny(outgoing, action);
    else passOn(incoming, outgoing, emulatorUrl);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** `X-Amz-Target: AmazonEC2ContainerServiceV20141113.UpdateService` */
function operationOf({ headers }: IncomingMessage): string | undefined {
  return `${headers['x-amz-target'] ?? ''}`.split('.').at(-1);
}

function deny(response: ServerResponse, action: string): void {
  const message = `User: arn:aws:sts::123456789012:assumed-role/ci/job is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': 'denied-1' });
  response.end(JSON.stringify({ __type: 'AccessDeniedException', message }));
}

function passOn(incoming: IncomingMessage, outgoing: ServerResponse, emulatorUrl: string): void {
  const { method, headers } = incoming;
  const onward = request(new URL(incoming.url ?? '/', emulatorUrl), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  incoming.pipe(onward);
}
