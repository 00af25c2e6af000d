/**
 * The screen of the exchange with partners 对接: who they are, what waits, what is wrong, each day.
 */
package line12345.hotline.console.partner;
