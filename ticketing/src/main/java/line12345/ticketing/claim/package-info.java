/**
 * A dispatcher's claim 领单: who is reading a waiting ticket, until when, and who else sits at the
 * pool.
 */
package line12345.ticketing.claim;
