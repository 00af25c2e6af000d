/**
 * Who has a ticket open at this moment 在场: leased rows that run out by themselves, so that nobody
 * who crashed is said to be there, on whichever node.
 */
package line12345.ticketing.presence;
