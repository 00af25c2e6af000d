/** 班长消息: short words to the consoles of all, of one or of a queue, until each has read them. */
package line12345.hotline.wall.message;
