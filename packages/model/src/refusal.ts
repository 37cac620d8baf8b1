/** Every reason for which we say no: its HTTP status. `docs/refusals.md` is made from this table. */
export const REFUSALS = {
  'file-empty': { status: 422, title: '文件是空的' },
  'file-damaged': { status: 422, title: '文件已损坏或不完整' },
  'file-encrypted': { status: 422, title: '文件有打开密码' },
  'file-hostile': { status: 422, title: '文件含有不安全的内容' },
  'file-too-large': { status: 413, title: '文件超出限度' },
  'format-unknown': { status: 415, title: '认不出的文件格式' },
  'format-needs-office': { status: 415, title: '这种格式需要本机装有 LibreOffice' },
  'no-form-found': { status: 422, title: '文件里没有认得的表' },
  'form-without-year': { status: 422, title: '表上没有年度' },
  'edition-without-layout': { status: 422, title: '没有这种版式的表样' },
  'text-too-long': { status: 422, title: '一格的文字太长' },
  'character-without-font': { status: 422, title: '字体里没有这个字' },
  'not-found': { status: 404, title: '没有这条记录，或您看不到它' },
  'not-allowed': { status: 403, title: '您的岗位不能做这件事' },
  'not-signed-in': { status: 401, title: '请先登录' },
  'sign-in-failed': { status: 401, title: '账号或密码不对' },
  'sign-in-locked': { status: 429, title: '输错次数过多，账号暂时锁定' },
  'password-must-change': { status: 403, title: '请先修改初始密码' },
  'password-too-weak': { status: 422, title: '新密码太弱' },
  'request-forged': { status: 403, title: '请求不是从本页发出的' },
  'request-malformed': { status: 400, title: '请求的内容不合要求' },
  'check-gone': { status: 404, title: '没有这次体检，或已到时删除' },
  'check-unfinished': { status: 409, title: '还没有核完' },
  'checks-full': { status: 429, title: '正在体检的文件太多' },
  'checks-closed': { status: 403, title: '没有开放体检' },
  'stale-version': { status: 412, title: '别人刚改过这条记录' },
  'usage': { status: 400, title: '命令用法不对' },
  'reader-crashed': { status: 500, title: '读文件时程序出了错' },
  'template-faulty': { status: 422, title: '模板有要改的地方' },
  'draft-malformed': { status: 422, title: '读取稿不合格式' },
  'file-unreadable': { status: 422, title: '打不开这个文件' },
  'port-taken': { status: 500, title: '端口已被占用' },
  'home-not-writable': { status: 500, title: '数据文件夹不能写' },
  'disk-full': { status: 500, title: '磁盘已满' },
  'home-in-use': { status: 500, title: '数据文件夹正在使用' },
  'database-newer': { status: 500, title: '数据库由更新的版本建立' },
  'database-too-old': { status: 500, title: '数据库版本太旧' },
  'database-unreachable': { status: 503, title: '数据库连不上' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type RefusalCode = keyof typeof REFUSALS;

/** 拒绝: understood, and not done. Thrown; caught once in api and once in cli. The message says what, where and what to do. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string = REFUSALS[code].title, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'Refusal';
    this.code = code;
  }

  get status(): number {
    return REFUSALS[this.code].status;
  }
}
