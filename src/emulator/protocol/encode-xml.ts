import { isRecord } from './is-record.js';
import type { Shape } from './shape.js';

/** Writes an output as the AWS query protocol does: `<member>` per list item, `<entry>` per map item, ISO times. */
export function encodeXml(shape: Shape, value: unknown): string {
  switch (shape.kind) {
    case 'structure':
      return isRecord(value)
        ? [...shape.members].map(([name, member]) => optional(name, member.shape(), value[name])).join('')
        : '';
    case 'list':
      return (Array.isArray(value) ? value : [])
        .map((item) => element('member', encodeXml(shape.member(), item)))
        .join('');
    case 'map':
      return Object.entries(isRecord(value) ? value : {})
        .map(([key, item]) => mapEntry(key, encodeXml(shape.value(), item)))
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

function optional(name: string, shape: Shape, value: unknown): string {
  return value === undefined || value === null ? '' : element(name, encodeXml(shape, value));
}

function mapEntry(key: string, content: string): string {
  return element('entry', element('key', escapeXml(key)) + element('value', content));
}
