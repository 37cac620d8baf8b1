import { fen } from '../../fen.ts';
import { points } from '../../points.ts';
import { chosen, cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { RootText } from '../policy.ts';
import { percent } from '../share.ts';
import { BENEFIT, OUTPUT_WITH_COST, SATISFACTION } from '../tree-levels.ts';

const form = (clause: string) => article('公布的自评表样', clause, { verified: true });
const disclosureForm = (clause: string) => article('部门预算公开表样', clause, { verified: true });

/** 财政部 2020: the ground on which all others stand, so it says every figure. */
export const mof2020: RootText = {
  name: 'MOF-2020',
  title: '财政部（财预〔2020〕10号）',
  since: 2020,
  inherits: null,
  figures: {
    tree: cited([OUTPUT_WITH_COST, BENEFIT, SATISFACTION], 2020, form('一级指标、二级指标栏（所据财预〔2015〕88号未见原文）')),
    requiredDimensions: chosen(['output', 'benefit'], '每个项目都要有产出指标和效益指标'),
    targetFormTotal: chosen(points('100'), '目标表印有分值的，各行合计100分'),
    reviewPoints: cited([
      { name: '完整性', points: points('20') },
      { name: '相关性', points: points('30') },
      { name: '适当性', points: points('30') },
      { name: '可行性', points: points('20') },
    ], 2015, article('财预〔2015〕88号', '绩效目标审核表')),
    reviewOutcomes: cited([
      { grade: '优', outcome: 'pass' },
      { grade: '良', outcome: 'mend-then-pass' },
      { grade: '中', outcome: 'submit-again' },
      { grade: '差', outcome: 'no-budget' },
    ], 2015, article('财预〔2015〕88号', '绩效目标审核结果')),

    weights: cited({
      total: points('100'),
      execution: points('10'),
      groups: [
        { dimensions: ['output'], points: points('50') },
        { dimensions: ['benefit'], points: points('30') },
        { dimensions: ['satisfaction'], points: points('10') },
      ],
    }, 2020, article('三个省份公布的自评表样', '分值栏：预算执行率10、产出50、效益30、满意度10（财预〔2020〕10号的条款未见原文）', { verified: true })),
    weightsWithCost: chosen(null, '成本指标列在产出之下，不另设一组权重'),
    satisfactionPointsGoTo: chosen('benefit', '没有直接服务对象的，满意度分值并入效益'),
    quantitativeRule: cited('ratio', 2020, form('定量指标：达到指标值得满分，未达到的按完成比例计分')),
    passLine: chosen(null, '未见及格线，不设'),
    exactTargetRule: chosen('distance', '指标值为“＝”的，按偏离指标值的比例减分'),
    qualitativeBands: cited([
      { words: ['达成年度指标', '达成'], from: percent(80), upTo: percent(100) },
      { words: ['部分达成年度指标并具有一定效果', '部分达成'], from: percent(60), upTo: percent(80) },
      { words: ['未达成年度指标且效果较差', '未达成'], from: percent(0), upTo: percent(60) },
    ], 2020, article('财预〔2020〕10号', '定性指标分三档，界限80%、60%')),
    yesNo: chosen({ yes: percent(100), no: percent(0) }, '是否类指标：是得满分，否不得分'),
    satisfactionRule: chosen('ratio', '满意度与其他定量指标一样按比例计分'),
    satisfactionSteps: chosen(null, '未见满意度分档，不设'),
    overAchievementWarnAbove: chosen(percent(130), '实际完成值超过指标值30%的，请说明原因；全国没有统一的比例'),
    overAchievementRule: chosen('ask', '只请说明原因，不自动减分'),
    overAchievementFloor: chosen(percent(0), '自动减分时至多减到0分；未启用'),
    rounding: chosen({ decimals: 2, mode: 'half-up' }, '得分保留两位小数，四舍五入'),
    gradeCuts: cited([
      { grade: '优', from: points('90'), words: ['优', '优秀'] },
      { grade: '良', from: points('80'), words: ['良', '良好'] },
      { grade: '中', from: points('60'), words: ['中', '一般'] },
      { grade: '差', from: points('0'), words: ['差', '较差'] },
    ], 2020, article('评价机构的绩效评价等级通告', '优90—100、良80—89、中60—79、差60以下；分数有小数的，下限算在本档', { verified: true })),

    executionBase: cited('adjusted', 2020, form('执行率＝全年执行数÷调整后预算数')),
    executionOfNothing: chosen('unknown', '预算数为0时算不出执行率，不当作0'),
    executionRule: cited('linear', 2020, form('预算执行率得分＝执行率×分值，最高不超过分值')),
    executionBands: chosen(null, '未见执行率分档，不设'),
    executionCaps: chosen([], '执行率不限制总分'),
    executionReasonBelow: chosen(null, '未见全国的界限，不设'),

    planCheckpoints: chosen([3, 6, 10, 12], '没有规定时，支出计划按3、6、10、12月底四个时点填写'),
    monitoredMonths: cited([7], 2019, article('财预〔2019〕136号', '每年8月，监控1至7月')),
    warningLines: chosen([], '未见全国的预警线，不设'),
    gapWarnAbove: chosen(null, '未见全国的预警线，不设'),
    warningDecision: chosen(null, '未见预警后处理时限，不设'),
    deviationCauses: cited([
      '经费保障', '制度保障', '人员保障', '硬件条件保障', '其他',
    ], 2020, article('绩效模块的运行监控表样', '偏差原因分析栏', { verified: true })),
    likelihoods: cited(['确定能', '有可能', '完全不可能'], 2020, article('绩效模块的运行监控表样', '完成目标可能性栏', { verified: true })),

    exAnteDimensions: cited([
      { name: '立项必要性', points: points('20') },
      { name: '投入经济性', points: points('20') },
      { name: '绩效目标合理性', points: points('20') },
      { name: '实施方案可行性', points: points('20') },
      { name: '筹资合规性', points: points('20') },
    ], 2020, article('事前绩效评估评分表样', '五个维度；后两项的分值为推定')),
    exAnteItemGrades: chosen([
      { grade: '优', earns: percent(100) },
      { grade: '良', earns: percent(80) },
      { grade: '中', earns: percent(60) },
      { grade: '差', earns: percent(0) },
    ], '评分项评优、良、中、差，分别得满分、八成、六成、0分'),
    exAnteConclusions: chosen(['予以支持', '调整后支持', '不予支持'], '没有规定时用四川的三种结论'),
    exAnteCuts: chosen([points('80'), points('60'), points('0')], '80分以上予以支持，60分以上调整后支持'),

    disclosureDays: cited(20, 2020, article('福州市部门预算公开规定', '批复后20日内公开', { verified: true })),
    passOnDays: cited(15, 2020, article('福州市部门预算公开规定', '15日内批复到所属单位', { verified: true })),
    requiredTables: cited([
      '收支总表', '收入总表', '支出总表', '财政拨款收支总表', '一般公共预算支出表', '一般公共预算基本支出表', '一般公共预算“三公”经费支出表', '政府性基金预算支出表',
    ], 2020, disclosureForm('八张表')),
    usualTables: cited(['国有资本经营预算支出表', '项目支出表', '项目支出绩效目标表'], 2020, disclosureForm('八张表之外常见的表')),
    reportSections: chosen([
      '部门概况', '自评工作开展情况', '绩效目标实现情况及指标分析', '评价结论及等级', '存在问题及改进措施',
    ], '没有规定时只要求各地报告都有的五部分'),
    statementSections: cited([['机关运行经费'], ['“三公”经费'], ['政府采购'], ['国有资产占用'], ['预算绩效'], ['名词解释']], 2020, disclosureForm('文字说明')),

    spendingApprovals: chosen([
      { amount: fen(100_000), counts: 'above', needs: 'two-signatures' },
      { amount: fen(500_000), counts: 'above', needs: 'meeting' },
    ], '部门没有自定界限时，超过1000元两人签字，超过5000元上会'),
    reasonsKept: chosen([
      'low-execution', 'mid-year-adjustment', 'unmet-target', 'over-achievement', 'score-changed-by-hand',
    ], '这几种情形都要留下原因'),
  },
};
