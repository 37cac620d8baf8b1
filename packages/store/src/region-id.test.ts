import { expect, test } from 'vitest';
import { regionId } from './region-id.ts';

test.each(['130102', '130171000', 'park-1'])('takes the code %s', code => expect(regionId(code)).toBe(code));

test.each(['', "1'; drop table unit", '石家庄', '1'.repeat(33)])('takes nothing else: %s', code => expect(() => regionId(code)).toThrow(RangeError));
