/** An office's own steps 承办: sign, send on, wait, write, have approved, reply; and its clock. */
package line12345.ticketing.handling;
