import type { ControlRoute } from './control-route.js';

export const getPermissions: ControlRoute = {
  method: 'GET',
  path: '/permissions',
  summary: 'what callers may do',
  handle: ({ parts }) => parts.permissions.set,
};
