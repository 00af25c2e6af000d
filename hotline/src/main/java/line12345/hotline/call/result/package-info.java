/**
 * What an answered call came to 通话结果: tickets, an urging, a progress query, a consultation, or no
 * ticket and why; none stays without.
 */
package line12345.hotline.call.result;
