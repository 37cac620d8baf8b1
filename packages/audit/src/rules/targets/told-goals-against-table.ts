import { article, type ToldTargets } from '@hengji/model';
import { countShared } from '../../content-words.ts';
import { parseCount } from '../../parse-count.ts';
import { targets } from '../../examples/targets.ts';
import { told } from '../../examples/told-targets.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('targets', {
  id: 'told-goals-against-table',
  title: '说明里的绩效目标应与表里的相同，次序也相同',
  why: '说明按“目标一、目标二”写评价标准，次序一换，标准就落到别的目标上。',
  basis: [article('表内勾稽', '说明里的绩效目标与目标表的绩效目标是同样几条')],

  *check({ draft: { told: prose, goals } }) {
    if (prose === null || prose.goals.length === 0 || goals.length === 0) return;
    const said = prose.goals;
    if (said.length !== goals.length) {
      if (isCountSure(prose) && !areInOneCell(said, goals)) {
        yield { field: 'told.goals.0', quote: said[0] ?? '', message: `说明里有 ${said.length} 个绩效目标，表里是 ${goals.length} 个。`, remedy: '对照批复补齐或删去，两处写成同样几条。' };
      }
      return;
    }
    const swapped = findSwapped(said, goals);
    if (swapped) {
      const [one, other] = swapped;
      yield {
        field: `told.goals.${one}`, quote: said[one] ?? '',
        message: `说明里目标${one + 1}是“${said[one] ?? ''}”、目标${other + 1}是“${said[other] ?? ''}”，表里的次序正相反。`,
        remedy: '改成同样的次序，并核对评价标准和指标对应的是哪一个目标。',
      };
    }
  },

  examples: [
    { name: '同样两条', draft: targets({ goals: ['更新展板', '开展讲解服务'], told: told({ goals: ['更新展板', '做好讲解服务'] }) }), found: [] },
    { name: '表里写在一格里', draft: targets({ goals: ['一是更新展板；二是开展讲解服务'], told: told({ goalCount: '2', goals: ['更新展板', '开展讲解服务'] }) }), found: [] },
    { name: '说明没有说几个，数不准', draft: targets({ goals: ['更新展板', '开展讲解服务'], told: told({ goals: ['更新展板，开展讲解服务，服务来访企业'] }) }), found: [] },
    { name: '次序相反', draft: targets({ goals: ['更新展板', '开展讲解服务'], told: told({ goals: ['做好讲解服务', '按期更新展板'] }) }), found: ['说明里目标1是“做好讲解服务”、目标2是“按期更新展板”，表里的次序正相反。'] },
    { name: '少了一条', draft: targets({ goals: ['更新展板', '开展讲解服务'], told: told({ goalCount: '三', goals: ['更新展板', '开展讲解服务', '保障消防安全'] }) }), found: ['说明里有 3 个绩效目标，表里是 2 个。'] },
  ],
});

/** How many goals the prose has is certain only where it counts them itself. */
function isCountSure({ goalCount, goals }: ToldTargets): boolean {
  return parseCount(goalCount ?? '') === goals.length;
}

/** Some tables print all goals into one cell, which is read as one goal. */
function areInOneCell(said: readonly string[], goals: readonly string[]): boolean {
  return goals.length < said.length && said.every(goal => goals.some(cell => countShared(goal, cell) > 0));
}

/** Two goals each of which is more like what stands in the other's place. */
function findSwapped(said: readonly string[], goals: readonly string[]): readonly [number, number] | undefined {
  const likeness = (one: number, other: number) => countShared(said[one] ?? '', goals[other] ?? '');
  for (let one = 0; one < said.length; one++) {
    for (let other = one + 1; other < said.length; other++) {
      if (likeness(one, other) > likeness(one, one) && likeness(other, one) > likeness(other, other)) return [one, other];
    }
  }
  return undefined;
}
