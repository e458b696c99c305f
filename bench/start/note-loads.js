// Loaded by `node --import`: appends every file that is loaded to the one that ECS_SHIP_NOTE_LOADS names, a line each.
import { appendFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * The types of Node 20, which we compile with, do not know it.
 * @typedef {(url: string, context: object) => unknown} Load
 * @typedef {{ registerHooks(hooks: { load: (url: string, context: object, next: Load) => unknown }): void }} Hooks
 */
const { registerHooks } = /** @type {Hooks} */ (/** @type {unknown} */ (nodeModule));
const notes = process.env.ECS_SHIP_NOTE_LOADS;

registerHooks({
  load: (url, context, next) => {
    if (notes && url.startsWith('file:')) appendFileSync(notes, `${fileURLToPath(url)}\n`);
    return next(url, context);
  },
});
