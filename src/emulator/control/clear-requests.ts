import type { ControlRoute } from './control-route.js';

export const clearRequests: ControlRoute = {
  method: 'DELETE',
  path: '/requests',
  summary: 'forgets the request log',
  handle: ({ parts }) => {
    parts.requests.clear();
    return { requests: [] };
  },
};
