export const id=4772;export const ids=[4772];export const modules={84772:module=>{module.exports=eval("require")("./work.ts")}};
