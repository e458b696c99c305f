/**
 * A piece of JSON Schema, of the few forms that our own schemas have.
 * @typedef {{
 *   readonly $ref?: string, readonly const?: unknown, readonly enum?: readonly unknown[],
 *   readonly oneOf?: readonly Schema[], readonly type?: string | readonly string[], readonly items?: Schema,
 *   readonly properties?: Readonly<Record<string, Schema>>, readonly required?: readonly string[],
 *   readonly additionalProperties?: Schema | boolean, readonly description?: string,
 * }} Schema
 */

/**
 * TypeScript's declarations of schemas by their names.
 * @param {Readonly<Record<string, Schema>>} definitions
 * @param {Readonly<Record<string, string>>} names what some of them are called in place of their own names
 * @returns {string}
 */
export function declarations(definitions, names) {
  const called = (/** @type {string} */ name) =>
    names[name] ?? name.replace(/^./, (first) => first.toUpperCase());
  const texts = Object.entries(definitions).map(
    ([name, schema]) =>
      `${comment(schema.description, '')}export type ${called(name)} = ${typeOf(schema, called, '')};\n`,
  );
  return texts.join('\n');
}

/**
 * A member of an object's type.
 * @param {string} name @param {string} type @param {string | undefined} description @param {boolean} always @param {string} [indent]
 */
export function member(name, type, description, always, indent = '  ') {
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  return `${comment(description, indent)}${indent}readonly ${key}${always ? '' : '?'}: ${type};`;
}

/** @param {string | undefined} text @param {string} indent */
function comment(text, indent) {
  return text === undefined
    ? ''
    : `${indent}/** ${text.replaceAll('*/', '*\u200b/').replaceAll('\n', ' ')} */\n`;
}

/** @param {Schema} schema @param {(name: string) => string} called @param {string} indent @returns {string} */
function typeOf(schema, called, indent) {
  if (schema.$ref !== undefined) return called(schema.$ref.replace('#/definitions/', ''));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (schema.oneOf !== undefined) return schema.oneOf.map((one) => typeOf(one, called, indent)).join(' | ');
  if (schema.type === 'array') return `readonly (${typeOf(schema.items ?? {}, called, indent)})[]`;
  if (schema.type === 'object') return objectType(schema, called, indent);
  if (schema.type === 'integer') return 'number';
  return typeof schema.type === 'string' ? schema.type : 'unknown';
}

/** @param {Schema} schema @param {(name: string) => string} called @param {string} indent @returns {string} */
function objectType({ properties, required = [], additionalProperties }, called, indent) {
  if (properties === undefined) {
    const values =
      typeof additionalProperties === 'object' ? typeOf(additionalProperties, called, indent) : 'unknown';
    return `Readonly<Record<string, ${values}>>`;
  }
  const within = `${indent}  `;
  const members = Object.entries(properties).map(([name, one]) =>
    member(name, typeOf(one, called, within), one.description, required.includes(name), within),
  );
  return `{\n${members.join('\n')}\n${indent}}`;
}
