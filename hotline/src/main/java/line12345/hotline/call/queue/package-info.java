/**
 * Queues 业务队列 in which citizens wait (general 综合, enterprise 企业, 12315, discipline 纪检 …) as data
 * with a history, and what a queue demands of its calls: hours, overflow 溢出, night 夜间值守.
 */
package line12345.hotline.call.queue;
