/**
 * What a citizen is told unasked 告知: that a request was taken, another date, an approved answer.
 */
package line12345.ticketing.informing;
