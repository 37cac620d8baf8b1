import type { Severity } from '@hengji/model';
import { zhCheck } from './zh-check.ts';
import { zhRules } from './zh-rules.ts';
import { counted, kindOf, SEVERITIES } from './zh-words.ts';

/** Deeds and subjects of the journal, by their names there. */
const DEEDS: Readonly<Record<string, string>> = {
  'sign-in': '登录', 'sign-out': '退出登录', 'sign-out-everywhere': '在所有设备上退出', 'change-password': '修改密码',
  'lock-account': '输错密码过多，锁定账号', 'import-self-evaluations': '读入自评表',
};
const SUBJECTS: Readonly<Record<string, string>> = { account: '账号', project: '项目', 'source-file': '原文件', 'self-evaluation': '自评表' };

type Counts = Readonly<Record<Severity, number>>;

export const zh = {
  product: '衡绩',
  severity: SEVERITIES,
  year: (year: number) => `${year} 年度`,
  time: (iso: string) => {
    const at = new Date(iso);
    return `${at.getFullYear()} 年 ${at.getMonth() + 1} 月 ${at.getDate()} 日 ${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
  },
  clock: (iso: string) => {
    const at = new Date(iso);
    return `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
  },
  number: (count: number) => count.toLocaleString('zh-CN'),
  kindOf,
  unnamed: '（未填项目名称）',
  fileSize: (bytes: number) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${Number((bytes / 1024 / 1024).toFixed(1))} MB`),

  failure: {
    offline: '没有连上服务器。已经存下的内容不受影响。请看网络，再试一次。',
    unreadable: '服务器的答复与本页的版本对不上。已经存下的内容不受影响。请刷新本页。',
    broken: (status: number) => `服务器没有办成这件事（${status}）。已经存下的内容不受影响。请稍后再试，仍不成请告诉管理员。`,
    retry: '再试一次',
    code: (code: string) => `代码 ${code}`,
    notFound: '没有这一页。',
    toDesk: '回工作台',
  },

  bar: {
    home: '衡绩，回工作台',
    words: '主导航',
    public: '绩效文件体检',
    publicHome: '衡绩，绩效文件体检',
    check: '体检',
    rules: '规则',
    signIn: '登录',
    desk: '工作台',
    journal: '操作记录',
    account: (login: string) => `账号 ${login}`,
    changePassword: '修改密码',
    signOut: '退出登录',
    signOutEverywhere: '在所有设备上退出',
  },

  signIn: {
    title: '登录',
    about: '全过程预算绩效管理',
    login: '账号',
    password: '密码',
    show: '显示',
    hide: '隐藏',
    submit: '登录',
    help: '初始密码由管理员发给您，首次登录须修改。',
    check: '只想核一份文件？不用登录，去体检',
  },

  password: {
    title: '修改密码',
    must: '这是初次登录，请先换掉初始密码，再做别的事。',
    current: '现在的密码',
    next: '新密码',
    again: '再输一次新密码',
    differ: '两次输入的新密码不一样。请重输一次。',
    submit: '改用新密码',
    leave: '不改了，回工作台',
  },

  desk: {
    title: '工作台',
    standing: (forms: number, { error, warning }: Counts, isPart: boolean) => {
      const marks = [error > 0 ? `${counted(error, '处')}必须改` : '没有必须改的', warning > 0 ? `${counted(warning, '处')}应说明` : '没有应说明的'];
      return `${isPart ? '最近 ' : ''}${counted(forms, '张')}自评表，${marks.join('，')}。`;
    },
    blind: '您的岗位不看业务数据，这里没有要办的事。',
    forms: '自评表',
    count: (forms: number) => `共 ${forms} 张`,
    allYears: '看全部年度',
    onlyYear: (year: number) => `只看 ${year} 年度`,
    project: '项目',
    year: '年度',
    unit: '填报单位',
    total: '总分',
    audit: '审核',
    importedAt: '读入时间',
    noFinding: '没有发现问题',
    loading: '正在取自评表',
    emptyImport: '还没有自评表。从右边读入第一张。',
    empty: '还没有您能看的自评表。',
    emptyYear: (year: number) => `${year} 年度还没有自评表。`,
  },

  imports: {
    title: '读入自评表',
    about: '把文件拖到这里，Word、Excel 或文本都可以，一次可以几个。原文件不改动。',
    choose: '选择文件',
    dropHere: '松开即读入',
    reading: (place: number, of: number) => `正在识别和审核　第 ${place} / ${of} 个`,
    waiting: '排队中',
    done: (imported: number) => `读入 ${imported} 张`,
    asks: (open: number) => `还有 ${open} 张等您认一下`,
    isNew: '新读入',
    again: '已读入过，没有变',
    form: (position: number) => `第 ${position + 1} 张`,
    question: (position: number, name: string) => `第 ${position + 1} 张“${name}”没有项目编码。它是哪个项目的？`,
    newProject: '都不是，建一个新项目',
    answer: '按选择读入',
    doubts: (count: number) => `有 ${count} 处读得不太准，请对照原件看一眼`,
    clear: '收起',
  },

  evaluation: {
    title: (name: string) => `${name}自评表`,
    loading: '正在取这张自评表',
    draft: (version: number) => `第 ${version} 稿`,
    edition: (edition: string) => `版式 ${edition}`,
    source: (name: string) => `读自 ${name}`,
    sourceHint: (by: string, time: string) => `${by} ${time} 读入`,
    downloadWord: '下载 Word',
    downloadExcel: '下载 Excel',
    notes: '批注',
    openNotes: (count: number) => `批注 ${count}`,
    closeNotes: '收起批注',
    sheet: '自评表',
    rail: (year: number) => `${year} 年度自评表`,
    railCount: '问题',
    folded: (names: string) => `${names}：未设`,
    verdict: ({ error, warning, advice }: Counts) =>
      error > 0 ? `须改 ${counted(error, '处')}`
        : warning > 0 ? `没有必须改的，${counted(warning, '处')}应说明`
          : advice > 0 ? `没有必须改的，${counted(advice, '处')}建议` : '核过的没有发现问题',
    policy: (policy: string) => `口径 ${policy}`,
    doubts: (count: number) => `读取存疑 ${count} 处，请对照原件`,
    passed: (count: number) => `通过 ${count} 项`,
    notChecked: (count: number) => `未核 ${count} 项`,
    more: '缘由和做法',
    and: '，',
    because: (title: string, reason: string) => `${title}：${reason}`,
    basis: (said: readonly string[]) => `依据　${said.join('；')}`,
    originalPlace: (where: string) => `原件　${where}`,
    noteNumber: (number: number, severity: Severity) => `批注 ${number}，${SEVERITIES[severity]}`,
    toCell: (number: number) => `批注 ${number}，到表上这一格`,
    keyNext: '下一条批注',
    keyBack: '上一条',
    keyEnter: '批注与格之间来回',
    keyTab: '下一格',
    readOnly: '只读',
  },

  check: zhCheck,
  rules: zhRules,

  journal: {
    title: '操作记录',
    at: '时间',
    by: '谁',
    deed: '做了什么',
    subject: '对象',
    seal: '封存',
    sealed: '已封存',
    unsealed: '待封存',
    nobody: '自动',
    deeds: DEEDS,
    subjects: SUBJECTS,
    loading: '正在取操作记录',
    empty: '还没有操作记录。读入第一张表以后，这里会记下来。',
  },
};
