/**
 * What is due 到点事项: one table of moments, indexed by time, and who acts when one has come. A clock
 * that runs out (sign-by, due, yellow light, end of a pause) is a row here, never a scan over
 * tickets.
 */
package line12345.ticketing.alarm;
