/** Good-bad rating 好差评: what citizens say of an office's handling. */
package line12345.ticketing.rating;
