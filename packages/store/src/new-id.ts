import { randomFillSync } from 'node:crypto';

const random = new Uint8Array(10);
let lastMillisecond = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562, 5.7), made by us so that any PostgreSQL serves. Ids of one process rise: within a millisecond by a
 * counter in rand_a (method 1 of 6.2), which borrows from the next millisecond when it is full or the clock steps back.
 */
export function newId(now: number = Date.now()): string {
  randomFillSync(random);
  if (now > lastMillisecond) {
    lastMillisecond = now;
    counter = ((random[0] ?? 0) << 2) | ((random[1] ?? 0) >> 6); // starts in the lower quarter, so there is room to count
  } else if (++counter > 0xfff) {
    lastMillisecond += 1;
    counter = 0;
  }
  const time = lastMillisecond.toString(16).padStart(12, '0');
  const tail = Buffer.from(random.buffer, 2).toString('hex');
  const variant = (8 | ((random[1] ?? 0) & 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${tail.slice(1, 4)}-${tail.slice(4)}`;
}
