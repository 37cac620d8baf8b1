// The instruction of a form tells the writer what to write. Who writes an answer does not begin by telling others to fill in.
const INSTRUCTION = /^[(（【[〔]?(?:注[:：]|说明[:：]|此处|本栏)?(?:请|应|需|须|主要|简要|简述|逐[项条])*(?:填写|填报|填列|描述|阐述|列明|写明)/;

const ROOM = /[(（]\s*(?:限|不超过)?\d{2,4}字(?:以内|左右|以上)?\s*[)）]\s*$/; // （200字以内）

/** Whether a cell still holds what the form itself printed in it. */
export function isTemplateText(text: string): boolean {
  const words = text.replace(/\s+/g, '');
  return INSTRUCTION.test(words) || ROOM.test(words);
}
