/** Supervision 督办: orders to an office that the hotline's management follows to their end. */
package line12345.ticketing.supervision;
