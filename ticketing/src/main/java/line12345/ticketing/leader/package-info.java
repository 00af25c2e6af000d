/**
 * Leaders to whom citizens may write 领导信箱: name, post, what they are in charge of, and the office
 * whose secretary opens their letters. Kept by an administrator.
 */
package line12345.ticketing.leader;
