/** The bell 通知: what waits for the person at the screen, and where to be reached besides. */
package line12345.hotline.console.notice;
