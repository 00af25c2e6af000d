/** The administrator's screens of queues 业务队列 and of who serves them 技能. */
package line12345.hotline.console.queue;
