export const id=7654;export const ids=[7654];export const modules={7654:module=>{module.exports=eval("require")("../../aws/open-aws.ts")}};
