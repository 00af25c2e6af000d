/**
 * One step for many tickets 批量办理: a job with a row for each ticket, done one after the other
 * through the ordinary use case, each in its own transaction; what became of a row is read
 * afterwards.
 */
package line12345.ticketing.bulk;
