import { Refusal } from '@hengji/model';

/** The records under `key` of a JSON file that a person may have written, their fields not looked at yet. */
export function listOfRecords(text: string, file: string, key: string): readonly Readonly<Record<string, unknown>>[] {
  const list = propertyOf(parseJson(text, file), key);
  if (!Array.isArray(list) || !list.every(isRecord)) throw new Refusal('usage', `“${file}”里没有“${key}”这一列。请核对文件。`);
  return list;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Refusal('usage', `“${file}”不是 JSON，读不出。请核对文件。`, { cause });
  }
}

function propertyOf(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
