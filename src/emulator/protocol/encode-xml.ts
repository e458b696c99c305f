import { isRecord } from './is-record.js';
import type { Shape, WireNames } from './shape.js';

/** The element of a member, or of a list's item, of that name. */
export type ElementName = (name: string, wire: WireNames) => string;

const asModelled: ElementName = (name) => name;

/** Writes an output as the AWS query protocol does: `<member>` per list item, `<entry>` per map item, ISO times. */
export function encodeXml(shape: Shape, value: unknown, named: ElementName = asModelled): string {
  switch (shape.kind) {
    case 'structure':
      return isRecord(value)
        ? [...shape.members]
            .map(([name, { shape, wire }]) => optional(named(name, wire), shape(), value[name], named))
            .join('')
        : '';
    case 'list':
      return (Array.isArray(value) ? value : [])
        .map((item) => element(named('member', shape.wire), encodeXml(shape.member(), item, named)))
        .join('');
    case 'map':
      return Object.entries(isRecord(value) ? value : {})
        .map(([key, item]) => mapEntry(key, encodeXml(shape.value(), item, named)))
        .join('');
    case 'timestamp':
      return value instanceof Date ? value.toISOString() : '';
    case 'blob':
      return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : '';
    default:
      return escapeXml(String(value));
  }
}

/** One element around content that is already XML. */
export function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#xD;');
}

function optional(name: string, shape: Shape, value: unknown, named: ElementName): string {
  return value === undefined || value === null ? '' : element(name, encodeXml(shape, value, named));
}

function mapEntry(key: string, content: string): string {
  return element('entry', element('key', escapeXml(key)) + element('value', content));
}
