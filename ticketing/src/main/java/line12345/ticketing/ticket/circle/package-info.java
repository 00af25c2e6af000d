/**
 * Who of the hotline may know the words of a request 知悉范围. A request from a confidential seat, such
 * as the discipline seat 纪检专席, is kept within the circle of that seat.
 */
package line12345.ticketing.ticket.circle;
