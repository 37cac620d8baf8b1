import { expect, test } from 'vitest';
import { camel, pascal, plural, singular, snake } from './names.ts';

test.each([
  // name              camel             pascal            snake
  ['payment',           'payment',        'Payment',        'payment'],
  ['score-over-points', 'scoreOverPoints', 'ScoreOverPoints', 'score_over_points'],
  ['mof-2021',          'mof2021',        'Mof2021',        'mof_2021'],
])('%s is written as code and as a table', (name, ...expected) => expect([camel(name), pascal(name), snake(name)]).toEqual(expected));

test.each([
  // one               many
  ['payment',           'payments'],
  ['policy',            'policies'],
  ['survey',            'surveys'],
  ['class',             'classes'],
  ['lease',             'leases'],
  ['batch',             'batches'],
  ['self-evaluation',   'self-evaluations'],
])('one %s, many %s', (one, many) => expect([plural(one), plural(many), singular(many), singular(one)]).toEqual([many, many, one, one]));
