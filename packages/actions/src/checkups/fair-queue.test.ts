import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFairQueue } from './fair-queue.ts';

function takeAll(queue: ReturnType<typeof openFairQueue<string>>): readonly string[] {
  return Array.from({ length: queue.size }, () => queue.take() ?? '');
}

test('who brings many does not keep waiting who brings one', () => {
  const queue = openFairQueue<string>();
  for (const item of ['a1', 'a2', 'a3']) queue.add('a', item);
  queue.add('b', 'b1');
  for (const item of ['c1', 'c2']) queue.add('c', item);
  expect(takeAll(queue)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
});

test('what is removed is not taken, and nothing else is lost', () => {
  const queue = openFairQueue<string>();
  for (const item of ['a1', 'a2']) queue.add('a', item);
  queue.add('b', 'b1');
  queue.remove('a', 'a1');
  queue.remove('b', 'b1');
  queue.remove('b', 'b1');
  expect(queue.ahead('b', 'b1')).toBeUndefined();
  expect(takeAll(queue)).toEqual(['a2']);
});

test('law: as many are taken before an item as were said to be ahead of it', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }), fc.nat(12), (owners, takes) => {
    const queue = openFairQueue<string>();
    owners.forEach((owner, index) => queue.add(owner, `${owner}${index}`));
    for (let took = 0; took < takes; took += 1) queue.take();
    const told = new Map(owners.map((owner, index) => [`${owner}${index}`, queue.ahead(owner, `${owner}${index}`)]));
    takeAll(queue).forEach((item, index) => expect(told.get(item)).toBe(index));
  }));
});
