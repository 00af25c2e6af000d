/**
 * The exchange asks where a call waits and is told at once 来电排队; who gets no word goes on without.
 */
package line12345.hotline.telephony.route;
