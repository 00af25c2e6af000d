/** 现场监控: queues and agents as they are now, and whether the standard 接听标准 is being missed. */
package line12345.hotline.wall;
