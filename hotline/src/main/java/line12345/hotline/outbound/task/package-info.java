/** 外呼任务: lists of numbers that are called one by one for one purpose, each after a look 预览外呼. */
package line12345.hotline.outbound.task;
