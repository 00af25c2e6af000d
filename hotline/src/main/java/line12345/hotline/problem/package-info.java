/** Problems 问题答复: refusals speak to people, bugs speak to the log. */
package line12345.hotline.problem;
