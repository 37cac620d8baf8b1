const END = /[,，;；。:：!?\n]|<[^<>]{0,20}>/;
const LEAD = /^(?:全年|年内|年度|计划|拟|并|同时|继续|按时|按期|及时|定期|统一|积极|\d{4}\s*年|[一二三四五六七八九十]是|\d+[.、])*/;
const DOING = /^(?:购买|购置|采购|更新|更换|新建|改建|扩建|修建|建设|建成|改造|维修|安装|拆除|清理|种植|投放|举办|承办|召开|组织|开展|培训|参观|参加|邀请|走访|慰问|赴|聘请|招聘|租赁|印制|印发|制作|编制|编印|出版|拍摄|发放|拨付|兑付|检查|监测|检测|调查|普查|抽查|评审|验收|接待|演出|宣传)/;

/** What a goal says will be done, clause by clause. What it is good for, and on what grounds, is left out. */
export function deedsIn(prose: string): readonly string[] {
  return prose.split(END).map(part => part.trim()).filter(part => DOING.test(part.replace(LEAD, '')));
}
