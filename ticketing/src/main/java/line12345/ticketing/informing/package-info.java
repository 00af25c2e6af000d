/** What a citizen is told unasked 告知: another date, an approved answer. */
package line12345.ticketing.informing;
