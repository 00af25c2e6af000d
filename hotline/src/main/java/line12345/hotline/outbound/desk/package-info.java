/** 外呼台: tasks and their work, the list of those not to be called, the lines, the book. */
package line12345.hotline.outbound.desk;
