import type { ControlRoute } from './control-route.js';
import { scripted } from './scripted.js';

export const clearScripts: ControlRoute = {
  method: 'DELETE',
  path: '/scripts',
  summary: 'forgets every script; running tasks keep theirs',
  handle: ({ parts }) => {
    scripted(parts.runtime).clear();
    return {};
  },
};
