/** The administrator's screen of leaders to whom citizens may write 领导信箱. */
package line12345.hotline.console.leader;
