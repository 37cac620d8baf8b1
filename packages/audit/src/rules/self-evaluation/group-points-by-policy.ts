import { article, parseDimension, points, printPoints } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { pointsOfGroups } from '../../group-points.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'group-points-by-policy',
  title: '一级指标的分值应当与口径相近',
  why: '效益没有分值，项目有没有用就不进总分；产出占得过多，做了就是好。',
  basis: [article('三个省份公布的自评表样', '分值栏：预算执行率10、产出50、效益30、满意度10', { verified: true })],

  *check({ draft, form, policy: { figures }, thresholds }) {
    const groups = pointsOfGroups(form).map((group, index) => ({ ...group, dimension: parseDimension(group.level1), label: draft.groups[index]?.label ?? group.level1 }));
    const hasCost = groups.some(({ dimension }) => dimension === 'cost');
    const usual = (hasCost ? figures.weightsWithCost.value ?? figures.weights.value : figures.weights.value).groups;
    const far = points(String(thresholds.groupPointsApart));
    const apart = usual.flatMap(({ dimensions, points: expected }) => {
      const own = groups.filter(({ dimension }) => dimension !== 'unknown' && dimensions.includes(dimension)); // one weight may be shared out among several groups
      const known = own.flatMap(({ points: worth }) => worth ?? []);
      const worth = points(known.reduce<number>((sum, part) => sum + part, 0));
      const hasRows = form.indicators.some(({ dimension }) => dimension !== 'unknown' && dimensions.includes(dimension)); // a group without any is another rule's
      const [first] = own;
      if (first === undefined || !hasRows || known.length < own.length || Math.abs(worth - expected) < far) return [];
      return [{ ...first, worth, expected, names: own.map(({ level1 }) => `“${level1}”`).join('和') }];
    });
    const [first] = apart;
    if (first === undefined) return;
    const told = apart.map(({ names, worth, expected }) => `${names}${printPoints(worth)} 分（口径 ${printPoints(expected)} 分）`).join('、');
    yield {
      field: first.field,
      quote: first.label,
      message: `分值与口径相差过大：${told}。`,
      remedy: '按口径调整分值；确有理由的，在表后说明。',
    };
  },

  examples: [
    { name: '与口径相同', draft: selfEvaluation({ groups: ['产出指标（50分）', '效益指标（30分）', '满意度指标（10分）'] }), found: [] },
    { name: '印了组别而组下没有指标，归另一条管', draft: selfEvaluation({ groups: ['产出指标（50分）', '效益指标（0分）'], indicators: [{}] }), found: [] },
    { name: '略有调整', draft: selfEvaluation({ groups: ['产出指标（40分）', '效益指标（40分）', '满意度指标（10分）'] }), found: [] },
    { name: '石家庄的分值按石家庄的口径看', draft: selfEvaluation({ groups: ['产出指标（50分）', '效果指标（40分）'] }), policy: 'HEBEI-SJZ-2020', found: [] },
    { name: '湖北的效益与满意度合为 40 分', draft: selfEvaluation({ groups: ['产出指标（40分）', '效益指标（25分）', '满意度指标（15分）'] }), policy: 'HUBEI-2020', found: [] },
    {
      name: '湖北的效益与满意度合起来只有 15 分', draft: selfEvaluation({ groups: ['产出指标（45分）', '效益指标（10分）', '满意度指标（5分）'] }), policy: 'HUBEI-2020',
      found: ['分值与口径相差过大：“效益指标”和“满意度指标”15 分（口径 40 分）。'],
    },
    {
      name: '分值印在每行，产出只有 20 分',
      draft: selfEvaluation({ groups: ['产出指标'], indicators: [{ points: '10' }, { points: '10', level3: '布展场次' }] }),
      found: ['分值与口径相差过大：“产出指标”20 分（口径 50 分）。'],
    },
    {
      name: '效益没有分值',
      draft: selfEvaluation({ groups: ['产出指标（85分）', '效益指标（0分）', '满意度指标（5分）'] }),
      found: ['分值与口径相差过大：“产出指标”85 分（口径 50 分）、“效益指标”0 分（口径 30 分）。'],
    },
  ],
});
