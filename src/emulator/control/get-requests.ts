import type { ControlRoute } from './control-route.js';

/** `?service=` and `?operation=` narrow the list. */
export const getRequests: ControlRoute = {
  method: 'GET',
  path: '/requests',
  summary: 'the last 10,000 requests, oldest first, secrets blanked; ?service= and ?operation= narrow them',
  handle: ({ parts, query }) => {
    const service = query.get('service');
    const operation = query.get('operation');
    const requests = parts.requests
      .entries()
      .filter((entry) => service === null || entry.service === service)
      .filter((entry) => operation === null || entry.operation === operation);
    return { requests };
  },
};
