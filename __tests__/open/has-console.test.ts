import { hasConsole } from '../../src/open/has-console.js';

it.each([
  [{}, true],
  [{ AWS_ENDPOINT_URL: '' }, true],
  [{ AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }, false],
  [{ AWS_ENDPOINT_URL_ECS: 'http://localhost:4566' }, false],
  [{ AWS_ENDPOINT_URL: 'http://amazonaws.com.example.org' }, false],
  [{ AWS_ENDPOINT_URL_ECS: 'https://vpce-1-2.ecs.eu-central-1.vpce.amazonaws.com' }, true],
  [{ AWS_ENDPOINT_URL: 'https://ecs.cn-north-1.amazonaws.com.cn' }, true],
  [{ AWS_ENDPOINT_URL: 'http://127.0.0.1:4566', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, true],
])('%j: %s', (env, has) => {
  expect(hasConsole(env)).toBe(has);
});
