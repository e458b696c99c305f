import type { Exchange } from '../exchange.js';
import type { Gate } from '../gate.js';
import type { Caller } from '../operation.js';
import type { Route } from '../routes.js';
import { answerRegistryError } from './registry-error.js';

/** Lets every registry request pass a gate, under the name of the ECR action it needs. */
export function gatedRegistry(routes: readonly Route[], gate: Gate, caller: Caller): readonly Route[] {
  return routes.map((route) => ({
    ...route,
    handle: (exchange, parameters) => {
      const passage = {
        exchange,
        service: 'registry',
        operation: actionOf(route, exchange),
        input: {},
        caller,
      };
      return pass(exchange, () => gate(passage, async () => route.handle(exchange, parameters)));
    },
  }));
}

/** Empty for a request that will only be told to log in. */
function actionOf({ method, path }: Route, { request }: Exchange): string {
  if (request.headers.authorization === undefined) return '';
  const place = path.replace('/v2/*name', '');
  if (request.method === 'HEAD' && place.startsWith('/blobs/')) return 'BatchCheckLayerAvailability';
  return ACTIONS[`${method} ${place}`] ?? '';
}

/** ECR's actions behind the registry's requests (source: ECR user guide, "Required permissions for pushing/pulling an image"). */
const ACTIONS: Readonly<Record<string, string>> = {
  'POST /blobs/uploads': 'InitiateLayerUpload',
  'GET /blobs/uploads/:upload': 'UploadLayerPart',
  'PATCH /blobs/uploads/:upload': 'UploadLayerPart',
  'PUT /blobs/uploads/:upload': 'CompleteLayerUpload',
  'GET /blobs/:digest': 'GetDownloadUrlForLayer',
  'GET /manifests/:reference': 'BatchGetImage',
  'PUT /manifests/:reference': 'PutImage',
  'DELETE /manifests/:reference': 'BatchDeleteImage',
  'GET /tags/list': 'ListImages',
  'GET /referrers/:digest': 'ListImageReferrers',
};

async function pass(exchange: Exchange, serve: () => Promise<unknown>): Promise<void> {
  exchange.entry.service = 'registry';
  try {
    await serve();
  } catch (error) {
    answerRegistryError(exchange, error);
  }
}
