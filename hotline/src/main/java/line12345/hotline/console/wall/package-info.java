/** 现场监控 and 我的数据: the shift leader's screens and each agent's own figures. */
package line12345.hotline.console.wall;
