import type { ControlRoute } from './control-route.js';

export const clearPermissions: ControlRoute = {
  method: 'DELETE',
  path: '/permissions',
  summary: 'allows everything again',
  handle: ({ parts }) => {
    parts.permissions.set = {};
    return {};
  },
};
