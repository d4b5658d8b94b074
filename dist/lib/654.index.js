export const id=654;export const ids=[654];export const modules={7654:module=>{module.exports=eval("require")("../../aws/open-aws.ts")}};
