import { z } from 'zod';

/** A file, for the schema of a route. */
export const Bytes = z.custom<Uint8Array>(value => value instanceof Uint8Array).meta({ type: 'string', format: 'binary' });

/** By the ending of a name. */
export const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;
