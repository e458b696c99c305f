import { judgePush, type PushRemedy } from '../../src/plan/push-failure.js';

const upload = 'http://127.0.0.1:4611/v2/web/blobs/uploads/';
const pushing = 'Error: pushing image "127.0.0.1:4611/web:t" to "docker://127.0.0.1:4611/web:t":';
const starting = 'writing blob: initiating layer upload to /v2/web/blobs/uploads/ in 127.0.0.1:4611:';
const login = 'Error: authenticating creds for "127.0.0.1:4611": pinging container registry 127.0.0.1:4611:';
const expired = 'denied: Your authorization token has expired. Reauthenticate and try again.';
const immutable =
  "tag invalid: The image tag 't' already exists in the 'web' repository and cannot be overwritten because the repository is immutable.";

/** As docker 26 (both image stores), buildx 0.13, podman, buildah and our own copies say it when the emulator answers so. */
const printed: readonly (readonly [string, PushRemedy, RegExp])[] = [
  [
    `unexpected status from POST request to ${upload}: 503 Service Unavailable`,
    'again',
    /^503 Service Unavailable$/,
  ],
  ['received unexpected HTTP status: 500 Internal Server Error', 'again', /^500 Internal Server Error$/],
  ['toomanyrequests: Rate exceeded', 'again', /Rate exceeded/],
  [`failed to do request: Post "${upload}": EOF`, 'again', /closed the connection/],
  ['EOF', 'again', /closed the connection/],
  [
    `ERROR: failed to solve: failed to push r/web:t: failed to copy: failed to do request: Put "${upload}": readfrom tcp 127.0.0.1:49376->127.0.0.1:4611: write tcp 127.0.0.1:49376->127.0.0.1:4611: use of closed network connection`,
    'again',
    /^use of closed network connection$/,
  ],
  [
    'Get "http://127.0.0.1:1/v2/": dial tcp 127.0.0.1:1: connect: connection refused',
    'again',
    /^connection refused$/,
  ],
  [`${pushing} ${starting} received unexpected HTTP status: 503 Service Unavailable`, 'again', /^503/],
  [`${login} invalid status code from registry 503 (Service Unavailable)`, 'again', /^503 Service/],
  [`${login} too many requests to registry`, 'again', /too many requests/],
  [
    'Error response from daemon: login attempt to http://127.0.0.1:4611/v2/ failed with status: 429 Too Many Requests',
    'again',
    /^429 Too Many Requests$/,
  ],
  [
    'PUT request to http://r/v2/web/blobs/uploads/u: read ECONNRESET',
    'again',
    /^connection reset by the registry/,
  ],
  [
    'GET request to http://r/v2/web/blobs/sha256:1: socket hang up',
    'again',
    /^the registry closed the connection$/,
  ],
  ['POST request to http://r/v2/web/blobs/uploads/: connect ETIMEDOUT 10.0.0.1:443', 'again', /^ETIMEDOUT$/],
  [
    'Error response from daemon: Get "https://r/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    'again',
    /^the registry did not answer in time$/,
  ],
  [
    'Error response from daemon: Get "https://r/v2/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
    'again',
    /^the registry did not answer in time$/,
  ],
  ['Get "http://r/v2/": http: server closed idle connection', 'again', /^server closed idle connection$/],
  ['Get "http://r/v2/": net/http: HTTP/1.x transport connection broken: malformed', 'again', /^transport/],
  ['blob upload unknown to registry', 'again', /^blob upload unknown$/],
  ['docker was ended by SIGKILL', 'again', /^docker was ended by SIGKILL$/],
  [expired, 'log-in', /token has expired/],
  [`${pushing} ${starting} ${expired}`, 'log-in', /token has expired/],
  ['no basic auth credentials', 'log-in', /no basic auth credentials/],
  [`unexpected status from POST request to ${upload}: 403 Forbidden`, 'forbidden', /^403 Forbidden$/],
  [`${login} invalid status code from registry 403 (Forbidden)`, 'forbidden', /^403 Forbidden$/],
  [
    'denied: User: arn:aws:iam::123456789012:user/ci is not authorized to perform: ecr:PutImage on resource: web',
    'refused',
    /ecr:PutImage/,
  ],
  [`${pushing} writing manifest: uploading manifest t to r/web: ${immutable}`, 'refused', /immutable/],
  ["name unknown: The repository with name 'none' does not exist", 'refused', /does not exist/],
  [
    'failed commit on ref "manifest-sha256:e5": unexpected status from PUT request to http://r/v2/web/manifests/t: 400 Bad Request',
    'refused',
    /^400 Bad Request$/,
  ],
  ['Get "https://r/v2/": x509: certificate signed by unknown authority', 'refused', /^x509/],
];

it.each(printed)('%s', (line, kind, cause) => {
  const failure = judgePush(['The push refers to repository [r/web]', '282ffd0937bd: Waiting', line]);
  expect(failure).toEqual({ kind, cause: expect.stringMatching(cause) });
});

it('goes by the last word of a tool that has tried again itself', () => {
  const warning = 'level=warning msg="Failed, retrying in 2s ... (1/3). Error: connection reset by peer"';
  expect(judgePush([warning, `${pushing} writing blob: ${expired}`])?.kind).toBe('log-in');
});

it('has no opinion of what is no registry’s doing', () => {
  expect(judgePush(['a1b2: 512 MB', 'ERROR: process "/bin/sh -c npm ci" did not complete'])).toBeUndefined();
});

it('tells how long the registry asks to wait', () => {
  const refused = [
    'Retry-After: 7',
    'unexpected status from PUT request to http://r/v2/: 429 Too Many Requests',
  ];
  expect(judgePush(refused)).toMatchObject({ kind: 'again', afterMs: 7000 });
  expect(judgePush(['Retry-After: Sat, 21 Nov 2026 15:00:00 GMT', 'EOF'])).not.toHaveProperty('afterMs');
});
