/**
 * A car stands in somebody's way 挪车: its owner is told through the register of plates where the
 * city has one, without either learning who the other is; else it is an urgent ticket.
 */
package line12345.ticketing.carmoving;
