import { PERSONAL_NUMBERS, type Printed } from '@hengji/model';

const PERSON = '(?:项目|单位|部门|财务|分管|主要)?(?:负责人|联系人|领导)|填[报表]人|制表人|经办人|复?审核人|评[价分]人员?|(?:联系|办公|手机)?(?:电话|方式|号码)';
const LABEL = new RegExp(`^(?:${PERSON})(?:\\s*[（(][^（()）]*[)）])?\\s*[：:]?$`);
const LABELLED = new RegExp(`((?:${PERSON})(?:[（(][^（()）]*[)）])?\\s*[：:]\\s*)\\S[^]*?(?=\\s+[^\\s：:]{2,8}[：:]|$)`, 'g');

/** Persons stay out of drafts: where a row names one, beside a label or behind it, 某某 says that the place was filled. */
export function withoutPersons(row: readonly Printed[]): Printed[] {
  let isNamed = false; // the last print was a label of a person
  return row.map(text => {
    if (text === null || text === '') return text;
    const isName = isNamed;
    isNamed = LABEL.test(text);
    return isName && !isNamed ? '某某' : text.replace(LABELLED, '$1某某');
  });
}

const NAMED = /(?<!\p{Script=Han})((?:(?:项目|单位|部门|财务|分管|主要)?负责人|(?:分管|主要|主管)领导|联系人|填[报表]人|制表人|经办人|复?审核人|组长|成员)\s*[：:]\s*)\p{Script=Han}{2,4}(?:[、，,]\p{Script=Han}{2,4})*(?=[\s；;。，,）)]|$)/gu;
const PHONE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const IDENTITY = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;

/** The same for prose, of which only the name or the number goes; an office may have a telephone. */
export function withoutNames(text: string): string {
  return text.replace(NAMED, '$1某某').replace(PHONE, PERSONAL_NUMBERS.phone).replace(IDENTITY, PERSONAL_NUMBERS.identity);
}
